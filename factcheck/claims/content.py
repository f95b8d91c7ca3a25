"""Phrasing -> bool: whether it says anything that a source could be held to.

The tables of `languages` are asked here and nowhere else in this room.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.languages.common import Common, common

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc`\u00b4", "'"))


def speaks(text: str, names: Sequence[Sequence[str]]) -> bool:
    """Tell whether a phrasing has a content word, a name or a value; `names` are the groups of the claims file.

    It has no content word where one language has all of its words among its function words. Languages are
    not mixed: "war" is an auxiliary in German, and content in "They were at war".

    >>> [speaks(text, ()) for text in ("It will be.", "It will rain.", "It is 24.", "It is the EU.")]
    [False, True, True, True]
    """
    if any(map(str.isnumeric, text)):
        return True
    if not text.isupper() and any(len(word) > 1 and word.isupper() for word in _WORD.findall(text)):
        return True  # An abbreviation is a name: the US, the WHO.
    low = text.translate(_APOSTROPHES).casefold()
    return not any(_is_empty(low, own) for own in common().values()) or _has_name(text, names)


def _has_name(text: str, names: Iterable[Iterable[str]]) -> bool:
    low = " ".join(text.casefold().split())
    known = (" ".join(name.casefold().split()) for group in names for name in group)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", low) for name in known)


def _is_empty(low: str, own: Common) -> bool:
    for ending in sorted(own.endings):
        low = low.replace(ending, " ")
    return own.empty.issuperset(_WORD.findall(low))
