"""Claims, Sources -> nothing, or Broken: what must hold of any input, whoever wrote it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from types import FrameType
from zlib import crc32

import factcheck
from factcheck import readers
from factcheck.errors import FactcheckError, InputError
from factcheck.model import Cell, Claim, Matrix, Source, Verdict

#: Calls of functions that an input may cost: some for what is loaded once, and so many for each of its characters.
#: Twice the dearest input, which was the first one in a language and asked a dictionary too; what takes squared time
#: passes it with a thousand characters.
STEPS_AT_ALL, STEPS_EACH = 2_600_000, 4_000
_COUNTED = 8
_THREADS = ThreadPoolExecutor(2)


class Broken(AssertionError):
    """A promise that an input breaks."""


def hold(what: bool, promise: str) -> None:
    """Raise Broken where a promise is not kept."""
    if not what:
        raise Broken(promise)


def judged(claims: Sequence[Claim], sources: Sequence[Source]) -> None:
    """Judge claims in sources, and see to it that quotes are verbatim and that no cell depends on anything else.

    Raises:
        Broken: a promise is not kept.
        SourceError: a source cannot be read.
    """
    matrix = factcheck.check(claims, sources)
    texts = {source.id: readers.read(source).text for source in sources}
    for cell in matrix.cells:
        hold(bool(cell.evidence) and cell.verdict is not Verdict.SILENT, "a cell is silent iff it has no evidence")
        for piece in cell.evidence:
            text = texts[cell.source]
            hold(text[piece.start : piece.end] == piece.quote, "text[start:end] == quote")
            hold(bool(piece.quote.strip()) and bool(piece.why), "evidence has a quote and says why")
            hold(all(piece.start <= start < end <= piece.end for start, end in piece.marks), "marks are in the quote")
    with _unwatched():
        again = factcheck.check(claims[::-1], sources[::-1], executor=_THREADS)
    hold(_cells(again) == _cells(matrix), "the same cells in any order and on any executor")
    first, source = claims[0], sources[0]
    alone = _cells(factcheck.check([first], [source]))
    expected = {key: cell for key, cell in _cells(matrix).items() if key == (first.id, source.id)}
    hold(alone == expected, "a cell depends on its claim and its source alone")
    if not expected:
        miss = factcheck.explain(first, source)
        hold(texts[source.id][miss.start : miss.end] == miss.quote, "text[start:end] == quote of a miss")
        hold(bool(miss.why), "a silent cell says why")


def told(error: FactcheckError) -> None:
    """See to it that an error of our own reads `place: what is wrong; what to do`.

    Raises:
        Broken: it does not.
    """
    hold(isinstance(error, InputError) and bool(error.problems), "an error has a problem")
    for problem in error.problems if isinstance(error, InputError) else ():
        hold(bool(problem.place and problem.problem and problem.remedy), "place: what is wrong; what to do")


def kept(work: Callable[[bytes], int], data: bytes) -> None:
    """Do the work on an input; count the steps of one input in eight, for counting takes as long as the work.

    Raises:
        Broken: it took more steps than an input of its length may, or another promise is not kept.
    """
    if crc32(data) % _COUNTED:
        _done(work, data)
        return
    steps = 0

    def step(frame: FrameType, event: str, argument: object) -> None:
        nonlocal steps
        steps += event == "call"

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        characters = _done(work, data)
    finally:
        sys.setprofile(before)
    most = STEPS_AT_ALL + STEPS_EACH * characters
    hold(steps <= most, f"{characters} characters take {most:,} steps at most, not {steps:,}")


def _done(work: Callable[[bytes], int], data: bytes) -> int:
    try:
        return work(data)
    except FactcheckError as error:
        told(error)
        return len(data)


@contextmanager
def _unwatched() -> Iterator[None]:
    """Count no steps of what is done again."""
    before = sys.getprofile()
    sys.setprofile(None)
    try:
        yield
    finally:
        sys.setprofile(before)


def _cells(matrix: Matrix) -> dict[tuple[str, str], Cell]:
    return {(cell.claim, cell.source): cell for cell in matrix.cells}
