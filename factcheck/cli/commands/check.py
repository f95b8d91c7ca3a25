"""`factcheck check`."""

from __future__ import annotations

from functools import partial

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Counting, Inputs, Selection, Since, Threshold, View, Watching, Work


@command
def check(
    inputs: Inputs,
    selection: Selection,
    since: Since,
    threshold: Threshold,
    counting: Counting,
    watching: Watching,
    view: View,
    work: Work,
) -> Exit:
    """Compare today with claims.lock and the policy; fail on drift.

    With --since the comparison is with the claims.lock that a git revision holds or, where it holds none, with
    the matrix of its claims and sources. Policies are judged in all sources, whatever is selected.

    Formats: text, concise, github, gitlab, sarif, junit, json, markdown, csv, html. By ending: .txt, .sarif, .xml,
    .json, .md, .csv, .html.
    """
    once = partial(_check, inputs, selection, since, threshold, counting, view, work)
    if watching.watch:
        from factcheck.cli.watch import run_watching

        return run_watching(once, inputs, view)
    return once()


def _check(
    inputs: Inputs, selection: Selection, since: Since, threshold: Threshold, counting: Counting, view: View, work: Work
) -> Exit:
    from factcheck.cli.locked import open_locked, project_of
    from factcheck.cli.publish import exit_of, open_findings, publish, require_countable
    from factcheck.renderers.report import Report

    with open_findings(inputs, view, threshold) as outlet:
        require_countable(outlet, counting)
        if since.since is None:
            workspace = open_locked(inputs, selection, view)
        else:
            from factcheck.cli.since import lock_since

            workspace = open_locked(inputs, selection, view, partial(lock_since, since.since, inputs))
        matrix = workspace.judge(view, work)
        findings = workspace.findings(matrix, project_of(inputs, workspace))
        report = Report(workspace.narrowed(matrix), workspace.file.title, findings=findings)
        if outlet.writes("html"):
            from factcheck.cli.background import add_background
            from factcheck.cli.changed import unconfirmed_of, verdicts_before

            changes = workspace.changes(matrix)
            report = add_background(report, workspace.sources, verdicts_before(changes), unconfirmed_of(changes))
        publish(outlet, report, counting)
    return exit_of(findings, threshold)
