"""Draft -> Draft: a verb in every stretch that would have none."""

from __future__ import annotations

from enum import IntEnum

from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import BEGINNING, Draft
from factcheck.parsing.tokens import HYPHENS

_SUBJECTS = frozenset((Tag.NOUN, Tag.ADVERB, Tag.RELATIVE))
_NOMINAL = frozenset((Tag.NOUN, Tag.DETERMINER))
_ASIDES = frozenset((Tag.RELATIVE, Tag.PREPOSITION, Tag.DETERMINER))
_INSIDE = HYPHENS + "/"
_ENDS = frozenset(
    (Tag.PARTICLE, Tag.DETERMINER, Tag.PREPOSITION, Tag.PRONOUN, Tag.ADVERB, Tag.NUMBER, Tag.MARK, Tag.COMPLEMENTISER)
)


class _Rank(IntEnum):
    """How surely a word is the verb of its stretch, the surest first."""

    LEADS = 0  # a verb of the language's own table, or one that leads an object: "attacks the town"
    PLURAL = 1  # before a plural: "buys ships"
    ENDS = 2  # another word that may be a verb, before what ends a noun phrase
    SOLE = 3  # a form like a plural behind nothing but a subject: "Java needs memory"
    STEM = 4  # a word with the stem of a verb there: "La mairesse reste à Lyon"


def promote(draft: Draft) -> None:
    """Make a verb of the word that may be one, in a stretch that has none: "Russia attacks Ukraine"."""
    start = 0
    parting = [place for place, tag in enumerate(draft.tags) if tag in BEGINNING or _joins_predicates(draft, place)]
    for place in (*parting, len(draft.tokens)):
        if place < len(draft.tokens) and draft.tags[place] is Tag.MARK and _ties(draft, place):
            continue
        if not _has_predicate(draft, start, place):
            _promote_one(draft, start, place)
        start = place + 1


def _joins_predicates(draft: Draft, place: int) -> bool:
    """Whether a conjunction stands between two predicates: "the film features Bo Berg and was sold", "and owns it"."""
    behind = place + 1 < len(draft.tags) and draft.tags[place + 1] in VERBAL
    return behind and draft.tags[place] is Tag.COORDINATOR and draft.own.language.fixed_order


def _ties(draft: Draft, place: int) -> bool:
    """Whether a mark stands inside a word: "wind-whipped", "GNU/Linux"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    return draft.tokens[place].text in _INSIDE and draft.tokens[place].glued and after is not None and after.glued


def _has_predicate(draft: Draft, start: int, end: int) -> bool:
    """Whether a stretch has a verb that is no infinitive behind its mark and no gerund behind a noun."""
    for place, tag in enumerate(draft.tags[start:end], start):
        if tag not in VERBAL or draft.tags[place - 1] is Tag.PARTICLE:
            continue
        if not (draft.own.is_gerund(draft.tokens[place].norm) and Tag.NOUN in draft.tags[start:place]):
            return True
    return False


def _promote_one(draft: Draft, start: int, end: int) -> None:
    """Make a verb of one word: of those that may be, one of the language's own table, else the first."""
    behind = start > 1 and (draft.tags[start - 1] is Tag.RELATIVE or draft.tokens[start - 1].text == ",")
    first = start if behind else start + 1
    likely = [(rank, place) for place in range(first, end) if (rank := _likely(draft, place, start, end)) is not None]
    rank, place = min(likely, default=(_Rank.STEM, NOWHERE))
    if (_Rank.PLURAL, place - 1) in likely:
        place -= 1  # "The club runs tours in July": the second one is the object of the first.
    if place == end - 1 and (_has_aside(draft, end) or (rank is _Rank.ENDS and _is_behind_verb(draft, start, end))):
        return
    if place != NOWHERE:
        draft.tags[place] = Tag.VERB


def _is_behind_verb(draft: Draft, start: int, end: int) -> bool:
    """Whether a verb stands before the last word of a stretch, or one of a row before the stretch.

    "Covers trade, culture and security spheres", "to abolish the sanctions mechanism": one more noun behind a verb.
    """
    row = start > 0 and draft.tokens[start - 1].text == "," and _has_predicate(draft, 0, start)
    return row or Tag.VERB in draft.tags[start:end]


def _has_aside(draft: Draft, comma: int) -> bool:
    """Whether a subject with an aside waits for its verb: "the new lifts, made by a firm in Welby, cost more"."""
    begins = comma + 1
    if begins + 1 >= len(draft.tokens) or draft.tokens[comma].text != ",":
        return False
    if draft.tags[begins] not in _ASIDES and not draft.own.is_participle(draft.tokens[begins].norm):
        return False
    closing = next((place for place in range(begins + 1, len(draft.tokens)) if draft.tokens[place].text == ","), comma)
    after = closing + 1
    if closing == comma or after == len(draft.tokens):
        return False
    told = draft.tags[after] is Tag.NOUN and not draft.tokens[after].capital
    return draft.tags[after] in VERBAL or (told and draft.own.may_be_verb(draft.tokens[after].norm))


def _is_label(draft: Draft, place: int) -> bool:
    """Whether the number behind a word tells which one it is, or when: "versione 4", "agosto 2019"."""
    return draft.own.labels.at(draft.tokens, place) is not None or place + 1 in draft.dated


def _likely(draft: Draft, place: int, start: int, end: int) -> _Rank | None:
    """Rank a noun that may be the verb of a stretch; None for one that may not be."""
    token = draft.tokens[place]
    if draft.tags[place] is not Tag.NOUN or token.capital or draft.tied(place) or place in draft.units:
        return None
    after = draft.tags[place + 1] if place + 1 < end else Tag.MARK
    rank = _ranked(draft, place, start, after)
    if rank is not None or after not in _ENDS or after is Tag.MARK or not draft.own.has_verb_stem(token.norm):
        return rank
    whose = draft.tokens[place + 1].norm in draft.own.language.genitives  # "Giant portraits of the king."
    return _Rank.STEM if _is_subject(draft, start, place) and not whose else None


def _is_one(draft: Draft, place: int) -> bool:
    """Whether a noun is led by an article that only one thing has: "a research"."""
    while place > 0 and draft.tags[place] is Tag.NOUN:
        place -= 1
    return draft.tokens[place].norm in draft.own.language.ones


def _ranked(draft: Draft, place: int, start: int, after: Tag) -> _Rank | None:
    """Rank a noun behind a noun by its form and by what follows."""
    token, before = draft.tokens[place], draft.previous(place)
    listed, plural = draft.own.is_listed_verb(token.norm), draft.own.language.plural
    if after is Tag.MARK and _is_led(draft, place):
        # No "payment for the promised food supplies."
        return _Rank.ENDS if listed and _is_of_several(draft, place) else None
    leads = after in (Tag.DETERMINER, Tag.PRONOUN) or (after is Tag.NUMBER and not _is_label(draft, place))
    # "Her daughter, Eva Lang, heads the foundation."
    apposed = leads and before is Tag.MARK and draft.previous(place - 1) in (Tag.NOUN, Tag.NUMBER)
    if _closes_aside(draft, place, start, after):
        return _Rank.LEADS
    if before not in _SUBJECTS and not (apposed or (listed and before is Tag.OTHER)):
        return None
    if not draft.own.may_be_verb(token.norm) and not (leads and draft.own.has_verb_stem(token.norm)):
        return None
    aside = after is Tag.MARK and draft.tokens[place + 1 : place + 2] and draft.tokens[place + 1].text == ","
    if (
        plural
        and (aside or not listed)
        and draft.tokens[place - 1].norm.endswith(plural) == token.norm.endswith(plural)
    ):
        # No "her Olympic gold", "the coach,": after a singular the verb has the ending, after a plural it has none.
        return None
    if plural and not token.norm.endswith(plural) and _is_one(draft, place - 1):
        return None  # "The first woman to lead a research cruise": one would have the ending behind it.
    whose = after is Tag.PREPOSITION and draft.tokens[place + 1].norm in draft.own.language.genitives
    if whose and (not listed or _is_led(draft, place)):
        return None  # "Giant portraits of the king", "after the failed murder of the judge"
    if after in _ENDS or draft.tokens[place + 1].capital:
        return _Rank.LEADS if listed or leads else _Rank.ENDS
    if draft.tokens[place + 1].norm in draft.own.language.compass:
        return _Rank.LEADS  # "Harden lies north of Welby."
    if draft.own.modifiers.at(draft.tokens, place) is not None:
        return _Rank.LEADS  # "The kernel lacks support."
    if not (listed and after in (Tag.NOUN, Tag.OTHER) and plural):
        return None
    if after is Tag.NOUN and draft.tokens[place + 1].norm.endswith(plural):
        return _Rank.PLURAL
    while place > start and draft.tags[place - 1] in (Tag.OTHER, Tag.ADVERB):
        place -= 1  # "The pact also covers trade."
    tags = {draft.tags[other] for other in range(start, place) if not _ties(draft, other)}  # "Wal-Mart needs memory."
    sole = tags <= _NOMINAL and not draft.tokens[place - 1].norm.endswith(plural)
    return _Rank.SOLE if sole and token.norm.endswith(plural) else None  # "Java needs memory."


def _closes_aside(draft: Draft, place: int, start: int, after: Tag) -> bool:
    """Whether a form of the present stands behind an aside of its subject: "Arden, a town in Norland, lies on".

    So it does behind a relative clause: "Arden, which is old, lies on the Lund".
    """
    plural, tokens = draft.own.language.plural, draft.tokens
    if not plural or place != start or after is not Tag.PREPOSITION:
        return False
    commas = [other for other in range(start) if tokens[other].text == ","]
    if len(commas) < 2 or commas[-1] != start - 1 or not tokens[place].norm.endswith(plural):
        return False
    first, last = commas[-2] + 1, commas[-1]
    opens = draft.tags[first] in (Tag.DETERMINER, Tag.RELATIVE) and draft.tags[first - 2] is Tag.NOUN
    single = not tokens[commas[-2] - 1].norm.endswith(plural)
    return (
        opens
        and single
        and not any(tag in VERBAL for tag in (*draft.tags[:first], *draft.tags[last:]))
        and (draft.tags[first] is Tag.RELATIVE or VERBAL.isdisjoint(draft.tags[first:last]))
        and (tokens[place + 1].norm not in draft.own.language.genitives and draft.own.may_be_verb(tokens[place].norm))
    )


def _is_subject(draft: Draft, start: int, end: int) -> bool:
    """Whether a stretch begins with nothing but a name or a noun with its article: "La mairesse (ne) reste à Lyon"."""
    while end > start + 1 and draft.tags[end - 1] in (Tag.OTHER, Tag.PRONOUN):
        end -= 1
    tags, first = draft.tags[start:end], draft.tokens[start]
    named = set(tags) == {Tag.NOUN} and all(token.capital for token in draft.tokens[start:end])
    return named or (len(tags) == 2 and first.norm in draft.own.language.determiners and tags[1] is Tag.NOUN)


def _is_led(draft: Draft, place: int) -> bool:
    """Whether the nouns up to a place stand behind a preposition."""
    while place > 0 and draft.tags[place - 1] in (Tag.NOUN, Tag.NUMBER, Tag.DETERMINER):
        place -= 1
    return place > 0 and draft.tags[place - 1] is Tag.PREPOSITION


def _is_of_several(draft: Draft, place: int) -> bool:
    """Whether a form like a plural stands behind a plural that belongs to one thing: "The number of visitors rises"."""
    plural, tokens, behind = draft.own.language.plural, draft.tokens, place
    while place > 0 and draft.tags[place - 1] is Tag.NOUN:
        place -= 1
    if not plural or behind - place != 1 or place < 2 or not draft.own.is_of(tokens[place - 1].norm):
        return False
    one, several = tokens[place - 2].norm, (tokens[place].norm, tokens[behind].norm)
    return not one.endswith(plural) and all(norm.endswith(plural) for norm in several)
