"""Audit -> text, JSON and Markdown, safe with any text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft7Validator
from rich.cells import cell_len

from factcheck.audit import RENDERERS, Audit, Kind, Loose, Slip, Tally
from factcheck.audit.json import audit_schema
from factcheck.renderers.report import Look

HOSTILE = "[/foo] ::error::x </script> =cmd() \u202e \x00 \x0c %0A \x1b]8;; | a\nb"


def slip(
    kind: Kind = Kind.NUMBER,
    text: str = "It lasted 24 years.",
    after: str = "It lasted 42 years.",
    help: str = "write 24 into it",
) -> Any:
    was, now = ("supports", "supports") if kind.falsifies else ("supports", "silent")
    return Slip(kind, "visit", "news", "sources/news.txt", 5, 3, text, after, was, now, help)


AUDIT = Audit(
    (Tally(Kind.NUMBER, 3, 2), Tally(Kind.NEGATION, 2, 2, 1), Tally(Kind.TYPO, 4, 3)),
    survivors=(slip(),),
    alarms=(slip(Kind.TYPO, after="It lsted 24 years."),),
    unclaimed=(Loose("visit", "news", "sources/news.txt", 5, 3, "two", "the two leaders"),),
    cells=2,
    seed=7,
)


def lines(name: str, audit: Any = AUDIT, **look: Any) -> Any:
    return list(RENDERERS[name](audit, Look(**look)))


def test_text_tells_what_was_tried_and_what_slipped() -> None:
    text = "\n".join(lines("text"))
    assert "another number" in text and "the contrary" in text
    assert "not noticed: another number visit in news" in text
    assert "sources/news.txt:5:3: still supports" in text
    assert "It lasted [-24-] {+42+} years." in text
    assert "what would help: write 24 into it" in text
    assert "false alarm: a typo visit in news" in text
    assert "supports, now silent" in text
    assert "1 number in the quotes that no phrasing asks for" in text and "(-v lists them)" in text
    assert text.endswith("mutation score 80.0 %: 4 of 5 falsifications noticed, 1 not; 1 false alarm in 4")


def test_verbose_lists_the_numbers_out_of_reach_and_quiet_one_line_a_slip() -> None:
    assert "the two leaders" in "\n".join(lines("text", detail=1))
    assert lines("text", detail=-1) == [
        "sources/news.txt:5:3: another number: visit: still supports",
        "sources/news.txt:5:3: a typo: visit: supports, now silent",
        "mutation score 80.0 %: 4 of 5 falsifications noticed, 1 not; 1 false alarm in 4",
    ]


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    long = slip(text="word " * 300, after="other " * 300, help="advice " * 40)
    audit = Audit(AUDIT.tallies, (long,), (long,), AUDIT.unclaimed, untried=1)
    for detail in (0, 1):
        assert all(cell_len(line) <= max(width, 50) for line in lines("text", audit, width=width, detail=detail))


def test_json_can_be_read_back() -> None:
    data = json.loads("\n".join(lines("json")))
    Draft7Validator(audit_schema()).validate(data)
    assert data["schema_version"] == 1
    assert data["summary"] == {
        "score": 0.8,
        "mutations": 5,
        "killed": 4,
        "survived": 1,
        "cosmetic": 4,
        "alarms": 1,
        "cells": 2,
        "untried": 0,
        "seed": 7,
    }
    assert data["edits"][0] == {"kind": "number", "mutation": True, "tried": 3, "right": 2, "skipped": 0}
    assert data["survivors"][0]["after"] == "It lasted 42 years."
    assert data["alarms"][0]["kind"] == "typo"
    assert data["unclaimed"][0]["text"] == "two"


def test_markdown_has_a_row_a_slip() -> None:
    text = "\n".join(lines("markdown"))
    assert text.startswith("# Audit of the claims\n")
    assert "| not noticed: another number | `visit` |" in text
    assert "It lasted ~~24~~ **42** years." in text


@pytest.mark.parametrize("name", RENDERERS)
def test_untrusted_text_is_shown_and_never_obeyed(name: str) -> None:
    hostile = slip(text=HOSTILE, after=f"{HOSTILE} 2", help=HOSTILE)
    loose = Loose("visit", "news", "sources/news.txt", 5, 3, HOSTILE, HOSTILE)
    out = "\n".join(lines(name, Audit(AUDIT.tallies, (hostile,), (), (loose,)), detail=1))
    assert not set("\x00\x0c\x1b\u202e") & set(out)
    assert not any(line.lstrip().startswith("::") for line in out.split("\n"))


@pytest.mark.parametrize("name", RENDERERS)
def test_an_audit_without_a_slip(name: str) -> None:
    out = "\n".join(lines(name, Audit((Tally(Kind.NUMBER, 3, 3),), cells=1)))
    assert "not noticed: " not in out and "false alarm:" not in out


def test_a_share_is_never_rounded_up_to_all() -> None:
    audit = Audit((Tally(Kind.NUMBER, 3000, 2999),))
    told = " ".join(lines("text", audit))
    assert told.endswith("mutation score 99.9 %: 2999 of 3000 falsifications noticed, 1 not; 0 false alarms in 0")


@pytest.mark.parametrize("width", [40, 50, 80])
def test_the_table_fits_a_narrow_terminal(width: int) -> None:
    assert all(cell_len(line) <= width for line in lines("text", width=width))
