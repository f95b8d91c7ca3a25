"""`factcheck matrix`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Drift, Hiding, Inputs, Selection, View, Watching, Work

if TYPE_CHECKING:
    from factcheck.cli.session import Workspace
    from factcheck.model import Matrix
    from factcheck.renderers.report import Report

#: Claims times sentences that are looked through unless -v is given: a second's work.
_MOST = 20_000


@command
def matrix(
    inputs: Inputs,
    selection: Selection,
    hiding: Hiding,
    drift: Drift,
    watching: Watching,
    view: View,
    work: Work,
    *,
    open: Annotated[
        bool, typer.Option("--open", help="Open the HTML report in a browser, from a file of its own.")
    ] = False,
) -> Exit:
    """Print the agreement matrix: which source supports which claim.

    Claims stand down, sources across; each row ends in how many sources agree, and how many of those are
    independent where some have copied others.

    --changed shows only rows that differ from claims.lock; with --since REV, those that differ from the
    matrix of the claims and sources of a git revision; with --compare OLD, those that differ from the JSON of an
    earlier run. Of --compare REV..REV both matrices are made: REV.. compares with the files of today. --unconfirmed
    shows only rows with a cell that says something and is not so in claims.lock, and marks it with an arrow;
    `factcheck review` reads those.

    As text it says how many silent cells have a passage worth a look; in a large project with -v only.

    Formats: text, json, jsonl (a line for each cell that is not silent, while the work goes on), csv, markdown, html,
    annotations (W3C Web Annotations), claimreview (schema.org, of claims with a `url`).
    """
    once = partial(_matrix, inputs, selection, hiding, drift, view, work, open)
    if not watching.watch:
        return once()
    if open:
        from factcheck.errors import Problem, UsageError

        raise UsageError([Problem("--watch", "cannot be combined with --open", "choose one of the two")])
    from factcheck.cli.watch import run_watching

    return run_watching(once, inputs, view)


def _matrix(
    inputs: Inputs, selection: Selection, hiding: Hiding, drift: Drift, view: View, work: Work, open: bool
) -> Exit:
    from factcheck.cli.changed import hide_unchanged
    from factcheck.cli.choose import choose_verdicts
    from factcheck.cli.compare import compare_with, open_compared
    from factcheck.cli.hiding import hide
    from factcheck.cli.origins import MOST_COMPARED, origins_among
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.streaming import require_told, write_stream
    from factcheck.cli.worth import worth_a_look
    from factcheck.model import Verdict
    from factcheck.renderers import RENDERERS
    from factcheck.renderers.report import Report
    from factcheck.renderers.summary import hidden

    outlet = open_outlet(view, RENDERERS)
    verdicts = choose_verdicts(hiding.verdict or ())
    if outlet.writes("jsonl"):
        require_told(verdicts)
    workspace = open_compared(drift, inputs, selection, view)
    if outlet.format == "jsonl" and not (outlet.files or open or view.verbose or drift != Drift()):
        write_stream(workspace, verdicts, view, work)
        return Exit.DONE
    few = len(workspace.sources) <= MOST_COMPARED
    origins = origins_among(workspace.sources) if few else None
    made = Report(workspace.judge(view, work), workspace.file.title, origins=origins)
    report = hide(made, verdicts)
    gone = ""
    if drift.compare is not None:
        report, gone = compare_with(report, inputs, selection, drift.compare)
    else:
        report = hide_unchanged(report, workspace, inputs, selection, drift)
    if open or outlet.writes("html") or outlet.writes("claimreview"):
        report = _with_background(report, workspace, selection, drift, reviewed=outlet.writes("claimreview"))
    outlet.publish(RENDERERS, report)
    if open:
        from factcheck.cli.browser import show_in_browser

        show_in_browser(RENDERERS["html"](report, outlet.look))
    if gone:
        outlet.hint(gone)
    if not few:
        outlet.hint(
            f"copies are looked for among {MOST_COMPARED:,} sources at most: here every source counts as its own"
        )
    if report.shown is not None and not report.claims and outlet.format != "text":
        outlet.hint(hidden(report))
    seen = not verdicts or Verdict.SILENT in verdicts
    told = outlet.format == "text" and not view.quiet and (view.verbose or _is_quick(workspace, report.matrix))
    near = worth_a_look(workspace, report.matrix, work) if seen and told else 0
    if near:
        cells = "1 silent cell has" if near == 1 else f"{near} silent cells have"
        outlet.hint(f"{cells} a passage worth a look: factcheck suggest")
    return Exit.DONE


def _with_background(
    report: Report, workspace: Workspace, selection: Selection, drift: Drift, *, reviewed: bool
) -> Report:
    """Add what a page and a claim review show beside the matrix; to be `reviewed`, a claim has an address.

    Raises:
        UsageError: no claim that is shown can be reviewed.
    """
    from factcheck.cli.background import add_background, require_reviewed
    from factcheck.cli.changed import changes_since_lock, unconfirmed_of, verdicts_before

    if reviewed:
        require_reviewed(report)
    before, unconfirmed = report.before, None
    if drift.compare is None:
        changes, locked = changes_since_lock(report, workspace.file, selection)
        before = before or (verdicts_before(changes) if locked else {})
        unconfirmed = unconfirmed_of(changes)
    return add_background(report, workspace.sources, before, unconfirmed)


def _is_quick(workspace: Workspace, matrix: Matrix) -> bool:
    """Whether all claims are looked for in all sentences in a moment."""
    return len(workspace.claims) * sum(column.sentences for column in matrix.sources) <= _MOST
