"""A person at a terminal: whether there is one, what is typed, and a line to edit."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

#: Rows below which a screen is not cut further, and what stands for what is left out.
_FEWEST, _LEFT_OUT = 4, "(...)"
_CLEAR = "\x1b[H\x1b[2J"
#: What Ctrl-C and Ctrl-D type where the terminal leaves that to whoever reads the keys.
_INTERRUPT, _END = "\x03", "\x04"
#: Bytes: more than a key sends, and less than anybody pastes by mistake.
_MOST_TYPED = 32


def at_terminal() -> bool:
    """Tell whether there is somebody to ask."""
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams)


def cleared(first: str) -> str:
    """Return the first line of a screen with what clears the terminal before it."""
    return (_CLEAR if os.environ.get("TERM") != "dumb" else "") + first


def fitted(lines: Sequence[str], rows: int) -> list[str]:
    """Return a screen that a window of so many rows shows whole: its head and its end, where the keys are.

    Blank lines go first; where that is not enough, lines in the middle. The last row is the cursor's.

    >>> fitted(["where", "", "quote", "before", "after", "keys"], 5)
    ['where', 'quote', '(...)', 'keys']
    """
    room = max(rows - 1, _FEWEST)
    if len(lines) <= room:
        return list(lines)
    full = [line for line in lines if line]
    if len(full) <= room:
        return full
    end = (room - 1) // 2
    return [*full[: room - 1 - end], _LEFT_OUT, *full[len(full) - end :]]


@contextmanager
def listening() -> Iterator[None]:
    """Take keys from now on, one by one and unseen: what was typed before is an answer to nothing that was shown.

    A screen is to be written within: a key that is typed as soon as it can be read counts.
    """
    try:
        import termios
        import tty
    except ImportError:  # Windows has no such modes
        yield
        return
    if not sys.stdin.isatty():
        yield
        return
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    try:
        tty.setraw(terminal)
        now = termios.tcgetattr(terminal)
        now[tty.OFLAG] = before[tty.OFLAG]  # lines still end where they ended
        termios.tcsetattr(terminal, termios.TCSANOW, now)
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def read_key() -> str:
    """Wait for a key; an arrow key or pasted text comes as several characters.

    Raises:
        EOFError: nobody will type any more.
        KeyboardInterrupt: somebody wants to leave.
    """
    if os.name == "nt":
        import typer

        return typer.getchar()
    typed = os.read(sys.stdin.fileno(), _MOST_TYPED).decode("utf-8", "replace")
    if typed.startswith(_INTERRUPT):
        raise KeyboardInterrupt
    if not typed or typed.startswith(_END):
        raise EOFError
    return typed


def typed_keys(known: Collection[str]) -> Iterator[str]:
    """Yield what is typed: keys one by one, or a text that is none."""
    while True:
        try:
            typed = read_key()
        except EOFError:
            return
        if typed and set(known).issuperset(typed):
            yield from typed
        else:
            yield typed


def edited_line(prompt: str, text: str) -> str:
    """Let a person edit a line of text; where the terminal has no line editor, type a new one. Nothing is "".

    Whoever presses Ctrl-C goes back to the text as it was.
    """
    try:
        import readline
    except ImportError:  # Windows
        return _line(f"{prompt}[{text}] ", text)
    readline.set_startup_hook(lambda: readline.insert_text(text))
    try:
        return _line(prompt, text)
    finally:
        readline.set_startup_hook(None)


def _line(prompt: str, text: str) -> str:
    try:
        return input(prompt).strip()
    except KeyboardInterrupt:
        return text
    except EOFError:
        return ""
