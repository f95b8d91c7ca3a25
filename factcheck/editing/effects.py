"""Claim before and after an edit -> which cells read something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck import engine
from factcheck.model import Cell, Claim, Source


@dataclass(frozen=True, slots=True)
class Effects:
    """The cell that an edit is about, and in words which others it turned."""

    cell: Cell
    elsewhere: tuple[str, ...]


def effects(old: Claim, new: Claim, sources: Sequence[Source], source: str) -> Effects:
    """Judge a claim as it was and as it is in some sources; `source` is the id of the one that the edit is about."""
    before, after = (engine.check([claim], sources) for claim in (old, new))
    turned = [
        (one.id, before.cell(old.id, one.id).verdict, after.cell(new.id, one.id).verdict)
        for one in sources
        if one.id != source
    ]
    others = [f"{name}: {was} -> {now}" for name, was, now in turned if was is not now]
    return Effects(after.cell(new.id, source), tuple(_told(others)))


def _told(others: Sequence[str]) -> Iterator[str]:
    if others:
        yield f"It also turns {len(others)} cell{'s' * (len(others) > 1)}: {'; '.join(others)}."
