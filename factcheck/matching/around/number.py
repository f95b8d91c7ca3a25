"""Sentence, clause -> whether what it tells, of one, of two or of several, may be told of who was named before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.parsing.plurals import may_be_several, tells_several
from factcheck.parsing.sentence import NOWHERE, Clause, Phrase, Sentence, Tag


def may_mean(sentence: Sentence, clause: Clause, before: Sentence, number: int) -> bool:
    """Whether a clause with a pronoun, or nothing, for its subject may be about a subject of a sentence before it.

    "Anna has two sons. They are doctors" is not about Anna, and "Anna and Bo sing. He is old" not surely about Bo.
    """
    told = next(one for one in before.clauses if number in one.subject)
    joined = _is_joined(before, told)
    if any(stands_for_all(sentence, one) for one in clause.subject):
        return joined
    if clause.predicate == NOWHERE or any(
        sentence.tags[sentence.phrases[one].head] is Tag.NOUN for one in clause.subject
    ):
        return True  # "This vehicle" tells by itself what is meant.
    if not _is_plural(sentence, clause):
        return not joined and not has_rival(before, told, number)
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


def _is_joined(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause has several subjects, one joined to the next: "Anna and Bo", not "Anna, a doctor"."""
    phrases = [sentence.phrases[number] for number in clause.subject]
    return any(Tag.COORDINATOR in sentence.tags[one.last + 1 : other.first] for one, other in pairwise(phrases))


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


def has_rival(sentence: Sentence, clause: Clause, number: int) -> bool:
    """Whether a clause names another one than a noun phrase, who may be meant as well: "Anna married Bo. He ...".

    A name in full is one of somebody; of what has one word, a country is no rival of a person, and Rome is one. Who is
    told, lived with or has a wife is somebody.
    """
    others = (*clause.objects, *clause.agent)
    full = _is_full(sentence, sentence.phrases[number])
    alike = (one for one in others if _is_full(sentence, sentence.phrases[one]) == full)
    rivals = (sentence.phrases[one] for one in (*alike, *_somebody(sentence, clause)))
    return any(_is_named(sentence, phrase) and not _is_country(sentence, phrase) for phrase in rivals)


def _somebody(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """Yield who is told something, who does it together with the subject, and whose the subject is: "wife of Bo"."""
    own, phrases = sentence.lexicon.language, sentence.phrases
    speaks = any(sentence.lexicon.speech.at(sentence.tokens, verb) is not None for verb in clause.verbs)
    mutual = any(is_mutual(sentence, verb) for verb in clause.verbs)  # Dutch "trouwde met Bo"
    leads = own.partners | own.listeners if speaks else own.partners
    for number in clause.adjuncts:
        lead = phrases[number].preposition
        if mutual or (lead != NOWHERE and sentence.tokens[lead].norm in leads):
            yield number
    yield from clause.objects if speaks else ()
    for number in (*clause.objects, *clause.subject):
        if sentence.tokens[phrases[number].head].norm in own.kin:
            yield from sentence.dependants.get(phrases[number].head, ())
            yield from sentence.led.get(phrases[number].last + 1, ())  # Swedish "fru till Bo"


def _is_full(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun phrase ends in several words with capitals: "Bo Lund"."""
    return phrase.head > phrase.first and sentence.tokens[phrase.head - 1].capital


def _is_country(sentence: Sentence, phrase: Phrase) -> bool:
    return any(phrase.first <= one.last and one.first <= phrase.last for one in sentence.nations)


def _is_named(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun phrase is a name; where all nouns have capitals, one without an article."""
    first = phrase.first if sentence.lexicon.language.nouns_capitalised else phrase.head
    capital = sentence.tokens[phrase.head].capital and sentence.tokens[first].capital
    return capital and sentence.tags[phrase.head] is Tag.NOUN


def is_mutual(sentence: Sentence, verb: int) -> bool:
    """Whether two do to each other what a verb says: who marries is married to the other one."""
    own = sentence.lexicon
    return sentence.stems[verb] in {own.stem(word) for word in own.language.mutual}
