"""Row <-> JSON: it comes back as it was, and what is none is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest
from judging import source

from factcheck.cache.row import Row, dump, key_of, load
from factcheck.engine import check
from factcheck.model import Claim, Evidence, Judged, Phrasing

TEXT = "In Oslo the leaders signed the pact.\n\nThe leaders did not sign it.\f\n\nSheep sleep."
CLAIMS = (Claim("signed", Phrasing("the leaders signed the pact")), Claim("sleep", Phrasing("goats sleep")))
KEYS = tuple(map(key_of, CLAIMS))
SOURCE = source(TEXT, "en", "news")
MATRIX = check(CLAIMS, [SOURCE])
JUDGED = Judged(MATRIX.sources[0], MATRIX.cells)
ROW = Row().with_judged(JUDGED, CLAIMS, KEYS, KEYS)


def test_a_row_comes_back_as_it_was() -> None:
    assert load(dump(ROW)).judged(SOURCE, CLAIMS, KEYS) == JUDGED
    assert load(dump(ROW)).missing((*KEYS, "other")) == (2,)
    assert Row().missing(KEYS) == (0, 1)


def test_the_letters_of_any_text_come_back() -> None:
    said = check([Claim("odd", Phrasing("a \ud800 sign"))], [source("It has a \U0001f600 sign.", "en", "odd")])
    odd = Row().with_judged(Judged(said.sources[0], said.cells), said.claims, ["\ud800"], ["\ud800"])
    assert load(dump(odd)) == load(dump(load(dump(odd))))


def spoilt(change: Callable[[Any], object]) -> bytes:
    content = json.loads(dump(ROW))
    change(content)
    return json.dumps(content).encode()


FIELDS = [one.name for one in fields(Evidence)]


def cell(content: Any) -> Any:
    return content[1][KEYS[0]]


def put(content: Any, name: str, value: object) -> None:
    cell(content)[1][FIELDS.index(name)] = value


#: What is changed in a row, after which it is none.
SPOILT: list[Callable[[Any], object]] = [
    lambda row: row.append(1),
    lambda row: row[0].pop("words"),
    lambda row: row[0].update(words="12"),
    lambda row: row[0].update(words=True),
    lambda row: row[0].update(more=1),
    lambda row: row[0].update(language=None),
    lambda row: row.__setitem__(1, []),
    lambda row: row.__setitem__(1, {"key": 5}),
    lambda row: row.__setitem__(1, {"key": []}),
    lambda row: cell(row).__setitem__(0, "perhaps"),
    lambda row: cell(row).__setitem__(1, None),
    lambda row: put(row, "side", "beside"),
    lambda row: put(row, "score", "high"),
    lambda row: put(row, "marks", [[1]]),
    lambda row: put(row, "marks", [["a", "b"]]),
    lambda row: put(row, "marks", [1, 2]),
    lambda row: cell(row)[1].pop(FIELDS.index("quote")),
]


@pytest.mark.parametrize("change", SPOILT)
def test_what_is_no_row_is_refused(change: Callable[[Any], object]) -> None:
    with pytest.raises(ValueError):
        load(spoilt(change))


@pytest.mark.parametrize("content", [b"", b"\xff", b"null", b"[", b"[1, 2]", b"[{}, {}]", b"[" * 100_000, b"\0" * 9])
def test_what_is_no_json_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):
        load(content)
