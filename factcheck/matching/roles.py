"""Match -> what keeps its parts from belonging together: another subject, another clause, swapped roles."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from factcheck.matching.neighbours import opposite
from factcheck.matching.phrase import Phrase
from factcheck.matching.reading import Reading
from factcheck.matching.segments import ANY
from factcheck.matching.tokens import WORD

_BEFORE = 5  # tokens before a name in which its preposition stands: "by the Russian president"
_ANTECEDENT = 6  # tokens before a relative pronoun that it may refer to
_AGENT = 3  # tokens from a participle within which its agent begins: "signed yesterday by"
_HELPER = 4  # tokens before a participle in which its helping verb stands: "was not yet formally signed"
_PASSIVE = 3  # tokens from "was" to its participle
_BE = frozenset("is are was were be been being".split())
# What only a passive has before its participle; German and Dutch, whose order is free, are not judged by it.
_BEEN = frozenset("été fut furent stato stata stati sido fue fueron foi foram".split())
_AGENTS = frozenset("by da dal dallo dalla dall' dai dagli dalle von vom par por pelo pela pelos pelas door".split())
_FIXED_ORDER = frozenset(("en", "fr"))
_VERB_LAST = frozenset(("de", "nl"))


class Role(StrEnum):
    """What a name is to the verb of its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    AGENT = "agent"
    OTHER = "other"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Standpoint:
    """One side of a match: its reading, the place of the verb, and where each name stands."""

    reading: Reading
    verb: int
    names: dict[int, tuple[int, int]] = field(default_factory=dict)
    matched: frozenset[int] = frozenset()

    def segment(self, place: int) -> int:
        """Return the segment of a token."""
        return self.reading.segments.segments[place]

    def adjective(self, where: tuple[int, int]) -> bool:
        """Whether a country is named by its adjective or people, which has no part of its own."""
        return any(
            nation.first <= where[0] and where[1] <= nation.last and not nation.proper
            for nation in self.reading.nations
        )

    def bare(self, first: int) -> bool:
        """Whether no preposition stands before a name."""
        return not self.preposition(first)

    def preposition(self, first: int) -> str:
        """Return the preposition before a name, across articles and titles; "" for none."""
        language = self.reading.own.language
        skipped = language.determiners | language.titles | language.coordinators
        for place in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
            token = self.reading.tokens[place]
            if token.norm in language.prepositions:
                return token.norm
            if token.kind != WORD or not (token.norm in skipped or token.capital):
                return ""
        return ""

    def passive(self) -> bool:
        """Whether the verb is in the passive: an auxiliary of being and an agent, or English "was signed"."""
        tokens = self.reading.tokens
        if any(tokens[place].norm in _AGENTS for place in range(self.verb + 1, min(self.verb + _AGENT, len(tokens)))):
            return any(place in self.reading.clauses.helpers for place in range(max(0, self.verb - _HELPER), self.verb))
        before = range(max(0, self.verb - _PASSIVE), self.verb)
        if any(tokens[place].norm in _BEEN for place in before):
            return True
        norm = tokens[self.verb].norm
        participle = norm.endswith("ed") or norm in self.reading.own.language.irregular
        return self.reading.code == "en" and participle and any(tokens[place].norm in _BE for place in before)

    def role(self, first: int, last: int) -> Role:
        """Return what a name is to the verb."""
        tokens = self.reading.tokens
        if last + 1 < len(tokens) and tokens[last + 1].norm in ("'s", "'"):
            return Role.OWNER
        preposition = self.preposition(first)
        passive = self.passive()
        if preposition:
            return Role.AGENT if passive and preposition in _AGENTS else Role.OTHER
        if first < self.verb:
            others = [where for where in self.names.values() if where[1] < first and self.bare(where[0])]
            if self.reading.code in _VERB_LAST and others and self.segment(others[0][0]) == self.segment(first):
                return Role.OBJECT
            return Role.OBJECT if passive else Role.SUBJECT
        return Role.SUBJECT if passive else Role.OBJECT


def conflict(phrase: Phrase, ours: Standpoint, here: Standpoint) -> int | None:
    """Return the number of a name that plays another part in the passage, or None."""
    swapped: list[int] = []
    for index, places in ours.names.items():
        where = here.names.get(index)
        if where is None or ours.adjective(places) or here.adjective(where):
            continue
        if ours.segment(places[0]) not in (ANY, ours.segment(ours.verb)):
            continue
        if _other_clause(where, here):
            return index
        mine, its = ours.role(*places), here.role(*where)
        if mine is not Role.OWNER and _owns_subject(its, where, here):
            return index
        if {mine, its} <= _PARTS and _acts(mine) != _acts(its):
            swapped.append(index)
        if _acts(mine) and its in (Role.OTHER, Role.OWNER) and _has_subject(here, index, where):
            return index
        if opposite(ours.preposition(places[0]), here.preposition(where[0]), here.reading):
            return index
    # Where the subject may follow the verb, one name alone tells nothing; two that trade places do.
    enough = 1 if here.reading.code in _FIXED_ORDER else 2
    return swapped[0] if len(swapped) >= enough else None


_PARTS = frozenset((Role.SUBJECT, Role.OBJECT, Role.AGENT))


def _acts(role: Role) -> bool:
    return role in (Role.SUBJECT, Role.AGENT)


def _owns_subject(role: Role, where: tuple[int, int], here: Standpoint) -> bool:
    """Whether a name only owns the subject: "Lopez's brother won" says nothing of Lopez."""
    owned = where[1] + 2
    reading = here.reading
    return (
        role is Role.OWNER
        and owned < len(reading.tokens)
        and reading.is_content(owned)
        and owned not in here.matched
        and owned not in reading.clauses.verbs
    )


def _other_clause(where: tuple[int, int], here: Standpoint) -> bool:
    """Whether a name belongs to another verb, and this verb has a name of its own before it."""
    segment, own = here.segment(where[0]), here.segment(here.verb)
    if segment in (ANY, own) or own == ANY:
        return False
    relatives = here.reading.clauses.relatives
    opening = next((place for place in range(here.verb, -1, -1) if place in relatives), None)
    if own in here.reading.segments.relative and opening is not None and where[1] < opening:
        between = range(where[1] + 1, opening)
        nearest = not any(_is_rival(place, here) for place in between)
        if opening - where[1] <= _ANTECEDENT and nearest:
            return False
        if not any(here.reading.is_content(place) for place in range(opening + 1, here.verb)):
            return not nearest
    return _rival(here, where)


def _has_subject(here: Standpoint, index: int, where: tuple[int, int]) -> bool:
    """Whether another name is the subject: one of the phrasing's own, or one it does not know."""
    others = (places for number, places in here.names.items() if number != index)
    return any(here.role(*places) is Role.SUBJECT for places in others) or _rival(here, where)


def _rival(here: Standpoint, where: tuple[int, int]) -> bool:
    """Whether another name stands bare before the verb, in its segment."""
    own = here.segment(here.verb)
    start = next((place for place in range(here.verb, -1, -1) if here.segment(place) not in (own, ANY)), -1)
    places = range(start + 1, here.verb)
    return any(
        _is_rival(place, here) and here.bare(place) and place not in range(where[0], where[1] + 1) for place in places
    )


def _is_rival(place: int, here: Standpoint) -> bool:
    reading = here.reading
    token = reading.tokens[place]
    named = any(first <= place <= last or _runs_on(place, first, last, reading) for first, last in here.names.values())
    proper = any(nation.first <= place <= nation.last and nation.proper for nation in reading.nations)
    if named or place in here.matched or token.kind != WORD or place in reading.in_measures:
        return False
    capital = token.capital and not _begins(place, reading)
    if reading.own.language.nouns_capitalised:
        capital = capital and _is_full_name(place, reading)
    return (capital or proper) and reading.is_content(place) and token.norm not in reading.own.language.titles


def _is_full_name(place: int, reading: Reading) -> bool:
    """German: two capitals side by side, with no article before them, are a first name and a surname."""
    tokens = reading.tokens
    after = place + 1 < len(tokens) and tokens[place + 1].capital and tokens[place + 1].kind == WORD
    before = tokens[place - 1].norm if place else ""
    return after and before not in reading.own.language.determiners


def _runs_on(place: int, first: int, last: int, reading: Reading) -> bool:
    """Whether a word belongs to the same run of capitals as a name: the Marta of Marta Rossi."""
    between = range(place, first) if place < first else range(last + 1, place + 1)
    return all(reading.tokens[other].capital for other in between)


def _begins(place: int, reading: Reading) -> bool:
    """Whether a capital may be owed to the beginning of the sentence: no other capital follows."""
    if any(token.kind == WORD for token in reading.tokens[:place]):
        return False
    after = reading.tokens[place + 1] if place + 1 < len(reading.tokens) else None
    return after is None or not after.capital
