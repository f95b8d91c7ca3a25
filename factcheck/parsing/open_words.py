"""Draft -> the tag of a word that carries content: by its form, and by its neighbours where that does not tell."""

from __future__ import annotations

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.draft import Draft
from factcheck.parsing.kinds import Tag
from factcheck.parsing.tokens import WORD

_NOMINAL = frozenset((Tag.DETERMINER, Tag.NUMBER, Tag.OWNER))


def open_tag(draft: Draft, place: int) -> Tag:
    """Return the tag of a word that carries content."""
    token = draft.tokens[place]
    norm = token.norm
    strong = (draft.own.is_verb(norm) and not _is_second(draft, place)) or _is_done(draft, place)
    weak = strong or draft.own.has_verb_ending(norm) or draft.own.may_be_verb(norm)
    if draft.own.language.nouns_capitalised and token.capital and place and draft.previous(place) is not Tag.MARK:
        return Tag.NOUN
    if place == 0 and not strong and _comes_first(draft):
        return Tag.ADVERB
    before = draft.previous(place)
    if before is Tag.PARTICLE and (weak or draft.own.is_infinitive(norm)):
        return Tag.VERB
    helper = draft.helper(place)
    if helper and _leads_verb(draft, place):
        return Tag.ADVERB
    if helper:
        verbal = _helped(draft, norm, helper, weak)
        if verbal is not None:
            return Tag.VERB if verbal else _nominal(draft, norm)
    counted = place - 1 in draft.counted and not draft.own.is_participle(norm)
    if strong and draft.own.language.verb_last and before is Tag.NUMBER and _ends(draft, place) and not counted:
        return Tag.VERB
    if strong and place == 0 and _stands_first(draft):
        return Tag.VERB
    if strong and place == 0 and token.capital and (_begins_name(draft) or _leads_predicate(draft, place)):
        return Tag.NOUN
    if strong and _is_subject(draft, place):
        return Tag.NOUN
    dated = strong and place - 1 in draft.dated and (place - 1 not in draft.counted or draft.own.is_participle(norm))
    inside = _is_inside(draft, place) or _is_led(draft, place)
    dated = dated or (strong and before is Tag.NUMBER and _is_behind_label(draft, place))
    if (before in _NOMINAL and not dated) or draft.tied(place) or draft.ties(place) or inside:
        return _nominal(draft, norm)
    if before is Tag.PREPOSITION:
        # "Im vergangenen Jahr": where the verb is second, no preposition leads one but by a mark of its own.
        led = not draft.own.language.verb_second
        verbal = strong and led and (draft.own.is_gerund(norm) or _romance_infinitive(draft, norm))
        return Tag.VERB if verbal else _nominal(draft, norm)
    if token.capital and place and before is not Tag.MARK and not draft.own.is_adverb(norm):
        return Tag.NOUN
    if draft.own.is_adverb(norm) or _tells_how(draft, place):
        return Tag.ADVERB
    if strong and (_compounds(draft, place) or _describes(draft, place) or _names_an_act(draft, place)):
        return Tag.NOUN
    if strong:
        return Tag.VERB
    if weak and before is Tag.PRONOUN and not draft.own.language.verb_last:
        return Tag.VERB
    return _nominal(draft, norm)


def _is_second(draft: Draft, place: int) -> bool:
    """Whether a form like a verb ends a noun phrase behind its clause's verb: Dutch "bouwt een nieuwe sluis"."""
    norm, own = draft.tokens[place].norm, draft.own
    if not own.language.verb_second or own.is_participle(norm) or own.is_infinitive(norm):
        return False
    other = place - 1
    while other >= 0 and draft.tags[other] is Tag.NOUN and not draft.tokens[other].capital:
        other -= 1
    described = 0 <= other < place - 1 and draft.tags[other] is Tag.DETERMINER
    return described and other > 0 and draft.tags[other - 1] is Tag.VERB


def _is_done(draft: Draft, place: int) -> bool:
    """Whether an adjective that is a participle too has its agent: Italian "il film, diretto da Rossi"."""
    norm, language = draft.tokens[place].norm, draft.own.language
    led = place + 1 < len(draft.tokens) and draft.tokens[place + 1].norm in language.agents
    return led and place > 0 and norm in language.irregular and draft.own.is_bare_participle(norm)


def _tells_how(draft: Draft, place: int) -> bool:
    """Whether a small word right before a participle can be no noun: "von Hess öffentlich erwähnt"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    return (
        draft.own.language.nouns_capitalised
        and not draft.tokens[place].capital
        and after is not None
        and not after.capital
        and draft.own.is_bare_participle(after.norm)
    )


def _is_inside(draft: Draft, place: int) -> bool:
    """Whether a participle stands inside a noun phrase: "the newly signed agreement"."""
    norm = draft.tokens[place].norm
    adverb = draft.previous(place) is Tag.ADVERB and draft.previous(place - 1) is Tag.DETERMINER
    return adverb and (draft.own.is_bare_participle(norm) or draft.own.is_gerund(norm))


def _is_behind_label(draft: Draft, place: int) -> bool:
    """Whether a number belongs to the noun before it and a verb follows: "version 4.2 removed the old interface"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    other = place - 2
    if other > 0 and draft.tags[other] is Tag.DETERMINER:
        other -= 1  # "Elizabeth the Second opened the dam"
    labels = other >= 0 and draft.tags[other] is Tag.NOUN
    return labels and after is not None and after.norm in draft.own.language.determiners


def _is_led(draft: Draft, place: int) -> bool:
    """Whether an adjective that stands before its noun leads a word like a verb: "un miglior supporto"."""
    leading = place > 1 and draft.tokens[place - 1].norm in draft.own.language.leading_adjectives
    return leading and draft.tags[place - 2] in (Tag.DETERMINER, Tag.PREPOSITION)


def _names_an_act(draft: Draft, place: int) -> bool:
    """Whether a gerund is a noun: behind a word that describes it and before "of", as in "an external encoding of"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    return (
        draft.own.language.fixed_order
        and draft.own.is_gerund(draft.tokens[place].norm)
        and after is not None
        and after.norm in draft.own.language.genitives
        and draft.previous(place) is Tag.NOUN
    )


def _describes(draft: Draft, place: int) -> bool:
    """Whether a participle describes the noun that follows: "providing advanced technology", "an animated series"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    return (
        not draft.own.language.head_first
        and draft.own.is_bare_participle(draft.tokens[place].norm)
        and after is not None
        and after.kind == WORD
        and not draft.own.is_stop(after.norm)
        and not draft.own.is_verb(after.norm)
        and (draft.previous(place) is Tag.VERB or _goes_on(draft, place))
    )


def _goes_on(draft: Draft, place: int) -> bool:
    """Whether a noun phrase that a predicate or a preposition leads has begun: "is an American animated series"."""
    other = place - 1
    while other >= 0 and draft.tags[other] in (Tag.NOUN, Tag.NUMBER, Tag.ADVERB):
        other -= 1
    leads = draft.tags[other - 1] if other > 0 and draft.tags[other] is Tag.DETERMINER else None
    light = draft.own.light.at(draft.tokens, place) is not None  # "a genre called jazz"
    return leads in (Tag.AUXILIARY, Tag.VERB) and not light and not draft.tokens[place + 1].capital


def _compounds(draft: Draft, place: int) -> bool:
    """Whether a form behind a noun goes with it: "by video link", "for the promised food supplies"."""
    language, norm = draft.own.language, draft.tokens[place].norm
    if not language.plural or draft.own.is_participle(norm) or draft.own.is_gerund(norm):
        return False
    if draft.previous(place) is not Tag.NOUN or draft.tokens[place - 1].norm.endswith(language.plural):
        return False
    predicated = any(tag in (Tag.VERB, Tag.AUXILIARY) for tag in draft.tags)
    if not norm.endswith(language.plural) or not predicated:
        return predicated
    first = place - 1
    while first >= 0 and draft.tags[first] in (Tag.NOUN, Tag.NUMBER, Tag.DETERMINER, Tag.ADVERB, Tag.OWNER):
        first -= 1
    leads = draft.tags[first] if first >= 0 else None
    told = leads is Tag.VERB and draft.own.speech.at(draft.tokens, first) is not None
    return leads in (Tag.PREPOSITION, Tag.VERB) and not told


def _comes_first(draft: Draft) -> bool:
    """Whether the first word of a sentence is no noun, and the verb follows: "Täglich kommen neue Pakete"."""
    own, after = draft.own, draft.tokens[1] if len(draft.tokens) > 1 else None
    common = own.language.nouns_capitalised and casing(draft.tokens[0].norm, own.language.code) is Casing.COMMON
    return common and after is not None and not after.capital and own.is_verb(after.norm)


def _stands_first(draft: Draft) -> bool:
    """Whether a participle stands in front of its auxiliary: "Unterzeichnet wurde der Vertrag"."""
    first, after = draft.tokens[0], draft.tokens[1] if len(draft.tokens) > 1 else None
    second = draft.own.language.verb_second and after is not None and after.norm in draft.own.language.auxiliaries
    return second and draft.own.is_participle(first.norm) and not draft.own.is_infinitive(first.norm)


def _ends(draft: Draft, place: int) -> bool:
    """Whether a verb stands where one ends a clause: before a mark, a conjunction or an auxiliary."""
    return draft.closes(place) or draft.tokens[place + 1].norm in draft.own.language.auxiliaries


def _begins_name(draft: Draft) -> bool:
    """Whether the first word goes with a name behind it: "Avenged Sevenfold"."""
    return len(draft.tokens) > 1 and draft.tokens[1].capital and not draft.headline


def _leads_predicate(draft: Draft, place: int) -> bool:
    """Whether a predicate follows directly, so that a first word like a verb is a name: "Mbappé a marqué"."""
    behind = place + 1
    while behind < len(draft.tokens) and _is_particle(draft, behind):
        behind += 1
    after = draft.tokens[behind] if behind < len(draft.tokens) else None
    if after is None or after.norm in draft.own.language.subject_pronouns:
        return False
    if draft.own.language.verb_last:
        # A main clause has its verb in second place: a first word is a noun where another verb follows.
        return any(draft.own.is_verb(token.norm) and not token.capital for token in draft.tokens[place + 1 :])
    return after.norm in draft.own.language.auxiliaries or (draft.own.is_verb(after.norm) and not after.capital)


def _is_subject(draft: Draft, place: int) -> bool:
    """Whether a form like a verb is what a clause tells of: "Vera, qui ...", "in Rome, painters discovered"."""
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    if after is None or draft.own.language.verb_last:
        return False
    if place == 0:
        follows = draft.tokens[2].norm if len(draft.tokens) > 2 and after.text == "," else ""
        return draft.tokens[0].capital and follows in draft.own.language.relatives
    norm, plural = draft.tokens[place].norm, draft.own.language.plural
    opens = draft.tags[place - 1] is Tag.MARK and draft.tokens[place - 1].text == ","
    return opens and bool(plural) and norm.endswith(plural) and draft.own.is_participle(after.norm)


def _is_particle(draft: Draft, place: int) -> bool:
    """Whether a word only stands between a subject and its verb: a negation, an adverb."""
    norm, language = draft.tokens[place].norm, draft.own.language
    other = (language.determiners, language.prepositions, language.subject_pronouns, language.auxiliaries)
    return draft.own.is_adverb(norm) or (draft.own.is_stop(norm) and not any(norm in words for words in other))


def _nominal(draft: Draft, norm: str) -> Tag:
    return Tag.ADVERB if draft.own.is_adverb(norm) else Tag.NOUN


def _romance_infinitive(draft: Draft, norm: str) -> bool:
    return (draft.own.language.infinitives != "(?!)") and draft.own.is_infinitive(norm)


def _helped(draft: Draft, norm: str, helper: str, weak: bool) -> bool | None:
    """Say whether a word behind an auxiliary is its verb; None where that does not tell."""
    language = draft.own.language
    if language.verb_last and (helper in language.modals_aux or helper in language.do):
        return None
    if helper in language.do or (helper in language.modals_aux and helper not in language.be | language.have):
        return not draft.own.is_adverb(norm)
    shaped = draft.own.is_participle(norm) or draft.own.is_gerund(norm) or norm in language.irregular
    weak = weak or (helper in language.have and draft.own.has_verb_stem(norm))
    return True if shaped and weak else None


def _leads_verb(draft: Draft, place: int) -> bool:
    """Whether a word that is no verb stands between an auxiliary and the verb: "will likely grow"."""
    behind = place + 1
    while behind < len(draft.tokens) and draft.own.is_filler(draft.tokens[behind].norm):
        behind += 1
    if behind == len(draft.tokens) or not draft.tokens[place].norm.endswith(draft.own.language.adverb_endings):
        return False
    return draft.own.modifiers.at(draft.tokens, place) is not None and draft.own.may_be_verb(draft.tokens[behind].norm)
