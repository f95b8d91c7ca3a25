"""Matrix, Change and the claims' policies -> Finding, gravest first."""

from __future__ import annotations

import posixpath
import shlex
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING

from factcheck.errors import Problem, UsageError
from factcheck.findings import words
from factcheck.findings.finding import Finding, Reading, Spot
from factcheck.links import link
from factcheck.model import Cell, Change, Claim, Column, Evidence, Matrix, Miss, Side, Trace, Verdict
from factcheck.quotes import likeness
from factcheck.rules import RULES

if TYPE_CHECKING:
    from factcheck.copies import Origins

ALIKE = 50.0  # percent: what came is shown as the new reading of what went; below, a word diff shows nothing

#: What makes a verdict one of a dispute, and which evidence shows it, the clearest first.
_FOR = (Verdict.SUPPORTS, Verdict.MIXED)
_AGAINST = (Verdict.REFUTES, Verdict.MIXED)
#: What a passage is called: a mixed source has both kinds.
_LABELS = {Side.FOR: "supports", Side.AGAINST: "refutes", Side.PART: "partial"}


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
    traces: Mapping[tuple[str, str], Trace] | None = None,
    origins: Origins | None = None,
) -> tuple[Finding, ...]:
    """Return what there is to object to: errors first, then by rule, claim and source.

    The matrix must hold every source, because policies look at all of them; `claims` are the ids of the claims whose
    policies are judged, all by default. By claim and source id, `misses` tell why a lost cell is silent and `traces`
    where its quote stood. Where `origins` are given, `min_support` counts sources of one origin as one.
    """
    judged = _Judge(matrix, project or Project(), misses or {}, traces or {}, origins)
    wanted = [claim for claim in matrix.claims if claims is None or claim.id in claims]
    found = [*(judged.change(change) for change in changes), *judged.policies(wanted)]
    ignored = {claim.id: claim.ignore for claim in matrix.claims}
    kept = (finding for finding in found if finding.rule not in ignored.get(finding.claim, ()))
    return tuple(sorted(kept, key=lambda finding: (finding.level.rank, finding.rule)))  # stable: claim, source order


def _rule(change: Change) -> str:
    if change.now is None:
        return "FC106" if change.renamed else "FC105"
    if change.now is Verdict.SILENT:
        return "FC101"
    if change.was in (None, Verdict.SILENT):
        return "FC103"
    return "FC104" if change.was is change.now else "FC102"


@dataclass(frozen=True)
class _Judge:
    """What findings are made from: the matrix, its places, and the names of things."""

    matrix: Matrix
    project: Project
    misses: Mapping[tuple[str, str], Miss]
    traces: Mapping[tuple[str, str], Trace]
    origins: Origins | None

    @cached_property
    def path(self) -> str:
        return PurePath(self.project.claims).as_posix()

    @cached_property
    def claims(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.matrix.claims}

    @cached_property
    def columns(self) -> dict[str, Column]:
        return {column.id: column for column in self.matrix.sources}

    def change(self, change: Change) -> Finding:
        rule = _rule(change)
        if change.now is None:
            return self.stale(rule, change)
        key = change.claim, change.source
        cell, trace, miss = self.matrix.cell(*key), self.traces.get(key), self.misses.get(key)
        shown = change.came or cell.evidence
        gate = miss.why if miss is not None else shown[0].why if shown else ""
        why = "; ".join(words.reasons(change, gate)) if rule != "FC104" else ""
        readings = tuple(_readings(change, trace, miss))
        return Finding(
            rule,
            RULES[rule].level,
            change.claim,
            change.source,
            change.was or "",
            change.now,
            words.said_of(change, readings) + (f": {why}" if why else ""),
            self.command("--claim", change.claim, "--source", change.source),
            *self.place(change.claim),
            passages=(*self.spots(cell, shown), *self.remains(change, trace, miss)),
            readings=readings,
            why=why,
            in_source=change.edited,
            sentence=self.claims[change.claim].text.text,
        )

    def stale(self, rule: str, change: Change) -> Finding:
        """Make a finding of what only the lock knows; it stands in the lock."""
        kind, name = ("claim", change.claim) if change.claim else ("source", change.source)
        message = words.renamed(name, change.renamed) if change.renamed else words.orphaned(kind, name)
        path, line = PurePath(self.project.lock).as_posix(), max(change.line, 1)
        accept = self.command(f"--{kind}", name)
        level = RULES[rule].level
        return Finding(rule, level, change.claim, change.source, "", "", message, accept, path, line, 1)

    def policies(self, claims: Iterable[Claim]) -> Iterator[Finding]:
        for claim in claims:
            spoken = self.matrix.spoken(claim.id)
            supporting = [cell for cell in spoken if cell.verdict is Verdict.SUPPORTS]
            voices = self.voices(supporting)
            if voices < claim.min_support:
                message = words.unsupported(len(supporting), claim.min_support, len(self.matrix.sources), voices)
                spots = (spot for cell in supporting for spot in self.spots(cell, cell.evidence[:1]))
                yield self.policy("FC201", claim, message, f"min_support: {voices}", spots)
            if pair := _dispute(spoken):
                spots = (spot for cell in pair for spot in self.spots(cell, _both_sides(cell)))
                yield self.policy("FC202", claim, words.disputed(pair), "ignore: [FC202]", spots)

    def voices(self, cells: Sequence[Cell]) -> int:
        return self.origins.independent(cell.source for cell in cells) if self.origins else len(cells)

    def policy(self, rule: str, claim: Claim, message: str, accept: str, spots: Iterable[Spot]) -> Finding:
        level, place, sentence = RULES[rule].level, self.place(claim.id), claim.text.text
        passages = tuple(spots)
        return Finding(rule, level, claim.id, "", "", "", message, accept, *place, passages=passages, sentence=sentence)

    def command(self, *options: str) -> str:
        return f"{self.project.command} {shlex.join(options)}"

    def place(self, claim: str) -> tuple[str, int, int]:
        here = self.claims[claim]
        return self.path, max(here.line, 1), max(here.column, 1)

    def spots(self, cell: Cell, evidence: Iterable[Evidence]) -> Iterator[Spot]:
        for found in evidence:
            yield self.spot(cell.source, _LABELS[found.side], found.line, found.column, found.quote, found.mark)

    def remains(self, change: Change, trace: Trace | None, miss: Miss | None) -> Iterator[Spot]:
        """Yield where the quote of a lost cell stood, and what comes near it now: not what merely shares a word."""
        if trace is not None:
            yield self.spot(change.source, "it stood here", trace.line, trace.column, trace.quote)
        if miss is not None and _near(change, miss) and (trace is None or trace.line != miss.line):
            yield self.spot(change.source, "nearest", miss.line, miss.column, miss.quote, miss.mark)

    def spot(self, source: str, label: str, line: int, column: int, quote: str, mark: str = "") -> Spot:
        known = self.columns[source]
        origin = known.origin if "://" in (known.origin or "") else self.seen(known.origin)
        return Spot(label, source, self.seen(known.path), line, column, quote, mark, link(origin, mark, quote))

    def seen(self, path: str | None) -> str:
        """Return a path as seen from where the claims file's path is seen from; "" without one."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path)) if path else ""


def _near(change: Change, miss: Miss) -> bool:
    return bool(miss.quote) and any(likeness(quote.exact, miss.quote) >= ALIKE for quote in change.gone)


def _readings(change: Change, trace: Trace | None, miss: Miss | None) -> Iterator[Reading]:
    """Pair what went with what came, the most alike first; then what only went, then what only came."""
    gone = [quote.exact for quote in change.gone]
    if trace is not None and trace.old in gone:
        yield Reading(trace.old, trace.quote)
        gone.remove(trace.old)
    came = [found.quote for found in change.came]
    if miss is not None and miss.quote and trace is None:
        came.append(miss.quote)
    alike = sorted((-likeness(old, new), i, j) for i, old in enumerate(gone) for j, new in enumerate(came))
    pairs: dict[int, int] = {}
    for score, i, j in alike:
        if -score >= ALIKE and i not in pairs and j not in pairs.values():
            pairs[i] = j
    yield from (Reading(gone[i], came[j]) for i, j in pairs.items())
    yield from (Reading(text, "") for i, text in enumerate(gone) if i not in pairs)
    yield from (Reading("", text) for j, text in enumerate(came[: len(change.came)]) if j not in pairs.values())


def _dispute(row: Sequence[Cell]) -> tuple[Cell, Cell] | None:
    """Return one source that supports and another one that refutes what it says, rather than mixed ones."""
    fors = sorted((cell for cell in row if cell.verdict in _FOR), key=lambda cell: _FOR.index(cell.verdict))
    against = sorted((cell for cell in row if cell.verdict in _AGAINST), key=lambda cell: _AGAINST.index(cell.verdict))
    pairs = ((one, other) for one in fors[:1] for other in against if other is not one)
    return next(pairs, None)


def _both_sides(cell: Cell) -> tuple[Evidence, ...]:
    """Return the first evidence of each side that counts."""
    sides = {found.side: found for found in reversed(cell.evidence)}
    return tuple(found for found in cell.evidence if sides[found.side] is found)
