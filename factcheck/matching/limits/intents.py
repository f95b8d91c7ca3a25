"""Alignment -> what else leads a deed here than in a phrasing: "hopes to build", where that says "decided to build"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.leading import leading
from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.sentence import Sentence


def intended_otherwise(alignment: Alignment) -> tuple[str, str]:
    """Return the word that leads the deed here and the one in the phrasing, or "" twice.

    Only words of the table of intents are compared, and each with those of another group.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    for verb in sorted(ours.verbs & alignment.pairs.keys()):
        wanted, found = dict(_leads(ours, verb)), dict(_leads(theirs, alignment.pairs[verb]))
        if wanted and found and wanted.keys().isdisjoint(found):
            return next(iter(found.values())), next(iter(wanted.values()))
    return "", ""


def _leads(sentence: Sentence, verb: int) -> Iterator[tuple[int, str]]:
    """Yield the groups of the words that lead a verb, and each word: modifiers, and verbs of the clauses above."""
    groups = _groups(sentence.code)
    places = [place for one in sentence.modifiers if verb in one.governs for place in range(one.first, one.last + 1)]
    places.extend(place for clause in leading(sentence, verb) for place in clause.verbs)
    for place in places:
        if sentence.stems[place] in groups:
            yield groups[sentence.stems[place]], sentence.tokens[place].text


@cache
def _groups(code: str) -> dict[str, int]:
    """Return the number of its group for the stem of each word that tells of an intent."""
    own = lexicon(code)
    return {own.stem(word): number for number, group in enumerate(own.language.intents) for word in group}
