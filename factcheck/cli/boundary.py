"""Anything that goes wrong -> lines on stderr and an exit code: the only place that catches what nobody expected."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from typing import Any

import typer

from factcheck.cli.exits import Exit
from factcheck.errors import FactcheckError, InputError, Problem

#: What Typer raises over a command line; its name differs from version to version, its place in the tree does not.
USAGE: type[Any] = typer.BadParameter.__mro__[2]
#: Set it to see where a bug is.
TRACEBACK = "FACTCHECK_TRACEBACK"


def run(command: Callable[[], object]) -> int:
    """Run a command and return the exit code; nothing is raised."""
    _prepare_streams()
    try:
        code = _attempt(command)
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    _flush()
    return code


def say(text: str) -> None:
    """Write one line to stderr; it may quote anything."""
    stream = sys.stderr
    if stream is None:  # Closed by whoever started us.
        return
    from factcheck.renderers.escaping import guarded, visible

    try:
        print(guarded(visible(text, stream.encoding or "ascii")), file=stream, flush=True)
    except OSError:
        return  # Nobody is listening, and there is nobody else to tell.


def mute() -> None:
    """Point stdout at the null device: its reader is gone, as after `| head`."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)


def _attempt(command: Callable[[], object]) -> int:
    try:
        done = command()
    except InputError as error:
        for problem in error.problems:
            say(str(problem))
    except FactcheckError as error:
        say(str(error))
    except USAGE as error:
        from factcheck.cli.usage import problem_of

        say(str(problem_of(error)))
    except typer.Abort:
        return Exit.INTERRUPTED
    except SystemExit as left:  # Typer leaves so after completion, and with 1 when the help meets a closed pipe.
        if left.code:
            mute()
        return Exit.DONE
    except Exception as error:
        return _bug(error)
    else:
        return done if isinstance(done, int) else Exit.DONE
    return Exit.FAILED


def _bug(error: Exception) -> int:
    if os.environ.get(TRACEBACK):
        import traceback

        traceback.print_exc()
    for problem in problems_of(error):
        say(str(problem))
    return Exit.FAILED


def problems_of(error: Exception) -> tuple[Problem, ...]:
    """Return what went wrong as problems, each with what to do; what nobody expected is a bug."""
    if isinstance(error, InputError):
        return error.problems
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:  # The help is written by Typer.
        what = f"cannot be written ({(error.strerror or '').lower()})"
        return (Problem("stdout", what, "send the output somewhere else"),)
    about = f"{type(error).__name__}: {error}".rstrip(": ")
    what = f"internal error: {about}"
    return (Problem("factcheck", what, f"run again with {TRACEBACK}=1 to see the traceback"),)


def _prepare_streams() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # LF on every platform; and no text that ends the program
            stream.reconfigure(errors="backslashreplace", newline="\n")


def _flush() -> None:
    """Flush before the interpreter does: it would complain of a closed pipe and exit with 120."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        mute()
