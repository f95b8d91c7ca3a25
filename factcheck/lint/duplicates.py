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
            alike = f"says the same as {other.claim.id}, \u201c{other.text}\u201d"
            yield one.weakness(f"{alike}: keep one of them, with the phrasings of both")


def said(texts: Sequence[Phrased], code: str) -> set[tuple[int, int]]:
    """Return the pairs of phrasings, by position, of which the text of the second says the first.

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


def same(text: str) -> str:
    """Return the form in which two texts are the same to the letter, but for capitals and how they end."""
    return fold(text).casefold().strip(" .!")


def _shared(context: Context) -> Iterator[tuple[Phrased, Phrased]]:
    """Yield phrasings that stand, on the same side, in two claims."""
    first: dict[tuple[bool, str], Phrased] = {}
    for one in context.phrased:
        key = (one.refuting, same(one.text))
        other = first.setdefault(key, one)
        if other.claim.id != one.claim.id:
            yield one, other


def _mutual(context: Context) -> Iterator[tuple[Phrased, Phrased]]:
    """Yield claims each of which supports the other: the later one with the earlier one."""
    texts = sorted((one for one in context.phrased if one.own and not one.refuting), key=lambda one: one.language)
    for code, group in groupby(texts, key=lambda one: one.language):
        alike = sorted(group, key=lambda one: (one.phrasing.line, one.phrasing.column, one.claim.id))
        pairs = said(alike, code)
        for one, other in sorted(pairs):
            if one > other and (other, one) in pairs:
                yield alike[one], alike[other]
