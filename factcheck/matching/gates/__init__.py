"""The gates: what a passage must hold of a phrasing, one module each, all of one shape.

`require(query)` reads what a phrasing asks for, once; `test(requirement, alignment)` compares a passage with it. No
gate knows another one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates import contrasts, modality, names, polarity, roles, values, words
from factcheck.matching.gates.outcome import Outcome, Relation
from factcheck.matching.query.query import Query

__all__ = ["GATES", "Gate", "Outcome", "Relation", "requirements", "test"]


@dataclass(frozen=True, slots=True)
class Gate:
    """The two functions of a gate. What `require` returns is the gate's own, and is handed to `test` unopened."""

    require: Callable[[Query], Any]
    test: Callable[[Any, Alignment], Outcome]


GATES: Mapping[str, Gate] = MappingProxyType(
    {
        "name": Gate(names.require, names.test),
        "words": Gate(words.require, words.test),
        "roles": Gate(roles.require, roles.test),
        "contrast": Gate(contrasts.require, contrasts.test),
        "value": Gate(values.require, values.test),
        "polarity": Gate(polarity.require, polarity.test),
        "modality": Gate(modality.require, modality.test),
    }
)
"""Every gate by its name, the cheapest first. The order is that of the work, not of the decision."""


@lru_cache(maxsize=65536)
def requirements(query: Query) -> Mapping[str, object]:
    """Return what each gate requires of a phrasing."""
    return {name: gate.require(query) for name, gate in GATES.items()}


def test(name: str, alignment: Alignment) -> Outcome:
    """Return what one gate says of an alignment."""
    return GATES[name].test(requirements(alignment.query)[name], alignment)
