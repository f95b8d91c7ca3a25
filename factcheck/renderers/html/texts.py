"""Documents, evidence -> TextView: the text of a source line by line, with every evidence marked in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.model import Document, Evidence, Side, Verdict
from factcheck.renderers.html.places import PAGE_END, Marked, Places
from factcheck.renderers.report import count

#: Characters. Of a longer text only what stands around its evidence is shown: a page is sent by mail.
LONGEST = 100_000
#: Characters of a longer text on either side of an evidence.
_AROUND = 1_000
_SIDES = {Side.FOR: "for", Side.AGAINST: "against", Side.PART: "part"}


@dataclass(frozen=True, slots=True)
class Run:
    """A run of characters in one line. `side` is "for", "against", "part", "both" or "" where nothing is marked."""

    text: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """What stands behind a marked passage: its name as a place, its claim and where the claim's cell is told."""

    mark: str
    claim: str
    cell: str
    glyph: str
    verdict: str


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a text, `number` from 1 in the file on disk; 0 where lines are left out.

    A reference stands behind what it marks. `page` is the page that begins in the line; 0 where none does.
    """

    number: int
    parts: tuple[Run | Reference, ...]
    page: int = 0


_LEFT_OUT = TextLine(0, ())


@dataclass(frozen=True, slots=True)
class TextView:
    """A source: what is known of it, and its text. `counts` are verdicts, `sign number` each."""

    anchor: str
    id: str
    language: str
    title: str
    about: str
    origin: str
    counts: str
    lines: tuple[TextLine, ...]
    whole: bool


def texts_of(places: Places) -> Iterator[TextView]:
    """Yield the sources whose texts are at hand, in their order."""
    cells = [cell for _, row in places.report.rows() for cell in row]
    for source in places.report.matrix.sources:
        document = places.documents.get(source.id)
        if document is None:
            continue
        counts = count([cell for cell in cells if cell.source == source.id])
        named = (document.publisher, document.author, document.published, source.language, source.path)
        yield TextView(
            anchor=places.source(source.id),
            id=source.id,
            language=source.language,
            title=source.title or "",
            about=", ".join(part for part in named if part),
            origin=places.origin(source.id),
            counts=" ".join(f"{verdict.glyph} {counts[verdict]}" for verdict in Verdict),
            lines=tuple(_lines(places, document)),
            whole=len(document.text) <= LONGEST,
        )


def _lines(places: Places, document: Document) -> Iterator[TextLine]:
    text, found = document.text, places.marked.get(document.id, [])
    edges = sorted({edge for one in found for edge in (one.evidence.start, one.evidence.end)})
    number, page, at = document.first_line, 1, 0
    step = 0 if document.row else 1  # All lines of a record stand on one line of its file.
    for first, last in _kept(text, [one.evidence for one in found]):
        if first > at:
            yield _LEFT_OUT
        number += step * text.count("\n", at, first)
        page += text.count(PAGE_END, at, first)
        start = first
        for line in text[first:last].split("\n"):
            end = start + len(line)
            page += line.count(PAGE_END)
            yield TextLine(number, tuple(_parts(places, text, (start, end), edges, found)), page * (PAGE_END in line))
            number, start = number + step, end + 1
        number, at = number - step, last  # what follows is in the same line still
    if at < len(text):
        yield _LEFT_OUT


def _kept(text: str, evidence: Sequence[Evidence]) -> list[tuple[int, int]]:
    """Return what of a text is shown: stretches in their order, none of which reaches into another.

    They are of whole lines, where lines are no longer than what is shown around an evidence.
    """
    if len(text) <= LONGEST:
        return [(0, len(text))]
    kept: list[tuple[int, int]] = []
    for one in evidence:
        first, last = max(one.start - _AROUND, 0), min(one.end + _AROUND, len(text))
        first = max(first - _AROUND, text.rfind("\n", max(first - _AROUND, 0), first) + 1, 0)
        line_end = text.find("\n", last, last + _AROUND)
        last = line_end if line_end >= 0 else min(last + _AROUND, len(text))
        if kept and first <= kept[-1][1]:
            first, last = kept[-1][0], max(kept.pop()[1], last)
        kept.append((first, last))
    return kept


def _parts(
    places: Places, text: str, line: tuple[int, int], edges: Sequence[int], found: Sequence[Marked]
) -> Iterator[Run | Reference]:
    start, end = line
    inside = edges[bisect_right(edges, start) : bisect_right(edges, end)]
    here = [one for one in found if one.evidence.start < end and start < one.evidence.end]
    for stop in dict.fromkeys((*inside, end)):
        if start < stop:
            sides = {_SIDES[one.evidence.side] for one in here if one.evidence.start <= start < one.evidence.end}
            side = sides.pop() if len(sides) == 1 else "both" if sides else ""
            yield Run(text[start:stop].replace(PAGE_END, ""), side)
        yield from (_reference(places, one) for one in here if one.evidence.end == stop)
        start = stop


def _reference(places: Places, one: Marked) -> Reference:
    cell = one.cell
    return Reference(one.mark, cell.claim, places.cell(cell.claim, cell.source), cell.verdict.glyph, cell.verdict.value)
