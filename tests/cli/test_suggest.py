"""`factcheck suggest` where nobody answers: the lines for the claims file, JSON and Markdown."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
import yaml
from drifts import HOSTILE
from jsonschema import Draft7Validator
from runner import Run

from factcheck.claims import load_claims
from factcheck.suggest.json import suggestions_schema

on_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX terminals")
CLAIMS = """\
version: 1
claims:
  - id: closed
    claim: The bridge was closed in 2023.
  - id: toll
    claim: Cyclists pay a toll.
  - id: opened-in-may
    claim: The Alderford bridge opened on 12 May 2023.
"""
ITALIAN = """\
---
title: Il ponte
language: it
---
Il tempo era bello. Nel 2023 il ponte è stato chiuso: "per sempre", dice il sindaco. I ciclisti non sanno dove andare.

Altro non si sa.
"""


@pytest.fixture
def home(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Claims in English, a source in Italian that says one of them, and no encoder."""
    monkeypatch.setattr("factcheck.suggest.embedder.find_spec", lambda name: None)
    (project / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (project / "sources/it-ponte.txt").write_text(ITALIAN, encoding="utf-8")
    return project


def test_the_lines_for_the_claims_file(home: Path, factcheck: Run) -> None:
    done = factcheck("suggest", "closed", "--source", "it-ponte")
    assert done.code == 0
    assert done.lines == [
        "closed",
        "The bridge was closed in 2023.",
        "",
        "· silent  it-ponte",
        "    # sources/it-ponte.txt:5:21, score 0.88",
        "    # as a phrasing: supports; stopped now: words: phrased in English only, and",
        "    # this passage is in Italian",
        "      - 'Nel 2023 il ponte è stato chiuso: \"per sempre\", dice il sindaco.'",
        "",
        "1 cell that reads silent or partial: 1 with a passage worth a look",
    ]


def test_what_two_sources_say_in_the_same_words_is_pasted_once(home: Path, factcheck: Run) -> None:
    (home / "sources/it-copia.txt").write_text(ITALIAN, encoding="utf-8")
    lines = factcheck("suggest", "closed", "--source", "it-*", "-q").lines
    assert len([line for line in lines if "il ponte è stato chiuso" in line]) == 1


@pytest.mark.parametrize("columns", ["40", "80", "200"])
def test_what_is_printed_can_be_pasted(
    columns: str, home: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = factcheck("suggest", "closed", "--source", "it-ponte", "-q").lines[:-2]
    assert max(map(len, lines)) <= int(columns)
    before = CLAIMS.index("  - id: toll")
    pasted = "\n".join(lines[1:])
    text = CLAIMS[:before] + f"    supported_by:\n{pasted}\n" + CLAIMS[before:]
    (home / "claims.yaml").write_text(text, encoding="utf-8")
    claim = load_claims(home / "claims.yaml")[0]
    assert claim.supported_by[0].text == 'Nel 2023 il ponte è stato chiuso: "per sempre", dice il sindaco.'
    matrix = json.loads(factcheck("matrix", "-f", "json").out)
    assert {
        cell["verdict"] for cell in matrix["cells"] if cell["claim"] == "closed" and cell["source"] == "it-ponte"
    } == {"supports"}


def test_json_as_it_is_promised(home: Path, factcheck: Run) -> None:
    done = factcheck("suggest", "-f", "json", "--top", "2")
    found = json.loads(done.out)
    Draft7Validator(suggestions_schema()).validate(found)
    assert list(found) == ["schema_version", "suggestions"]
    assert found["schema_version"] == 1
    cells = {(one["claim"], one["source"]): one for one in found["suggestions"]}
    assert ("opened-in-may", "en-bridge-opens") not in cells  # it supports
    text = ITALIAN.split("---\n", 2)[2]
    cell = cells["closed", "it-ponte"]
    assert list(cell) == ["claim", "source", "verdict", "passages"]
    assert cell["verdict"] == "silent"
    assert all(len(one["passages"]) <= 2 for one in found["suggestions"])
    best = cell["passages"][0]
    keys = ["rank", "score", "quote", "start", "end", "line", "column", "would_be", "blocked_by", "why"]
    assert list(best) == keys
    assert text[best["start"] : best["end"]] == best["quote"]
    assert (best["rank"], best["line"], best["column"], best["would_be"]) == (1, 5, 21, "supports")
    assert best["blocked_by"] == "words"
    scores = [[one["score"] for one in each["passages"]] for each in found["suggestions"]]
    assert all(each == sorted(each, reverse=True) for each in scores)


def test_a_partial_cell_tells_what_is_missing(home: Path, factcheck: Run) -> None:
    text = "The ministers plan to sign the treaty. It rains."
    (home / "sources/plan.txt").write_text(text, encoding="utf-8")
    claims = CLAIMS + "  - id: signed\n    claim: The ministers sign the treaty.\n"
    (home / "claims.yaml").write_text(claims, encoding="utf-8")
    found = json.loads(factcheck("suggest", "signed", "--source", "plan", "-f", "json").out)["suggestions"][0]
    assert found["verdict"] == "partial"
    assert (found["passages"][0]["blocked_by"], found["passages"][0]["would_be"]) == ("modality", "supports")


def test_a_gate_is_named(home: Path, factcheck: Run) -> None:
    (home / "sources/other.txt").write_text("The bridge was closed in 2019.", encoding="utf-8")
    claims = CLAIMS.replace("The bridge was closed in 2023.", "The Alderford bridge was closed.")
    (home / "claims.yaml").write_text(claims, encoding="utf-8")
    found = json.loads(factcheck("suggest", "closed", "--source", "other", "-f", "json").out)["suggestions"][0]
    assert found["passages"][0]["blocked_by"] == "name"


def test_markdown(home: Path, factcheck: Run) -> None:
    done = factcheck("suggest", "closed", "--source", "it-ponte", "-f", "markdown")
    assert "## `closed`" in done.lines
    assert any(line.startswith("| · sources/it") and "chiuso" in line for line in done.lines)
    assert done.out.count("| supports |") == 1


def test_other_verdicts_on_demand_and_nothing_to_suggest(home: Path, factcheck: Run) -> None:
    found = json.loads(factcheck("suggest", "--verdict", "supports", "-f", "json").out)["suggestions"]
    assert {one["verdict"] for one in found} == {"supports"}
    done = factcheck("suggest", "--verdict", "mixed")
    assert (done.code, done.lines) == (0, ["No cell reads mixed: nothing to suggest."])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["no-such-claim"], "no claim has the id `no-such-claim`"),
        (["--source", "no-such-source"], "no source has the id `no-such-source`"),
        (["--verdict", "maybe"], "there is no verdict `maybe`"),
        (["-f", "csv"], "there is no format `csv` here; it can be text, json or markdown"),
        (["--top", "0"], "--top"),
        (["--model", "no-such"], "--model: there is no folder `no-such`; name the folder of a model that is on this"),
        (["--model", "sources"], "--model: sentence-transformers is not installed; pip install sentence-transformers"),
    ],
)
def test_what_is_wrong_is_said(arguments: list[str], message: str, home: Path, factcheck: Run) -> None:
    done = factcheck("suggest", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_hostile_sources(form: str, home: Path, factcheck: Run) -> None:
    (home / "sources/hostile.txt").write_text(
        f"---\nlanguage: it\n---\nNel 2023 il ponte chiuso {HOSTILE}. Altro.", encoding="utf-8"
    )
    done = factcheck("suggest", "closed", "--source", "hostile", "-f", form)
    assert done.code == 0
    assert not {"\x1b", "\0", "\u202e"} & set(done.out)
    assert not any(line.lstrip().startswith("::") for line in done.lines)
    if form == "text":
        read = yaml.safe_load("\n".join(line for line in done.lines[4:-2]))
        assert read[0].startswith("Nel 2023 il ponte chiuso")


def test_the_same_bytes_every_time(home: Path, factcheck: Run) -> None:
    assert factcheck("suggest", "-f", "json").out == factcheck("suggest", "-f", "json").out


def test_a_report_goes_into_a_file_too(home: Path, factcheck: Run) -> None:
    assert factcheck("suggest", "-o", "found.json", "-o", "found.md").code == 0
    assert json.loads((home / "found.json").read_text(encoding="utf-8"))["schema_version"] == 1
    assert (home / "found.md").read_text(encoding="utf-8").startswith("# Suggestions\n")


TYPED = {
    "accept": (["a", "q"], "    supported_by:\n      - 'Nel 2023", "1 accepted, 0 not evidence, 0 skipped."),
    "refutes": (
        ["r", "q"],
        "    refuted_by:\n      - 'Nel 2023",
        "0 accepted, 1 accepted as refuting, 0 not evidence, 0 skipped.",
    ),
    "not evidence": (["n", "q"], "    not_evidence:\n      - 'Nel 2023", "0 accepted, 1 not evidence, 0 skipped."),
    "edit": (
        ["e", "a", "q"],
        "    supported_by:\n      - il ponte è chiuso\n",
        "1 accepted, 0 not evidence, 0 skipped.",
    ),
    "skip": (["s", "q"], "", "0 accepted, 0 not evidence, 1 skipped."),
    "undo": (["a", "u", "q"], "", "0 accepted, 0 not evidence, 0 skipped."),
    "end of input": (["\x04"], "", "0 accepted, 0 not evidence, 0 skipped."),
}


@pytest.mark.parametrize("name", TYPED)
def test_answers(name: str, home: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    answers, written, told = TYPED[name]
    keys = iter(["x", *answers])  # what is no key is no answer

    def getchar() -> str:
        key = next(keys)
        if key == "\x04":
            raise EOFError
        return key

    monkeypatch.setattr("factcheck.cli.asking.at_terminal", lambda: True)
    monkeypatch.setattr("factcheck.cli.asking.read_key", getchar)
    monkeypatch.setattr("builtins.input", lambda prompt: "il ponte è  chiuso")
    done = factcheck("suggest", "closed", "--source", "it-ponte")
    assert (done.code, done.lines[-1]) == (0, told)
    assert "`x` is not one of the keys." in done.lines
    text = (home / "claims.yaml").read_text(encoding="utf-8")
    assert written in text
    if not written:
        assert text == CLAIMS


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        (CLAIMS + "# theirs\n", "has changed since it was read, and nothing was written over it; run this again"),
        (None, "can no longer be read, and nothing was written; put it back, then run this again"),
    ],
)
def test_nothing_is_written_over_what_somebody_else_did(
    theirs: str | None, said: str, home: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = home / "claims.yaml"

    def getchar() -> str:
        file.unlink() if theirs is None else file.write_text(theirs, encoding="utf-8")
        return "a"

    monkeypatch.setattr("factcheck.cli.asking.at_terminal", lambda: True)
    monkeypatch.setattr("factcheck.cli.asking.read_key", getchar)
    done = factcheck("suggest", "closed", "--source", "it-ponte")
    assert (done.code, done.err) == (2, f"claims.yaml: {said}\n")
    assert (file.read_text(encoding="utf-8") if file.exists() else None) == theirs


def test_nothing_worth_a_look_on_a_terminal(home: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cli.asking.at_terminal", lambda: True)
    done = factcheck("suggest", "toll", "--source", "it-ponte")
    assert (done.code, done.lines) == (0, ["No passage is worth a look."])


#: Each key, and what the next screen says.
KEYS = [
    ("s", "u undo   q quit"),
    ("u", "Undone."),
    ("n", "Not evidence: written down."),
    ("u", "Undone."),
    ("r", "Written: closed in it-ponte reads refutes."),
    ("u", "Undone."),
    ("x", "`x` is not one of the keys."),
    ("\x1b[A", "That is not one of the keys."),  # the arrow up ends in an A
    ("e", "phrasing: "),
    ("\x15chiuso\r", "to write   chiuso"),
    ("e", "phrasing: "),
    ("all\x03", "to write   chiuso"),  # Ctrl-C leaves the line, not the work
    ("a", "Written: closed in it-ponte reads supports."),
    ("q", "1 accepted, 0 not evidence, 0 skipped."),
]


@pytest.mark.slow
@on_posix
def test_every_key_on_a_terminal(home: Path) -> None:
    from terminal import converse

    arguments = ["suggest", "closed", "--source", "it-ponte", "--color", "never"]
    shown, code = converse(home, arguments, [key for key, _ in KEYS], "q quit|phrasing: ")
    assert code == 0, shown
    end = 0
    for key, said in KEYS:
        assert said in shown[end:], (key, said, shown)
        end = shown.index(said, end) + len(said)
    assert "      - chiuso\n" in (home / "claims.yaml").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="permissions of Linux")
def test_a_folder_that_may_not_be_written_to_is_said_on_the_screen(home: Path) -> None:
    from terminal import converse, obey_permissions

    arguments = ["suggest", "closed", "--source", "it-ponte", "--color", "never"]
    keys = ["e", "\x15chiuso\r", "a", "n", "q"]
    home.chmod(0o555)
    try:
        shown, code = converse(home, arguments, keys, "q quit|phrasing: ", prepare=obey_permissions)
    finally:
        home.chmod(0o755)
    if code == 77:
        pytest.skip("permissions do not bind this user")
    assert (code, shown.count("claims.yaml: may not be written; change the permissions of")) == (2, 3), shown
    assert shown.count("to write   chiuso") == 3 and "0 accepted, 0 not evidence" in shown  # and the wording is kept
    assert (home / "claims.yaml").read_text(encoding="utf-8") == CLAIMS


@pytest.mark.slow
@on_posix
def test_ctrl_c_keeps_what_was_accepted(home: Path) -> None:
    from terminal import converse

    _, code = converse(home, ["suggest", "closed", "--source", "it-ponte"], ["a", "\x03"], "quit")
    assert code == 130
    assert "supported_by" in (home / "claims.yaml").read_text(encoding="utf-8")
