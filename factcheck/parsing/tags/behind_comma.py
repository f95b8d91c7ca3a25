"""Draft, place -> whether a word that may be an article opens a clause behind a comma: German "der Mann, der ..."."""

from __future__ import annotations

from factcheck.parsing.kinds import Tag
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import MARK, WORD


def opens_clause(draft: Draft, place: int) -> bool:
    """Whether a word, or the preposition before it, stands behind a comma and leads no noun of the clause there."""
    lead = place - 2 if place > 1 and draft.tags[place - 1] is Tag.PREPOSITION else place - 1
    if draft.tokens[lead].text != ",":
        return False
    return not (_opens_infinitive(draft, place) or _opens_statement(draft, place))


def _opens_infinitive(draft: Draft, place: int) -> bool:
    """Whether an infinitive ends what a comma begins: "..., die Erklärung zu unterzeichnen", "..., ihn abzulehnen"."""
    language = draft.own.language
    if not language.verb_last:
        return False
    last = place
    while last + 1 < len(draft.tokens) and draft.tokens[last + 1].kind != MARK:
        last += 1
    norm, lead = draft.tokens[last].norm, draft.tokens[last - 1].norm
    return draft.own.is_infinitive(norm) and (lead in language.infinitive_marks or draft.own.is_marked(norm))


def _opens_statement(draft: Draft, place: int) -> bool:
    """Whether an auxiliary stands right behind a noun, and the clause goes on: "..., der alte Vertrag sei ungültig".

    In a relative clause it ends the clause: "der Vertrag, der ungültig sei".
    """
    language, tokens = draft.own.language, draft.tokens
    if not language.nouns_capitalised:
        return False
    noun = place + 1
    while noun < len(tokens) and tokens[noun].kind == WORD and not tokens[noun].capital:
        noun += 1
    if noun + 2 >= len(tokens) or tokens[noun].kind != WORD or tokens[noun + 2].kind == MARK:
        return False
    finite, behind = tokens[noun + 1].norm, tokens[noun + 2].norm
    other = behind in language.coordinators or behind in language.auxiliaries
    return finite in language.auxiliaries and not draft.own.is_infinitive(finite) and not other
