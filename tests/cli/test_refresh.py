"""`factcheck refresh`: what became of pages, told by claim; against a server on the loopback address."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from documents import page
from runner import Run
from server import Answer, Server, html, moved, serving

CLAIMS = """\
version: 1
sources: sources
claims:
  - id: toll
    claim: The toll is 3 euros.
    tags: [money]
  - id: length
    claim: The bridge is 412 metres long.
    min_support: 3
"""
TOLL, LENGTH, MORE = (
    "The toll is 3 euros.",
    "The bridge is 412 metres long.",
    "Nobody knows who paid for the lamps. " * 5,
)
HERE = "--allow-private"
SOURCE = Path("sources/bridge.md")


def told(*sentences: str, **headers: str) -> Answer:
    body = page("".join(f"<p>{one}</p>" for one in sentences), "Bridge", "en")
    return Answer(body, headers={"Content-Type": "text/html", **headers})


@pytest.fixture
def server(project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("COLUMNS", "200")
    for path in project.glob("sources/*"):
        path.unlink()
    Path("claims.yaml").write_text(CLAIMS)
    with serving() as running:
        running.answers["/bridge"] = told(TOLL, LENGTH, MORE)
        assert factcheck("import", f"{running.url}/bridge", HERE).code == 0
        yield running


def findings(factcheck: Run, *options: str) -> tuple[int, list[tuple[str, str, str]]]:
    result = factcheck("refresh", HERE, "-f", "json", "-q", *options)
    found = json.loads(result.out)["findings"] if result.out else []
    return result.code, [(one["rule"], one["claim"] or one["source"], one["now"] or "") for one in found]


def test_nothing_has_changed(server: Server, factcheck: Run) -> None:
    before = SOURCE.read_bytes()
    result = factcheck("refresh", HERE, "--write")
    assert (result.code, result.err) == (0, "1 page: 1 unchanged\n")
    assert result.lines[-1] == "2 claims × 1 source = 2 cells: ✓ 2 ◐ 0 ± 0 ✗ 0 · 0; 0 findings"
    assert SOURCE.read_bytes() == before


CHANGES = {
    "a value": ((TOLL.replace("3", "4"), LENGTH, MORE), 1, [("FC102", "toll", "refutes")]),
    "a loss": ((LENGTH, MORE), 1, [("FC101", "toll", "silent")]),
    "a wording": (("Since May the toll is 3 euros.", LENGTH, MORE), 0, []),
    "a reworded quote": (("The toll, they say, is 3 euros.", LENGTH, MORE), 0, [("FC104", "toll", "supports")]),
    "another sentence": ((TOLL, LENGTH, MORE, "It rained."), 0, []),
    "furniture": (("<nav>New!</nav>", TOLL, LENGTH, MORE), 0, []),
}


@pytest.mark.parametrize("name", CHANGES)
def test_changes_are_told_by_claim(name: str, server: Server, factcheck: Run) -> None:
    sentences, code, found = CHANGES[name]
    server.answers["/bridge"] = told(*sentences)
    before = {path: path.read_bytes() for path in Path("sources").rglob("*.*")}
    assert findings(factcheck) == (code, found)
    assert {path: path.read_bytes() for path in Path("sources").rglob("*.*")} == before


def test_a_change_is_shown_as_a_word_diff_with_what_settles_it(server: Server, factcheck: Run) -> None:
    server.answers["/bridge"] = told(TOLL.replace("3", "4"), LENGTH, MORE)
    result = factcheck("refresh", HERE)
    assert result.err == "1 page: 1 changed\n"
    assert "    | toll is [-3-] {+4+} euros" in result.lines
    assert "    to settle it: factcheck refresh bridge --write" in result.lines
    assert factcheck("refresh", HERE, "--fail-on", "never").code == 0


def test_write_takes_the_text_and_keeps_what_people_wrote(server: Server, factcheck: Run) -> None:
    factcheck("lock")
    SOURCE.write_text(SOURCE.read_text().replace("---\n", "---\npublisher: The Post\n", 1))
    server.answers["/bridge"] = told(TOLL.replace("3", "4"), LENGTH, MORE)
    kept = set(Path("sources/_archive").iterdir())
    result = factcheck("refresh", HERE, "--write")
    assert result.code == 1
    assert "to settle it: factcheck lock --claim toll --source bridge" in result.out
    text = SOURCE.read_text()
    assert text.startswith("---\npublisher: The Post\ntitle:")
    assert "The toll is 4 euros." in text
    assert kept < set(Path("sources/_archive").iterdir())
    original = next(line for line in text.splitlines() if line.startswith("original: "))
    assert (Path("sources") / json.loads(original.partition(": ")[2])).is_file()
    assert factcheck("refresh", HERE).err == "1 page: 1 unchanged\n"
    assert factcheck("check").code == 1


def test_a_server_is_asked_only_for_what_has_changed_unless_in_full(server: Server, factcheck: Run) -> None:
    """A text that changed in silence keeps its ETag: only --full sees it."""

    def answer(headers: Mapping[str, str]) -> Answer:
        return Answer(status=304) if headers.get("if-none-match") == '"1"' else state[0]

    state = [told(TOLL, LENGTH, MORE, ETag='"1"')]
    server.answers["/bridge"] = answer
    factcheck("import", f"{server.url}/bridge", HERE, "--replace")
    state[0] = told(LENGTH, MORE, ETag='"1"')
    assert findings(factcheck) == (0, [])
    assert server.requests("/bridge")[-1]["if-none-match"] == '"1"'
    assert findings(factcheck, "--full") == (1, [("FC101", "toll", "silent")])
    server.answers["/bridge"] = Answer(status=304)
    assert "gives no document: the server says 304" in factcheck("refresh", HERE, "--full").err


LOST = {
    "404": (Answer(status=404), "FC401", "is gone: the server says 404 Not Found"),
    "410": (Answer(status=410), "FC401", "is gone: the server says 410 Gone"),
    "a paywall": (told("Subscribe to read on."), "FC403", "has lost its text: its text had 239 characters and has 22"),
    "a page of scripts": (html("<script>x</script>"), "FC403", "has lost its text: the page has no text, once scripts"),
    "a picture": (
        Answer(b"\x89PNG", headers={"Content-Type": "image/png"}),
        "FC403",
        "the page is of a kind that cannot",
    ),
    "nothing": (Answer(), "FC403", "has lost its text: the page is empty"),
}


@pytest.mark.parametrize("name", LOST)
def test_a_page_that_is_lost_is_a_finding_and_no_empty_source(name: str, server: Server, factcheck: Run) -> None:
    answer, rule, words = LOST[name]
    server.answers["/bridge"] = answer
    before = SOURCE.read_bytes()
    result = factcheck("refresh", HERE, "--write", "-f", "json")
    assert result.code == 1
    (found,) = json.loads(result.out)["findings"]
    assert (found["rule"], found["source"], found["path"], found["line"]) == (rule, "bridge", "sources/bridge.md", 1)
    assert words in found["message"]
    assert SOURCE.read_bytes() == before


def test_a_page_that_has_moved(server: Server, factcheck: Run) -> None:
    server.answers |= {"/bridge": moved("/new", 301), "/new": told(TOLL, LENGTH, MORE)}
    result = factcheck("refresh", HERE)
    assert result.code == 0
    assert result.err == "1 page: 1 unchanged, 1 moved\n"
    assert f"    warning: {server.url}/bridge has moved for good to {server.url}/new" in result.lines
    assert "    source: sources/bridge.md:1:1" in result.lines
    assert "    to settle it: factcheck refresh bridge --write" in result.lines
    written = factcheck("refresh", HERE, "--write")
    assert "refresh bridge --write" not in written.out
    assert "to settle it: in sources/bridge.md: see that `origin:`" in written.out
    assert f'origin: "{server.url}/new"' in SOURCE.read_text()
    assert factcheck("refresh", HERE).err == "1 page: 1 unchanged\n"


def test_a_page_that_has_moved_and_lost_its_text_is_taken_from_where_it_is_now(server: Server, factcheck: Run) -> None:
    server.answers |= {"/bridge": moved("/new", 301), "/new": html("Please accept cookies.")}
    found = json.loads(factcheck("refresh", HERE, "-f", "json").out)["findings"]
    assert [one["rule"] for one in found] == ["FC403", "FC402"]
    (command,) = {one["accept"] for one in found}
    assert factcheck(*command.split()[1:], HERE).code == 0
    assert factcheck("refresh", HERE).err == "1 page: 1 unchanged\n"


def test_what_cannot_be_fetched_is_no_finding_and_the_rest_is_told(server: Server, factcheck: Run) -> None:
    server.answers["/other"] = told(TOLL)
    factcheck("import", f"{server.url}/other", HERE, "--id", "other")
    server.answers |= {"/other": Answer(status=503), "/bridge": told(LENGTH, MORE)}
    result = factcheck("refresh", HERE)
    assert result.code == 2
    assert "FC101 lost toll in bridge" in result.out
    assert result.err.splitlines()[0] == "2 pages: 1 changed, 1 not fetched"
    sarif = factcheck("refresh", HERE, "-f", "sarif", "-o", "found.xml")
    assert [one["ruleId"] for one in json.loads(sarif.out)["runs"][0]["results"]] == ["FC101"]
    assert "FC101" in Path("found.xml").read_text()
    assert f"{server.url}/other: gives no document: the server says 503 Service Unavailable" in result.err


def test_what_settles_a_finding_names_the_claims_file_where_that_is_not_here(server: Server, factcheck: Run) -> None:
    server.answers["/bridge"] = told(LENGTH, MORE)
    Path("elsewhere").mkdir()
    Path("claims.yaml").rename("elsewhere/claims.yaml")
    result = factcheck("refresh", HERE, "--claims", "elsewhere/claims.yaml", "--sources", "sources")
    settled = "factcheck refresh bridge --write --claims elsewhere/claims.yaml --sources sources"
    assert settled in result.lines
    assert factcheck(*settled.split()[1:], HERE).err == "1 page: 1 changed\n"


def test_selection(server: Server, factcheck: Run) -> None:
    Path("sources/mine.txt").write_text(TOLL)
    before = len(server.asked)
    assert factcheck("refresh", "mine").err == (
        "mine: was not imported from an address; import one: factcheck import https://...\n"
    )
    assert "did you mean `bridge`" in factcheck("refresh", "brigde").err
    assert len(server.asked) == before
    assert factcheck("refresh", "b*", HERE).err == "1 page: 1 unchanged\n"
    SOURCE.unlink()
    result = factcheck("refresh")
    assert (result.code, result.err.partition(";")[0]) == (2, "claims.yaml: no source was imported from an address")


@pytest.mark.parametrize("format", ["text", "concise", "github", "sarif", "junit", "json", "markdown", "csv"])
def test_every_format_tells_of_pages_and_claims(format: str, server: Server, factcheck: Run) -> None:
    server.answers["/other"] = told(TOLL)
    factcheck("import", f"{server.url}/other", HERE, "--id", "other")
    server.answers |= {"/other": Answer(status=404), "/bridge": told(LENGTH, MORE)}
    result = factcheck("refresh", HERE, "-f", format)
    assert result.code == 1
    assert "FC401" in result.out
    assert "FC101" in result.out


def test_the_page_and_the_counts_of_what_changed(server: Server, factcheck: Run) -> None:
    server.answers["/bridge"] = told("The toll is 4 euros.", LENGTH, MORE)
    assert factcheck("refresh", HERE, "-o", "report.html").code == 1
    text = Path("report.html").read_text()
    assert "FC102" in text and "bridge now refutes the claim" in text and "4 euros" in text
    assert factcheck("refresh", HERE, "--statistics", "-f", "csv").lines[1].startswith("FC102,")
