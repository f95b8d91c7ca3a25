"""`factcheck review`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, Telling, Work

if TYPE_CHECKING:
    from factcheck.errors import OutputError
    from factcheck.renderers.report import Look
    from factcheck.review import Review


@command
def review(inputs: Inputs, selection: Selection, telling: Telling, work: Work) -> Exit:
    """Step through what nobody has confirmed and accept or leave each.

    That is what check finds; without claims.lock, and of what is new since, every cell that says something, the
    most doubtful first. Keys: a confirms and writes claims.lock at once, r leaves it, s skips it until the others are
    decided, n writes the passage under not_evidence, m leaves a note on the claim, A accepts the rest after asking, d
    shows the whole diff, u undoes the last decision, q quits. Without a terminal it prints the `factcheck lock`
    commands that do the same. The exit code is 0, whatever was decided: `factcheck check` is what fails.
    """
    from factcheck.cli.asking import at_terminal
    from factcheck.cli.locked import open_locked, project_of
    from factcheck.cli.outlet import open_look, write_out
    from factcheck.editing import open_sheet
    from factcheck.review import Editing, Review, gravest_first, script

    look = open_look(telling)
    workspace = open_locked(inputs, selection, telling)
    matrix = workspace.judge(telling, work, whole=True)
    project = project_of(inputs, workspace)
    findings = workspace.to_confirm().findings(matrix, project)
    if not findings:
        write_out(["Nothing to review: check finds nothing."], as_is=True)
    elif not at_terminal():
        write_out(script(gravest_first(matrix, findings), look), as_is=True)
        _hint("There is no terminal to ask in: these commands accept what check finds.", telling)
    else:
        editing = Editing(open_sheet(workspace.file.path), workspace.sources, project)
        done, problem = _ask(Review.of(matrix, workspace.lock, findings, editing), workspace.path, look)
        refused = f"{done.refused} not evidence, " if done.refused else ""
        told = f"{done.accepted} accepted, {done.left} left, {refused}{done.undecided} undecided."
        write_out([told], as_is=True)
        if problem is not None:
            raise problem
    return Exit.DONE


def _hint(text: str, telling: Telling) -> None:
    from factcheck.cli.boundary import say

    if not telling.quiet:
        say(text)


def _ask(review: Review, path: str, look: Look) -> tuple[Review, OutputError | None]:
    """Ask until everything is decided or the person quits; what is accepted is written at once.

    Returns also why the last thing that was to be written was not.
    """
    from shutil import get_terminal_size

    from factcheck.cli.asking import cleared, edited_line, fitted, listening, typed_keys
    from factcheck.cli.outlet import write_out
    from factcheck.errors import OutputError
    from factcheck.review import Key, answer, noted, refuse, screen

    problem: OutputError | None = None
    keys = typed_keys(tuple(Key))
    while review.waiting:
        first, *others = fitted(list(screen(review, look)), get_terminal_size().lines)
        with listening():
            write_out([cleared(first), *others], as_is=True)
            before, typed = review, next(keys, Key.QUIT.value)
        if typed == Key.NOTE and Key.NOTE in review.keys:
            review = noted(review, edited_line("note: ", ""))
        else:
            review = answer(review, Key(typed)) if typed in tuple(Key) else refuse(review, typed)
        try:
            problem = None if _save(before, review, path) else problem
        except OutputError as error:  # All is as before, and the screen says why.
            review, problem = replace(before, asking=False, said=str(error)), error
    return review, problem


def _save(before: Review, after: Review, path: str) -> bool:
    """Write the lock and the claims file where they are not as they were; an undo writes them as they had been.

    Returns whether anything was written.
    """
    from factcheck.lock import remove, save

    if after.lock is not None and after.lock is not before.lock:
        save(path, after.lock)
    elif after.lock is None and before.lock is not None:  # There was none before the first answer.
        remove(path)
    one, other = before.editing, after.editing
    edited = one is not None and other is not None and other.sheet.text != one.sheet.text
    if one is not None and other is not None and edited:
        one.sheet.require_unchanged()
        other.sheet.save()
    return edited or after.lock is not before.lock
