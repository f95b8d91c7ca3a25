"""`factcheck lock`."""

from __future__ import annotations

from pathlib import Path

import pytest
from runner import Run

from factcheck.lock import load

SOURCE = "sources/en-bridge-opens.txt"
FIRST = [
    "claim cost-48-million: new",
    "claim opened-in-may: new",
    "claim second-bridge-planned: new",
    "claim toll: new",
    "source en-bridge-opens: new",
    "source it-ponte-aperto: new",
    "cost-48-million in en-bridge-opens: unlocked -> supports",
    "cost-48-million in it-ponte-aperto: unlocked -> refutes",
    "opened-in-may in en-bridge-opens: unlocked -> supports",
    "opened-in-may in it-ponte-aperto: unlocked -> supports",
    "second-bridge-planned in en-bridge-opens: unlocked -> partial",
    "toll in en-bridge-opens: unlocked -> refutes",
    "toll in it-ponte-aperto: unlocked -> refutes",
    "claims.lock: written; 4 claims, 2 sources, 7 cells not silent",
]


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_it_says_what_it_changed_cell_by_cell(project: Path, factcheck: Run) -> None:
    done = factcheck("lock")
    assert (done.code, done.lines) == (0, FIRST)
    assert done.err == "This confirms every cell at once; `factcheck review` asks about one after the other.\n"
    edit(project / SOURCE, "12 May 2023", "13 May 2023")
    assert factcheck("lock").lines == [
        "source en-bridge-opens: another text",
        "opened-in-may in en-bridge-opens: supports -> refutes",
        "claims.lock: written; 4 claims, 2 sources, 7 cells not silent",
    ]


def test_twice_is_the_same_bytes(project: Path, factcheck: Run) -> None:
    factcheck("lock")
    path = project / "claims.lock"
    before, written = path.read_bytes(), path.stat().st_mtime_ns
    assert factcheck("lock").lines == ["claims.lock: as it was; 4 claims, 2 sources, 7 cells not silent"]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, written)


def test_quiet_says_the_total_only(factcheck: Run) -> None:
    assert factcheck("lock", "-q").lines == FIRST[-1:]


def test_a_selection_leaves_the_rest_as_it_was_locked(project: Path, factcheck: Run) -> None:
    factcheck("lock")
    edit(project / SOURCE, "12 May 2023", "13 May 2023")
    edit(project / SOURCE, "48 million", "50 million")
    done = factcheck("lock", "--claim", "opened-*", "--source", "en-bridge-opens")
    assert done.lines[0] == "opened-in-may in en-bridge-opens: supports -> refutes"
    assert len(done.lines) == 2
    found = factcheck("check", "-f", "concise")
    assert [line.split(" ")[1:4:2] for line in found.lines if " FC102 " in line] == [["FC102", "cost-48-million:"]]


def test_what_is_gone_can_be_named(project: Path, factcheck: Run) -> None:
    factcheck("lock")
    edit(project / "claims.yaml", "  - id: toll\n", "  - id: charge\n")
    (project / "sources" / "it-ponte-aperto.txt").unlink()
    assert factcheck("lock", "--claim", "tol").code == 2
    assert "claim toll: gone" in factcheck("lock", "--claim", "toll").lines
    assert "source it-ponte-aperto: gone" in factcheck("lock", "--source", "it-ponte-aperto").lines
    lock = load(project / "claims.lock")
    assert "toll" not in lock.claims
    assert list(lock.sha256) == ["en-bridge-opens"]


@pytest.mark.parametrize(("value", "refused"), [("true", True), ("1", True), ("", False), ("false", False)])
def test_a_build_needs_yes(
    value: str, refused: bool, project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", value)
    done = factcheck("lock")
    assert (done.code == 2) is refused is not (project / "claims.lock").exists()
    assert ("CI is set" in done.err) is refused
    assert factcheck("lock", "--yes").code == 0


def test_hostile_ids_are_shown_not_obeyed(project: Path, factcheck: Run) -> None:
    (project / "sources" / "::error::x\u2066.txt").touch()
    assert factcheck("lock").code == 2  # such a name is refused
    (project / "sources" / "::error::x\u2066.txt").unlink()
    (project / "sources" / "##[error]x.txt").write_text("The Alderford bridge opened on 12 May 2023.", encoding="utf-8")
    assert "##[" not in factcheck("lock").out


def test_only_the_lock_is_written(project: Path, factcheck: Run) -> None:
    before = set(project.rglob("*"))
    factcheck("lock")
    assert set(project.rglob("*")) - before == {project / "claims.lock"}
    assert not factcheck("lock", "--color", "red").out


def test_what_a_killed_lock_left_goes_where_nothing_is_to_be_written_too(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    (project / ".claims.lock.0123456789abcdef").write_text("half", encoding="utf-8")
    assert "claims.lock: as it was; " in factcheck("lock").out
    assert [path.name for path in project.glob("*claims.lock*")] == ["claims.lock"]
