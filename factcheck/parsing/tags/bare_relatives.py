"""Draft, place -> whether a word that may be an article begins a relative clause without a comma: Dutch "de man die".

Verbs tell: a relative clause has a finite one of its own at its end, so that an article has one verb less behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.parsing.finites import is_finite
from factcheck.parsing.kinds import Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import HYPHENS, MARK

_NESTING = frozenset((Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTISER))
_REFERRED = frozenset((Tag.NOUN, Tag.NUMBER, Tag.PRONOUN))


def is_bare_relative(draft: Draft, place: int) -> bool:
    """Whether a relative clause begins at a place, which may be an article too."""
    language = draft.own.language
    if not language.bare_relatives:
        return False
    nested, said = _begun(draft)
    before = draft.previous(place)
    if before in VERBAL:  # "Hij heeft een man gezien die": nothing but a clause stands behind a verb at the end.
        ended = len(said) == 1 if nested else len(said) > 1
        may = ended and draft.tokens[place].norm not in language.complementisers
        return may and any(_finites(draft, place, sure=False))
    if before not in _REFERRED:
        return False
    if said:  # "Zij gaf de man die boeken", "heeft de man die boeken gegeven": no finite verb follows an article.
        return any(_finites(draft, place, sure=draft.tags[said[-1]] is Tag.AUXILIARY))
    timed = any(draft.own.is_time(token.norm) for token in draft.tokens[place + 1 : place + 2])  # "Eind die maand"
    return len(list(_finites(draft, place, sure=True))) > 1 if nested or timed else draft.verb_follows(place)


def _begun(draft: Draft) -> tuple[bool, list[int]]:
    """Return whether the clause at hand is a subordinate one, and the places of its verbs so far."""
    said: list[int] = []
    for place in range(len(draft.tags) - 1, -1, -1):
        if draft.tags[place] in _NESTING:
            return True, said[::-1]
        if draft.tags[place] is Tag.MARK and draft.tokens[place].text in ".;:!?":
            break
        if draft.tags[place] in VERBAL:
            said.append(place)
    return False, said[::-1]


def _finites(draft: Draft, place: int, *, sure: bool) -> Iterator[int]:
    """Yield where finite verbs stand behind a word, up to a mark, a conjunction or another clause.

    Unless they must be `sure`, a form that may be finite counts at the end of that stretch.
    """
    own, language = draft.own, draft.own.language
    opening = language.relatives | language.complementisers | language.coordinators
    for other in range(place + 1, len(draft.tokens)):
        token = draft.tokens[other]
        norm = token.norm
        if token.kind == MARK and token.text not in HYPHENS:
            return
        if other > place + 1 and (
            norm in opening or (norm in language.subordinators and norm not in language.prepositions)
        ):
            return
        if token.capital or not (norm in language.auxiliaries or own.is_verb(norm)):
            continue
        if is_finite(norm, own) or (not sure and draft.closes(other)):
            yield other
