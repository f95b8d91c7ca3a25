"""Small projects made by hand, for tests of what changes between two days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.model import Cell, Claim, Column, Evidence, Matrix, Phrasing, Side, Verdict

_VERDICTS = {
    frozenset({Side.FOR}): Verdict.SUPPORTS,
    frozenset({Side.PART}): Verdict.PARTIAL,
    frozenset({Side.AGAINST}): Verdict.REFUTES,
    frozenset({Side.FOR, Side.PART}): Verdict.SUPPORTS,
    frozenset({Side.FOR, Side.AGAINST}): Verdict.MIXED,
}

#: (claim, source) -> quotes; a quote begins with its side and a colon: "for: first visit in 24 years".
Cells = Mapping[tuple[str, str], Sequence[str]]

# What formats.md calls hostile, one source's quote.
HOSTILE = (
    "[/foo] ::error::x </script> =cmd() | \u202etxt \0 \x0c %0A \x1b]8;;http://x\x1b\\ ]]> &amp; `x` @you "
    "##[error]y \ufffe \n::warning::z\r::debug:: \u2028[evidence](1)"
)


def evidence(text: str, line: int = 3, *, why: str = "the words are there", around: str = "{}") -> Evidence:
    side, _, quote = text.partition(": ")
    return Evidence(
        Side(side),
        quote,
        start=40,
        end=40 + len(quote),
        line=line,
        column=5,
        phrase="a phrasing",
        score=0.9,
        why=why,
        sentence=around.format(quote),
        sentence_start=40 - around.index("{}"),
        prefix="before it ",
        suffix=" after it",
    )


def cell(claim: str, source: str, quotes: Sequence[str], **how: str) -> Cell:
    found = tuple(evidence(quote, number + 3, **how) for number, quote in enumerate(quotes))
    return Cell(claim, source, _VERDICTS[frozenset(one.side for one in found)], found)


def column(name: str, sha256: str = "0" * 64, folder: str = "sources") -> Column:
    return Column(name, f"{folder}/{name}.txt", "en", None, sha256, sentences=3, words=20)


def claim(name: str, line: int = 2, *, min_support: int = 0, ignore: Sequence[str] = ()) -> Claim:
    text = Phrasing(f"The claim {name}.", line + 1, 12)
    return Claim(name, text, min_support=min_support, ignore=tuple(ignore), line=line, column=5)


def matrix(
    cells: Cells,
    *,
    claims: Sequence[Claim | str] = ("a", "b"),
    sources: Sequence[Column | str] = ("s", "t"),
    **how: str,
) -> Matrix:
    """Make a matrix; every source has the same SHA-256 unless it is given as a Column."""
    rows = tuple(claim(one, 2 + 4 * place) if isinstance(one, str) else one for place, one in enumerate(claims))
    columns = tuple(column(one) if isinstance(one, str) else one for one in sources)
    order = [(row.id, one.id) for row in rows for one in columns]
    made = tuple(cell(*key, cells[key], **how) for key in order if key in cells)
    return Matrix(rows, columns, made)
