"""`factcheck suggest`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import complete
from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Hiding, Inputs, Selection, View, Work

if TYPE_CHECKING:
    from factcheck.cli.outlet import Outlet
    from factcheck.cli.session import Workspace
    from factcheck.renderers.report import Look
    from factcheck.suggest import Asked, Proposals, Session


@command
def suggest(
    which: Annotated[
        list[str] | None, typer.Argument(metavar="[CLAIM]...", autocompletion=complete.claim_ids, help="Ids or globs.")
    ] = None,
    *,
    inputs: Inputs,
    selection: Selection,
    hiding: Hiding,
    top: Annotated[int, typer.Option("--top", metavar="N", min=1, help="Passages a cell.")] = 3,
    model: Annotated[
        str | None,
        typer.Option(
            "--model", metavar="PATH", help="Folder of a sentence encoder of your own (sentence-transformers)."
        ),
    ] = None,
    view: View,
    work: Work,
) -> Exit:
    """Find passages that probably say a claim, to accept or not.

    For each cell that is silent or partial, best first; a passage is a guess and never counts by itself. On a terminal
    it shows one after the other. Keys: a writes it into the claims file as a supporting phrasing, r as a refuting
    one, e lets you edit it first, n writes it under not_evidence, s skips it, u undoes the last decision, q quits.
    With --format, and without a terminal, it prints the lines for the claims file; with -q those alone. With the
    extra `suggest` (pip install 'factcheck-matrix[suggest]') a sentence encoder helps to rank.

    Formats: text, json, markdown.
    """
    from factcheck.cli.asking import at_terminal
    from factcheck.cli.choose import choose_verdicts
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.session import open_workspace
    from factcheck.suggest import OPEN, RENDERERS, Asked, open_embedder

    outlet = open_outlet(view, RENDERERS)
    verdicts = choose_verdicts(hiding.verdict or ()) or OPEN
    workspace = open_workspace(inputs, selection, view, which or ())
    embedder = open_embedder(model)
    if at_terminal() and view.format is None and not view.output:
        _ask(workspace, Asked(_ids(workspace), verdicts, top, embedder), outlet.look)
        return Exit.DONE
    outlet.publish(RENDERERS, _find(workspace, Asked(_ids(workspace), verdicts, top, embedder), outlet, view, work))
    return Exit.DONE


def _find(workspace: Workspace, asked: Asked, outlet: Outlet, view: View, work: Work) -> Proposals:
    from factcheck.model import Verdict
    from factcheck.suggest import WORTH, Proposals, suggest

    # What nobody will see is not judged: only JSON has what is not worth a look.
    whole = "json" in (outlet.format, *(name for _, name in outlet.files))
    found = suggest(
        workspace.claims,
        workspace.sources,
        workspace.judge(view, work),
        verdicts=asked.verdicts,
        top=asked.top,
        least=0.0 if whole else WORTH,
        embedder=asked.embedder,
    )
    names = " or ".join(verdict.value for verdict in reversed(tuple(Verdict)) if verdict in asked.verdicts)
    return Proposals(workspace.claims, tuple(found), names)


def _ids(workspace: Workspace) -> frozenset[str]:
    return frozenset(claim.id for claim in workspace.claims)


def _ask(workspace: Workspace, asked: Asked, look: Look) -> None:
    """Ask until nothing is left or the person quits; what is accepted is written at once.

    Raises:
        OutputError: the last thing that was to be written was not.
    """
    from shutil import get_terminal_size

    from factcheck.cli.asking import cleared, edited_line, fitted, listening, typed_keys
    from factcheck.cli.outlet import write_out
    from factcheck.editing import open_sheet
    from factcheck.errors import OutputError
    from factcheck.suggest import Key, Session, answer, refuse, reworded, screen

    problem: OutputError | None = None
    session = Session.of(open_sheet(workspace.file.path), workspace.sources, asked)
    keys = typed_keys(tuple(Key))
    while not session.over:
        first, *others = fitted(list(screen(session, look)), get_terminal_size().lines)
        with listening():
            write_out([cleared(first), *others], as_is=True)
            before, typed = session, next(keys, Key.QUIT.value)
        if typed == Key.EDIT and not session.done:
            session = reworded(session, edited_line("phrasing: ", " ".join(session.text.split())))
        else:
            session = answer(session, Key(typed)) if typed in tuple(Key) else refuse(session, typed)
        if session.sheet.text != before.sheet.text:
            before.sheet.require_unchanged()
            try:
                session.sheet.save()
                problem = None
            except OutputError as error:  # All is as before, and the screen says why.
                session, problem = replace(before, said=(str(error),)), error
    write_out(_told(session), as_is=True)
    if problem is not None:
        raise problem


def _told(session: Session) -> list[str]:
    refuting = f"{session.refuting} accepted as refuting, " if session.refuting else ""
    counts = f"{session.accepted} accepted, {refuting}{session.refused} not evidence, {session.skipped} skipped."
    nothing = "No passage is worth a look."
    asked = session.accepted or session.refuting or session.refused or session.skipped or session.claim
    return [*session.said, counts if asked else nothing]
