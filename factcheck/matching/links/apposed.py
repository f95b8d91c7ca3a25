"""Sentence, two noun phrases -> whether one stands beside the other and tells who or what it is."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.phrases.read import QUOTES
from factcheck.parsing.sentence import NOWHERE, Kind, Sentence, Tag

_CLOSING = ".,;:)"
_ENDS = {
    ",": ",;",
    ":": ".;,",
    "(": ")",
    "\u2013": "\u2013",
    "\u2014": "\u2014",
    "-": "-",
}  # what ends a row of names by what begins it
_OPENS = frozenset((Tag.RELATIVE, Tag.COMPLEMENTISER))
_VERBAL = frozenset((Tag.VERB, Tag.AUXILIARY))


def apposed(sentence: Sentence, low: int, high: int, between: Sequence[int]) -> bool:
    """Whether the second of two noun phrases tells who or what the first one is: "Rome, the capital of Italy"."""
    if _goes_on(sentence, low, high) or _begins(sentence, low, high):
        return False
    if all(sentence.tags[place] is Tag.MARK for place in between) or _row(sentence, low, high):
        return True
    return _listed(sentence, low, high)


def is_told_beside(sentence: Sentence, number: int, place: int) -> bool:
    """Whether the phrase of a place stands beside a noun phrase, given by its number, and tells who that is."""
    other = sentence.phrase_of[place]
    if other == NOWHERE:
        return False
    between = outside(sentence, range(sentence.phrases[number].last + 1, sentence.phrases[other].first))
    marked = bool(between) and all(sentence.tags[place] is Tag.MARK for place in between)
    return marked and apposed(sentence, number, other, between)


def _goes_on(sentence: Sentence, low: int, high: int) -> bool:
    """Whether the second of two noun phrases begins another pair of a row: "red for Oslo, blue for Bergen"."""
    led, behind = sentence.phrases[low].preposition, sentence.phrases[high].last + 1
    if led == NOWHERE or behind >= len(sentence.tokens) or sentence.tags[behind] is not Tag.PREPOSITION:
        return False
    bare = sentence.tags[sentence.phrases[high].first] is not Tag.DETERMINER  # "In Paris, a city in France."
    return bare and sentence.tokens[behind].norm == sentence.tokens[led].norm


def _begins(sentence: Sentence, low: int, high: int) -> bool:
    """Whether the second of two noun phrases begins another statement: "Born at Lake Orr, a priest, Bo Berg sang"."""
    one, other = (sentence.clause_of[sentence.phrases[number].head] for number in (low, high))
    told = one != other and sentence.clauses[other].kind in (Kind.MAIN, Kind.COORDINATE)
    nested = sentence.clauses[one].kind in (Kind.RELATIVE, Kind.ADVERBIAL)  # "Unlike Bo, who was a miner, Ann sang"
    led = nested or sentence.phrases[low].preposition != NOWHERE
    return told and led and high in sentence.clauses[other].subject


def names_another(sentence: Sentence, name: int, noun: int) -> bool:
    """Whether a noun has a name of its own, and is none of another one: "mayor Ann Lee, treasurer Bo Berg"."""
    phrase = sentence.phrases[sentence.phrase_of[noun]]
    own = sentence.phrases[sentence.phrase_of[name]]
    known = {sentence.tokens[place].norm for place in range(own.first, own.last + 1)}
    behind = [place for place in range(noun + 1, phrase.last + 1) if sentence.is_named(place)]
    others = bool(behind) and known.isdisjoint(sentence.tokens[place].norm for place in behind)
    named = any(sentence.is_named(place) for place in range(own.first, own.last + 1))  # German "Ralf Kohl"
    return others and named and sentence.tokens[name].capital and not sentence.is_named(noun)


def outside(sentence: Sentence, places: range) -> list[int]:
    """Return places without what stands in brackets among them: "Bo Berg (born in 1921), a painter"."""
    texts = [sentence.tokens[place].text for place in places]
    if "(" not in texts or ")" not in texts:
        return list(places)
    opening, closing = texts.index("("), len(texts) - 1 - texts[::-1].index(")")
    return [*places[:opening], *places[max(closing, opening) + 1 :]]


def _row(sentence: Sentence, low: int, high: int) -> bool:
    """Whether only parts of the first phrase stand between two: "Rome, the capital of Italy, a city of ..."."""
    inner = [sentence.phrases[number] for number in range(low + 1, high)]
    parts = all(
        phrase.of != NOWHERE or phrase.preposition != NOWHERE or sentence.tags[phrase.head] is Tag.NUMBER
        for phrase in inner
    )
    # "The minister of trade and of transport, Ana Ruiz": what the conjunction joins are parts too.
    last = max((phrase.first for phrase in inner), default=NOWHERE)
    # "They are two points behind the leaders, Eastport": the name is that of the leaders.
    led = bool(inner) and inner[-1].preposition != NOWHERE and inner[-1].of == NOWHERE
    if led and any(low in clause.objects and clause.subject for clause in sentence.clauses):
        return False
    if _does(sentence, low, high):
        return False
    return parts and not any(
        sentence.tags[place] in _VERBAL or (sentence.tags[place] is Tag.COORDINATOR and place > last)
        for place in range(sentence.phrases[low].last + 1, sentence.phrases[high].first)
    )


def _does(sentence: Sentence, low: int, high: int) -> bool:
    """Whether the second tells in a clause of its own what it does: "Bo, che il sindaco critica"."""
    first, last = sentence.phrases[low].last, sentence.phrases[high].last
    between = range(first + 1, sentence.phrases[high].first)
    opens = any(sentence.tags[place] in _OPENS and not _owns(sentence, place) for place in between)
    predicate = sentence.clauses[sentence.clause_of[sentence.phrases[high].head]].predicate
    if not opens or sentence.phrases[high].preposition != NOWHERE:
        return False
    being = sentence.lexicon.language.be
    said = [place for place in range(last + 1, predicate + 1) if sentence.tags[place] in _VERBAL]
    apart = Tag.MARK in sentence.tags[last + 1 : predicate]  # German "Bo, der Vorsitzende von Norline, ging"
    return not apart and any(sentence.tokens[place].norm not in being for place in said)


def _owns(sentence: Sentence, place: int) -> bool:
    """Whether a relative says whose something is: "Norline, whose seat", French "dont le siège"."""
    return sentence.tokens[place].norm in sentence.lexicon.language.possessives


def _listed(sentence: Sentence, low: int, high: int) -> bool:
    """Whether a name stands in a row of names that tells who the first noun phrase means: "members, A, B and C,"."""
    tokens, phrases, behind = sentence.tokens, sentence.phrases, sentence.phrases[low].last + 1
    ends = _ENDS.get(tokens[behind].text, "") if behind < len(tokens) else ""
    for number in range(low + 1, len(phrases)):
        between = range(phrases[number - 1].last + 1, phrases[number].first)
        parted = number == low + 1 or all(
            tokens[place].text == "," or sentence.tags[place] is Tag.COORDINATOR for place in between
        )
        named = range(phrases[number].first, phrases[number].last + 1)
        if not parted or not all(tokens[place].capital or sentence.tags[place] is Tag.DETERMINER for place in named):
            return False
        if any(sentence.tags[place] is Tag.COORDINATOR for place in between):
            end = phrases[number].last + 1
            closed = end < len(tokens) and tokens[end].text in ends
            return closed and number >= high and not sentence.lexicon.language.nouns_capitalised
    return False


def also(sentence: Sentence, low: int, high: int) -> bool:
    """Whether a noun phrase behind "and" is the last of what a first one is: "Ann, judge in Rome and author of Z,"."""
    tokens, tags, phrases = sentence.tokens, sentence.tags, sentence.phrases
    one, first, last = phrases[low], phrases[min(low + 1, high)], phrases[high]
    begin = [tokens[place].text for place in range(one.last + 1, first.first)]
    if high < low + 2 or begin != [","] or tags[last.first - 1] is not Tag.COORDINATOR:
        return False
    if tags[last.first] is Tag.DETERMINER and tags[first.first] is not Tag.DETERMINER:
        return False  # "Bo, mayor of Arden and the bishop"
    if any(sentence.is_named(place) for phrase in (first, last) for place in range(phrase.first, phrase.last + 1)):
        return False  # "Bo, mayor of Arden and author Tim Ross"
    if any(tags[place] in (Tag.VERB, Tag.AUXILIARY) for place in range(first.first, last.first)):
        return False
    end = high
    while end + 1 < len(phrases) and (
        phrases[end + 1].of == phrases[end].head or phrases[end + 1].preposition == phrases[end].last + 1
    ):
        end += 1
    behind = phrases[end].last + 1
    while behind < len(tokens) and tokens[behind].text in QUOTES:
        behind += 1  # "... and author of the book "Rain"."
    closed = behind == len(tokens) or tokens[behind].text in _CLOSING
    return closed and first.preposition == one.preposition
