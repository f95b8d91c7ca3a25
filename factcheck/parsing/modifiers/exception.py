"""Clauses, a word like "but" -> what it takes out of all there are: "all members but Anna"."""

from __future__ import annotations

from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.modifiers.reach import Reach
from factcheck.parsing.tagged import VERBAL


def exception(reach: Reach, first: int, last: int) -> set[int]:
    """Govern the name or noun right behind; nothing where two statements are set against each other.

    "She lost all her money but Bo kept the house" has a verb on both sides, and nobody is taken out of the money.
    """
    text = reach.text
    leads = Tag.PREPOSITION in (text.tags[first], text.tags[last])
    if not first and leads:  # German "bis auf Anna haben alle"
        return reach.next_phrase(last)
    number = text.phrase_of[first - 1] if first else NOWHERE
    if number == NOWHERE:
        return set()
    owner = text.phrases[number].of  # "All of them but Anna"
    begin = text.phrases[number].first if owner == NOWHERE else owner
    begin -= begin > 0 and text.tags[begin] is Tag.PRONOUN  # Spanish "todos ellos menos Ana"
    if text.own.quantifiers.get(text.tokens[begin].norm) != "all":
        return set()
    before, behind = text.tags[:begin], text.tags[last + 1 :]
    taken = {place for place in reach.next_phrase(last) if place > last}
    parted = any(tag in VERBAL for tag in before) and any(tag in VERBAL for tag in behind)
    return set() if parted or any(text.tags[place] is Tag.NUMBER for place in taken) else taken
