"""`factcheck timeline`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import complete
from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, View, Work


@command
def timeline(
    which: Annotated[
        str | None, typer.Argument(metavar="[CLAIM]", autocompletion=complete.claim_ids, help="Id or glob.")
    ] = None,
    *,
    inputs: Inputs,
    selection: Selection,
    view: View,
    work: Work,
) -> Exit:
    """Show who said it first, who changed and who denied.

    The sources stand by the day under `published` in their front matter; undated ones apart. One claim is told source
    by source, several a line each.

    Formats: text, json, csv, markdown.
    """
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.session import open_workspace
    from factcheck.errors import Problem, SourceError
    from factcheck.readers import read
    from factcheck.renderers.timeline import TIMELINES
    from factcheck.timeline import timelines_of
    from factcheck.timeline.dates import day_of

    outlet = open_outlet(view, TIMELINES)
    workspace = open_workspace(inputs, selection, view, [which] if which is not None else [])
    documents = [read(source) for source in workspace.sources]
    if not any(day_of(document.published) for document in documents):
        remedy = "write `published: 2024-06-19` into the front matter of each"
        raise SourceError([Problem("factcheck timeline", "no source that is looked at has a date", remedy)])
    for document in documents:
        if document.published and not day_of(document.published):
            remedy = "write it as in 2024-06-19, 2024-06 or 2024"
            outlet.hint(str(Problem(document.path, "`published` is no date, so it stands with the undated", remedy)))
    outlet.publish(TIMELINES, timelines_of(workspace.judge(view, work), documents))
    return Exit.DONE
