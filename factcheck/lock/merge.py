"""Lock and Matrix -> the Lock that accepts today, all of it or a selection; two Locks -> what lies between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.lock.compare import compare
from factcheck.lock.dump import UNLOCKED
from factcheck.lock.locked import Ids, Lock, LockedCell
from factcheck.lock.renames import moved, renamed, renames
from factcheck.model import Matrix, Quote, Side, Verdict
from factcheck.quotes import fold


def merge(old: Lock | None, matrix: Matrix, *, claims: Ids = None, sources: Ids = None) -> Lock:
    """Return the lock with the selected cells as they are today and all others as they were locked.

    The matrix must hold the whole project. To accept everything forgets the old lock. Under a selection,
    a cell outside of it that says something and that the lock could not know, because its claim or source is
    new to it, becomes "unlocked": it must not pass for silent. A claim or source that is gone leaves the
    lock when it is selected and the other axis is not narrowed. A source that was renamed is renamed in the lock
    where either of its ids is selected; its cells are accepted where the new id is.
    """
    old = old or Lock()
    old = renamed(old, moved(old, matrix, sources))
    chosen = _Selection(old, matrix, claims, sources)
    listed_claims, listed_sources = chosen.listed_claims(), chosen.listed_sources()
    cells = {
        key: cell
        for key, cell in old.by_place.items()
        if cell.verdict and not chosen.accepts(*key) and key[0] in listed_claims and key[1] in listed_sources
    }
    for cell in matrix.cells:
        key = cell.claim, cell.source
        if cell.verdict is Verdict.SILENT or key[0] not in listed_claims or key[1] not in listed_sources:
            continue
        if chosen.accepts(*key):
            cells[key] = LockedCell.of(cell)
        elif old.cell(*key).verdict is None:
            cells[key] = LockedCell(*key, None)
    lock = Lock(
        tuple(sorted(listed_claims)),
        tuple((source, old.sha256.get(source, "")) for source in sorted(listed_sources)),
        tuple(cells[key] for key in sorted(cells)),
    )
    return _stamped(lock, matrix)


def _stamped(lock: Lock, matrix: Matrix) -> Lock:
    """Give a source its SHA-256 of today when it is new or when every locked cell of it holds today."""
    changes = compare(lock, matrix, claims=lock.claim_ids, sources=lock.sha256)
    behind = {change.source for change in changes if change.was is not None}
    today = {column.id: column.sha256 for column in matrix.sources}
    stamps = {
        source: sha256 if source not in today or (sha256 and source in behind) else today[source]
        for source, sha256 in lock.sources
    }
    return Lock(lock.claims, tuple(stamps.items()), lock.cells)


@dataclass(frozen=True, slots=True)
class _Selection:
    """Which cells are accepted, and what the lock lists afterwards."""

    old: Lock
    matrix: Matrix
    claims: Ids
    sources: Ids

    def accepts(self, claim: str, source: str) -> bool:
        return (self.claims is None or claim in self.claims) and (self.sources is None or source in self.sources)

    def listed_claims(self) -> set[str]:
        here = {claim.id for claim in self.matrix.claims}
        return _listed(set(self.old.claims), here, self.claims, everywhere=self._all_sources())

    def listed_sources(self) -> set[str]:
        here = {column.id for column in self.matrix.sources}
        return _listed(set(self.old.sha256), here, self.sources, everywhere=self._all_claims())

    def _all_claims(self) -> bool:
        known = {*self.old.claims, *(claim.id for claim in self.matrix.claims)}
        return self.claims is None or known <= set(self.claims)

    def _all_sources(self) -> bool:
        known = {*self.old.sha256, *(column.id for column in self.matrix.sources)}
        return self.sources is None or known <= set(self.sources)


def _listed(locked: set[str], here: set[str], selected: Ids, *, everywhere: bool) -> set[str]:
    chosen = locked | here if selected is None else set(selected)
    dropped = (locked & chosen) - here if everywhere else set[str]()
    return (locked | (here & chosen)) - dropped


def describe(old: Lock | None, new: Lock) -> tuple[str, ...]:
    """Return one line for everything that differs: claims, sources, then cell by cell, each sorted.

    >>> describe(Lock(claims=("a", "b")), Lock(claims=("a",)))
    ('claim b: gone',)
    """
    return tuple(_described(old or Lock(), new))


def _described(old: Lock, new: Lock) -> Iterator[str]:
    names = renames(old.sha256, new.sha256)
    for source, name in names.items():
        yield f"source {source}: renamed to {name}"
    old = renamed(old, names)
    for kind, before, after in (("claim", set(old.claims), set(new.claims)), ("source", {*old.sha256}, {*new.sha256})):
        for name in sorted(before ^ after):
            yield f"{kind} {name}: {'gone' if name in before else 'new'}"
    for source, sha256 in new.sources:
        if old.sha256.get(source, sha256) != sha256:
            yield f"source {source}: another text"
    for key in sorted(old.by_place.keys() | new.by_place.keys()):
        if key[0] in new.claim_ids and key[1] in new.sha256 and (what := _cell(old.cell(*key), new.cell(*key))):
            yield f"{key[0]} in {key[1]}: {what}"


def _cell(old: LockedCell, new: LockedCell) -> str:
    if old.verdict is not new.verdict:
        return f"{old.verdict or UNLOCKED} -> {new.verdict or UNLOCKED}"
    before, after = _texts(old.quotes), _texts(new.quotes)
    if before != after:
        return f"{new.verdict or UNLOCKED}, quotes: {len(before - after)} gone, {len(after - before)} new"
    return ""


def _texts(quotes: tuple[Quote, ...]) -> set[tuple[Side, str]]:
    return {(quote.side, fold(quote.exact)) for quote in quotes}
