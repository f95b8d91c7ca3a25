"""The HTML report from the command line: what is put into it, and `--open`."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from pages import Read
from runner import Run

from factcheck.cli import background


def read(path: Path) -> Read:
    return Read(path.read_text(encoding="utf-8"))


def test_the_file_is_what_goes_to_stdout(project: Path, factcheck: Run) -> None:
    done = factcheck("matrix", "-o", "report.html")
    assert (done.code, done.err) == (0, "") and "4 claims × 2 sources" in done.out
    text = (project / "report.html").read_text(encoding="utf-8")
    assert text == factcheck("matrix", "-f", "html").out
    assert str(project) not in text


def test_other_files_of_one_run_are_as_without_it(project: Path, factcheck: Run) -> None:
    factcheck("matrix", "-o", "alone.json")
    factcheck("matrix", "-o", "report.html", "-o", "beside.json")
    assert (project / "alone.json").read_bytes() == (project / "beside.json").read_bytes()


def test_silent_cells_have_their_nearest_passage(project: Path, factcheck: Run) -> None:
    factcheck("matrix", "-o", "report.html")
    made = read(project / "report.html")
    assert any(text.startswith("nearest, line ") for text in made.texts["p"])
    assert "Why not" in made.texts["dt"]


def test_claims_that_no_source_supports_are_explained_first(
    project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (project / "claims.yaml").read_text(encoding="utf-8")
    more = "".join(f"  - id: silent-{n}\n    claim: Aliens from Mars visited Paris in 18{n}.\n" for n in range(10, 13))
    (project / "claims.yaml").write_text(text + more, encoding="utf-8")
    monkeypatch.setattr(background, "MOST_MISSES", 5)
    factcheck("matrix", "-o", "report.html")
    made = read(project / "report.html")
    # One silent cell of a claim that is said only in part, and two of each of the others: the last is left.
    assert [text for text in made.texts["code"] if "--verdict silent" in text] == [
        "factcheck show silent-12 --verdict silent"
    ]


def test_what_differs_from_the_lock_is_marked(project: Path, factcheck: Run) -> None:
    assert factcheck("lock", "-q").code == 0
    path = project / "sources/en-bridge-opens.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("12 May 2023", "13 May 2023"), encoding="utf-8")
    assert factcheck("matrix", "-o", "matrix.html").code == 0
    assert factcheck("check", "-o", "check.html").code == 1
    matrix, check = read(project / "matrix.html"), read(project / "check.html")
    for made in (matrix, check):
        assert made.values("data-only")[0] == "disputed unconfirmed changed"
        assert made.texts["td"][0] == "✓→✗ refutes, was supports"
    assert check.texts["del"][0] == "12" and check.texts["ins"][0] == "13"
    assert "Findings" in check.texts["h2"] and "Findings" not in matrix.texts["h2"]


def test_without_a_lock_nobody_has_confirmed_anything(project: Path, factcheck: Run) -> None:
    factcheck("matrix", "-q", "-o", "report.html")
    made = read(project / "report.html")
    assert made.values("data-only") == ["unconfirmed", "disputed unconfirmed", *["unsupported unconfirmed"] * 2]
    assert "changed" not in made.values("value")
    factcheck("lock", "-q")
    factcheck("matrix", "-q", "-o", "report.html")
    assert read(project / "report.html").values("data-only") == ["", "disputed", "unsupported", "unsupported"]


def test_a_selection_and_what_is_hidden_hold_for_the_report_too(project: Path, factcheck: Run) -> None:
    factcheck("matrix", "--source", "it-*", "--verdict", "refutes", "-o", "report.html")
    made = read(project / "report.html")
    assert made.values("data-source") == ["it-ponte-aperto"]
    assert made.values("data-id") == ["cost-48-million", "toll"]


def test_a_report_among_the_sources_is_refused(project: Path, factcheck: Run) -> None:
    done = factcheck("matrix", "-o", "claims.yaml/report.html")
    assert done.code == 2


@pytest.mark.slow
def test_open_writes_a_file_of_its_own_and_opens_it(project: Path, spawn: Run) -> None:
    place = project / "temporary"
    place.mkdir()
    done = spawn("matrix", "--open", "-q", BROWSER="echo opened %s", TMPDIR=str(place))
    (made,) = place.glob("factcheck-*/report.html")
    assert done.code == 0 and f"opened {made.as_uri()}" in done.out
    assert done.err == f"the report: {made}\n"
    assert "Matrix" in read(made).texts["h2"]
    assert os.name == "nt" or made.parent.stat().st_mode & 0o077 == 0


@pytest.mark.slow
def test_open_without_a_browser_says_where_the_file_is(project: Path, spawn: Run) -> None:
    empty = project / "empty"
    empty.mkdir()
    done = spawn("matrix", "--open", BROWSER="", PATH=str(empty), TMPDIR=str(project), DISPLAY="", WAYLAND_DISPLAY="")
    assert done.code == 2
    assert done.err.endswith("there is no browser to open it; open it yourself\n")
    shutil.rmtree(empty)
