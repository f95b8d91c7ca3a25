"""Draft, place -> whether a function word stands before its verb, is one itself, or is no auxiliary."""

from __future__ import annotations

from factcheck.parsing.kinds import Category, Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import HYPHENS, MARK, WORD

_LEADING = frozenset((Tag.PREPOSITION, Tag.NOUN))
_OWNING = frozenset((Tag.VERB, Tag.PREPOSITION))


def is_listed(draft: Draft, place: int) -> bool:
    """Whether a small word is the verb of its stretch: "three of them own shares", "ministers back the plan"."""
    before, after = draft.previous(place), draft.tokens[place + 1 : place + 2]
    if before not in (Tag.NOUN, Tag.PRONOUN) or draft.own.is_time(draft.tokens[place - 1].norm) or not after:
        return False
    told = draft.own.is_listed_verb(draft.tokens[place].norm) and draft.own.is_stop(draft.tokens[place].norm)
    follows = after[0].kind == WORD and after[0].norm not in draft.own.language.prepositions
    return told and follows and draft.own.language.fixed_order and not any(tag in VERBAL for tag in draft.stretch())


def is_helper(draft: Draft, place: int) -> bool:
    """Whether a form of an auxiliary is one here: no noun, no possessive, and no preposition."""
    return not (_is_state(draft, place) or _is_owner(draft, place) or _leads_of(draft, place))


def _is_state(draft: Draft, place: int) -> bool:
    """Whether a participle that may help a verb is a noun: "uno stato", "i tre stati"."""
    noun = draft.previous(place) is Tag.DETERMINER or place - 1 in draft.counted
    return noun and draft.own.is_participle(draft.tokens[place].norm)


def _is_owner(draft: Draft, place: int) -> bool:
    """Whether an auxiliary is a possessive, behind a subject and its verb: Dutch "trok Kenia zijn voorstel in"."""
    owns = draft.tokens[place].norm in draft.own.language.possessives
    if owns and not place:  # "Zijn compagnon werd vrijgesproken."
        return draft.tokens[-1].text != "?" and draft.verb_follows(place)
    behind = draft.tokens[place + 1 : place + 2]
    if owns and draft.previous(place) in _OWNING and behind:  # "Het fonds verkocht zijn belang.", "in zijn huis"
        return behind[0].kind == WORD and not draft.own.is_stop(behind[0].norm)
    return owns and draft.previous(place) is Tag.NOUN and draft.tags[place - 2 : place - 1] == [Tag.VERB]


def _leads_of(draft: Draft, place: int) -> bool:
    """Whether a form of an auxiliary is a preposition before "of": Spanish "fuera de la ciudad"."""
    behind = draft.tokens[place + 1].norm if place + 1 < len(draft.tokens) else ""
    return draft.tokens[place].norm in draft.own.language.prepositions and behind in draft.own.language.genitives


def is_main(draft: Draft, place: int) -> bool:
    """Whether a verb that may help another one has none to help: "they do it", "they need water"."""
    if draft.tokens[place].norm not in draft.own.language.do:
        return _needs(draft, place)
    for other in range(place + 1, len(draft.tokens)):
        token = draft.tokens[other]
        if token.kind == MARK and token.text not in HYPHENS and not _parts_negation(draft, other):
            break
        determines = token.norm in draft.own.language.determiners and not lasts(draft, other)
        if not determines and draft.own.may_be_verb(token.norm):
            return False
    return True


def does(draft: Draft, place: int) -> bool:
    """Whether a word that may tell how long ago something was is a verb: Italian "fa parte", not "due anni fa"."""
    own, norm = draft.own, draft.tokens[place].norm
    timed = place > 0 and (place - 1 in draft.units or own.is_time(draft.tokens[place - 1].norm))
    told = norm in own.language.deictic and norm in own.language.irregular
    return told and not timed and norm not in own.language.units


def likes(draft: Draft, place: int) -> bool:
    """Whether a preposition is a verb, behind its auxiliary or the pronoun that opens a clause: "did not like it"."""
    own, before = draft.own, place - 1
    if not own.language.fixed_order or not own.is_listed_verb(draft.tokens[place].norm):
        return False
    while before > 0 and draft.tags[before] in (Tag.ADVERB, Tag.OTHER):
        before -= 1
    if before < 0:
        return False
    opens = draft.tags[before] is Tag.PRONOUN and (before == 0 or draft.tags[before - 1] not in VERBAL | _LEADING)
    return _leads(draft, before) or (opens and draft.tokens[before].norm in own.language.subject_pronouns)


def _needs(draft: Draft, place: int) -> bool:
    """Whether a modal is a verb with an object: "they need water", not "they need to go", "they need not go"."""
    own, after = draft.own, draft.tokens[place + 1 : place + 2]
    if draft.tokens[place].norm not in own.language.modals_aux or not own.is_listed_verb(draft.tokens[place].norm):
        return False
    cue = own.modifiers.at(draft.tokens, place + 1) if after else None
    leads = bool(after) and after[0].norm in own.language.infinitive_marks
    # "Peuvent se garer": where an ending tells an infinitive, it may stand further off.
    return bool(after) and after[0].kind != MARK and not leads and cue is None and not own.tells_infinitive


def lasts(draft: Draft, place: int) -> bool:
    """Whether a determiner is a verb, behind its auxiliary: "will last two hours", not "as it did last year"."""
    own, norm, after, before = draft.own, draft.tokens[place].norm, place + 1, place - 1
    if norm not in own.language.determiners or not own.is_listed_verb(norm):
        return False
    while (
        before > 0 and own.modifiers.at(draft.tokens[before : before + 1], 0) is not None and not _leads(draft, before)
    ):
        before -= 1
    ends = after == len(draft.tokens) or draft.tokens[after].kind == MARK
    ends = ends or after in draft.counted or draft.tokens[after].norm in own.language.prepositions
    return ends and before >= 0 and _leads(draft, before)


def _leads(draft: Draft, place: int) -> bool:
    """Whether a word leads to the base form of a verb: do, will, to."""
    language = draft.own.language
    return draft.tokens[place].norm in language.do | language.modals_aux | language.infinitive_marks


def _parts_negation(draft: Draft, place: int) -> bool:
    """Whether a comma parts a negation from its verb: "did not, officials said, sign"."""
    cue = draft.own.modifiers.at(draft.tokens, place - 1)
    return draft.tokens[place].text == "," and cue is not None and cue[1][0] == Category.NEGATION


def before_verb(draft: Draft, place: int) -> bool:
    """Whether a verb follows directly: the Italian "la" of "la firma" is an article, of "la firmano" none."""
    own, after = draft.own, draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    behind = place > 0 and draft.tokens[place - 1].norm in own.language.subject_pronouns and own.language.head_first
    if behind and after is not None and draft.previous(place) is Tag.PRONOUN and own.has_verb_stem(after.norm):
        return True  # "Elle la rencontre"
    if after is None or after.norm in own.language.auxiliaries or not own.is_verb(after.norm):
        return after is not None and after.norm in own.language.auxiliaries and not is_led(draft, place + 1)
    if place == 0 and own.language.verb_second:  # "Het verbiedt de uitvoer."
        led = place + 2 < len(draft.tokens) and draft.tokens[place + 2].norm in own.language.determiners
        return led or _is_alone(draft, place + 1)
    if draft.previous(place) in (Tag.NOUN, Tag.PRONOUN):
        return True
    negated = place > 0 and draft.tokens[place - 1].norm in (own.language.negator, own.language.negator_elided)
    return (negated or draft.previous(place) is Tag.COORDINATOR) and _is_alone(draft, place + 1)


def _is_alone(draft: Draft, place: int) -> bool:
    """Whether a form like a verb is the finite one of its stretch: "Den ligger i Lappland", "et les vendit".

    "De gewonde vrouw ligt" has another one behind it, "e os feridos" a participle.
    """
    own, norm = draft.own, draft.tokens[place].norm
    if own.is_bare_participle(norm) or own.is_infinitive(norm) or own.is_gerund(norm) or own.language.nouns_capitalised:
        return False
    for token in draft.tokens[place + 1 :]:
        if token.kind == MARK or token.norm in own.language.coordinators:
            break
        if token.norm in own.language.auxiliaries or (own.is_verb(token.norm) and not own.is_infinitive(token.norm)):
            return False
    return True


def is_led(draft: Draft, place: int) -> bool:
    """Whether a form of an auxiliary is a noun, behind a preposition and an elided article: French "à l'est de"."""
    elided = place > 1 and draft.tokens[place - 1].norm in draft.own.language.elisions
    led = elided and draft.tokens[place - 2].norm in draft.own.language.prepositions
    return led and not draft.own.is_infinitive(draft.tokens[place].norm)
