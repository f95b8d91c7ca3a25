"""Agreement -> VoicesView: who agrees with whom, what was copied, and who stands alone, for the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.agreement import Agreement, Pair
from factcheck.renderers.agreement import words
from factcheck.renderers.html.places import Places

#: With more sources than this a table of all by all is left out.
_MOST = 20
#: Disputes and copies that are told; the command tells all.
_MOST_TOLD = 50


@dataclass(frozen=True, slots=True)
class PairView:
    """A square of the table: on how many claims two sources agree of those on which both speak."""

    agree: int
    both: int
    disputed: bool


@dataclass(frozen=True, slots=True)
class CopyView:
    """Two sources, what they share in words, and each passage with its place."""

    first: str
    second: str
    said: str
    passages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class VoicesView:
    """The whole part. `rows` are a source and its squares, None for itself; none of them where there are too many.

    `disputed` are two sources and the claims on which they are of two minds, each as its place and its id.
    `left_out` counts disputes and copies that are not here.
    """

    summary: str
    alpha: str
    sources: int
    rows: tuple[tuple[str, tuple[PairView | None, ...]], ...]
    disputed: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]
    copies: tuple[CopyView, ...]
    outliers: tuple[tuple[str, str], ...]
    left_out: int


def voices_of(places: Places) -> VoicesView | None:
    """Return what is known of the sources as voices; None where nobody looked."""
    agreement = places.report.background.agreement if places.report.background else None
    if agreement is None:
        return None
    disputed = [pair for pair in agreement.pairs if pair.disputed]
    return VoicesView(
        summary=words.voices(agreement),
        alpha=words.measured(agreement),
        sources=len(agreement.sources),
        rows=tuple(_rows(agreement)) if 1 < len(agreement.sources) <= _MOST else (),
        disputed=tuple(
            (pair.first, pair.second, tuple((places.claim(claim), claim) for claim in pair.disputed))
            for pair in disputed[:_MOST_TOLD]
        ),
        copies=tuple(
            CopyView(copy.first, copy.second, words.shared(copy), tuple(words.passages(copy)))
            for copy in agreement.copies[:_MOST_TOLD]
        ),
        outliers=tuple(words.outlying(agreement)),
        left_out=sum(max(len(found) - _MOST_TOLD, 0) for found in (disputed, agreement.copies)),
    )


def _rows(agreement: Agreement) -> Iterator[tuple[str, tuple[PairView | None, ...]]]:
    ids = [source.id for source in agreement.sources]
    for one in ids:
        yield one, tuple(None if one == other else _square(agreement.pair(one, other)) for other in ids)


def _square(pair: Pair) -> PairView:
    return PairView(pair.agree, pair.both, bool(pair.disputed))
