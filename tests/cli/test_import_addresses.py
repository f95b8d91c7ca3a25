"""`factcheck import` of addresses: from a server on the loopback address."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from documents import page, pdf
from runner import Run
from server import Answer, Server, html, moved, serving

TEXT = "The bridge at Alderford opened in 2023."
PAGE = page(f"<nav>Home</nav><main><p>{TEXT}</p></main>", "The new bridge", "en")
HERE = "--allow-private"


@pytest.fixture
def server(project: Path) -> Iterator[Server]:
    with serving() as running:
        running.answers["/bridge"] = Answer(PAGE, headers={"Content-Type": "text/html; charset=utf-8", "ETag": '"1"'})
        yield running


def front(path: str) -> dict[str, str]:
    head = Path(path).read_text(encoding="utf-8").removeprefix("---\n").partition("---\n")[0]
    return {line.split(": ")[0]: json.loads(line.partition(": ")[2]) for line in head.splitlines()}


def test_what_is_no_page_is_refused_before_a_library_is_asked_for(
    project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib import metadata

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert factcheck("import", "ftp://example.org/a").err.startswith("ftp://example.org/a: is a `ftp:` address; ")
    assert "is not installed; run: pip install" in factcheck("import", "https://example.org/a").err


def test_a_page_becomes_a_source_and_is_archived(server: Server, factcheck: Run) -> None:
    server.answers["/old"] = moved("/bridge", 301)
    result = factcheck("import", f"{server.url}/old", HERE)
    sha256 = hashlib.sha256(PAGE).hexdigest()
    assert (result.code, result.err) == (0, "")
    assert result.out == f"wrote sources/the-new-bridge.md, and kept sources/_archive/{sha256}.html\n"
    found = front("sources/the-new-bridge.md")
    assert found["origin"] == f"{server.url}/old"
    assert found["url"] == f"{server.url}/bridge"
    assert (found["sha256"], found["original"]) == (sha256, f"_archive/{sha256}.html")
    assert Path(f"sources/_archive/{sha256}.html").read_bytes() == PAGE
    record = json.loads(Path(f"sources/_archive/{sha256}.json").read_text())
    assert [(hop["url"].removeprefix(server.url), hop["status"]) for hop in record["hops"]] == [
        ("/old", 301),
        ("/bridge", 200),
    ]
    assert ["ETag", '"1"'] in record["hops"][1]["headers"]
    assert record["retrieved"] == found["retrieved"]
    assert factcheck("matrix").code == 0


def test_a_source_in_a_folder_finds_its_original(server: Server, factcheck: Run) -> None:
    assert factcheck("import", f"{server.url}/bridge", HERE, "--id", "press/a").code == 0
    original = front("sources/press/a.md")["original"]
    assert original.startswith("../_archive/")
    assert (Path("sources/press") / original).read_bytes() == PAGE


def test_an_id_without_a_title_is_of_the_address(server: Server, factcheck: Run) -> None:
    server.answers |= {"/a/Annual%20report.pdf": Answer(pdf([["Text."]])), "/": html("Text.")}
    assert "sources/annual-report.md" in factcheck("import", f"{server.url}/a/Annual%20report.pdf", HERE).out
    assert "sources/127-0-0.md" in factcheck("import", f"{server.url}/", HERE).out


@pytest.mark.parametrize("kind", ["image/png", "application/json", "application/octet-stream"])
def test_wrong_types(kind: str, server: Server, factcheck: Run) -> None:
    server.answers["/a.html"] = Answer(b"\x89PNG", headers={"Content-Type": kind})
    result = factcheck("import", f"{server.url}/a.html", HERE)
    assert result.code == 2
    assert f"{server.url}/a.html: is of a kind that cannot be read (`{kind}`); it can be a PDF, " in result.err


def test_wrong_charsets(server: Server, factcheck: Run) -> None:
    server.answers |= {
        "/a": Answer("<p>caffè".encode(), headers={"Content-Type": "text/html; charset=iso-8859-1"}),
        "/b": Answer(b"<p>caff\xe8", headers={"Content-Type": "text/html; charset=utf-8"}),
        "/c": Answer(b"<p>caff\xe8", headers={"Content-Type": 'text/html; charset="Windows-1252"'}),
    }
    assert factcheck("import", f"{server.url}/a", HERE).code == 0
    assert factcheck("import", f"{server.url}/c", HERE).code == 0
    assert Path("sources/a.md").read_text(encoding="utf-8").endswith("---\ncaffè\n")
    assert Path("sources/c.md").read_text(encoding="utf-8").endswith("---\ncaffè\n")
    assert "/b: byte 7 (0xE8) is not UTF-8, as which it is declared" in factcheck("import", f"{server.url}/b", HERE).err


def test_what_cannot_be_fetched_does_not_stop_the_rest(server: Server, factcheck: Run) -> None:
    server.answers["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /secret")
    result = factcheck(
        "import", f"{server.url}/none", f"{server.url}/secret", f"{server.url}/bridge", "file:///etc/passwd", HERE
    )
    assert result.code == 2
    assert [line.partition(";")[0] for line in result.err.splitlines()] == [
        f"{server.url}/none: gives no document: the server says 404 Not Found",
        f"{server.url}/secret: may not be read by programs: {server.url}/robots.txt says so",
        "file:///etc/passwd: is a `file:` address",
    ]
    assert result.out.startswith("wrote sources/the-new-bridge.md")
    server.answers["/secret"] = html("Secret.")
    assert factcheck("import", f"{server.url}/secret", HERE, "--ignore-robots").code == 0


def test_a_private_address_is_refused(server: Server, factcheck: Run) -> None:
    result = factcheck("import", f"{server.url}/bridge")
    assert result.code == 2
    assert f"{server.url}/bridge: is not public (127.0.0.1); give --allow-private" in result.err
    assert not server.asked


def test_nothing_is_kept_with_no_original_and_nothing_written_in_a_dry_run(server: Server, factcheck: Run) -> None:
    assert TEXT in factcheck("import", f"{server.url}/bridge", HERE, "--dry-run").out
    assert not Path("sources/the-new-bridge.md").exists()
    assert factcheck("import", f"{server.url}/bridge", HERE, "--no-original").out == "wrote sources/the-new-bridge.md\n"
    assert not Path("sources/_archive").exists()


def test_warc(server: Server, factcheck: Run) -> None:
    assert factcheck("import", f"{server.url}/bridge", HERE, "--warc", "all.warc.gz").code == 0
    assert Path("all.warc.gz").read_bytes().startswith(b"\x1f\x8b")
    result = factcheck("import", f"{server.url}/bridge", HERE, "--warc", "all.txt")
    assert result.err == "all.txt: is no name for a WARC file; let it end in .warc.gz\n"


def test_no_other_command_touches_the_network(server: Server, factcheck: Run) -> None:
    factcheck("import", f"{server.url}/bridge", HERE)
    before = len(server.asked)
    for command in (["matrix"], ["show", "--source", "the-new-bridge"], ["lock"], ["check"], ["sources"], ["lint"]):
        factcheck(*command)
    assert len(server.asked) == before


def test_a_warc_that_cannot_be_written_is_told_beside_the_rest(server: Server, factcheck: Run) -> None:
    result = factcheck("import", f"{server.url}/bridge", f"{server.url}/none", HERE, "--warc", "no/all.warc.gz")
    assert result.code == 2
    assert result.out.startswith("wrote sources/the-new-bridge.md")
    assert [line.partition(": ")[2].partition(";")[0] for line in result.err.splitlines()[1:]] == [
        "cannot be written: its folder does not exist"
    ]


def test_rules_that_cannot_be_fetched(server: Server, factcheck: Run) -> None:
    server.answers["/robots.txt"] = moved("/robots.txt")
    result = factcheck("import", f"{server.url}/bridge", HERE)
    assert (
        f"the rules of its server cannot be read: {server.url}/robots.txt redirects in a loop; try again" in result.err
    )
