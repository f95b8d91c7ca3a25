"""Matrix, cell -> what makes it doubtful, gravest first: what a person should read before the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from factcheck.findings import Finding
from factcheck.model import Cell, Matrix, Verdict

#: The score below which a passage fits loosely: a word is missing, where a mere gap leaves 0.9 and more. Matched words
#: up to which little holds the verdict: a lone name.
_LOOSE, _FEW = 0.85, 2
_OPPOSITES = {Verdict.SUPPORTS: Verdict.REFUTES, Verdict.REFUTES: Verdict.SUPPORTS}


def doubts(matrix: Matrix, finding: Finding) -> tuple[str, ...]:
    """Return why the cell of a finding may be wrong, in words; nothing where it is not about a cell that speaks."""
    if not finding.claim or not finding.source:
        return ()
    cell = matrix.cell(finding.claim, finding.source)
    if cell.verdict is Verdict.SILENT:
        return ()
    return tuple(said for said, holds in _DOUBTS.items() if holds(matrix, cell))


def gravity(matrix: Matrix, finding: Finding) -> float:
    """Return how doubtful the cell of a finding is: each doubt counts more than those after it, the fit least."""
    found = doubts(matrix, finding)
    evidence = matrix.cell(finding.claim, finding.source).evidence
    loose = 1 - max((one.score for one in evidence), default=1.0)
    return loose + sum(2.0 ** (len(_DOUBTS) - place) for place, said in enumerate(_DOUBTS) if said in found)


def _stands_alone(matrix: Matrix, cell: Cell) -> bool:
    others = {one.verdict for one in matrix.row(cell.claim) if one.source != cell.source} - {Verdict.SILENT}
    return others == {_OPPOSITES.get(cell.verdict)}


def _is_loose(_: Matrix, cell: Cell) -> bool:
    return max(one.score for one in cell.evidence) < _LOOSE


def _is_short(_: Matrix, cell: Cell) -> bool:
    return max(len(one.marks) for one in cell.evidence) <= _FEW


_DOUBTS: Mapping[str, Callable[[Matrix, Cell], bool]] = {
    "it stands against all others": _stands_alone,
    "it fits the phrasing loosely": _is_loose,
    "few words hold it": _is_short,
}
