"""Review, Key -> Review: which findings wait, what was decided, and the lock that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from factcheck.findings import Finding
from factcheck.lock import Lock, merge
from factcheck.model import Matrix


class Key(StrEnum):
    """What a person can answer."""

    ACCEPT = "a"
    LEAVE = "r"
    SKIP = "s"
    ACCEPT_REST = "A"
    DIFF = "d"
    UNDO = "u"
    YES = "y"
    QUIT = "q"

    @property
    def label(self) -> str:
        """What the key does, in a word or two."""
        return _LABELS[self]


_LABELS = {
    Key.ACCEPT: "accept",
    Key.LEAVE: "leave",
    Key.SKIP: "skip",
    Key.ACCEPT_REST: "accept the rest",
    Key.DIFF: "whole diff",
    Key.UNDO: "undo",
    Key.YES: "yes",
    Key.QUIT: "quit",
}


@dataclass(frozen=True, slots=True)
class Review:
    """Where a review stands. The first of `waiting` is on the screen; what was skipped comes once again at the end.

    `matrix` is the whole project and `lock` what has been accepted of it so far; `total` is how many findings there
    were, `whole` is true where the diff is to be shown in full. Of `accepted` and `left` the others are undecided.
    `asking` is true while the person is asked whether to accept the rest, `said` answers a key that did nothing,
    `before` is the review as it was before the last decision.
    """

    matrix: Matrix
    lock: Lock | None
    waiting: tuple[Finding, ...]
    later: tuple[Finding, ...] = ()
    total: int = 0
    accepted: int = 0
    left: int = 0
    again: bool = False
    whole: bool = False
    asking: bool = False
    said: str = ""
    before: Review | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, matrix: Matrix, lock: Lock | None, findings: tuple[Finding, ...]) -> Review:
        """Return a review at its beginning."""
        return cls(matrix, lock, findings, total=len(findings))

    @property
    def undecided(self) -> int:
        """How many findings nobody has decided on."""
        return self.total - self.accepted - self.left

    @property
    def rest(self) -> int:
        """How many of the findings that wait a lock can settle."""
        return sum(map(acceptable, (*self.waiting, *self.later)))

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys that do something now, in the order in which the screen names them."""
        if self.asking:
            return (Key.YES, Key.QUIT)
        absent = {
            Key.YES: True,
            Key.ACCEPT: not acceptable(self.waiting[0]),
            Key.ACCEPT_REST: not self.rest,
            Key.UNDO: self.before is None,
        }
        return tuple(key for key in Key if not absent.get(key))


def acceptable(finding: Finding) -> bool:
    """Tell whether the lock settles a finding; a policy is settled in the claims file."""
    return finding.by_command


def answer(review: Review, key: Key) -> Review:
    """Return the review after a key; one that does nothing now changes nothing, and the review says so."""
    plain = replace(review, whole=False, asking=False, said="")
    if key not in review.keys:
        return replace(plain, said="Nothing was accepted." if review.asking else _IDLE[key])
    done = _ANSWERS[key](plain)
    return replace(done, before=plain) if key in _DECISIONS else done


def refuse(review: Review, typed: str) -> Review:
    """Return the review after something was typed that is no key; it says so."""
    said = "Nothing was accepted." if review.asking else f"`{typed}` is not one of the keys."
    return replace(review, whole=False, asking=False, said=said)


def _accept(review: Review) -> Review:
    finding = review.waiting[0]
    claims = frozenset((finding.claim,)) if finding.claim else None
    sources = frozenset((finding.source,)) if finding.source else None
    lock = merge(review.lock, review.matrix, claims=claims, sources=sources)
    return _next(replace(review, lock=lock, accepted=review.accepted + 1))


def _accept_rest(review: Review) -> Review:
    rest = replace(review, waiting=(*review.waiting, *review.later), later=())
    policies = tuple(finding for finding in rest.waiting if not acceptable(finding))
    rest = replace(rest, waiting=tuple(finding for finding in rest.waiting if acceptable(finding)))
    while rest.waiting:
        rest = _accept(rest)
    return replace(rest, waiting=policies, again=True)


def _leave(review: Review) -> Review:
    return _next(replace(review, left=review.left + 1))


def _skip(review: Review) -> Review:
    later = review.later if review.again else (*review.later, review.waiting[0])
    return _next(replace(review, later=later))


def _next(review: Review) -> Review:
    rest = review.waiting[1:]
    if rest or not review.later:
        return replace(review, waiting=rest)
    return replace(review, waiting=review.later, later=(), again=True)


def _undo(review: Review) -> Review:
    return review.before or review


def _quit(review: Review) -> Review:
    return replace(review, waiting=(), later=())


_ANSWERS: Mapping[Key, Callable[[Review], Review]] = {
    Key.ACCEPT: _accept,
    Key.LEAVE: _leave,
    Key.SKIP: _skip,
    Key.ACCEPT_REST: lambda review: replace(review, asking=True),
    Key.DIFF: lambda review: replace(review, whole=True),
    Key.UNDO: _undo,
    Key.YES: _accept_rest,
    Key.QUIT: _quit,
}

_DECISIONS = frozenset((Key.ACCEPT, Key.LEAVE, Key.SKIP, Key.YES))
#: What a key says where it does nothing.
_IDLE: Mapping[Key, str] = {
    Key.ACCEPT: "A lock cannot settle this finding.",
    Key.ACCEPT_REST: "A lock cannot settle any of the findings that wait.",
    Key.UNDO: "There is nothing to undo.",
    Key.YES: "Nothing was asked.",
}
