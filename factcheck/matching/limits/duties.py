"""Alignment -> what binds otherwise here than in a phrasing: "can be cleaned", where that says "must be cleaned"."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import NOWHERE, Category, Clause, Sentence

_NEGATED = {"duty": "barred", "need": "exempt", "free": "barred", "leave": "barred"}
"""What "must not", "need not", "cannot" and "may not" say, by what they say without "not"."""
_STATED = {"need": "duty", "leave": "free"}
_LOOSE = ("free", "advice")


class Binding(NamedTuple):
    """How far something binds: the words that say so, what they say with their negation, and whether they have one."""

    text: str
    kind: str
    negated: bool


def otherwise(alignment: Alignment) -> tuple[str, str]:
    """Return what says here how far something binds and what does in the phrasing, or "" twice where both agree.

    Whether one of them is negated is left to the gate of polarity: who need not pay may still do so.
    """
    theirs, there = alignment.sentence, alignment.pairs.get(min(alignment.query.verbs, default=NOWHERE), NOWHERE)
    its = theirs.clauses[theirs.clause_of[there]] if there != NOWHERE else alignment.around()
    wanted = binding(alignment.query)
    found = _binding(theirs, its, there)
    if wanted is None or found is None or wanted.kind == found.kind:
        return "", ""
    kinds = {wanted.kind, found.kind}
    if wanted.negated != found.negated and not ("exempt" in kinds and not kinds.isdisjoint(_LOOSE)):
        return "", ""
    return found.text, wanted.text


def binding(query: Query) -> Binding | None:
    """Return how far a phrasing says that something binds, or None where it says that it is so."""
    sentence, verb = query.sentence, min(query.verbs, default=NOWHERE)
    return _binding(sentence, sentence.clauses[sentence.clause_of[verb] if verb != NOWHERE else 0], verb)


def _binding(sentence: Sentence, clause: Clause, verb: int) -> Binding | None:
    modals = (one for one in sentence.modifiers if one.category is Category.MODAL and verb in one.governs)
    cues = [(one.first, one.text) for one in modals]
    cues += [(place, sentence.tokens[place].text) for place in clause.auxiliaries]
    text = next((text for _, text in sorted(cues) if text.lower() in sentence.lexicon.language.duties), "")
    if not text:
        return None
    kind, places = sentence.lexicon.language.duties[text.lower()], {verb, *clause.auxiliaries}
    negated = any(one.category is Category.NEGATION and places & one.governs for one in sentence.modifiers)
    return Binding(text, (_NEGATED if negated else _STATED).get(kind, kind), negated)
