"""tokens, tags -> noun phrases: what leads them, what they depend on, which word is their head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.mentions import ends_office
from factcheck.parsing.phrases.heads import head_of
from factcheck.parsing.phrases.owners import owns
from factcheck.parsing.phrases.rows import MEMBERS, Rows
from factcheck.parsing.phrases.second_noun import is_object
from factcheck.parsing.sentence import NOWHERE, Phrase, Tag
from factcheck.parsing.tokens import NUMBER, WORD, Token

QUOTES = "\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019*_"
_HYPHENS = "-\u2010\u2011/&"


def read_phrases(
    tokens: Sequence[Token],
    tags: Sequence[Tag],
    own: Lexicon,
    dates: frozenset[int],
    years: frozenset[int],
    attributes: Mapping[int, int],
    results: frozenset[int] = frozenset(),
) -> tuple[tuple[Phrase, ...], tuple[int, ...]]:
    """Return the noun phrases in text order, and for each token the number of its phrase or NOWHERE.

    `dates` are places of dates, each a phrase of its own: "On Friday heavy snow closed the pass", `years` of numbers
    that may be one: "In 2019 Norline bought". `attributes` maps a participle before its noun to the article that opens
    it, which leads that noun. `results` are places of those of a match, which belong to no noun before them.
    """
    reader = _Reader(tokens, tags, own, dates, years, attributes, results)
    place = 0
    while place < len(tokens):
        place = reader.step(place)
    return tuple(reader.phrases), tuple(reader.of_token)


class _Reader:
    def __init__(
        self, tokens: Sequence[Token], tags: Sequence[Tag], own: Lexicon, dates: frozenset[int], years: frozenset[int],
        attributes: Mapping[int, int], results: frozenset[int],
    ) -> None:  # fmt: skip
        self.results = results
        self.tokens, self.tags, self.own, self.dates, self.years = tokens, tags, own, dates, years
        self.attributes, self.opening = attributes, frozenset(attributes.values())
        self.leads: dict[int, int] = {}
        self.phrases: list[Phrase] = []
        self.of_token, self.rows = [NOWHERE] * len(tokens), Rows(tokens, tags, own)
        self.preposition = NOWHERE

    def step(self, place: int) -> int:
        """Read what begins at a place and return the next place."""
        tag = self.tags[place]
        if place in self.opening:
            self.leads[place], self.preposition = self.preposition, NOWHERE
            return place + 1
        if place in self.attributes:
            self.preposition = self.leads[self.attributes[place]]
            return place + 1
        if tag is Tag.PREPOSITION:
            self.preposition = place
            return place + 1
        if tag not in MEMBERS and tag is not Tag.PRONOUN:
            if tag not in (Tag.ADVERB, Tag.OTHER) and self.tokens[place].text not in QUOTES:
                self.preposition = NOWHERE
            return place + 1
        last = self.end(place) if tag in MEMBERS else place
        self.add(place, last)
        return last + 1

    def end(self, first: int) -> int:
        """Return the last place of the phrase that begins at `first`."""
        last = place = first
        nouns = self.own.language.nouns_capitalised
        seen_noun = self.tags[first] is Tag.NOUN and (self.tokens[first].capital or not nouns)
        while place + 1 < len(self.tokens) and place + 1 not in self.opening:
            place += 1
            tag, token = self.tags[place], self.tokens[place]
            if tag in MEMBERS:
                dated = last in self.dates and place not in self.dates and not seen_noun
                if (dated or (last == first in self.years and self.leads_year(first))) and self.is_subject(place):
                    break
                behind = self.fronts(last, place) or ends_office(self.tokens, place, self.own)
                if seen_noun and token.capital and behind:
                    break  # "At the summit Anna signed", "el ministro de Defensa Juan Pérez firmó"
                if (
                    seen_noun
                    and tag is Tag.NUMBER
                    and (place in self.results or self.parts_time(last, place) or self.counts(first, last, place))
                ):
                    break  # "Im Jahr 14.200 Patienten", "in New York 11 years ago", "in the attack 12 soldiers died"
                if seen_noun and is_object(self.tokens, self.tags, self.own, first, last, place):
                    break  # "Gestern bemerkte ein Nachbar Rauch"
                if tag is Tag.DETERMINER and self.connects(place):
                    continue  # "Karel de Vries"
                if seen_noun and (tag is Tag.DETERMINER or (nouns and tag is Tag.NOUN and not token.capital)):
                    break  # "Die Notaufnahme bald"
                if tag is Tag.DETERMINER and (self.tags[last] is Tag.NOUN or self.is_amount(first, last)):
                    break  # "Hat offiziell keinen Zuschuss zugesagt", "after a loss of 3 million euros the club sold"
                seen_noun = seen_noun or (tag is Tag.NOUN and (token.capital or not nouns))
                last = place
            elif (
                token.text in _HYPHENS and token.glued and place + 1 < len(self.tokens) and self.tokens[place + 1].glued
            ):
                continue
            elif token.text in QUOTES or self.own.is_filler(token.norm):
                continue
            elif not seen_noun and tag in (Tag.ADVERB, Tag.OTHER) and self.goes_on(place):
                continue  # "Le plus grand port", "la très forte équipe", "a few tomatoes"
            elif token.text == "." and self.abbreviates(place):
                continue
            else:
                break
        return last

    def is_amount(self, first: int, last: int) -> bool:
        """Whether a phrase is a figure until here, or so much of a unit: "3 million euros"; no "half"."""
        figures = any(self.tokens[place].kind == NUMBER for place in range(first, last + 1))
        return figures and self.tags[last] is Tag.NUMBER and self.tokens[last].kind in (NUMBER, WORD)

    def connects(self, place: int) -> bool:
        """Whether an article stands inside a name, where it is no other word there: English "Attila the Hun"."""
        own, around = self.own.language, self.tokens[place - 1 : place + 2 : 2]
        inside = len(around) == 2 and all(token.capital for token in around)
        return inside and own.verb_last and not own.nouns_capitalised and self.tokens[place].norm in own.connectors

    def leads_year(self, first: int) -> bool:
        """Whether a preposition leads a number that may be a year, or one before it: "in 2004 and 2008 Anna won"."""
        row = first > 1 and self.tags[first - 1] is Tag.COORDINATOR and first - 2 in self.years | self.dates
        return self.preposition == first - 1 or (row and first > 2 and self.tags[first - 3] is Tag.PREPOSITION)

    def fronts(self, last: int, name: int) -> bool:
        """Whether a noun behind a preposition stands in front of a clause whose subject is the name behind it."""
        verbal = (Tag.VERB, Tag.AUXILIARY)
        titles = self.own.language.titles
        opens = not any(tag is Tag.NOUN for tag in self.tags[: max(self.preposition, 0)])
        led = self.preposition != NOWHERE and not self.own.language.verb_second
        return (
            led
            and not self.tokens[last].capital
            and opens  # No "her marriage to the painter Owen Pryce ended".
            and self.tokens[last].norm not in titles
            and not any(tag in verbal for tag in self.tags[:name])
            and self.is_subject(name)
        )

    def parts_time(self, last: int, number: int) -> bool:
        """Whether a number behind a noun begins another phrase: either counts a time, "won the title three times"."""
        after = self.tokens[number + 1].norm if number + 1 < len(self.tokens) else ""
        counted = self.own.is_time(after) or after in self.own.language.occasions
        return self.own.is_time(self.tokens[last].norm) or counted

    def counts(self, first: int, last: int, number: int) -> bool:
        """Whether a number behind a noun with a preposition and an article counts another: "dass in Oslo 9 Leute"."""
        led = self.preposition == first - 1 != NOWHERE
        named = first == last and self.own.language.verb_second
        small = self.tags[first] is Tag.DETERMINER and (
            self.own.language.nouns_capitalised or not self.tokens[last].capital
        )
        noun = number + 1 < len(self.tokens) and self.tags[number + 1] is Tag.NOUN
        return led and (small or named) and noun and self.own.labels.at(self.tokens, last) is None

    def goes_on(self, place: int) -> bool:
        """Whether a small word before the noun goes with its article: no quantity without one."""
        return self.tokens[place].norm not in self.own.quantifiers or self.tags[place - 1] is Tag.DETERMINER

    def is_subject(self, place: int) -> bool:
        """Whether a predicate follows the nouns at a place: "On Friday heavy snow closed", not "on Sunday night"."""
        while place < len(self.tokens) and self.tags[place] in MEMBERS:
            place += 1
        return self.rows.opens_clause(place - 1) or self.is_described(place)

    def is_described(self, place: int) -> bool:
        """Whether commas set apart who a name is, and its predicate follows: "In 1900 Ada Bell, an engineer, built"."""
        if not (place < len(self.tokens) and self.tokens[place].text == ","):
            return False
        end = place + 1
        while end < len(self.tokens) and self.tags[end] in MEMBERS:
            end += 1
        closes = place + 1 < end < len(self.tokens) and self.tokens[end].text == ","
        return closes and self.rows.opens_clause(end)

    def abbreviates(self, place: int) -> bool:
        """Whether a full stop goes on with a name: "Kim J. Smith", "St. Moritz"."""
        before = self.tokens[place - 1]
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return (
            after is not None
            and after.capital
            and before.capital
            and len(before.text) <= 3
            and self.tokens[place].glued
        )

    def add(self, first: int, last: int) -> None:
        """Keep a noun phrase, and those of its owners, which an ending alone may tell: Swedish "kommunens museum"."""
        for place in range(first, last):
            if owns(self.tokens, self.tags, self.own, first, place):
                self.keep(first, place, owner=True)
                first = place + 1
        after = self.tags[last + 1] if last + 1 < len(self.tags) else None
        counted = after is Tag.NUMBER and owns(self.tokens, self.tags, self.own, first, last)
        self.keep(first, last, owner=counted or after is Tag.OWNER)

    def keep(self, first: int, last: int, owner: bool) -> None:
        number = len(self.phrases)
        head = head_of(self.tokens, self.tags, self.own, first, last)
        preposition, of = self.preposition, NOWHERE
        before = self.phrases[-1] if self.phrases else None
        if before is not None and before.owner and before.last < first:
            self.phrases[-1] = Phrase(before.first, before.last, before.head, before.preposition, head, True)
            preposition, of = before.preposition, before.of
        elif before is not None and self.rows.joined(before.last, first) and not self.rows.parts(before, first, last):
            preposition, of = before.preposition, before.of
        elif before is not None and before.last == first - 1 and self.is_genitive(first, before):
            of = before.head
        elif preposition != NOWHERE and before is not None and before.last == preposition - 1:
            of = before.head if self.tokens[preposition].norm in self.own.language.genitives else NOWHERE
        self.phrases.append(Phrase(first, last, head, preposition, of, owner))
        for place in range(first, last + 1):
            self.of_token[place] = number
        if not owner:
            self.preposition = NOWHERE

    def is_genitive(self, place: int, before: Phrase) -> bool:
        """Whether an article tells that a noun phrase belongs to the one before: "der Sprecher der Ministerin".

        One that may be a dative too does so behind a preposition, and in front of the verb, where one phrase has room.
        """
        language, norm = self.own.language, self.tokens[place].norm
        if "+" + norm not in language.agreement:
            return norm in language.genitive_articles
        verbs = (Tag.VERB, Tag.AUXILIARY, Tag.SUBORDINATOR, Tag.COMPLEMENTISER, Tag.RELATIVE)
        return before.preposition != NOWHERE or not any(tag in verbs for tag in self.tags[:place])
