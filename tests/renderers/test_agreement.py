"""Agreement in every format."""

from __future__ import annotations

import csv
import json
import re

import pytest
from builders import matrix
from hostile import HOSTILE, UNSEEN
from jsonschema import Draft7Validator
from rich.cells import cell_len
from trying import try_each

from factcheck.agreement import Agreement, agreement_of
from factcheck.copies import Copy, Place, Shared
from factcheck.renderers.agreement import AGREEMENTS, agreement_schema
from factcheck.renderers.report import Look


def made(quote: str = "the shared words", name: str = "a") -> Agreement:
    place = Place(quote, 3, 3 + len(quote), 7, 4)
    copy = Copy(name, "b", 60, 0.512345678, (Shared(60, place, place), Shared(12, place, place)))
    return agreement_of(matrix({"one": "+--", "two": "++.", "three": "..."}, sources=(name, "b", "c")), [copy])


def lines(name: str, look: Look | None = None) -> list[str]:
    return list(AGREEMENTS[name](made(), look or Look()))


def test_text() -> None:
    assert lines("text") == [
        "agree / both speak   1    2    3",
        "1  a                 -   1/2  0/1",
        "2  b                1/2   -   1/1",
        "3  c                0/1  1/1   -",
        "4/5: both speak of five claims, and agree on four.",
        "",
        "a, b  disputed: one",
        "a, c  disputed: one",
        "",
        "a, b  60 words in common, 51% of the shorter text, one origin",
        "    a line 7, b line 7",
        "    │ the shared words",
        "    and 1 more, with -v",
        "",
        "a  alone on 1 claim: one",
        "",
        "Krippendorff's alpha (ordinal): 0.33 on 2 claims of which two sources or more",
        "speak; each origin counted once: not defined on 0 claims",
        "3 sources, 2 origins",
    ]
    assert lines("text", Look(detail=-1)) == ["3 sources, 2 origins"]
    assert "    and 1 more, with -v" not in lines("text", Look(detail=1))


def test_where_the_table_does_not_fit_the_pairs_are_listed() -> None:
    wide = agreement_of(matrix({"one": "+" * 20 + "." * 20}), ())
    text = list(AGREEMENTS["text"](wide, Look(40)))
    assert text[0].startswith("40 sources do not fit") and "source-1, source-2  agree on 1 of 1" in text
    assert max(map(cell_len, text)) <= 40


def test_json_meets_its_schema() -> None:
    data = json.loads("\n".join(lines("json")))
    Draft7Validator.check_schema(agreement_schema())
    Draft7Validator(agreement_schema()).validate(data)
    assert data["origins"] == [{"sources": ["a", "b"]}, {"sources": ["c"]}]
    assert data["alone"] == [{"source": "a", "claims": ["one"]}]
    nothing = agreement_of(matrix({"one": "."}), ())
    empty = json.loads("\n".join(AGREEMENTS["json"](nothing, Look())))
    Draft7Validator(agreement_schema()).validate(empty)
    assert empty["alpha"] == {"value": None, "claims": 0}


def test_csv_has_a_row_for_every_two_sources() -> None:
    rows = list(csv.DictReader(lines("csv")))
    assert [(row["source"], row["other"], row["both"], row["agree"], row["one_origin"]) for row in rows] == [
        ("a", "b", "2", "1", "yes"),
        ("a", "c", "1", "0", "no"),
        ("b", "c", "1", "1", "no"),
    ]


def test_markdown_tables_have_as_many_fields_in_every_row() -> None:
    rows = [line for line in lines("markdown") if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in rows} == {5}


def test_markdown_lists_the_pairs_of_many_sources() -> None:
    many = agreement_of(matrix({"one": "++" + "." * 11}), ())
    lines = list(AGREEMENTS["markdown"](many, Look()))
    assert [line for line in lines if line.startswith("| source")] == ["| source-1 | source-2 | 1 | 1 |"]
    assert "## Copies" not in lines


@pytest.mark.parametrize("name", AGREEMENTS)
def test_hostile_text_is_harmless(name: str) -> None:
    def harmless(text: str) -> None:
        for look in (Look(), Look(40), Look(encoding="ascii"), Look(detail=1)):
            for line in AGREEMENTS[name](made(text, text), look):
                assert not UNSEEN.search(line) and "\n" not in line
                assert not line.lstrip().startswith("::") and "##[" not in line

    try_each({repr(text): text for text in HOSTILE}, harmless)


def test_every_format_but_the_human_one_is_the_same_at_any_width() -> None:
    for name in set(AGREEMENTS) - {"text"}:
        assert lines(name, Look(40)) == lines(name, Look(200, color=True))
