"""Session, Key -> Session: which passages wait, what was decided, and the claims file that comes of it.

Nothing is written here: whoever holds a session writes its sheet when that has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from factcheck import engine
from factcheck.editing import Item, Sheet
from factcheck.editing.effects import effects
from factcheck.errors import ClaimsError
from factcheck.model import Cell, Claim, Phrasing, Source, Verdict
from factcheck.renderers.keys import unknown
from factcheck.suggest.embedder import Embedder
from factcheck.suggest.keys import Key
from factcheck.suggest.propose import OPEN, TOP, best_likeness, propose
from factcheck.suggest.rank import prepare
from factcheck.suggest.suggestion import WORTH, Proposal
from factcheck.suggest.trial import explained, opened, would_be

#: The list of a claim that a key adds to.
_LISTS = {Key.ACCEPT: "supported_by", Key.REFUTES: "refuted_by", Key.NOT_EVIDENCE: "not_evidence"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: ids of claims, verdicts, how many passages a cell, and who helps to rank them."""

    claims: frozenset[str]
    verdicts: frozenset[Verdict] = OPEN
    top: int = TOP
    embedder: Embedder | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Session:
    """Where the work stands. `passages[0]`, of the cell of `claim` in `source`, is on the screen.

    Sources are read one after the other, and in each the claims whose best passage looks best come first: `waiting` are
    ids of claims in this source, `later` the sources after it. `wording` is the passage as it was edited, "" where
    it was not. `said` answers the last key; `doubted` is what was to be written and would not count, `helping` is true
    where it is to be said what the keys do, `left` after the person quit. `before` is the session as it was before the
    last decision.
    """

    sheet: Sheet
    sources: Sequence[Source]
    asked: Asked
    later: Sequence[Source] = ()
    source: Source | None = None
    cells: Mapping[str, Cell] = field(default_factory=dict, repr=False)
    waiting: tuple[str, ...] = ()
    claim: Claim | None = None
    passages: tuple[Proposal, ...] = ()
    wording: str = ""
    accepted: int = 0
    refuting: int = 0
    refused: int = 0
    skipped: int = 0
    said: tuple[str, ...] = ()
    doubted: tuple[Key, str] | None = None
    helping: bool = False
    left: bool = False
    before: Session | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, sheet: Sheet, sources: Sequence[Source], asked: Asked) -> Session:
        """Return a session at the first passage."""
        return _next_cell(cls(sheet, sources, asked, later=sources))

    @property
    def done(self) -> bool:
        """Whether nothing waits any more; the last decision can be undone still."""
        return not self.passages

    @property
    def over(self) -> bool:
        """Whether there is nothing to ask any more."""
        return self.left or (self.done and self.before is None)

    @property
    def cell(self) -> Cell:
        """The cell that is on the screen."""
        return self.cells[self.claim.id if self.claim else ""]

    @property
    def refutes(self) -> Verdict:
        """What the cell would read if what would be written were a refuting phrasing."""
        if self.claim is None or self.source is None:
            return Verdict.SILENT
        return would_be([(self.claim, self.text)], self.source, refuting=True)[0]

    @property
    def text(self) -> str:
        """What would be written."""
        return self.wording or self.passages[0].quote

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys that do something now, in the order in which the screen names them."""
        able = (Key.UNDO, Key.QUIT) if self.done else tuple(Key)
        return tuple(key for key in able if key is not Key.UNDO or self.before is not None)


def answer(session: Session, key: Key) -> Session:
    """Return the session after a key; one that does nothing now changes nothing, and the session says so."""
    plain = replace(session, said=(), helping=False)
    if key not in session.keys:
        return replace(plain, said=(key.idle,))
    return _ANSWERS[key](plain, key)


def reworded(session: Session, text: str) -> Session:
    """Return the session with another wording to be written; an empty one is the passage itself."""
    if session.claim is None or session.source is None or session.done:
        return session
    text = " ".join(text.split())
    (verdict,) = would_be([(session.claim, text or session.passages[0].quote)], session.source)
    first = replace(session.passages[0], would_be=verdict)
    said = () if text else ("The passage is as it was.",)
    return replace(session, passages=(first, *session.passages[1:]), wording=text, said=said)


def refuse(session: Session, typed: str) -> Session:
    """Return the session after something was typed that is no key; it says so."""
    return replace(session, said=(unknown(typed),), helping=False)


def _write(session: Session, key: Key) -> Session:
    """Add a line to the claim, judge it anew, and go on where its cell is settled."""
    claim, source = session.claim, session.source
    if claim is None or source is None:
        return session
    try:
        sheet = session.sheet.edited(Item(claim.id, _LISTS[key], session.text))
    except ClaimsError as error:
        return replace(session, said=tuple(str(problem) for problem in error.problems))
    new = next(one for one in sheet.file if one.id == claim.id)
    seen = effects(claim, new, session.sources, source.id)
    if key is Key.NOT_EVIDENCE:
        said = ("Not evidence: written down.", *seen.elsewhere)
        done = replace(session, refused=session.refused + 1)
    else:
        why = _idle(session, new, seen.cell)
        if why and session.doubted != (key, session.text):  # Nobody means to write what finds nothing here.
            asked = f"It would not count here: {why}. Type {key.value} again to write it all the same."
            return replace(session, said=(asked,), doubted=(key, session.text))
        told = f" It does not count: {why}." if why else ""
        said = (f"Written: {claim.id} in {source.id} reads {seen.cell.verdict}.{told}", *seen.elsewhere)
        refutes = key is Key.REFUTES
        done = replace(
            session, accepted=session.accepted + (not refutes), refuting=session.refuting + refutes, doubted=None
        )
    cells = {**session.cells, claim.id: seen.cell}
    done = replace(done, sheet=sheet, cells=cells, claim=new, before=session, said=said, wording="")
    return _next(done) if seen.cell.verdict in session.asked.verdicts else _next_cell(done)


def _idle(session: Session, claim: Claim, cell: Cell) -> str:
    """Return why a new phrasing of a claim does not count in the source that it comes from, "" where it does."""
    if cell.verdict not in OPEN or cell != session.cell or session.source is None:
        return ""
    alone = Claim(claim.id, Phrasing(session.text), names=claim.names)  # not what the nearest other phrasing lacks
    return explained(alone, session.source, session.passages[0].start).why


def _skip(session: Session, _: Key) -> Session:
    return _next(replace(session, skipped=session.skipped + 1, before=session, wording=""))


def _undo(session: Session, _: Key) -> Session:
    return replace(session.before, said=("Undone.",)) if session.before else session


def _quit(session: Session, _: Key) -> Session:
    return replace(session, left=True)


def _next(session: Session) -> Session:
    """Go on to the next passage of the cell, or to the next cell."""
    rest = session.passages[1:]
    return replace(session, passages=rest) if rest else _next_cell(session)


def _next_cell(session: Session) -> Session:
    """Go on to the next cell that has a passage worth a look, in this source or a later one."""
    while True:
        while session.waiting and session.source is not None:
            name, *rest = session.waiting
            claim = next(one for one in session.sheet.file if one.id == name)
            found = propose(
                claim,
                session.source,
                session.cells[name],
                top=session.asked.top,
                least=WORTH,
                embedder=session.asked.embedder,
            )
            session = replace(session, waiting=tuple(rest), claim=claim, passages=found.passages)
            if found.passages:
                return session
        if not session.later:
            return replace(session, passages=())
        session = _opened(session)


def _opened(session: Session) -> Session:
    """Open the next source, and put those claims first that it most probably says."""
    source, later = session.later[0], session.later[1:]
    claims = [claim for claim in session.sheet.file if claim.id in session.asked.claims]
    prepare(claims, opened(source), session.asked.embedder)
    near = {claim.id: best_likeness(claim, source, session.asked.embedder) for claim in claims}
    matrix = engine.check([claim for claim in claims if near[claim.id] >= WORTH], [source])
    cells = {claim.id: matrix.cell(claim.id, source.id) for claim in matrix.claims}
    still = [name for name, cell in cells.items() if cell.verdict in session.asked.verdicts]
    waiting = tuple(sorted(still, key=lambda name: -near[name]))
    return replace(session, later=later, source=source, cells=cells, waiting=waiting)


_ANSWERS: Mapping[Key, Callable[[Session, Key], Session]] = {
    Key.ACCEPT: _write,
    Key.REFUTES: _write,
    Key.NOT_EVIDENCE: _write,
    Key.EDIT: lambda session, _: session,  # whoever holds the session asks for the wording
    Key.SKIP: _skip,
    Key.UNDO: _undo,
    Key.HELP: lambda session, _: replace(session, helping=True),
    Key.QUIT: _quit,
}
