"""Claims, Sources -> Matrix: the only file that knows the order of the steps, one column a source."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from factcheck import readers, verdicts
from factcheck.anchors import stood
from factcheck.cache import Cache, Memory, Recalled
from factcheck.errors import Problem, SourceError
from factcheck.model import (
    Cell,
    Claim,
    Column,
    Document,
    Evidence,
    Judged,
    Matrix,
    Miss,
    Quote,
    Source,
    Trace,
    Verdict,
)
from factcheck.passages import Counted, Lines, may_part_words, split, visible
from factcheck.quotes import quote_within
from factcheck.readers.pages import on_pages, told_with_page
from factcheck.spread import AHEAD, Shared, Task, spread

if TYPE_CHECKING:
    from factcheck import matching

# The matcher is imported where it is used: where the cache knows everything, nobody waits until it is loaded.
_TEXT = "text"
#: What a passage that does not count has in common with one that does.
_PLACE = ("phrase", "quote", "start", "end", "line", "column", "marks", "sentence", "sentence_start")


def check(
    claims: Iterable[Claim],
    sources: Iterable[Source],
    *,
    executor: Executor | None = None,
    cache: Cache | None = None,
    finished: Callable[[Source], object] | None = None,
) -> Matrix:
    """Judge every claim in every source and return the matrix.

    The work is spread over the executor where one is given (threads, processes, or any other that can pickle it);
    the matrix is the same on all. `finished` is called here, in this process, with each source when it has been
    judged, in their order.

    >>> from factcheck.model import Phrasing
    >>> claim = Claim("signed", Phrasing("The leaders signed a pact"))
    >>> source = Source("news", "news.txt", b"On Tuesday both leaders signed the pact in Oslo.")
    >>> check([claim], [source]).cell("signed", "news").verdict.value
    'supports'

    Raises:
        SourceError: sources that cannot be read, all of them at once.

    """
    asked = tuple(claims)
    told: list[Column] = []
    problems: list[Problem] = []
    by_claim: dict[str, list[Cell]] = {claim.id: [] for claim in asked}
    for judged in columns(asked, sources, executor=executor, cache=cache, finished=finished):
        problems += judged.problems
        if judged.column is not None:
            told.append(judged.column)
        for cell in judged.cells:
            by_claim[cell.claim].append(cell)
    if problems:
        raise SourceError(problems)
    return Matrix(asked, tuple(told), tuple(cell for row in by_claim.values() for cell in row))


def columns(
    claims: Iterable[Claim],
    sources: Iterable[Source],
    *,
    executor: Executor | None = None,
    cache: Cache | None = None,
    finished: Callable[[Source], object] | None = None,
    ahead: int = AHEAD,
) -> Generator[Judged, None, None]:
    """Judge every claim in one source after the other, as `check` does, and yield what each says, in their order.

    The unit of work is one source with all claims. Sources may be endless: only so many are taken as keep the
    executor busy, which are `ahead` batches, and none is kept. A source that cannot be read says so in its place.
    What a `cache` knows is not judged again, and what is judged it is told, also where nobody asks for it any longer.
    """
    asked = tuple(claims)
    known = map(Memory(cache, asked).recall, sources)
    tasks = map(_task, known)
    work = partial(_attempt, Shared(asked))
    for one, judged in spread(work, tasks, executor, ahead=ahead, left=Recalled.completed):
        if finished is not None:
            finished(one.source)
        yield one.completed(judged)


def judge(claim: Claim, text: str, *, language: str | None = None) -> Cell:
    """Return what one text says on one claim: the cell that `check` has for a source `text` that holds it.

    `language` is an ISO 639-1 code; where it is not given, the text's front matter tells it, or else its words do.

    >>> from factcheck.model import Phrasing
    >>> cell = judge(Claim("seats", Phrasing("Team Alpha won 62 seats")), "Team Alpha won 26 seats.", language="en")
    >>> cell.verdict.value, cell.evidence[0].why
    ('refutes', 'value: 62 wanted, 26 found')

    Raises:
        SourceError: for a text that no source may hold, such as an empty one, and for a language that is no code.

    """
    document = readers.read(Source(_TEXT, f"{_TEXT}.txt", text.encode("utf-8", "surrogatepass")))
    if language is not None:
        code = readers.language_code(language)
        if not code:
            remedy = "give a code such as `en` or `it`, or none"
            raise SourceError([Problem(_TEXT, f"`{language}` is not a language code", remedy)])
        document = replace(document, language=code)
    cells = _judge((claim,), document).cells
    return cells[0] if cells else Cell(claim.id, document.id, Verdict.SILENT)


@told_with_page
def explain(claim: Claim, source: Source, at: int | None = None) -> Miss:
    """Return the nearest passage of a source that is silent on a claim, and the gate that stopped it.

    With `at` it is the passage that begins at this offset, whichever is nearest.

    >>> from factcheck.model import Phrasing
    >>> claim = Claim("first", Phrasing("first visit to the island in 24 years"))
    >>> source = Source("news", "news.txt", b"It was a visit of two days.")
    >>> explain(claim, source).why
    'words: 1 of 2 words are there; "island" missing'
    """
    from factcheck import matching

    reader, lines = _indexed(source)
    return _ruled_out(claim, source) or matching.explain(reader, claim, lines.position, at)


def _ruled_out(claim: Claim, source: Source) -> Miss | None:
    """Return the first passage that would count for a claim but for a quote under `not_evidence`."""
    from factcheck import matching

    if not claim.not_evidence:
        return None
    document = readers.read(source)
    found = matching.search(document, _visible(document), split(document), (claim,), Lines.of(document).position)
    ruled_out = ((piece, quote) for _, piece in found if (quote := quote_within(piece.sentence, claim.not_evidence)))
    piece, quote = min(ruled_out, key=lambda pair: (pair[0].start, pair[0].end), default=(None, ""))
    if piece is None:
        return None
    why = f"not_evidence: \u201c{quote}\u201d stands in this passage, so it does not count"
    place = {name: getattr(piece, name) for name in _PLACE}
    return Miss(claim=claim.id, source=source.id, why=why, gate="not_evidence", **place)


def trace(quotes: Iterable[Quote], source: Source) -> Trace | None:
    """Return what stands in a source where the first of these quotes stood whose place can still be found.

    >>> from factcheck.model import Side
    >>> source = Source("news", "news.txt", b"The pact was signed in spring, as both sides say.")
    >>> trace([Quote(Side.FOR, "in May", "The pact was signed ", ", as both sides say")], source)
    Trace(old='in May', quote='in spring', line=1, column=21)
    """
    document = readers.read(source)
    for quote in quotes:
        if (span := stood(document.text, quote)) is not None:
            start, end = span
            return Trace(quote.exact, document.text[start:end], *Lines.of(document).position(start))
    return None


@lru_cache(maxsize=1)
def _indexed(source: Source) -> tuple[matching.Reader, Lines]:
    """Read and index a source once for all its silent cells, which are explained one after the other."""
    from factcheck import matching

    document = readers.read(source)
    return matching.Reader(document, _visible(document), tuple(split(document))), Lines.of(document)


def _visible(document: Document) -> str:
    return visible(document.text, document.markup == "markdown")


_Asked = tuple[Source, Sequence[int], Column | None]


def _task(one: Recalled) -> Task[Recalled, _Asked, Judged]:
    """Return what has to be done for a source: nothing where all is known."""
    judged = one.judged
    column = one.column if judged is None else None
    return Task(one, (one.source, one.missing, column), len(one.source.data), judged)


def _attempt(claims: Shared[tuple[Claim, ...]], asked: Sequence[_Asked]) -> list[Judged]:
    return [_attempt_one([claims.value[place] for place in places], source, known) for source, places, known in asked]


def _attempt_one(claims: Sequence[Claim], source: Source, known: Column | None) -> Judged:
    # Collected rather than raised, so that all unreadable sources are reported at once.
    try:
        document = readers.read(source, known.language if known is not None else "")
        return Judged(known) if known is not None and _is_silent(claims, document) else _judge(claims, document)
    except SourceError as error:
        return Judged(None, problems=error.problems)


def _is_silent(claims: Sequence[Claim], document: Document) -> bool:
    """Whether the words of a document tell that it says nothing of any claim: it is not parted into sentences then."""
    from factcheck import matching

    return not may_part_words(document.text) and not matching.may_speak(document, _visible(document), claims)


def _judge(claims: Sequence[Claim], document: Document) -> Judged:
    from factcheck import matching

    counted = Counted(document, split(document))
    found: dict[str, list[Evidence]] = {}
    position = Lines.of(document).position
    for claim, evidence in matching.search(document, _visible(document), counted, claims, position):
        if not quote_within(evidence.sentence, claim.not_evidence):
            found.setdefault(claim.id, []).append(evidence)
    cells = (verdicts.decide(claim.id, document.id, found[claim.id]) for claim in claims if claim.id in found)
    spoken = tuple(cell for cell in cells if cell.verdict is not Verdict.SILENT)
    return Judged(counted.column(), on_pages(document.marks, spoken))
