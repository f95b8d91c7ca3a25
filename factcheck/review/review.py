"""Review, Key -> Review: which findings wait, what was decided, and the lock that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from factcheck.errors import ClaimsError
from factcheck.findings import Finding
from factcheck.lock import Lock, merge
from factcheck.model import Matrix
from factcheck.renderers.found import MOST_READINGS, shortened
from factcheck.renderers.keys import unknown
from factcheck.review.doubts import gravity
from factcheck.review.editing import Editing, note, rule_out
from factcheck.review.keys import Key
from factcheck.rules import LOCKED

#: The rule of a cell that nobody has confirmed.
_NEW = "FC103"


@dataclass(frozen=True, slots=True)
class Review:
    """Where a review stands. The first of `waiting` is on the screen; what was skipped comes once again at the end.

    `matrix` is the whole project and `lock` what has been accepted of it so far; `total` is how many findings there
    were, `whole` is true where the diff is to be shown in full, `helping` where it is to be said what the keys do. Of
    `accepted`, `left` and `refused` the others are undecided. `editing` is where the claims file is written; None where
    it is not to be. `asking` is true while the person is asked whether to accept the rest, `said` answers a key that
    did nothing, `before` is the review as it was before the last decision.
    """

    matrix: Matrix
    lock: Lock | None
    waiting: tuple[Finding, ...]
    later: tuple[Finding, ...] = ()
    total: int = 0
    accepted: int = 0
    left: int = 0
    refused: int = 0
    editing: Editing | None = field(default=None, compare=False, repr=False)
    again: bool = False
    whole: bool = False
    helping: bool = False
    asking: bool = False
    said: str = ""
    before: Review | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(
        cls, matrix: Matrix, lock: Lock | None, findings: tuple[Finding, ...], editing: Editing | None = None
    ) -> Review:
        """Return a review at its beginning: of what is new, the most doubtful first."""
        return cls(matrix, lock, gravest_first(matrix, findings), total=len(findings), editing=editing)

    @property
    def undecided(self) -> int:
        """How many findings nobody has decided on."""
        return self.total - self.accepted - self.left - self.refused

    @property
    def rest(self) -> int:
        """How many of the findings that wait a lock can settle."""
        return sum(map(acceptable, (*self.waiting, *self.later)))

    @property
    def _claim(self) -> str:
        """The id of the claim that the finding is about, "" where it is gone."""
        claim = self.waiting[0].claim
        return claim if any(one.id == claim for one in self.matrix.claims) else ""

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys that do something now, in the order in which the screen names them."""
        if self.asking:
            return (Key.YES, Key.QUIT)
        absent = {
            Key.YES: True,
            Key.ACCEPT: not acceptable(self.waiting[0]),
            Key.ACCEPT_REST: not self.rest,
            Key.DIFF: self.whole or not _has_more(self.waiting[0]),
            Key.UNDO: self.before is None,
            Key.NOT_EVIDENCE: self.editing is None or not _speaks(self),
            Key.NOTE: self.editing is None or not self._claim,
        }
        return tuple(key for key in Key if not absent.get(key))


def gravest_first(matrix: Matrix, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings as they came, but of those that are new the most doubtful first."""
    return tuple(
        sorted(findings, key=lambda one: (one.level.rank, one.rule, -gravity(matrix, one) if one.rule == _NEW else 0))
    )


def acceptable(finding: Finding) -> bool:
    """Tell whether the lock settles a finding; a policy is settled in the claims file."""
    return finding.rule in LOCKED


def answer(review: Review, key: Key) -> Review:
    """Return the review after a key; one that does nothing now changes nothing, and the review says so."""
    plain = replace(review, whole=False, helping=False, asking=False, said="")
    if key not in review.keys:
        seen = review.whole and key is Key.DIFF
        return replace(plain, whole=seen, said="Nothing was accepted." if review.asking else key.idle)
    done = _ANSWERS[key](plain)
    return replace(done, before=plain) if key in _DECISIONS else done


def refuse(review: Review, typed: str) -> Review:
    """Return the review after something was typed that is no key; it says so."""
    said = "Nothing was accepted." if review.asking else unknown(typed)
    return replace(review, whole=False, helping=False, asking=False, said=said)


def noted(review: Review, text: str) -> Review:
    """Return the review after a note was left on the claim of the finding that waits; nothing typed is no note."""
    plain = replace(review, whole=False, helping=False, asking=False, said="Nothing was noted.")
    if review.editing is None or not text.strip():
        return plain
    try:
        editing = note(review.editing, review.waiting[0].claim, text)
    except ClaimsError as error:
        return replace(plain, said=str(error))
    return replace(plain, editing=editing, said="The note is written.", before=replace(review, said=""))


def _rule_out(review: Review) -> Review:
    """Write the passage under `not_evidence`; what that turns elsewhere in the claim waits too."""
    finding = review.waiting[0]
    if review.editing is None:
        return review
    try:
        done = rule_out(review.editing, review.matrix, review.lock, finding)
    except ClaimsError as error:
        return replace(review, said=str(error))
    waited = {_place(one) for one in (*review.waiting, *review.later)}
    turned = [one for one in done.found if _place(one) in waited or _turned(review.matrix, done.matrix, one)]
    others = [one for one in review.waiting if one.claim != finding.claim]
    later = tuple(one for one in review.later if one.claim != finding.claim)
    before = len(review.waiting) + len(review.later)
    now = len(turned) + len(others) + len(later)
    rest = replace(
        review,
        editing=done.editing,
        matrix=done.matrix,
        waiting=(*turned, *others),
        later=later,
        total=review.total + now - before + 1,
        refused=review.refused + 1,
        said=done.said,
    )
    return rest if rest.waiting else replace(rest, waiting=rest.later, later=(), again=True)


def _turned(before: Matrix, after: Matrix, finding: Finding) -> bool:
    place = finding.claim, finding.source
    return bool(finding.source) and before.cell(*place).verdict is not after.cell(*place).verdict


def _place(finding: Finding) -> tuple[str, str, bool]:
    return finding.claim, finding.source, acceptable(finding)


def _has_more(finding: Finding) -> bool:
    """Whether the whole diff of a finding is more than is shown of it unasked."""
    readings = finding.readings
    shown = [one for one in readings if one.old and one.new][:MOST_READINGS]
    cut = any(shortened(one.diff) != one.diff for one in shown)
    return cut or len(shown) < len(readings) or len(finding.passages) > MOST_READINGS


def _speaks(review: Review) -> bool:
    finding = review.waiting[0]
    return bool(finding.source) and bool(review.matrix.cell(finding.claim, finding.source).evidence)


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
    return replace(review.before, said="Undone.") if review.before else review


def _quit(review: Review) -> Review:
    return replace(review, waiting=(), later=())


_ANSWERS: Mapping[Key, Callable[[Review], Review]] = {
    Key.ACCEPT: _accept,
    Key.LEAVE: _leave,
    Key.SKIP: _skip,
    Key.NOT_EVIDENCE: _rule_out,
    Key.NOTE: lambda review: review,  # whoever holds the review asks for the words
    Key.ACCEPT_REST: lambda review: replace(review, asking=True),
    Key.DIFF: lambda review: replace(review, whole=True),
    Key.UNDO: _undo,
    Key.HELP: lambda review: replace(review, helping=True),
    Key.YES: _accept_rest,
    Key.QUIT: _quit,
}

_DECISIONS = frozenset((Key.ACCEPT, Key.LEAVE, Key.SKIP, Key.NOT_EVIDENCE, Key.YES))
