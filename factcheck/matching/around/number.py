"""Sentence, clause -> whether what it tells of one or of several may be told of who was named before."""

from __future__ import annotations

from factcheck.parsing.plurals import may_be_several, tells_several
from factcheck.parsing.sentence import NOWHERE, Clause, Phrase, Sentence, Tag


def may_mean(sentence: Sentence, clause: Clause, before: Sentence, number: int) -> bool:
    """Whether a clause with a pronoun, or nothing, for its subject may be about a subject of a sentence before it.

    "Anna has two sons. They are doctors" is not about Anna, and "Anna and Bo sing. He is old" not surely about Bo.
    """
    told = next(one for one in before.clauses if number in one.subject)
    joined = len(told.subject) > 1
    if any(stands_for_all(sentence, one) for one in clause.subject):
        return joined
    if not _is_plural(sentence, clause):
        return not joined
    told_of = bool(before.lexicon.language.plural) and _may_be_several(before, number)
    return joined or told_of or _is_plural(before, told) or not _has_several(before, told)


def stands_for_all(sentence: Sentence, number: int) -> bool:
    """Whether a noun phrase stands for all who were named before: "both", "the two", "neither of them"."""
    own = sentence.lexicon.language
    phrase = sentence.phrases[number]
    words = _words(sentence, phrase)
    counted = own.totals | own.cardinals | own.definites | own.genitives
    if words.isdisjoint(own.totals) or not words <= counted or words <= own.cardinals:
        return False
    return all(
        sentence.tags[part.head] is Tag.PRONOUN
        or sentence.tokens[part.first].norm in own.plural_pronouns  # "None of these sets", but not of the sets
        or _words(sentence, part) <= counted
        for part in (sentence.phrases[one] for one in sentence.dependants.get(phrase.head, ()))
    )


def _words(sentence: Sentence, phrase: Phrase) -> frozenset[str]:
    return frozenset(token.norm for token in sentence.tokens[phrase.first : phrase.last + 1])


def _is_plural(sentence: Sentence, clause: Clause) -> bool:
    """Whether a pronoun or the form of the verb says that a clause tells of several."""
    heads = (sentence.tokens[sentence.phrases[number].head].norm for number in clause.subject)
    verb = min((*clause.auxiliaries, *clause.verbs), default=NOWHERE)
    return tells_several(heads, sentence.tokens[verb].norm if verb != NOWHERE else "", sentence.lexicon.language)


def _has_several(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause has several beside its subject, who may be meant as well."""
    others = (one for one in range(len(sentence.phrases)) if one not in clause.subject)
    return len(clause.objects) > 1 or any(_may_be_several(sentence, one) for one in others)


def _may_be_several(sentence: Sentence, number: int) -> bool:
    head = sentence.phrases[number].head
    time = head in sentence.in_measures or sentence.lexicon.is_time(sentence.tokens[head].norm)
    return not time and may_be_several(sentence.tokens[head], sentence.tags[head], sentence.lexicon.language)
