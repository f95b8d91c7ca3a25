"""tokens -> tags: what each token is in its sentence, from tables first, from its neighbours where they do not tell."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.kinds import Tag
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.tags.adding import only_adds
from factcheck.parsing.tags.closed_words import closed_tag
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tags.joining import Joining
from factcheck.parsing.tags.main_verbs import give_main_verb
from factcheck.parsing.tags.open_words import open_tag
from factcheck.parsing.tags.predicates import promote
from factcheck.parsing.tags.total import total_tag
from factcheck.parsing.tokens import CODE, HYPHENS, MARK, NUMBER, SIGN, WORD, Token, is_coded

_OWNERS = frozenset(("'s", "'"))
_STRETCH = 5  # words of a stretch of time: "más de veinte largos años"
_SMALL = 3  # letters of a word that headlines may leave small; fewer words are no headline


def read_tags(
    tokens: Sequence[Token],
    own: Lexicon,
    measured: frozenset[int],
    dated: frozenset[int] = frozenset(),
    counted: frozenset[int] = frozenset(),
    units: frozenset[int] = frozenset(),
) -> tuple[Tag, ...]:
    """Return the tag of each token.

    `measured` are the places of quantities; `dated` of those that may be dates, `counted` of those that may be numbers,
    `units` of the units behind them.
    """
    words = [token for token in tokens if token.kind == WORD and len(token.text) > _SMALL]
    headline = len(words) > _SMALL and all(token.capital for token in words)
    draft = Draft(tokens, own, dated, counted, units, headline)
    tagger = _Tagger(draft, measured)
    for place in range(len(tokens)):
        draft.tags.append(tagger.tag(place))
    give_main_verb(draft)
    promote(draft)
    return tuple(draft.tags)


class _Tagger:
    def __init__(self, draft: Draft, measured: frozenset[int]) -> None:
        self.draft, self.measured = draft, measured
        own = draft.own
        self.abbreviations, self.objects = own.language.number_abbreviations, own.language.object_pronouns
        self.subordinators, self.adverbials, self.agos = own.subordinators.begun, own.adverbials.begun, own.ago.begun
        self.joining = Joining(draft)
        self.conjunction = -1  # the last place of the conjunction of several words read last
        self.ago = -1  # the last place of what led a stretch of time last
        self.adverbial = -1  # the last place of the adverb of several words read last

    def tag(self, place: int) -> Tag:
        token = self.draft.tokens[place]
        norm, kind = token.norm, token.kind
        if norm in _OWNERS and token.glued and (kind == WORD or not self.counts(place - 1)):
            return Tag.OTHER if self.is_plural(place - 1) else Tag.OWNER
        if (norm in self.abbreviations and self.abbreviates(place)) or is_coded(token):
            return Tag.NOUN
        if kind in (MARK, SIGN):
            return Tag.NUMBER if token.text == "." and place in self.measured else Tag.MARK  # "18. Jahrhundert"
        if (total := total_tag(self.draft, place)) is not None:
            return total
        if kind != CODE and (kind == NUMBER or place in self.measured):
            return Tag.NUMBER
        if kind == CODE or self.is_named(place) or (norm in self.objects and self.is_acronym(token)):
            return Tag.NOUN
        if (joining := self.joining.tag(place)) is not None:
            return joining
        if (place <= self.conjunction or self.subordinators[norm] is not None) and self.joins(place):
            return Tag.SUBORDINATOR if place == self.conjunction else Tag.OTHER
        if place > self.adverbial and self.adverbials[norm] is not None:
            found = self.draft.own.adverbials.at(self.draft.tokens, place)
            self.adverbial = place + found[0] - 1 if found is not None else self.adverbial
        if place <= self.adverbial:
            return Tag.OTHER
        if (place <= self.ago or self.agos[norm] is not None) and self.leads_time(place):
            return Tag.PREPOSITION if place == self.ago else Tag.OTHER
        if only_adds(self.draft, place):
            return Tag.COORDINATOR
        closed = closed_tag(self.draft, place)
        return closed or (Tag.NOUN if place in self.draft.units else open_tag(self.draft, place))

    def counts(self, place: int) -> bool:
        """Whether a number stands at a place, which has no owner's mark but one of minutes: "al 12', Bassi"."""
        return self.draft.tokens[place].kind == NUMBER

    def is_plural(self, place: int) -> bool:
        """Whether a mark of an owner only makes a plural: Dutch "foto's", where names alone have owners so."""
        own = self.draft.own.language
        return own.verb_second and casing(self.draft.tokens[place].norm, own.code) is Casing.COMMON

    def joins(self, place: int) -> bool:
        """Whether a word belongs to a conjunction of several words, of which the last one counts: "bien que"."""
        if place > self.conjunction:
            found = self.draft.own.subordinators.at(self.draft.tokens, place)
            if found is None or found[0] < 2 or not self.draft.verb_follows(place + found[0] - 1):
                return False
            self.conjunction = place + found[0] - 1
        return True

    def leads_time(self, place: int) -> bool:
        """Whether a word belongs to what leads a stretch of time: "hace once años", "il y a quelques jours"."""
        if place > self.ago:
            found = self.draft.own.ago.at(self.draft.tokens, place)
            if found is None or not self.is_stretch(place + found[0]):
                return False
            self.ago = place + found[0] - 1
        return True

    def is_stretch(self, first: int) -> bool:
        """Whether a measure of time begins at a place, with nothing but small words and numbers before it."""
        own = self.draft.own
        for place, token in enumerate(self.draft.tokens[first : first + _STRETCH], first):
            if own.is_time(token.norm):
                return place > first
            if place not in self.measured and not own.is_stop(token.norm):
                return False
        return False

    def is_named(self, place: int) -> bool:
        """Whether a capital in mid-sentence makes a name of any word: "Stati Uniti", "Will Smith"."""
        token = self.draft.tokens[place]
        if not place and token.norm in self.draft.own.language.given_names:  # Swedish "Per Ström", no "per person"
            return len(self.draft.tokens) > 1 and self.draft.tokens[1].capital
        if not token.capital or not place or self.draft.headline or (len(token.text) == 1 and not self.dots(place)):
            return False
        before = self.draft.tokens[place - 1]
        if before.kind == MARK and before.text not in HYPHENS and before.text not in ",/&":
            return False
        return not (self.draft.own.language.nouns_capitalised and token.norm in self.draft.own.language.object_pronouns)

    def is_acronym(self, token: Token) -> bool:
        """Whether capitals make a name of a word that is never a subject: "US troops left", but Italian "C'è"."""
        own = self.draft.own.language
        objects = token.norm in own.object_pronouns and token.norm not in own.subject_pronouns | own.determiners
        return objects and token.text.isalpha() and len(token.text) > 1 and token.text.isupper()

    def dots(self, place: int) -> bool:
        """Whether a full stop is tied to a token, as to an initial: "Harry S. Truman"."""
        after = self.draft.tokens[place + 1 : place + 2]
        return bool(after) and after[0].text == "." and after[0].glued

    def abbreviates(self, place: int) -> bool:
        """Whether a word is an abbreviation before a number: "No. 4"."""
        tokens = self.draft.tokens
        if tokens[place].kind != WORD or tokens[place].norm not in self.draft.own.language.number_abbreviations:
            return False
        return place + 2 < len(tokens) and tokens[place + 1].text == "." and tokens[place + 2].kind == NUMBER
