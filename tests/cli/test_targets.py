"""`-o FORMAT:FILE`, `-o -`, and the exports of `matrix` and `check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from runner import Run


def test_a_format_by_its_name(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    done = factcheck("check", "-o", "gitlab:quality.json", "-o", "json:findings.txt", "-o", "markdown:report")
    assert done.code == 0
    assert json.loads((project / "quality.json").read_text("utf-8"))[0]["check_name"] == "FC202"
    assert "findings" in json.loads((project / "findings.txt").read_text("utf-8"))
    assert (project / "report").read_text("utf-8").startswith("# factcheck")


def test_stdout_by_its_name(project: Path, factcheck: Run) -> None:
    plain = factcheck("matrix")
    assert factcheck("matrix", "-o", "-") == plain
    assert factcheck("matrix", "-o", "json:-") == factcheck("matrix", "-f", "json")
    assert factcheck("matrix", "-f", "json", "-o", "-") == factcheck("matrix", "-f", "json")
    assert factcheck("matrix", "-f", "csv", "-o", "csv:-", "-o", "a.md").out.startswith("claim,source,")
    assert sorted(path.name for path in project.glob("*-*")) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "sarif:x.json"], "--output: there is no format `sarif` here; it can be text, json"),
        (["-o", "json:-", "-o", "csv:-"], "--output: - cannot be in two formats; name a file for one of them"),
        (["-f", "json", "-o", "csv:-"], "--output: - cannot be in two formats; name a file for one of them"),
        (["-o", "json:claims.yaml"], "claims.yaml: is the claims file; name another file"),
        (["-o", "json:nowhere/x"], "nowhere/x: its folder does not exist; make it: mkdir -p nowhere"),
        (["-o", "json:a.json", "-o", "a.json"], "a.json: is named twice with --output; name another file"),
        (["-o", "text:sources/a.txt"], "sources/a.txt: would become a source where it lies"),
    ],
)
def test_what_cannot_be_written(arguments: list[str], said: str, project: Path, factcheck: Run) -> None:
    done = factcheck("matrix", *arguments)
    assert (done.code, done.out) == (2, "") and done.err.startswith(said)
    assert "claims:" in (project / "claims.yaml").read_text("utf-8")


def test_a_file_whose_name_has_a_colon(project: Path, factcheck: Run) -> None:
    assert factcheck("matrix", "-o", "./json:a.md").code == 0
    assert (project / "json:a.md").read_text("utf-8").startswith("# The bridge")


def test_a_check_that_cannot_be_done_is_told_to_files_by_the_name_of_their_format(
    project: Path, factcheck: Run
) -> None:
    assert factcheck("check", "-o", "junit:result").code == 2
    assert "<error" in (project / "result").read_text("utf-8")
    assert factcheck("check", "-o", "sarif:-").out.startswith("{")


def test_annotations_by_ending(project: Path, factcheck: Run) -> None:
    assert factcheck("matrix", "-q", "-o", "evidence.jsonld").code == 0
    items = json.loads((project / "evidence.jsonld").read_text("utf-8"))["items"]
    for item in items:
        text = (project / item["target"]["source"]).read_text("utf-8").split("---\n", 2)[2]
        quote, position = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote["prefix"])
        assert text[position["end"] :].startswith(quote["suffix"])
    assert len(items) == 7


def test_claim_review_of_the_claims_with_an_address(project: Path, factcheck: Run) -> None:
    done = factcheck("matrix", "-o", "claimreview:review.json")
    assert done.code == 2 and not (project / "review.json").exists()
    assert done.err.startswith("claimreview: no claim that is shown has a `url`; ")
    path = project / "claims.yaml"
    text = path.read_text("utf-8").replace("  - id: toll\n", "  - id: toll\n    url: https://example.org/toll\n", 1)
    path.write_text(text, "utf-8")
    assert factcheck("matrix", "-q", "-o", "claimreview:review.json").code == 0
    (review,) = json.loads((project / "review.json").read_text("utf-8"))["@graph"]
    assert review["url"] == "https://example.org/toll"
    assert review["reviewRating"]["alternateName"] == "0 of 2 sources support it, 2 refute it"


@pytest.mark.parametrize("url", ["example.org", "javascript:alert(1)", "https://", "3"])
def test_an_address_of_a_review_is_an_address(url: str, project: Path, factcheck: Run) -> None:
    path = project / "claims.yaml"
    path.write_text(path.read_text("utf-8").replace("  - id: toll\n", f"  - id: toll\n    url: {url}\n", 1), "utf-8")
    done = factcheck("matrix")
    assert done.code == 2 and "write it in full: https://example.org/review" in done.err
