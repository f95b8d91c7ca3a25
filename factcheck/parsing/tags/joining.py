"""Draft, place -> the tag of a word of a conjunction of several words: "as well as", German "sowohl ... als"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.parsing.kinds import Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import MARK

_BETWEEN = "…"  # in a row of the table: here stands what is joined first
_COMMA = ","


def joining_tag(draft: Draft, place: int) -> Tag | None:
    """Return a conjunction for the word that joins, another for those that belong to it; None for all other words."""
    norm = draft.tokens[place].norm
    for words, second in _rows(draft.own.language.joining).get(norm, ()):
        if norm == second and any(_is_open(draft, words, first) for first in range(place)):
            return Tag.COORDINATOR
        for offset, word in enumerate(words):
            first = place - offset
            if word != norm or first < 0 or not _stands(draft, words, first):
                continue
            if second and _follows(draft, second, first + len(words)):
                return Tag.OTHER
            if not second and _is_behind_noun(draft, first):
                return Tag.COORDINATOR if offset + 1 == len(words) else Tag.OTHER
    return None


@cache
def _rows(table: tuple[str, ...]) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return each word with the rows it is in: the words that stand together, and the one that follows later."""
    rows: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for row in table:
        first, _, second = (part.strip() for part in row.partition(_BETWEEN))
        words = tuple(first.split())
        for word in {*words, second} - {""}:
            rows[word] = (*rows.get(word, ()), (words, second))
    return rows


def _stands(draft: Draft, words: tuple[str, ...], first: int) -> bool:
    return tuple(token.norm for token in draft.tokens[first : first + len(words)]) == words


def _follows(draft: Draft, second: str, place: int) -> bool:
    """Whether the other word comes before the next mark, behind something: French "tant de" only counts."""
    leads = draft.own.language.genitives & draft.own.language.prepositions
    if place >= len(draft.tokens) or draft.tokens[place].norm in leads | {second}:
        return False
    for token in draft.tokens[place:]:
        if token.kind == MARK and token.text != _COMMA:
            return False
        if token.norm == second:
            return True
    return False


def _is_open(draft: Draft, words: tuple[str, ...], first: int) -> bool:
    """Whether words at a place wait for the one that joins: nothing between is a verb."""
    behind = draft.tags[first + len(words) :]
    if not behind or not _stands(draft, words, first) or any(tag in VERBAL for tag in behind):
        return False
    return draft.tags[first] is Tag.OTHER and Tag.COORDINATOR not in behind


def _is_behind_noun(draft: Draft, first: int) -> bool:
    """Whether a noun stands before, with or without a comma: "sings as well as" compares."""
    before = first - 1 if first and draft.tokens[first - 1].text == _COMMA else first
    return before > 0 and draft.tags[before - 1] is Tag.NOUN
