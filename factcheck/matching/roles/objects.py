"""Part, Alignment -> the preposition that makes another thing of an object: "left Malta", "left for Malta"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.roles.trades import Part
from factcheck.parsing.sentence import NOWHERE, Role, Sentence, Voice

_NEAR = 2  # tokens from a preposition to its noun: "for the island"


def led_otherwise(part: Part, place: int, verb: int, alignment: Alignment) -> str:
    """Return the preposition before what is done something to in the phrasing, behind the same verb here; or "".

    `place` and `verb` are where both stand here. A genitive turns it where the verb is reflexive: French "le roman
    s'inspire du film".
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    clause, own = theirs.clauses[theirs.clause_of[verb]], theirs.lexicon.language
    number = theirs.phrase_of[place]
    same = ours.stems[part.verb] == theirs.stems[verb] and clause.voice is Voice.ACTIVE and not clause.objects
    if part.role is not Role.PATIENT or not same or number not in clause.adjuncts or alignment.verbatim:
        return ""
    lead = theirs.phrases[number].preposition
    if (
        lead == NOWHERE
        or theirs.phrases[number].head != place
        or ours.phrases[ours.phrase_of[part.head]].preposition != NOWHERE
    ):
        return ""
    if place - lead > _NEAR:  # German "gegen Bo Klage", "nach langer Debatte drei Läden": two phrases in one
        return ""
    token = theirs.tokens[lead]
    turned = token.norm in own.turning_leads
    if token.norm in own.genitives:
        turned = _is_reflexive(theirs, verb) and not _is_reflexive(ours, part.verb)
    return token.text if turned else ""


def _is_reflexive(sentence: Sentence, verb: int) -> bool:
    """Whether a verb does something to its own subject: French "s'inspire", Spanish "se inspira"."""
    around = (place for place in (verb - 1, verb + 1) if 0 <= place < len(sentence.tokens))
    return any(sentence.tokens[place].norm in sentence.lexicon.language.reflexives for place in around)
