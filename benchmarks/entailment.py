"""How right a bare claim's verdict is, on pairs of a claim and a text that people have labelled.

Usage: python benchmarks/entailment.py FILE [--errors SET] [--missed SET] [--sample N] [--jobs N]

FILE has one JSON object a line: set, id, language, label, claim, text. Labels: S the text entails the claim, R it
contradicts it, N neither, X not entailed (nobody said whether R or N). Printed are, for each set and for the natural
ones pooled, how often `supports` and `refutes` are right (precision) and how many they find (recall), each in percent
with its 95 % Wilson interval; the share of the trap sets' pairs that are supported exactly where they should be; and
which gates decided the evidence. Instead, `--errors SET` lists the pairs that are wrongly supported or refuted,
`--missed SET` those that should be and are not. `--sample N` takes only the first N pairs of each set.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import factcheck
from factcheck.model import Claim, Evidence, Phrasing, Source, Verdict

NATURAL = ("fever-sym", "fever-en", "fever-it", "xnli-es", "rte3-fr", "rte-en", "sick", "glue-diag")
"""Sets whose texts nobody wrote as a trap."""
TRAPS = ("hans", "med")
"""Sets that ask one thing only: is it entailed?"""
LABELS = "SRNX"
HEADS = ("set", "pairs", "S/R/N/X", "supports right", "found", "refutes right", "found")
_Z = 1.96  # standard deviations to each side of a normal distribution that hold 95 % of it
_WIDTHS = (11, 7, 20, 20, 20, 20, 20)  # of the columns of the table, in characters
_CHUNK = 32  # pairs a process takes at once


@dataclass(frozen=True)
class Pair:
    """A claim, a text, and what people say of them."""

    set: str
    id: str
    language: str
    label: str
    claim: str
    text: str


@dataclass(frozen=True)
class Judged:
    """A pair and what factcheck says of it."""

    pair: Pair
    verdict: Verdict
    evidence: tuple[Evidence, ...]

    @property
    def wrong(self) -> bool:
        """Return whether the verdict claims what the label forbids."""
        if self.verdict is Verdict.REFUTES:
            return self.pair.label not in "RX"
        return self.verdict is Verdict.SUPPORTS and self.pair.label != "S"


def main() -> int:
    """Judge every pair, and print the figures or the errors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--errors", metavar="SET", help="list the wrong supports and refutes of a set ('all': of each)")
    parser.add_argument("--missed", metavar="SET", help="list the S and R pairs of a set that were not found")
    parser.add_argument("--sample", type=int, metavar="N", help="take only the first N pairs of each set")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes (default: one a core)")
    options = parser.parse_args()
    chosen = options.errors or options.missed
    pairs = [pair for pair in load(options.file, options.sample) if chosen in (None, "all", pair.set)]
    if not pairs:
        parser.error(f"{options.file}: no pair of the set '{chosen}'; take one that stands in the file")
    judged = judge_all(pairs, options.jobs)
    lines = _listed(judged, bool(options.missed)) if chosen else _figures(judged)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


def load(file: Path, sample: int | None = None) -> Iterator[Pair]:
    """Yield the pairs of a file, at most `sample` of each set."""
    seen = Counter[str]()
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        seen[row["set"]] += 1
        if sample is None or seen[row["set"]] <= sample:
            yield Pair(*(row[field] for field in ("set", "id", "language", "label", "claim", "text")))


def judge_all(pairs: Sequence[Pair], jobs: int | None = None) -> list[Judged]:
    """Judge pairs in several processes, in the order given."""
    if jobs == 1:
        return [judge(pair) for pair in pairs]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(judge, pairs, chunksize=_CHUNK))


def judge(pair: Pair) -> Judged:
    """Judge the bare claim of a pair on its text."""
    source = Source("text", "text.txt", f"---\nlanguage: {pair.language}\n---\n{pair.text}\n".encode())
    cell = factcheck.check([Claim("claim", Phrasing(pair.claim))], [source]).cell("claim", "text")
    return Judged(pair, cell.verdict, cell.evidence)


def _figures(judged: Sequence[Judged]) -> Iterator[str]:
    yield _line(*HEADS)
    yield from (_line(*row) for row in rows(judged))
    yield ""
    by_set = _by_set(judged)
    for name in TRAPS:
        if ones := by_set.get(name):
            right = sum((one.verdict is Verdict.SUPPORTS) == (one.pair.label == "S") for one in ones)
            yield f"{name}: supported exactly where entailed: {right} of {len(ones)}: {share(right, len(ones))}"
    yield from _gates(by_set)


def rows(judged: Sequence[Judged]) -> Iterator[tuple[object, ...]]:
    """Yield a row for each set, in the columns of `HEADS`, and one for the natural sets pooled."""
    by_set = _by_set(judged)
    natural = [one for name in NATURAL for one in by_set.get(name, ())]
    for name, ones in {**by_set, "natural": natural}.items():
        counts = Counter(one.pair.label for one in ones)
        labels = "/".join(str(counts[label]) for label in LABELS)
        supports = _scored(ones, Verdict.SUPPORTS, "S", "RNX")
        refutes = _scored(ones, Verdict.REFUTES, "R", "SN") if counts["R"] else ("-", "-")
        if ones:
            yield (name, len(ones), labels, *supports, *refutes)


def _by_set(judged: Iterable[Judged]) -> dict[str, list[Judged]]:
    by_set: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        by_set[one.pair.set].append(one)
    return by_set


def _line(*cells: object) -> str:
    return "".join(f"{cell!s:<{width}}" for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip()


def _scored(ones: Iterable[Judged], verdict: Verdict, label: str, others: str) -> tuple[str, str]:
    """Return precision over the labels that count, and recall, as text."""
    said = Counter(one.pair.label for one in ones if one.verdict is verdict)
    wanted = sum(one.pair.label == label for one in ones)
    return share(said[label], said[label] + sum(said[other] for other in others)), share(said[label], wanted)


def share(part: int, whole: int) -> str:
    """Return a share in percent with its 95 % Wilson interval."""
    if not whole:
        return "none"
    rate, spread = part / whole, _Z * _Z / whole
    middle = (rate + spread / 2) / (1 + spread)
    reach = _Z * sqrt(rate * (1 - rate) / whole + spread / (4 * whole)) / (1 + spread)
    return f"{rate:.1%} ({max(middle - reach, 0):.1%}-{min(middle + reach, 1):.1%})".replace("%", "")


def _gates(by_set: Mapping[str, Sequence[Judged]]) -> Iterator[str]:
    """Yield which gates decided the evidence, right and wrong verdicts apart."""
    yield ""
    yield "evidence by side and gate (in all, of these in cells that are wrong)"
    total, wrong = Counter[str](), Counter[str]()
    for one in (one for ones in by_set.values() for one in ones):
        kinds = Counter(f"{piece.side} {piece.gate}" for piece in one.evidence)
        total += kinds
        wrong += kinds if one.wrong else Counter()
    for kind, count in sorted(total.items(), key=lambda item: (-item[1], item[0])):
        yield f"  {kind:<18} {count:>5} {wrong[kind]:>5}"


def _listed(judged: Iterable[Judged], missed: bool) -> Iterator[str]:
    for one in judged:
        wanted = {"S": Verdict.SUPPORTS, "R": Verdict.REFUTES}.get(one.pair.label)
        if (wanted is not None and one.verdict is not wanted) if missed else one.wrong:
            yield f"{one.pair.set} {one.pair.id}: {one.verdict}, labelled {one.pair.label}"
            yield f"    claim  {one.pair.claim}"
            yield f"    text   {one.pair.text}"
            yield from (f"    {piece.side:<7}{piece.quote!r}: {piece.why}" for piece in one.evidence)


if __name__ == "__main__":
    sys.exit(main())
