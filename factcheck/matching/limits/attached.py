"""Sentence, verb -> what leaves open a clause that tells when another is so: "before selling it, they must ask".

A gerund or an infinitive has no time of its own, it has that of the clause around it; so has a present form.
"""

from __future__ import annotations

from factcheck.parsing.finites import foretells, may_tell_past
from factcheck.parsing.sentence import NOWHERE, Category, Clause, Kind, Sentence, Tag

_ATTACHED = frozenset((Kind.PARTICIPLE, Kind.INFINITIVE, Kind.ADVERBIAL))


def attached(sentence: Sentence, place: int) -> str:
    """Return the verb of the clause around by which what a clause tells will or may be only; or ""."""
    clause = sentence.clauses[sentence.clause_of[place]]
    if clause.kind not in _ATTACHED or clause.parent == NOWHERE or not _tells_when(sentence, clause):
        return ""
    own, above = sentence.lexicon, sentence.clauses[clause.parent].predicate
    for one in sentence.modifiers:
        norm = sentence.tokens[one.first].norm
        done = norm in own.language.have and may_tell_past(norm, own)  # "Had to ask"
        if one.category is Category.MODAL and above in one.governs and not done:
            return one.text
    return sentence.tokens[above].text if above != NOWHERE and foretells(sentence.tokens[above].norm, own) else ""


def _tells_when(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells when another one is so, and has neither a subject nor a past form of its own."""
    own, first = sentence.lexicon, clause.places[0]
    leads = {sentence.tokens[place].norm for place in (first - 1, first) if place >= 0}
    if not any(own.language.subordinators.get(norm) == "time" for norm in leads):
        return False
    heads = [sentence.phrases[number].head for number in clause.subject]
    pronouns = all(sentence.tags[head] is Tag.PRONOUN for head in heads if head in clause.places)
    finite = any(head in clause.places for head in heads)
    told = [sentence.tokens[verb].norm for verb in clause.auxiliaries or clause.verbs[:1]]
    return pronouns and not (finite and any(may_tell_past(norm, own) for norm in told))
