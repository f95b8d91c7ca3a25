"""Folder to sources: which files are sources, their ids and paths, and everything that can be wrong."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.sources import load_sources, text_file
from factcheck.sources.entry import Entry

needs_fifo = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no FIFOs")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sources").mkdir()
    return Path("sources")


def fill(folder: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def ids(folder: Path, *exclude: str) -> list[str]:
    return [source.id for source in load_sources(folder, exclude=exclude)]


def problems(folder: Path | str, *exclude: str) -> list[str]:
    with pytest.raises(SourceError) as caught:
        load_sources(folder, exclude=exclude)
    return str(caught.value).splitlines()


def test_sources_are_sorted_by_id(folder: Path) -> None:
    fill(folder, {"b.txt": "B", "a/z.md": "Z", "a.txt": "A", "a/b/c.d.txt": "C", "Ü 1.TXT": "U", "e\u0301.txt": "E"})
    found = load_sources(folder)
    assert [source.id for source in found] == ["a", "a/b/c.d", "a/z", "b", "e\u0301", "Ü 1"]
    assert found[1].path == "sources/a/b/c.d.txt"
    assert found[1].data == b"C"


def test_paths_are_relative_to_where_the_caller_says(folder: Path, tmp_path: Path) -> None:
    fill(folder, {"a.txt": "A"})
    (tmp_path / "claims").mkdir()
    assert load_sources(folder, relative_to=Path("claims"))[0].path == "../sources/a.txt"
    assert load_sources(folder.absolute(), relative_to=tmp_path)[0].path == "sources/a.txt"
    assert load_sources(folder, relative_to=folder)[0].path == "a.txt"
    assert load_sources(str(folder.absolute()))[0].path == "sources/a.txt"


def test_the_current_folder_may_hold_the_sources(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(folder, {"a/b.txt": "A"})
    monkeypatch.chdir(folder)
    assert [(source.id, source.path) for source in load_sources(".")] == [("a/b", "a/b.txt")]
    assert load_sources("")[0].path == "a/b.txt"


def test_hidden_and_private_names_are_no_sources(folder: Path) -> None:
    fill(
        folder,
        {"a.txt": "A", ".DS_Store": b"\x00", "_draft.docx": b"\x00", ".git/x": "x", "_old/b.txt": "B", "c_.txt": "C"},
    )
    assert ids(folder) == ["a", "c_"]


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("README.md", ["a", "drafts/a", "drafts/old/README", "drafts/old/b"]),
        ("./README.md", ["a", "drafts/a", "drafts/old/README", "drafts/old/b"]),
        ("**/README.md", ["a", "drafts/a", "drafts/old/b"]),
        ("*.md", ["a", "drafts/a", "drafts/old/README", "drafts/old/b"]),
        ("drafts/*", ["README", "a"]),
        ("drafts/*.txt", ["README", "a", "drafts/old/README", "drafts/old/b"]),
        ("drafts", ["README", "a"]),
        ("drafts/", ["README", "a"]),
        ("drafts/**", ["README", "a"]),
        ("**/old/**", ["README", "a", "drafts/a"]),
        ("**/old/?.txt", ["README", "a", "drafts/a", "drafts/old/README"]),
        ("[ab].txt", ["README", "drafts/a", "drafts/old/README", "drafts/old/b"]),
        ("*/a.txt", ["README", "a", "drafts/old/README", "drafts/old/b"]),
        ("A.TXT", ["README", "a", "drafts/a", "drafts/old/README", "drafts/old/b"]),
        ("", ["README", "a", "drafts/a", "drafts/old/README", "drafts/old/b"]),
    ],
)
def test_globs_exclude(folder: Path, pattern: str, left: list[str]) -> None:
    names = ["README.md", "a.txt", "drafts/a.txt", "drafts/old/b.txt", "drafts/old/README.md"]
    fill(folder, dict.fromkeys(names, "Text"))
    assert ids(folder, pattern) == left


def test_a_missing_folder(folder: Path) -> None:
    assert problems("nowhere") == [
        "nowhere: there is no such folder; make it, or name another one as `sources:` or with --sources"
    ]


def test_a_file_is_no_folder(folder: Path) -> None:
    fill(folder, {"a.txt": "A"})
    assert problems(folder / "a.txt") == ["sources/a.txt: is not a folder; name the folder that holds the sources"]


def test_no_sources(folder: Path) -> None:
    (folder / "empty").mkdir()
    assert problems(folder) == [
        "sources: there are no sources in this folder; "
        "put texts there whose names end in `.md`, `.txt`, `.jsonl`, `.jsonl.gz` or `.parquet`"
    ]
    fill(folder, {"a.txt": "A", "b.txt": "B"})
    assert "(2 excluded); put" in problems(folder, "*.txt")[0]


def test_everything_is_said_at_once(folder: Path) -> None:
    fill(
        folder,
        {"a.txt": "A", "a.md": "A", "b.docx": "B", "c": "C", "d.txt": b"\xff", "e/f.txt": b"%PDF-1.4", "g.txt": " \n"},
    )
    assert [line.split("; ")[0] for line in problems(folder)] == [
        "sources/a.txt: has the same id as sources/a.md: `a`",
        "sources/b.docx: unsupported file extension `.docx`",
        "sources/c: has no file extension",
        "sources/d.txt:1: byte 0 (0xFF) is not UTF-8",
        "sources/e/f.txt: is a PDF, not text",
        "sources/g.txt: is empty",
    ]
    assert all("; " in line for line in problems(folder))


@needs_fifo
def test_what_is_no_file_is_never_opened(folder: Path) -> None:
    fill(folder, {"a.txt": "A"})
    os.mkfifo(folder / "pipe.txt")
    (folder / "null.txt").symlink_to(os.devnull)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("sources/s.txt")
        assert [line.split("; ")[0] for line in problems(folder)] == [
            "sources/null.txt: is a device, not a text file",
            "sources/pipe.txt: is a FIFO, not a text file",
            "sources/s.txt: is a socket, not a text file",
        ]
        assert ids(folder, "null.txt", "pipe.txt", "s.txt") == ["a"]


@needs_fifo
def test_a_fifo_that_took_the_place_of_a_file_does_not_block(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(folder, {"a.txt": "A"})
    status = os.stat(folder / "a.txt")
    (folder / "a.txt").unlink()
    os.mkfifo(folder / "a.txt")
    whole = os.stat
    monkeypatch.setattr(os, "stat", lambda path: status if str(path).endswith("a.txt") else whole(path))
    assert problems(folder)[0].startswith("sources/a.txt: is empty")


def test_links_are_followed_unless_they_loop(folder: Path, tmp_path: Path) -> None:
    fill(folder / "texts", {"x.txt": "X", "deep/y.txt": "Y"})
    (folder / "in").symlink_to("texts")
    (folder / "file.txt").symlink_to(tmp_path / "sources" / "texts" / "x.txt")
    assert ids(folder) == ["file", "in/deep/y", "in/x", "texts/deep/y", "texts/x"]
    (folder / "up").symlink_to(".")
    (folder / "texts" / "deep" / "back").symlink_to(tmp_path / "sources" / "texts")
    (folder / "self.txt").symlink_to("self.txt")
    (folder / "gone.txt").symlink_to("nowhere.txt")
    assert [line.split("; ")[0] for line in problems(folder)] == [
        "sources/gone.txt: is a broken symbolic link",
        "sources/in/deep/back: is a symbolic link loop: it leads to a folder that it stands in",
        "sources/self.txt: is a symbolic link loop",
        "sources/texts/deep/back: is a symbolic link loop: it leads to a folder that it stands in",
        "sources/up: is a symbolic link loop: it leads to a folder that it stands in",
    ]


def test_links_that_lead_out_of_the_folder(folder: Path, tmp_path: Path) -> None:
    fill(tmp_path / "elsewhere", {"x.txt": "X", "deep/y.txt": "Y"})
    fill(tmp_path / "sources-2", {"z.txt": "Z"})
    fill(folder, {"a.txt": "A"})
    (folder / "file.txt").symlink_to(tmp_path / "elsewhere" / "x.txt")
    (folder / "in").symlink_to("../elsewhere")
    (folder / "out").symlink_to("in/..")  # through another link
    (folder / "z.txt").symlink_to("../sources-2/z.txt")  # the name only begins alike
    said = "is a link that leads out of the folder of the sources; put a copy in its place, or give --follow-links"
    assert problems(folder) == [f"sources/{name}: {said}" for name in ("file.txt", "in", "out", "z.txt")]
    assert ids(folder, "file.txt", "in", "out", "z.txt") == ["a"]
    (folder / "out").unlink()
    found = load_sources(folder, follow_links=True)
    assert [source.id for source in found] == ["a", "file", "in/deep/y", "in/x", "z"]


def test_the_folder_may_be_a_link_itself(folder: Path, tmp_path: Path) -> None:
    fill(folder, {"a.txt": "A"})
    (folder / "b.txt").symlink_to("a.txt")
    (tmp_path / "link").symlink_to("sources")
    assert ids(tmp_path / "link") == ["a", "b"]


def test_names_that_cannot_be_printed(folder: Path) -> None:
    try:
        for name in (b"bad\xe8.txt", b"two\nlines.txt", b"esc\x1b[31m", "rtl\u202e.txt".encode()):
            (Path(os.fsdecode(os.fsencode(folder) + b"/" + name))).write_text("Text", encoding="utf-8")
    except OSError:
        pytest.skip("the file system does not take such names")
    assert problems(folder) == [
        r"sources/bad\udce8.txt: has a name that is not UTF-8; rename it",
        r"sources/esc\x1b[31m: has a control character in its name; rename it",
        r"sources/rtl\u202e.txt: has a control character in its name; rename it",
        r"sources/two\nlines.txt: has a control character in its name; rename it",
    ]


def test_a_file_that_goes_or_cannot_be_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(folder, {"a.txt": "A", "gone.txt": "G", "shut.txt": "S", "sub/b.txt": "B"})
    whole = os.open

    def shut(path: str, flags: int) -> int:
        if path.endswith("shut.txt"):
            raise PermissionError(13, "Permission denied", path)
        if path.endswith("gone.txt"):
            os.unlink(path)
        return whole(path, flags)

    def listdir(path: str, whole: object = os.listdir) -> list[str]:
        if path.endswith("sub"):
            raise PermissionError(13, "Permission denied", path)
        return sorted(entry.name for entry in os.scandir(path))

    monkeypatch.setattr(os, "open", shut)
    monkeypatch.setattr(os, "listdir", listdir)
    assert problems(folder) == [
        "sources/gone.txt: was deleted while the sources were read; run again",
        "sources/shut.txt: cannot be read: permission denied; make it readable, or name it under `exclude:`",
        "sources/sub: cannot be read: permission denied; make it readable, or name it under `exclude:`",
    ]


def test_a_folder_that_may_not_be_read_can_be_excluded_from_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shut(path: str) -> list[str]:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "listdir", shut)
    remedy = "make it readable, or name another folder as `sources:` or with --sources"
    assert problems(folder) == [f"sources: cannot be read: permission denied; {remedy}"]


def test_a_large_source_is_refused_unread(folder: Path) -> None:
    with open(folder / "large.txt", "wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert problems(folder) == [
        "sources/large.txt: is too large (200 MB; 64 MB at most); split it, for instance by chapter"
    ]


@pytest.mark.parametrize(("size", "refused"), [(64 * 1024 * 1024, False), (64 * 1024 * 1024 + 1, True)])
def test_64_mb_is_the_largest(folder: Path, size: int, refused: bool) -> None:
    with open(folder / "large.txt", "wb") as file:
        file.truncate(size)
    (problem,) = problems(folder)  # zeros are no text, but are looked at only where the size is allowed
    assert ("is too large (64 MB; 64 MB at most)" in problem) is refused


def test_a_source_that_grows_is_read_to_its_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(folder, {"a.txt": "A long text"})
    entry = Entry("sources/a.txt", "a")
    assert text_file.content(entry, 1) == b"A long text"
    monkeypatch.setattr(text_file, "LARGEST", 6)
    with pytest.raises(SourceError, match="is too large"):
        text_file.content(entry, 1)


def test_very_deep_folders(folder: Path) -> None:
    path = folder
    for _ in range(300):
        path /= "d"
    fill(path, {"a.txt": "A"})
    assert ids(folder) == ["d/" * 300 + "a"]


@pytest.mark.parametrize("more", [0, 1])
def test_the_largest_source_there_may_be(more: int, folder: Path) -> None:
    size = 64 * 1024 * 1024 + more
    (folder / "large.txt").write_bytes(b"a" * size)
    if more:
        assert problems(folder)[0].startswith("sources/large.txt: is too large (64 MB; 64 MB at most); split it")
    else:
        assert len(load_sources(folder)[0].data) == size
