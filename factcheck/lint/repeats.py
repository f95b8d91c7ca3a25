"""Context -> phrasings of one claim that say the same: twice on one side, or on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.lint.context import Context, Phrased, Weakness
from factcheck.lint.duplicates import said, same


def both_sides(context: Context) -> Iterator[Weakness]:
    """Yield refuting phrasings of which a source that says them would support the claim too, or the other way round."""
    doubtful = (one for one in context.phrased if one.claim.refuted_by)
    for code, group in groupby(sorted(doubtful, key=_language), key=_language):
        texts = list(group)
        told = set[int]()
        for pair in sorted(said(texts, code)):
            for one, other in (pair, pair[::-1]):
                refuting, supporting = texts[one], texts[other]
                apart = refuting.claim.id == supporting.claim.id and refuting.refuting and not supporting.refuting
                if apart and one not in told:
                    told.add(one)
                    yield refuting.weakness(_message(refuting, supporting))


def repeated_phrasing(context: Context) -> Iterator[Weakness]:
    """Yield phrasings that stand in an earlier place of their claim, on the same side, to the letter."""
    for phrased in context.by_claim.values():
        first: dict[tuple[bool, str], Phrased] = {}
        for one in phrased:
            other = first.setdefault((one.refuting, same(one.text)), one)
            if other is not one:
                what = "the claim itself, which counts as a phrasing" if other.own else "another phrasing"
                yield one.weakness(f"\u201c{one.text}\u201d repeats {what}: remove it")


def shared_name(context: Context) -> Iterator[Weakness]:
    """Yield names that stand in two lines of `names:`, once each."""
    first: dict[str, int] = {}
    told = set[str]()
    for number, names in enumerate(context.names):
        for name in names:
            key = same(name)
            other = first.setdefault(key, number)
            if other == number or key in told:
                continue
            told.add(key)
            (above, _), (line, column) = context.names_at[other], context.names_at[number]
            message = (
                f"\u201c{name}\u201d stands in this line of `names:` and in line {above}: make one line of the two "
                "where all are names of one thing, or take it out of one"
            )
            left = ", ".join(rest for rest in names if rest != name)
            yield Weakness("", message, line, column, accept=f"- [{left}]")


def _language(one: Phrased) -> str:
    return one.language


def _message(refuting: Phrased, supporting: Phrased) -> str:
    what = "the claim itself" if supporting.own else f"\u201c{supporting.text}\u201d, which supports the claim"
    return (
        f"\u201c{refuting.text}\u201d refutes the claim and says the same as {what}: "
        "take one of the two out, or write into each what sets it apart"
    )
