"""What is proposed to a curator: for a cell, the passages that most probably say its claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Verdict

#: From this score on a passage is worth a look: on the shipped project 9 of 10 passages that say a claim in another
#: language have it, and 1 in 5 of those that are nearest where nothing does.
WORTH = 0.4


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage of a source: `quote == text[start:end]`, in code points; `line` and `column` count from 1.

    `score` is in 0..1 and says how much of the claim it has; `worth` whether it is worth a look. `would_be` is what
    the cell would read if the quote were a supporting phrasing. `gate` names what stops the claim's own phrasings there
    and `why` says it in words; "" where nothing does. `gates` is what each gate has against the passage, as in `Miss`.
    `marks` are words that the claim has too, as (start, end) in the document; `before` and `after` is the text around
    the quote.
    """

    rank: int
    score: float
    quote: str
    start: int
    end: int
    line: int
    column: int
    would_be: Verdict
    gate: str
    why: str
    worth: bool = True
    gates: tuple[tuple[str, str], ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A cell and its proposals, best first; none where its source has nothing of the claim."""

    claim: str
    source: str
    path: str
    verdict: Verdict
    passages: tuple[Proposal, ...] = ()

    @property
    def worth(self) -> tuple[Proposal, ...]:
        """The proposals that are worth a look."""
        return tuple(one for one in self.passages if one.worth)
