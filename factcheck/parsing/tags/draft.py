"""The noun of the tagger: a text whose tokens have their tags as far as it was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from factcheck.parsing.kinds import Tag
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.tokens import HYPHENS, MARK, Token

_CLOSING = frozenset(".;:!?")  # marks that end a statement
#: Behind these a new stretch begins; a mark inside a word begins none.
BEGINNING = frozenset((Tag.MARK, Tag.RELATIVE, Tag.COMPLEMENTISER, Tag.SUBORDINATOR))


@dataclass(frozen=True, slots=True)
class Draft:
    """A text while it is tagged from left to right; `tags` has one entry for each token that was read.

    `dated` are the places of quantities that may be dates, `counted` of those that may be numbers, `units` of what is
    counted or measured. `headline` tells whether all words but the short ones have a capital.
    """

    tokens: Sequence[Token]
    own: Lexicon
    dated: frozenset[int]
    counted: frozenset[int]
    units: frozenset[int]
    headline: bool
    tags: list[Tag] = field(default_factory=list)

    def previous(self, place: int) -> Tag | None:
        """Return the tag of the token before, fillers aside, or None at the beginning."""
        filler = self.own.language.filler
        while place and self.tokens[place - 1].norm == filler:
            place -= 1
        return self.tags[place - 1] if place else None

    def stretch(self) -> Sequence[Tag]:
        """Return the tags behind the last mark that was read."""
        marks = [place for place, tag in enumerate(self.tags) if tag is Tag.MARK]
        return self.tags[marks[-1] + 1 :] if marks else self.tags

    def clause(self) -> Iterator[Tag]:
        """Yield the tags back to the last mark or to what began the clause at hand."""
        return takewhile(lambda tag: tag not in BEGINNING, reversed(self.tags))

    def tied(self, place: int) -> bool:
        """Whether a hyphen ties the word to one before it."""
        return (
            place > 1
            and self.tokens[place - 1].text in HYPHENS
            and self.tokens[place].glued
            and self.tokens[place - 1].glued
        )

    def ties(self, place: int) -> bool:
        """Whether a hyphen ties the word to one behind it that is no pronoun: "wind-whipped", not "tornou-se"."""
        behind = place + 2
        return behind < len(self.tokens) and self.tied(behind) and not self.own.is_stop(self.tokens[behind].norm)

    def helper(self, place: int) -> str:
        """Return the auxiliary that stands before a word with nothing but adverbs and negations between; or ""."""
        other = place - 1
        while other >= 0 and self.tags[other] in (Tag.ADVERB, Tag.OTHER, Tag.PRONOUN):
            other -= 1
        return self.tokens[other].norm if other >= 0 and self.tags[other] is Tag.AUXILIARY else ""

    def is_verb(self, place: int) -> bool:
        """Whether a word is a form of a verb; a small one is none of a noun where nouns are capitalised: "zahlen"."""
        token, own = self.tokens[place], self.own
        small = own.language.nouns_capitalised and not token.capital and own.is_listed_verb(token.norm)
        return own.is_verb(token.norm) or (small and own.may_be_verb(token.norm))

    def closes(self, place: int) -> bool:
        """Whether a token is the last one before a mark or a conjunction."""
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return after is None or after.kind == MARK or after.norm in self.own.language.coordinators

    def verb_follows(self, place: int) -> bool:
        """Whether anything that may be a verb stands between a word and the next mark."""
        norms = (self.tokens[other].norm for other in self.behind(place))
        return any(norm in self.own.language.auxiliaries or self.own.may_be_verb(norm) for norm in norms)

    def behind(self, place: int) -> Iterator[int]:
        """Yield the places behind a word, up to the next mark that ends a statement."""
        for other in range(place + 1, len(self.tokens)):
            if self.tokens[other].kind == MARK and self.tokens[other].text in _CLOSING:
                return
            yield other
