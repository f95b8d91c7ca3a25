"""What is typed at a terminal."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from factcheck.cli.asking import listening, read_key, typed_keys

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX terminals")


@pytest.fixture
def fingers(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The other end of a terminal that this process reads from."""
    import pty

    master, slave = pty.openpty()
    with open(slave, encoding="utf-8") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        yield master
    os.close(master)


def typed(fingers: int, *keys: str) -> None:
    os.write(fingers, "".join(keys).encode())


def test_a_key_counts_from_when_the_screen_is_written(fingers: int) -> None:
    typed(fingers, "a")
    assert os.read(fingers, 1) == b"a"  # the terminal shows it: now it waits to be read
    with listening():
        typed(fingers, "q")
        assert read_key() == "q"


def test_the_terminal_is_left_as_it_was(fingers: int) -> None:
    import sys
    import termios

    before = termios.tcgetattr(sys.stdin)
    with pytest.raises(KeyboardInterrupt), listening():
        during = termios.tcgetattr(sys.stdin)
        typed(fingers, "\x03")
        read_key()
    assert termios.tcgetattr(sys.stdin) == before
    assert during[1] == before[1] and during[3] & termios.ICANON == during[3] & termios.ECHO == 0


@pytest.mark.parametrize(
    ("sent", "read"),
    [("su", ["s", "u"]), ("sx", ["sx"]), ("\x1b[A", ["\x1b[A"]), ("è", ["è"]), ("\x04", [])],
)
def test_keys_come_one_by_one_and_all_else_whole(sent: str, read: list[str], fingers: int) -> None:
    keys = typed_keys("suq")
    with listening():
        typed(fingers, sent)
        found = [key for _, key in zip(read or [""], keys, strict=False)]  # asks for no key more
    assert found == read
