"""Reading, verb -> the stretch of a sentence whose words may belong to that verb."""

from __future__ import annotations

from factcheck.matching.hits import Hits
from factcheck.matching.phrase import Phrase
from factcheck.matching.reading import Reading
from factcheck.matching.roles import Standpoint
from factcheck.matching.segments import ANY
from factcheck.matching.tokens import WORD
from factcheck.matching.whereabouts import find_name
from factcheck.matching.window import Window

_NO_ADVERBS = frozenset(
    "italy family july supply reply assembly ally rally monopoly anomaly fly apply comply rely butterfly bully jelly"
    " holiday friday element moment document agreement".split()
)
# Where a subject stands before its verb.
_FIXED_ORDER = frozenset(("en", "fr"))
_ANTECEDENT = 6  # tokens before a relative pronoun that it may refer to
_ADVERBS = ("ly", "mente", "ment", "weise", "day", "yesterday", "today", "later", "then", "ieri", "oggi", "poi", "dopo")


def in_reach(phrase: Phrase, reading: Reading, hits: Hits) -> Hits:
    """Leave out words that another subject parts from the verb: "the bank moved after the pipes froze"."""
    if not phrase.verbs:
        return hits
    verb = min(phrase.verbs)
    matched = _known(phrase, reading, {where for found in hits.values() for where, _ in found})
    regions = [region(reading, where, matched) for where, _ in hits[verb]]
    return {
        place: [
            (where, like)
            for where, like in found
            if any(phrase.parts[place] != phrase.parts[verb] or where in reach for reach in regions)
        ]
        for place, found in hits.items()
    }


def kept_together(phrase: Phrase, reading: Reading, window: Window) -> Window:
    """Leave out words of a clause with another verb, where the verb's own clause has another subject.

    "Births fell while deaths rose" does not say that deaths fell.
    """
    verbs = [place for place in sorted(phrase.verbs) if place in window]
    if not verbs or phrase.parts[-1]:
        return window
    verb = window[verbs[0]][0]
    segments = reading.segments.segments
    known = {segments[window[place][0]] for place in verbs} | {ANY}
    matched = _known(phrase, reading, {where for where, _ in window.values()})
    own = phrase.reading.segments.segments
    voices = Standpoint(reading, verb).passive(), Standpoint(phrase.reading, verbs[0]).passive()
    fixed = reading.code in _FIXED_ORDER and voices[0] == voices[1]
    replaced = fixed and _subject_between(reading, _segment_start(reading, verb), verb, matched)
    moved = {place for place in window if place < verbs[0] and window[place][0] > verb} if replaced else set()
    return {
        place: (where, like)
        for place, (where, like) in window.items()
        if place not in moved
        and (
            segments[where] in known
            or own[place] not in (ANY, own[verbs[0]])
            or _belongs(reading, where, verb, matched)
        )
    }


def _known(phrase: Phrase, reading: Reading, words: set[int]) -> set[int]:
    """Return the places of words that were matched and of the names that the phrasing asks for."""
    places = set(words)
    for name in phrase.names:
        for first, last in find_name(name, reading.tokens, reading.nations, phrase.groups, reading.own):
            places.update(range(first, last + 1))
    return places


def _belongs(reading: Reading, where: int, verb: int, matched: set[int]) -> bool:
    """Whether a word of another clause may still go with a verb: what a relative refers to, a carried subject."""
    clauses = reading.clauses
    if where > verb:
        return not _subject_between(reading, _segment_start(reading, verb), verb, matched)
    opening = next((place for place in range(verb, -1, -1) if place in clauses.relatives), None)
    if opening is not None and where < opening:
        return opening - where <= _ANTECEDENT
    return not _subject_between(reading, _segment_start(reading, verb), verb, matched)


def _segment_start(reading: Reading, place: int) -> int:
    segments = reading.segments.segments
    start = place
    while start > 0 and segments[start - 1] in (segments[place], ANY):
        start -= 1
    return start


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


def is_adverb(norm: str) -> bool:
    """Whether a word looks like an adverb, which is no subject."""
    return norm.endswith(_ADVERBS) and norm not in _NO_ADVERBS
