"""What a renderer gets: a finished Report, and the Look that it is to have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.model import Cell, Claim, Evidence, Matrix, Miss, Side, Verdict

if TYPE_CHECKING:
    from factcheck.copies import Origins
    from factcheck.findings import Finding
    from factcheck.renderers.background import Background

#: Columns of a terminal below which nothing readable can be laid out.
NARROWEST = 24
#: The side whose evidence stands for a cell where there is room for one quote.
_SIDES: Mapping[Verdict, Side] = {
    Verdict.SUPPORTS: Side.FOR,
    Verdict.PARTIAL: Side.PART,
    Verdict.REFUTES: Side.AGAINST,
}
_SIGNS: Mapping[str, str] = {"times": "×x", "bar": "│|", "arrow": "→>"}
_ALL_SIGNS = "".join(verdict.glyph for verdict in Verdict) + "".join(both[0] for both in _SIGNS.values())


@dataclass(frozen=True)
class Report:
    """A matrix and what is to be told of it.

    `shown` are the ids of the claims that are to be seen, None for all; `reason` says which those are
    ("a cell that reads refutes"). `verdicts`, where not empty, are the cells that a list of cells has: a
    table keeps its rows whole, because agreement cannot be read from half a row. `misses` explain
    silent cells. `findings` is None where nobody looked for any. `before` is what cells read that read something else
    now, by claim and source id; None where that is not known yet. `background` is there where a format wants it.
    `origins` tell which sources are one voice; None where nobody looked for copies.
    """

    matrix: Matrix
    title: str = ""
    shown: frozenset[str] | None = None
    reason: str = ""
    verdicts: frozenset[Verdict] = frozenset()
    misses: tuple[Miss, ...] = ()
    findings: tuple[Finding, ...] | None = None
    before: Mapping[tuple[str, str], Verdict | None] = field(default_factory=dict)
    background: Background | None = None
    origins: Origins | None = None

    @cached_property
    def _misses(self) -> dict[tuple[str, str], Miss]:
        return {(miss.claim, miss.source): miss for miss in self.misses}

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that are to be seen, in file order."""
        shown = self.shown
        return tuple(claim for claim in self.matrix.claims if shown is None or claim.id in shown)

    def rows(self) -> Iterator[tuple[Claim, tuple[Cell, ...]]]:
        """Iterate over the claims to be seen with all their cells."""
        for claim in self.claims:
            yield claim, self.matrix.row(claim.id)

    def cells(self) -> Iterator[Cell]:
        """Iterate over the cells to be seen, in claim, then source order."""
        wanted = self.verdicts
        for _, row in self.rows():
            yield from (cell for cell in row if not wanted or cell.verdict in wanted)

    def signs(self, cell: Cell, look: Look) -> tuple[tuple[str, str], ...]:
        """Return the sign of a cell with the name of its style; before it that of what it was, where that differs."""
        now = (look.glyph(cell.verdict), cell.verdict.value)
        key = cell.claim, cell.source
        if key not in self.before:
            return (now,)
        was = self.before[key]
        sign = (look.glyph(was), was.value) if was else ("", "")
        return (sign, (look.sign("arrow"), "faint"), now)

    def agreement(self, cells: Sequence[Cell]) -> str:
        """Return how many sources support a claim, by those of its cells that are not silent, if no others.

        `4 of 5`, or `4 of 5 (3 independent)` where some are one voice.
        """
        sources = [cell.source for cell in cells if cell.verdict is Verdict.SUPPORTS]
        voices = self.origins.independent(sources) if self.origins else len(sources)
        said = f"{len(sources)} of {len(self.matrix.sources)}"
        return said if voices == len(sources) else f"{said} ({voices} independent)"

    def miss(self, cell: Cell) -> Miss | None:
        """Return why a cell is silent, where that was looked for."""
        return self._misses.get((cell.claim, cell.source))


@dataclass(frozen=True, slots=True)
class Look:
    """How text is to look. `width` is in columns; `detail` is -1 for quiet, 1 for verbose.

    `encoding` is what the reader's terminal can show.
    """

    width: int = 80
    color: bool = False
    encoding: str = "utf-8"
    detail: int = 0
    unicode: bool = field(init=False)

    def __post_init__(self) -> None:
        """Find out whether the signs can be shown, and keep the width within reason."""
        object.__setattr__(self, "unicode", _can_show(self.encoding))
        object.__setattr__(self, "width", max(self.width, NARROWEST))

    def glyph(self, verdict: Verdict) -> str:
        """Return the sign of a verdict."""
        return verdict.glyph if self.unicode else verdict.ascii_glyph

    def sign(self, name: str) -> str:
        """Return another sign by its name: "times", "bar" or "arrow"."""
        return _SIGNS[name][0 if self.unicode else 1]


def count(cells: Sequence[Cell]) -> Counter[Verdict]:
    """Count verdicts."""
    return Counter(cell.verdict for cell in cells)


def disputed(counts: Mapping[Verdict, int]) -> bool:
    """Tell whether one source supports what another refutes, or one does both."""
    supports, refutes = counts.get(Verdict.SUPPORTS), counts.get(Verdict.REFUTES)
    return bool(supports and refutes) or bool(counts.get(Verdict.MIXED))


def foremost(cell: Cell) -> Evidence | None:
    """Return the first evidence that bears the verdict out, where there is room for one; None when silent."""
    side = _SIDES.get(cell.verdict)
    return next((one for one in cell.evidence if one.side is side), next(iter(cell.evidence), None))


def _can_show(encoding: str) -> bool:
    try:
        _ALL_SIGNS.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
