"""`factcheck timeline`, and the timeline of the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from pages import Read
from runner import Run

from factcheck.renderers.timeline import TIMELINES


@pytest.fixture
def dated(project: Path) -> Path:
    for name, day in (("en-bridge-opens", "2023-05-13"), ("it-ponte-aperto", "2023-05-12")):
        path = project / f"sources/{name}.txt"
        path.write_text(path.read_text("utf-8").replace("---\n", f"---\npublished: {day}\n", 1), "utf-8")
    return project


@pytest.mark.parametrize("name", TIMELINES)
def test_every_format(name: str, dated: Path, factcheck: Run) -> None:
    done = factcheck("timeline", "-f", name)
    assert (done.code, done.err) == (0, "") and "2023-05-12" in done.out


def test_one_claim(dated: Path, factcheck: Run) -> None:
    done = factcheck("timeline", "cost-48-million")
    assert "2023-05-12  ✗ refutes   it-ponte-aperto  first to deny it" in done.lines
    assert "2023-05-13  ✓ supports  en-bridge-opens  first to say it" in done.lines
    assert factcheck("timeline", "nothing").code == 2


def test_without_any_date_there_is_no_timeline(project: Path, factcheck: Run) -> None:
    done = factcheck("timeline")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "factcheck timeline: no source that is looked at has a date; "
        "write `published: 2024-06-19` into the front matter of each\n"
    )


def test_what_is_no_date_is_said(dated: Path, factcheck: Run) -> None:
    path = dated / "sources/it-ponte-aperto.txt"
    path.write_text(path.read_text("utf-8").replace("2023-05-12", "12 May"), "utf-8")
    done = factcheck("timeline", "toll")
    assert done.code == 0 and "undated     ✗ refutes   it-ponte-aperto" in done.lines
    assert done.err.startswith("sources/it-ponte-aperto.txt: `published` is no date")


def test_the_report_has_the_timeline_where_there_are_dates(dated: Path, factcheck: Run) -> None:
    assert factcheck("matrix", "-q", "-o", "report.html").code == 0
    made = Read((dated / "report.html").read_text("utf-8"))
    assert "Timeline" in made.texts["h2"]
    assert "2023-05-12 ✗ refutes it-ponte-aperto: first to deny it" in made.texts["li"]


def test_the_report_names_the_claims_of_which_no_source_speaks(dated: Path, factcheck: Run) -> None:
    claims = dated / "claims.yaml"
    claims.write_text(
        f"{claims.read_text('utf-8')}  - id: on-the-moon\n    claim: Astronauts walked on the Moon.\n", "utf-8"
    )
    said = factcheck("timeline").lines
    assert said[-5:-2] == ["No source speaks of: on-the-moon", "", "Each sign is what one source of that day says:"]
    assert factcheck("matrix", "-q", "-o", "report.html").code == 0
    made = Read((dated / "report.html").read_text("utf-8"))
    assert "No source speaks of: on-the-moon." in made.texts["p"]
