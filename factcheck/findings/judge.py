"""Matrix, Change and the claims' policies -> Finding, gravest first."""

from __future__ import annotations

import posixpath
import shlex
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from factcheck.errors import Problem, UsageError
from factcheck.findings.finding import Finding, Reading, Spot
from factcheck.model import Cell, Change, Claim, Column, Evidence, Matrix, Miss, Verdict
from factcheck.quotes import likeness
from factcheck.rules import RULES

ALIKE = 50.0  # percent: what came is shown as the new reading of what went; below, a word diff shows nothing

_FOR = (Verdict.SUPPORTS, Verdict.MIXED)
_AGAINST = (Verdict.REFUTES, Verdict.MIXED)
_UNEDITED = "the source is as it was locked: the claims file or factcheck is not"


@dataclass(frozen=True, slots=True)
class Project:
    """How findings name what they are about: the claims file, the lock and the command that accepts."""

    claims: str = "claims.yaml"
    lock: str = "claims.lock"
    command: str = "factcheck lock"


def require_measure(claims: Iterable[Claim], *, locked: bool) -> None:
    """Refuse to check what could only pass.

    Raises:
        UsageError: there is no lock and no claim has a `min_support`.
    """
    if not locked and not any(claim.min_support for claim in claims):
        what = "nothing to hold the claims to"
        raise UsageError([Problem("check", what, "run factcheck lock, or set `min_support` in the claims file")])


def judge(
    matrix: Matrix,
    changes: Sequence[Change] = (),
    *,
    project: Project | None = None,
    claims: Collection[str] | None = None,
    misses: Mapping[tuple[str, str], Miss] | None = None,
) -> tuple[Finding, ...]:
    """Return what there is to object to: errors first, then by rule, claim and source.

    The matrix must hold every source, because policies look at all of them; `claims` are the ids of the claims whose
    policies are judged, all by default. `misses` tells why a lost cell is silent, by claim and source id.
    """
    judged = _Judge(matrix, project or Project(), misses or {})
    wanted = [claim for claim in matrix.claims if claims is None or claim.id in claims]
    found = [*(judged.change(change) for change in changes), *judged.policies(wanted)]
    ignored = {claim.id: claim.ignore for claim in matrix.claims}
    kept = (finding for finding in found if finding.rule not in ignored.get(finding.claim, ()))
    return tuple(sorted(kept, key=lambda finding: (finding.level.rank, finding.rule)))  # stable: claim, source order


def _rule(change: Change) -> str:
    if change.now is None:
        return "FC105"
    if change.now is Verdict.SILENT:
        return "FC101"
    if change.was in (None, Verdict.SILENT):
        return "FC103"
    return "FC104" if change.was is change.now else "FC102"


class _Judge:
    """What findings are made from: the matrix, its places, and the names of things."""

    def __init__(self, matrix: Matrix, project: Project, misses: Mapping[tuple[str, str], Miss]) -> None:
        self.matrix = matrix
        self.project = project
        self.misses = misses
        self.path = PurePath(project.claims).as_posix()
        self.claims = {claim.id: claim for claim in matrix.claims}
        self.columns = {column.id: column for column in matrix.sources}

    def change(self, change: Change) -> Finding:
        rule = _rule(change)
        if rule == "FC105":
            return self.orphan(change)
        cell = self.matrix.cell(change.claim, change.source)
        miss = self.misses.get((change.claim, change.source)) if rule == "FC101" else None
        why = _why(change, cell, miss)
        return Finding(
            rule,
            RULES[rule].level,
            change.claim,
            change.source,
            change.was or "",
            change.now or "",
            _MESSAGES[rule].format(source=change.source, was=change.was or "not locked yet", now=change.now)
            + (f": {why}" if why else ""),
            self.command("--claim", change.claim, "--source", change.source),
            *self.place(change.claim),
            passages=tuple(self.spots(change.came or cell.evidence, cell, miss)),
            readings=_readings(change, miss),
            why=why,
            in_source=change.edited,
        )

    def orphan(self, change: Change) -> Finding:
        kind = "claim" if change.claim else "source"
        name = change.claim or change.source
        message = f"the lock names the {kind} {name}, which is gone"
        path = PurePath(self.project.lock).as_posix()
        accept = self.command(f"--{kind}", name)
        level = RULES["FC105"].level
        line = max(change.line, 1)
        return Finding("FC105", level, change.claim, change.source, "", "", message, accept, path, line, 1)

    def policies(self, claims: Iterable[Claim]) -> Iterator[Finding]:
        for claim in claims:
            row = self.matrix.row(claim.id)
            supporting = [cell for cell in row if cell.verdict is Verdict.SUPPORTS]
            if len(supporting) < claim.min_support:
                asked = f"{claim.min_support} source{'s' if claim.min_support > 1 else ''}"
                message = f"{len(supporting)} of {len(row)} sources support it, `min_support` asks for {asked}"
                yield self.policy("FC201", claim, message, f"min_support: {len(supporting)}", supporting)
            pair = _dispute(row)
            if pair is not None:
                message = f"{pair[0].source} supports it, {pair[1].source} refutes it"
                yield self.policy("FC202", claim, message, "ignore: [FC202]", pair)

    def policy(self, rule: str, claim: Claim, message: str, accept: str, cells: Sequence[Cell]) -> Finding:
        spots = tuple(spot for cell in cells for spot in self.spots(cell.evidence[:1], cell, None))
        level, place = RULES[rule].level, self.place(claim.id)
        return Finding(rule, level, claim.id, "", "", "", message, accept, *place, passages=spots)

    def command(self, *words: str) -> str:
        return f"{self.project.command} {shlex.join(words)}"

    def place(self, claim: str) -> tuple[str, int, int]:
        here = self.claims[claim]
        return self.path, max(here.line, 1), max(here.column, 1)

    def spots(self, evidence: Iterable[Evidence], cell: Cell, miss: Miss | None) -> Iterator[Spot]:
        column = self.columns[cell.source]
        path = self.source_path(column)
        for found in evidence:
            yield Spot(cell.verdict, column.id, path, found.line, found.column, found.quote)
        if miss is not None and miss.quote:
            yield Spot("nearest", column.id, path, miss.line, miss.column, miss.quote)

    def source_path(self, column: Column) -> str:
        """Return a source's path as seen from where the claims file's path is seen from."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.path), column.path))


# What each rule says of a cell.
_MESSAGES = {
    "FC101": "{source} says nothing now, was {was}",
    "FC102": "{source} is now {now}, was {was}",
    "FC103": "{source} is now {now}, was {was}",
    "FC104": "{source} is still {now}, in other words",
}


def _why(change: Change, cell: Cell, miss: Miss | None) -> str:
    reasons: list[str] = []
    if miss is not None:
        reasons.append(miss.why)
    elif change.was is not change.now and change.now is not Verdict.SILENT:
        reasons += [found.why for found in (change.came or cell.evidence)[:1]]
        if not change.came and change.gone:
            reasons = [f"the passage that made it {change.was} is gone"]
    if not change.edited and change.was is not None:
        reasons.append(_UNEDITED)
    return "; ".join(reason for reason in reasons if reason)


def _readings(change: Change, miss: Miss | None) -> tuple[Reading, ...]:
    """Pair what went with what came, the most alike first; then what only went, then what only came."""
    gone = [quote.exact for quote in change.gone]
    came = [found.quote for found in change.came] + ([miss.quote] if miss is not None and miss.quote else [])
    alike = sorted((-likeness(old, new), i, j) for i, old in enumerate(gone) for j, new in enumerate(came))
    pairs: dict[int, int] = {}
    for score, i, j in alike:
        if -score >= ALIKE and i not in pairs and j not in pairs.values():
            pairs[i] = j
    paired = [Reading(gone[i], came[j]) for i, j in pairs.items()]
    only_gone = [Reading(text, "") for i, text in enumerate(gone) if i not in pairs]
    only_came = [Reading("", text) for j, text in enumerate(came[: len(change.came)]) if j not in pairs.values()]
    return (*paired, *only_gone, *only_came)


def _dispute(row: Sequence[Cell]) -> tuple[Cell, Cell] | None:
    """Return the first source that supports and the first other one that refutes what it says."""
    against = [cell for cell in row if cell.verdict in _AGAINST]
    pairs = ((one, other) for one in row if one.verdict in _FOR for other in against if other is not one)
    return next(pairs, None)
