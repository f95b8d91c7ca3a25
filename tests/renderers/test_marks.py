"""The page that evidence stands on, in every format, and links that open it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

import pytest

from factcheck import check
from factcheck.engine import explain
from factcheck.findings import judge
from factcheck.links import link
from factcheck.lock import compare, merge
from factcheck.model import Claim, Matrix, Phrasing, Source
from factcheck.renderers import QUOTES, RENDERERS
from factcheck.renderers.findings import FINDINGS
from factcheck.renderers.report import Look, Report

CLAIMS = (
    Claim("toll", Phrasing("The toll is 3 euros."), line=4, column=5),
    Claim("length", Phrasing("The bridge is 412 metres long."), line=6, column=5),
)
TEXT = "The lamps are new.\n\n\f\n\nThe toll is 3 euros. The bridge is 412\fmetres long.\n"
FRONT = '---\norigin: "{}"\noriginal: "_report.pdf"\n---\n'


def source(origin: str = "https://example.org/report.pdf", text: str = TEXT) -> Source:
    return Source("report", "sources/report.md", (FRONT.format(origin) + text).encode())


def made(origin: str = "https://example.org/report.pdf") -> Matrix:
    return check(CLAIMS, [source(origin)])


def lines(table: str, matrix: Matrix) -> str:
    return "\n".join(RENDERERS[table](Report(matrix), Look()))


def test_evidence_says_where() -> None:
    marks = {cell.claim: [one.mark for one in cell.evidence] for cell in made().cells}
    assert marks == {"toll": ["p. 2"], "length": ["pp. 2-3"]}
    assert explain(Claim("x", Phrasing("The toll is 3 euros for lorries.")), source()).mark == "p. 2"
    plain = Source("report", "report.txt", TEXT.replace("\f", " ").encode())
    assert {one.mark for cell in check(CLAIMS, [plain]).cells for one in cell.evidence} == {""}


def test_text() -> None:
    text = "\n".join(QUOTES["text"](Report(made()), Look()))
    assert "for       sources/report.md:9:5, p. 2" in text
    assert "for       sources/report.md:9:26, pp. 2-3" in text
    assert "\\x0c" not in text


def test_json_has_it_where_there_are_pages() -> None:
    cells = json.loads(lines("json", made()))["cells"]
    assert [one["mark"] for cell in cells for one in cell["evidence"]] == ["p. 2", "pp. 2-3"]
    plain = check(CLAIMS, [Source("report", "report.txt", b"The toll is 3 euros.")])
    assert "mark" not in json.loads(lines("json", plain))["cells"][0]["evidence"][0]


def test_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(lines("csv", made()))))
    assert [row["mark"] for row in rows] == ["p. 2", "pp. 2-3"]


def test_markdown_links_to_the_page() -> None:
    text = lines("markdown", made())
    assert "| [sources/report.md:9:5, p. 2](<https://example.org/report.pdf#page=2>) |" in text
    assert "| [sources/report.md:9:5, p. 2](<sources/_report.pdf#page=2>) |" in lines("markdown", made("report.pdf"))


def findings(matrix: Matrix) -> Iterator[tuple[str, str]]:
    before = merge(None, check(CLAIMS, [source(text="Nothing.\n")]))
    found = judge(matrix, compare(before, matrix))
    for name, render in FINDINGS.items():
        yield name, "\n".join(render(Report(matrix, findings=found), Look()))


@pytest.mark.parametrize("format", ["text", "sarif", "junit", "markdown", "csv", "github"])
def test_findings(format: str) -> None:
    text = dict(findings(made()))[format]
    assert "p. 2" in text
    assert "pp. 2" in text
    if format == "markdown":
        assert "(<https://example.org/report.pdf#page=2>)" in text


LINKS = {
    ("https://e.org/a", "", "one-two, three & four"): "https://e.org/a#:~:text=one%2Dtwo%2C%20three%20%26%20four",
    ("https://e.org/a#b", "", "è"): "https://e.org/a#:~:text=%C3%A8",
    ("https://e.org/a", "", "a b c d e f g h i j k"): "https://e.org/a#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k",
    ("https://e.org/a) b>", "p. 7", "x"): "https://e.org/a%29%20b%3E#page=7",
    ("sources/_my report.pdf", "pp. 7-8", "x"): "sources/_my%20report.pdf#page=7",
    ("sources/_a.html", "", "x"): "sources/_a.html",
    ("javascript:alert(1)", "", "x"): "javascript%3Aalert%281%29",
    (None, "p. 7", "x"): "",
}


@pytest.mark.parametrize(("given", "made"), LINKS.items(), ids=str)
def test_links(given: tuple[str | None, str, str], made: str) -> None:
    assert link(*given) == made
