"""Query, Sentence -> who did it told by a noun: "Anna, author of the book" for "Anna wrote the book".

Only of a phrasing that says no more than who did what: when and where a founder died does not tell when and where the
town was founded.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.matching.joins import joined
from factcheck.matching.kin import KIN
from factcheck.matching.query import Query
from factcheck.parsing.phrases import QUOTES
from factcheck.parsing.sentence import NOWHERE, Role, Sentence, Tag
from factcheck.parsing.sorts import sorts


def find_deeds(query: Query, place: int, sentence: Sentence) -> list[tuple[int, float]]:
    """Return where a passage has a noun for who does what a verb of a phrasing says, in text order."""
    if place not in query.verbs or not _says_no_more(query):
        return []
    table, wanted = sorts(sentence.code).deeds, query.sentence.stems[place]
    return [
        (where, KIN)
        for where in sorted(sentence.content)
        if sentence.tags[where] is Tag.NOUN and wanted in table.get(sentence.stems[where], ())
    ]


@lru_cache(maxsize=65536)
def _says_no_more(query: Query) -> bool:
    """Whether a phrasing has one verb, who does it or what it is done to, and nothing else."""
    sentence = query.sentence
    if len(query.verbs) != 1 or sentence.quantities:
        return False
    clause = sentence.clauses[sentence.clause_of[min(query.verbs)]]
    numbers = (*clause.subject, *clause.objects, *clause.agent)
    heads = {sentence.phrases[number].head for number in numbers}
    parts = {number for number, one in enumerate(sentence.phrases) if number in numbers or one.of in heads}
    return all(sentence.phrase_of[place] in parts for place in {*query.words, *query.named} - query.verbs)


def is_deed(sentence: Sentence, noun: int, stem: str) -> bool:
    """Whether a noun tells who does what the verb with a stem says."""
    return stem in sorts(sentence.code).deeds.get(sentence.stems[noun], ())


def does(sentence: Sentence, place: int, noun: int, role: Role) -> bool:
    """Whether something plays a part in what such a noun says: it is that one, or it is what that one did it to."""
    first, second = sentence.phrase_of[place], sentence.phrase_of[noun]
    if NOWHERE in (first, second):
        return False
    owned = _owned_by(sentence, first) == noun or (first == second and place < noun)
    if role is Role.PATIENT:
        return owned
    return not owned and joined(sentence, place, noun, False)


def _owned_by(sentence: Sentence, number: int) -> int:
    """Return the head that a noun phrase belongs to, or that the noun right before its name does: "of the book X"."""
    phrase = sentence.phrases[number]
    while phrase.of == NOWHERE and number:
        before = sentence.phrases[number - 1]
        between = (sentence.tokens[place].text for place in range(before.last + 1, phrase.first))
        if not all(text in QUOTES for text in between):
            break
        number, phrase = number - 1, before
    return phrase.of
