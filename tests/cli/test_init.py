"""`factcheck init`."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from runner import Run

from factcheck.claims import claims_schema, load_claims
from factcheck.cli import documents, main
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


@pytest.mark.parametrize("there", ["claims.yaml", "claims.yml", "sources"])
def test_never_overwrites(there: str, empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty / there).parent.mkdir(exist_ok=True)
    (empty / there).write_text("mine")
    assert main(["init"]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (empty / there).read_text() == "mine"
    assert len([path for path in empty.rglob("*") if path.is_file()]) == 1


DOCUMENTS = {
    "sources": (["sources/a.txt", "sources/b/c.md", "notes.md", "README.md"], "sources", []),
    "one folder": (["docs/a.txt", "docs/b/c.md", "README.md", "Makefile", "x.py"], "docs", []),
    "one folder with other files": (
        ["docs/a.txt", "docs/README.md", "docs/x.PDF", "docs/Makefile", "docs/.x.pdf"],
        "docs",
        ["**/*.PDF", "**/Makefile", "**/README.md"],
    ),
    "here": (["a.txt", "b/c.md", "x.png"], ".", ["claims.yaml", "claims.lock", "claims.schema.json", "**/*.png"]),
    "several folders": (["a/a.txt", "b/a.md"], ".", ["claims.yaml", "claims.lock", "claims.schema.json"]),
    "a collection": (["news/a.jsonl", "x.py"], "news", []),
    "a packed collection with other files": (
        ["news/a.jsonl.gz", "news/b.tar.gz", "news/b.gz", "news/README.jsonl", "news/c.csv"],
        "news",
        ["**/*.csv", "**/*.tar.gz", "**/README.jsonl", "**/b.gz"],
    ),
    "odd name": (["my: #docs/a.txt"], "my: #docs", []),
}


TEXT = '# Bridges\n\nHe said: "The new\nbridge #1 opened in 2023."\n\nThe bridge at \\ Alderford opened.\n'


def written(path: str) -> bytes:
    """Return a text as a file of that name has it: a collection has two of them."""
    if ".jsonl" not in path:
        return TEXT.encode()
    lines = "".join(json.dumps({"id": f"{path}-{number}", "text": TEXT}) + "\n" for number in range(2)).encode()
    return gzip.compress(lines) if path.endswith(".gz") else lines


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_that_are_there_get_a_claims_file_beside_them(
    name: str, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there, folder, exclude = DOCUMENTS[name]
    for path in there:
        (empty / path).parent.mkdir(parents=True, exist_ok=True)
        (empty / path).write_bytes(written(path))
    assert main(["init"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["wrote claims.yaml", "wrote claims.schema.json"]
    assert told[2].startswith(f"the sources are in {folder}")
    assert all(glob in told[2] for glob in exclude)
    file = load_claims("claims.yaml")
    assert (file.sources, list(file.exclude)) == (folder, exclude)
    assert file[0].text.text == "The bridge at \\ Alderford opened."
    assert {path.relative_to(empty).as_posix() for path in empty.rglob("*") if path.is_file()} == {
        *there, "claims.yaml", "claims.schema.json",
    }  # fmt: skip
    assert main(["lock"]) == main(["matrix"]) == main(["check"]) == 0  # the lock is no source, either
    assert "✓" in capsys.readouterr().out


@pytest.mark.parametrize("documents", [True, False])
def test_editors_find_the_schema(documents: bool, empty: Path) -> None:
    if documents:
        (empty / "a.txt").write_text("It rained in Oslo.", encoding="utf-8")
    assert main(["init"]) == 0
    first = (empty / "claims.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=./claims.schema.json"
    assert json.loads((empty / "claims.schema.json").read_text(encoding="utf-8")) == claims_schema()


def test_a_schema_that_is_there_is_kept(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty / "claims.schema.json").write_text("{}")
    assert main(["init"]) == 0
    assert "claims.schema.json" not in capsys.readouterr().out
    assert (empty / "claims.schema.json").read_text() == "{}"


def test_what_tells_of_a_project_is_no_document(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("README.md", "LICENSE", "requirements.txt", ".hidden.txt", "_draft.txt"):
        (empty / name).write_text("Text.")
    assert main(["init"]) == 0
    assert "wrote sources/en-bridge-opens.txt" in capsys.readouterr().out


def test_documents_without_a_sentence_get_a_claim_to_be_written(empty: Path) -> None:
    (empty / "a.txt").write_text("Contents\n")
    assert main(["init"]) == main(["matrix"]) == 0
    written = (empty / "claims.yaml").read_text(encoding="utf-8")
    assert "The first sentence of" not in written
    assert "  # No sentence of the sources is short and whole enough for an example: write" in written


def test_the_first_claim_has_no_marks_of_markdown(empty: Path) -> None:
    (empty / "dam.md").write_text("The dam of **Valmora**, a [village](https://x.org), was *closed*.", encoding="utf-8")
    main(["init"])
    assert load_claims("claims.yaml")[0].text.text == "The dam of Valmora, a village, was closed."


def test_documents_that_cannot_be_read_are_told(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty / "a.txt").write_bytes("Text.".encode("utf-16"))
    assert main(["init"]) == 2
    assert "a.txt: is UTF-16" in capsys.readouterr().err
    assert [path.name for path in empty.iterdir()] == ["a.txt"]


def test_a_folder_with_too_many_files_is_refused(
    empty: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(documents, "MOST", 1)
    for name in "ab":
        (empty / f"{name}.txt").write_text("Text.")
    assert main(["init"]) == 2
    assert capsys.readouterr().err.startswith(".: there are more than 1 files in this folder; ")


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
