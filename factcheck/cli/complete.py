"""A half-typed word -> what it may become, for the shell: ids, tags, languages. Nothing here raises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from factcheck.lock import Lock
    from factcheck.model import ClaimsFile
    from factcheck.sources import Sources

_Complete = Callable[[typer.Context, str], list[str]]


def _safely(find: Callable[[typer.Context], Iterable[str]]) -> _Complete:
    """Make a completion of a function that lists all candidates. A broken claims file does not disturb the prompt."""

    @wraps(find)
    def complete(context: typer.Context, incomplete: str) -> list[str]:
        try:
            return sorted({name for name in find(context) if name.startswith(incomplete)})
        except Exception:  # There is no one to tell: what is printed here would be taken for candidates.
            return []

    complete.__annotations__ = {"context": typer.Context, "incomplete": str, "return": list[str]}
    del complete.__wrapped__  # Typer would read its signature instead.
    return complete


@_safely
def claim_ids(context: typer.Context) -> Iterable[str]:
    """List the ids of the claims."""
    return [*(claim.id for claim in _file(context)), *_locked(context).claims]


@_safely
def tags(context: typer.Context) -> Iterable[str]:
    """List the tags of the claims."""
    return (tag for claim in _file(context) for tag in claim.tags)


@_safely
def source_ids(context: typer.Context) -> Iterable[str]:
    """List the ids of the sources."""
    return [*_sources(context).ids, *_locked(context).sha256]


@_safely
def languages(context: typer.Context) -> Iterable[str]:
    """List the languages of the sources."""
    from factcheck.readers import read

    return (read(source).language for source in _sources(context))


@_safely
def verdicts(context: typer.Context) -> Iterable[str]:
    """List the names of the verdicts."""
    from factcheck.model import Verdict

    return (verdict.value for verdict in Verdict)


@_safely
def colors(context: typer.Context) -> Iterable[str]:
    """List when to colour."""
    return ("auto", "always", "never")


@_safely
def thresholds(context: typer.Context) -> Iterable[str]:
    """List what a check may fail on."""
    from factcheck.cli.publish import THRESHOLDS

    return THRESHOLDS


@_safely
def rules(context: typer.Context) -> Iterable[str]:
    """List the ids of the rules, and the pages of the documentation."""
    from factcheck.cli.manual import manual_pages
    from factcheck.rules import RULES

    return (*RULES, *manual_pages())


@_safely
def formats(context: typer.Context) -> Iterable[str]:
    """List the formats of the command."""
    module, name = _FORMATS.get(context.info_name or "", _LISTS)
    table: Mapping[str, object] = getattr(import_module(module), name)
    return table


#: Where the renderers of a command stand, in a module and under a name: imported for the one that is asked for.
_FORMATS: Mapping[str, tuple[str, str]] = {
    "matrix": ("factcheck.renderers", "RENDERERS"),
    "timeline": ("factcheck.renderers.timeline", "TIMELINES"),
    "agree": ("factcheck.renderers.agreement", "AGREEMENTS"),
    "check": ("factcheck.renderers.findings", "FINDINGS"),
    "lint": ("factcheck.renderers.findings", "FINDINGS"),
    "refresh": ("factcheck.renderers.findings", "FINDINGS"),
    "audit": ("factcheck.audit", "RENDERERS"),
    "show": ("factcheck.renderers", "QUOTES"),
    "ask": ("factcheck.renderers", "QUOTES"),
    "suggest": ("factcheck.suggest", "RENDERERS"),
}
_LISTS = ("factcheck.renderers", "LISTINGS")
#: Commands that may name what only the lock still knows.
_LOCKED = frozenset(("lock", "check", "review"))


def _file(context: typer.Context) -> ClaimsFile:
    from factcheck.cli.session import find_file

    return find_file(context.params.get("claims"))


def _sources(context: typer.Context) -> Sources:
    from factcheck.cli.session import find_sources

    return find_sources(
        _file(context), context.params.get("sources"), follow_links=bool(context.params.get("follow_links"))
    )


def _locked(context: typer.Context) -> Lock:
    from factcheck.cli.locked import load_if_there
    from factcheck.errors import LockError
    from factcheck.lock import Lock

    if context.info_name not in _LOCKED:
        return Lock()
    try:
        return load_if_there(_file(context)) or Lock()
    except LockError:
        return Lock()
