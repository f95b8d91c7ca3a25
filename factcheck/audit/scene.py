"""Document, Cell -> Scenes: each piece of evidence in its paragraph, with the rest of the evidence taken out.

A claim that a source tells twice survives the falsification of one of the two, and rightly so: the source still
says it. So each piece is tried alone. Pieces whose sentences overlap stay together: they are one statement.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.engine import check
from factcheck.matching.query.query import Query, read_query
from factcheck.matching.query.spoken import query_language
from factcheck.model import Cell, Claim, Document, Evidence, Passage, Phrasing, Side, Source, Verdict
from factcheck.parsing.mentions import find_name
from factcheck.parsing.parse import parse
from factcheck.parsing.quantities import Quantity
from factcheck.parsing.sentence import Sentence


@dataclass(frozen=True)
class Scene:
    """A text in which one statement alone decides the verdict on a claim.

    `title` is its document's: names may stand in it, and a first line that repeats it is a headline. `cell` is what the
    text says as it is; `start` and `end` are the sentence, or the two of them, that say it.
    `at` is the piece of evidence as the whole document has it.
    """

    claim: Claim
    text: str
    language: str
    title: str | None
    cell: Cell
    at: Evidence

    @cached_property
    def start(self) -> int:
        """Where the first sentence of the evidence begins."""
        return min(piece.sentence_start for piece in self.cell.evidence)

    @cached_property
    def end(self) -> int:
        """Where the last sentence of the evidence ends."""
        return max(piece.sentence_start + len(piece.sentence) for piece in self.cell.evidence)

    @cached_property
    def sentence(self) -> Sentence:
        """The sentence as the gates see it."""
        return parse(self.text[self.start : self.end], self.language)

    @property
    def quotes(self) -> range:
        """The characters of the sentence from the first quote's beginning to the last one's end.

        Where several phrasings fit, the cell shows the quote of one of them; the others' may reach further.
        """
        cells = (self.cell, *self._alone.values())
        pieces = [
            piece for cell in cells for piece in cell.evidence if self.start <= piece.start and piece.end <= self.end
        ]
        return range(min(piece.start for piece in pieces) - self.start, max(piece.end for piece in pieces) - self.start)

    @cached_property
    def matched(self) -> frozenset[int]:
        """The token places of the sentence that the evidence rests on."""
        starts = {start - self.start for piece in self.cell.evidence for start, _ in piece.marks}
        return frozenset(place for place, token in enumerate(self.sentence.tokens) if token.start in starts)

    @cached_property
    def queries(self) -> tuple[Query, ...]:
        """The phrasings that fit the text, each on its own: what they ask for is what the evidence is held to."""
        code = self.language
        return tuple(read_query(text, self.claim.names, query_language(text, code)) for text in self._alone)

    @cached_property
    def _alone(self) -> dict[str, Cell]:
        """What each phrasing finds without the others; those that find nothing are left out."""
        claim = self.claim
        refuting = all(piece.gate == "refuted_by" for piece in self.cell.evidence)
        texts = dict.fromkeys(phrasing.text for phrasing in (claim.refuted_by if refuting else claim.supporting))
        alone = [Claim(text, Phrasing(text), names=claim.names, not_evidence=claim.not_evidence) for text in texts]
        return {cell.claim: cell for cell in check(alone, [_source(self.text, self.language, self.title)]).cells}

    @cached_property
    def wanted(self) -> tuple[Quantity, ...]:
        """The values that the phrasings ask for."""
        return tuple(value for query in self.queries for value in query.sentence.quantities)

    @cached_property
    def named(self) -> frozenset[int]:
        """The token places of the names that the phrasings ask for."""
        sentence = self.sentence
        return frozenset(
            place
            for query in self.queries
            for name in query.names
            for first, last in find_name(name, sentence.tokens, sentence.nations, query.groups, sentence.lexicon)
            for place in range(first, last + 1)
        )

    @property
    def disputes_number(self) -> bool:
        """Whether the evidence refutes the claim by another number."""
        return any(piece.side is Side.AGAINST and piece.gate == "value" for piece in self.cell.evidence)

    def judge(self, text: str) -> Cell:
        """Return what another text in the place of this one says on the claim."""
        return _judge(self.claim, text, self.language, self.title)


def _judge(claim: Claim, text: str, language: str, title: str | None) -> Cell:
    """Return what a text says on a claim; one without any word is silent."""
    if not any(map(str.isalnum, text)):
        return Cell(claim.id, _STAGE, Verdict.SILENT)
    return check([claim], [_source(text, language, title)]).cell(claim.id, _STAGE)


def _source(text: str, language: str, title: str | None) -> Source:
    headed = f"title: {json.dumps(title)}\n" if title else ""
    return Source(_STAGE, f"{_STAGE}.txt", f"---\nlanguage: {language}\n{headed}---\n{text}".encode())


_STAGE = "scene"


def scenes(claim: Claim, cell: Cell, document: Document, passages: Sequence[Passage]) -> Iterator[Scene | None]:
    """Yield a scene for each statement of a cell; None for one that says nothing when it is set apart."""
    statements = list(_statements(cell))
    for number, pieces in enumerate(statements):
        others = [piece for other, group in enumerate(statements) if other != number for piece in group]
        yield _scene(claim, pieces, others, document, passages)


def _statements(cell: Cell) -> Iterator[list[Evidence]]:
    """Put together the pieces whose sentences overlap."""
    group: list[Evidence] = []
    end = 0
    for piece in sorted(cell.evidence, key=lambda piece: (piece.sentence_start, piece.start)):
        if group and piece.sentence_start >= end:
            yield group
            group = []
        group.append(piece)
        end = max(end, piece.sentence_start + len(piece.sentence))
    if group:
        yield group


def _scene(
    claim: Claim, pieces: list[Evidence], others: list[Evidence], document: Document, passages: Sequence[Passage]
) -> Scene | None:
    first, last = pieces[0].sentence_start, max(piece.sentence_start + len(piece.sentence) for piece in pieces)
    # Sentences are read with their neighbours in the paragraph and with nothing else; where the paragraph alone does
    # not tell what it is (a headline is one only above its text), the whole document is used.
    for start, end in (_paragraph(passages, first, last), (0, len(document.text))):
        text = _without(document.text, start, end, others)
        cell = _judge(claim, text, document.language, document.title)
        if cell.verdict is not Verdict.SILENT and {piece.quote for piece in cell.evidence} <= _quotes(pieces):
            return Scene(claim, text, document.language, document.title, cell, pieces[0])
    return None


def _quotes(pieces: Sequence[Evidence]) -> set[str]:
    return {piece.quote for piece in pieces}


def _paragraph(passages: Sequence[Passage], start: int, end: int) -> tuple[int, int]:
    numbers = {passage.paragraph for passage in passages if passage.start < end and start < passage.end}
    inside = [passage for passage in passages if passage.paragraph in numbers]
    return inside[0].start, inside[-1].end


def _without(text: str, start: int, end: int, others: Sequence[Evidence]) -> str:
    """Return a stretch of a text with the sentences of other evidence taken out."""
    kept, at = [], start
    for piece in sorted(others, key=lambda piece: piece.sentence_start):
        first, last = piece.sentence_start, piece.sentence_start + len(piece.sentence)
        if start <= first and last <= end and first >= at:
            kept.append(text[at:first])
            at = last
    return "".join((*kept, text[at:end]))
