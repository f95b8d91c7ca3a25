"""Progress: a line on stderr."""

from __future__ import annotations

import io
import sys

import pytest

from factcheck.cli import progress
from factcheck.cli.options import View
from factcheck.model import Source


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_for_terminals_and_slow_work(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = tuple(Source(str(number), f"{number}.txt", b"") for number in range(3))
    assert progress.watched(sources, View()) is sources
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert progress.watched(sources, View(no_progress=True)) is sources
    assert progress.watched(sources, View(quiet=True)) is sources
    assert list(progress.watched(sources, View())) == list(sources)
    assert terminal.getvalue() == ""
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    monkeypatch.setattr(progress, "_PACE", 0.0)
    assert list(progress.watched(sources, View())) == list(sources)
    assert "\r\x1b[K3 of 3 sources read" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
