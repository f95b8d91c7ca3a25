"""What must hold on any text: cells are independent, offsets are true, gates hold, nothing crashes."""

import random
import re
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judging import claim, judge, source

import factcheck
from factcheck import readers
from factcheck.errors import SourceError
from factcheck.model import Matrix, Verdict

ROOT = Path(__file__).parents[1]
CLAIMS = factcheck.load_claims(ROOT / "claims.yaml")
SOURCES = factcheck.load_sources(ROOT / "sources")
BY_ID = {one.id: one for one in SOURCES}
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

WORDS = (
    "Putin signed the pact in Pyongyang on 19 June 2024 not never plans to sign 24 years 1,234.5 per cent F-16 “quote” "
    "ha firmato l'accordo non 👩‍👩‍👧 e\u0301te\u0301 naïve № § … — ( ) \x0c \u202e [/foo] ::error:: %0A Article V first"
).split(" ")
TEXTS = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from([".", ",", "\n", "\n\n", "\r\n", "?", "- "])), max_size=60
).map(" ".join)


@pytest.fixture(scope="module")
def matrix() -> Matrix:
    return factcheck.check(CLAIMS, SOURCES)


def cells(matrix: Matrix) -> dict[Any, Any]:
    return {(cell.claim, cell.source): cell for cell in matrix.cells}


def test_a_cell_depends_on_its_claim_and_its_source_alone(matrix: Matrix) -> None:
    for one in SOURCES:
        alone = cells(factcheck.check(CLAIMS, [one]))
        assert alone == {key: cell for key, cell in cells(matrix).items() if key[1] == one.id}
    for each in CLAIMS[::9]:
        assert cells(factcheck.check([each], SOURCES)) == {
            key: cell for key, cell in cells(matrix).items() if key[0] == each.id
        }


def test_order_changes_no_cell(matrix: Matrix) -> None:
    shuffled = random.Random(7).sample(list(SOURCES), len(SOURCES))
    assert cells(factcheck.check(tuple(CLAIMS)[::-1], shuffled)) == cells(matrix)


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, pytest.param(ProcessPoolExecutor, marks=pytest.mark.slow)])
def test_executors_change_nothing(pool: Any, matrix: Matrix) -> None:
    with pool(2) as executor:
        assert factcheck.check(CLAIMS, SOURCES, executor=executor) == matrix


def test_quotes_are_verbatim_on_the_real_sources(matrix: Matrix) -> None:
    for cell in matrix.cells:
        document = readers.read(BY_ID[cell.source])
        lines = BY_ID[cell.source].data.decode("utf-8-sig").splitlines()
        for piece in cell.evidence:
            assert document.text[piece.start : piece.end] == piece.quote
            assert lines[piece.line - 1][piece.column - 1 :].startswith(piece.quote.split("\n")[0])
            assert all(piece.start <= start < end <= piece.end for start, end in piece.marks)
            assert 0 <= piece.score <= 1 and piece.why


@SLOW
@given(TEXTS, st.sampled_from(["en", "it", "de", "fr", "es", "pt", "nl", "pl", "ja"]))
def test_nothing_crashes_and_offsets_hold_on_any_text(text: str, language: str) -> None:
    given_source = source(f"Begin. {text}", language)
    matrix = factcheck.check([claim("Putin signed the pact on 19 June 2024", "signed ... 24 years")], [given_source])
    document = readers.read(given_source)
    for cell in matrix.cells:
        for piece in cell.evidence:
            assert document.text[piece.start : piece.end] == piece.quote
    if not matrix.cells:
        assert factcheck.explain(claim("Putin signed the pact"), given_source).why


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80), st.text(max_size=120))
def test_any_phrasing_on_any_text(phrasing: str, text: str) -> None:
    try:
        judge(f"a {phrasing}", f"Begin {text}".replace("\x00", ""))
    except SourceError as error:  # a text of many control characters is none
        assert "is binary" in str(error)


COSMETIC: dict[str, Callable[[str], str]] = {
    "line ends": lambda text: text.replace("\n", "\r\n"),
    "white space": lambda text: re.sub(r"(?<=\w) (?=\w)", "  ", text),
    "wrapped": lambda text: re.sub(r"(?<=[a-z]) (?=[a-z])", "\n", text),
    "quote style": lambda text: text.translate(str.maketrans("“”’«»", '""\'“”')),
    "unrelated sentence": lambda text: f"{text}\n\nThe weather was mild and the shops were open.",
}


@pytest.mark.parametrize("edit", COSMETIC)
def test_cosmetic_edits_change_no_verdict(edit: Any, matrix: Matrix) -> None:
    for one in SOURCES:
        parts = re.match(r"(---\n.*?\n---\n)(.*)", one.data.decode(), re.DOTALL)
        assert parts is not None
        front, text = parts.groups()
        edited = factcheck.Source(one.id, one.path, (front + COSMETIC[edit](text)).encode())
        after = cells(factcheck.check(CLAIMS, [edited]))
        before = {key: cell.verdict for key, cell in cells(matrix).items() if key[1] == one.id}
        assert {key: cell.verdict for key, cell in after.items()} == before


def evidence_of(cell: Any) -> Any:
    """The pieces that alone carry a cell: with one of them changed, nothing else may support it."""
    return [piece for piece in cell.evidence if piece.side == "for"]


def replaced(one: Any, start: int, end: int, new: str) -> Any:
    document = readers.read(one)
    head = one.data.decode()[: -len(document.text)] if document.text else one.data.decode()
    return factcheck.Source(one.id, one.path, (head + document.text[:start] + new + document.text[end:]).encode())


@pytest.mark.parametrize("one", CLAIMS, ids=lambda one: one.id)
def test_another_number_in_the_evidence_is_never_supported(one: Any, matrix: Matrix) -> None:
    asked = {value for phrasing in one.supporting for value in re.findall(r"\d+", phrasing.text)}
    for cell in matrix.cells:
        pieces = evidence_of(cell)
        if cell.claim != one.id or cell.verdict is not Verdict.SUPPORTS or len(pieces) != 1:
            continue
        for found in re.finditer(r"(?<![\w.-])\d+(?![\w.-])", pieces[0].quote):
            if found[0] not in asked:
                continue
            start = pieces[0].start + found.start()
            changed = replaced(BY_ID[cell.source], start, start + len(found[0]), str(int(found[0]) + 3))
            after = factcheck.check([one], [changed]).cell(cell.claim, cell.source)
            assert after.verdict not in (Verdict.SUPPORTS, Verdict.MIXED), after.evidence


@pytest.mark.parametrize("case", [str.upper, str.lower, str.title])
def test_the_case_of_one_word_changes_no_verdict(case: Any) -> None:
    text = "On Tuesday the leaders of Norland signed the defence pact, the first in twenty-four years."
    phrase = "leaders of Norland signed the first defence pact in 24 years"
    assert judge(phrase, text).verdict is Verdict.SUPPORTS
    for word in re.finditer(r"\w+", text):
        changed = text[: word.start()] + case(word[0]) + text[word.end() :]
        assert judge(phrase, changed).verdict is Verdict.SUPPORTS, changed
