"""Cell -> Details: all that there is to be read of it, as it stands beside the table and in the appendix."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.languages import language
from factcheck.model import Cell, Evidence, Side, Verdict
from factcheck.renderers.excerpt import Excerpt, excerpt
from factcheck.renderers.html.places import Places

_SIDES: Mapping[Side, str] = {Side.FOR: "for", Side.AGAINST: "against", Side.PART: "in part"}
NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage. `side` is "for", "against", "in part" or "nearest"; `mark` is where the text has it, "" if nowhere."""

    side: str
    place: str
    mark: str
    passage: Excerpt | None
    phrase: str
    why: str


@dataclass(frozen=True, slots=True)
class Details:
    """A cell that has something to show. `was` is the sign and the word of what it read before, both empty else."""

    anchor: str
    verdict: str
    glyph: str
    was: tuple[str, str]
    source: str
    title: str
    about: str
    text: str
    origin: str
    note: str
    pieces: tuple[Piece, ...]


def details_of(places: Places, cells: Sequence[Cell]) -> Iterator[Details]:
    """Yield the details of a row's cells; none of a silent one that nobody has explained."""
    for cell in cells:
        if pieces := tuple(_pieces(places, cell)):
            yield _details(places, cell, pieces)


def was(places: Places, cell: Cell) -> tuple[str, str]:
    """Return the sign and the word of what a cell read before; both empty where it reads the same."""
    key = cell.claim, cell.source
    if key not in places.before:
        return "", ""
    verdict = places.before[key]
    return (verdict.glyph, verdict.value) if verdict else ("", "not accepted yet")


def _details(places: Places, cell: Cell, pieces: tuple[Piece, ...]) -> Details:
    column, document = places.columns[cell.source], places.documents.get(cell.source)
    named = (document.publisher, document.author, document.published) if document else ()
    return Details(
        anchor=places.cell(cell.claim, cell.source),
        verdict=cell.verdict.value,
        glyph=cell.verdict.glyph,
        was=was(places, cell),
        source=cell.source,
        title=column.title or "",
        about=", ".join(part for part in (*named, column.language, column.path) if part),
        text=places.source(cell.source),
        origin=places.origin(cell.source),
        note="" if column.understood else f"Negations in {language(column.language).name} are not understood.",
        pieces=pieces,
    )


def _pieces(places: Places, cell: Cell) -> Iterator[Piece]:
    for one in cell.evidence:
        yield _evidence(places, cell, one)
    miss = places.misses.get((cell.claim, cell.source))
    if cell.verdict is Verdict.SILENT and miss is not None:
        place = places.named(miss) if miss.quote else ""
        yield Piece(NEAREST, place, "", excerpt(miss) if miss.quote else None, miss.phrase, miss.why)


def _evidence(places: Places, cell: Cell, one: Evidence) -> Piece:
    place = places.named(one)
    return Piece(_SIDES[one.side], place, places.mark(cell, one), excerpt(one), one.phrase, one.why)
