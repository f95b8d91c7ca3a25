"""Alignment -> what else leads a deed here than in a phrasing: "hopes to build", where that says "decided to build"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.leading import leading
from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.sentence import NOWHERE, Sentence


def intended_otherwise(alignment: Alignment) -> tuple[str, str]:
    """Return the word that leads the deed here and the one in the phrasing, or "" twice.

    Only words of the table of intents are compared, and each with those of another group.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    for verb in sorted(ours.verbs & alignment.pairs.keys()):
        wanted, found = dict(_leads(ours, verb)), dict(_leads(theirs, alignment.pairs[verb]))
        nearest = max(found, default=NOWHERE)  # "Agreed to try to sell" is no "agreed to sell".
        if wanted and found and found[nearest][0] not in {group for group, _ in wanted.values()}:
            return found[nearest][1], wanted[max(wanted)][1]
    return "", ""


def _leads(sentence: Sentence, verb: int) -> Iterator[tuple[int, tuple[int, str]]]:
    """Yield the place of each word that leads a verb, its group and it: modifiers, and verbs of the clauses above."""
    groups = _groups(sentence.code)
    places = [place for one in sentence.modifiers if verb in one.governs for place in range(one.first, one.last + 1)]
    places.extend(place for clause in leading(sentence, verb) for place in clause.verbs)
    for place in places:
        if sentence.stems[place] in groups:
            yield place, (groups[sentence.stems[place]], sentence.tokens[place].text)


@cache
def _groups(code: str) -> dict[str, int]:
    """Return the number of its group for the stem of each word that tells of an intent."""
    own = lexicon(code)
    return {own.stem(word): number for number, group in enumerate(own.language.intents) for word in group}
