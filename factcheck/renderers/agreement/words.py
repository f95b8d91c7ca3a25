"""Agreement -> the sentences that several formats say it in; texts in them are raw."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.agreement import Agreement, Alpha
from factcheck.copies import Copy

#: Characters of a shared passage that are shown where room is short.
LONGEST = 300
_LEFT_OUT = "(...)"


def voices(agreement: Agreement) -> str:
    """Return how many voices the sources are."""
    origins = len(agreement.origins.groups)
    none = ": no source copies another" if origins == len(agreement.sources) > 1 else ""
    return f"{number(len(agreement.sources), 'source')}, {number(origins, 'origin')}{none}"


def shared(copy: Copy) -> str:
    """Return what two sources have in common."""
    one = ", one origin" if copy.one_voice else ", too little for one origin"
    return f"{number(copy.words, 'word')} in common, {copy.share:.0%} of the shorter text{one}"


def passages(copy: Copy, most: int | None = None) -> Iterator[tuple[str, str]]:
    """Yield where a shared passage stands in either source, and its words in the first one."""
    for passage in copy.passages[:most]:
        place = f"{copy.first} line {passage.first.line}, {copy.second} line {passage.second.line}"
        yield place, cut(passage.first.quote)


def measured(agreement: Agreement) -> str:
    """Return alpha with the number of claims that it rests on, never without it; where there are copies, twice."""
    found = agreement.alpha
    why = ""
    if found.value is None:
        why = " (nobody to compare)" if not found.claims else " (all say the same of all of them, or too few speak)"
    said = f"Krippendorff's alpha (ordinal): {_value(found)} of which two sources or more speak{why}"
    copied = len(agreement.origins.groups) < len(agreement.sources)
    return f"{said}; each origin counted once: {_value(agreement.voices)}" if copied else said


def _value(found: Alpha) -> str:
    return f"{'not defined' if found.value is None else f'{found.value:.2f}'} on {number(found.claims, 'claim')}"


def outlying(agreement: Agreement) -> Iterator[tuple[str, str]]:
    """Yield each source that stands alone on a claim, and on which."""
    for source, claims in agreement.outliers:
        yield source, f"alone on {number(len(claims), 'claim')}: {', '.join(claims)}"


def cut(text: str) -> str:
    """Return a passage, without its end where it is long: whole words, where it has any."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0] or text[:LONGEST]} {_LEFT_OUT}"


def number(count: int, noun: str) -> str:
    """Return `1 source`, `2 sources`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
