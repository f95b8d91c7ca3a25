"""Match -> Ruling: names, values, polarity and modality decide what a passage says of a phrasing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.matching.finding import Match
from factcheck.matching.placing import Placed, place_values
from factcheck.matching.reading import Reading
from factcheck.matching.scopes import Force, Scope
from factcheck.matching.value import Relation
from factcheck.model import Side

_CLOSE = 3  # tokens between a negation and the name or value it singles out: "not in Moscow"


_NONE = range(0)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a match comes to. `side` is None where the gates leave nothing; `places` are further
    tokens of the passage that the decision rests on (a negation, a value)."""

    side: Side | None
    gate: str
    why: str
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Weighed:
    match: Match
    values: tuple[Placed, ...]
    negated: tuple[Scope, ...]
    negated_here: tuple[Scope, ...]
    hedged: str

    @property
    def polarity_differs(self) -> bool:
        return _parity(self.negated) != _parity(self.negated_here)

    def relations(self) -> set[Relation | None]:
        return {placed.relation for placed in self.values}


def rule(match: Match) -> Ruling:
    """Apply the gates in their order; the first that holds decides."""
    ours, here = match.phrase.reading, match.reading
    # To the letter, what negates within the phrasing negates within the passage too.
    same_ours, same_here = (range(len(ours.tokens)), range(match.first, match.last + 1)) if match.verbatim else (_NONE, _NONE)
    weighed = _Weighed(
        match,
        place_values(match),
        _negators(ours, _core(match, ours=True), frozenset(match.pairs), _singled(match, ours=True), same_ours),
        _negators(here, _core(match, ours=False), frozenset(match.pairs.values()), _singled(match, ours=False), same_here),
        _hedge(match),
    )
    for gate in GATES:
        ruling = gate(weighed)
        if ruling is not None:
            places = tuple(
                place
                for placed in weighed.values
                if placed.found is not None
                for place in (placed.found.first, placed.found.end)
            )
            return Ruling(ruling.side, ruling.gate, ruling.why, (*ruling.places, *places))
    return Ruling(Side.FOR, "words", _agreement(weighed), tuple(
        place for placed in weighed.values if placed.found for place in (placed.found.first, placed.found.end)
    ))


def _no_values(weighed: _Weighed) -> Ruling | None:
    if weighed.values and weighed.relations() == {None}:
        wanted = ", ".join(placed.wanted.text for placed in weighed.values)
        return Ruling(None, "value", f"value: {wanted} wanted, not found here")
    return None


def _both_differ(weighed: _Weighed) -> Ruling | None:
    if Relation.DIFFERS in weighed.relations() and weighed.polarity_differs:
        return Ruling(None, "value", f"{_difference(weighed)}, and {_polarity_words(weighed)}")
    return None


def _value_differs(weighed: _Weighed) -> Ruling | None:
    if Relation.DIFFERS in weighed.relations():
        return Ruling(Side.AGAINST, "value", _difference(weighed))
    return None


def _polarity(weighed: _Weighed) -> Ruling | None:
    if weighed.polarity_differs:
        places = tuple(place for scope in weighed.negated_here for place in (scope.first, scope.last))
        return Ruling(Side.AGAINST, "polarity", _polarity_words(weighed), places)
    return None


def _absent(weighed: _Weighed) -> Ruling | None:
    absent = [placed for placed in weighed.values if placed.relation is not Relation.EQUAL]
    if absent:
        words = ", ".join(
            f"{placed.wanted.text} wanted, "
            + (f"only {placed.found.text} found" if placed.found is not None else "not found here")
            for placed in absent
        )
        return Ruling(Side.PART, "value", f"value: {words}")
    return None


def _modality(weighed: _Weighed) -> Ruling | None:
    if weighed.hedged:
        return Ruling(Side.PART, "modality", f'modality: "{weighed.hedged}": planned, possible or asked, not stated')
    return None


GATES: tuple[Callable[[_Weighed], Ruling | None], ...] = (
    _no_values, _both_differ, _value_differs, _polarity, _absent, _modality,
)  # fmt: skip
"""In the order of the contract. What passes them all is for the phrasing."""


def _difference(weighed: _Weighed) -> str:
    words = [
        f"{placed.wanted.text} wanted, {placed.found.text} found"
        for placed in weighed.values
        if placed.relation is Relation.DIFFERS and placed.found is not None
    ]
    return f"value: {'; '.join(words)}"


def _polarity_words(weighed: _Weighed) -> str:
    here = " … ".join(dict.fromkeys(scope.text for scope in weighed.negated_here))
    ours = " … ".join(dict.fromkeys(scope.text for scope in weighed.negated))
    if here and ours:
        return f'polarity: "{here}" here, "{ours}" in the phrasing'
    return f'polarity: "{here}" negates it here' if here else f'polarity: stated here, "{ours}" in the phrasing'


def _agreement(weighed: _Weighed) -> str:
    phrase = weighed.match.phrase
    parts = []
    if phrase.words:
        parts.append(f"{len(weighed.match.pairs)} of {len(phrase.words)} words")
    if phrase.names:
        parts.append(", ".join(name.text for name in phrase.names))
    parts.extend(
        placed.wanted.text if placed.wanted.text == placed.found.text else f"{placed.wanted.text} = {placed.found.text}"
        for placed in weighed.values
        if placed.found is not None
    )
    return f"agrees: {'; '.join(parts)}"


def _core(match: Match, *, ours: bool) -> frozenset[int]:
    """Return the places a negation must govern: the verbs of the phrasing, or without one its words."""
    verbs = [place for place in match.pairs if place in match.phrase.verbs]
    places = verbs or list(match.pairs)
    if not places:
        return _singled(match, ours=ours)
    return frozenset(places if ours else (match.pairs[place] for place in places))


def _singled(match: Match, *, ours: bool) -> frozenset[int]:
    """Return the places of names and values, which a negation right before them singles out."""
    if ours:
        named = {place for name in match.phrase.names for place in name.places}
        return frozenset(named | match.phrase.reading.in_values)
    named = {place for where in match.named.values() if where for place in range(where[0], where[1] + 1)}
    return frozenset(named)


def _governs(scope: Scope, core: frozenset[int], words: frozenset[int]) -> bool:
    """Whether a scope reaches a verb of the match, or more than half of its words."""
    return bool(scope.governs & core) or 2 * len(scope.governs & words) > len(words)


def _negators(
    reading: Reading, core: frozenset[int], words: frozenset[int], singled: frozenset[int], said: range
) -> tuple[Scope, ...]:
    """Return what negates the core; several negations of one clause (non ... mai) count once."""
    hits: list[Scope] = []
    clauses: set[int] = set()
    for scope in reading.negators():
        if scope.first in said:
            continue
        governs = _governs(scope, core, words)
        if not governs and not (scope.force is Force.NEGATION and _singles(scope, reading, singled)):
            continue
        if scope.force is Force.NEGATION:
            if scope.clause in clauses:
                continue
            clauses.add(scope.clause)
        hits.append(scope)
    return (*hits, *_double(reading, tuple(hits)))


def _double(reading: Reading, hits: tuple[Scope, ...]) -> tuple[Scope, ...]:
    """Return the negations of denials that are not counted yet: "nobody denies that"."""
    return tuple(
        scope
        for denial in hits
        if denial.force is not Force.NEGATION
        for scope in reading.negators()
        if scope.force is Force.NEGATION and scope not in hits and denial.first in scope.governs
    )[:1]


def _singles(scope: Scope, reading: Reading, singled: frozenset[int]) -> bool:
    governed = scope.governs & singled
    if not governed or scope.governs & reading.clauses.verbs:
        return False
    return min(governed) - scope.last <= _CLOSE and min(governed) > scope.last


def _parity(scopes: tuple[Scope, ...]) -> bool:
    return len(scopes) % 2 == 1


def _hedge(match: Match) -> str:
    """Return what lowers the passage below the phrasing, or ""."""
    if not match.phrase.states:
        return ""
    ours, here = _core(match, ours=True), _core(match, ours=False)
    if any(_governs(scope, ours, frozenset(match.pairs)) for scope in match.phrase.reading.hedges()):
        return ""
    said = set(range(match.first, match.last + 1) if match.verbatim else match.pairs.values())
    for scope in match.reading.hedges():
        # A hedge that the phrasing says too ("accused of ...") lowers nothing.
        if _governs(scope, here, frozenset(said)) and not said.issuperset(range(scope.first, scope.last + 1)):
            return scope.text
    return _hedged_form(match)


def _hedged_form(match: Match) -> str:
    for place, where in match.pairs.items():
        if place not in match.phrase.verbs:
            continue
        ours, here = match.phrase.reading.tokens[place].norm, match.reading.tokens[where]
        own = match.reading.own
        if own.has_hedge_ending(here.norm) and not own.has_hedge_ending(ours):
            return here.text
        helper = _helper(match.reading, where)
        if own.has_hedge_ending(helper) and not own.has_hedge_ending(_helper(match.phrase.reading, place)):
            return f"{helper} {here.text}"
    return ""


def _helper(reading: Reading, verb: int) -> str:
    """Return the first auxiliary right before a verb: "avrebbe" of "avrebbe già firmato"."""
    places = range(max(0, verb - _CLOSE), verb)
    return next((reading.tokens[place].norm for place in places if place in reading.clauses.helpers), "")
