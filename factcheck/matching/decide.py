"""Alignment -> Ruling: the gates' outcomes, and the first row of the table that holds."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates import GATES, Outcome, Relation, test
from factcheck.matching.synonyms.kin import are_kin
from factcheck.model import Side
from factcheck.parsing.sentence import NOWHERE


@dataclass(frozen=True, slots=True)
class Ruling:
    """What an alignment comes to.

    `side` is None where the gates leave nothing. `gate` is the one that decided, `outcomes` those that were asked, by
    gate: one that blocks ends the asking.
    """

    side: Side | None
    gate: str
    why: str
    places: tuple[int, ...]
    outcomes: tuple[tuple[str, Outcome], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: it holds where each gate named says what stands there."""

    says: tuple[tuple[str, Relation], ...]
    side: Side | None


def _row(side: Side | None, **says: Relation) -> Row:
    return Row(tuple(says.items()), side)


TABLE: tuple[Row, ...] = (
    *(_row(None, **{name: Relation.BLOCKS}) for name in GATES),
    _row(None, value=Relation.DIFFERS, polarity=Relation.DIFFERS),
    _row(None, polarity=Relation.DIFFERS, modality=Relation.LESS),
    _row(Side.AGAINST, value=Relation.DIFFERS),
    _row(Side.AGAINST, polarity=Relation.DIFFERS),
    _row(Side.PART, words=Relation.LESS),
    _row(Side.PART, value=Relation.LESS),
    _row(Side.PART, modality=Relation.LESS),
    _row(Side.FOR),
)
"""The contract's table: the first row that holds decides. The last one asks for nothing."""


def decide(alignment: Alignment) -> Ruling:
    """Ask the gates, and decide by the first row that holds. A sentence that is the phrasing itself says it."""
    outcomes: dict[str, Outcome] = {}
    for name in GATES:
        outcomes[name] = test(name, alignment)
        if alignment.whole:
            outcomes[name] = Outcome(Relation.AGREES, "", outcomes[name].places)
        if outcomes[name].relation is Relation.BLOCKS:
            break
    asked = tuple(outcomes.items())
    places = tuple(place for _, one in asked for place in one.places)
    row = next(
        row for row in TABLE if all(name in outcomes and outcomes[name].relation is one for name, one in row.says)
    )
    if not row.says:
        return Ruling(row.side, "words", f"agrees: {agreement(alignment)}", places, asked)
    gate = row.says[0][0]
    why = ", and ".join(outcomes[name].why for name, _ in row.says)
    return Ruling(row.side, gate, why, places, asked)


def agreement(alignment: Alignment) -> str:
    """Say what of the phrasing was found."""
    query = alignment.query
    parts = []
    if query.words:
        carried = " ".join(query.sentence.tokens[place].text for place in sorted(alignment.carried))
        told = f" ({carried} from before)" if carried else ""
        parts.append(f"{len(alignment.pairs) + len(alignment.carried)} of {len(query.words)} words{told}")
        parts.extend(
            f'"{alignment.sentence.tokens[there].text}" for "{query.sentence.tokens[here].text}"'
            for here, there in sorted(alignment.pairs.items())
            if are_kin(query.sentence, here, alignment.sentence, there)
        )
    named = [
        name.text if where.first != NOWHERE else f"{name.text} (from before)"
        for name, where in zip(query.names, alignment.placements, strict=True)
    ]
    if named:
        parts.append(", ".join(named))
    parts.extend(one.text for one in query.sentence.quantities)
    return "; ".join(parts)
