"""One claim, one text -> Cell: what `check` says of a source of that text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from judging import claim, source

from factcheck import Source, SourceError, Verdict, check, judge

SIGNED = claim("the leaders signed the pact", refuted_by=["the pact was rejected by parliament"])

# text -> verdict
TEXTS = [
    ("In Oslo the leaders signed the pact.", Verdict.SUPPORTS),
    ("The leaders did not sign the pact.", Verdict.REFUTES),
    ("On Friday the pact was rejected by parliament.", Verdict.REFUTES),
    ("The leaders plan to sign the pact.", Verdict.PARTIAL),
    ("In Oslo the leaders signed the pact.\n\nThe leaders did not sign the pact.", Verdict.MIXED),
    ("Sheep sleep.", Verdict.SILENT),
]


@pytest.mark.parametrize(("text", "verdict"), TEXTS)
def test_it_is_the_cell_that_check_has(text: str, verdict: Verdict) -> None:
    cell = judge(SIGNED, text, language="en")
    assert cell.verdict is verdict
    checked = check([SIGNED], [source(text)]).cell("claim", "text")
    assert [(one.side, one.quote, one.why) for one in cell.evidence] == [
        (one.side, one.quote, one.why) for one in checked.evidence
    ]
    whole = Source("text", "text.txt", f"---\nlanguage: en\n---\n{text}".encode())
    assert judge(SIGNED, f"---\nlanguage: en\n---\n{text}") == check([SIGNED], [whole]).cell("claim", "text")


def test_quotes_stand_in_the_text_at_the_line_and_column_that_the_cell_tells() -> None:
    text = "Sheep sleep.\n\nIn Oslo the leaders signed the pact."
    (piece,) = judge(SIGNED, text, language="en").evidence
    assert text[piece.start : piece.end] == piece.quote == "leaders signed the pact"
    assert (piece.line, piece.column) == (3, 13)


def test_the_language_is_detected_where_it_is_not_given() -> None:
    said = claim("i due leader hanno firmato un accordo")
    text = "Durante il loro incontro a Oslo, i due leader hanno firmato un accordo con la stampa straniera."
    assert judge(said, text).verdict is Verdict.SUPPORTS
    assert judge(said, text) == judge(said, text, language="it") == judge(said, text, language="ita")


def test_a_quote_that_is_no_evidence_does_not_count() -> None:
    assert judge(replace(SIGNED, not_evidence=("in oslo",)), TEXTS[0][0]).verdict is Verdict.SILENT


def test_front_matter_counts_as_in_a_source() -> None:
    text = "---\ntitle: Sheep\nlanguage: it\n---\nThe leaders signed the pact."
    (piece,) = judge(SIGNED, text, language="en").evidence
    assert (piece.quote, piece.start, piece.line) == ("leaders signed the pact", 4, 5)


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        ("", "en", "text.txt: is empty"),
        (" \n", None, "text.txt: is empty"),
        ("---\ntitle: Sheep\n---\n", None, "text.txt:4: has no text"),
        ("sig\udc80ned", "en", "text.txt:1: byte 3 .* is not UTF-8"),
        ("The leaders signed the pact.", "english please", "text: `english please` is not a language code"),
        ("The leaders signed the pact.", "", "is not a language code"),
    ],
)
def test_what_is_no_text_or_no_language_is_an_error(text: str, language: str | None, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        judge(SIGNED, text, language=language)
