"""How often the passage that says a claim is among the first that are suggested, and how many decisions a matrix takes.

Usage: python benchmarks/suggest.py [--entailment FILE] [--manual FOLDER] [--no-loop]

Recall at 1 and at 3 of the labelled passage, for five ways of ranking: lexical (what `factcheck suggest` does alone),
encoder (the extra `suggest`), both, plain BM25 and rapidfuzz's partial_ratio:

- shipped: the claims' own sentences in one language, in the sources of the other; right is what the full claims find.
- fever: English claims among all Italian texts of FILE (see docs/accuracy.md), all of them, those that are labelled
  as supported or refuted, and those whose text has a name of the claim; and, to see what the other language costs,
  English claims among English texts and Italian ones among Italian texts.
- manual: first sentences of the sections of Debian's installation guide, from English to each other language. FOLDER is
  /usr/share/doc/installation-guide-amd64 of the package of that name.

Then the loop: the claims of tests/curated without any phrasing, and somebody who accepts exactly what the labels
and the evidence of the full claims say. Printed are the decisions, and how many cells are right before and after.

How long somebody waits for the first passage is measured by benchmarks/screen.py.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log
from pathlib import Path

import yaml
from rapidfuzz import fuzz

import factcheck
from factcheck import readers
from factcheck.claims import parse_claims
from factcheck.editing import Sheet
from factcheck.model import Cell, Claim, ClaimsFile, Document, Matrix, Passage, Phrasing, Source, Verdict
from factcheck.passages import split
from factcheck.suggest import Asked, Key, Session, answer
from factcheck.suggest.embedder import Embedder, open_embedder
from factcheck.suggest.index import Index
from factcheck.suggest.meaning import meaning
from factcheck.suggest.rank import indexed, join, lexical_scores, semantic_scores
from factcheck.suggest.terms import Words, bare_words
from factcheck.suggest.vocabulary import language_of

ROOT = Path(__file__).parents[1]
FIELDS = ROOT / "tests/curated"
FIRST = 3
OTHERS = ("it", "de", "fr", "es", "pt", "nl", "sv")
_SECTION = re.compile(r'<a (?:id|name)="([\w-]+)"></a>.*?<p[^>]*>(.*?)</p>', re.DOTALL)
_CAPITAL = re.compile(r"\b[A-Z]\w+")
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Question:
    """A bare claim, a document as indexed, and the numbers of the passages that are right."""

    claim: Claim
    document: Document
    index: Index
    right: frozenset[int]


def main() -> int:
    """Print every table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entailment", type=Path, metavar="FILE")
    parser.add_argument("--manual", type=Path, metavar="FOLDER")
    parser.add_argument("--no-loop", action="store_true", help="leave the loop out")
    options = parser.parse_args()
    embedder = open_embedder(None)
    sets: dict[str, list[Question]] = {}
    for said, written in (("en", "it"), ("it", "en")):
        sets[f"shipped {said}>{written}"] = list(shipped(said, written))
    if options.entailment:
        sets |= fever(options.entailment)
    if options.manual:
        sets |= {f"manual en>{code}": list(manual(options.manual, code)) for code in OTHERS}
    rankers = _rankers(embedder)
    print(f"{'':<20}{'asked':>6}" + "".join(f"{name:>16}" for name in rankers))
    for name, questions in sets.items():
        shares = (_recalls(questions, ranker) for ranker in rankers.values())
        print(f"{name:<20}{len(questions):>6}" + "".join(f"{at_1:>8.1%}{at_3:>8.1%}" for at_1, at_3 in shares))
    print(*_speed(embedder), sep="\n")
    if not options.no_loop:
        for field in sorted(file.parent for file in FIELDS.glob("*/claims.yaml")):
            for helper in (None, embedder) if embedder else (None,):
                print(_loop(field, helper))
    return 0


def shipped(said: str, written: str) -> Iterator[Question]:
    """Yield the shipped claims' sentences of one language, asked of the sources in another."""
    claims = factcheck.load_claims(ROOT / "claims.yaml")
    sources = factcheck.load_sources(ROOT / "sources", relative_to=ROOT)
    matrix = factcheck.check(claims, sources)
    for claim in claims:
        # English is what the claims themselves are in.
        texts = [one for one in claim.supporting if language_of(bare_words(one.text), "") == said]
        for source in sources:
            document, cell = readers.read(source), matrix.cell(claim.id, source.id)
            if document.language != written or cell.verdict is Verdict.SILENT:
                continue
            index = indexed(document, claim.names)
            right = frozenset(
                number
                for number, one in enumerate(index.passages)
                if any(piece.start < one.end and one.start < piece.end for piece in cell.evidence)
            )
            for text in texts[:1] if said == "en" else texts:
                yield Question(replace(claim, text=text, supported_by=()), document, index, right)


def fever(file: Path) -> dict[str, list[Question]]:
    """Return the English claims whose id an Italian text has, and the claims of each language among its own texts."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    made = list(_labelled(rows, "en", "it"))
    return {
        "fever": [one for _, one in made],
        "fever, labelled S R": [one for label, one in made if label in "SR"],
        "fever, named": [one for _, one in made if _is_named(one)],
        "fever en>en": [one for _, one in _labelled(rows, "en", "en")],
        "fever it>it": [one for _, one in _labelled(rows, "it", "it")],
    }


def _labelled(rows: Sequence[Mapping[str, str]], said: str, written: str) -> Iterator[tuple[str, Question]]:
    """Yield FEVER's claims in one language with their labels, asked of all texts in another, by their common ids."""
    texts = {row["id"]: row["text"] for row in rows if row["set"] == f"fever-{written}"}
    document, index, places = _collected(written, list(texts.values()))
    for row in rows:
        if row["set"] == f"fever-{said}" and row["id"] in texts:
            yield row["label"], _question(row["claim"], document, index, places[texts[row["id"]]])


def _is_named(question: Question) -> bool:
    """Tell whether the right passage has a name of the claim, to the letter, as no way of ranking helps to say."""
    text, texts = question.claim.text.text, _texts(question)
    names = {text[start:end] for _, start, end in Words.of("en", ()).spans(text) if text[start].isupper()}
    return any(names.intersection(_CAPITAL.findall(texts[number])) for number in question.right)


def manual(folder: Path, code: str) -> Iterator[Question]:
    """Yield the first sentences of a manual's sections in English, asked of those in another language."""
    english, other = _first_sentences(folder / "en", "en"), _first_sentences(folder / code, code)
    shared = [name for name in english if name in other]
    document, index, places = _collected(code, [other[name] for name in shared])
    for name in shared:
        yield _question(english[name], document, index, places[other[name]])


def _question(text: str, document: Document, index: Index, right: int) -> Question:
    return Question(Claim("claim", Phrasing(text)), document, index, frozenset((right,)))


def _first_sentences(folder: Path, code: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted(folder.glob("*.html")):
        for name, paragraph in _SECTION.findall(file.read_text(encoding="utf-8")):
            text = " ".join(html.unescape(_TAG.sub("", paragraph)).split())
            first = next(split(Document("page", "page.txt", text, code, "")), None)
            if first is not None:
                found.setdefault(name, text[first.start : first.end])
    return found


def _collected(code: str, texts: Sequence[str]) -> tuple[Document, Index, Mapping[str, int]]:
    """Return a document whose passages are some texts, each once, and the number of each text."""
    places = {text: number for number, text in enumerate(dict.fromkeys(texts))}
    passages, at = list[Passage](), 0
    for number, text in enumerate(places):
        passages.append(Passage(at, at + len(text), number))
        at += len(text) + 2
    document = Document("texts", "texts.txt", "\n\n".join(places), code, "")
    return document, Index.of(document, passages, ()), places


Ranker = Callable[[Question], Sequence[float]]


def _rankers(embedder: Embedder | None) -> dict[str, Ranker]:
    found: dict[str, Ranker] = {"lexical": lambda one: lexical_scores(one.claim, one.index)}
    if embedder is not None:
        found["encoder"] = lambda one: semantic_scores(one.claim, one.index, meaning(one.document, one.index, embedder))
        found["both"] = lambda one: _both(one, embedder)
    return {**found, "BM25": _bm25, "partial_ratio": _partial_ratio}


def _both(question: Question, embedder: Embedder) -> Sequence[float]:
    """Return what `factcheck suggest` ranks by with the extra."""
    claim, index = question.claim, question.index
    if not embedder.knows(index.language):
        return lexical_scores(claim, index)
    known = meaning(question.document, index, embedder)
    return join(lexical_scores(claim, index, known), semantic_scores(claim, index, known))


def _bm25(question: Question, k: float = 1.5, b: float = 0.75) -> list[float]:
    texts = [Counter(bare_words(text)) for text in _texts(question)]
    mean = sum(map(Counter.total, texts)) / len(texts)
    scores = [0.0] * len(texts)
    for word in set(bare_words(question.claim.text.text)):
        holding = sum(word in text for text in texts)
        weight = log(1 + (len(texts) - holding + 0.5) / (holding + 0.5))
        for number, text in enumerate(texts):
            times = text[word]
            scores[number] += weight * times * (k + 1) / (times + k * (1 - b + b * text.total() / mean))
    return scores


def _partial_ratio(question: Question) -> list[float]:
    return [float(fuzz.partial_ratio(question.claim.text.text, text)) for text in _texts(question)]


def _texts(question: Question) -> list[str]:
    return [question.document.text[one.start : one.end] for one in question.index.passages]


def _recalls(questions: Iterable[Question], ranker: Ranker) -> tuple[float, float]:
    """Return the share of questions with a right passage at the first place, and among the first three."""
    at_1, at_3, asked = 0, 0, 0
    for question in questions:
        scores = ranker(question)
        best = sorted(range(len(scores)), key=lambda number: (-scores[number], number))[:FIRST]
        best = [number for number in best if scores[number] > 0]
        asked += 1
        at_1 += bool(question.right.intersection(best[:1]))
        at_3 += bool(question.right.intersection(best))
    return at_1 / max(asked, 1), at_3 / max(asked, 1)


def _speed(embedder: Embedder | None) -> Iterator[str]:
    """Yield how long the index, a claim and the encoder take, in processor time on the shipped project."""
    claims = factcheck.load_claims(ROOT / "claims.yaml")
    documents = [readers.read(source) for source in factcheck.load_sources(ROOT / "sources", relative_to=ROOT)]
    start = time.process_time()
    indexes = [Index.of(one, tuple(split(one)), claims.names) for one in documents]
    passages = sum(len(one.passages) for one in indexes)
    yield f"index: {(time.process_time() - start) / passages * 1e3:.2f} ms a passage"
    start = time.process_time()
    for claim in claims:
        for index in indexes:
            lexical_scores(claim, index)
    yield f"rank: {(time.process_time() - start) / len(claims) / len(indexes) * 1e3:.2f} ms a cell"
    if embedder is not None:
        start = time.process_time()
        fresh = open_embedder(None)
        assert fresh is not None  # noqa: S101
        fresh.embed(["one"])
        yield f"encoder: loaded in {time.process_time() - start:.2f} s"
        texts = [
            one.text[each.start : each.end]
            for one, index in zip(documents, indexes, strict=True)
            for each in index.passages
        ]
        start = time.process_time()
        fresh.embed(texts)
        yield f"encoder: {(time.process_time() - start) / len(texts) * 1e3:.2f} ms a passage"


def _loop(field: Path, embedder: Embedder | None) -> str:
    """Curate a field from bare claims and tell what that took."""
    full = factcheck.load_claims(field / "claims.yaml")
    sources = factcheck.load_sources(field / "sources", relative_to=field)
    labels = yaml.safe_load((field / "labels.yaml").read_text(encoding="utf-8"))
    known = factcheck.check(full, sources)
    text = _written(_bare(full))
    bare = parse_claims(text, "claims.yaml")
    sheet = Sheet(bare, text)
    before = _right(factcheck.check(bare, sources), labels, sources)
    session = Session.of(sheet, sources, Asked(frozenset(one.id for one in bare), embedder=embedder))
    keys = Counter[Key]()
    while not session.done:
        key = _decide(session, labels, known)
        keys[key] += 1
        done = answer(session, key)
        # What the file refuses stays on the screen.
        session = done if done.passages != session.passages or done.cell != session.cell else answer(done, Key.SKIP)
    after = _right(factcheck.check(session.sheet.file, sources), labels, sources)
    best = _right(known, labels, sources)
    said = ", ".join(f"{count} {key.label}" for key, count in sorted(keys.items()))
    phrasings = sum(len(one.supported_by) + len(one.refuted_by) for one in full)
    cells = len(bare) * len(sources)
    return (
        f"loop {field.name}, {'with' if embedder else 'without'} the encoder: {keys.total()} decisions ({said}); "
        f"{before} of {cells} cells right before, {after} after; {best} by hand with {phrasings} phrasings"
    )


def _bare(file: ClaimsFile) -> ClaimsFile:
    return replace(file, claims=tuple(replace(one, supported_by=(), refuted_by=(), not_evidence=()) for one in file))


def _written(file: ClaimsFile) -> str:
    claims = [{"id": one.id, "claim": one.text.text} for one in file]
    groups = [list(group) for group in file.names]
    head = {"version": 1, **({"names": groups} if groups else {})}
    return str(yaml.safe_dump({**head, "claims": claims}, allow_unicode=True, width=10_000, sort_keys=False))


def _decide(session: Session, labels: Mapping[str, Mapping[str, str]], known: Matrix) -> Key:
    """Accept a passage where the label is not silent and the full claim has its evidence there; else skip it."""
    claim, source, passage = session.claim, session.source, session.passages[0]
    if claim is None or source is None:
        return Key.SKIP
    label = Verdict(labels[claim.id].get(source.id, Verdict.SILENT))
    there: Cell = known.cell(claim.id, source.id)
    if not any(piece.start < passage.end and passage.start < piece.end for piece in there.evidence):
        return Key.SKIP
    return {Verdict.SUPPORTS: Key.ACCEPT, Verdict.REFUTES: Key.REFUTES}.get(label, Key.SKIP)


def _right(matrix: Matrix, labels: Mapping[str, Mapping[str, str]], sources: Sequence[Source]) -> int:
    return sum(
        matrix.cell(claim.id, source.id).verdict is Verdict(labels[claim.id].get(source.id, Verdict.SILENT))
        for claim in matrix.claims
        for source in sources
    )


if __name__ == "__main__":
    raise SystemExit(main())
