"""Row <-> JSON: what is kept of one column, with a cell for each claim that was ever judged in it.

A file in a cache is foreign data: it is JSON and nothing that could run, and everything in it is looked at again.
"""

from __future__ import annotations

import json
from base64 import b85encode
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from itertools import chain, product
from typing import Any, TypeVar

from factcheck.model import Cell, Claim, Column, Evidence, Judged, Side, Source, Verdict

T = TypeVar("T")

_MOST_CELLS = 1024
"""Cells that a row keeps, unless more are asked for at once: those of claims that were edited or are gone go first."""
_KEY_BYTES = 16

#: What a field may be in JSON, by its type as the dataclasses write it.
_KINDS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "str | None": (str, type(None)),
    "int": (int,),
    "float": (float,),
    "bool": (bool,),
    "Side": (str,),
    "tuple[tuple[int, int], ...]": (list,),
}
_EVIDENCE = {one.name: _KINDS[str(one.type)] for one in fields(Evidence)}
#: What a source is called is no part of what is known of its text.
_COLUMN = {one.name: _KINDS[str(one.type)] for one in fields(Column) if one.name not in ("id", "path")}
_SIDE, _LINE, _MARKS = (list(_EVIDENCE).index(name) for name in ("side", "line", "marks"))
_VERDICTS = {str(one): one for one in Verdict}
_SIDES = {str(one): one for one in Side}
_PAIR, _WHOLE = frozenset((2,)), frozenset((int,))


def key_of(claim: Claim) -> str:
    """Return what stands for all of a claim that its cells depend on: phrasings, names, quotes that never count."""
    sides = ([one.text for one in side] for side in (claim.supporting, claim.refuted_by))
    about = json.dumps([*sides, claim.not_evidence, claim.names])
    return b85encode(blake2b(about.encode(), digest_size=_KEY_BYTES).digest()).decode()


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of a source: its column, and cells by the key of their claim; None is a silent one.

    Both are as JSON has them. An empty column is one that is not known.
    """

    column: Mapping[str, Any] = field(default_factory=dict)
    cells: Mapping[str, Any] = field(default_factory=dict)

    def missing(self, keys: Sequence[str]) -> tuple[int, ...]:
        """Return which of some claims, by their keys, have to be judged yet."""
        if self.column and all(map(self.cells.__contains__, keys)):
            return ()
        return tuple(place for place, key in enumerate(keys) if not self.column or key not in self.cells)

    def column_of(self, source: Source) -> Column:
        """Return the column of a source, which is known."""
        return Column(id=source.id, path=source.path, **self.column)

    def judged(self, source: Source, claims: Iterable[Claim], keys: Iterable[str]) -> Judged:
        """Return the column of a source with the cells of claims that are all known."""
        told = zip(claims, map(self.cells.__getitem__, keys), strict=True)
        spoken = [_cell(claim.id, source, cell) for claim, cell in told if cell is not None]  # Most are silent.
        return Judged(self.column_of(source), tuple(spoken))

    def with_judged(self, judged: Judged, claims: Sequence[Claim], keys: Sequence[str], asked: Collection[str]) -> Row:
        """Return the row that knows these claims too, as they were judged, and all that were `asked` for."""
        column = judged.column
        if column is None:
            return self
        said = {cell.claim: cell for cell in judged.cells}
        new = {key: _plain(said.get(claim.id)) for claim, key in zip(claims, keys, strict=True)}
        return Row({name: getattr(column, name) for name in _COLUMN}, newest(self.cells, new, asked))


def newest(known: Mapping[str, T], new: Mapping[str, T], asked: Collection[str]) -> dict[str, T]:
    """Return what was known by the keys of claims with what is new; of what nobody `asked` for, the oldest may go."""
    wanted = frozenset(asked)
    spare = [key for key in known if key not in wanted]
    gone = frozenset(spare[: max(0, len(known.keys() | new.keys()) - max(_MOST_CELLS, 2 * len(wanted)))])
    return {**{key: value for key, value in known.items() if key not in gone}, **new}


def dump(row: Row) -> bytes:
    """Return a row as JSON in UTF-8."""
    plain = json.dumps([dict(row.column), dict(row.cells)], ensure_ascii=False, separators=(",", ":"))
    return plain.encode("utf-8", "surrogatepass")


def load(content: bytes) -> Row:
    """Read a row.

    Raises:
        ValueError: it is none.

    """
    try:
        column, cells = json.loads(content)
        sound = _is_column(column) and all(map(_is_cell, [cell for cell in cells.values() if cell is not None]))
    except (AttributeError, TypeError, RecursionError) as error:
        raise ValueError("no row") from error
    if not sound:
        raise ValueError("other fields")
    return Row(column, cells)


def _shapes(kinds: Mapping[str, tuple[type, ...]]) -> frozenset[tuple[type, ...]]:
    """Return the types that the values of an object may have, in the order of its fields."""
    return frozenset(product(*kinds.values()))


_OF_COLUMN, _OF_EVIDENCE = _shapes(_COLUMN), _shapes(_EVIDENCE)


def _is_column(plain: Any) -> bool:
    return list(plain) == list(_COLUMN) and tuple(map(type, plain.values())) in _OF_COLUMN


def _is_cell(plain: Any) -> bool:
    verdict, *evidence = plain
    return verdict in _VERDICTS and all(map(_is_evidence, evidence))


def _is_evidence(plain: Any) -> bool:
    return (
        tuple(map(type, plain)) in _OF_EVIDENCE
        and plain[_SIDE] in _SIDES
        and _PAIR.issuperset(map(len, plain[_MARKS]))
        and _WHOLE.issuperset(map(type, chain.from_iterable(plain[_MARKS])))
    )


def _plain(cell: Cell | None) -> list[Any] | None:
    if cell is None:
        return None
    return [cell.verdict.value, *map(_plain_evidence, cell.evidence)]


def _plain_evidence(one: Evidence) -> list[Any]:
    """Return the values of an evidence alone: with their names a row would be twice as long."""
    return [getattr(one, name) for name in _EVIDENCE]


def _cell(claim: str, source: Source, plain: Sequence[Any]) -> Cell:
    verdict, *evidence = plain
    return Cell(claim, source.id, _VERDICTS[verdict], tuple([_evidence(one, source.line) for one in evidence]))


def _evidence(plain: Sequence[Any], line: int) -> Evidence:
    """Return an evidence; what is found in a record of a collection stands on the line where that stands today."""
    values = list(plain)
    values[_SIDE], values[_MARKS] = _SIDES[values[_SIDE]], tuple(map(tuple, values[_MARKS]))
    if line:
        values[_LINE] = line
    return Evidence(*values)
