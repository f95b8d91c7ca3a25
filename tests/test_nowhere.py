"""No rule takes NOWHERE, which is -1, for a place: that would be the last token, phrase or clause of a sentence."""

from __future__ import annotations

import gc
import linecache
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import _lru_cache_wrapper
from itertools import groupby

import pytest
from trying import try_each

import factcheck
import factcheck.parsing.parse as reading
from benchmarks.casebook import Case, load
from factcheck.parsing.parse import read_figures
from factcheck.parsing.phrases.read import read_phrases
from factcheck.parsing.sentence import NOWHERE, Sentence
from factcheck.parsing.tags.read import read_tags

FILES = {
    f"{gate}/{code}": {case.name: case for case in cases}
    for (gate, code), cases in groupby(load(), lambda case: (case.gate, case.language))
}
KEEPING = "factcheck.matching"
"""The modules that keep sentences, and what came of them."""
COLUMNS = ("tokens", "tags", "stems", "phrases", "phrase_of", "clauses", "clause_of")


class _Places(tuple[object, ...]):
    """The entries of a sentence; the last one is to be asked for as such, by `[-1]`."""

    __slots__ = ()

    def __getitem__(self, place):  # type: ignore[no-untyped-def]
        if place.__class__ is int and place == NOWHERE:
            asks = sys._getframe(1)
            line = linecache.getline(asks.f_code.co_filename, asks.f_lineno)
            assert "[-1]" in line, f"{asks.f_code.co_filename}:{asks.f_lineno}: {line.strip()}"
        return super().__getitem__(place)


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    read = Sentence.__init__

    def watch(self: Sentence, *columns: object, **more: object) -> None:
        read(self, *columns, **more)  # type: ignore[arg-type]
        for name in COLUMNS:
            object.__setattr__(self, name, _Places(getattr(self, name)))

    _forget()
    with monkeypatch.context() as patched:
        patched.setattr(Sentence, "__init__", watch)
        patched.setattr(reading, "read_figures", _watched(read_figures))
        patched.setattr(reading, "read_tags", lambda *given: _Places(read_tags(*given)))
        patched.setattr(reading, "read_phrases", _watched(read_phrases))
        yield
    _forget()


def _watched(read: Callable[..., tuple[Iterable[object], ...]]) -> Callable[..., tuple[_Places, ...]]:
    return lambda *given: tuple(_Places(column) for column in read(*given))


def _forget() -> None:
    """Forget every sentence that was read, and what came of it."""
    for one in gc.get_objects():
        if isinstance(one, _lru_cache_wrapper) and (one.__module__ or "").startswith(KEEPING):
            one.cache_clear()


def test_a_rule_that_asks_for_what_stands_nowhere_fails() -> None:
    places, nowhere = _Places("ab"), NOWHERE
    assert places[-1] == "b"
    with pytest.raises(AssertionError, match="places\\[nowhere\\]"):
        assert places[nowhere]


def judged(case: Case) -> None:
    factcheck.check([case.claim], [case.source])


@pytest.mark.slow
@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("file", FILES)
def test_no_rule_asks_for_what_stands_nowhere(file: str) -> None:
    try_each(FILES[file], judged)
