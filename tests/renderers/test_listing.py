"""Listing -> lines."""

from __future__ import annotations

import json

from factcheck.renderers import LISTINGS
from factcheck.renderers.listing import Listing
from factcheck.renderers.report import Look

LISTING = Listing(
    "things",
    ("id", "path", "known", "title", "words"),
    (("one", "a/one.txt", True, "A title of several words", 12), ("two", "a/two.txt", False, None, 3)),
    hidden=frozenset(["path"]),
    notes=("A note.",),
    summary="2 things",
)


def lines(name: str, **look: object) -> list[str]:
    return list(LISTINGS[name](LISTING, Look(**look)))  # type: ignore[arg-type]


def test_text() -> None:
    assert lines("text") == [
        "id   known  title                     words",
        "one  yes    A title of several words     12",
        "two  no                                   3",
        "",
        "A note.",
        "2 things",
    ]


def test_text_is_wrapped() -> None:
    assert lines("text", width=40)[1:3] == ["one  yes    A title of several        12", "            words"]


def test_text_is_stacked_where_a_table_does_not_fit() -> None:
    wide = Listing("things", tuple(f"a-column-{number}" for number in range(9)), (tuple(range(9)),))
    made = list(LISTINGS["text"](wide, Look(40)))
    assert made[:2] == ["a-column-0: 0", "a-column-1: 1"]


def test_quiet_is_the_names() -> None:
    assert lines("text", detail=-1) == ["one", "two"]


def test_json() -> None:
    data = json.loads("\n".join(lines("json")))
    assert data["things"][1] == {"id": "two", "path": "a/two.txt", "known": False, "title": None, "words": 3}


def test_csv() -> None:
    assert lines("csv")[1:] == ["one,a/one.txt,yes,A title of several words,12", "two,a/two.txt,no,,3"]


def test_markdown() -> None:
    made = lines("markdown")
    assert made[:2] == ["| id | known | title | words |", "| --- | --- | --- | --: |"]
    assert made[-1] == "2 things"
