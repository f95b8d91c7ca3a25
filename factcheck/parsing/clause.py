"""The nouns inside a sentence, frozen: its noun phrases, its clauses, its modifiers; all places are token places.

They are tuples, for a text has many, and tuples are made fast.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.parsing.kinds import NOWHERE, Category, Kind, Voice


class Phrase(NamedTuple):
    """A noun phrase: its places, its head, and what leads it.

    `preposition` is the place of the preposition that leads it, or NOWHERE. `of` is the place of the head that
    it depends on ("the adviser of Putin": Putin depends on adviser), or NOWHERE; `owner` says that it owns the
    phrase it depends on by a mark of its own ("Putin's adviser").
    """

    first: int
    last: int
    head: int
    preposition: int = NOWHERE
    of: int = NOWHERE
    owner: bool = False


class Clause(NamedTuple):
    """A predicate with its arguments. `places` are all its tokens, in order.

    `verbs` are the places of content verbs, the main one first ("wants to sign" has two clauses, "has signed"
    one); a clause of an auxiliary alone ("is a city") has none, and `auxiliaries` tell the predicate. `subject`,
    `objects` and `agent` are numbers of noun phrases of the sentence. `parent` is the clause above, or NOWHERE.
    """

    kind: Kind
    places: tuple[int, ...]
    verbs: tuple[int, ...]
    auxiliaries: tuple[int, ...]
    voice: Voice
    subject: tuple[int, ...]
    objects: tuple[int, ...]
    adjuncts: tuple[int, ...]
    agent: tuple[int, ...]
    parent: int = NOWHERE

    @property
    def predicate(self) -> int:
        """The place of the verb that the clause is about, an auxiliary where it has no other; or NOWHERE."""
        return self.verbs[0] if self.verbs else self.auxiliaries[0] if self.auxiliaries else NOWHERE


class Modifier(NamedTuple):
    """A cue at places `first..last` that negates, denies, plans or supposes what it governs.

    `governs` are token places. `clause` is the number of the clause that the cue stands in.
    """

    category: Category
    first: int
    last: int
    governs: frozenset[int]
    clause: int
    text: str
