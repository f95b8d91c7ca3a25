"""What a review writes into the claims file, and what that does to the matrix and the findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck import engine
from factcheck.editing import Item, Note, Sheet
from factcheck.editing.effects import effects
from factcheck.findings import Finding, Project, judge
from factcheck.lock import Lock, compare
from factcheck.model import Matrix, Source


@dataclass(frozen=True, slots=True)
class Editing:
    """The claims file as it is written, the sources of the whole project, and how findings name things."""

    sheet: Sheet
    sources: Sequence[Source]
    project: Project


@dataclass(frozen=True, slots=True)
class Rejudged:
    """What is there after a claim was changed: `found` are the findings about that claim."""

    editing: Editing
    matrix: Matrix
    found: tuple[Finding, ...]
    said: str


def rule_out(editing: Editing, matrix: Matrix, lock: Lock | None, finding: Finding) -> Rejudged:
    """Write the passage of a finding under `not_evidence` and judge its claim anew.

    Raises:
        ClaimsError: it cannot be written.
    """
    old = next(claim for claim in editing.sheet.file if claim.id == finding.claim)
    quote = matrix.cell(finding.claim, finding.source).evidence[0].quote
    sheet = editing.sheet.edited(Item(finding.claim, "not_evidence", quote))
    new = next(claim for claim in sheet.file if claim.id == finding.claim)
    row = engine.check([new], editing.sources).cells
    at = min((place for place, cell in enumerate(matrix.cells) if cell.claim == new.id), default=0)
    others = [cell for cell in matrix.cells if cell.claim != new.id]
    today = Matrix(tuple(sheet.file), matrix.sources, (*others[:at], *row, *others[at:]))
    seen = effects(old, new, editing.sources, finding.source)
    verdict = today.cell(new.id, finding.source).verdict
    said = " ".join((f"Not evidence: {new.id} in {finding.source} reads {verdict} now.", *seen.elsewhere))
    changes = compare(lock or Lock(), today, claims={new.id})
    found = judge(today, changes, project=editing.project, claims={new.id})
    return Rejudged(replace(editing, sheet=sheet), today, found, said)


def note(editing: Editing, claim: str, text: str) -> Editing:
    """Leave a note on a claim.

    Raises:
        ClaimsError: it cannot be written.
    """
    return replace(editing, sheet=editing.sheet.edited(Note(claim, text)))
