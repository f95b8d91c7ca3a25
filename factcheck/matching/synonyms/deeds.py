"""Query, Sentence -> who did it told by a noun: "Anna, author of the book" for "Anna wrote the book".

Only of a phrasing that says no more than who did what: when and where a founder died does not tell when and where the
town was founded.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.matching.alignment import Alignment
from factcheck.matching.links.joins import joined
from factcheck.matching.query.kernel import predications
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.kin import KIN
from factcheck.parsing.phrases.read import QUOTES
from factcheck.parsing.sentence import NOWHERE, Role, Sentence, Tag
from factcheck.parsing.sorts import sorts


def find_deeds(query: Query, place: int, sentence: Sentence) -> list[tuple[int, float]]:
    """Return where a passage has a noun for who does what a verb of a phrasing says, in text order; or the contrary."""
    table, wanted = sorts(sentence.code).deeds, query.sentence.stems[place]
    if place in query.verbs:
        kind = Tag.NOUN if _says_no_more(query) else None
    else:
        asked = asked_doer(query) if table.get(wanted) else None
        kind = Tag.VERB if asked and asked[0] == place else None
    return [
        (where, KIN)
        for where in (sorted(sentence.content) if kind else ())
        if sentence.tags[where] is kind and wanted in table.get(sentence.stems[where], ())
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


@lru_cache(maxsize=65536)
def asked_doer(query: Query) -> tuple[int, int, int] | None:
    """Return the noun that somebody is said to be, who that is, and of what, where a phrasing says no more; or None.

    "Anna is the author of the book", "The book's author is Anna": her writing it says so.
    """
    sentence, said = query.sentence, predications(query)
    if query.verbs or sentence.quantities or len(said) != 1:
        return None
    for noun, who in (said[0], said[0][::-1]):
        number = sentence.phrase_of[noun]
        owners = [phrase.head for phrase in sentence.phrases if phrase.of == noun]
        own = {sentence.phrase_of[place] for place in (who, *owners)}
        rest = {*query.words, *query.named} - {noun}
        if (
            len(owners) == 1
            and noun in query.words
            and all(sentence.phrase_of[place] in own - {number} for place in rest)
        ):
            return noun, who, owners[0]
    return None


def is_deed(sentence: Sentence, noun: int, stem: str) -> bool:
    """Whether a noun tells who does what the verb with a stem says."""
    return stem in sorts(sentence.code).deeds.get(sentence.stems[noun], ())


def does(sentence: Sentence, place: int, noun: int, role: Role) -> bool:
    """Whether something plays a part in what such a noun says: it is that one, or it is what that one did it to."""
    first, second = sentence.phrase_of[place], sentence.phrase_of[noun]
    if NOWHERE in (first, second):
        return False
    owned = owned_by(sentence, first) == noun or (first == second and place < noun)
    if role is Role.PATIENT:
        return owned
    return not owned and joined(sentence, place, noun, False)


def undone(query: Query, alignment: Alignment) -> str | None:
    """Say why a verb here does not make the one what a noun of the phrasing says of the other, or ""; None without."""
    asked = asked_doer(query)
    ours, theirs = query.sentence, alignment.sentence
    verb = alignment.pairs.get(asked[0], NOWHERE) if asked else NOWHERE
    if not asked or verb == NOWHERE or theirs.tags[verb] is not Tag.VERB:
        return None
    clause = theirs.clauses[theirs.clause_of[verb]]
    for place, role in zip(asked[1:], (Role.ACTOR, Role.PATIENT), strict=True):
        there = alignment.partner(place)
        if there != NOWHERE and theirs.role(there, clause) is not role:
            return f'"{ours.tokens[place].text}" is not what makes a "{ours.tokens[asked[0]].text}" here'
    return ""


def owned_by(sentence: Sentence, number: int) -> int:
    """Return the head that a noun phrase belongs to, or that the noun right before its name does: "of the book X"."""
    phrase = sentence.phrases[number]
    while phrase.of == NOWHERE and number:
        before = sentence.phrases[number - 1]
        between = (sentence.tokens[place].text for place in range(before.last + 1, phrase.first))
        if not all(text in QUOTES for text in between):
            break
        number, phrase = number - 1, before
    return phrase.of
