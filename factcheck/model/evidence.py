"""What a passage says about a claim, and what a source says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """What one passage says about a claim."""

    FOR = "for"
    AGAINST = "against"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that counts. `quote == document.text[start:end]`, in code points, always.

    `line` and `column` count from 1 in the file on disk, front matter included. `marks` are the
    matched words as (start, end) in the document. `sentence` is the whole passage around the
    quote and begins at `sentence_start`. `prefix` and `suffix` are up to 32 characters of the
    document on either side of the quote. `score` is in 0..1 and says how well the words fit; it
    never decides a verdict. `gate` names what decided the side: "words", "value", "polarity",
    "modality" or "refuted_by". `mark` says on which page it stands ("p. 7", "pp. 7-8"), "" where there are none.
    """

    side: Side
    quote: str
    start: int
    end: int
    line: int
    column: int
    phrase: str
    score: float
    why: str
    gate: str = "words"
    marks: tuple[tuple[int, int], ...] = ()
    sentence: str = ""
    sentence_start: int = 0
    prefix: str = ""
    suffix: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """The nearest passage of a silent cell and the gate that stopped it.

    `quote` is empty where the source has no passage with any word of the claim. `gate` is one of the matcher's, or
    "not_evidence"; `why` says it in words. `gates` are all of the matcher's with what each has against this passage,
    "" where that is nothing: a gate that compares words has nothing against words that are not there.
    """

    claim: str
    source: str
    phrase: str
    quote: str
    start: int
    end: int
    line: int
    column: int
    why: str
    marks: tuple[tuple[int, int], ...] = ()
    sentence: str = ""
    sentence_start: int = 0
    gate: str = "words"
    mark: str = ""
    gates: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """What stands today where a locked quote, `old`, stood; `quote` is empty where nothing does."""

    old: str
    quote: str
    line: int
    column: int


class Verdict(StrEnum):
    """What one source says about one claim."""

    SUPPORTS = "supports"
    PARTIAL = "partial"
    MIXED = "mixed"
    REFUTES = "refutes"
    SILENT = "silent"

    @property
    def glyph(self) -> str:
        """The sign in the matrix."""
        return _GLYPHS[self][0]

    @property
    def ascii_glyph(self) -> str:
        """The sign where the terminal has ASCII only."""
        return _GLYPHS[self][1]


_GLYPHS = {
    Verdict.SUPPORTS: ("✓", "+"),
    Verdict.PARTIAL: ("◐", "~"),
    Verdict.MIXED: ("±", "?"),
    Verdict.REFUTES: ("✗", "-"),
    Verdict.SILENT: ("·", "."),
}
