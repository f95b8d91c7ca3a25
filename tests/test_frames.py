"""Statements in all kinds of sentences: each is found, and two in one sentence never trade their parts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import yaml
from judging import source

from factcheck import languages
from factcheck.engine import check
from factcheck.model import Claim, Phrasing, Verdict

FRAMES = Path(__file__).parent / "frames"
LANGUAGES = sorted(file.stem for file in FRAMES.glob("*.yaml"))

pytestmark = pytest.mark.slow


def tables(language: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((FRAMES / f"{language}.yaml").read_text("utf-8"))
    return content


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


def said(statement: list[str]) -> str:
    return " ".join(statement[:3])


def told(language: str) -> Iterator[tuple[str, str]]:
    """Yield each statement with each sentence that says it."""
    content = tables(language)
    for statement in content["statements"]:
        names = ("subject", "verb", "object", "participle", "inner")
        parts = {"inner": statement[2], **dict(zip(names, statement, strict=False))}
        for frame in content["frames"]:
            yield said(statement), frame.format(**parts, Subject=capital(statement[0]))


def verdicts(claims: list[str], text: str, language: str) -> list[Verdict]:
    asked = [Claim(f"claim-{number}", Phrasing(capital(claim) + ".")) for number, claim in enumerate(claims)]
    matrix = check(asked, [source(text, language, "text")])
    return [matrix.cell(claim.id, "text").verdict for claim in asked]


def test_every_language_has_frames() -> None:
    assert LANGUAGES == sorted(languages.LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_is_found_in_all_kinds_of_sentences(language: str) -> None:
    asked = list(told(language))
    assert asked
    assert [text for claim, text in asked if verdicts([claim], text, language) != [Verdict.SUPPORTS]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_statements_keep_their_parts(language: str) -> None:
    content = tables(language)
    plain = [statement[:3] for statement in content["statements"] if len(statement) < 5]
    assert len(plain) > 1
    assert content["pairs"]
    wrong = []
    for one, other in permutations(plain, 2):
        true = [said(one), said(other)]
        false = [" ".join((a[0], b[1], c[2])) for a, b, c in ((one, other, other), (other, one, one))]
        false += [" ".join((a[0], a[1], b[2])) for a, b in ((one, other), (other, one))]
        for pair in content["pairs"]:
            text = capital(pair.format(one=said(one), other=said(other)))
            expected = [Verdict.SUPPORTS] * len(true) + [Verdict.SILENT] * len(false)
            if verdicts([*true, *false], text, language) != expected:
                wrong.append(text)
    assert wrong == []
