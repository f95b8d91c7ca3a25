"""Every command that looks at sources, on the same documents as files and as a collection: the same answers."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from runner import Run

from factcheck.readers import read
from factcheck.sources import load_sources


def plain(path: Path, data: bytes) -> None:
    path.with_suffix(".jsonl").write_bytes(data)


def packed(path: Path, data: bytes) -> None:
    path.with_suffix(".jsonl.gz").write_bytes(gzip.compress(data))


KINDS: dict[str, Callable[[Path, bytes], None]] = {".jsonl": plain, ".jsonl.gz": packed}


def collect(project: Path, ending: str) -> str:
    """Put the sources of a project into a collection, and return its path."""
    folder = project / "sources"
    lines = []
    for source in load_sources(folder):
        document = read(source)
        said = {"title": document.title, "language": document.language, "published": document.published}
        lines.append({"id": source.id, "text": document.text, **said})
    for path in folder.iterdir():
        path.unlink()
    KINDS[ending](folder / "news", b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    return f"sources/news{ending}"


@pytest.fixture(params=KINDS)
def collected(request: pytest.FixtureRequest, project: Path) -> tuple[Path, Callable[[], str]]:
    return project, lambda: collect(project, request.param)


Collected = tuple[Path, Callable[[], str]]


def test_the_matrix_is_the_same(collected: Collected, factcheck: Run) -> None:
    project, pack = collected
    before = json.loads(factcheck("matrix", "-f", "json").out)
    path = pack()
    after = json.loads(factcheck("matrix", "-f", "json").out)
    assert before["claims"] == after["claims"]
    assert {source["path"] for source in after["sources"]} == {path}
    texts = {source.id: source for source in load_sources(project / "sources")}
    for old, new in zip(before["cells"], after["cells"], strict=True):
        assert len(old["evidence"]) == len(new["evidence"])
        for was, one in zip(old["evidence"], new["evidence"], strict=True):
            document = read(texts[new["source"]])
            assert document.text[one["start"] : one["end"]] == one["quote"]
            assert one["line"] == texts[new["source"]].line
            assert {**was, "line": 0, "column": 0} == {**one, "line": 0, "column": 0}


def test_an_editor_finds_the_quote_at_line_and_column(project: Path, factcheck: Run) -> None:
    path = project / collect(project, ".jsonl")
    cells = json.loads(factcheck("matrix", "-f", "json").out)["cells"]
    found = [one for cell in cells for one in cell["evidence"]]
    assert found
    for one in found:
        line = path.read_text(encoding="utf-8").split("\n")[one["line"] - 1]
        assert line[one["column"] - 1 :].startswith(json.dumps(one["quote"])[1:-1])


COMMANDS = [
    ["sources", "-f", "json"],
    ["lint", "-f", "json"],
    ["audit", "-f", "json"],
    ["agree", "-f", "json"],
    ["suggest", "-f", "json"],
    ["show", "toll", "-f", "json"],
    ["show", "--source", "it-ponte-aperto", "--language", "it", "-f", "json"],
    ["ask", "The bridge opened in May", "-f", "json"],
    ["matrix", "-f", "markdown", "--language", "en"],
    ["matrix", "-f", "csv"],
    ["matrix", "-f", "annotations"],
]
PLACES = ("path", "line", "column", "sha256")


def without_places(found: object) -> object:
    if isinstance(found, dict):
        return {key: without_places(value) for key, value in found.items() if key not in PLACES}
    return [without_places(item) for item in found] if isinstance(found, list) else found


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda arguments: arguments[0])
def test_a_command_says_the_same(arguments: list[str], collected: Collected, factcheck: Run) -> None:
    _, pack = collected
    before = factcheck(*arguments)
    path = pack()
    after = factcheck(*arguments)
    assert (before.code, after.code, after.err.count("internal")) == (0, 0, 0)
    if arguments[-1] == "json":
        assert without_places(json.loads(before.out)) == without_places(json.loads(after.out))
    elif arguments[0] == "matrix":
        assert path in after.out and before.out.count("\n") == after.out.count("\n")


def test_a_collection_is_locked_and_checked(collected: Collected, factcheck: Run) -> None:
    project, pack = collected
    path = project / pack()
    assert factcheck("lock", "-q").code == 0
    assert factcheck("check").code == 0
    lines = (gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()).splitlines()
    changed = [json.loads(line) for line in lines]
    changed[0]["text"] = "Nothing happened."
    KINDS["".join(path.suffixes)](project / "sources" / "news", b"\n".join(json.dumps(one).encode() for one in changed))
    done = factcheck("check", "-f", "json")
    findings = json.loads(done.out)["findings"]
    assert done.code == 1
    assert {(one["rule"], one["source"]) for one in findings} >= {("FC101", changed[0]["id"])}


def test_a_document_under_another_id_is_renamed(project: Path, factcheck: Run) -> None:
    path = project / collect(project, ".jsonl")
    factcheck("lock", "-q")
    path.write_text(path.read_text(encoding="utf-8").replace('"id": "it-ponte-aperto"', '"id": "renamed"'), "utf-8")
    findings = json.loads(factcheck("check", "-f", "json").out)["findings"]
    assert {one["rule"] for one in findings} == {"FC106", "FC202"}


def test_the_html_report_has_the_texts(collected: Collected, factcheck: Run) -> None:
    project, pack = collected
    path = pack()
    assert factcheck("matrix", "-o", "report.html").code == 0
    page = (project / "report.html").read_text(encoding="utf-8")
    assert path in page and "it-ponte-aperto" in page


def test_a_report_may_not_replace_a_collection(collected: Collected, factcheck: Run) -> None:
    _, pack = collected
    path = pack()
    done = factcheck("matrix", "-o", f"json:{path}")
    assert (done.code, done.err) == (2, f"{path}: is a source; name another file\n")


def test_pages_of_a_collection_are_told(project: Path, factcheck: Run) -> None:
    text = "Nothing here.\f\nThe Alderford bridge opened on 12 May 2023."
    (project / "sources" / "paged.jsonl").write_text(json.dumps({"id": "paged", "text": text}) + "\n", "utf-8")
    shown = factcheck("ask", "The Alderford bridge opened in May 2023", "--source", "paged").out
    assert "sources/paged.jsonl:1:" in shown and "p. 2" in shown
    missed = factcheck("ask", "The Alderford bridge closed for trains", "--source", "paged", "-f", "json")
    assert json.loads(missed.out)["cells"][0]["nearest"]["mark"] == "p. 2"


def test_a_collection_is_not_refreshed(project: Path, factcheck: Run) -> None:
    line = {"id": "web", "text": "The bridge opened.", "origin": "https://example.org/bridge"}
    (project / "sources" / "web.jsonl").write_text(json.dumps(line), "utf-8")
    done = factcheck("refresh", "web")
    assert (done.code, done.err.partition(";")[0]) == (2, "web: was not imported from an address")


def test_a_bad_line_is_no_matrix(project: Path, factcheck: Run) -> None:
    (project / "sources" / "more.jsonl").write_text('{"id": "a", "text": "A."}\n{"id": "b"}\n', "utf-8")
    done = factcheck("matrix")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("sources/more.jsonl:2: has no `text`; write one document a line")
