"""The nouns, frozen, in the order in which the data meets them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import overload


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way of saying a claim, or of saying its contrary, and where it stands in the claims file.

    `line` and `column` count from 1; both are 0 for a phrasing that does not come from a file.
    """

    text: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that sources may support or refute.

    `text` is the claim itself and always counts as a supporting phrasing. `names` are the groups
    of names of one and the same thing; the claim carries them, because a cell must depend on
    nothing but its claim and its source. `min_support` is what holds for this claim after the
    file's policy has been applied, and `policy_line` is where that number stands (0: default).
    """

    id: str
    text: Phrasing
    supported_by: tuple[Phrasing, ...] = ()
    refuted_by: tuple[Phrasing, ...] = ()
    tags: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    min_support: int = 0
    ignore: tuple[str, ...] = ()
    note: str = ""
    line: int = 0
    column: int = 0

    @property
    def supporting(self) -> tuple[Phrasing, ...]:
        """The phrasings that say the claim: the claim itself first, then `supported_by`."""
        return (self.text, *self.supported_by)


@dataclass(frozen=True, slots=True)
class ClaimsFile(Sequence[Claim]):
    """A claims file as loaded: a sequence of its claims, and what the file says about all of them.

    `path` is the file as the user named it, `sources` the folder as written there ("" when the
    file does not say), `exclude` globs below that folder.
    """

    path: str
    claims: tuple[Claim, ...]
    title: str = ""
    sources: str = ""
    exclude: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    min_support: int = 0

    @overload
    def __getitem__(self, index: int) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, index: int | slice) -> Claim | tuple[Claim, ...]:
        """Return the claim, or the claims, at a position in file order."""
        return self.claims[index]

    def __len__(self) -> int:
        """Return the number of claims."""
        return len(self.claims)

    def __iter__(self) -> Iterator[Claim]:
        """Iterate over the claims in file order."""
        return iter(self.claims)


@dataclass(frozen=True, slots=True)
class Source:
    """One source file as bytes. `id` is its path below the sources folder without the ending.

    `path` is POSIX and relative to the claims file (to the current folder when loaded on its own).
    """

    id: str
    path: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a source: what follows the front matter, LF line ends, otherwise untouched.

    `language` is an ISO 639-1 code, or "und" where it could not be told. `first_line` is the line
    of the file (from 1) on which `text` begins. `sha256` is of the whole file's text, front matter
    included, without BOM and with LF.
    """

    id: str
    path: str
    text: str = field(repr=False)
    language: str
    sha256: str
    first_line: int = 1
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence: `text[start:end]` of its document, in code points, end excluded.

    `paragraph` counts from 0; sentences with the same number may be read together.
    """

    start: int
    end: int
    paragraph: int


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
    "modality" or "refuted_by".
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


@dataclass(frozen=True, slots=True)
class Miss:
    """The nearest passage of a silent cell and the gate that stopped it.

    `quote` is empty where the source has no passage with any word of the claim.
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


@dataclass(frozen=True, slots=True)
class Cell:
    """One claim in one source: the verdict and every passage that counts, in text order."""

    claim: str
    source: str
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """What a matrix knows of one source. `sentences` and `words` are counts.

    `understood` is false where the language's negations are not known to factcheck.
    """

    id: str
    path: str
    language: str
    title: str | None
    sha256: str
    sentences: int
    words: int
    understood: bool = True


@dataclass(frozen=True)
class Matrix:
    """Claims down, sources across. `cells` holds what is not silent, in claim, then source order.

    What is absent is silent; `cell` and `rows` fill it in.
    """

    claims: tuple[Claim, ...]
    sources: tuple[Column, ...]
    cells: tuple[Cell, ...]

    @cached_property
    def _by_place(self) -> dict[tuple[str, str], Cell]:
        return {(cell.claim, cell.source): cell for cell in self.cells}

    def cell(self, claim: str, source: str) -> Cell:
        """Return the cell of a claim id and a source id; an absent one is silent."""
        found = self._by_place.get((claim, source))
        return found if found is not None else Cell(claim, source, Verdict.SILENT)

    def row(self, claim: str) -> tuple[Cell, ...]:
        """Return the cells of one claim in source order, silent ones included."""
        return tuple(self.cell(claim, column.id) for column in self.sources)

    def rows(self) -> Iterator[tuple[Claim, tuple[Cell, ...]]]:
        """Iterate over the claims with their cells, silent ones included."""
        for claim in self.claims:
            yield claim, self.row(claim.id)


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage as the lock remembers it: a W3C TextQuoteSelector and the side the passage took.

    `prefix` and `suffix` are up to 32 characters on either side of `exact`.
    """

    side: Side
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A cell that is not as it was locked, or a claim or a source that the lock names and that is gone.

    `was` is None where the lock does not know the cell yet; a locked cell without a verdict was
    silent. `now` is None where the claim or the source is gone: then one of `claim` and `source` is
    named, the other is empty, and `line` is the line of the lock that names it. `gone` are the locked quotes
    that no evidence gives any more, `came` the evidence that the lock does not have. `edited` is
    true where the source is not, to the letter, the one that was locked.
    """

    claim: str
    source: str
    was: Verdict | None
    now: Verdict | None
    gone: tuple[Quote, ...] = ()
    came: tuple[Evidence, ...] = ()
    edited: bool = False
    line: int = 0
