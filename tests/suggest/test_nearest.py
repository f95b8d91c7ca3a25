"""A silent cell shows one nearest passage, whoever asks: `show`, `ask` and `suggest`."""

from __future__ import annotations

import pytest

from factcheck import engine
from factcheck.model import Cell, Claim, Phrasing, Source, Verdict
from factcheck.suggest import WORTH, nearest, propose
from factcheck.suggest.trial import explained

HANDBOOK = """\
# Monte Corvo cable car: visitor handbook

The cabin carries at most 60 passengers. The cable car opened in spring.

## Rules

Keep your pets on a lead in the cabin. It is closed on windy days.
"""
CLAIMS = (
    "Pets must stay outside the cabin of the cable car.",
    "The Monte Corvo cable car is closed in autumn.",
    "La cabina della funivia porta 60 passeggeri.",
    "The Monte Corvo cable car has a restaurant with a terrace.",
)


@pytest.mark.parametrize("text", CLAIMS)
def test_what_is_nearest_is_what_is_proposed_first_and_stopped_by_the_same(text: str) -> None:
    claim, source = Claim("c", Phrasing(text)), Source("handbook", "handbook.md", HANDBOOK.encode())
    first = propose(claim, source, Cell("c", "handbook", Verdict.SILENT), least=WORTH).passages[:1]
    miss = nearest(claim, source)
    if not first:
        assert miss == explained(claim, source)
        return
    assert first[0].start <= miss.start < first[0].end
    assert (miss.gate, miss.why) == (first[0].gate, first[0].why)
    assert HANDBOOK[miss.start : miss.end] == miss.quote


def test_a_passage_that_has_nothing_of_the_claim_says_what_the_claim_lacks() -> None:
    claim = Claim("c", Phrasing("Les chiens sont interdits"))
    source = Source("handbook", "handbook.txt", b"The weather was fine in May. It rained in June, and in July too.")
    start = len("The weather was fine in May. ")
    miss = engine.explain(claim, source, start)
    assert miss.quote == "It rained in June, and in July too."
    assert miss.why == "phrased in French only, and this passage is in English"
    english = engine.explain(Claim("c", Phrasing("Dogs bark")), source, start)
    assert english.why == "no word, name or value of the claim is in this passage"


def test_what_stands_above_a_passage_counts_for_what_stops_it() -> None:
    source = Source("handbook", "handbook.md", b"# The Alder Bridge\n\nIt is a bridge. The toll rose in March.\n")
    claim = Claim("c", Phrasing("The toll of the Alder Bridge fell in March."))
    cell = Cell("c", "handbook", Verdict.SILENT)
    passages = propose(claim, source, cell).passages
    assert passages
    for one in passages:
        assert one.why == explained(claim, source, one.start).why


def test_a_claim_in_another_language_misses_no_words_but_a_phrasing() -> None:
    claim = Claim("c", Phrasing("Putin and Kim signed a strategic partnership agreement"))
    source = Source("notizie", "notizie.txt", b"Piove. Putin e Kim hanno firmato un accordo di partenariato.")
    assert engine.explain(claim, source).why.startswith("words: ")
    assert nearest(claim, source).why == "words: phrased in English only, and this passage is in Italian"
    passages = propose(claim, source, Cell("c", "notizie", Verdict.SILENT)).passages
    assert passages
    assert all("missing" not in one.why for one in passages)
