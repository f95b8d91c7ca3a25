"""The noun of the clause reader: a clause in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.parsing.kinds import NOWHERE, Kind

NESTED = frozenset((Kind.RELATIVE, Kind.PARTICIPLE, Kind.INFINITIVE, Kind.COMPLEMENT, Kind.ADVERBIAL, Kind.CONDITION))
"""The kinds of clauses that end where the one above them goes on."""


@dataclass(slots=True)
class Frame:
    """A clause while its sentence is read from left to right.

    `before` and `after` are the numbers of noun phrases without a preposition on either side of the predicate,
    `led` of those with one. `above` is the frame it stands in. `antecedent` is the phrase that a relative
    pronoun or a participle refers to. `shared` says that it takes the subject of the clause above,
    `aside` that it stands in brackets.
    `last` is the clause in front of the wall that it begins behind.
    `edge` is the place of the last mark or conjunction inside it. `argued` are its subject and objects, once told.
    """

    kind: Kind
    above: Frame | None = None
    places: list[int] = field(default_factory=list)
    verbs: list[int] = field(default_factory=list)
    auxiliaries: list[int] = field(default_factory=list)
    before: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)
    led: list[int] = field(default_factory=list)
    antecedent: int = NOWHERE
    shared: bool = False
    aside: bool = False
    edge: int = NOWHERE
    number: int = NOWHERE
    last: Frame | None = None
    argued: tuple[list[int], list[int]] | None = None

    @property
    def predicates(self) -> bool:
        """Whether the clause has its predicate yet."""
        return bool(self.verbs or self.auxiliaries)

    @property
    def last_verb(self) -> int:
        """The last place of the verb group, or NOWHERE."""
        return max((*self.verbs, *self.auxiliaries), default=NOWHERE)

    @property
    def waiting(self) -> Frame | None:
        """The nearest clause above that has no predicate yet, or None."""
        above = self.above
        while above is not None and above.predicates:
            above = above.above
        return above

    @property
    def around(self) -> Frame:
        """The clause around infinitives, itself where it is none: "a man accused of having stolen art"."""
        frame = self
        while frame.kind is Kind.INFINITIVE and frame.above is not None:
            frame = frame.above
        return frame

    @property
    def outermost(self) -> Frame:
        """The clause that is nested in no other one: itself or one above."""
        frame = self
        while frame.above is not None and frame.kind in NESTED:
            frame = frame.above
        return frame
