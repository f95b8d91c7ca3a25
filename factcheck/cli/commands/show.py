"""`factcheck show` and `factcheck ask`: the same answer, for a claim of the file and for one typed in."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import complete
from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Hiding, Inputs, Selection, SourceSelection, View, Work

if TYPE_CHECKING:
    from factcheck.cli.session import Workspace

#: What a claim that was typed in is called.
ASKED = "asked"


@command
def show(
    which: Annotated[
        str | None, typer.Argument(metavar="[CLAIM]", autocompletion=complete.claim_ids, help="Id or glob.")
    ] = None,
    *,
    inputs: Inputs,
    selection: Selection,
    hiding: Hiding,
    view: View,
    work: Work,
) -> Exit:
    """Show one claim in every source, or every claim in one source.

    Each with its quotes and why they count. For a silent cell it tells the nearest passage and what
    stopped it. Formats: text, json.
    """
    from factcheck.cli.session import open_workspace
    from factcheck.errors import Problem, UsageError

    if which is None and not (selection.claim or selection.source or selection.tag or selection.language):
        remedy = "give a claim, as in `factcheck show CLAIM`, or a source, as in `factcheck show --source ID`"
        raise UsageError([Problem("factcheck show", "neither a claim nor a source is named", remedy)])
    named = [which] if which is not None else []
    return _publish(lambda: open_workspace(inputs, selection, view, named), hiding, view, work)


@command
def ask(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The claim as a sentence; - reads it from stdin.")],
    *,
    suggest: Annotated[
        bool, typer.Option("--suggest", help="Show passages that may say it, in any language, instead.")
    ] = False,
    add: Annotated[str | None, typer.Option("--add", metavar="ID", help="Write it into the claims file.")] = None,
    inputs: Inputs,
    selection: SourceSelection,
    hiding: Hiding,
    view: View,
    work: Work,
) -> Exit:
    """Show what every source says about a claim that you type.

    The names of the claims file count here too. Formats: text, json; with --suggest markdown too.
    """
    from factcheck.cli.asked import adding, publish_nearest
    from factcheck.cli.session import open_question
    from factcheck.model import Claim, Phrasing

    place = "stdin" if text == "-" else "TEXT"
    claim = Claim(ASKED, Phrasing(_read(text, place)))

    def load() -> Workspace:
        return open_question(inputs, selection, view, claim, place)

    with adding(add, claim, inputs, view):
        return publish_nearest(load, hiding, view, work) if suggest else _publish(load, hiding, view, work)


def _publish(load: Callable[[], Workspace], hiding: Hiding, view: View, work: Work) -> Exit:
    from factcheck.cli.choose import choose_verdicts
    from factcheck.cli.hiding import hide
    from factcheck.cli.outlet import open_outlet
    from factcheck.renderers import QUOTES
    from factcheck.renderers.report import Report
    from factcheck.renderers.summary import hidden

    outlet = open_outlet(view, QUOTES)
    verdicts = choose_verdicts(hiding.verdict or ())
    workspace = load()
    matrix = workspace.judge(view, work)
    report = hide(Report(matrix, workspace.file.title, misses=workspace.misses(matrix, verdicts)), verdicts)
    outlet.publish(QUOTES, report)
    if not report.claims and outlet.format != "text":
        outlet.hint(hidden(report))
    return Exit.DONE


def _read(text: str, place: str) -> str:
    """Return the claim that was typed, or what stdin holds.

    Raises:
        UsageError: there is no word in it, or it is not UTF-8.
    """
    from factcheck.errors import Problem, UsageError

    if place == "stdin":
        # Not as the locale would have it: what a file holds does not depend on who reads it.
        text = sys.stdin.buffer.read().decode("utf-8-sig", "surrogateescape") if sys.stdin else ""
    text = text.strip()
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        raise UsageError([Problem(place, "is not UTF-8", "convert it to UTF-8")])
    if not any(map(str.isalnum, text)):
        remedy = 'give a claim, as in `factcheck ask "The bridge opened in 1961"`'
        raise UsageError([Problem(place, "has no words" if text else "is empty", remedy)])
    return text
