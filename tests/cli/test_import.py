"""`factcheck import` of files."""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from documents import page, pdf
from runner import Run

from factcheck.files import IMPORTED
from factcheck.importing import KINDS

TEXT = "The bridge at Alderford opened in 2023. It is 412 metres long."
PAGE = page(f"<main><h1>Bridges</h1><p>{TEXT}</p></main>", "The new bridge", "en")


@pytest.fixture
def inbox(project: Path) -> Path:
    folder = project / "inbox"
    folder.mkdir()
    (folder / "bridge.html").write_bytes(PAGE)
    return folder


def test_a_page_becomes_a_source_and_is_kept_beside_it(inbox: Path, factcheck: Run) -> None:
    result = factcheck("import", "inbox/bridge.html")
    assert (result.code, result.err) == (0, "")
    assert result.out == "wrote sources/the-new-bridge.md, and kept sources/_the-new-bridge.html\n"
    assert Path("sources/_the-new-bridge.html").read_bytes() == PAGE
    text = Path("sources/the-new-bridge.md").read_text(encoding="utf-8")
    head, _, body = text.removeprefix("---\n").partition("---\n")
    assert [line.split(": ")[0] for line in head.splitlines()] == [
        "title", "language", "origin", "sha256", "reader", "original",
    ]  # fmt: skip
    assert body == f"# Bridges\n\n{TEXT}\n"
    assert factcheck("matrix").code == 0
    assert "the-new-bridge" in factcheck("sources").out


def test_the_same_document_gives_the_same_bytes(inbox: Path, factcheck: Run) -> None:
    shown = [factcheck("import", "--dry-run", "inbox/bridge.html") for _ in range(2)]
    assert shown[0].out == shown[1].out
    assert not list(Path("sources").glob("*bridge.md"))
    factcheck("import", "inbox/bridge.html")
    assert Path("sources/the-new-bridge.md").read_text(encoding="utf-8") == shown[0].out


def test_one_that_fails_does_not_stop_the_rest_and_all_are_named(inbox: Path, factcheck: Run) -> None:
    (inbox / "bad.pdf").write_bytes(b"%PDF-1.7 nothing")
    (inbox / "empty.html").write_bytes(page("<nav>Home</nav>"))
    result = factcheck("import", "inbox/bad.pdf", "inbox/empty.html", "inbox/bridge.html", "inbox/none.pdf")
    assert result.code == 2
    assert [line.partition(";")[0] for line in result.err.splitlines()] == [
        "inbox/bad.pdf: is damaged: it cannot be opened as a PDF",
        "inbox/empty.html: has no text, once scripts, navigation and hidden parts are left out",
        "inbox/none.pdf: cannot be read: no such file or directory",
    ]
    assert result.lines == ["wrote sources/the-new-bridge.md, and kept sources/_the-new-bridge.html"]


@pytest.mark.parametrize("ending", IMPORTED)
def test_a_document_among_the_sources_is_refused_with_the_line_that_helps(
    ending: str, inbox: Path, factcheck: Run
) -> None:
    name = f"sources/my report{ending}"
    Path(name).write_bytes(PAGE)
    line = f"factcheck import '{name}'"
    assert f"{name}: unsupported file extension `{ending}`; make a source of it: {line}\n" in factcheck("matrix").err
    result = factcheck("import", name)
    assert result.out == f"wrote sources/the-new-bridge.md, and kept sources/_my report{ending}\n"
    assert factcheck("matrix").code == 0


def test_every_ending_that_is_imported_has_a_reader() -> None:
    texts = (".txt", ".md")
    endings = [ending for kind in KINDS.values() for ending in kind.endings if ending not in texts]
    assert sorted(endings) == list(IMPORTED)


def test_id_places_a_source_in_a_folder(inbox: Path, factcheck: Run) -> None:
    assert factcheck("import", "inbox/bridge.html", "--id", "press/bridge").code == 0
    assert Path("sources/press/bridge.md").is_file()
    assert Path("sources/press/_bridge.html").is_file()


@pytest.mark.parametrize("id", ["", "../x", "_x", ".x", "a/../../x", "a//_b", "a\x1b[31mb", "a\nb", "a\u202eb"])
def test_an_id_that_is_none(id: str, inbox: Path, factcheck: Run) -> None:
    before = sorted(path.name for path in Path().rglob("*"))
    result = factcheck("import", "inbox/bridge.html", "--id", id)
    assert result.code == 2
    assert result.err.startswith("inbox/bridge.html: `")
    assert "` cannot be the id of a source; name it with --id" in result.err
    assert "\x1b" not in result.err
    assert sorted(path.name for path in Path().rglob("*")) == before


def test_what_is_there_is_not_overwritten_unless_asked(inbox: Path, factcheck: Run) -> None:
    factcheck("import", "inbox/bridge.html")
    Path("sources/the-new-bridge.md").write_text("Mine.", encoding="utf-8")
    result = factcheck("import", "inbox/bridge.html")
    assert result.code == 2
    assert result.err == (
        "inbox/bridge.html: sources/the-new-bridge.md is there already; give another id with --id, or take its place "
        "with --replace\n"
    )
    assert Path("sources/the-new-bridge.md").read_text(encoding="utf-8") == "Mine."
    assert factcheck("import", "--replace", "inbox/bridge.html").code == 0
    assert TEXT in Path("sources/the-new-bridge.md").read_text(encoding="utf-8")


def test_two_documents_of_one_title(inbox: Path, factcheck: Run) -> None:
    (inbox / "copy.html").write_bytes(PAGE)
    result = factcheck("import", "inbox/bridge.html", "inbox/copy.html")
    assert result.err == (
        "inbox/copy.html: would be the source `the-new-bridge`, as inbox/bridge.html is; import it alone, with --id\n"
    )


def test_no_original(inbox: Path, factcheck: Run) -> None:
    assert factcheck("import", "--no-original", "inbox/bridge.html").out == "wrote sources/the-new-bridge.md\n"
    assert not list(Path("sources").glob("_*"))
    assert "original:" not in Path("sources/the-new-bridge.md").read_text(encoding="utf-8")


def test_notes_are_told_and_quiet_keeps_them_back(inbox: Path, factcheck: Run) -> None:
    (inbox / "report.pdf").write_bytes(pdf([[f"Part {name}.", TEXT] for name in "ABC"], "Report", head="Annual report"))
    result = factcheck("import", "inbox/report.pdf", "--dry-run")
    assert result.err == "inbox/report.pdf: running heads and page numbers are left out on 3 pages\n"
    assert "Annual report" not in result.out
    assert factcheck("import", "inbox/report.pdf", "--dry-run", "-q").err == ""


USAGE = {
    "several and one id": (
        ["a.html", "b.html", "--id", "x"],
        "--id: names one source, and there are several documents",
    ),
    "a folder": (["inbox"], "inbox: is a folder; name the files in it: inbox/*"),
    "no folder of sources": (
        ["inbox/bridge.html", "--sources", "no"],
        "no: there is no such folder; make it: mkdir -p",
    ),
    "a picture": (["inbox/x.png"], "inbox/x.png: is of a kind that cannot be read (`.png`); it can be"),
    "an empty file": (["inbox/nothing.html"], "inbox/nothing.html: is empty; see whether"),
    "an old document": (["inbox/old.doc"], "inbox/old.doc: is an old Office document, or one with a password; save it"),
}


@pytest.mark.parametrize("name", USAGE)
def test_what_cannot_be_done(name: str, inbox: Path, factcheck: Run) -> None:
    (inbox / "x.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (inbox / "nothing.html").write_bytes(b" \n")
    (inbox / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1")
    arguments, told = USAGE[name]
    result = factcheck("import", *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(told)


def test_a_kept_document_can_be_imported_again_and_stays_where_it_is(inbox: Path, factcheck: Run) -> None:
    factcheck("import", "inbox/bridge.html")
    result = factcheck("import", "sources/_the-new-bridge.html", "--replace")
    assert result.out == "wrote sources/the-new-bridge.md, and kept sources/_the-new-bridge.html\n"
    assert sorted(path.name for path in Path("sources").glob("*bridge*")) == [
        "_the-new-bridge.html", "en-bridge-opens.txt", "the-new-bridge.md",
    ]  # fmt: skip


def test_another_document_of_the_name_of_a_kept_one_is_no_loss(inbox: Path, factcheck: Run) -> None:
    Path("sources/_the-new-bridge.html").write_text("Mine.")
    result = factcheck("import", "inbox/bridge.html")
    assert result.err.startswith(
        "sources/_the-new-bridge.html: is there already, and is another document; move it away"
    )
    assert Path("sources/_the-new-bridge.html").read_text() == "Mine."
    assert not Path("sources/the-new-bridge.md").exists()


def test_what_could_not_be_read_as_a_source_is_not_written(inbox: Path, factcheck: Run) -> None:
    (inbox / "x.txt").write_bytes(b"\x01\x02" * 500 + b"text")
    result = factcheck("import", "inbox/x.txt")
    assert result.code == 2
    assert "sources/x.md: is binary, not text" in result.err
    assert not list(Path("sources").glob("*x.*"))


def test_a_missing_library_is_named_with_what_installs_it(
    inbox: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", missing)
    result = factcheck("import", "inbox/bridge.html", "https://example.org/")
    assert result.err.splitlines() == [
        "inbox/bridge.html: needs selectolax, which is not installed; run: pip install 'factcheck-matrix[html]'",
        "https://example.org/: needs urllib3, which is not installed; run: pip install 'factcheck-matrix[fetch]'",
    ]


def test_what_is_too_large(inbox: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cli.intake.LARGEST", 100)
    result = factcheck("import", "inbox/bridge.html")
    assert result.err == (
        "inbox/bridge.html: its text is too large for a source (0 MB at most); split it, for instance by chapter\n"
    )
    monkeypatch.setattr("factcheck.cli.brought.LARGEST", 10)
    assert factcheck("import", "inbox/bridge.html").err == "inbox/bridge.html: is larger than 0 MB; split it\n"
    assert not list(Path("sources").glob("*new*"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_pipe_is_never_opened(inbox: Path, factcheck: Run) -> None:
    os.mkfifo(inbox / "pipe")
    assert factcheck("import", "inbox/pipe").err == "inbox/pipe: is no regular file; name a document\n"


def test_a_language_that_was_never_set_is_doubted_and_not_changed(inbox: Path, factcheck: Run) -> None:
    italian = "Il ponte di Alderford è stato aperto nel 2023, e nessuno sa chi abbia pagato i lampioni. " * 5
    (inbox / "ponte.html").write_bytes(page(f"<p>{italian}</p>", "Ponte", "en-US"))
    result = factcheck("import", "inbox/ponte.html")
    assert result.err == (
        "inbox/ponte.html: says that it is in `en`, but reads as `it`: see to `language:` in its front matter\n"
    )
    assert 'language: "en-US"\n' in Path("sources/ponte.md").read_text(encoding="utf-8")
    (inbox / "bene.html").write_bytes(page(f"<p>{italian}</p>", "Bene", "it-IT"))
    assert factcheck("import", "inbox/bene.html").err == ""


def test_a_source_is_not_imported(inbox: Path, factcheck: Run) -> None:
    before = sorted(Path("sources").iterdir())
    result = factcheck("import", *map(str, before))
    assert result.code == 2
    assert result.err.splitlines() == [
        f"{path}: is among the sources already; there is nothing to import" for path in before
    ]
    assert sorted(Path("sources").iterdir()) == before


def test_a_file_in_the_place_of_a_folder(inbox: Path, factcheck: Run) -> None:
    result = factcheck("import", "inbox/bridge.html", "--id", "en-bridge-opens.txt/x")
    assert result.code == 2
    assert result.err.startswith("sources/en-bridge-opens.txt: is no folder and cannot become one (")
    assert result.err.endswith("; give another id with --id\n")
