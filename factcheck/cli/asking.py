"""A person at a terminal: whether there is one, what is typed, and a line to edit."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator

_CLEAR = "\x1b[H\x1b[2J"


def at_terminal() -> bool:
    """Tell whether there is somebody to ask."""
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams)


def cleared(first: str) -> str:
    """Return the first line of a screen with what clears the terminal before it."""
    return (_CLEAR if os.environ.get("TERM") != "dumb" else "") + first


def typed_keys(known: Collection[str]) -> Iterator[str]:
    """Yield what is typed: keys one by one, or a text that is none. An arrow key or pasted text comes as several."""
    import typer

    while True:
        try:
            typed = typer.getchar()
        except EOFError:
            return
        if typed and set(known).issuperset(typed):
            yield from typed
        else:
            yield typed


def edited_line(prompt: str, text: str) -> str:
    """Let a person edit a line of text; where the terminal has no line editor, type a new one. Nothing is ""."""
    try:
        import readline
    except ImportError:  # Windows
        return _line(f"{prompt}[{text}] ")
    readline.set_startup_hook(lambda: readline.insert_text(text))
    try:
        return _line(prompt)
    finally:
        readline.set_startup_hook(None)


def _line(prompt: str) -> str:
    try:
        return input(prompt).strip()
    except EOFError:
        return ""
