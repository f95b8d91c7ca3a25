"""tokens, tags -> whether a noun phrase behind "and" goes on with a row, or begins a clause: "with Oslo and Rome"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.sentence import NOWHERE, Phrase, Tag
from factcheck.parsing.tokens import Token

MEMBERS = frozenset((Tag.DETERMINER, Tag.NUMBER, Tag.NOUN))
"""What a noun phrase is made of."""


class Rows:
    """The rows of a text, of which the tags are known."""

    def __init__(self, tokens: Sequence[Token], tags: Sequence[Tag], own: Lexicon) -> None:
        """Take the text."""
        self.tokens, self.tags, self.own = tokens, tags, own

    def begins_clause(self, first: int, last: int) -> bool:
        """Whether a phrase behind "and" is the subject of a clause: one before it has its predicate already."""
        for place in range(first - 1, -1, -1):
            if self.tags[place] in (Tag.VERB, Tag.AUXILIARY):
                return self.opens_clause(last)
            if (
                self.tags[place] in (Tag.SUBORDINATOR, Tag.COMPLEMENTISER, Tag.RELATIVE)
                or self.tokens[place].text in ";:."
            ):
                break
        return False

    def opens_clause(self, last: int) -> bool:
        """Whether a predicate follows, so it is a subject: "of Italy and Paris is", "... and the king of X did"."""
        after = last + 1
        while after < len(self.tokens) and self.tags[after] in (Tag.ADVERB, Tag.OTHER, Tag.PRONOUN):
            after += 1
        if after < len(self.tokens) and self.tokens[after].norm in self.own.language.genitives:
            after += 1
            while after < len(self.tokens) and self.tags[after] in MEMBERS:
                after += 1
            return after - 1 > last and self.opens_clause(after - 1)
        if after >= len(self.tokens) or self.tags[after] not in (Tag.VERB, Tag.AUXILIARY):
            return False
        described = after - 1 > last and self.own.language.head_first  # "i residenti più sofisticati"
        return not (described and self.own.is_bare_participle(self.tokens[after].norm))

    def parts(self, before: Phrase, first: int, last: int) -> bool:
        """Whether a phrase behind "and" is no part of the row before: "of Norland and Belby that of Westland"."""
        after, verbal = self.tags[last + 1 : last + 2], (Tag.VERB, Tag.AUXILIARY)
        if self._is_second_pair(before, first, last):
            return True
        if before.preposition == NOWHERE or not after or after[0] not in (Tag.DETERMINER, Tag.PRONOUN):
            return self.begins_clause(first, last)
        alone = not any(tag in verbal for tag in self.tags[last:])
        time = any(self.own.is_time(token.norm) for token in self.tokens[last + 1 : last + 4])  # "Rome the day before"
        return alone and not time and any(tag in verbal for tag in self.tags[:first])

    def _is_second_pair(self, before: Phrase, first: int, last: int) -> bool:
        """Whether a thing and what is led like the one before follow another pair: "a house to Bo and a car to Eva"."""
        lead, after = before.preposition, last + 1
        if lead < 1 or after >= len(self.tokens) or self.tags[first - 1] is not Tag.COORDINATOR:
            return False
        same = self.tokens[lead].norm == self.tokens[after].norm and self.tags[after] is Tag.PREPOSITION
        return same and self.tags[lead - 1] is Tag.NOUN

    def joined(self, before: int, first: int) -> bool:
        """Whether a phrase is only the next one of a row: "with Oslo and Rome"."""
        between = range(before + 1, first)
        return (
            bool(between)
            and any(self.tags[place] is Tag.COORDINATOR for place in between)
            and all(self.tags[place] is Tag.COORDINATOR or self.tokens[place].text == "," for place in between)
        )
