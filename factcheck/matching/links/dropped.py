"""Sentence, place -> whether a noun may be what somebody is whom its clause leaves out: "Era medico"."""

from __future__ import annotations

from factcheck.matching.links.installing import installs
from factcheck.matching.links.joins import is_part, only_joins
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Clause, Sentence, Tag

_COUNTING = (Tag.NUMBER, Tag.DETERMINER)


def may_be_said(sentence: Sentence, place: int) -> bool:
    """Whether a clause without a subject may say of who is left out that it is what a noun names."""
    number, clause = sentence.phrase_of[place], sentence.clauses[sentence.clause_of[place]]
    if number == NOWHERE:
        return True
    phrase = sentence.phrases[number]
    if phrase.of != NOWHERE and not is_part(sentence, phrase.of) and sentence.tags[phrase.of] not in _COUNTING:
        return False  # "È il figlio di un medico"
    lead = sentence.tokens[phrase.preposition].norm if phrase.preposition != NOWHERE else ""
    if not clause.verbs or _tells_what(sentence, clause) or lead in sentence.lexicon.language.role_leads:
        return True
    return not lead and phrase.last < min((*clause.auxiliaries, *clause.verbs))  # "Medico di campagna, sposò Anna"


def _tells_what(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says what its subject is, is made, or is not."""
    verb = clause.verbs[0]
    denying = any(one.first == verb and one.category in CONTRARY for one in sentence.modifiers)
    return denying or only_joins(sentence, verb) or installs(sentence, clause)
