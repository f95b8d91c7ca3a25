"""`factcheck ask --suggest` and `--add`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from runner import Run

from factcheck.claims import load_claims

TEXT = "The Alderford bridge has a toll"


@pytest.fixture(autouse=True)
def no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.suggest.embedder.find_spec", lambda name: None)


def test_the_nearest_passages_of_every_source(project: Path, factcheck: Run) -> None:
    done = factcheck("ask", TEXT, "--suggest", "-f", "json")
    found = json.loads(done.out)["suggestions"]
    sources = {path.stem for path in (project / "sources").iterdir()}
    assert {one["source"] for one in found} == sources
    assert all(one["claim"] == "asked" and one["passages"] for one in found)


def test_what_is_far_from_the_claim_or_settled_is_not_shown(project: Path, factcheck: Run) -> None:
    done = factcheck("ask", "Musicians perform at a lighthouse near the bridge", "--suggest")
    assert (done.code, done.lines[-1]) == (0, "2 cells that are asked about: 0 with a passage worth a look")
    assert "score" not in done.out
    settled = factcheck("ask", "The Alderford bridge opened on 12 May 2023", "--suggest")
    assert "supports  " not in settled.out and "# sources/en-bridge-opens" not in settled.out
    wanted = factcheck("ask", "The Alderford bridge opened on 12 May 2023", "--suggest", "--verdict", "supports")
    assert "supports  en-bridge-opens" in wanted.out


@pytest.mark.parametrize("more", [[], ["--suggest"], ["-f", "json"]])
def test_the_claim_is_written(more: list[str], project: Path, factcheck: Run) -> None:
    before = (project / "claims.yaml").read_text(encoding="utf-8")
    done = factcheck("ask", TEXT, "--add", "has-toll", *more)
    assert done.code == 0
    after = (project / "claims.yaml").read_text(encoding="utf-8")
    assert after.startswith(before.rstrip("\n"))
    claim = load_claims(project / "claims.yaml")[-1]
    assert (claim.id, claim.text.text) == ("has-toll", TEXT)
    assert done.err == f"claims.yaml:{claim.line}: the claim `has-toll` is written\n"
    assert factcheck("ask", TEXT + " of 5 euros", "--add", "has-toll-of-5", "-q").err == ""


@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("toll", "the id `toll` is taken; give the claim another"),
        ("No id", "--add: `No id` is not an id; use small letters"),
    ],
)
def test_what_cannot_be_written_is_said_before_anything_else(
    id: str, message: str, project: Path, factcheck: Run
) -> None:
    before = (project / "claims.yaml").read_bytes()
    done = factcheck("ask", TEXT, "--add", id)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert (project / "claims.yaml").read_bytes() == before


def test_without_a_claims_file_there_is_nowhere_to_write(project: Path, factcheck: Run) -> None:
    (project / "claims.yaml").unlink()
    done = factcheck("ask", TEXT, "--sources", "sources", "--add", "has-toll")
    assert done.code == 2
    assert done.err.startswith("claims.yaml: there is no such file here or in any folder above")


def test_nothing_is_written_where_the_answer_failed(project: Path, factcheck: Run) -> None:
    before = (project / "claims.yaml").read_bytes()
    assert factcheck("ask", TEXT, "--add", "has-toll", "--source", "no-such").code == 2
    assert (project / "claims.yaml").read_bytes() == before
