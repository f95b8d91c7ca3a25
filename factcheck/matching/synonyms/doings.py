"""Query, Sentence -> what happened told by a noun: "until his death in 1921" for "he died in 1921".

Only behind a word that takes it as past, such as "after": the death of a king may be feared, planned or denied. And
only of a phrasing that says no more than what happened, and when.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.deeds import owned_by
from factcheck.matching.synonyms.kin import KIN
from factcheck.matching.synonyms.posts import is_antecedent
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag, Voice
from factcheck.parsing.sorts import sorts

_NEAR = 3  # tokens from a noun phrase to the date behind it: "his death on the 15th"


@lru_cache(maxsize=65536)
def asked_doing(query: Query) -> int:
    """Return the head of what a phrasing says that something happened to, where it says no more; or NOWHERE."""
    sentence = query.sentence
    if len(query.verbs) != 1 or any(Measure.DATE not in one.kinds for one in sentence.quantities):
        return NOWHERE
    clause = sentence.clauses[sentence.clause_of[min(query.verbs)]]
    objects = {sentence.phrases[number].head for number in clause.objects} - sentence.in_measures
    if len(clause.subject) != 1 or objects or clause.agent:
        return NOWHERE
    number, head = clause.subject[0], sentence.phrases[clause.subject[0]].head
    parts = {number} | {one for one, phrase in enumerate(sentence.phrases) if phrase.of == head}
    rest = {*query.words, *query.named} - query.verbs
    return head if all(sentence.phrase_of[place] in parts for place in rest) else NOWHERE


def find_doings(query: Query, place: int, sentence: Sentence) -> list[tuple[int, float]]:
    """Return where a passage has a noun for what a verb of a phrasing says, told as past; in text order."""
    if place not in query.verbs or asked_doing(query) == NOWHERE:
        return []
    wanted, table = query.sentence.stems[place], _table(query)
    nouns = [
        where
        for where in sorted(sentence.content)
        if sentence.tags[where] is Tag.NOUN and wanted in table.get(sentence.stems[where], ())
    ]
    dated = bool(query.sentence.quantities)
    return [(where, KIN) for where in nouns if _is_past(sentence, where) and (not dated or _is_dated(sentence, where))]


def unhappened(query: Query, alignment: Alignment) -> str | None:
    """Say that such a noun is of something else here, or ""; None where there is no such noun."""
    head, theirs = asked_doing(query), alignment.sentence
    noun = alignment.pairs.get(min(query.verbs), NOWHERE) if head != NOWHERE else NOWHERE
    if noun == NOWHERE or theirs.tags[noun] is not Tag.NOUN:
        return None
    if query.sentence.stems[min(query.verbs)] not in _table(query).get(theirs.stems[noun], ()):
        return None
    place = alignment.partner(head)
    return "" if _is_whose(theirs, place, noun) else f'nothing here says whose "{theirs.tokens[noun].text}" it is'


def _table(query: Query) -> Mapping[str, frozenset[str]]:
    sentence = query.sentence
    done = sentence.clauses[sentence.clause_of[min(query.verbs)]].voice is Voice.PASSIVE
    return sorts(sentence.code).doings if done else sorts(sentence.code).happenings


def _is_past(sentence: Sentence, noun: int) -> bool:
    """Whether a word takes a noun as past, and nothing else is said of it: "after the death", "después de la muerte".

    "After the failed invasion", "after the sale was blocked", "would leave after the sale" say less.
    """
    number = sentence.phrase_of[noun]
    if number == NOWHERE or sentence.phrases[number].last != noun:
        return False
    if any(number in clause.subject for clause in sentence.clauses):
        return False
    if any(noun in one.governs for one in sentence.modifiers):
        return False
    owners = (other.first for other in sentence.phrases if other.of == noun and other.owner)
    own, first = sentence.lexicon.language, min((sentence.phrases[number].first, *owners))
    words = sentence.content.intersection(range(sentence.phrases[number].first, noun)) - sentence.in_quantities
    if not all(sentence.tokens[place].capital for place in words):
        return False
    lead = first - 1 if first and sentence.tokens[first - 1].norm in own.past_leads else first - 2
    between = all(sentence.tokens[place].norm in own.prepositions for place in range(max(0, lead + 1), first))
    return lead >= 0 and between and sentence.tokens[lead].norm in own.past_leads


def _is_dated(sentence: Sentence, noun: int) -> bool:
    """Whether a date stands in the noun phrase, or right behind it and what belongs to it."""
    phrase = sentence.phrases[sentence.phrase_of[noun]]
    last = max([phrase.last, *(other.last for other in sentence.phrases if other.of == noun)])
    dates = [one.first for one in sentence.quantities if Measure.DATE in one.kinds]
    return any(phrase.first <= first <= phrase.last or 0 < first - last <= _NEAR for first in dates)


def _is_whose(sentence: Sentence, place: int, noun: int) -> bool:
    """Whether a noun is of something: "the death of Bo", "Bo's death", "his death" where he is the subject."""
    second = sentence.phrase_of[noun]
    its = sentence.phrases[second]
    his = sentence.tokens[its.first].norm in sentence.lexicon.language.third_possessives
    if place == NOWHERE:  # Carried by a pronoun.
        subject = sentence.clauses[sentence.clause_of[noun]].subject
        return his and any(sentence.tags[sentence.phrases[number].head] is Tag.PRONOUN for number in subject)
    first = sentence.phrase_of[place]
    if first == NOWHERE or first == second:
        return first == second and place < noun
    return owned_by(sentence, first) == noun or (his and is_antecedent(sentence, first, second))
