"""`factcheck matrix`."""

from __future__ import annotations

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Drift, Hiding, Inputs, Selection, View


@command
def matrix(inputs: Inputs, selection: Selection, hiding: Hiding, drift: Drift, view: View) -> Exit:
    """Print the agreement matrix: which source supports which claim.

    Claims stand down, sources across; each row ends in how many sources agree.

    --changed shows only rows that differ from claims.lock; with --since REV, those that differ from the
    matrix of the claims and sources of a git revision.

    Formats: text, json, csv, markdown.
    """
    from factcheck.cli.changed import hide_unchanged
    from factcheck.cli.choose import choose_verdicts
    from factcheck.cli.hiding import hide
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.session import open_workspace
    from factcheck.renderers import RENDERERS
    from factcheck.renderers.report import Report
    from factcheck.renderers.summary import hidden

    outlet = open_outlet(view, RENDERERS)
    verdicts = choose_verdicts(hiding.verdict or ())
    workspace = open_workspace(inputs, selection, view)
    report = hide(Report(workspace.judge(view), workspace.file.title), verdicts)
    report = hide_unchanged(report, workspace, inputs, selection, drift)
    outlet.publish(RENDERERS, report)
    if report.shown is not None and not report.claims and outlet.format != "text":
        outlet.hint(hidden(report))
    return Exit.DONE
