"""Phrase, Reading -> where each name stands: in the sentence, or as the subject of the one before."""

from __future__ import annotations

from factcheck.matching.names import Name
from factcheck.matching.phrase import Phrase
from factcheck.matching.reading import Reading
from factcheck.matching.regions import is_adverb
from factcheck.matching.segments import ANY
from factcheck.matching.tokens import WORD
from factcheck.matching.whereabouts import find_name
from factcheck.matching.words import CLOSE, likeness

_SHORTEST_STEM = 3

Named = dict[int, tuple[int, int] | tuple[()] | None]
"""Number of the name -> (first, last) token place; None: subject of the sentence before; (): nowhere."""


def place_names(phrase: Phrase, reading: Reading, before: Reading | None, pairs: dict[int, int]) -> Named:
    """Return where each name stands, nearest to the words matched so far (`pairs`)."""
    centre = sum(pairs.values()) / len(pairs) if pairs else 0.0
    verb = next((pairs[place] for place in sorted(phrase.verbs) if place in pairs), None)
    named: Named = {}
    used: set[tuple[int, int]] = set()
    for index, name in enumerate(phrase.names):
        places = find_name(name, reading.tokens, reading.nations, phrase.groups, reading.own)
        if not places:
            places = _as_word(name, reading)
        free = [where for where in places if where not in used] or list(places)
        if free:
            nearest = min(free, key=lambda where: (_apart(reading, where, verb), abs(where[0] - centre), where))
            named[index] = nearest
            used.add(nearest)
        elif before is not None and _is_subject(name, phrase, before) and not _has_subject(reading, phrase, pairs):
            named[index] = None
        else:
            named[index] = ()
    return named


def _apart(reading: Reading, where: tuple[int, int], verb: int | None) -> bool:
    """Whether a name stands in another clause than the verb."""
    segments = reading.segments.segments
    return verb is not None and segments[where[0]] not in (ANY, segments[verb])


def _as_word(name: Name, reading: Reading) -> tuple[tuple[int, int], ...]:
    """Find a one-word name that the passage inflects: "Leader" in "leaders"."""
    if len(name.spellings) != 1 or len(name.spellings[0]) != 1 or name.nations:
        return ()
    word = name.spellings[0][0]
    return tuple(
        (place, place)
        for place in reading.content
        if likeness(word, reading.tokens[place].norm, reading.own) >= CLOSE
        and len(reading.stems[place]) >= _SHORTEST_STEM
    )


def _is_subject(name: Name, phrase: Phrase, before: Reading) -> bool:
    """Whether a name is the subject of a sentence: it stands before the first verb, behind no preposition."""
    # In `"We won," Ms Voss said` the subject stands behind a quotation with verbs of its own.
    verbs = (before.clauses.verbs | before.clauses.helpers) - before.quoted
    limit = min(verbs, default=len(before.tokens))
    prepositions = before.own.language.prepositions
    for first, _ in find_name(name, before.tokens, before.nations, phrase.groups, before.own):
        behind = [token.norm for token in before.tokens[max(0, first - 2) : first] if token.kind == WORD]
        if first < limit and not prepositions.intersection(behind):
            return True
    return False


def _has_subject(reading: Reading, phrase: Phrase, pairs: dict[int, int]) -> bool:
    """Whether a sentence names a subject of its own before its first verb, so that none is carried over."""
    matched = set(pairs.values())
    verbs = reading.clauses.verbs | reading.clauses.helpers
    limit = min(verbs, default=min(matched, default=0))
    prepositional = False
    for place in range(limit):
        token = reading.tokens[place]
        if token.kind != WORD:
            prepositional = False
            continue
        norm = token.norm
        if norm in reading.own.language.prepositions:
            prepositional = True
        elif reading.is_content(place) and not prepositional:
            if place not in matched and norm not in reading.own.language.titles and not is_adverb(norm):
                if not _opens_adverbial(reading, place):
                    return True
    return False


def _opens_adverbial(reading: Reading, place: int) -> bool:
    """Whether the first word of a sentence leads to a preposition: "together with", "insieme alla Cina"."""
    after = reading.tokens[place + 1].norm if place == 0 and len(reading.tokens) > 1 else ""
    return after in reading.own.language.prepositions and not reading.own.is_of(after)
