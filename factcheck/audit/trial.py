"""Claims, Sources -> Audit: mutate the evidence in memory and see whether the claims notice: mutation testing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

from factcheck import readers
from factcheck.audit.advice import advise
from factcheck.audit.cosmetics import decorate
from factcheck.audit.edit import Edit, dice
from factcheck.audit.negations import negate
from factcheck.audit.result import Audit, Kind, Loose, Slip, Tally, total
from factcheck.audit.scene import Scene, scenes
from factcheck.audit.swaps import falsify_names
from factcheck.audit.values import correct_values, falsify_values, unclaimed
from factcheck.cache import Cache
from factcheck.engine import check
from factcheck.errors import Problem, UsageError
from factcheck.model import Cell, Claim, Document, Source
from factcheck.passages import split
from factcheck.spread import Shared, Task, spread


def audit(
    claims: Iterable[Claim],
    sources: Iterable[Source],
    *,
    seed: int = 0,
    executor: Executor | None = None,
    cache: Cache | None = None,
    finished: Callable[[Source], object] | None = None,
) -> Audit:
    """Mutate and retouch the evidence of every cell that is not silent, and report what went wrong.

    A mutation is killed when the verdict on the sentence is no longer the same, else it survives; a cosmetic edit
    that changes it is a false alarm. The seed chooses among what could be swapped in: the same seed gives the same
    audit, on any executor. `finished` is called with each source when all that it says has been tried.

    >>> from factcheck.model import Phrasing
    >>> claim = Claim("seats", Phrasing("Team Alpha won 62 seats"))
    >>> result = audit([claim], [Source("news", "news.txt", b"On Monday Team Alpha won 62 seats of 120.")])
    >>> result.score, [slip.kind.value for slip in result.survivors + result.alarms]
    (1.0, [])

    Raises:
        SourceError: sources that cannot be read.
        UsageError: every cell is silent, so that there is nothing to mutate.

    """
    asked, given = tuple(claims), tuple(sources)
    matrix = check(asked, given, executor=executor, cache=cache)
    if not matrix.cells:
        raise UsageError(
            [
                Problem(
                    "audit",
                    "every cell is silent, there is no evidence to mutate",
                    "write phrasings that the sources say",
                )
            ]
        )
    columns = ((source, tuple(cell for cell in matrix.cells if cell.source == source.id)) for source in given)
    tasks: Iterator[_Task] = (Task(column[0], column, len(column[0].data)) for column in columns)
    tried: list[_Tried] = []
    for source, column in spread(partial(_try_sources, Shared(asked), seed), tasks, executor):
        tried += column
        if finished is not None:
            finished(source)
    order = {claim.id: number for number, claim in enumerate(asked)}
    tried.sort(key=lambda one: order[one.claim])
    return Audit(
        total(tally for one in tried for tally in one.tallies),
        tuple(slip for one in tried for slip in one.slips if slip.kind.falsifies),
        tuple(slip for one in tried for slip in one.slips if not slip.kind.falsifies),
        tuple(loose for one in tried for loose in one.loose),
        len(matrix.cells),
        sum(one.untried for one in tried),
        seed,
    )


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of one cell."""

    claim: str
    tallies: tuple[Tally, ...]
    slips: tuple[Slip, ...]
    loose: tuple[Loose, ...]
    untried: int


_Task = Task[Source, tuple[Source, Sequence[Cell]], list[_Tried]]


def _try_sources(
    claims: Shared[tuple[Claim, ...]], seed: int, columns: Sequence[tuple[Source, Sequence[Cell]]]
) -> list[list[_Tried]]:
    return [_try_source(claims.value, source, cells, seed) for source, cells in columns]


def _try_source(claims: Sequence[Claim], source: Source, cells: Sequence[Cell], seed: int) -> list[_Tried]:
    if not cells:
        return []
    document = readers.read(source)
    passages = tuple(split(document))
    by_id = {claim.id: claim for claim in claims}
    return [
        _try_cell(cell, document, list(scenes(by_id[cell.claim], cell, document, passages)), seed) for cell in cells
    ]


def _try_cell(cell: Cell, document: Document, found: Sequence[Scene | None], seed: int) -> _Tried:
    tallies: list[Tally] = []
    slips: list[Slip] = []
    loose: list[Loose] = []
    for number, scene in enumerate(found):
        if scene is None:
            continue
        key = (seed, cell.claim, cell.source, number)
        edits = list(_edits(scene, key))
        made = {edit.kind for edit in edits}
        tallies.extend(Tally(kind, skipped=1) for kind in _ALWAYS if kind not in made)
        for edit in edits:
            slip = _try(scene, edit, document)
            tallies.append(Tally(edit.kind, tried=1, right=slip is None))
            slips.extend([slip] if slip is not None else [])
        loose.extend(_loose(scene, document))
    return _Tried(cell.claim, tuple(tallies), tuple(slips), tuple(loose), sum(scene is None for scene in found))


#: What every sentence has room for; where it has not, the edit counts as skipped.
_ALWAYS = (Kind.NEGATION, Kind.CASE, Kind.SPACE)


def _edits(scene: Scene, key: tuple[object, ...]) -> Iterator[Edit]:
    """Yield every edit of a scene's sentence, mutations first; offsets are those of the sentence."""
    sentence, quotes = scene.sentence, scene.quotes
    if scene.disputes_number:
        yield from correct_values(sentence, scene.wanted, quotes)
    else:
        yield from falsify_values(sentence, scene.wanted, quotes, dice(*key, "value"))
    yield from falsify_names(sentence, scene.queries, quotes, dice(*key, "name"))
    contrary = negate(sentence, scene.matched - scene.named)
    if contrary is not None:
        yield contrary
    yield Edit(Kind.REMOVAL, ((0, len(sentence.text), ""),))
    yield from decorate(sentence, scene.matched, scene.named, dice(*key, "cosmetic"))


def _try(scene: Scene, edit: Edit, document: Document) -> Slip | None:
    after = edit.shifted(scene.start).apply(scene.text)
    cell = scene.judge(after)
    if (cell.verdict is not scene.cell.verdict) is edit.kind.falsifies:
        return None
    sentence = scene.text[scene.start : scene.end]
    return Slip(
        edit.kind,
        scene.claim.id,
        document.id,
        document.path,
        scene.at.line,
        scene.at.column,
        sentence,
        edit.apply(sentence),
        scene.cell.verdict.value,
        cell.verdict.value,
        advise(edit, scene, cell),
    )


def _loose(scene: Scene, document: Document) -> Iterator[Loose]:
    at, quotes = scene.at, scene.quotes
    for value in unclaimed(scene.sentence, scene.wanted, quotes):
        quote = scene.sentence.text[quotes.start : quotes.stop]
        yield Loose(scene.claim.id, document.id, document.path, at.line, at.column, value.text, quote)
