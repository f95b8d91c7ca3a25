"""Clause -> who is made what: "Anna was elected mayor"."""

from __future__ import annotations

from functools import cache

from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.sentence import NOWHERE, Clause, Sentence, Voice


def installs(sentence: Sentence, clause: Clause) -> bool:
    """Whether somebody is made something: "Anna was elected mayor"."""
    done = bool(clause.verbs) and clause.voice is not Voice.ACTIVE  # Italian "fu eletta" is not told from "è andata".
    return done and sentence.stems[clause.verbs[0]] in _installing(sentence.code)


@cache
def _installing(code: str) -> frozenset[str]:
    own = lexicon(code)
    return frozenset(own.stem(verb) for verb in own.language.installs)


def made(sentence: Sentence, clause: Clause) -> list[int]:
    """Return what somebody is made: right behind the verb, or led by a word for it: German "zum"."""
    leads = sentence.lexicon.language.role_leads
    free = (number for number in clause.objects if sentence.phrases[number].first == clause.verbs[0] + 1)
    led = (
        number
        for number in clause.adjuncts
        if (lead := sentence.phrases[number].preposition) != NOWHERE and sentence.tokens[lead].norm in leads
    )
    return [*free, *led]
