"""Report, what it is compared with -> Report that shows only rows that are not as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.cli.hiding import show_only
from factcheck.cli.options import Drift, Inputs, Selection
from factcheck.cli.session import Workspace
from factcheck.lock import Lock, compare
from factcheck.model import Change, ClaimsFile, Verdict
from factcheck.renderers.report import Report


def hide_unchanged(report: Report, workspace: Workspace, inputs: Inputs, selection: Selection, drift: Drift) -> Report:
    """Show only the claims with a cell that differs from the lock or, with `--since`, from the matrix of a revision.

    Raises:
        FactcheckError: there is no lock, or no such revision, or it cannot be used.
    """
    from factcheck.cli.locked import relative
    from factcheck.lock import load, lock_path

    if drift.since is not None:
        from factcheck.cli.since import matrix_since

        lock, named = matrix_since(drift.since, inputs, workspace.file), drift.since
    elif drift.changed:
        path = lock_path(workspace.file.path)
        lock, named = load(path), relative(path)
    elif drift.unconfirmed:
        return _hide_confirmed(report, workspace, selection)
    else:
        return report
    return show_changes(report, lock, named, selection)


def show_changes(report: Report, lock: Lock, named: str, selection: Selection) -> Report:
    """Show only the claims with a cell that differs from a lock, which is `named` so."""
    changes = _changes(lock, report, selection)
    touched, gone = _touched(lock, report, changes)
    # A column that is not there can have no mark: its name stands below the table.
    and_gone = f", or was there in a source that is gone: {', '.join(gone)}" if gone else ""
    shown = show_only(report, touched, f"a cell that differs from {named}{and_gone}")
    return replace(shown, before=verdicts_before(changes))


def verdicts_before(changes: Sequence[Change]) -> dict[tuple[str, str], Verdict | None]:
    """Return what cells read that read something else now, by claim and source id."""
    return {(one.claim, one.source): one.was for one in changes if one.now not in (None, one.was)}


def unconfirmed_of(changes: Sequence[Change]) -> frozenset[tuple[str, str]]:
    """Return the cells that say what the lock does not have, by claim and source id."""
    return frozenset((one.claim, one.source) for one in changes if one.now not in (None, Verdict.SILENT, one.was))


def changes_since_lock(report: Report, file: ClaimsFile, selection: Selection) -> tuple[tuple[Change, ...], bool]:
    """Compare with the lock; where there is none, nobody has accepted anything, and the second value is false.

    Raises:
        LockError: the lock cannot be used.
    """
    from factcheck.cli.locked import load_if_there

    lock = load_if_there(file)
    return _changes(lock or Lock(), report, selection), lock is not None


def _hide_confirmed(report: Report, workspace: Workspace, selection: Selection) -> Report:
    """Show only the claims with a cell that says what nobody has confirmed; without a lock nobody has anything."""
    changes, _ = changes_since_lock(report, workspace.file, selection)
    loud = unconfirmed_of(changes)
    shown = show_only(report, frozenset(claim for claim, _ in loud), "a cell that nobody has confirmed")
    before = {(one.claim, one.source): one.was for one in changes}
    return replace(shown, before={cell: before[cell] for cell in before.keys() & loud})


def _changes(lock: Lock, report: Report, selection: Selection) -> tuple[Change, ...]:
    matrix = report.matrix
    claims = {claim.id for claim in matrix.claims}
    sources = {column.id for column in matrix.sources}
    narrowed = bool(selection.source or selection.language)
    return compare(lock, matrix, claims=claims, sources=sources if narrowed else None)


def _touched(lock: Lock, report: Report, changes: Sequence[Change]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the claims with a cell that differs, and the sources that are gone of which one had a cell."""
    gone = {change.source for change in changes if change.now is None and not change.renamed}
    claims = {claim.id for claim in report.matrix.claims}
    lost = [cell for cell in lock.cells if cell.source in gone and cell.claim in claims]
    changed = frozenset(change.claim for change in changes if change.now is not None) & claims
    return changed.union(cell.claim for cell in lost), tuple(sorted({cell.source for cell in lost}))
