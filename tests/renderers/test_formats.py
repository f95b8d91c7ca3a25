"""Every renderer of every table: hostile text goes through it and comes out harmless."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator

import pytest
from builders import claim, column, evidence, matrix
from hostile import HOSTILE, UNSEEN

from factcheck.model import Cell, Matrix, Miss, Side, Verdict
from factcheck.renderers import ENDINGS, LISTINGS, QUOTES, RENDERERS
from factcheck.renderers.listing import Listing
from factcheck.renderers.report import Look, Report

LOOKS = [Look(), Look(40), Look(200), Look(encoding="ascii"), Look(detail=1)]


def hostile_matrix(text: str) -> Matrix:
    signs = ((Verdict.SUPPORTS, Side.FOR), (Verdict.REFUTES, Side.AGAINST), (Verdict.PARTIAL, Side.PART))
    columns = [column(f"s{number}", title=text) for number in range(3)]
    columns.append(column(text, title=text, understood=False, language=text))
    cells = [
        Cell("a", f"s{number}", verdict, (evidence(text, side, why=text, phrase=text),))
        for number, (verdict, side) in enumerate(signs)
    ]
    return Matrix((claim("a", text, tags=[text]),), tuple(columns), tuple(cells))


def outputs(text: str, look: Look) -> Iterator[tuple[str, list[str]]]:
    grid = hostile_matrix(text)
    report = Report(grid, text, misses=(Miss("a", text, text, text, 0, len(text), 3, 1, text, ((0, 1),)),))
    for name, render in RENDERERS.items():
        yield f"matrix {name}", list(render(report, look))
    for name, render in QUOTES.items():
        yield f"show {name}", list(render(report, look))
        one = Report(Matrix((*grid.claims, claim("b", text)), grid.sources[:1], grid.cells[:1]), text)
        yield f"show source {name}", list(render(one, look))
    listing = Listing("sources", ("id", "n", "title"), ((text, 1, text),), notes=(text,), summary=text)
    for name, listed in LISTINGS.items():
        yield f"listing {name}", list(listed(listing, look))


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_harmless_in_every_format(text: str, look: Look) -> None:
    for name, lines in outputs(text, look):
        for line in lines:
            assert not UNSEEN.search(line), name
            assert not line.lstrip().startswith("::"), name
            assert "##[" not in line, name


@pytest.mark.parametrize("text", HOSTILE)
def test_colour_adds_its_own_sequences_only(text: str) -> None:
    for _, lines in outputs(text, Look(color=True)):
        for line in lines:
            assert not UNSEEN.search(re.sub(r"\x1b\[[0-9;]*m", "", line))


@pytest.mark.parametrize("text", HOSTILE)
def test_json_keeps_the_quote_to_the_letter(text: str) -> None:
    data = json.loads("\n".join(RENDERERS["json"](Report(hostile_matrix(text)), Look())))
    assert data["cells"][0]["evidence"][0]["quote"] == text


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_has_as_many_fields_in_every_row(text: str) -> None:
    for table in (RENDERERS["csv"](Report(hostile_matrix(text)), Look()),):
        rows = list(csv.reader(table))
        assert {len(row) for row in rows} == {13}
        assert not any(field.lstrip()[:1] in ("=", "@") for row in rows for field in row if field)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_tables_keep_their_columns(text: str) -> None:
    for line in RENDERERS["markdown"](Report(hostile_matrix(text)), Look()):
        if line.startswith("|"):
            assert len(re.findall(r"(?<!\\)\|", line)) in (6, 7)
        assert "<script" not in line
        assert "<img" not in line


def test_every_format_but_the_human_one_is_the_same_at_any_width() -> None:
    report = Report(matrix({"a": "+-~?.", "b": "....."}), "Title")
    for name in set(RENDERERS) - {"text"}:
        assert len({tuple(RENDERERS[name](report, look)) for look in (Look(40), Look(200), Look(color=True))}) == 1


def test_every_ending_stands_for_a_format() -> None:
    assert set(ENDINGS.values()) <= {*RENDERERS, *QUOTES, *LISTINGS}


def test_no_line_holds_another() -> None:
    report = Report(matrix({"a": "+-~?.", "b": "....."}, quote="two\nlines"), "Title")
    for table in (RENDERERS, QUOTES):
        for render in table.values():
            assert not any("\n" in line for line in render(report, Look()))
