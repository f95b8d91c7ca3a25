"""Phrase, Reading -> Match: where enough of a phrasing's words stand close together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from factcheck.matching.names import Name, find_name
from factcheck.matching.phrase import Phrase
from factcheck.matching.reading import HYPHENS, Reading
from factcheck.matching.tokens import WORD
from factcheck.matching.words import TYPO, is_misspelling, likeness

SHARE = 0.75
"""Share of a phrasing's content words that must be found; of up to three, all."""
REACH_PER_WORD = 4
REACH = 20
"""The words found must stand within REACH + REACH_PER_WORD tokens a word."""
_SHORTEST_STEM = 3
_BESIDE = 3  # tokens outside the stretch where a word may stand nearer to its neighbours
_ANTECEDENT = 6  # tokens before a relative pronoun that it may refer to


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
    """Why a phrasing was not found: how many words were, how many it takes, the names missing."""

    found: int
    words: int
    missing_verbs: tuple[str, ...] = ()
    missing_names: tuple[str, ...] = ()
    places: tuple[int, ...] = field(default=())
    scattered: bool = False


def needed(words: int) -> int:
    """Return how many of so many content words must be found."""
    return ceil(SHARE * words)


def find(phrase: Phrase, reading: Reading, before: Reading | None) -> Match | Shortfall:
    """Look for a phrasing in a passage; `before` is the sentence before it in the same paragraph."""
    verbatim = _verbatim(phrase, reading)
    if verbatim is not None:
        return verbatim
    hits = _hits(phrase, reading)
    result = _weigh(phrase, reading, before, hits)
    while isinstance(result, Match) and (real := _real_words(result, hits)):
        for place, where in real:
            hits[place] = [(other, like) for other, like in hits[place] if other != where]
        result = _weigh(phrase, reading, before, hits)
    return result


def _verbatim(phrase: Phrase, reading: Reading) -> Match | None:
    """Find a phrasing that stands in the passage to the letter, but for case, space and quote marks."""
    ours, theirs = phrase.reading, reading
    start = flat(theirs.text).find(flat(ours.text))
    if start < 0 or not ours.tokens or phrase.parts[-1]:
        return None
    shift = start - ours.tokens[0].start
    places = {token.start: place for place, token in enumerate(theirs.tokens)}
    to = {place: places.get(token.start + shift) for place, token in enumerate(ours.tokens)}
    if any(where is None or theirs.tokens[where].end - theirs.tokens[where].start != token.end - token.start
           for token, where in zip(ours.tokens, to.values(), strict=True)):  # fmt: skip
        return None
    first, last = to[0] or 0, to[len(ours.tokens) - 1] or 0
    inside = range(first, last + 1)
    if any((value.first in inside) != (value.last in inside) for value in theirs.values):
        return None
    pairs = {place: where for place, where in to.items() if place in phrase.words and where is not None}
    named = {index: (to[name.places[0]] or 0, to[name.places[-1]] or 0) for index, name in enumerate(phrase.names)}
    return Match(phrase, reading, pairs, dict(named), 1.0, first, last, verbatim=True)


@lru_cache(maxsize=16384)
def flat(text: str) -> str:
    """Return a text for comparing to the letter: one case, straight quotes, every white space a space."""
    low = text.lower() if len(text.lower()) == len(text) else text
    return low.translate(_FLAT)


_FLAT = str.maketrans("\u2019\u02bc\u201c\u201d\u00ab\u00bb\u201e\n\t\u00a0\u202f", "''\"\"\"\"\"    ")


def _real_words(match: Match, hits: dict[int, list[tuple[int, float]]]) -> list[tuple[int, int]]:
    """Return the pairs of words that pass for typos and are different words of the language."""
    ours, theirs = match.phrase.reading, match.reading
    return [
        (place, where)
        for place, where in match.pairs.items()
        if (where, TYPO) in hits[place]
        and not is_misspelling(ours.tokens[place].norm, theirs.tokens[where].norm, theirs.code)
    ]


def _weigh(
    phrase: Phrase, reading: Reading, before: Reading | None, hits: dict[int, list[tuple[int, float]]]
) -> Match | Shortfall:
    missing_verbs = tuple(phrase.reading.tokens[place].text for place in sorted(phrase.verbs) if not hits.get(place))
    found = sum(1 for places in hits.values() if places)
    if found < needed(len(phrase.words)) or missing_verbs:
        return Shortfall(found, len(phrase.words), missing_verbs, places=_first_places(hits))
    window = _window(phrase, reading, _in_reach(phrase, reading, hits))
    if window is None:
        return Shortfall(found, len(phrase.words), places=_first_places(hits), scattered=True)
    pairs = {place: where for place, (where, _) in window.items()}
    if not phrase.verbs and (replaced := _replaced(phrase, reading, pairs)):
        return Shortfall(found, len(phrase.words), (replaced,), places=tuple(pairs.values()))
    centre = sum(pairs.values()) / len(pairs) if pairs else 0.0
    named = _names(phrase, reading, before, centre, pairs)
    missing = tuple(phrase.names[index].text for index, where in named.items() if where == ())
    if missing:
        return Shortfall(found, len(phrase.words), missing_names=missing, places=tuple(pairs.values()))
    placed = {index: where or None for index, where in named.items()}
    return _match(phrase, reading, window, placed)


def _replaced(phrase: Phrase, reading: Reading, pairs: dict[int, int]) -> str:
    """Return a word that another one stands for, where the phrasing has no word that is known as a verb.

    "The court convicts the mayor" is not "the court acquitted the mayor": the verb may be the one missing.
    """
    for index, place in enumerate(phrase.words):
        if place in pairs or not 0 < index < len(phrase.words) - 1:
            continue
        left, right = pairs.get(phrase.words[index - 1]), pairs.get(phrase.words[index + 1])
        if left is None or right is None or not phrase.states_by_form(place):
            continue
        taken = set(pairs.values())
        if any(reading.is_content(other) and other not in taken for other in range(min(left, right) + 1, max(left, right))):
            return phrase.reading.tokens[place].text
    return ""


def _match(
    phrase: Phrase,
    reading: Reading,
    window: dict[int, tuple[int, float]],
    named: dict[int, tuple[int, int] | None],
) -> Match:
    pairs = {place: where for place, (where, _) in window.items()}
    places = [*pairs.values(), *(place for where in named.values() if where for place in where)]
    if not places:
        places = [0]
    quality = sum(like for _, like in window.values()) / len(phrase.words) if phrase.words else 1.0
    spread = max(pairs.values()) - min(pairs.values()) + 1 if pairs else 1
    closeness = min(1.0, max(len(pairs), 1) / spread)
    return Match(phrase, reading, pairs, named, round(0.9 * quality + 0.1 * closeness, 4), min(places), max(places))


def _hits(phrase: Phrase, reading: Reading) -> dict[int, list[tuple[int, float]]]:
    """Return, for each content word of the phrasing, where the passage has it and how alike."""
    hits: dict[int, list[tuple[int, float]]] = {}
    for place in phrase.words:
        norm = phrase.reading.tokens[place].norm
        same = reading.by_stem.get(reading.own.stem(norm))
        hits[place] = [(where, 1.0) for where in same] if same else _alike(norm, reading) or _joined(norm, phrase, place, reading)
    return hits


def _alike(norm: str, reading: Reading) -> list[tuple[int, float]]:
    likes = ((place, likeness(norm, reading.tokens[place].norm, reading.own)) for place in reading.content)
    return [(place, like) for place, like in likes if like]


def _joined(norm: str, phrase: Phrase, place: int, reading: Reading) -> list[tuple[int, float]]:
    """Find a word that one side writes as two: ceasefire, cease-fire, cease fire."""
    own, theirs = reading.own, phrase.reading.tokens
    apart = reading.joined.get(own.stem(norm))
    if apart is not None:
        return [(apart, 1.0)]
    for step in (1, 2, -1, -2):
        other = place + step
        between = theirs[min(place, other) + 1 : max(place, other)]
        if 0 <= other < len(theirs) and theirs[other].kind == WORD and all(mark.text in HYPHENS for mark in between):
            word = norm + theirs[other].norm if step > 0 else theirs[other].norm + norm
            same = reading.by_stem.get(own.stem(word))
            if same:
                return [(where, 1.0) for where in same]
    return []


def _in_reach(
    phrase: Phrase, reading: Reading, hits: dict[int, list[tuple[int, float]]]
) -> dict[int, list[tuple[int, float]]]:
    """Leave out words that another subject parts from the verb: "the bank moved after the pipes froze"."""
    if not phrase.verbs:
        return hits
    verb = min(phrase.verbs)
    matched = {where for found in hits.values() for where, _ in found}
    regions = [region(reading, where, matched) for where, _ in hits[verb]]
    return {
        place: [
            (where, like)
            for where, like in found
            if any(phrase.parts[place] != phrase.parts[verb] or where in reach for reach in regions)
        ]
        for place, found in hits.items()
    }


def region(reading: Reading, verb: int, matched: set[int]) -> range:
    """Return the stretch around a verb whose words may belong to it.

    A clause with a subject that the phrasing does not know begins the stretch; what a relative
    pronoun refers to, right before it, still belongs.
    """
    clauses = reading.clauses
    start, closed = 0, False
    for place in range(verb - 1, -1, -1):
        relative = place in clauses.relatives
        joins = place in clauses.commas or reading.tokens[place].norm in reading.own.language.coordinators
        if joins and _subject_between(reading, place + 1, verb, matched) and _foreign_verb(reading, place, matched):
            start = place
            break
        # "After the talks, they signed": the verb belongs to what follows the comma.
        closed = closed or place in clauses.commas
        if closed or not (place in clauses.starts or relative):
            continue
        governing = place - 1 in clauses.verbs
        if relative and not governing and not any(other in matched for other in range(place + 1, verb)):
            start = max(0, place - _ANTECEDENT)
        elif _subject_between(reading, place + 1, verb, matched):
            start = place
        break
    return range(start, len(reading.tokens))


def _subject_between(reading: Reading, first: int, verb: int, matched: set[int]) -> bool:
    """Whether a noun that the phrasing does not know may be the subject of a verb."""
    prepositional = False
    for place in range(first, verb):
        norm = reading.tokens[place].norm
        if norm in reading.own.language.prepositions:
            prepositional = True
        elif reading.tokens[place].kind != WORD:
            prepositional = False
        elif reading.is_content(place) and place not in reading.clauses.verbs and not is_adverb(norm):
            if place not in matched and not prepositional and place not in reading.in_values:
                return True
    return False


def _foreign_verb(reading: Reading, place: int, matched: set[int]) -> bool:
    """Whether the clause before a comma or a coordinator has a verb that the phrasing does not know."""
    clauses = reading.clauses
    for other in range(place - 1, -1, -1):
        if other in clauses.walls or other in clauses.starts:
            return False
        if other in clauses.helpers or (other in clauses.verbs and other not in matched):
            return True
    return False


def _first_places(hits: dict[int, list[tuple[int, float]]]) -> tuple[int, ...]:
    return tuple(sorted(places[0][0] for places in hits.values() if places))


def _window(
    phrase: Phrase, reading: Reading, hits: dict[int, list[tuple[int, float]]]
) -> dict[int, tuple[int, float]] | None:
    """Choose the narrowest stretch with the most words; stretches between `...` are free of each other."""
    chosen: dict[int, tuple[int, float]] = {}
    total = 0
    for part in sorted(set(phrase.parts)):
        words = [place for place in phrase.words if phrase.parts[place] == part]
        own = {place: hits[place] for place in words if hits[place]}
        best = _narrowest(own, phrase.verbs)
        chosen.update(best)
        total += len(best)
    if total < needed(len(phrase.words)) or phrase.verbs - chosen.keys():
        return None
    return chosen


def _narrowest(
    hits: dict[int, list[tuple[int, float]]], verbs: frozenset[int]
) -> dict[int, tuple[int, float]]:
    events = sorted((where, place, like) for place, found in hits.items() for where, like in found)
    best: dict[int, tuple[int, float]] = {}
    best_rank: tuple[int, int, int] | None = None
    for index, (start, _, _) in enumerate(events):
        seen: dict[int, tuple[int, float]] = {}
        used: set[int] = set()
        for where, place, like in events[index:]:
            if where - start > REACH + REACH_PER_WORD * len(hits):
                break
            if place in seen or where in used:
                continue
            seen[place] = (where, like)
            used.add(where)
            spread = where - start
            rank = (len(verbs & seen.keys()), len(seen), -spread)
            if best_rank is None or rank > best_rank:
                best, best_rank = dict(seen), rank
            if len(seen) == len(hits):
                break
    return _settled(best, hits)


def _settled(
    chosen: dict[int, tuple[int, float]], hits: dict[int, list[tuple[int, float]]]
) -> dict[int, tuple[int, float]]:
    """Of a word that stands twice in the stretch, take the place nearest to its neighbours in the phrasing."""
    if not chosen:
        return chosen
    low, high = min(where for where, _ in chosen.values()), max(where for where, _ in chosen.values())
    order = sorted(chosen)
    settled = dict(chosen)
    for index, place in enumerate(order):
        beside = [settled[other][0] for other in order[max(0, index - 1) : index + 2] if other != place]
        taken = {where for other, (where, _) in settled.items() if other != place}
        inside = [(where, like) for where, like in hits[place] if low - _BESIDE <= where <= high + _BESIDE and where not in taken]
        if beside and inside:
            settled[place] = min(inside, key=lambda hit, beside=beside: (sum(abs(hit[0] - other) for other in beside), hit[0]))
    return settled


def _names(
    phrase: Phrase, reading: Reading, before: Reading | None, centre: float, pairs: dict[int, int]
) -> dict[int, tuple[int, int] | tuple[()] | None]:
    """Return where each name stands, the place nearest the match; None: in the sentence before; (): nowhere."""
    named: dict[int, tuple[int, int] | tuple[()] | None] = {}
    used: set[tuple[int, int]] = set()
    for index, name in enumerate(phrase.names):
        places = find_name(name, reading.tokens, reading.nations, phrase.groups, reading.own)
        if not places:
            places = _as_word(name, reading)
        free = [where for where in places if where not in used] or list(places)
        if free:
            named[index] = min(free, key=lambda where: (abs(where[0] - centre), where))
            used.add(named[index])  # type: ignore[arg-type]
        elif before is not None and _is_subject(name, phrase, before) and not _has_subject(reading, phrase, pairs):
            named[index] = None
        else:
            named[index] = ()
    return named


def _as_word(name: Name, reading: Reading) -> tuple[tuple[int, int], ...]:
    """Find a one-word name that the passage inflects: "Leader" in "leaders"."""
    if len(name.spellings) != 1 or len(name.spellings[0]) != 1 or name.nations:
        return ()
    stem = reading.own.stem(name.spellings[0][0])
    return tuple(
        (place, place)
        for place, other in enumerate(reading.stems)
        if other == stem and reading.is_content(place) and len(stem) >= _SHORTEST_STEM
    )


def _is_subject(name: Name, phrase: Phrase, before: Reading) -> bool:
    """Whether a name is the subject of a sentence: it stands before the first verb, behind no preposition."""
    verbs = before.clauses.verbs | before.clauses.helpers
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


def is_adverb(norm: str) -> bool:
    """Whether a word looks like an adverb, which is no subject."""
    return norm.endswith(_ADVERBS)


_ADVERBS = ("ly", "mente", "ment", "weise", "day", "yesterday", "today", "later", "then", "ieri", "oggi", "poi", "dopo")


def sequence(values: Sequence[int]) -> tuple[int, ...]:
    """Return places in text order, each once."""
    return tuple(sorted(set(values)))
