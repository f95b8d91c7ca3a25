"""Timelines in every format."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import pytest
from builders import matrix
from hostile import HOSTILE, UNSEEN
from pages import document
from rich.cells import cell_len
from trying import try_each

from factcheck.renderers.report import Look
from factcheck.renderers.timeline import TIMELINES, rows
from factcheck.timeline import Timeline, timelines_of


def made(publisher: str = "The Echo", name: str = "one") -> tuple[Timeline, ...]:
    about = (("2024-06-19", publisher), ("2024-06-18", publisher), (None, None))
    names = (name, "two", "three")
    documents = [
        replace(document(id, "Text."), published=day, publisher=who)
        for id, (day, who) in zip(names, about, strict=True)
    ]
    return timelines_of(matrix({"a": "-+~", "b": "..+"}, sources=names), documents)


def test_a_claim_a_line_of_signs_and_dates() -> None:
    lines = list(TIMELINES["text"](made(), Look()))
    assert lines[:2] == ["a  2024-06-18\u00a0✓  2024-06-19\u00a0✗  undated\u00a0◐", "b  undated\u00a0✓"]
    assert lines[-1] == "2 claims: 2 times said on a known day, 2 undated"


def test_one_claim_source_by_source() -> None:
    assert list(TIMELINES["text"](made()[:1], Look(100)))[:6] == [
        "a",
        "The claim a.",
        "",
        "2024-06-18  ✓ supports  two  The Echo  first to say it",
        "2024-06-19  ✗ refutes   one  The Echo  first to deny it, changed, was supports",
        "undated     ◐ partial   three",
    ]


def test_rows() -> None:
    found = json.loads("\n".join(TIMELINES["json"](made(), Look())))["timeline"]
    assert [(row["claim"], row["date"], row["source"], row["before"]) for row in found] == [
        ("a", "2024-06-18", "two", None),
        ("a", "2024-06-19", "one", "supports"),
        ("a", None, "three", None),
        ("b", None, "three", None),
    ]
    assert len(list(csv.reader(TIMELINES["csv"](made(), Look())))) == 5


def silent(signs: str = "..+") -> tuple[Timeline, ...]:
    documents = [replace(document(name, "Text."), published="2024") for name in ("one", "two", "three")]
    rows = {"a": "...", "b": signs, "c": "..."}
    return timelines_of(matrix(rows, sources=("one", "two", "three")), documents)


def test_a_claim_of_which_no_source_speaks_is_named_apart() -> None:
    assert list(TIMELINES["text"](silent(), Look()))[:3] == ["b  2024\u00a0✓", "", "No source speaks of: a, c"]
    assert list(TIMELINES["text"](silent("..."), Look()))[:2] == ["No source speaks of: a, b, c", ""]
    assert list(TIMELINES["text"](silent()[:1], Look()))[:4] == ["a", "The claim a.", "", "No source speaks of: a"]
    said = "3 claims: 1 times said on a known day, 0 undated; of 2 no source speaks"
    assert (
        list(TIMELINES["text"](silent(), Look()))[-1] == list(TIMELINES["text"](silent(), Look(detail=-1)))[-1] == said
    )


@pytest.mark.parametrize("name", ["json", "csv", "markdown"])
def test_a_claim_of_which_no_source_speaks_is_a_row_without_a_source(name: str) -> None:
    assert [(row[0], *row[2:5]) for row in rows(silent()).rows] == [
        ("a", None, None, "silent"),
        ("b", "three", None, "supports"),
        ("c", None, None, "silent"),
    ]
    lines = list(TIMELINES[name](silent(), Look()))
    assert len([line for line in lines if "silent" in line]) == 2


@pytest.mark.parametrize("name", TIMELINES)
def test_hostile_text_is_harmless(name: str) -> None:
    def harmless(text: str) -> None:
        for look in (Look(), Look(40), Look(encoding="ascii")):
            for timelines in (made(text, text), made(text, text)[:1]):
                for line in TIMELINES[name](timelines, look):
                    assert not UNSEEN.search(line) and "\n" not in line
                    assert not line.lstrip().startswith("::") and "##[" not in line
                    assert line.isascii() or look.unicode

    try_each({repr(text): text for text in HOSTILE}, harmless)


def test_no_line_is_wider_than_the_terminal() -> None:
    for timelines in (made(), made()[:1]):
        assert max(cell_len(line) for line in TIMELINES["text"](timelines, Look(40))) <= 40
