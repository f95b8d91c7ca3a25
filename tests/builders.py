"""Matrix objects made by hand, for tests that need no engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.model import Cell, Claim, Column, Evidence, Matrix, Phrasing, Side, Verdict

_SIDES = {
    Verdict.SUPPORTS: (Side.FOR,),
    Verdict.PARTIAL: (Side.PART,),
    Verdict.MIXED: (Side.FOR, Side.AGAINST),
    Verdict.REFUTES: (Side.AGAINST,),
    Verdict.SILENT: (),
}
_VERDICTS = {verdict.ascii_glyph: verdict for verdict in Verdict}


def claim(id: str, text: str = "", *, tags: Sequence[str] = ()) -> Claim:
    return Claim(id, Phrasing(text or f"The claim {id}."), tags=tuple(tags))


def column(id: str, *, language: str = "en", title: str | None = None, understood: bool = True) -> Column:
    return Column(id, f"sources/{id}.txt", language, title, "0" * 64, sentences=3, words=20, understood=understood)


def evidence(
    quote: str, side: Side = Side.FOR, *, why: str = "the words are there", phrase: str = "a phrase"
) -> Evidence:
    before = "He says: "
    sentence = f"{before}{quote} And so on."
    return Evidence(
        side,
        quote,
        start=len(before),
        end=len(before) + len(quote),
        line=5,
        column=10,
        phrase=phrase,
        score=0.93,
        why=why,
        marks=((len(before), len(before) + len(quote.split(" ", 1)[0])),),
        sentence=sentence,
        sentence_start=0,
    )


def cell(claim: str, source: str, verdict: Verdict, quote: str = "") -> Cell:
    quote = quote or f"{source} on {claim}."
    return Cell(claim, source, verdict, tuple(evidence(quote, side) for side in _SIDES[verdict]))


def matrix(rows: Mapping[str, str], *, sources: Sequence[str] = (), quote: str = "") -> Matrix:
    """Make a matrix of rows of ASCII signs, `{"visit": "+.-~?"}`, one sign a source."""
    ids = tuple(sources) or tuple(f"source-{number}" for number in range(1, len(next(iter(rows.values()))) + 1))
    cells = [
        cell(row, source, _VERDICTS[sign], quote)
        for row, signs in rows.items()
        for source, sign in zip(ids, signs, strict=True)
        if _VERDICTS[sign] is not Verdict.SILENT
    ]
    return Matrix(tuple(map(claim, rows)), tuple(map(column, ids)), tuple(cells))
