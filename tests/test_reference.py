"""The engine finds what the plain reference finds, to the last quote: its filter never loses a candidate."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from pathlib import Path

import pytest
import reference
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judging import claim, source

import factcheck
from benchmarks.casebook import GATES, load
from factcheck import readers
from factcheck.matching import may_speak
from factcheck.model import Claim, Phrasing, Source
from factcheck.passages import may_part_words, visible

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
SHIPPED = tuple(factcheck.load_claims(ROOT / "claims.yaml"))
SOURCES = factcheck.load_sources(ROOT / "sources")

#: Phrasings that are found in every way there is: by form, spelling and compound, in parts, by name, verbatim.
ASKED = (
    claim(
        "Putin signed the defence pact with Kim Jong Un in Pyongyang", "Putin plans to sign", names=[["DPRK", "Kim"]]
    ),
    claim("No tall Norwegian soldier has denied the ceasefire", "the cease fire holds", refuted_by=["all men slept"]),
    claim("the centre organised 24 visits", "first visit in 24 years", "in 2000", "Article V"),
    claim("Bruce Perens wrote the release notes", "...release ... 3 May 2010"),
    claim("Ministerpräsident Schulze lehnte das Friedensabkommen ab", "Der Minister hat das Abkommen abgelehnt"),
    claim("Putin ha firmato l'accordo di difesa", "la visita della Russia", "il trattato non fu firmato"),
    claim("De minister nam het besluit aan", "de rekening werd aangenomen"),
)
WORDS = {
    "en": "Putin signed sign signs defense pact agrement with Kim Jong-un DPRK Norwegian Norwegians Norway soldier "
    "cease fire cease-fire ceasefire denied deny never no tall all men slept centre center organized 24 twenty-four "
    "visits visit first in years 2000 Article V Bruce Perens writes wrote the release notes release-notes 3 May 2010",
    "de": "Schulze Ministerpräsident Minister lehnte lehnt das Friedens Friedensabkommen Abkommen ab nahm an hat nicht "
    "abgelehnt abzulehnen der die Putin unterzeichnete in Pjöngjang 2000",
    "it": "Putin ha firmato firmò l'accordo dell'accordo acordo di difesa la visita russa della Russia il trattato non "
    "fu firmati nel 2000 24 anni prima visita",
    "nl": "De minister nam neemt het besluit aan rekening werd aangenomen aangnomen niet Poetin tekende in 2000 visit",
}
MARKS = (".", ".", ".", ",", "\n\n", "\n", "\n- ", "\n\n# ", " - ", "\u2011", ":")
FEW = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def agree(claims: Sequence[Claim], given: Source) -> None:
    """Assert that both say the same of a source, and that a glance at it leaves no claim out of which it speaks."""
    cells = factcheck.check(claims, [given]).cells
    assert cells == reference.judge(claims, given)
    document = readers.read(given)
    if not cells or may_part_words(document.text):
        return
    text = visible(document.text, document.markup == "markdown")
    for one in claims:
        assert may_speak(document, text, [one]) or not factcheck.check([one], [given]).cells, one.id


@FEW
@given(st.data(), st.sampled_from(sorted(WORDS)))
def test_on_generated_texts(data: st.DataObject, language: str) -> None:
    piece = st.one_of(st.sampled_from(WORDS[language].split()), st.sampled_from(MARKS))
    text = " ".join(data.draw(st.lists(piece, min_size=4, max_size=60)))
    agree(ASKED, source(f"Begin.\n\n{text}", language))


@FEW
@given(st.randoms(use_true_random=False), st.sampled_from(SHIPPED))
def test_on_phrasings_that_are_cut_and_misspelt(chance: random.Random, one: Claim) -> None:
    phrasing = chance.choice((*one.supporting, *one.refuted_by)).text
    words = phrasing.split()
    for _ in range(chance.randrange(4)):
        place = chance.randrange(len(words))
        word, cut = words[place], chance.randrange(len(words[place]) + 1)
        words[place] = chance.choice(
            (word[:cut] + word[cut + 1 :], f"{word[:cut]} {word[cut:]}", word.upper(), f"not {word}")
        )
    before = chance.choice((*one.supporting,)).text
    agree([one], source(f"{before}. {' '.join(words)}.", chance.choice(("en", "it"))))


def test_on_a_first_name_behind_another_spelling_of_the_full_one() -> None:
    unions = claim("the ministry thanked the United Rowers", names=[["United Rowers", "UR"]])
    agree([unions], source("The UR met. The ministry thanked the United of the town.", "en"))


@pytest.mark.parametrize("gate", GATES)
def test_on_the_cases(gate: str) -> None:
    for case in load():
        if case.gate == gate:
            agree([case.claim], case.source)


@pytest.mark.parametrize("given", SOURCES, ids=lambda one: one.id)
def test_on_the_shipped_sources(given: Source) -> None:
    agree(SHIPPED, given)


@pytest.mark.parametrize("country", ["gm", "ks", "rs"])
def test_on_the_factbook(country: str) -> None:
    data = os.environ.get("FACTCHECK_DATA")
    if not data:
        pytest.skip("FACTCHECK_DATA is not set")
    text = (Path(data) / "factbook" / "2024-01-25" / f"{country}.txt").read_text(encoding="utf-8")
    later = (Path(data) / "factbook" / "2025-01-30" / f"{country}.txt").read_text(encoding="utf-8")
    lines = [line for line in later.splitlines() if 40 <= len(line) <= 160]
    claims = [Claim(f"c{number}", Phrasing(line)) for number, line in enumerate(random.Random(7).sample(lines, 12))]
    agree(claims, source(text[:12_000], "en"))
