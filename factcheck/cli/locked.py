"""Options -> LockedWorkspace: the project as it is today, and the lock that it is held to."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from factcheck.cli.judging import judge
from factcheck.cli.options import Inputs, Selection, Telling, View, Work
from factcheck.cli.session import find_file, open_sources, select_claims, select_sources
from factcheck.lock import Lock, compare, load, lock_path
from factcheck.model import Change, ClaimsFile, Matrix, Miss, Source, Trace, Verdict
from factcheck.sources import Sources

if TYPE_CHECKING:
    from factcheck.copies import Origins
    from factcheck.findings import Finding, Project


@dataclass(frozen=True, slots=True)
class LockedWorkspace:
    """A claims file, all of its sources, its lock (None: there is none), and which ids were selected.

    `claims` and `chosen` are ids of claims and of sources, also of those that only the lock knows; None is all.
    """

    file: ClaimsFile
    sources: Sources
    path: str
    lock: Lock | None
    claims: frozenset[str] | None
    chosen: frozenset[str] | None

    def to_confirm(self) -> LockedWorkspace:
        """Return the workspace held to a lock that knows nothing, where there is none: then everything is new."""
        return self if self.lock is not None else replace(self, lock=Lock())

    def judge(self, view: View | Telling, work: Work, *, whole: bool = False) -> Matrix:
        """Judge the selected claims, or all of them, in all sources: policies look at all, whatever is selected."""
        kept = (claim for claim in self.file if whole or self.claims is None or claim.id in self.claims)
        return judge(self.file, kept, self.sources, view, work)

    def changes(self, matrix: Matrix) -> tuple[Change, ...]:
        """Compare the selection with the lock; without one there is nothing to compare with."""
        if self.lock is None:
            return ()
        return compare(self.lock, matrix, claims=self.claims, sources=self.chosen)

    def findings(self, matrix: Matrix, project: Project) -> tuple[Finding, ...]:
        """Return what there is to object to in the selection.

        Raises:
            UsageError: there is no lock and no claim has a policy.
        """
        from factcheck.findings import judge as find
        from factcheck.findings import require_measure

        require_measure(self.file, locked=self.lock is not None)
        changes = self.changes(matrix)
        lost = [change for change in changes if change.now is Verdict.SILENT]
        misses, traces = self._misses(lost), self._traces(lost)
        return find(
            matrix, changes, project=project, claims=self.claims, misses=misses, traces=traces, origins=self._origins()
        )

    def _origins(self) -> Origins | None:
        """Find out which sources are one voice, where the claims file counts voices."""
        from factcheck.cli.origins import origins_among

        return origins_among(self.sources) if self.file.independent else None

    def narrowed(self, matrix: Matrix) -> Matrix:
        """Return a matrix of the selection alone."""
        return Matrix(
            tuple(claim for claim in matrix.claims if _in(claim.id, self.claims)),
            tuple(column for column in matrix.sources if _in(column.id, self.chosen)),
            tuple(cell for cell in matrix.cells if _in(cell.claim, self.claims) and _in(cell.source, self.chosen)),
        )

    def _misses(self, lost: Sequence[Change]) -> dict[tuple[str, str], Miss]:
        """Explain why cells are silent."""
        from factcheck.suggest import nearest

        claims = {claim.id: claim for claim in self.file}
        return {
            (change.claim, change.source): nearest(claims[change.claim], source)
            for source, changes in self._with_sources(lost)
            for change in changes
        }

    def _traces(self, lost: Sequence[Change]) -> dict[tuple[str, str], Trace]:
        """Find the places where the quotes of cells stood that are silent now."""
        from factcheck.engine import trace

        found = {
            (change.claim, change.source): trace(change.gone, source)
            for source, changes in self._with_sources(lost)
            for change in changes
        }
        return {key: one for key, one in found.items() if one is not None}

    def _with_sources(self, changes: Sequence[Change]) -> Iterator[tuple[Source, list[Change]]]:
        """Yield the sources of changes, each with its changes; no other source is read."""
        by_source: dict[str, list[Change]] = {}
        for change in changes:
            by_source.setdefault(change.source, []).append(change)
        return ((source, by_source[source.id]) for source in self.sources.only(by_source))


def load_if_there(file: ClaimsFile) -> Lock | None:
    """Load the lock of a claims file; None where there is none.

    Raises:
        LockError: it cannot be used.
    """
    path = lock_path(file.path)
    return load(path) if os.path.lexists(path) else None


def open_locked(
    inputs: Inputs,
    selection: Selection,
    view: View | Telling,
    find: Callable[[ClaimsFile], Lock | None] = load_if_there,
) -> LockedWorkspace:
    """Load what the options name and what it is held to, and select; ids that only the lock knows may be named too.

    Raises:
        FactcheckError: the first of these that is wrong: the claims file, the sources, the files that are to be
            written, the lock, the selection.
    """
    file = find_file(inputs.claims)
    sources = open_sources(file, inputs, view)
    lock = find(file)
    known = lock or Lock()
    claims, problems = select_claims(file, selection, locked=known.claims)
    chosen = select_sources(sources, selection, problems, locked=tuple(known.sha256))
    return LockedWorkspace(
        file,
        sources,
        lock_path(file.path),
        lock,
        claims if selection.claim or selection.tag else None,
        chosen if selection.source or selection.language else None,
    )


def project_of(inputs: Inputs, workspace: LockedWorkspace) -> Project:
    """Return how findings name the claims file, the lock and the command that accepts: as seen from this folder."""
    from factcheck.findings import Project

    return Project(relative(workspace.file.path), relative(workspace.path), lock_command(inputs, workspace.file))


def lock_command(inputs: Inputs, file: ClaimsFile) -> str:
    """Return the `factcheck lock` that works on the same claims file and sources."""
    from factcheck.claims import find_claims
    from factcheck.errors import ClaimsError

    words = ["factcheck", "lock"]
    try:
        found = os.path.realpath(find_claims(Path()))
    except ClaimsError:
        found = ""
    if os.path.realpath(file.path) != found:
        words += ["--claims", relative(file.path)]
    if inputs.sources is not None:
        words += ["--sources", relative(inputs.sources)]
    if inputs.follow_links:
        words.append("--follow-links")
    return shlex.join(words)


def relative(path: str) -> str:
    """Return a path as seen from this folder, POSIX; as it is where it lies on another drive."""
    try:
        path = os.path.relpath(path)
    except ValueError:
        path = os.path.abspath(path)
    return PurePath(path).as_posix()


def _in(name: str, chosen: Collection[str] | None) -> bool:
    return chosen is None or name in chosen
