"""Claims, Sources -> Matrix, with what a person sees of the work: a bar while it lasts, an account of it with -v."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import monotonic

from factcheck.cli.boundary import say
from factcheck.cli.options import Telling, View, Work
from factcheck.cli.progress import watched
from factcheck.model import Claim, ClaimsFile, Matrix
from factcheck.sources import Sources


def judge(file: ClaimsFile, claims: Iterable[Claim], sources: Sources, view: View | Telling, work: Work) -> Matrix:
    """Judge claims of a file in sources."""
    from factcheck.engine import check
    from factcheck.workers import workers

    with timed(view):
        with watched(sources, view) as finished, workers(work.jobs) as executor:
            matrix = check(claims, sources, executor=executor, finished=finished)
        if view.verbose:
            for line in _account(file, matrix):
                say(line)
    return matrix


@contextmanager
def timed(view: View | Telling) -> Iterator[None]:
    """Say on stderr, with -v, how long something took."""
    start = monotonic()
    yield
    if view.verbose:
        say(f"time: {monotonic() - start:.2f} s")


def _account(file: ClaimsFile, matrix: Matrix) -> Iterator[str]:
    """Yield what was read: the claims, and of every source how much there is in it."""
    phrasings = sum(len(claim.supporting) + len(claim.refuted_by) for claim in matrix.claims)
    yield f"{file.path or 'claim'}: {counted(len(matrix.claims), 'claim')}, {counted(phrasings, 'phrasing')}"
    for one in matrix.sources:
        sizes = f"{counted(one.sentences, 'passage')}, {counted(one.words, 'word')}"
        yield f"{one.path}: {one.language}, {sizes}"


def counted(number: int, noun: str) -> str:
    """Return `1 claim`, `2 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
