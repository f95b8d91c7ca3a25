"""Query, Sentence -> what somebody is to a body or a spouse, told by a noun: a "reporter of the Times" works for it.

Only of a phrasing that says no more than that: since when or where somebody works no such noun tells.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.number import is_mutual
from factcheck.matching.links.joins import joined
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.deeds import owned_by
from factcheck.matching.synonyms.kin import KIN
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag, Voice
from factcheck.parsing.sorts import sorts

Post = tuple[int, int]
"""The heads of who holds a post and of what, or of two spouses; places of the query."""


@lru_cache(maxsize=65536)
def asked_post(query: Query) -> Post | None:
    """Return what a phrasing says somebody is to something, where it says no more: "works for the Times"."""
    sentence = query.sentence
    if len(query.verbs) != 1 or sentence.quantities:
        return None
    verb = min(query.verbs)
    if not any(sentence.stems[verb] in verbs for verbs in sorts(sentence.code).posts.values()):
        return None
    clause = sentence.clauses[sentence.clause_of[verb]]
    led = [number for number in clause.adjuncts if _is_led(sentence, number)]
    mutual = is_mutual(sentence, verb) and clause.voice is not Voice.PASSIVE
    bodies = [*clause.agent, *led, *(clause.objects if mutual else ())]
    if len(clause.subject) != 1 or len(set(bodies)) != 1 or (set(clause.objects).difference(led) and not mutual):
        return None
    number, other = clause.subject[0], bodies[0]
    heads = {sentence.phrases[one].head for one in (number, other)}
    parts = {number, other} | {one for one, phrase in enumerate(sentence.phrases) if phrase.of in heads}
    if any(sentence.phrase_of[place] not in parts for place in {*query.words, *query.named} - {verb}):
        return None
    return sentence.phrases[number].head, sentence.phrases[other].head


def find_posts(query: Query, place: int, sentence: Sentence) -> list[tuple[int, float]]:
    """Return where a passage has a noun for what a verb of a phrasing says somebody is, in text order."""
    if place not in query.verbs or asked_post(query) is None:
        return []
    wanted = query.sentence.stems[place]
    return [(where, KIN) for where in sorted(sentence.content) if is_post(sentence, where, wanted)]


def is_post(sentence: Sentence, noun: int, stem: str) -> bool:
    """Whether a noun tells what the verb with a stem says that somebody is."""
    return sentence.tags[noun] is Tag.NOUN and stem in sorts(sentence.code).posts.get(sentence.stems[noun], ())


def unheld(query: Query, alignment: Alignment) -> str | None:
    """Say why such a noun is not of the one or not of the other here, or ""; None where there is no such noun."""
    post = asked_post(query)
    ours, theirs = query.sentence, alignment.sentence
    noun = alignment.pairs.get(min(query.verbs), NOWHERE) if post else NOWHERE
    if post is None or noun == NOWHERE or not is_post(theirs, noun, ours.stems[min(query.verbs)]):
        return None
    one, other = (alignment.partner(place) for place in post)
    mutual = is_mutual(ours, min(query.verbs))
    if _is_held(theirs, one, noun) and _is_of(theirs, other, noun):
        return ""
    if mutual and _is_held(theirs, other, noun) and _is_of(theirs, one, noun):
        return ""
    return f'nothing here says whose "{theirs.tokens[noun].text}" it is'


def _is_led(sentence: Sentence, number: int) -> bool:
    """Whether a noun phrase may be what somebody works for: one led so that belongs to no other."""
    phrase = sentence.phrases[number]
    led = phrase.preposition != NOWHERE and phrase.of == NOWHERE
    return led and sentence.tokens[phrase.preposition].norm in sentence.lexicon.language.post_leads


def _is_held(sentence: Sentence, place: int, noun: int) -> bool:
    """Whether somebody is what a noun says: by a verb of being, an apposition, a title."""
    if place == NOWHERE:  # Carried by a pronoun, so that it is the subject here.
        subject = sentence.clauses[sentence.clause_of[noun]].subject
        return any(joined(sentence, sentence.phrases[number].head, noun, False) for number in subject)
    return not _is_of(sentence, place, noun) and joined(sentence, place, noun, False)


def _is_of(sentence: Sentence, place: int, noun: int) -> bool:
    """Whether a noun is of something: "the Times reporter", "a chemist with the Institute", "Bo and his wife"."""
    if place == NOWHERE:
        return False
    first, second = sentence.phrase_of[place], sentence.phrase_of[noun]
    if NOWHERE in (first, second):
        return False
    if any(one.first <= place <= one.last for one in sentence.nations):
        return False  # "A Norwegian reporter" need not work for Norway.
    if first == second:
        return place < noun
    if owned_by(sentence, first) == noun:
        return True
    own, phrase, its = sentence.lexicon.language, sentence.phrases[first], sentence.phrases[second]
    lead = phrase.preposition
    if lead == its.last + 1 and sentence.tokens[lead].norm in own.post_leads:
        return True
    return sentence.tokens[its.first].norm in own.third_possessives and is_antecedent(sentence, first, second)


def is_antecedent(sentence: Sentence, first: int, second: int) -> bool:
    """Whether "his" in a noun phrase is of another one: that right before an "and", or the subject and nobody else."""
    phrase, its = sentence.phrases[first], sentence.phrases[second]
    if its.first > 0 and sentence.tags[its.first - 1] is Tag.COORDINATOR:
        return phrase.last + 2 == its.first
    clause = sentence.clauses[sentence.clause_of[its.head]]
    between = sentence.phrases[first + 1 : second]
    one = phrase.last < its.first and clause.subject == (first,)
    return one and (not between or (len(between) == 1 and its.of == between[0].head))
