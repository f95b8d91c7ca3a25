"""Collections in Parquet: the same documents as one a line."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from runner import Run

from factcheck.errors import SourceError, UsageError
from factcheck.readers import read
from factcheck.sources import load_sources, part

Table = Mapping[str, Any]


def write(path: Path, table: Table, group: int = 3) -> None:
    import pyarrow
    from pyarrow.parquet import write_table

    write_table(pyarrow.table(dict(table)), path, row_group_size=group)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problems(folder: Path) -> list[str]:
    with pytest.raises(SourceError) as caught:
        load_sources(folder)
    return [str(problem).split("; ")[0] for problem in caught.value.problems]


def test_a_row_is_a_document(folder: Path) -> None:
    day = datetime.date(2024, 6, 19)
    write(
        folder / "news.parquet",
        {
            "id": ["a", "b"],
            "text": ["The bridge\nopened.", "È aperto."],
            "views": [1, 2],
            "title": ["T", None],
            "published": [day, None],
            "author": [["A", "B"], None],
        },
    )
    found = list(load_sources(folder))
    assert [(source.id, source.path, source.line) for source in found] == [
        ("a", "news.parquet", 1),
        ("b", "news.parquet", 2),
    ]
    first, second = map(read, found)
    assert (first.text, first.title, first.published, first.author) == (
        "The bridge\nopened.",
        "T",
        "2024-06-19",
        "A, B",
    )
    assert (second.text, second.title) == ("È aperto.", None)
    (folder / "news.parquet").unlink()
    line = {"id": "b", "text": "È aperto."}
    (folder / "news.jsonl").write_text(json.dumps(line), encoding="utf-8")
    assert read(load_sources(folder)[0]).sha256 == second.sha256


def test_rows_are_read_as_often_as_they_are_asked_for(folder: Path) -> None:
    ids = [str(number) for number in range(200)]
    write(folder / "n.parquet", {"text": [f"Text {name}." for name in ids], "id": ids}, group=7)
    found = load_sources(folder)
    assert [source.id for source in found] == ids == [source.id for source in found]
    some = found.only({"3", "70", "71", "199"})
    assert [(source.id, read(source).text) for source in some] == [
        (name, f"Text {name}.") for name in ("3", "70", "71", "199")
    ]
    assert found[-1].line == 200
    assert found.size == sum(len(source.data) for source in found)


def test_what_is_wrong_with_rows(folder: Path) -> None:
    table = {"id": ["a", "", "b", "a"], "text": [b"\xff", b"B", b"C", b"D"], "language": ["en", "en", "1", None]}
    write(folder / "n.parquet", table)
    said = problems(folder)
    assert said == [
        "n.parquet:1: `text` is not text",
        "n.parquet:2: `text` is not text",
        "n.parquet:2: `id` is empty",
        "n.parquet:3: `text` is not text",
        "n.parquet:3: `1` is not a language code",
        "n.parquet:4: `text` is not text",
    ]


def test_rows_that_unpack_to_more_than_texts_do(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part, "LARGEST", 64_000)
    write(folder / "n.parquet", {"id": [str(number) for number in range(900)], "text": ["a" * 9_999] * 900}, group=900)
    assert problems(folder) == ["n.parquet: unpacks to more than 200 times its size"]


@pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1 and what is none PAR1", b'{"id": "a"}'])
def test_what_is_no_parquet(data: bytes, folder: Path) -> None:
    (folder / "n.parquet").write_bytes(data)
    assert problems(folder) == ["n.parquet: is damaged, or no Parquet"]


def test_a_file_without_rows(folder: Path) -> None:
    import pyarrow

    empty = pyarrow.array([], pyarrow.string())
    write(folder / "n.parquet", {"id": empty, "text": empty})
    assert problems(folder) == ["n.parquet: is empty"]


def test_a_file_that_is_damaged_behind_its_head(folder: Path) -> None:
    ids = [str(number) for number in range(900)]
    write(folder / "n.parquet", {"id": ids, "text": [f"The text of {name}." for name in ids]}, group=900)
    data = bytearray((folder / "n.parquet").read_bytes())
    data[20:400] = bytes(380)
    (folder / "n.parquet").write_bytes(data)
    assert problems(folder)[0].startswith("n.parquet")


def test_without_the_library_the_command_that_installs_it_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "n.parquet", {"id": ["a"], "text": ["A."]})

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    with pytest.raises(UsageError) as caught:
        load_sources(folder)
    assert str(caught.value) == (
        "n.parquet: needs pyarrow, which is not installed; run: pip install 'factcheck-matrix[arrow]'"
    )


def test_commands_know_parquet(project: Path, factcheck: Run) -> None:
    text = "The Alderford bridge opened on 12 May 2023 after three years of work."
    write(project / "sources" / "more.parquet", {"id": ["parquet-1"], "text": [text]})
    cells = json.loads(factcheck("matrix", "-f", "json", "--source", "parquet-1").out)["cells"]
    found = [one for cell in cells for one in cell["evidence"]]
    assert found and all((one["line"], one["column"]) == (1, one["start"] + 1) for one in found)
    assert factcheck("lock", "-q").code == 0 and factcheck("check").code == 0


def test_nothing_is_imported_before_it_is_needed(spawn: Run) -> None:
    done = spawn("matrix", "-f", "csv", PYTHONPROFILEIMPORTTIME="1")
    assert "pyarrow" not in done.err and "distributed" not in done.err
