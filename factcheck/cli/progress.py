"""Sources that are done -> a bar on a terminal: how many, how fast, and how long the rest will take."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from factcheck.alarm import alarm
from factcheck.cli.options import Telling, View
from factcheck.model import Source
from factcheck.sources import Sources

if TYPE_CHECKING:
    from rich.progress import Progress

#: Seconds before anything is shown: most runs are over by then.
PATIENCE = 1.0
_MEGABYTE = 1024 * 1024


@contextmanager
def watched(sources: Sources, view: View | Telling) -> Iterator[Callable[[Source], object] | None]:
    """Give the function that is told of each source that is done; None where nobody sees a bar on stderr."""
    if not is_seen(view):
        yield None
        return
    bar = _Bar(sources, colored=view.color != "never")
    try:
        with alarm(PATIENCE, bar.show):
            yield bar.count
    finally:
        bar.remove()


def is_seen(view: View | Telling) -> bool:
    """Tell whether anybody looks at stderr, and wants to see what goes on."""
    stream = sys.stderr
    wanted = not (view.no_progress or view.quiet)
    return wanted and stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


class _Bar:
    """What is done of the sources, in bytes: one may be a thousand times as long as another."""

    def __init__(self, sources: Sources, *, colored: bool) -> None:
        self.number, self.size = len(sources), sources.size
        self.done_number = self.done_size = 0
        self.start = monotonic()
        self.colored = colored
        self.drawn: Progress | None = None

    def count(self, source: Source) -> None:
        """Count a source as done."""
        self.done_number += 1
        self.done_size += len(source.data)
        if self.drawn is not None:
            self.drawn.update(self.drawn.task_ids[0], completed=self.done_size, told=self.told())

    def told(self) -> str:
        """Return `3 of 5 sources, 1.2 MB/s, 0:00:07 left`; before the first one nobody knows how fast it goes."""
        counted = f"{self.done_number} of {self.number} sources"
        rate = self.done_size / max(monotonic() - self.start, 1e-6)
        if not rate:
            return counted
        minutes, seconds = divmod(round((self.size - self.done_size) / rate), 60)
        left = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        return f"{counted}, {rate / _MEGABYTE:.2g} MB/s, {left} left"

    def show(self) -> None:
        """Draw the bar; Rich is loaded here, so that only those who wait pay for it."""
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        console = Console(file=sys.stderr, no_color=None if self.colored else True)
        told = TextColumn("{task.fields[told]}", markup=False)
        drawn = Progress(
            BarColumn(), told, console=console, transient=True, redirect_stdout=False, redirect_stderr=False
        )
        drawn.add_task("", total=self.size, completed=self.done_size, told=self.told())
        drawn.start()
        self.drawn = drawn

    def remove(self) -> None:
        """Take the bar away, as if it had never been there."""
        if self.drawn is not None:
            self.drawn.stop()
