"""Report -> cells with their quotes."""

from __future__ import annotations

from dataclasses import replace

from builders import claim, column, evidence, matrix
from rich.text import Text

from factcheck.model import Cell, Matrix, Miss, Verdict
from factcheck.renderers.quotes import render
from factcheck.renderers.report import Look, Report

MISS = Miss(
    "a",
    "source-3",
    "a phrase",
    "near by words here",
    100,
    118,
    7,
    3,
    "value: 24 wanted, 42 found",
    ((100, 104), (105, 107)),
)


def lines(report: Report, **look: object) -> list[str]:
    return list(render(report, Look(**look)))  # type: ignore[arg-type]


def test_one_claim_in_every_source() -> None:
    assert lines(Report(matrix({"a": "+?."}, quote="Yes they did."), misses=(MISS,))) == [
        "a",
        "The claim a.",
        "",
        "✓ supports  source-1",
        "    for       sources/source-1.txt:5:10",
        "    │ He says: [Yes] they did. And so on.",
        "    phrasing  a phrase",
        "    why       the words are there",
        "",
        "± mixed  source-2",
        "    for       sources/source-2.txt:5:10",
        "    │ He says: [Yes] they did. And so on.",
        "    phrasing  a phrase",
        "    why       the words are there",
        "    against   sources/source-2.txt:5:10",
        "    │ He says: [Yes] they did. And so on.",
        "    phrasing  a phrase",
        "    why       the words are there",
        "",
        "· silent  source-3",
        "    nearest   sources/source-3.txt:7:3",
        "    │ [near by] words here",
        "    phrasing  a phrase",
        "    why not   value: 24 wanted, 42 found",
        "",
        "[Words in brackets] are those that matched.",
        "1 claim × 3 sources = 3 cells: ✓ 1 ◐ 0 ± 1 ✗ 0 · 1",
    ]


def test_every_claim_in_one_source() -> None:
    made = lines(Report(matrix({"a": "+", "b": "."})))
    assert made[:5] == ["source-1", "sources/source-1.txt, en", "", "✓ supports  a", "    The claim a."]
    assert "· silent  b" in made


def test_colour_marks_without_brackets() -> None:
    made = lines(Report(matrix({"a": "+"}, quote="Yes they did.")), color=True)
    assert any("\x1b[1;4mYes\x1b[0m" in line for line in made)
    assert not any("[Yes]" in Text.from_ansi(line).plain for line in made)


def test_quiet_is_one_line_a_cell() -> None:
    made = lines(Report(matrix({"a": "+."})), detail=-1)
    assert made[:4] == ["a", "", "✓ supports  source-1", "· silent  source-2"]
    one = lines(Report(matrix({"a": "+", "b": "."})), detail=-1)
    assert one[:4] == ["source-1", "", "✓ supports  a", "· silent  b"]


def test_verbose_tells_the_score() -> None:
    assert "    phrasing  a phrase  (score 0.93)" in lines(Report(matrix({"a": "+"})), detail=1)


def test_only_the_verdicts_that_are_asked_for() -> None:
    report = Report(matrix({"a": "+-"}), shown=frozenset("a"), verdicts=frozenset([Verdict.REFUTES]))
    made = lines(report)
    assert any("refutes  source-2" in line for line in made)
    assert not any("source-1" in line for line in made)


def test_nothing_to_show_is_said() -> None:
    report = Report(matrix({"a": "+-"}), shown=frozenset(), reason="a cell that reads mixed")
    assert lines(report)[0] == "No claim has a cell that reads mixed: nothing to show."


def test_a_language_whose_negations_are_not_understood_is_named() -> None:
    for claims in (("a",), ("a", "b")):
        foreign = column("s", language="fi", understood=False, title="Otsikko")
        made = lines(Report(Matrix(tuple(map(claim, claims)), (foreign,), ())))
        assert any("Negations in Finnish are not understood." in line for line in made)


def test_an_endless_sentence_is_shortened_around_the_quote() -> None:
    before, after = "x " * 5000, " y" * 5000
    one = replace(evidence("Yes."), start=len(before), end=len(before) + 4, sentence=f"{before}Yes.{after}", marks=())
    made = lines(Report(Matrix((claim("a"),), (column("s"),), (Cell("a", "s", Verdict.SUPPORTS, (one,)),))))
    text = " ".join(line.strip(" │") for line in made)
    assert "(...) x x" in text
    assert "x Yes. y" in text
    assert "y (...)" in text
    assert len(made) < 20


def test_without_a_sentence_the_quote_stands_alone() -> None:
    one = replace(evidence("Yes they did."), sentence="", marks=((9, 12), (400, 410)))
    made = lines(Report(Matrix((claim("a"),), (column("s"),), (Cell("a", "s", Verdict.SUPPORTS, (one,)),))))
    assert "    │ [Yes] they did." in made
