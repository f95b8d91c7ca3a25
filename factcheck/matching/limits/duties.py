"""Alignment -> what binds otherwise here than in a phrasing: "can be cleaned", where that says "must be cleaned"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import NOWHERE, Category, Clause, Sentence

_NEGATED = {"duty": "barred", "need": "exempt", "free": "barred", "leave": "barred", "advice": "warned"}
"""What "must not", "need not", "may not" and "should not" say, by what they say without "not"."""
_STATED = {"need": "duty", "leave": "free"}
_LOOSE = ("free", "advice")


def otherwise(alignment: Alignment) -> tuple[str, str]:
    """Return what says here how far something binds and what does in the phrasing, or "" twice where both agree.

    Whether one of them is negated is left to the gate of polarity: who need not pay may still do so.
    """
    theirs, there = alignment.sentence, alignment.pairs.get(min(alignment.query.verbs, default=NOWHERE), NOWHERE)
    its = theirs.clauses[theirs.clause_of[there]] if there != NOWHERE else alignment.around()
    wanted = _wanted(alignment.query)
    found = _binding(theirs, its, there) if its is not None else None
    if wanted is None or found is None or wanted[1] == found[1]:
        return "", ""
    kinds = {wanted[1], found[1]}
    if wanted[2] != found[2] and not ("exempt" in kinds and not kinds.isdisjoint(_LOOSE)):
        return "", ""
    return found[0], wanted[0]


def binds(query: Query) -> bool:
    """Whether a phrasing says how far something binds, and not that it is so: "must be cleaned", "cannot vote"."""
    return _wanted(query) is not None


def _wanted(query: Query) -> tuple[str, str, bool] | None:
    """Return what says in a phrasing how far it binds."""
    sentence, verb = query.sentence, min(query.verbs, default=NOWHERE)
    return _binding(sentence, sentence.clauses[sentence.clause_of[verb] if verb != NOWHERE else 0], verb)


def _binding(sentence: Sentence, clause: Clause, verb: int) -> tuple[str, str, bool] | None:
    """Return the words that say how far a clause binds, how far, and whether they are negated; None without any."""
    duties = sentence.lexicon.language.duties
    places = {verb, *clause.auxiliaries}
    modals = (one for one in sentence.modifiers if one.category is Category.MODAL and verb in one.governs)
    cues = [(one.first, one.text) for one in modals]
    cues += [(place, sentence.tokens[place].text) for place in clause.auxiliaries]
    for _, text in sorted(cues):
        if (kind := duties.get(text.lower())) is not None:
            break
    else:
        return None
    negated = any(one.category is Category.NEGATION and places & one.governs for one in sentence.modifiers)
    return text, (_NEGATED if negated else _STATED).get(kind, kind), negated
