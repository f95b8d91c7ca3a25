"""`factcheck check`."""

from __future__ import annotations

from functools import partial

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, Since, Threshold, View


@command
def check(inputs: Inputs, selection: Selection, since: Since, threshold: Threshold, view: View) -> Exit:
    """Compare today with claims.lock and the policy; fail on drift.

    With --since the comparison is with the claims.lock that a git revision holds or, where it holds none, with
    the matrix of its claims and sources. Policies are judged in all sources, whatever is selected.

    Formats: text, concise, github, sarif, junit, json, markdown, csv. By ending: .txt, .sarif, .xml, .json, .md, .csv.
    """
    from factcheck.cli.locked import open_locked, project_of
    from factcheck.cli.publish import exit_of, open_findings, publish
    from factcheck.renderers.report import Report

    with open_findings(inputs, view, threshold) as outlet:
        if since.since is None:
            workspace = open_locked(inputs, selection, view)
        else:
            from factcheck.cli.since import lock_since

            workspace = open_locked(inputs, selection, view, partial(lock_since, since.since, inputs))
        matrix = workspace.judge(view)
        findings = workspace.findings(matrix, project_of(inputs, workspace))
        publish(outlet, Report(workspace.narrowed(matrix), workspace.file.title, findings=findings))
    return exit_of(findings, threshold)
