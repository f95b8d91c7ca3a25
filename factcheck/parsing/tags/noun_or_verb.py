"""Draft, place -> whether a form like a verb is a noun or describes one, by what stands around it."""

from __future__ import annotations

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.finites import is_finite
from factcheck.parsing.kinds import Tag
from factcheck.parsing.lexicon.endings import ends, pattern
from factcheck.parsing.sorts import sorts
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import CODE, WORD

_NESTING = frozenset((Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTISER))
"""What opens a clause that may end in a verb, so that the verb of the clause above stands behind it."""


def is_second(draft: Draft, place: int) -> bool:
    """Whether a form like a verb is a noun behind its clause's verb: Dutch "dekt schade", "bouwt een nieuwe sluis"."""
    norm, own = draft.tokens[place].norm, draft.own
    if not own.language.verb_second or own.is_bare_participle(norm) or own.is_infinitive(norm):
        return False
    other = place - 1
    while other > 0 and draft.tags[other] is Tag.OTHER:
        other -= 1
    if other >= 0 and draft.tags[other] is Tag.VERB:
        contrasts = draft.own.language.subordinators
        return not any(
            tag in _NESTING and contrasts.get(token.norm) != "contrast"
            for tag, token in zip(draft.tags, draft.tokens, strict=False)
        )
    other = place - 1
    while other >= 0 and draft.tags[other] is Tag.NOUN and not draft.tokens[other].capital:
        other -= 1
    described = 0 <= other < place - 1 and draft.tags[other] is Tag.DETERMINER
    return described and other > 0 and draft.tags[other - 1] is Tag.VERB and not _is_fronted(draft, other - 1)


def _is_fronted(draft: Draft, verb: int) -> bool:
    """Whether an infinitive with its mark stands first, and the verb follows: Swedish "För att betala sina skulder"."""
    led = verb > 0 and draft.tokens[verb - 1].norm in draft.own.language.infinitive_marks
    return led and not any(tag in VERBAL for tag in draft.tags[:verb])


def is_inverted(draft: Draft, place: int) -> bool:
    """Whether a form like a verb stands behind a date and before its subject: Dutch "In 2016 keurde de raad".

    A small word before a noun is no noun in German: "1990 heiratete Bo".
    """
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    language = draft.own.language
    if after is None or not language.verb_second:
        return False
    named = language.nouns_capitalised and after.capital and not draft.own.is_participle(draft.tokens[place].norm)
    definite = ends(pattern(language.definite_endings), after.norm)  # Swedish "1900 byggdes bron"
    leads = named or definite or after.norm in language.determiners or after.norm in language.subject_pronouns
    return leads and not any(tag in VERBAL for tag in draft.tags)


def is_inside(draft: Draft, place: int) -> bool:
    """Whether a participle stands inside a noun phrase: "the newly signed agreement"."""
    norm = draft.tokens[place].norm
    adverb = draft.previous(place) is Tag.ADVERB and draft.previous(place - 1) is Tag.DETERMINER
    return adverb and (draft.own.is_bare_participle(norm) or draft.own.is_gerund(norm))


def opens_predicate(draft: Draft, place: int) -> bool:
    """Whether a form like a verb before an article has no subject, or a code: "Usa un byte", "Usa 2 byte".

    English orders so, alone or behind a clause: "If it stays off, contact the dealer".
    No noun stands there without an article of its own, where articles are as common as in Italian.
    """
    own, norm, after = draft.own, draft.tokens[place].norm, draft.tokens[place + 1 : place + 2]
    first = own.language.pro_drop and (place == 0 or draft.tokens[place - 1].text == ".")
    behind = place > 0 and draft.tokens[place - 1].text == "," and draft.tags[0] in _NESTING
    alone = place == 0 and not draft.verb_follows(place) and 1 not in draft.counted
    first = first or ((behind or alone) and own.language.fixed_order and own.is_infinitive(norm))
    coded = own.language.head_first and place > 0 and draft.tokens[place - 1].kind == CODE
    if not after or not (first or coded):
        return False
    article = after[0].norm in own.language.determiners and after[0].norm not in own.language.prepositions
    article = article or (place == 0 and place + 1 in draft.counted and place + 1 not in draft.dated)
    verbal = own.may_be_verb(norm) or own.has_verb_stem(norm)
    return article and verbal and not draft.tokens[place].text.isupper()


def leads_infinitive(draft: Draft, place: int) -> bool:
    """Whether a word between a noun and an infinitive without its mark is the verb: French "le maire compte fermer".

    An adverb, a negation or a pronoun may stand between: "compte bien le fermer".
    """
    own, norm, behind = draft.own, draft.tokens[place].norm, place + 1
    if not own.language.head_first or draft.previous(place) is not Tag.NOUN or own.is_bare_participle(norm):
        return False
    apart = own.language.prepositions | own.language.coordinators | own.language.relatives
    while behind < len(draft.tokens) and own.is_stop(other := draft.tokens[behind].norm) and other not in apart:
        behind += 1
    after = draft.tokens[behind].norm if behind < len(draft.tokens) else ""
    return own.has_verb_stem(norm) and own.is_verb(after) and own.is_infinitive(after)


def is_registered(draft: Draft, place: int) -> bool:
    """Whether a participle is a noun behind what says that there is something: "si registrano feriti"."""
    own, first = draft.own, place
    if not own.language.head_first or not own.is_bare_participle(draft.tokens[place].norm):
        return False
    while first > 0 and draft.tags[first - 1] is Tag.AUXILIARY:
        first -= 1
    if 0 < first < place:
        return draft.tokens[first - 1].norm in own.language.expletives - own.language.subject_pronouns
    return draft.previous(place) is Tag.VERB and own.existence.at(draft.tokens, place - 1) is not None


def is_led(draft: Draft, place: int) -> bool:
    """Whether an adjective that stands before its noun leads a word like a verb: "un miglior supporto"."""
    leading = place > 1 and draft.tokens[place - 1].norm in draft.own.language.leading_adjectives
    return leading and draft.tags[place - 2] in (Tag.DETERMINER, Tag.PREPOSITION)


def names_an_act(draft: Draft, place: int) -> bool:
    """Whether a gerund is a noun: behind a word that describes it and before "of", as in "an external encoding of"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    return (
        draft.own.language.fixed_order
        and draft.own.is_gerund(draft.tokens[place].norm)
        and after is not None
        and after.norm in draft.own.language.genitives
        and draft.previous(place) is Tag.NOUN
    )


def describes(draft: Draft, place: int) -> bool:
    """Whether a participle describes the noun that follows: "providing advanced technology", "an animated series"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    return (
        not draft.own.language.head_first
        and draft.own.is_bare_participle(draft.tokens[place].norm)
        and after is not None
        and after.kind == WORD
        and not draft.own.is_stop(after.norm)
        and not draft.own.is_verb(after.norm)
        and not _is_second_finite(draft, place)
        and ((draft.previous(place) is Tag.VERB and not after.capital) or _has_begun(draft, place))
    )


def _is_second_finite(draft: Draft, place: int) -> bool:
    """Whether a form stands behind the verb that ends a relative clause: Dutch "het schip dat zonk vervoerde olie"."""
    nested = draft.own.language.bare_relatives and draft.previous(place) is Tag.VERB and _is_nested(draft)
    return nested and is_finite(draft.tokens[place].norm, draft.own)


def _has_begun(draft: Draft, place: int) -> bool:
    """Whether a noun phrase that a predicate or a preposition leads has begun: "is an American animated series"."""
    other = place - 1
    while other >= 0 and draft.tags[other] in (Tag.NOUN, Tag.NUMBER, Tag.ADVERB):
        other -= 1
    leads = draft.tags[other - 1] if other > 0 and draft.tags[other] is Tag.DETERMINER else None
    light = draft.own.light.at(draft.tokens, place) is not None  # "a genre called jazz"
    return leads in (Tag.AUXILIARY, Tag.VERB) and not light and not draft.tokens[place + 1].capital


def compounds(draft: Draft, place: int) -> bool:
    """Whether a form behind a noun goes with it: "by video link", "for the promised food supplies"."""
    language, norm = draft.own.language, draft.tokens[place].norm
    if not language.plural or draft.own.is_participle(norm) or draft.own.is_gerund(norm) or norm in language.pasts:
        return False
    if draft.previous(place) is not Tag.NOUN or draft.tokens[place - 1].norm.endswith(language.plural):
        return False
    predicated = any(tag in VERBAL for tag in draft.tags)
    after = draft.tokens[place + 1 : place + 2]
    if after and norm.endswith(language.plural) and draft.own.is_auxiliary(after[0].norm) and not _is_nested(draft):
        return True  # "The old signs were sold."
    if not norm.endswith(language.plural) or not predicated:
        return predicated
    first = place - 1
    while first >= 0 and draft.tags[first] in (Tag.NOUN, Tag.NUMBER, Tag.DETERMINER, Tag.ADVERB, Tag.OWNER):
        first -= 1
    leads = draft.tags[first] if first >= 0 else None
    told = leads is Tag.VERB and draft.own.speech.at(draft.tokens, first) is not None
    return leads in (Tag.PREPOSITION, Tag.VERB) and not told


def _is_nested(draft: Draft) -> bool:
    """Whether a clause has begun that may end in a verb before the verb of the clause around it: "what she says is"."""
    return any(tag in _NESTING for tag in draft.tags)


def is_subject(draft: Draft, place: int) -> bool:
    """Whether a form like a verb is what a clause tells of: "Vera, qui ...", "in Rome, painters discovered"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    if after is None or draft.own.language.verb_last:
        return False
    if place == 0:
        if not draft.tokens[0].capital or after.text != ",":
            return False
        unknown = casing(draft.tokens[0].norm, draft.own.language.code) in (Casing.UNKNOWN, Casing.CAPITAL)
        return unknown or (len(draft.tokens) > 2 and draft.tokens[2].norm in draft.own.language.relatives)
    norm, plural = draft.tokens[place].norm, draft.own.language.plural
    opens = draft.tags[place - 1] is Tag.MARK and draft.tokens[place - 1].text == ","
    return opens and bool(plural) and norm.endswith(plural) and draft.own.is_participle(after.norm)


def leads_plural(draft: Draft, place: int) -> bool:
    """Whether a noun right behind ends as the article does in the plural: Portuguese "a crianças", beside "as"."""
    norm, language = draft.tokens[place].norm, draft.own.language
    if norm not in language.listeners or norm not in language.determiners or norm in language.prepositions:
        return False
    after = draft.tokens[place + 1 : place + 2]
    if not after or after[0].capital or draft.own.is_stop(after[0].norm):
        return False
    several = norm + after[0].norm[-1:]  # nothing is left of a sign such as a lone accent
    return several in language.determiners and several not in language.prepositions


def is_gold(draft: Draft, before: str) -> bool:
    """Whether a word before one that may begin a clause makes a noun of it: "of", or an article before a vowel."""
    language = draft.own.language
    return draft.own.is_of(before) or (before in language.elisions and before in language.determiners)


def is_counted(draft: Draft, place: int) -> bool:
    """Whether a pronoun is a noun behind its article: Swedish "en man", a man, and "man", one."""
    own = draft.own
    return draft.previous(place) is Tag.DETERMINER and sorts(own.language.code).has(own.stem(draft.tokens[place].norm))
