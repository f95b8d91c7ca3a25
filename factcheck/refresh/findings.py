"""Visits -> findings: pages that are gone, have moved or lost their text, and the claims that a new text touches."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.engine import explain, trace
from factcheck.findings import Finding, Project, judge
from factcheck.lock import compare, merge
from factcheck.model import Claim, Matrix, Source, Verdict
from factcheck.refresh.visit import State, Visit
from factcheck.rules import RULES

_RULES = {State.GONE: "FC401", State.SHORTER: "FC403"}
_MOVED = "FC402"
_SEEN = "see that `origin:`, which has the new address now, leads to the same page"


def about_pages(
    visits: Sequence[Visit], project: Project, path: Callable[[Source], str], *, written: bool
) -> Iterator[Finding]:
    """Yield what is to be said of pages themselves; `path` tells how a source is named.

    `written` says that the new addresses of pages that have their text are on disk by now.
    """
    for one in visits:
        source, address = one.page.source, one.page.address
        if one.state is State.GONE:
            told = f"{address} is gone: {one.told}"
            accept = "take `origin:` out of its front matter to keep its text as it is"
            yield _finding(_RULES[one.state], source, told, accept, path)
        elif one.state is State.SHORTER:
            told = f"{address} has lost its text: {one.told}"
            yield _finding(_RULES[one.state], source, told, _replaced(project, one), path)
        if one.moved:
            told = f"{address} has moved for good to {one.moved}"
            lost = one.state is State.SHORTER
            accept = _replaced(project, one) if lost else _SEEN if written else _taken(project, source)
            yield _finding(_MOVED, source, told, accept, path)


def about_claims(
    before: Matrix, after: Matrix, sources: Mapping[str, Source], project: Project, *, written: bool
) -> tuple[Finding, ...]:
    """Return what changed from one matrix to the other; `sources` are those of the second, by id.

    `written` says that the new texts are on disk by now: what settles a finding is the lock then.
    """
    changes = compare(merge(None, before), after)
    lost = [change for change in changes if change.now is Verdict.SILENT]
    claims: dict[str, Claim] = {claim.id: claim for claim in after.claims}
    misses = {(one.claim, one.source): explain(claims[one.claim], sources[one.source]) for one in lost}
    traces = {(one.claim, one.source): trace(one.gone, sources[one.source]) for one in lost}
    nobody: Collection[str] = ()  # policies are for `check`
    found = judge(
        after,
        changes,
        project=project,
        claims=nobody,
        misses=misses,
        traces={key: one for key, one in traces.items() if one is not None},
    )
    return found if written else tuple(replace(one, accept=_taken(project, sources[one.source])) for one in found)


def _taken(project: Project, source: Source) -> str:
    """Return the command that takes the new text of a source."""
    return _command(project, "refresh", source.id, "--write")


def _replaced(project: Project, one: Visit) -> str:
    """Return the command that takes a page as it is, from where it is now."""
    return _command(project, "import", one.moved or one.page.address, "--id", one.page.source.id, "--replace")


def _command(project: Project, name: str, *words: str) -> str:
    """Return another command that works on the same claims file and sources as the `lock` of a project."""
    program, _, *options = shlex.split(project.command)
    return shlex.join((program, name, *words, *options))


def _finding(rule: str, source: Source, told: str, accept: str, path: Callable[[Source], str]) -> Finding:
    return Finding(rule, RULES[rule].level, "", source.id, "", "", told, accept, path(source), 1, 1, in_source=True)
