"""How right factcheck is, as one page of Markdown, every figure measured by this run.

Usage: python benchmarks/accuracy.py [--data DIR] [--output docs/accuracy.md]

DIR is a folder with `factbook/` (see drift.py) and `entailment/dev.jsonl` (see entailment.py) in it. What is not at
hand (the data, a package to compare with) is left out, and the page says so. Without `--output` it goes to stdout.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import curated
import drift
import entailment
import yaml
from casebook import EXPECTED, GATES, load
from peers import Answers, Cell, ask_peers, measure

import factcheck
from factcheck import readers
from factcheck.audit import audit
from factcheck.audit.words import percent
from factcheck.languages import LANGUAGES
from factcheck.model import Claim, Source, Verdict

ROOT = Path(__file__).parents[1]
EIGHT = {
    "pact-replaces-older-deals": "true",
    "pact-replaces-deal-of-2011": "wrong number",
    "leaders-did-not-sign": "negated",
    "xi-signed-with-kim": "wrong name",
    "agreement-signed": "planned in one source",
    "challenge-to-the-west": "paraphrase",
    "uranium-technology": "other language",
    "kim-invited-to-moscow": "absent",
}
"""The claims of the comparison, by what is hard about each."""


def main() -> int:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    page = "".join(f"{line}\n" for line in _page(options.data))
    if options.output:
        options.output.write_text(page, encoding="utf-8", newline="\n")
    else:
        sys.stdout.write(page)
    return 0


def _page(data: Path) -> Iterator[str]:
    claims = factcheck.load_claims(ROOT / "claims.yaml")
    sources = factcheck.load_sources(ROOT / "sources", relative_to=ROOT)
    yield "# Accuracy"
    yield ""
    yield "Made by `python benchmarks/accuracy.py --data DIR --output docs/accuracy.md`; no figure is written by hand."
    yield ""
    yield from _cases()
    yield ""
    yield from _curated()
    yield ""
    yield from _unseen(data / "entailment" / "dev.jsonl")
    yield ""
    yield from _audit(claims, sources)
    yield ""
    yield from _drift(data / "factbook" if (data / "factbook").is_dir() else data)
    yield ""
    yield from _compared(tuple(claims), sources)


def _table(heads: Sequence[str], rows: Iterator[Sequence[object]] | Sequence[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"| --- |{' --: |' * (len(heads) - 1)}"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"


def _cases() -> Iterator[str]:
    """Yield how many of the labelled cases come out right, by language and gate."""
    yield "## Cases"
    yield ""
    yield (
        "A case is a phrasing, a text, and the verdict that a reader gave (`tests/cases/`). The matcher was developed "
        "with these cases at hand: they tell what it is held to, not how it fares on unseen text. Right, of all, by "
        "gate:"
    )
    yield ""
    rows = _rows()
    sums = [sum((row[gate] for row in rows.values()), Counter()) for gate in (*GATES, "all")]
    body = [[LANGUAGES[code].name, *(_of(row[gate]) for gate in (*GATES, "all"))] for code, row in rows.items()]
    yield from _table(("Language", *GATES, "all"), [*body, ["all", *map(_of, sums)]])


def _rows() -> dict[str, dict[str, Counter[bool]]]:
    """Count the cases that come out right and wrong, by language and gate."""
    counts: dict[str, dict[str, Counter[bool]]] = {code: defaultdict(Counter) for code in LANGUAGES}
    for case in load():
        cell = factcheck.check([case.claim], [case.source]).cell("claim", "text")
        for gate in (case.gate, "all"):
            counts[case.language][gate][cell.verdict is EXPECTED[case.expect]] += 1
    return counts


def _of(counts: Counter[bool]) -> str:
    return f"{counts[True]} of {counts.total()}"


def _curated() -> Iterator[str]:
    """Yield how many cells of the curated fields are right."""
    yield "## Curated fields"
    yield ""
    yield (
        "Claims on manuals that others wrote, their cells labelled by reading before anything ran, the phrasings said"
        " as one would say them and never copied (`tests/curated/`). The engine was mended since with their errors in"
        " sight, so that other fields may fare worse. Most of what is missed says it in other words: `factcheck "
        "suggest` is for that."
    )
    yield ""
    found = [(field.name, curated.measure(field)) for field in curated.fields()]
    rows = [(name, f"{one.right} of {one.cells} = {percent(one.share)}", one.falsely) for name, one in found]
    yield from _table(("Field", "cells right", "supported without a reason"), rows)


def _unseen(file: Path) -> Iterator[str]:
    """Yield what a bare claim's verdict is worth on pairs that people have labelled."""
    yield "## What ✓ and ✗ are worth on public texts"
    yield ""
    if not file.is_file():
        yield f"Not measured: there is no `{file.name}`."
        return
    yield (
        "Bare claims, one phrasing each, on texts that people have labelled: S the text entails the claim, R it "
        "contradicts it, N neither, X not entailed. *Right* is the share of verdicts that the label allows, *found* "
        "the share of S (or R) pairs that get the verdict; both in percent, with their 95 % Wilson intervals. `hans`,"
        " `med` and `neg-*` are made of traps; `natural` pools the others but for `fracas`. These pairs were used to "
        "find causes of errors. A claim without a curator's phrasings finds little: what a text says in other words "
        "is `·`."
    )
    yield ""
    judged = entailment.judge_all(list(entailment.load(file)))
    yield from _table(entailment.HEADS, list(entailment.rows(judged)))


def _audit(claims: factcheck.ClaimsFile, sources: tuple[Source, ...]) -> Iterator[str]:
    """Yield what `factcheck audit` says of the shipped claims."""
    result = audit(claims, sources)
    yield "## Audit of the shipped claims"
    yield ""
    yield f"{len(claims)} claims, {len(sources)} sources, {result.cells} cells that are not silent."
    yield "Phrasings that the audit found loose have been tightened: this is the score after that."
    yield (
        f"Falsifications noticed: {result.killed} of {result.mutations} = {percent(result.score)}. "
        f"Cosmetic edits that changed a verdict: {len(result.alarms)} of {result.cosmetic}."
    )
    yield ""
    rows = [
        (tally.kind.label, "mutation" if tally.kind.falsifies else "cosmetic", tally.tried, tally.right)
        for tally in result.tallies
    ]
    yield from _table(("Edit", "kind", "tried", "right"), rows)


def _drift(folder: Path) -> Iterator[str]:
    """Yield how claims made of one day's facts fare on another day's."""
    yield "## Real drift"
    yield ""
    found = drift.measure(folder)
    if found is None:
        yield "Skipped: the data was not at hand."
        return
    yield (
        "Every field of 20 country profiles, as of January 2024, was made a claim and checked against the profile of "
        f"{drift.DAY}. The matcher was developed with these profiles at hand."
    )
    yield ""
    rows = [
        (
            meaning,
            f"{found.right[kind]} of {found.total[kind]}",
            f"{found.share(kind):.2%}",
            f"{drift.FLOORS[kind]:.1%}",
        )
        for kind, meaning in drift.MEANINGS.items()
    ]
    yield from _table(("Fields", "right", "share", "floor"), rows)


def _compared(claims: tuple[Claim, ...], sources: tuple[Source, ...]) -> Iterator[str]:
    """Yield what other tools say of eight claims on the shipped sources."""
    by_id = {claim.id: claim for claim in claims}
    chosen = tuple(by_id[id] for id in EIGHT)
    labels = yaml.load((ROOT / "tests/cases/shipped.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)["cells"]  # noqa: S506
    truth = {
        (claim.id, source.id): labels[claim.id][source.id]["verdict"] == Verdict.SUPPORTS
        for claim in chosen
        for source in sources
    }
    yield "## Beside other tools"
    yield ""
    yield (
        "Eight of the shipped claims on the five shipped sources: which sources support the claim? For each tool: how "
        "many of the supporting sources it finds, and how many it wrongly calls supporting. The thresholds of the "
        "string measures are the best there are, chosen with the answers at hand. The phrasings were written for "
        "factcheck, from reading the sources: the second table does without them."
    )
    alone = tuple(replace(claim, supported_by=(), refuted_by=()) for claim in chosen)
    for title, given in (("With all phrasings", chosen), ("With the claim's own sentence alone", alone)):
        yield ""
        yield from _side_by_side(title, given, sources, truth)


def _side_by_side(
    title: str, claims: Sequence[Claim], sources: Sequence[Source], truth: Mapping[Cell, bool]
) -> Iterator[str]:
    documents = [readers.read(source) for source in sources]
    matrix = factcheck.check(claims, sources)
    ours = frozenset(cell for cell in truth if matrix.cell(*cell).verdict is Verdict.SUPPORTS)
    said = [Answers("factcheck", ours, "verdict `supports`"), *measure(claims, documents, truth)]
    asked = list(ask_peers(claims, documents))
    answers = said + [answer for answer in asked if isinstance(answer, Answers)]
    yield f"### {title}"
    yield ""
    yield from _table(("Claim", *(answer.tool for answer in answers)), _verdicts(claims, answers, truth))
    yield ""
    for answer in answers:
        yield f"- {answer.tool}: {answer.setting}."
    for sentence in asked:
        if isinstance(sentence, str):
            yield f"- {sentence}"


def _verdicts(
    claims: Sequence[Claim], answers: Sequence[Answers], truth: Mapping[Cell, bool]
) -> Iterator[Sequence[object]]:
    for claim in claims:
        cells = [cell for cell in truth if cell[0] == claim.id]
        yield [f"{EIGHT[claim.id]}: `{claim.id}`", *(_score(answer, cells, truth) for answer in answers)]
    yield ["**all**", *(f"**{_score(answer, list(truth), truth)}**" for answer in answers)]


def _score(answer: Answers, cells: Sequence[Cell], truth: Mapping[Cell, bool]) -> str:
    supporting = [cell for cell in cells if truth[cell]]
    found = sum(cell in answer.supported for cell in supporting)
    false = sum(cell in answer.supported and not truth[cell] for cell in cells)
    return (f"{found} of {len(supporting)}" if supporting else "none") + (f", {false} false" if false else "")


if __name__ == "__main__":
    sys.exit(main())
