"""Context -> claims that say the same, by the letter or by what the matcher makes of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from factcheck.engine import check
from factcheck.lint.context import Context, Phrased, Weakness
from factcheck.model import Claim, Side, Source
from factcheck.quotes import fold

_PAGE = "claims"


def same_claim(context: Context) -> Iterator[Weakness]:
    """Yield claims that share a phrasing with an earlier one, or whose text says what an earlier one's says.

    Each claim is named once, with the first of those that it repeats.
    """
    named: set[str] = set()
    for one, other in (*_shared(context), *_mutual(context)):
        if one.claim.id not in named:
            named.add(one.claim.id)
            same = f"says the same as {other.claim.id}, \u201c{other.text}\u201d"
            yield one.weakness(f"{same}: keep one of them, with the phrasings of both")


def _shared(context: Context) -> Iterator[tuple[Phrased, Phrased]]:
    """Yield phrasings that stand, on the same side, in two claims."""
    first: dict[tuple[bool, str], Phrased] = {}
    for one in context.phrased:
        key = (one.refuting, fold(one.text).casefold().strip(" .!"))
        other = first.setdefault(key, one)
        if other.claim.id != one.claim.id:
            yield one, other


def _mutual(context: Context) -> Iterator[tuple[Phrased, Phrased]]:
    """Yield claims each of which supports the other: the later one with the earlier one."""
    texts = sorted((one for one in context.phrased if one.own and not one.refuting), key=lambda one: one.language)
    for code, group in groupby(texts, key=lambda one: one.language):
        alike = sorted(group, key=lambda one: (one.phrasing.line, one.phrasing.column, one.claim.id))
        said = _said(alike, code)
        for one, other in sorted(said):
            if one > other and (other, one) in said:
                yield alike[one], alike[other]


def _said(texts: Sequence[Phrased], code: str) -> set[tuple[int, int]]:
    """Return the pairs of claims, by position, of which the text of the second supports the first.

    All texts make one source, a paragraph each, so that the matcher's index keeps them from being compared in pairs.
    """
    starts, page = [], ""
    for one in texts:
        starts.append(len(page))
        page += " ".join(one.text.split()).rstrip(".") + ".\n\n"
    alone = [Claim(str(number), one.phrasing, names=one.claim.names) for number, one in enumerate(texts)]
    matrix = check(alone, [Source(_PAGE, f"{_PAGE}.txt", f"---\nlanguage: {code}\n---\n{page}".encode())])
    return {
        (int(cell.claim), bisect_right(starts, piece.start) - 1)
        for cell in matrix.cells
        for piece in cell.evidence
        if piece.side is Side.FOR
    }
