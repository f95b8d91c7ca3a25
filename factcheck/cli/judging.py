"""Claims, Sources -> Matrix, with what a person sees of the work: a bar while it lasts, an account of it with -v."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from time import monotonic
from typing import TYPE_CHECKING, TypedDict

from factcheck.cli.boundary import say
from factcheck.cli.options import Telling, View, Work
from factcheck.cli.progress import watched
from factcheck.model import Claim, ClaimsFile, Judged, Matrix
from factcheck.sources import Sources

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from factcheck.cache import Cache


def judge(file: ClaimsFile, claims: Iterable[Claim], sources: Sources, view: View | Telling, work: Work) -> Matrix:
    """Judge claims of a file in sources."""
    from factcheck.engine import check

    with timed(view):
        with watched(sources, view) as finished, equipped(view, work, sources) as equipment:
            matrix = check(claims, sources, **equipment, finished=finished)
        if view.verbose:
            for line in _account(file, matrix, equipment["cache"]):
                say(line)
    return matrix


def stream(
    claims: Iterable[Claim], sources: Sources, view: View | Telling, work: Work
) -> Generator[Judged, None, None]:
    """Judge claims in sources, and yield what one after the other says as soon as it is known."""
    from factcheck.engine import columns

    with timed(view), watched(sources, view) as finished, equipped(view, work, sources) as equipment:
        yield from columns(claims, sources, **equipment, finished=finished)


class Equipment(TypedDict):
    """What makes work fast, as the functions take it that judge."""

    executor: Executor
    cache: Cache | None


@contextmanager
def equipped(view: View | Telling, work: Work, sources: Sources) -> Iterator[Equipment]:
    """Give those who work on these sources and the cache; tell, once, if it is of no use.

    Raises:
        UsageError: those who would do the work cannot be had.
    """
    from factcheck.cache import open_cache
    from factcheck.cli.executor import executor_of

    with executor_of(work, sources) as executor:
        if work.no_cache:
            yield {"executor": executor, "cache": None}
            return
        with open_cache(work.cache_dir) as kept:
            yield {"executor": executor, "cache": kept}
    if kept.trouble is not None and not view.quiet:
        _warn(str(kept.trouble))


@cache
def _warn(text: str) -> None:
    """Say it once, however often a command judges."""
    say(text)


@contextmanager
def timed(view: View | Telling) -> Iterator[None]:
    """Say on stderr, with -v, how long something took."""
    start = monotonic()
    yield
    if view.verbose:
        say(f"time: {monotonic() - start:.2f} s")


def _account(file: ClaimsFile, matrix: Matrix, cache: Cache | None) -> Iterator[str]:
    """Yield what was read: the claims, of every source how much there is in it, and how many need not be judged."""
    phrasings = sum(len(claim.supporting) + len(claim.refuted_by) for claim in matrix.claims)
    yield f"{file.path or 'claim'}: {counted(len(matrix.claims), 'claim')}, {counted(phrasings, 'phrasing')}"
    for one in matrix.sources:
        sizes = f"{counted(one.sentences, 'passage')}, {counted(one.words, 'word')}"
        yield f"{one.path}: {one.language}, {sizes}"
    if cache is not None:
        yield f"cache: {cache.known:,} of {counted(len(matrix.sources), 'source')} known from earlier runs"


def counted(number: int, noun: str) -> str:
    """Return `1 claim`, `2 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
