"""`--compare OLD` -> what is looked at, and the run that it is compared with: a matrix as JSON, or a git revision."""

from __future__ import annotations

import os
from collections.abc import Iterator

from factcheck.cli.changed import show_changes
from factcheck.cli.earlier import load_earlier
from factcheck.cli.options import Drift, Inputs, Selection, View
from factcheck.cli.session import (
    Workspace,
    find_file,
    open_workspace,
    require_place,
    select_claims,
    select_sources,
)
from factcheck.cli.target import files
from factcheck.errors import Problem, UsageError
from factcheck.lock import Lock
from factcheck.renderers.report import Report

_BETWEEN = ".."


def open_compared(drift: Drift, inputs: Inputs, selection: Selection, view: View) -> Workspace:
    """Load what the options name: today's project, or of `REV..REV` that of the later revision.

    Raises:
        FactcheckError: options that do not go together, or the first thing that cannot be used.
    """
    _require_one_measure(drift)
    _, later = _revisions(drift.compare)
    if not later:
        return open_workspace(inputs, selection, view)
    from factcheck.cli.since import project_at

    for place in files(view.output):
        require_place(place, inputs)
    file, sources = project_at(later, inputs, find_file(inputs.claims))
    chosen, problems = select_claims(file, selection)
    kept = select_sources(sources, selection, problems)
    claims = tuple(claim for claim in file if claim.id in chosen)
    return Workspace(file, claims, sources.only(kept), len(sources))


def _require_one_measure(drift: Drift) -> None:
    """See that rows are held to one thing; `--changed --since REV` is one: the revision in the lock's place."""
    alone = {"--compare": drift.compare is not None, "--unconfirmed": drift.unconfirmed}
    others = {"--changed": drift.changed, "--since": drift.since is not None}
    given = [name for name, asked in {**alone, **others}.items() if asked]
    if len(given) > 1 and alone.get(given[0]):
        first, second, *_ = given
        raise UsageError([Problem(first, f"cannot be combined with {second}", "choose one of the two")])


def compare_with(report: Report, inputs: Inputs, selection: Selection, old: str) -> tuple[Report, str]:
    """Show only what differs from an earlier run; beside it, what of that run is gone, in one sentence or none.

    Raises:
        FactcheckError: there is no such file or revision, or it cannot be used.
    """
    earlier, _ = _revisions(old)
    lock = _since(earlier, inputs) if earlier else load_earlier(old)
    return show_changes(report, lock, earlier or old, selection), "; ".join(_gone(report, lock, selection))


def _revisions(compare: str | None) -> tuple[str, str]:
    """Return the two revisions of `REV..REV`, the later one empty for today's files; both are for a file."""
    if compare is None or _BETWEEN not in compare or os.path.lexists(compare):
        return "", ""
    earlier, _, later = compare.partition(_BETWEEN)
    if not earlier:
        remedy = "write it as in v1..v2, or v1.. for today's files"
        raise UsageError([Problem("--compare", f"`{compare}` names no revision to compare with", remedy)])
    return earlier, later


def _since(revision: str, inputs: Inputs) -> Lock:
    from factcheck.cli.since import matrix_since

    return matrix_since(revision, inputs, find_file(inputs.claims))


def _gone(report: Report, lock: Lock, selection: Selection) -> Iterator[str]:
    claims = {claim.id for claim in report.matrix.claims}
    sources = {column.id for column in report.matrix.sources}
    if not (selection.claim or selection.tag) and (gone := [claim for claim in lock.claims if claim not in claims]):
        yield f"claims that are gone: {', '.join(gone)}"
    if not (selection.source or selection.language) and (gone := [one for one in lock.sha256 if one not in sources]):
        yield f"sources that are gone: {', '.join(gone)}"
