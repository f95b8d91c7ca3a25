"""Draft -> whether a word that counts nouns stands for all who were named: Spanish "ambos viven", no "ambos países"."""

from __future__ import annotations

from factcheck.parsing.kinds import Tag
from factcheck.parsing.plurals import is_plural_verb
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import WORD

_LAST = 4  # the place of the last word of what opens a sentence so: "keiner von den beiden"


def total_tag(draft: Draft, place: int) -> Tag | None:
    """Return the tag of a word like "both" that opens a sentence with a verb right behind it, or ends what opens one.

    French "les deux vivent", Italian "nessuno di loro vive", Swedish "de bor".
    """
    language, norm = draft.own.language, draft.tokens[place].norm
    if place > _LAST or (norm not in language.totals and norm not in language.plural_pronouns):  # as of most words
        return None
    before = [token.norm for token in draft.tokens[:place]]
    again = not language.totals.isdisjoint(before)
    pronouns = language.object_pronouns if again else language.subject_pronouns
    if norm not in language.totals and norm not in pronouns:
        return None
    small = language.totals | language.definites | language.genitives | language.origins
    if not all(norm in small for norm in before) or not _has_verb(draft, place + 1, again):
        return None
    return Tag.NOUN if norm in language.cardinals and draft.previous(place) is Tag.DETERMINER else Tag.PRONOUN


def ends_behind_all(draft: Draft, place: int) -> bool:
    """Whether a small participle ends a clause behind a word for all of them: German "gestern haben alle bezahlt"."""
    own, token = draft.own, draft.tokens[place]
    small = own.language.nouns_capitalised and not token.capital and draft.previous(place) is Tag.DETERMINER
    alone = small and own.quantifiers.get(draft.tokens[place - 1].norm) == "all"
    return alone and own.is_participle(token.norm) and draft.closes(place) and Tag.AUXILIARY in draft.clause()


def _has_verb(draft: Draft, place: int, again: bool) -> bool:
    """Whether a verb in the plural stands at a place, or any one behind a second word for all."""
    if place >= len(draft.tokens) or draft.tokens[place].kind != WORD or draft.tokens[place].capital:
        return False
    token, language = draft.tokens[place], draft.own.language
    if token.norm in language.auxiliaries or token.norm in (language.negator, language.negator_elided):
        return True
    if again:
        return draft.own.has_verb_stem(token.norm)
    several = is_plural_verb(token.norm, language) or not language.plural_verbs
    return draft.own.is_verb(token.norm) and several
