"""What is to be shown -> stdout and files, in the formats that were asked for."""

from __future__ import annotations

import codecs
import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import get_terminal_size
from typing import TypeVar

from factcheck.cli.boundary import mute, say
from factcheck.cli.options import Telling, View
from factcheck.cli.target import STDOUT, Target, target
from factcheck.errors import OutputError, Problem, UsageError
from factcheck.renderers import ENDINGS
from factcheck.renderers.report import Look

T = TypeVar("T")
Table = Mapping[str, Callable[[T, Look], Iterator[str]]]

#: Lines written at a time.
_CHUNK = 1000
_COLORS: Mapping[str, Callable[[], bool]] = {"always": lambda: True, "never": lambda: False, "auto": lambda: _wanted()}


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a result goes: stdout in one format, and files, each in the format of its ending."""

    format: str
    look: Look
    files: tuple[tuple[Path, str], ...] = ()
    quiet: bool = False

    def publish(self, table: Table[T], result: T) -> None:
        """Write the files, each of them whole or not at all, and then stdout.

        Raises:
            OutputError: a file or stdout cannot be written.
        """
        for path, name in self.files:
            from factcheck.lock.write import write

            look = Look(detail=self.look.detail)
            write(path, "".join(f"{line}\n" for line in table[name](result, look)))
        write_out(table[self.format](result, self.look), as_is=self.format == "text")

    def writes(self, name: str) -> bool:
        """Tell whether a format is asked for, on stdout or in a file."""
        return self.format == name or any(name == one for _, one in self.files)

    def hint(self, text: str) -> None:
        """Say something on stderr that is not the result."""
        if not self.quiet:
            from factcheck.renderers.layout import wrap

            for line in wrap(((text, ""),), self.look.width):
                say("".join(piece for piece, _ in line))


def open_outlet(view: View, table: Table[T], endings: Mapping[str, str] = ENDINGS) -> Outlet:
    """Check the options of output before any work is done; `endings` tell which format a file gets.

    Raises:
        UsageError: an option's value is none of those there are.
        OutputError: a file could not be written, or its file extension stands for no format.
    """
    targets = [target(text) for text in view.output or ()]
    problems = [*_unknown_format(view, targets, table), *_misnamed(view)]
    if problems:
        raise UsageError(problems)
    known = [ending for ending, format in endings.items() if format in table]
    files = [one for one in targets if not one.is_stdout]
    problems = [problem for one in files for problem in _unwritable(one, known)]
    if problems:
        raise OutputError(problems)
    look = open_look(view)
    name = next((one.format for one in targets if one.is_stdout and one.format), view.format or "text")
    named = tuple((Path(one.place), one.format or endings[Path(one.place).suffix.lower()]) for one in files)
    return Outlet(name, look if name == "text" else Look(detail=look.detail), named, view.quiet)


def open_look(telling: View | Telling) -> Look:
    """Return how text is to look on stdout.

    Raises:
        UsageError: an option's value is none of those there are.
    """
    problems = list(_misnamed(telling))
    if problems:
        raise UsageError(problems)
    encoding = codecs.lookup(getattr(sys.stdout, "encoding", None) or "utf-8").name
    color = _COLORS[telling.color]()
    return Look(get_terminal_size((80, 24)).columns, color, encoding, telling.verbose - telling.quiet)


def write_out(lines: Iterable[str], *, as_is: bool = False, at_once: bool = False) -> None:
    """Write lines to stdout, in UTF-8 or, `as_is`, in the encoding of the terminal.

    Each is written as soon as it is there where that is `at_once`, else many together.

    Raises:
        OutputError: stdout cannot be written. A closed pipe is no error.
    """
    stream = sys.stdout
    if stream is None:  # Closed by whoever started us: they do not want it.
        return
    try:
        for text in (f"{line}\n" for line in lines) if at_once else _chunks(lines):
            if as_is or not hasattr(stream, "buffer"):
                stream.write(text)
            else:  # JSON is UTF-8 whatever the terminal shows.
                stream.flush()
                stream.buffer.write(text.encode("utf-8", "backslashreplace"))
                stream.buffer.flush()
        stream.flush()
    except BrokenPipeError:
        mute()
    except OSError as error:
        if error.errno == errno.EPIPE:
            return mute()
        mute()  # What is still waiting to be written would fail again on the way out.
        what = (error.strerror or str(error)).lower()
        raise OutputError(
            [Problem("stdout", f"cannot be written ({what})", "send the output somewhere else")]
        ) from None


def _unknown_format(view: View, targets: Sequence[Target], table: Table[T]) -> Iterator[Problem]:
    if view.format is not None and view.format not in table:
        yield Problem("--format", f"there is no format `{view.format}` here", f"it can be {either(table)}")
    for one in targets:
        if one.format and one.format not in table:
            remedy = f"it can be {either(table)}; write a file of that name as ./{one.format}:{one.place}"
            yield Problem("--output", f"there is no format `{one.format}` here", remedy)
    said = {view.format, *(one.format or view.format for one in targets if one.is_stdout)} - {None}
    if len(said) > 1:
        yield Problem("--output", f"{STDOUT} cannot be in two formats", "name a file for one of them")


def _misnamed(view: View | Telling) -> Iterator[Problem]:
    if view.color not in _COLORS:
        yield Problem("--color", f"`{view.color}` is not a choice", f"it can be {either(_COLORS)}")
    if view.quiet and view.verbose:
        yield Problem("--quiet", "cannot be combined with --verbose", "choose one of the two")


def _unwritable(one: Target, endings: Sequence[str]) -> Iterator[Problem]:
    place, path = one.place, Path(one.place)
    if not one.format and path.suffix.lower() not in endings:
        what = f"unsupported file extension `{path.suffix}`" if path.suffix else "has no file extension"
        yield Problem(place, what, f"it can be {either(endings)}")
    elif not path.parent.is_dir():
        yield Problem(place, "its folder does not exist", f"make it: mkdir -p {path.parent}")
    elif path.is_dir():
        yield Problem(place, "is a folder", "name a file")
    elif not os.access(path.parent, os.W_OK):
        yield Problem(place, "its folder is not writable", "name a file somewhere else")


def either(names: Iterable[str]) -> str:
    """Return `one, two or three`."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last


def _wanted() -> bool:
    """Tell whether to colour where no option says so: NO_COLOR, FORCE_COLOR, TERM, a terminal, in this order."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and sys.stdout is not None and sys.stdout.isatty()


def _chunks(lines: Iterable[str]) -> Iterator[str]:
    waiting: list[str] = []
    for line in lines:
        waiting.append(line)
        if len(waiting) == _CHUNK:
            yield "\n".join(waiting) + "\n"
            waiting.clear()
    if waiting:
        yield "\n".join(waiting) + "\n"
