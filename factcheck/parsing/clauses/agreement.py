"""Noun phrase, clause -> the traits that their forms tell: number, gender, whether it is somebody.

A trait is a letter of the table `agreement`: `m`, `f`, `n` are the genders of one, `M`, `F`, `N` those of several,
`p` is a person and `t` is none. A form that leaves several open has all of them; one that tells nothing has none.
"""

from __future__ import annotations

from functools import cache

from factcheck.languages import language
from factcheck.languages.casing import Casing, casing
from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.clauses.pronouns import is_prepositional
from factcheck.parsing.kinds import NOWHERE, Kind, Tag
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.persons import tells_of_person
from factcheck.parsing.plurals import is_plural_verb
from factcheck.parsing.tagged import Tagged

Traits = frozenset[str]
NONE: Traits = frozenset()
PERSON: Traits = frozenset("p")
THING: Traits = frozenset("t")
_ONE, _SEVERAL = frozenset("mfn"), frozenset("MFN")
_KINDS = _ONE | _SEVERAL, PERSON | THING


def agree(one: Traits, other: Traits) -> bool:
    """Whether nothing told of two things sets them apart."""
    return all(not (one & kind and other & kind) or one & other & kind for kind in _KINDS)


def traits_of(text: Tagged, number: int) -> Traits:
    """Return what its article and its noun tell of a noun phrase."""
    phrase, own = text.phrases[number], text.own
    head, led = text.tokens[phrase.head], phrase.preposition != NOWHERE or phrase.of != NOWHERE
    first = text.tokens[phrase.first].norm
    several = text.tags[phrase.first] is Tag.NUMBER and first not in own.language.ones
    found = _SEVERAL if several else _of_word(own, first, led=led)
    if phrase.preposition != NOWHERE:
        found = _both(found, _of_word(own, text.tokens[phrase.preposition].norm, led=False))
    common = own.language.nouns_capitalised or not head.capital
    if not common and phrase.head == 0:
        common = casing(head.norm, own.language.code) in (Casing.COMMON, Casing.EITHER)
    if text.tags[phrase.head] is Tag.NOUN and common:
        found = _both(found, _of_ending(own.language.code, "-", head.norm))
        found |= PERSON if is_somebody(own, head.norm) else THING
    return found


def is_somebody(own: Lexicon, norm: str) -> bool:
    """Whether a noun tells of somebody by what he is, or is to somebody."""
    return norm in own.language.kin or tells_of_person(own, norm)


def told(text: Tagged, frame: Frame, *, acts: bool = True) -> Traits:
    """Return what a relative pronoun, its verb where it `acts`, or a participle tells of what it refers to."""
    found = NONE
    if frame.kind is Kind.RELATIVE:
        led = is_prepositional(text, frame)
        found = _of_word(text.own, text.tokens[min(frame.places)].norm, led=led)
        if led or not acts:
            return found
        found = _both(found, _of_verb(text, frame))
    return _both(found, _of_participle(text, frame))


def _of_verb(text: Tagged, frame: Frame) -> Traits:
    """Return the number that a finite verb tells: where it stands last, it is one of those at the end."""
    own, verbs = text.own, sorted(frame.auxiliaries or frame.verbs[:1])
    norms = [text.tokens[place].norm for place in (verbs if own.language.verb_last else verbs[:1])]
    if not (own.language.verb_last or own.language.head_first):
        return NONE.union(*(_of_word(own, norm, led=False) for norm in norms))
    several = {is_plural_verb(norm, own.language) for norm in norms}
    return NONE if len(several) != 1 else _SEVERAL if several.pop() else _ONE


def _of_participle(text: Tagged, frame: Frame) -> Traits:
    """Return what a participle tells that stands alone or with "be"."""
    own, helps = text.own, {text.tokens[place].norm for place in frame.auxiliaries}
    if not frame.verbs or (helps and own.language.be.isdisjoint(helps)):
        return NONE
    norm = text.tokens[frame.verbs[0]].norm
    alone = frame.kind is Kind.PARTICIPLE or helps
    return _of_ending(own.language.code, "~", norm) if alone and own.is_participle(norm) else NONE


def _both(one: Traits, other: Traits) -> Traits:
    """Return what two forms tell together; what they contradict each other in is not told."""
    return NONE.union(*(one & other & kind if one & kind and other & kind else (one | other) & kind for kind in _KINDS))


def _of_word(own: Lexicon, norm: str, *, led: bool) -> Traits:
    """Return what an article or a pronoun tells; behind a noun or a preposition it may be another form."""
    table = own.language.agreement
    return frozenset((table.get("+" + norm) if led else None) or table.get(norm, ""))


@cache
def _endings(code: str, mark: str) -> tuple[tuple[str, Traits], ...]:
    table = language(code).agreement
    found = [(form[1:], frozenset(table[form])) for form in table if form.startswith(mark)]
    return tuple(sorted(found, key=lambda one: -len(one[0])))


def _of_ending(code: str, mark: str, norm: str) -> Traits:
    return next((traits for ending, traits in _endings(code, mark) if norm.endswith(ending)), NONE)
