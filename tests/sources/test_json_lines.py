"""Collections of one document a line: as they are read, and what is said of those that cannot be."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.files import LARGEST
from factcheck.sources import Sources, load_sources, part


def line(id: str, text: str = "The bridge opened.", **more: object) -> bytes:
    return json.dumps({"id": id, "text": text, **more}).encode() + b"\n"


def plain(path: Path, data: bytes) -> str:
    (path / "news.jsonl").write_bytes(data)
    return "news.jsonl"


def packed(path: Path, data: bytes) -> str:
    (path / "news.jsonl.gz").write_bytes(gzip.compress(data))
    return "news.jsonl.gz"


Write = Callable[[Path, bytes], str]
both = pytest.mark.parametrize("write", [plain, packed])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problems(folder: Path) -> list[str]:
    with pytest.raises(SourceError) as caught:
        load_sources(folder)
    return [str(problem).split("; ")[0] for problem in caught.value.problems]


@both
def test_documents_stand_in_the_order_of_their_lines(write: Write, folder: Path) -> None:
    name = write(folder, b"\xef\xbb\xbf" + line("z") + line("a").replace(b"\n", b"\r\n") + line("m").rstrip())
    (folder / "news").mkdir()
    (folder / "news" / "x.txt").write_text("X")
    (folder / "b.txt").write_text("B")
    found = load_sources(folder)
    assert [source.id for source in found] == ["b", "z", "a", "m", "news/x"] == list(found.ids)
    assert [(source.path, source.line) for source in found][1:4] == [(name, 1), (name, 2), (name, 3)]
    assert found[2].data == line("a").rstrip()


@both
def test_sources_are_read_as_often_as_they_are_asked_for(write: Write, folder: Path) -> None:
    write(folder, b"".join(line(str(number)) for number in range(9)))
    found = load_sources(folder)
    assert list(found) == list(found) and len(found) == 9
    assert [source.id for source in found.only({"7", "2", "no"})] == ["2", "7"]
    assert [source.id for source in found[2:5]] == ["2", "3", "4"] == [source.id for source in found[:5][2:]]
    assert [source.id for source in found[::-3]] == ["8", "5", "2"]
    assert (found[-1].id, found[-1].line) == ("8", 9)
    assert found.size == sum(len(source.data) for source in found)
    with pytest.raises(IndexError):
        found[9]


@both
def test_every_bad_line_is_told(write: Write, folder: Path) -> None:
    name = write(folder, line("a") + b"{}\n" + b"\n" + line("a") + line("b", language="9") + b"[")
    assert problems(folder) == [
        f"{name}:2: has no `id`",
        f"{name}:2: has no `text`",
        f"{name}:3:1: is empty",
        f"{name}:5:43: `9` is not a language code",
        f"{name}:6:2: is not JSON",
    ]


def test_ids_are_of_one_document_in_the_whole_folder(folder: Path) -> None:
    plain(folder, line("a") + line("b") + line("a"))
    packed(folder, line("c") + line("b"))
    (folder / "c.txt").write_text("C")
    assert problems(folder) == [
        "news.jsonl.gz:1: has the same id as c.txt: `c`",
        "news.jsonl.gz:2: has the same id as news.jsonl:2: `b`",
        "news.jsonl:3: has the same id as news.jsonl:1: `a`",
    ]


@both
def test_nobody_reads_a_thousand_problems(write: Write, folder: Path) -> None:
    name = write(folder, b"no\n" * 1000)
    said = problems(folder)
    assert len(said) == 21
    assert f"{name}: has more than 19 things wrong, and was not read any further" in said
    write(folder, line("a") * 1000)
    assert len(problems(folder)) == 21


@pytest.mark.slow
@both
def test_a_line_without_an_end(write: Write, folder: Path) -> None:
    name = write(folder, line("a") + b" " * (LARGEST + 1))
    assert problems(folder)[0] in (
        f"{name}:2: the line is too long (64 MB at most)",
        f"{name}: unpacks to more than 200 times its size",
    )


def test_what_unpacks_to_more_than_texts_do(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part, "LARGEST", 100_000)
    packed(folder, b"".join(line(str(number), " " * 50_000 + "a") for number in range(200)))
    assert problems(folder) == ["news.jsonl.gz: unpacks to more than 200 times its size"]


@pytest.mark.parametrize("cut", [1, 9, 30])
def test_an_archive_that_is_cut_off(cut: int, folder: Path) -> None:
    name = packed(folder, b"".join(line(str(number)) for number in range(3)))
    data = (folder / name).read_bytes()
    (folder / name).write_bytes(data[:-cut])
    (said,) = problems(folder)
    assert said.endswith("is damaged or cut off: it cannot be unpacked") and said.startswith(name)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (gzip.compress(line("a"), mtime=0), "is gzip data, not text"),
        ("\ufeff{}".encode("utf-16"), "is UTF-16, not UTF-8 (from byte 0 on)"),
        (b"PK\x03\x04", "is a ZIP archive or an Office document, not text"),
    ],
)
def test_what_is_no_collection(data: bytes, said: str, folder: Path) -> None:
    plain(folder, data)
    assert problems(folder) == [f"news.jsonl: {said}"]


def test_what_is_packed_must_be(folder: Path) -> None:
    (folder / "news.jsonl.gz").write_bytes(line("a"))
    assert problems(folder) == ["news.jsonl.gz:1: is damaged or cut off: it cannot be unpacked"]


@both
def test_a_file_that_changes_while_it_is_read(write: Write, folder: Path) -> None:
    from factcheck.readers import read

    write(folder, line("a") + line("b"))
    found = load_sources(folder)
    name = write(folder, line("c") + line("b"))
    with pytest.raises(SourceError, match=f"{name}:1: `a` stood here when the sources were listed, and now `c`"):
        read(found[0])
    (folder / name).unlink()
    with pytest.raises(SourceError, match="was deleted while the sources were read"):
        list(found)
    (folder / name).write_bytes(b"no")
    with pytest.raises(SourceError):
        read(found[1])


def test_texts_beyond_what_is_kept_are_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.sources import load

    monkeypatch.setattr(load, "_HELD", 5)
    for name in "abc":
        (folder / f"{name}.txt").write_text(name * 3)
    found: Sources = load_sources(folder)
    (folder / "a.txt").write_text("AAA")
    (folder / "c.txt").write_text("CCC")
    assert [source.data for source in found] == [b"aaa", b"bbb", b"CCC"]
    assert found.paths == ("a.txt", "b.txt", "c.txt")
