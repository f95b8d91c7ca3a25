"""Sentence -> what a pronoun or a dropped subject behind it may stand for."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.matching.around.left_out import left_out
from factcheck.matching.around.number import stands_for_all
from factcheck.parsing.quantities import NAMING, Quantity, Relation, compare
from factcheck.parsing.sentence import NOWHERE, Clause, Phrase, Sentence, Tag
from factcheck.parsing.sentence import Kind as Type


def heads_of(sentence: Sentence, phrase: Phrase) -> Iterator[int]:
    """Yield the head of a noun phrase, and a noun that only names stand behind: both of "the ferry Tordis"."""
    yield phrase.head
    for place in range(phrase.last, phrase.first, -1):
        if not sentence.tokens[place].capital:
            return
        yield place - 1


def main_clause(sentence: Sentence) -> Clause:
    """Return the first clause with a predicate."""
    return next(clause for clause in sentence.clauses if clause.predicate != NOWHERE)


def is_main(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause stands in no other one: "Mide un metro y no produce fruta" has two."""
    while clause.kind is Type.COORDINATE and clause.parent != NOWHERE:
        clause = sentence.clauses[clause.parent]
    return clause.parent == NOWHERE


def pronoun_of(sentence: Sentence, clause: Clause) -> str | None:
    """Return the pronoun that is the subject of a clause, "" where none stands there, None for a noun."""
    heads = [sentence.phrases[number].head for number in clause.subject]
    if not heads:
        return ""
    stands = sentence.tags[heads[0]] is Tag.PRONOUN or stands_for_all(sentence, clause.subject[0])
    return sentence.tokens[heads[0]].norm if stands else None


def goes_on(sentence: Sentence, pronoun: str | None) -> bool:
    """Whether a sentence is about what a pronoun behind it stands for: "It has a deck", "Its hull is made of steel"."""
    if not sentence.clauses:  # no word, but marks alone
        return False
    clause = sentence.clauses[0]
    firsts = [sentence.tokens[sentence.phrases[number].first].norm for number in clause.subject]
    return pronoun_of(sentence, clause) == pronoun or any(
        norm in sentence.lexicon.language.third_possessives for norm in firsts
    )


def equal_codes(code: Quantity, sentence: Sentence) -> list[int]:
    """Return the places of an equal code, where it is said."""
    equal = (one.first for one in sentence.quantities if compare(code, one) is Relation.EQUAL)
    return [place for place in equal if place not in left_out(sentence)]


def codes_of(sentence: Sentence) -> list[int]:
    """Return the places of codes and labels."""
    return [one.first for one in sentence.quantities if one.kinds & NAMING]


def is_subject(sentence: Sentence, place: int) -> bool:
    """Whether what stands at a place is a subject of its sentence."""
    number = sentence.phrase_of[place]
    return any(number in clause.subject for clause in sentence.clauses)
