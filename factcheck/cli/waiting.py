"""Something that may take long -> a line on a terminal that says what is waited for, gone when it is over."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.alarm import alarm
from factcheck.cli.options import Telling, View
from factcheck.cli.progress import PATIENCE, is_seen

if TYPE_CHECKING:
    from rich.status import Status


@contextmanager
def waiting(text: str, view: View | Telling) -> Iterator[None]:
    """Show a text on stderr while something takes longer than a moment; it may quote anything."""
    if not is_seen(view):
        yield
        return
    drawn: list[Status] = []
    try:
        with alarm(PATIENCE, lambda: drawn.append(_drawn(text))):
            yield
    finally:
        for one in drawn:
            one.stop()


def _drawn(text: str) -> Status:
    from rich.console import Console
    from rich.text import Text

    from factcheck.renderers.escaping import visible

    console = Console(file=sys.stderr)
    shown = Text(visible(text), no_wrap=True, overflow="ellipsis")
    status = console.status(shown)
    status.start()
    return status
