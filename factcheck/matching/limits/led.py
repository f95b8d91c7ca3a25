"""Sentence, infinitive -> what only leads to it, so that it need not have been done: "had a chance to win"."""

from __future__ import annotations

from factcheck.parsing.sentence import NOWHERE, Category, Clause, Kind, Modifier, Sentence, Tag

_REFUSING = frozenset((Category.FAILURE, Category.DENIAL))


def only_led(sentence: Sentence, place: int) -> str:
    """Return what only leads to an infinitive: "had a chance to win" is not "won"; "managed to win" is."""
    clause = sentence.clauses[sentence.clause_of[place]]
    led = clause.kind is Kind.INFINITIVE or _is_purpose(sentence, clause, place)
    if not led or clause.parent == NOWHERE or place not in clause.verbs:
        return ""
    parent = sentence.clauses[clause.parent]
    if any(place in one.governs and _negates(one, sentence, parent.predicate) for one in sentence.modifiers):
        return ""
    own = sentence.lexicon
    having = {own.stem(form) for form in own.language.have}
    perfect = (helper for helper in clause.auxiliaries if own.stem(sentence.tokens[helper].norm) in having)
    if any(sentence.tokens[helper - 1].norm in own.language.prepositions for helper in perfect):
        return ""  # Italian "noto per aver scritto": that was done.
    if not parent.objects and any(own.speech.at(sentence.tokens, verb) is not None for verb in parent.verbs):
        return ""  # "Ha detto di temere" tells it as "che teme" does.
    for other in parent.places:
        if other < place and own.achieved.at(sentence.tokens, other) is not None:
            return ""
    lead = NOWHERE if _is_set_apart(sentence, place) else parent.predicate
    return f"{sentence.tokens[lead].text} … {sentence.tokens[place].text}" if lead != NOWHERE else ""


def _is_purpose(sentence: Sentence, clause: Clause, place: int) -> bool:
    """Whether a clause tells for what something was done, in an infinitive: Dutch "om de poort te openen"."""
    first = sentence.tokens[clause.places[0]].norm
    purpose = sentence.lexicon.language.subordinators.get(first) == "purpose"
    return purpose and place > 0 and sentence.tags[place - 1] is Tag.PARTICLE


def _negates(one: Modifier, sentence: Sentence, lead: int) -> bool:
    """Whether a modifier says that an infinitive was not done: "failed to sign", "left without signing"."""
    led = sentence.tokens[one.first].norm in sentence.lexicon.language.prepositions
    return one.category in _REFUSING or (one.category is Category.NEGATION and led and lead not in one.governs)


def _is_set_apart(sentence: Sentence, place: int) -> bool:
    """Whether an infinitive only says what somebody did who is set apart: Italian "è stata Anna a firmare"."""
    parent = sentence.clauses[sentence.clauses[sentence.clause_of[place]].parent]
    lead = sentence.tokens[place - 1].norm if place else ""
    if lead not in sentence.lexicon.language.setting_apart:
        return False
    if parent.verbs or any(sentence.phrases[number].first < place for number in parent.subject):
        return False  # "Anna è la prossima a firmare"
    told = (one.first for one in sentence.phrases if one.first in parent.places and one.first > parent.predicate)
    first = next(told, NOWHERE)
    return first != NOWHERE and (sentence.tokens[first].capital or sentence.tags[first] is Tag.DETERMINER)
