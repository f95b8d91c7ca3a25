"""Draft, place -> the tag of a word of a conjunction of several words: "as well as", German "sowohl ... als"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache, cached_property

from factcheck.parsing.kinds import Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import MARK

_BETWEEN = "…"  # in a row of the table: here stands what is joined first
_COMMA = ","
_Rows = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


class Joining:
    """The conjunctions of several words of a text that is read from left to right, each word looked at once."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.rows = _rows(draft.own.language.joining)
        self.waiting: dict[str, int] = {}  # the word that will join -> where what is joined first begins
        self.last, self.ending = -1, Tag.OTHER  # the last place of the conjunction read last, and its tag

    def tag(self, place: int) -> Tag | None:
        """Return a conjunction for the word that joins, another for those that belong to it; None for other words."""
        norm = self.draft.tokens[place].norm
        if norm in self.waiting and self.joins(self.waiting.pop(norm)):
            return Tag.COORDINATOR
        if place > self.last:
            for words, second in self.rows.get(norm, ()):
                self.begin(words, second, place)
        if place > self.last:
            return None
        return self.ending if place == self.last else Tag.OTHER

    def begin(self, words: tuple[str, ...], second: str, place: int) -> None:
        """Note a conjunction that begins at a place; with a second word, that it waits for this."""
        behind = place + len(words)
        if tuple(token.norm for token in self.draft.tokens[place:behind]) != words:
            return
        if second and self.is_followed(second, behind):
            self.waiting[second] = behind
            self.last, self.ending = behind - 1, Tag.OTHER
        elif not second and self.is_behind_noun(place):
            self.last, self.ending = behind - 1, Tag.COORDINATOR

    def joins(self, first: int) -> bool:
        """Whether something stands since a place, none of it a verb."""
        between = self.draft.tags[first:]
        return bool(between) and Tag.COORDINATOR not in between and VERBAL.isdisjoint(between)

    def is_followed(self, second: str, place: int) -> bool:
        """Whether the other word comes before the next mark, behind something: French "tant de" only counts."""
        tokens, language = self.draft.tokens, self.draft.own.language
        if place >= len(tokens) or tokens[place].norm in (language.genitives & language.prepositions) | {second}:
            return False
        places = self.places.get(second, [])
        other = bisect_left(places, place)
        mark = bisect_left(self.marks, place)
        return other < len(places) and (mark == len(self.marks) or places[other] < self.marks[mark])

    def is_behind_noun(self, first: int) -> bool:
        """Whether a noun stands before, with or without a comma: "sings as well as" compares."""
        before = first - 1 if first and self.draft.tokens[first - 1].text == _COMMA else first
        return before > 0 and self.draft.tags[before - 1] is Tag.NOUN

    @cached_property
    def marks(self) -> list[int]:
        """The places of the marks that are no commas."""
        return [at for at, token in enumerate(self.draft.tokens) if token.kind == MARK and token.text != _COMMA]

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """Where each word stands that joins behind another."""
        places: dict[str, list[int]] = {second: [] for rows in self.rows.values() for _, second in rows}
        for at, token in enumerate(self.draft.tokens):
            if token.norm in places:
                places[token.norm].append(at)
        return places


@cache
def _rows(table: tuple[str, ...]) -> _Rows:
    """Return the rows by their first word: the words that stand together, and the one that follows later or ""."""
    rows: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for row in table:
        first, _, second = (part.strip() for part in row.partition(_BETWEEN))
        words = tuple(first.split())
        rows[words[0]] = (*rows.get(words[0], ()), (words, second))
    return rows
