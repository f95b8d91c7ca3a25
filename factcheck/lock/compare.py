"""Lock and Matrix -> Change: every cell, claim and source that is not as it was locked.

A quote that only moved, or that is set with other white space, quotation marks or dashes, is the same quote.
A cell whose verdict and quotes all hold is no change, even where more evidence came. Quotes are compared only where
the source is another text than the locked one: in the same text they read the same, whatever finds them.
A source of the same text under another id is one change, and its cells are held to what was locked under the old id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.lock.locked import Ids, Lock, LockedCell
from factcheck.lock.renames import moved, renamed
from factcheck.model import Cell, Change, Column, Evidence, Matrix, Quote, Verdict
from factcheck.quotes import fold


def compare(lock: Lock, matrix: Matrix, *, claims: Ids = None, sources: Ids = None) -> tuple[Change, ...]:
    """Return the changes in claim, then source order, then claims and sources that are gone.

    `claims` and `sources` select: an id outside of them is not looked at. The matrix must hold
    everything selected that exists; what of the selection is in the lock alone counts as gone.
    """
    names = moved(lock, matrix, sources)
    was, lock = lock, renamed(lock, names)
    columns = [column for column in matrix.sources if _in(column.id, sources)]
    rows = [claim.id for claim in matrix.claims if _in(claim.id, claims)]
    changes = (_change(lock, matrix, claim, column) for claim in rows for column in columns)
    found = (change for change in changes if change is not None)
    return (*found, *_orphans(was, matrix, names, claims, sources))


def _in(name: str, selected: Ids) -> bool:
    return selected is None or name in selected


def _change(lock: Lock, matrix: Matrix, claim: str, column: Column) -> Change | None:
    now, locked = matrix.cell(claim, column.id), lock.cell(claim, column.id)
    if locked.verdict is None and now.verdict is Verdict.SILENT:
        return None  # nobody has accepted it, but there is nothing to accept
    edited = lock.sha256.get(column.id) != column.sha256
    if locked.verdict is now.verdict and not edited:
        return None
    gone, came = _differences(locked, now)
    if locked.verdict is now.verdict and not gone:
        return None
    return Change(claim, column.id, locked.verdict, now.verdict, gone, came, edited)


def _differences(locked: LockedCell, now: Cell) -> tuple[tuple[Quote, ...], tuple[Evidence, ...]]:
    exact = {(found.side, found.quote) for found in now.evidence}
    if exact == {(quote.side, quote.exact) for quote in locked.quotes}:  # nearly always; folding is slow
        return (), ()
    today = {(found.side, fold(found.quote)) for found in now.evidence}
    before = {(quote.side, fold(quote.exact)) for quote in locked.quotes}
    gone = tuple(quote for quote in locked.quotes if (quote.side, fold(quote.exact)) not in today)
    came = tuple(found for found in now.evidence if (found.side, fold(found.quote)) not in before)
    return gone, came


def _orphans(lock: Lock, matrix: Matrix, names: Mapping[str, str], claims: Ids, sources: Ids) -> Iterator[Change]:
    """Yield what the lock names and the project has not: under a selection, only what has a cell in it.

    `names` are the new ids of sources that were renamed: such a one is selected by either of its ids.
    """
    present = {claim.id for claim in matrix.claims}, {column.id for column in matrix.sources}
    chosen = None if sources is None else {*sources, *names}
    within = [cell for cell in lock.cells if _in(cell.claim, claims) and _in(cell.source, chosen)]
    with_cell = {cell.claim for cell in within}, {cell.source for cell in within}
    for claim in lock.claims:
        if claim not in present[0] and _in(claim, claims) and (sources is None or claim in with_cell[0]):
            yield Change(claim, "", None, None, line=lock.lines.get(("claim", claim), 0))
    for source in lock.sha256:
        if source not in present[1] and _in(source, chosen) and (claims is None or source in with_cell[1]):
            line = lock.lines.get(("source", source), 0)
            yield Change("", source, None, None, line=line, renamed=names.get(source, ""))
