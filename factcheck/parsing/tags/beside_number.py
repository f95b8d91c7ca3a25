"""Draft, place -> whether a form like a verb is one behind or before a number: a year, a label, a bound."""

from __future__ import annotations

from factcheck.parsing.kinds import Tag
from factcheck.parsing.quantities.dates import bare_year
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import CODE, MARK, NUMBER, WORD

_PARTING = (Tag.MARK, Tag.COORDINATOR, Tag.SUBORDINATOR)


def is_behind_label(draft: Draft, place: int) -> bool:
    """Whether a number belongs to the noun before it and this is its verb: "version 4.2 removed the interface"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    if place and draft.tokens[place - 1].kind == CODE:
        return True  # "El modelo B20 sustituyó al B15"
    if _is_behind_bound(draft, place):
        return True
    other = place - 2
    if other > 0 and draft.tags[other] is Tag.DETERMINER:
        other -= 1  # "Elizabeth the Second opened the dam"
    if other < 0 or draft.tags[other] is not Tag.NOUN:
        return False
    named = draft.tokens[other].capital and place - 1 not in draft.dated  # "Windows 10 uses less memory"
    opens = other == 0 or draft.tags[other - 1] in _PARTING  # ", but gate 4 remains open"
    return named or opens or (after is not None and after.norm in draft.own.language.determiners)


def follows_label(draft: Draft, place: int) -> bool:
    """Whether a word that may be a verb stands behind a noun with its number: "el programa 3 dura dos horas"."""
    own, norm, first = draft.own, draft.tokens[place].norm, place - 3
    if first < 0 or not own.language.head_first or draft.tokens[first].norm not in own.language.definites:
        return False
    if draft.tags[first:] != [Tag.DETERMINER, Tag.NOUN, Tag.NUMBER] or own.is_bare_participle(norm):
        return False
    return own.is_verb(norm) or own.has_verb_stem(norm)


def is_behind_date(draft: Draft, place: int) -> bool:
    """Whether the subject is left out between a year and its verb: "En 1990 fundó un periódico"."""
    own, norm = draft.own, draft.tokens[place].norm
    if not own.language.head_first or bare_year(draft.tokens[place - 1]) is None or own.is_bare_participle(norm):
        return False
    if any(tag in VERBAL for tag in draft.stretch()):
        return False
    if own.is_verb(norm):
        return not (own.is_infinitive(norm) or own.is_gerund(norm))
    led = place > 1 and draft.tags[place - 2] in (Tag.PREPOSITION, Tag.DETERMINER, Tag.NUMBER)
    after = draft.tokens[place + 1 : place + 2]
    return led and bool(after) and after[0].norm in own.language.determiners and own.has_verb_stem(norm)


def _is_behind_bound(draft: Draft, place: int) -> bool:
    """Whether a bound tells which ones a noun before it means, and the verb follows: "children under six pay"."""
    first = place
    while first > 0 and draft.tags[first - 1] is Tag.NUMBER:
        first -= 1
    bound = place - first > 1 and draft.tokens[first].norm in draft.own.language.prepositions
    return bound and draft.previous(first) is Tag.NOUN and not draft.verb_follows(place)


def is_behind_amount(draft: Draft, place: int) -> bool:
    """Whether an amount only tells how much a noun is, and its verb follows: "losses of 5 million euros forced"."""
    first = place
    while first > 0 and draft.tags[first - 1] is Tag.NUMBER:
        first -= 1
    lead = first - 1
    finite = draft.own.language.verb_second and not draft.own.is_bare_participle(draft.tokens[place].norm)
    if lead < 1 or draft.tags[lead] is not Tag.PREPOSITION or not (finite or draft.tokens[place - 1].kind == WORD):
        return False  # Swedish "Med 12 röster mot 3 sålde klubben planen"
    told = any(tag in VERBAL for tag in draft.stretch())
    return draft.tags[lead - 1] is Tag.NOUN and not told and not _has_verb(draft, place)


def _has_verb(draft: Draft, place: int) -> bool:
    """Whether a clause has another verb behind a place, so that this is a participle: "a fine of 5 euros paid was"."""
    own = draft.own
    for token, before in ((draft.tokens[other], draft.tokens[other - 1].norm) for other in draft.behind(place)):
        named = token.capital and own.language.nouns_capitalised
        nonfinite = (
            own.is_gerund(token.norm) or own.is_infinitive(token.norm) or before in own.language.infinitive_marks
        )
        if token.norm in own.language.auxiliaries or (own.is_verb(token.norm) and not (named or nonfinite)):
            return True
    return False


def is_behind_first(draft: Draft, place: int) -> bool:
    """Whether an ordinal tells when something was done: ", first published in 1931", "was first shown in"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    marked = place > 1 and draft.tags[place - 2] in (Tag.MARK, Tag.AUXILIARY) and place - 1 not in draft.counted
    led = after is not None and after.norm in draft.own.language.prepositions
    led = led or (place > 1 and draft.tokens[place - 2].norm in draft.own.language.have)  # Italian "ha prima venduto"
    return marked and led and draft.own.is_bare_participle(draft.tokens[place].norm)


def is_predicate(draft: Draft, place: int) -> bool:
    """Whether a form like a plural is the verb behind a name with a number: "Windows 10 drops support"."""
    own, plural, after = draft.own, draft.own.language.plural, draft.tokens[place + 1 : place + 2]
    norm = draft.tokens[place].norm
    if not plural or not norm.endswith(plural) or not own.is_listed_verb(norm) or not after or after[0].kind == MARK:
        return False
    led = after[0].norm in own.language.prepositions or after[0].norm in own.language.coordinators
    return not (led or own.is_auxiliary(after[0].norm) or own.is_verb(after[0].norm))


def leads_number(draft: Draft, place: int) -> bool:
    """Whether a word between a noun and a number with its noun is the verb: "la obra dura dos horas".

    There no adjective stands before a number, and no noun behind a noun, but for what a number names.
    """
    own, first = draft.own, place + 1
    noun = draft.previous(place) is Tag.NOUN and (own.language.head_first or own.language.compounding)
    aside = place > 0 and draft.tokens[place - 1].text == "," and own.language.head_first  # "Le club, né ici, compte"
    if not (noun or aside) or first in draft.dated or first == len(draft.tokens):
        return False
    if draft.tokens[first].kind != NUMBER and first not in draft.counted:
        return False
    while first < len(draft.tokens) and (first in draft.counted or draft.tokens[first].kind == NUMBER):
        first += 1
    counts = first < len(draft.tokens) and draft.tokens[first].kind == WORD
    labelled = own.labels.at(draft.tokens, place) is not None or draft.tokens[place].capital
    verbal = own.has_verb_stem(draft.tokens[place].norm) and not any(tag in VERBAL for tag in draft.stretch())
    return counts and verbal and not labelled and not own.is_bare_participle(draft.tokens[place].norm)


def is_behind_year(draft: Draft, place: int) -> bool:
    """Whether a year belongs to the noun before it, and counts nothing: "el protocolo de 1998 sustituye"."""
    other = place - 2
    of_year = other > 0 and place - 1 in draft.dated and draft.own.is_of(draft.tokens[other].norm)
    return of_year and draft.own.language.head_first and draft.tags[other - 1] is Tag.NOUN


def is_dated(draft: Draft, place: int) -> bool:
    """Whether a verb stands behind the year of what it tells, first in its clause: Dutch "die Anna in 1884 kocht"."""
    own, norm = draft.own, draft.tokens[place].norm
    if place - 1 not in draft.dated or own.is_bare_participle(norm) or own.is_infinitive(norm):
        return False
    return not any(tag in VERBAL for tag in draft.clause())


def leads_date(draft: Draft, place: int) -> bool:
    """Whether an article leads the date behind a day of the week: "Dienstag, dem 4. März"."""
    return place > 1 and draft.tokens[place - 2].norm in draft.own.language.weekdays and place + 1 in draft.dated
