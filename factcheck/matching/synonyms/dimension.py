"""Query, Sentence -> what a measure is of, told by another word: "has a height of 5 m" for "is 5 m high"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.kin import KIN
from factcheck.parsing.dimensions import dimensions
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag
from factcheck.parsing.sorts import sorts


def find_dimension(query: Query, place: int, sentence: Sentence) -> list[tuple[int, float]]:
    """Return where a passage has another word for what a measure of a phrasing is of, in text order."""
    if place not in dimensions(query.sentence):
        return []
    stem = query.sentence.stems[place]
    others = sorts(sentence.code).dimensions.get(stem, frozenset()) | {stem}
    return [
        (where, KIN)
        for where in sorted(dimensions(sentence))
        if sentence.stems[where] in others and _is_stated(sentence, where)
    ]


def is_measure(place: int, alignment: Alignment) -> bool:
    """Whether a word and its partner tell of what a measure is: "the length of the bridge", "the bridge is long"."""
    there = alignment.pairs.get(place, NOWHERE)
    return place in dimensions(alignment.query.sentence) and there in dimensions(alignment.sentence)


def unmeasured(query: Query, alignment: Alignment) -> str:
    """Say that a measure is of something else here, or ""."""
    ours, theirs = query.sentence, alignment.sentence
    for word in dimensions(ours):
        there = alignment.partner(word)
        if there not in dimensions(theirs) or not _is_stated(ours, word):
            continue  # "Was found at a depth of 5 m": how deep it is there says nothing of what was found.
        if not _is_stated(theirs, there):
            return f'"{theirs.tokens[there].text}" does not tell here how much it measures'
        for bearer in bearers(ours, word):
            place = alignment.partner(bearer)
            if (bearer in query.words or bearer in query.named) and not _bears(theirs, place, there):
                return f'nothing here says that "{ours.tokens[bearer].text}" has this measure'
    return ""


def _bears(sentence: Sentence, place: int, word: int) -> bool:
    """Whether the measure that a word tells is of what stands at a place; of a pronoun, where that is carried."""
    heads = bearers(sentence, word)
    if place == NOWHERE:
        return not heads or any(sentence.tags[head] in (Tag.PRONOUN, Tag.RELATIVE) for head in heads)
    number = sentence.phrase_of[place]
    named = sentence.tokens[place].capital and number != NOWHERE
    return place in heads or (named and any(sentence.phrase_of[head] == number for head in heads))


def bearers(sentence: Sentence, word: int) -> tuple[int, ...]:
    """Return the heads of what has the measure that a word tells: "the bridge" of "the bridge has a height of 5 m"."""
    clause = sentence.clauses[sentence.clause_of[word]]
    subject = tuple(sentence.phrases[number].head for number in clause.subject)
    return _described(sentence, word) or _owners(sentence, word) or subject


def _described(sentence: Sentence, word: int) -> tuple[int, ...]:
    """Return what a word and its measure describe, as no predicate does: "a 5-metre-high wall", "a wall, 5 m high,"."""
    told, number, first = dimensions(sentence), sentence.phrase_of[word], _first(sentence, word)
    if number != NOWHERE:
        phrase = sentence.phrases[number]
        if phrase.head != word and phrase.head not in sentence.in_measures:
            return (phrase.head,)
        inside = _nouns(sentence, range(phrase.first, first))
        if inside and first < word:
            return inside[-1:]  # "A wall 5 m high"
    place = first - 1
    if place < 1 or word in sentence.verbs:
        return ()
    if place - 1 in told and (sentence.tags[place] is Tag.COORDINATOR or sentence.tokens[place].text == ","):
        return _described(sentence, place - 1)  # "5 m high and 2 m wide"
    if sentence.tokens[place].norm in sentence.lexicon.language.genitives:
        place -= 1  # "El puente, de 5 m de largo, ...", "un puente de 5 m de largo"
        place -= sentence.tokens[place].text == ","
    elif sentence.tokens[place].text == "," and not _is_row(sentence, place):
        place -= 1
    before = sentence.phrase_of[place] if place < first - 1 else NOWHERE
    heads = (sentence.phrases[before].head, sentence.phrases[before].of) if before != NOWHERE else ()
    return tuple(head for head in heads if head != NOWHERE)


def _is_row(sentence: Sentence, comma: int) -> bool:
    """Whether a measure stands between the verb and a comma: "is 5 m at its highest point, 9 m long and 2 m wide"."""
    verb = sentence.clauses[sentence.clause_of[comma]].predicate
    return verb != NOWHERE and any(verb < one.first < comma and one.measured for one in sentence.quantities)


def _owners(sentence: Sentence, word: int) -> tuple[int, ...]:
    """Return whose the measure is that a noun names: "the height of the wall", "its height", "the wall height"."""
    number, clause = sentence.phrase_of[word], sentence.clauses[sentence.clause_of[word]]
    of_it = [other for other in sentence.phrases if other.of == word]
    told = any(other.head in sentence.in_measures for other in of_it)  # No door has "a height of 5 m and a door".
    owners = tuple(other.head for other in of_it if other.owner or not told)
    if owners or number not in clause.subject:
        return owners
    return _nouns(sentence, range(sentence.phrases[number].first, word))[-1:]


def _nouns(sentence: Sentence, places: range) -> tuple[int, ...]:
    measures = sentence.in_measures
    return tuple(place for place in places if sentence.tags[place] is Tag.NOUN and place not in measures)


def _first(sentence: Sentence, word: int) -> int:
    """Return where a word and its measure begin."""
    return min(word, *(one.first for one in dimensions(sentence)[word]))


def _is_stated(sentence: Sentence, word: int) -> bool:
    """Whether it is said no more than that something measures so much: what "grew 3 m in height" is taller."""
    own, clause = sentence.lexicon, sentence.clauses[sentence.clause_of[word]]
    verb = clause.predicate
    if verb in (NOWHERE, word) or sentence.tags[verb] is Tag.AUXILIARY or sentence.phrase_of[word] in clause.subject:
        return True
    norm, stem = sentence.tokens[verb].norm, sentence.stems[verb]
    measures = own.measuring.holds(stem) or stem in sorts(sentence.code).dimensions
    measures = measures or norm in own.language.have or norm in own.language.be
    return measures or bool(_described(sentence, word))
