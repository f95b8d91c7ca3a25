"""Draft -> the tag of a word that carries content: by its form, and by its neighbours where that does not tell."""

from __future__ import annotations

from factcheck.parsing.kinds import Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.beside_number import (
    follows_label,
    is_behind_amount,
    is_behind_date,
    is_behind_first,
    is_behind_label,
    is_behind_year,
    is_dated,
    is_predicate,
    leads_number,
)
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tags.first_word import begins_name, comes_first, leads_clause, leads_predicate, stands_first
from factcheck.parsing.tags.noun_or_verb import (
    compounds,
    describes,
    is_inside,
    is_inverted,
    is_led,
    is_registered,
    is_second,
    is_subject,
    leads_infinitive,
    names_an_act,
    opens_predicate,
)
from factcheck.parsing.tags.second_verb import goes_on
from factcheck.parsing.tags.total import ends_behind_all
from factcheck.parsing.tokens import MARK

_BEHIND_NUMBERS = (is_behind_label, is_behind_year, is_behind_first, is_behind_amount)
_VERBAL = (opens_predicate, leads_infinitive, follows_label)
_NAMING = (is_registered, compounds, describes, names_an_act)
_SUBJECTS = frozenset((Tag.PRONOUN, Tag.RELATIVE))
_PARTS = frozenset((Tag.MARK, Tag.COORDINATOR))
_NOMINAL = frozenset((Tag.DETERMINER, Tag.NUMBER, Tag.OWNER))


def open_tag(draft: Draft, place: int) -> Tag:
    """Return the tag of a word that carries content."""
    token = draft.tokens[place]
    norm = token.norm
    strong = _is_strong(draft, place)
    weak = strong or draft.own.has_verb_ending(norm) or draft.own.may_be_verb(norm)
    if draft.own.language.nouns_capitalised and token.capital and place and draft.previous(place) is not Tag.MARK:
        return Tag.NOUN
    if place == 0 and not strong and (comes_first(draft) or _grades(draft)):
        return Tag.ADVERB
    before = draft.previous(place)
    if before is Tag.PARTICLE and (weak or draft.own.is_infinitive(norm)):
        return Tag.VERB
    if before in _PARTS and _dies(draft, place):
        return Tag.VERB
    helper = "" if strong and is_registered(draft, place) else draft.helper(place)
    if helper and _leads_verb(draft, place):
        return Tag.ADVERB
    if helper:
        verbal = _helped(draft, norm, helper, weak)
        if verbal is not None:
            return Tag.VERB if verbal else _nominal(draft, place)
    formed = draft.own.is_participle(norm) or norm in draft.own.language.irregular
    if (before is Tag.NUMBER and _ends_clause(draft, place, strong, formed)) or ends_behind_all(draft, place):
        return Tag.VERB
    if strong and (first := _first_tag(draft, place)):
        return first
    if goes_on(draft, place) or leads_number(draft, place) or _has_object(draft, place):
        return Tag.VERB
    dated = (
        strong and place - 1 in draft.dated and (place - 1 not in draft.counted or formed or is_inverted(draft, place))
    )
    inside = (before is Tag.ADVERB and is_inside(draft, place)) or is_led(draft, place)
    behind = before is Tag.NUMBER and any(told(draft, place) for told in _BEHIND_NUMBERS)
    dated = dated or (strong and behind)
    told = (behind and is_predicate(draft, place)) or (before is Tag.NUMBER and is_behind_date(draft, place))
    if told or any(is_verb(draft, place) for is_verb in _VERBAL):
        return Tag.VERB
    inside = inside or _is_helped(draft, place) or _is_owned(draft, place)
    if (before in _NOMINAL and not dated) or draft.tied(place) or draft.ties(place) or inside:
        return _nominal(draft, place)
    if before is Tag.PREPOSITION:
        # "Im vergangenen Jahr": where the verb is second, no preposition leads one but by a mark of its own.
        led = not draft.own.language.verb_second
        ended = draft.own.tells_infinitive and draft.own.is_infinitive(norm)
        verbal = strong and led and (draft.own.is_gerund(norm) or ended)
        return Tag.VERB if verbal else _nominal(draft, place)
    if token.capital and place and before is not Tag.MARK and not draft.own.is_adverb(norm):
        return Tag.NOUN
    if draft.own.is_adverb(norm) or _tells_how(draft, place):
        return Tag.ADVERB
    if strong and any(told(draft, place) for told in _NAMING):
        return Tag.NOUN
    if strong:
        return Tag.VERB
    if _is_negated(draft, place) or (weak and before in _SUBJECTS and not draft.own.language.verb_last):
        return Tag.VERB
    if before in _SUBJECTS and draft.own.language.head_first and draft.own.has_verb_stem(norm):
        return Tag.VERB  # No noun stands right behind a pronoun: "elle rencontre", "que guía", "si nota".
    return _nominal(draft, place)


def _first_tag(draft: Draft, place: int) -> Tag | None:
    """Return the tag that a form of a verb has where it begins a sentence, or a statement; None elsewhere."""
    if place == 0 and stands_first(draft):
        return Tag.VERB
    first = place == 0 and draft.tokens[0].capital
    named = first and (begins_name(draft) or leads_predicate(draft, place) or leads_clause(draft))
    return Tag.NOUN if named or is_subject(draft, place) else None


def _ends_clause(draft: Draft, place: int, strong: bool, formed: bool) -> bool:
    """Whether a word behind a number is the verb in which a clause ends: "wird 1985 verkauft", "20 Euro kosten"."""
    small = draft.own.language.nouns_capitalised and not draft.tokens[place].capital
    counted = place - 1 in draft.counted and not formed and not small
    verbal = strong or (small and draft.own.is_infinitive(draft.tokens[place].norm))
    if strong and draft.tokens[place - 1].norm in draft.own.language.vague:
        return draft.closes(place)  # "Thousands drowned."
    if not draft.own.language.verb_last:
        of_some = draft.own.is_of(draft.tokens[0].norm)  # "Of the 30 guests, two died."
        first = place > 2 and draft.tags[place - 2] in _PARTS and (of_some or draft.tags[place - 3] in VERBAL)
        ends = _ends(draft, place) or draft.tokens[place + 1].norm in draft.own.language.prepositions
        return strong and formed and first and place - 1 not in draft.dated and ends  # "and 12 died."
    return verbal and ((strong and is_dated(draft, place)) or (_ends(draft, place) and not counted))


def _has_object(draft: Draft, place: int) -> bool:
    """Whether a gerund that may be a noun has an object: "collapsed, killing four", "denied killing Bo"."""
    own, after, led = draft.own, draft.tokens[place + 1 : place + 2], draft.previous(place) is Tag.VERB
    behind = own.language.fixed_order and place > 0 and (led or draft.tokens[place - 1].text == ",")
    if not behind or not after or not own.is_gerund(draft.tokens[place].norm):
        return False
    if after[0].norm in own.language.prepositions and own.is_listed_verb(draft.tokens[place].norm):
        return True  # ", working with his brother"
    objects = own.language.determiners | own.language.object_pronouns
    return (led and after[0].capital) or place + 1 in draft.counted or after[0].norm in objects


def _is_owned(draft: Draft, place: int) -> bool:
    """Whether a word stands behind a relative that tells whose it is: Swedish "vars far"."""
    return draft.previous(place) is Tag.RELATIVE and draft.tokens[place - 1].norm in draft.own.language.possessives


def _is_helped(draft: Draft, place: int) -> bool:
    """Whether a form like a verb opens a clause before its auxiliary, and is the subject: Swedish "men eldar är"."""
    own, after = draft.own.language, draft.tokens[place + 1 : place + 2]
    opens = draft.previous(place) in (Tag.SUBORDINATOR, Tag.COORDINATOR)
    return opens and own.verb_second and not own.verb_last and bool(after) and after[0].norm in own.auxiliaries


def _dies(draft: Draft, place: int) -> bool:
    """Whether a word tells of a death behind a birth: "née à Nantes et morte à Dakar"."""
    own = draft.own
    return own.stem(draft.tokens[place].norm) in own.deaths and any(
        tag is Tag.VERB and own.stem(token.norm) in own.births
        for token, tag in zip(draft.tokens, draft.tags, strict=False)
    )


def _is_strong(draft: Draft, place: int) -> bool:
    """Whether a word is a form of a verb before its neighbours are asked: no first name such as Marie."""
    token = draft.tokens[place]
    named = token.capital and token.norm in draft.own.language.given_names
    return (draft.is_verb(place) and not named and not is_second(draft, place)) or _is_done(draft, place)


def _is_negated(draft: Draft, place: int) -> bool:
    """Whether a word that may be a verb stands behind what only verbs have before them: French "ne verse plus"."""
    language, before = draft.own.language, draft.tokens[place - 1].norm if place else ""
    negator = bool(language.negator_after) and before in (language.negator, language.negator_elided)
    return bool(before) and negator and draft.own.has_verb_stem(draft.tokens[place].norm)


def _is_done(draft: Draft, place: int) -> bool:
    """Whether an adjective that is a participle too has its agent: Italian "il film, diretto da Rossi"."""
    norm, language = draft.tokens[place].norm, draft.own.language
    led = place + 1 < len(draft.tokens) and draft.tokens[place + 1].norm in language.agents
    return led and place > 0 and norm in language.irregular and draft.own.is_bare_participle(norm)


def _tells_how(draft: Draft, place: int) -> bool:
    """Whether a small word right before a participle can be no noun: "von Hess öffentlich erwähnt"."""
    after, own = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None, draft.own.language
    small = not draft.tokens[place].capital and after is not None and not after.capital
    if after is None or not small or not draft.own.is_bare_participle(after.norm):
        return False
    if own.nouns_capitalised or not own.verb_second or draft.previous(place) is not Tag.NOUN:
        return own.nouns_capitalised
    # "In 1990 was de rivier zwaar vervuild": it tells of no noun.
    helps = (token.norm for token, tag in zip(draft.tokens, draft.tags, strict=False) if tag is Tag.AUXILIARY)
    return draft.closes(place + 1) and draft.own.is_verb(after.norm) and not (own.be | own.become).isdisjoint(helps)


def _ends(draft: Draft, place: int) -> bool:
    """Whether a verb stands where one ends a clause: before a mark, a conjunction or an auxiliary."""
    return draft.closes(place) or draft.tokens[place + 1].norm in draft.own.language.auxiliaries


def _grades(draft: Draft) -> bool:
    """Whether a superlative leads a participle at the beginning: "Best known for her songs, Ann ..."."""
    behind = draft.tokens[1:2]
    participle = any(draft.own.is_participle(token.norm) and not token.capital for token in behind)
    return participle and draft.own.is_superlative(draft.tokens[0].norm)


def _nominal(draft: Draft, place: int) -> Tag:
    adverb = draft.own.is_adverb(draft.tokens[place].norm) and not _is_alone(draft, place)
    return Tag.ADVERB if adverb else Tag.NOUN


def _is_alone(draft: Draft, place: int) -> bool:
    """Whether a word behind an article has nothing behind it that it could tell of: French "le débarquement de"."""
    if draft.previous(place) is not Tag.DETERMINER:
        return False
    after, language = draft.tokens[place + 1 : place + 2], draft.own.language
    small = language.prepositions | language.auxiliaries | language.coordinators | language.relatives
    return not after or after[0].kind == MARK or after[0].norm in small


def _helped(draft: Draft, norm: str, helper: str, weak: bool) -> bool | None:
    """Say whether a word behind an auxiliary is its verb; None where that does not tell."""
    language = draft.own.language
    if language.verb_last and (helper in language.modals_aux or helper in language.do):
        return None
    if helper in language.do or (helper in language.modals_aux and helper not in language.be | language.have):
        behind = language.verb_second and not (draft.own.is_infinitive(norm) or draft.own.is_verb(norm))
        return None if behind else not draft.own.is_adverb(norm)  # A subject: Swedish "får kvinnor inte rösta"
    if helper in language.have - language.be and draft.own.is_bare_participle(norm):
        if not norm.endswith(language.perfects):
            return False  # Spanish "hubo heridos"
    shaped = draft.own.is_participle(norm) or draft.own.is_gerund(norm) or norm in language.irregular
    if language.fixed_order and helper in language.be and not shaped:
        return False  # "Is lead developer"
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
