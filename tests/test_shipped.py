"""The shipped claims on the shipped sources: every cell is what a reader labelled it."""

from pathlib import Path

import pytest
import yaml
from trying import try_each

import factcheck
from factcheck.lock import dump, load, merge
from factcheck.model import Matrix

ROOT = Path(__file__).parents[1]
LABELS = yaml.load((ROOT / "tests/cases/shipped.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)["cells"]
ORIGINALS = {
    "en-cold-war-echo": 6672,
    "en-landmark-visit": 3358,
    "it-deal-gains": 3914,
    "it-mutual-defence": 2023,
    "it-nato-style": 3358,
}
"""Bytes of each document as it was published, below the front matter."""


@pytest.fixture(scope="module")
def matrix() -> Matrix:
    claims = factcheck.load_claims(ROOT / "claims.yaml")
    return factcheck.check(claims, factcheck.load_sources(ROOT / "sources"))


def test_every_cell_has_a_label(matrix: Matrix) -> None:
    assert list(LABELS) == [claim.id for claim in matrix.claims]
    assert all(set(row) == set(ORIGINALS) for row in LABELS.values())


@pytest.mark.parametrize("source", ORIGINALS)
def test_cells(matrix: Matrix, source: str) -> None:
    def labelled(claim: str) -> None:
        label, cell = LABELS[claim][source], matrix.cell(claim, source)
        said = [(piece.side.value, piece.quote, piece.why) for piece in cell.evidence]
        assert cell.verdict == label["verdict"], f"{label['why']}; found {said}"
        if cell.verdict is not factcheck.Verdict.SILENT:
            assert any(label["evidence"].lower() in piece.quote.lower() for piece in cell.evidence), said

    try_each({claim: claim for claim in LABELS}, labelled)


@pytest.mark.parametrize("source", ORIGINALS)
def test_sources_are_the_originals_below_their_front_matter(source: str) -> None:
    data = (ROOT / "sources" / f"{source}.txt").read_bytes()
    assert len(data.split(b"---\n", 2)[2]) == ORIGINALS[source]


def test_the_claims_cover_what_the_sources_tell(matrix: Matrix) -> None:
    unsupported = [
        claim.id for claim, row in matrix.rows() if all(cell.verdict is not factcheck.Verdict.SUPPORTS for cell in row)
    ]
    assert len(matrix.claims) >= 36
    assert len(unsupported) >= 6
    assert {cell.verdict for _, row in matrix.rows() for cell in row} == set(factcheck.Verdict)


def test_the_lock_has_the_quotes_of_today(matrix: Matrix) -> None:
    # `check` compares quotes only where a source changed: the first edit of one would then tell of old ones.
    locked = load(str(ROOT / "claims.lock"))
    assert locked is not None
    assert dump(merge(locked, matrix)) == (ROOT / "claims.lock").read_text(encoding="utf-8")
