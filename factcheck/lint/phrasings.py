"""Context -> what is weak in single phrasings: idle, too general, too short."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lint.context import Context, Phrased, Weakness
from factcheck.model import Side

#: Passages of one source that one phrasing may find. A report tells a fact in its title, its lead, its body and its
#: conclusion, and once more in a caption; what is said more often than that is a topic and no fact.
MOST_PASSAGES = 5
#: Content words from which on a phrasing without a name or a value is as good as one with them.
ENOUGH_WORDS = 4
_SHOWN = 3  # passages named in a finding


def idle_phrasing(context: Context) -> Iterator[Weakness]:
    """Yield phrasings that find nothing anywhere, and claims of which no phrasing does.

    The claim itself is written for readers, and a refuting phrasing for when a source says it: both may be idle.
    """
    for claim in context.claims:
        phrased = context.by_claim[claim.id]
        if not any(one.found for one in phrased):
            yield phrased[0].weakness("none of its phrasings matches anywhere: correct them, or remove the claim")
            continue
        for one in phrased:
            if not one.found and not one.own and not one.refuting:
                yield one.weakness(f"\u201c{one.text}\u201d matches nowhere: correct it or remove it")


def general_phrasing(context: Context) -> Iterator[Weakness]:
    """Yield phrasings that more passages of one source say than a source would say of one fact."""
    for one in context.phrased:
        for cell in one.found:
            pieces = [piece for piece in cell.evidence if piece.side is Side.FOR]
            if len(pieces) > MOST_PASSAGES:
                message = (
                    f"\u201c{one.text}\u201d matches {len(pieces)} passages of {cell.source}: "
                    "write into it what makes the fact unique"
                )
                yield one.weakness(message, [context.spot(cell.source, piece) for piece in pieces[:_SHOWN]])
                break


def weak_phrasing(context: Context) -> Iterator[Weakness]:
    """Yield phrasings that neither a name nor a value nor enough words hold up."""
    for one in context.phrased:
        count = len(one.query.words)
        if count < ENOUGH_WORDS and not _held(one):
            words = f"{count} content word{'' if count == 1 else 's'}"
            yield one.weakness(f"\u201c{one.text}\u201d has no name, no value and {words}: say who, how many or when")


def _held(one: Phrased) -> bool:
    return bool(one.query.names or one.query.sentence.quantities)
