"""`factcheck init`."""

from __future__ import annotations

from pathlib import Path

import pytest
from runner import Run

from factcheck.cli import main
from factcheck.cli.example import FILES


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_makes_a_project_whose_matrix_runs(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init"]) == 0
    assert capsys.readouterr().out.splitlines() == [*(f"wrote {name}" for name in FILES), "Now run: factcheck matrix"]
    assert main(["matrix"]) == 0
    assert all((empty / name).read_bytes() == text.encode() for name, text in FILES.items())


def test_an_empty_sources_folder_is_used(empty: Path) -> None:
    (empty / "sources").mkdir()
    assert main(["init"]) == 0


@pytest.mark.parametrize("there", ["claims.yaml", "claims.yml", "sources/mine.txt", "sources"])
def test_never_overwrites(there: str, empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty / there).parent.mkdir(exist_ok=True)
    (empty / there).write_text("mine")
    assert main(["init"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (empty / there).read_text() == "mine"
    assert len([path for path in empty.rglob("*") if path.is_file()]) == 1


def test_a_dangling_link_is_in_the_way(empty: Path) -> None:
    (empty / "claims.yaml").symlink_to(empty / "nowhere")
    assert main(["init"]) == 2
    assert not (empty / "sources").exists()


@pytest.mark.parametrize("folder", [True, False])
def test_a_failure_leaves_nothing_behind(
    folder: bool, empty: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from factcheck.cli import example

    if folder:
        (empty / "sources").mkdir()
    monkeypatch.setattr(example, "FILES", {**FILES, "none/x.txt": "text"})
    assert main(["init"]) == 2
    assert "none/x.txt: cannot be written (no such file or directory); " in capsys.readouterr().err
    assert [path.name for path in empty.rglob("*")] == ["sources"] * folder


def test_takes_no_options(factcheck: Run) -> None:
    assert factcheck("init", "--claims", "x").code == 2
