"""Sentence -> the words of a phrasing that a passage may do without: "located", "called"."""

from __future__ import annotations

from factcheck.parsing.dimensions import counts, dimensions
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag, Voice

_COUNTING = frozenset((Tag.DETERMINER, Tag.NUMBER, Tag.OWNER))


def light_words(sentence: Sentence) -> frozenset[int]:
    """Return the places of light words, whether or not they are all that a phrasing says."""
    own = sentence.lexicon
    here = (
        other
        for place in range(len(sentence.tokens))
        if (entry := own.light.at(sentence.tokens, place)) is not None
        for other in range(place, place + entry[0])
        if not (entry[0] == 1 and (_acts(sentence, place) or _is_thing(sentence, place)))
    )
    # "Fand ... statt": the stem of a verb in two parts is that of the whole.
    parted = (place for place in sentence.verbs if own.light.holds(sentence.stems[place]))
    told = (place for place in sentence.verbs if _measures(sentence, place))
    return frozenset((*here, *told, *(place for place in parted if not _acts(sentence, place))))


def _measures(sentence: Sentence, place: int) -> bool:
    """Whether a verb says no more than that something is so long, or has so many: "counts 40 members"."""
    if counts(sentence, place):
        told = sentence.clauses[sentence.clause_of[place]].objects
        # Of "employs 150 people" no other word would be left.
        return any(sentence.phrases[one].head not in sentence.in_measures for one in told)
    own = sentence.lexicon.measuring.holds(sentence.stems[place])
    return own and any(sentence.clause_of[other] == sentence.clause_of[place] for other in dimensions(sentence))


def _acts(sentence: Sentence, place: int) -> bool:
    """Whether a verb has an object or a doer of its own: nobody "called the doctor" who only "is called so"."""
    clause, reflexives = sentence.clauses[sentence.clause_of[place]], sentence.lexicon.language.reflexives
    objects = {sentence.phrases[number].head for number in clause.objects} - sentence.in_measures
    if clause.predicate != place or clause.voice is not Voice.ACTIVE or not objects:
        return bool(clause.agent) and not clause.auxiliaries  # Swedish "ägs av Ann"
    if sentence.stems[place] in sentence.lexicon.be_verbs:
        return False  # "Debian 10 heißt Buster"
    return not any(sentence.tokens[other].norm in reflexives for other in clause.places)


def _is_thing(sentence: Sentence, place: int) -> bool:
    """Whether a word is a noun with its article, of the stem of a verb: "rejected the call"."""
    number = sentence.phrase_of[place]
    phrase = sentence.phrases[number] if number != NOWHERE else None
    if phrase is None or phrase.head != place or sentence.tags[place] is not Tag.NOUN:
        return False
    return sentence.tags[phrase.first] in _COUNTING
