"""Report -> Markdown."""

from __future__ import annotations

from builders import matrix

from factcheck.renderers.markdown import render
from factcheck.renderers.report import Look, Report


def lines(report: Report) -> list[str]:
    return list(render(report, Look()))


def test_a_table_and_its_evidence() -> None:
    made = lines(Report(matrix({"a": "+-", "b": ".."}, quote="x | y"), "The *title*"))
    assert made[:6] == [
        r"# The \*title\*",
        "",
        "2 claims × 2 sources = 4 cells: ✓ 1 ◐ 0 ± 0 ✗ 1 · 2",
        "",
        "| Claim | source-1 | source-2 | Agreement |",
        "| --- | :-: | :-: | --- |",
    ]
    assert "| The claim a. `a` | ✓ | ✗ | 1 of 2 **disputed** |" in made
    assert r"| `a` | ✓ supports | sources/source-1.txt:5:10 | x \| y | the words are there |" in made


def test_without_evidence_there_is_no_fold() -> None:
    assert not any("details" in line for line in lines(Report(matrix({"a": "."}))))


def test_more_sources_are_numbered() -> None:
    made = lines(Report(matrix({"a": "+" * 10})))
    assert "10. source-10" in made
    assert "| Claim | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | Agreement |" in made


def test_too_many_sources_are_counted() -> None:
    made = lines(Report(matrix({"a": "+" * 30})))
    assert "30 sources are too many for columns: each row counts its verdicts." in made
    assert "| The claim a. `a` | 30 | 0 | 0 | 0 | 0 | 30 of 30 |" in made


def test_long_quotes_are_shortened() -> None:
    made = "\n".join(lines(Report(matrix({"a": "+"}, quote="word " * 1000))))
    assert "(...)" in made
    assert len(made) < 2000


def test_hidden_rows_are_told() -> None:
    report = Report(matrix({"a": "+"}), shown=frozenset(), reason="a cell that reads mixed")
    assert "No claim has a cell that reads mixed: nothing to show." in lines(report)
