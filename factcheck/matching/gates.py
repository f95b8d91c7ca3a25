"""Match -> Ruling: names, values, polarity and modality decide what a passage says of a phrasing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.matching.finding import Match
from factcheck.matching.governing import hedge, negators
from factcheck.matching.placing import Placed, place_values
from factcheck.matching.scopes import Scope
from factcheck.matching.value import Relation
from factcheck.model import Side


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a match comes to.

    `side` is None where the gates leave nothing; `places` are further tokens of the passage that the
    decision rests on (a negation, a value).
    """

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
        return len(self.negated) % 2 != len(self.negated_here) % 2

    def relations(self) -> set[Relation | None]:
        return {placed.relation for placed in self.values}


def rule(match: Match) -> Ruling:
    """Apply the gates in their order; the first that holds decides."""
    placed = place_values(match)
    equal = [value.found for value in placed if value.found is not None and value.relation is Relation.EQUAL]
    negated, negated_here = negators(match, equal, ours=True), negators(match, equal, ours=False)
    weighed = _Weighed(match, placed, negated, negated_here, hedge(match))
    found = [placed.found for placed in weighed.values if placed.found is not None]
    places = tuple(place for value in found for place in (value.first, value.end))
    for gate in GATES:
        ruling = gate(weighed)
        if ruling is not None:
            return Ruling(ruling.side, ruling.gate, ruling.why, (*ruling.places, *places))
    return Ruling(Side.FOR, "words", _agreement(weighed), places)


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
