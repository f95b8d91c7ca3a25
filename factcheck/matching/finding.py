"""Phrase, Reading -> Match: where enough of a phrasing's words stand close together."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import OSA

from factcheck.matching.hits import Hits, find_hits
from factcheck.matching.naming import place_names
from factcheck.matching.neighbours import is_whole
from factcheck.matching.phrase import Phrase
from factcheck.matching.reading import Reading
from factcheck.matching.regions import in_reach, is_adverb, kept_together
from factcheck.matching.roles import Standpoint, conflict
from factcheck.matching.tokens import NUMBER
from factcheck.matching.window import Window, narrow, needed
from factcheck.matching.words import TYPO, is_misspelling

Placements = dict[int, tuple[int, int] | None]
"""Number of a name -> (first, last) token place; None: it is the subject of the sentence before."""
_SLOT = 5  # tokens between two neighbours in which another word stands for a missing one
_BESIDE = 3  # tokens beside its one neighbour
# Shares of the score: how alike the words are decides which passage comes first, how close they stand only breaks ties.
_QUALITY, _CLOSENESS = 0.9, 0.1


@dataclass(frozen=True)
class Match:
    """A phrasing found in a passage.

    `pairs` maps token places of the phrasing to those of the passage, `named` the same for names
    (None for one that is the subject of the sentence before). `score` is in 0..1. `verbatim` says that
    the passage has the phrasing to the letter, figures and names included.
    """

    phrase: Phrase
    reading: Reading
    pairs: dict[int, int]
    named: dict[int, tuple[int, int] | None]
    score: float
    first: int
    last: int
    verbatim: bool = False


@dataclass(frozen=True)
class Shortfall:
    """Why a phrasing was not found: how many words were, how many it takes, the names missing.

    `scattered`: the words do not belong together; `elsewhere`: the names missing are there, but have
    another part in the sentence than in the phrasing.
    """

    found: int
    words: int
    missing_verbs: tuple[str, ...] = ()
    missing_names: tuple[str, ...] = ()
    places: tuple[int, ...] = ()
    scattered: bool = False
    elsewhere: bool = False


def find(phrase: Phrase, reading: Reading, before: Reading | None) -> Match | Shortfall:
    """Look for a phrasing in a passage; `before` is the sentence before it in the same paragraph."""
    verbatim = _verbatim(phrase, reading)
    if verbatim is not None:
        return verbatim
    hits = find_hits(phrase, reading)
    result = _weigh(phrase, reading, before, hits)
    if isinstance(result, Shortfall) and result.scattered:
        hits = find_hits(phrase, reading, near=True)
        result = _weigh(phrase, reading, before, hits)
    while isinstance(result, Match) and (real := _real_words(result, hits)):
        for place, where in real:
            hits[place] = [(other, like) for other, like in hits[place] if other != where]
        result = _weigh(phrase, reading, before, hits)
    return result


def _verbatim(phrase: Phrase, reading: Reading) -> Match | None:
    """Find a phrasing that stands in the passage token by token: white space, case and quote marks aside."""
    ours, theirs = phrase.reading, reading
    first = _run(ours, theirs) if ours.tokens and not phrase.parts[-1] else None
    if first is None:
        return None
    last = first + len(ours.tokens) - 1
    inside = range(first, last + 1)
    cut = any((value.first in inside) != (value.last in inside) for value in theirs.values)
    if cut or any(value.first in inside and is_whole(theirs, value) for value in theirs.values):
        return None
    pairs = {place: place + first for place in phrase.words}
    named: Placements = {
        index: (name.places[0] + first, name.places[-1] + first) for index, name in enumerate(phrase.names)
    }
    return Match(phrase, reading, pairs, named, 1.0, first, last, verbatim=True)


def _run(ours: Reading, theirs: Reading) -> int | None:
    """Return where a row of tokens stands in another; what ties a sign to a figure must be the same."""
    wanted, found = ours.letters, theirs.letters
    size = len(wanted)
    for first in range(len(found) - size + 1):
        if found[first : first + size] == wanted and all(
            theirs.tokens[first + place].glued == token.glued
            for place, token in enumerate(ours.tokens)
            if place and token.kind == NUMBER
        ):
            return first
    return None


def _real_words(match: Match, hits: Hits) -> list[tuple[int, int]]:
    """Return the pairs of words that pass for typos and are different words of the language."""
    ours, theirs = match.phrase.reading, match.reading
    return [
        (place, where)
        for place, where in match.pairs.items()
        if (where, TYPO) in hits[place]
        and not is_misspelling(ours.tokens[place].norm, theirs.tokens[where].norm, theirs.code)
    ]


def _weigh(phrase: Phrase, reading: Reading, before: Reading | None, hits: Hits) -> Match | Shortfall:
    missing_verbs = tuple(phrase.reading.tokens[place].text for place in sorted(phrase.verbs) if not hits.get(place))
    found = sum(1 for places in hits.values() if places)
    if found < needed(len(phrase.words)) or missing_verbs:
        return Shortfall(found, len(phrase.words), missing_verbs, places=_first_places(hits))
    window = narrow(phrase, in_reach(phrase, reading, hits), reading.steps)
    if window is None:
        return Shortfall(found, len(phrase.words), places=_first_places(hits), scattered=True)
    window = kept_together(phrase, reading, window)
    if len(window) < needed(len(phrase.words)):
        return Shortfall(found, len(phrase.words), places=_first_places(hits), scattered=True)
    pairs = {place: where for place, (where, _) in window.items()}
    named = place_names(phrase, reading, before, pairs)
    missing = tuple(phrase.names[index].text for index, where in named.items() if where == ())
    if missing:
        return Shortfall(found, len(phrase.words), missing_names=missing, places=tuple(pairs.values()))
    placed: Placements = {index: where or None for index, where in named.items()}
    if len(pairs) < len(phrase.words) and (replaced := _replaced(phrase, reading, pairs, placed, hits)):
        return Shortfall(found, len(phrase.words), (replaced,), places=tuple(pairs.values()))
    other = _misplaced(phrase, reading, pairs, placed)
    if other is not None:
        text = phrase.names[other].text
        return Shortfall(found, len(phrase.words), missing_names=(text,), places=tuple(pairs.values()), elsewhere=True)
    return _match(phrase, reading, window, placed)


def _misplaced(
    phrase: Phrase, reading: Reading, pairs: dict[int, int], named: dict[int, tuple[int, int] | None]
) -> int | None:
    """Return the number of a name that has another part in the passage than in the phrasing."""
    verbs = [place for place in sorted(phrase.verbs) if place in pairs]
    if not verbs or not phrase.names:
        return None
    verb = verbs[0]
    ours = {index: (name.places[0], name.places[-1]) for index, name in enumerate(phrase.names)}
    here = {index: where for index, where in named.items() if where is not None}
    matched = frozenset(pairs.values())
    return conflict(
        phrase,
        Standpoint(phrase.reading, verb, ours, frozenset(pairs)),
        Standpoint(reading, pairs[verb], here, matched),
    )


def _replaced(phrase: Phrase, reading: Reading, pairs: dict[int, int], named: Placements, hits: Hits) -> str:
    """Return a word of the phrasing for which the passage has another one in the same place.

    "The court convicts the mayor" is not "the court acquitted the mayor", wheat is not rice: of the words that
    may be missing, none may be replaced.
    """
    anchors = dict(pairs)
    for index, where in named.items():
        if where:
            name = phrase.names[index]
            anchors.update(zip(name.places, (where[0],) * len(name.places), strict=True))
            anchors[name.places[-1]] = where[1]
    places = sorted({*phrase.words, *anchors})
    taken = set(anchors.values())
    for index, place in enumerate(places):
        if place in anchors or hits.get(place):
            continue
        left = anchors.get(places[index - 1]) if index else None
        right = anchors.get(places[index + 1]) if index + 1 < len(places) else None
        word = phrase.reading.tokens[place]
        lead = _lead(phrase.reading, place)
        rivals = (
            other
            for other in _slot(reading, left, right)
            if _stands_in(reading, other, taken) and (not lead or lead == _lead(reading, other))
        )
        if any(OSA.distance(word.norm, reading.tokens[other].norm) > 1 for other in rivals):
            return word.text
    return ""


def _lead(reading: Reading, place: int) -> str:
    """Return the preposition right before a word, or ""."""
    before = reading.tokens[place - 1].norm if place else ""
    return before if before in reading.own.language.prepositions else ""


def _slot(reading: Reading, left: int | None, right: int | None) -> range:
    """Return where a missing word would stand: between its neighbours, or beside the one it has."""
    if left is not None and right is not None:
        return range(left + 1, right) if left < right <= left + _SLOT else range(0)
    if right is not None:
        return range(max(0, right - _BESIDE), right)
    return range(0) if left is None else range(left + 1, min(left + 1 + _BESIDE, len(reading.tokens)))


def _stands_in(reading: Reading, place: int, taken: set[int]) -> bool:
    free = reading.is_content(place) and place not in taken and place not in reading.in_measures
    return free and place not in reading.clauses.helpers and not is_adverb(reading.tokens[place].norm)


def _match(
    phrase: Phrase,
    reading: Reading,
    window: Window,
    named: dict[int, tuple[int, int] | None],
) -> Match:
    pairs = {place: where for place, (where, _) in window.items()}
    places = [*pairs.values(), *(place for where in named.values() if where for place in where)]
    if not places:
        places = [0]
    quality = sum(like for _, like in window.values()) / len(phrase.words) if phrase.words else 1.0
    spread = max(pairs.values()) - min(pairs.values()) + 1 if pairs else 1
    closeness = min(1.0, max(len(pairs), 1) / spread)
    return Match(
        phrase, reading, pairs, named, round(_QUALITY * quality + _CLOSENESS * closeness, 4), min(places), max(places)
    )


def _first_places(hits: Hits) -> tuple[int, ...]:
    return tuple(sorted(places[0][0] for places in hits.values() if places))
