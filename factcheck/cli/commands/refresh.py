"""`factcheck refresh`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import complete
from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Counting, Inputs, Threshold, View, Work
from factcheck.cli.web import Web

if TYPE_CHECKING:
    from factcheck.cli.revisit import Project, Revisited
    from factcheck.findings import Finding
    from factcheck.model import Matrix


@command
def refresh(
    source: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", autocompletion=complete.source_ids, help="Only these; id or glob."),
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Fetch all of every page, whatever its server says of changes.")
    ] = False,
    write: Annotated[bool, typer.Option("--write", help="Take the new texts and addresses into the sources.")] = False,
    *,
    web: Web,
    inputs: Inputs,
    threshold: Threshold,
    counting: Counting,
    view: View,
    work: Work,
) -> Exit:
    """Fetch sources again, and tell which claims that touches.

    Those that were imported from addresses. The texts are compared, not the pages. What a page no longer says is told
    claim by claim; a page that is gone, has moved or has lost its text is a finding, and its source stays as it is.
    With --write the others are taken.

    Formats: text, concise, github, gitlab, sarif, junit, json, markdown, csv, html. By ending: .txt, .sarif, .xml,
    .json, .md, .csv, .html.
    """
    from factcheck.cli.boundary import say
    from factcheck.cli.publish import exit_of, open_findings, publish, require_countable
    from factcheck.cli.revisit import open_project
    from factcheck.cli.web import open_downloads
    from factcheck.errors import SourceError
    from factcheck.renderers.report import Report

    with open_findings(inputs, view, threshold) as outlet:
        require_countable(outlet, counting)
        downloads = open_downloads(web)
        project = open_project(inputs, view, source or ())
        found = project.visit(downloads, view, full=full)
        matrix, findings = _judged(project, found, view, work, written=write)
        if write:
            project.write(found)
        if not view.quiet:
            say(found.summary)
        report = Report(matrix, project.file.title, findings=findings)
        if outlet.writes("html"):
            from factcheck.cli.background import add_background

            report = add_background(report, [found.after(one) for one in found.visits], {}, None)
        publish(outlet, report, counting)
    downloads.close()
    if found.problems:  # raised here: what was found is published by now, and stays as it is
        raise SourceError(found.problems)
    return exit_of(findings, threshold)


def _judged(
    project: Project, found: Revisited, view: View, work: Work, *, written: bool
) -> tuple[Matrix, tuple[Finding, ...]]:
    """Return the matrix of the new texts, and what there is to object to, gravest first."""
    from factcheck.refresh import about_claims, about_pages

    before = project.judge([one.page.source for one in found.visits], view, work)
    sources = [found.after(one) for one in found.visits]
    after = project.judge(sources, view, work) if found.changed else before
    by_id = {source.id: source for source in sources}
    claims = about_claims(before, after, by_id, project.names, written=written)
    findings = [*about_pages(found.visits, project.names, project.path, written=written), *claims]
    return after, tuple(sorted(findings, key=lambda finding: (finding.level.rank, finding.rule)))
