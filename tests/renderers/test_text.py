"""Report -> the agreement matrix for a terminal."""

from __future__ import annotations

import pytest
from builders import matrix
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.model import Verdict
from factcheck.renderers import text
from factcheck.renderers.report import Look, Report
from factcheck.renderers.summary import hidden

IDS = ("en-cold-war-echo", "en-landmark-visit", "it-deal-gains", "it-mutual-defence", "it-nato-style")
ROWS = {
    "first-visit-in-24-years": ".++..",
    "agreement-signed": "~++++",
    "arms-supplied": "+?+.-",
    "nobody-says-this": ".....",
    "two-disagree": "+-...",
    "nobody-agrees": "--...",
}


def render(report: Report, width: int = 80, **look: object) -> list[str]:
    return list(text.render(report, Look(width, **look)))  # type: ignore[arg-type]


def test_at_80_columns_sources_are_numbered() -> None:
    assert render(Report(matrix(ROWS, sources=IDS), "A title")) == [
        "A title",
        "",
        "1  en-cold-war-echo  en",
        "2  en-landmark-visit  en",
        "3  it-deal-gains  en",
        "4  it-mutual-defence  en",
        "5  it-nato-style  en",
        "",
        "claim                    1  2  3  4  5  agreement",
        "first-visit-in-24-years  ·  ✓  ✓  ·  ·  2 of 5",
        "agreement-signed         ◐  ✓  ✓  ✓  ✓  4 of 5",
        "arms-supplied            ✓  ±  ✓  ·  ✗  2 of 5  disputed",
        "nobody-says-this         ·  ·  ·  ·  ·  0 of 5",
        "two-disagree             ✓  ✗  ·  ·  ·  1 of 5  disputed",
        "nobody-agrees            ✗  ✗  ·  ·  ·  0 of 5",
        "",
        "✓ supports  ◐ partial  ± mixed  ✗ refutes  · silent  agreement: how many support",
        "6 claims × 5 sources = 30 cells: ✓ 9 ◐ 1 ± 1 ✗ 4 · 15",
    ]


def test_columns_come_closer_before_an_id_is_wrapped() -> None:
    lines = render(Report(matrix({"repairs-48-million": "+" * 10 + "." * 10})))
    assert any(line.startswith("repairs-48-million ✓ ✓ ✓ ") for line in lines)


def test_at_200_columns_ids_are_heads_and_claims_are_told() -> None:
    lines = render(Report(matrix(ROWS, sources=IDS)), 200)
    assert all(source in lines[0] for source in IDS)
    assert "The claim agreement-signed." in lines[2]


def test_ascii_where_the_terminal_has_no_more() -> None:
    lines = render(Report(matrix(ROWS, sources=IDS)), encoding="ascii")
    assert "\n".join(lines).isascii()
    assert "arms-supplied            +  ?  +  .  -  2 of 5  disputed" in lines
    assert lines[-1] == "6 claims x 5 sources = 30 cells: + 9 ~ 1 ? 1 - 4 . 15"


def test_colour_says_nothing_that_is_not_there_without_it() -> None:
    from rich.text import Text

    plain = render(Report(matrix(ROWS, sources=IDS), "A title"))
    colored = render(Report(matrix(ROWS, sources=IDS), "A title"), color=True)
    assert any("\x1b[" in line for line in colored)
    assert [Text.from_ansi(line).plain for line in colored] == plain


def test_many_sources_and_few_claims_are_transposed() -> None:
    lines = render(Report(matrix({"a": "+-" * 50, "b": "." * 100})))
    assert lines[0] == "100 sources do not fit across 80 columns: sources down, claims across."
    assert "1  a  50 of 100  disputed" in lines
    assert "source-2    ✗  ·" in lines


@pytest.mark.slow
def test_many_sources_and_claims_are_counted() -> None:
    lines = render(Report(matrix({f"claim-{number}": "+-~?." * 20 for number in range(30)})))
    assert lines[0].startswith("100 sources do not fit across 80 columns: each row counts its verdicts.")
    assert "claim-0   20  20  20  20  20  20 of 100  disputed" in lines


def test_of_hundreds_of_sources_rows_are_counted_and_the_disputed_are_named() -> None:
    rows = {"a": "+" * 110 + "-" * 9, "b": "-?" + "." * 117, "c": "+" + "." * 118, "d": "-" * 3 + "+" * 2 + "?" * 114}
    lines = render(Report(matrix(rows)))
    assert lines[0].startswith("119 sources do not fit across 80 columns: each row counts its verdicts.")
    assert "a      110  0    0  9    0  110 of 119  disputed" in lines
    assert "c        1  0    0  0  118  1 of 119" in lines
    end = lines.index("", lines.index("c        1  0    0  0  118  1 of 119"))
    assert lines[end + 1 : end + 8] == [
        "a is disputed: ✗ source-111, source-112, source-113, source-114, source-115",
        "  and 4 more",
        "b is disputed: ✗ source-1",
        "  and ± source-2",
        "d is disputed: ✓ source-4, source-5",
        "  and ± source-6, source-7, source-8, source-9, source-10 and 109 more",
        "",
    ]


def test_the_narrowest_terminal_has_counts_in_one_column() -> None:
    lines = render(Report(matrix({f"a-rather-long-id-{number}": "+-~?." * 20 for number in range(30)})), 40)
    assert lines[6:9] == [
        "claim                agreement",
        "a-rather-long-id-0   ✓20 ◐20 ±20 ✗20 ·20",
        "                     20 of 100  disputed",
    ]


def test_verbose_tells_the_claims_at_any_width() -> None:
    assert any("The claim arms-supplied." in line for line in render(Report(matrix(ROWS, sources=IDS)), detail=1))


def test_quiet_is_the_summary() -> None:
    assert render(Report(matrix(ROWS), "A title"), detail=-1) == [
        "6 claims × 5 sources = 30 cells: ✓ 9 ◐ 1 ± 1 ✗ 4 · 15"
    ]


def test_hidden_rows_are_counted_and_the_summary_stays_whole() -> None:
    whole = Report(matrix(ROWS))
    some = Report(matrix(ROWS), shown=frozenset(["arms-supplied"]), reason="a cell that reads mixed")
    lines = render(some)
    assert "Shown: 1 of 6 claims, with a cell that reads mixed." in lines
    assert not any(line.startswith("agreement-signed") for line in lines)
    assert lines[-1] == render(whole)[-1]
    none = Report(matrix(ROWS), shown=frozenset(), reason="a cell that reads mixed")
    assert hidden(none) in render(none)


def test_findings_are_summed_up_only_where_they_were_looked_for() -> None:
    assert (
        render(Report(matrix({"a": "+"}), findings=()))[-1]
        == "1 claim × 1 source = 1 cell: ✓ 1 ◐ 0 ± 0 ✗ 0 · 0; 0 findings"
    )


@pytest.mark.parametrize("count", [10, 1_000, 400_000])
def test_the_summary_fits_into_80_columns(count: int) -> None:
    cells = matrix({"a": "+"})
    big = type(cells)(cells.claims * count, cells.sources * 500, cells.cells * count)
    assert cell_len(render(Report(big, findings=()), detail=-1)[-1]) <= 80


SIGNS = "".join(verdict.ascii_glyph for verdict in Verdict)


@given(
    st.integers(1, 30).flatmap(
        lambda sources: st.dictionaries(
            st.from_regex(r"[a-z0-9][a-z0-9-]{0,60}", fullmatch=True),
            st.text(SIGNS, min_size=sources, max_size=sources),
            min_size=1,
            max_size=8,
        )
    ),
    st.integers(1, 250),
    st.sampled_from(["utf-8", "ascii", "cp1252"]),
    st.integers(-1, 1),
    st.text(max_size=50),
)
def test_any_matrix_fits_any_terminal(rows: dict[str, str], width: int, encoding: str, detail: int, title: str) -> None:
    look = Look(width, encoding=encoding, detail=detail)
    lines = list(text.render(Report(matrix(rows), title), look))
    assert all(cell_len(line) <= look.width for line in lines)
    assert not any(line.endswith("…") for line in lines)
    "".join(lines).encode(encoding)


@pytest.mark.slow
@pytest.mark.parametrize(("claims", "sources"), [(5_000, 5), (40, 500)])
def test_large_matrices_are_laid_out(claims: int, sources: int) -> None:
    report = Report(matrix({f"claim-{number}": "+" * sources for number in range(claims)}))
    assert len(render(report)) > claims
