"""Alignment, place -> the words that make a noun less than all there is of it: "12", "except two", "every third"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.part import is_definite, part, several, share
from factcheck.matching.limits.excepted import excepts, is_taken_out, is_whole
from factcheck.parsing.quantities import Kind
from factcheck.parsing.sentence import NOWHERE, Sentence

WHOLE = frozenset(("all", "most"))
_COUNTS, _ORDINAL, _SHARES = frozenset((Kind.NUMBER,)), frozenset((Kind.ORDINAL,)), frozenset((Kind.PERCENT,))
_NEAR = 2  # tokens from a noun to what takes some out: ", except two"


def parted(alignment: Alignment, place: int, there: int) -> str:
    """Return the share or number of a noun that is told here, where a phrasing tells the whole of it."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    less = "" if share(ours, place) else share(theirs, there)
    if not less and is_definite(ours, place) and not (part(ours, place) or several(ours, place)):
        less = part(theirs, there) or several(theirs, there)
    return less


def of_all(alignment: Alignment, place: int, there: int, quantifier: str) -> str:
    """Return what leaves some out where a phrasing says it of all; `quantifier` is that of the noun here."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    if less := _excepted(alignment, there) or ("" if _step(ours, place) else _step(theirs, there)):
        return less
    if quantifier in WHOLE:
        return share(theirs, there)
    return _counted(alignment, there) if not quantifier else ""


def of_everyone(alignment: Alignment) -> str:
    """Return what takes somebody out, where a phrasing says something of all of them: "everyone, except Anna"."""
    ours, theirs, clause = alignment.query.sentence, alignment.sentence, alignment.around()
    whole = any(is_whole(ours, number) for one in ours.clauses for number in one.subject)
    if not whole or any(excepts(ours, one) for one in ours.modifiers):
        return ""
    return next(
        (one.text for one in theirs.modifiers if any(is_taken_out(theirs, place, clause) for place in one.governs)), ""
    )


def told_apart(alignment: Alignment, place: int) -> str:
    """Return what tells which ones alone are meant, where the phrasing has it not: "only residents with a permit"."""
    sentence, number = alignment.sentence, alignment.sentence.phrase_of[place]
    clause = sentence.clauses[sentence.clause_of[place]]
    if number not in clause.subject or sentence.phrases[number].head != place:
        return ""  # "Is the only large telescope": what something is, it is.
    phrase = sentence.phrases[number]
    inside = [one for one in range(phrase.first, phrase.last + 1) if one in sentence.content]
    behind = [one.head for one in sentence.phrases if one.preposition == phrase.last + 1]
    described = [
        one.predicate for one in sentence.clauses if one.predicate == phrase.last + 1 and number in one.subject
    ]
    words = (*inside, *behind, *described)
    return next((sentence.tokens[one].text for one in words if one not in alignment.matched), "")


def _step(sentence: Sentence, place: int) -> str:
    """Return what leaves some of a row out: "every third member", "the other members", "every two hours"; or ""."""
    number = sentence.phrase_of[place]
    if number == NOWHERE:
        return ""
    first = sentence.phrases[number].first
    others = (token for token in sentence.tokens[first + 1 : place] if token.norm in sentence.lexicon.language.others)
    each = sentence.level(first) in WHOLE
    steps = (
        one.text
        for one in sentence.quantities
        if (each and one.kinds == _ORDINAL and first < one.first < place) or (one.measured and one.end == place)
    )
    return next((token.text for token in others), "") or next(steps, "")


def _excepted(alignment: Alignment, place: int) -> str:
    """Return what takes some out right behind a noun, or behind a verb: "all members, except two", "always sings"."""
    sentence = alignment.sentence
    last = max((place, *(one.last for one in sentence.phrases if one.first <= place <= one.last)))
    verbal = sentence.clause_of[place] if place in sentence.verbs else NOWHERE
    behind = (one for one in sentence.modifiers if one.first > last and excepts(sentence, one))
    near = (one for one in behind if one.first <= last + _NEAR or one.clause == verbal)
    return next((one.text for one in near), "")


def _counted(alignment: Alignment, place: int) -> str:
    """Return what makes a noun less than all there is: "a third of the homes", "12 homes", "the homes of the poor"."""
    sentence = alignment.sentence
    number = sentence.phrase_of[place]
    if number == NOWHERE:
        return ""
    phrase = sentence.phrases[number]
    owners = (one.head for one in sentence.phrases if one.of == place and one.head in sentence.content)
    owner = next((head for head in owners if head not in alignment.matched), NOWHERE)
    one_of = phrase.of != NOWHERE and sentence.tokens[phrase.of].norm in sentence.lexicon.language.ones
    if one_of or phrase.of in sentence.in_quantities:
        owner = phrase.of  # "only one of the three nurses"
    if owner != NOWHERE:
        return sentence.tokens[owner].text
    if less := share(sentence, place):
        return less
    definites = sentence.lexicon.language.definites
    known = any(token.norm in definites for token in sentence.tokens[phrase.first : phrase.last + 1])
    kinds = _SHARES if known else _COUNTS
    own = (phrase.of, *range(phrase.first - 1, phrase.last + 1))
    return next((one.text for one in sentence.quantities if one.kinds & kinds and one.end in own), "")
