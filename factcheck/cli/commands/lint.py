"""`factcheck lint`."""

from __future__ import annotations

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Counting, Inputs, Selection, Threshold, View, Work


@command
def lint(
    inputs: Inputs, selection: Selection, threshold: Threshold, counting: Counting, view: View, work: Work
) -> Exit:
    """Tell what is wrong or weak in the claims file.

    Under --claim or --tag only those claims are told of, but all are looked at; under --source or --language
    only those sources are.

    Formats: text, concise, github, gitlab, sarif, junit, json, markdown, csv, html. By ending: .txt, .sarif, .xml,
    .json, .md, .csv, .html.
    """
    from factcheck.cli.judging import equipped
    from factcheck.cli.locked import relative
    from factcheck.cli.progress import watched
    from factcheck.cli.publish import exit_of, open_findings, publish, require_countable
    from factcheck.cli.session import open_workspace
    from factcheck.lint import lint, notes
    from factcheck.renderers.report import Report

    with open_findings(inputs, view, threshold) as outlet:
        require_countable(outlet, counting)
        workspace = open_workspace(inputs, selection, view)
        only = {claim.id for claim in workspace.claims} if selection.claim or selection.tag else None
        with watched(workspace.sources, view) as finished, equipped(view, work, workspace.sources) as equipment:
            findings = lint(
                workspace.file,
                workspace.sources,
                path=relative(workspace.file.path),
                only=only,
                total=workspace.total,
                finished=finished,
                **equipment,
            )
        publish(outlet, Report(workspace.judge(view, work), workspace.file.title, findings=findings), counting)
    for note in notes(workspace.sources):
        outlet.hint(note)
    return exit_of(findings, threshold)
