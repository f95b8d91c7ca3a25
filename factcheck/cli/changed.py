"""Report, what it is compared with -> Report that shows only rows that are not as they were."""

from __future__ import annotations

from factcheck.cli.hiding import show_only
from factcheck.cli.options import Drift, Inputs, Selection
from factcheck.cli.session import Workspace
from factcheck.lock import Lock, compare
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
    else:
        return report
    return show_only(report, _changed(lock, report, selection), f"a cell that differs from {named}")


def _changed(lock: Lock, report: Report, selection: Selection) -> frozenset[str]:
    matrix = report.matrix
    claims = {claim.id for claim in matrix.claims}
    sources = {column.id for column in matrix.sources}
    narrowed = bool(selection.source or selection.language)
    changes = compare(lock, matrix, claims=claims, sources=sources if narrowed else None)
    gone = {change.source for change in changes if change.now is None and not change.renamed}
    lost = (cell.claim for cell in lock.cells if cell.source in gone)
    return frozenset(change.claim for change in changes if change.now is not None).union(lost) & claims
