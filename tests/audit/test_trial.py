"""Claims and sources -> Audit: what is missed, what alarms, what is out of reach."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from judging import claim, source

from factcheck.audit import Audit, Kind, audit
from factcheck.errors import UsageError
from factcheck.model import Source

SENTENCE = "On 19 June Putin signed the defence pact in Pyongyang for 24 months."


def tries(result: Audit) -> dict[str, int]:
    return {tally.kind.value: tally.tried for tally in result.tallies if tally.tried}


def test_a_tight_claim_notices_everything() -> None:
    result = audit([claim("Putin signed the defence pact in Pyongyang on 19 June for 24 months")], [source(SENTENCE)])
    assert result.score == 1.0
    assert (result.survivors, result.alarms, result.unclaimed) == ((), (), ())
    falsified = {kind: count for kind, count in tries(result).items() if Kind(kind).falsifies}
    assert falsified == {"number": 2, "month": 1, "name": 2, "negation": 1, "removal": 1}
    assert result.mutations == result.killed == 7
    assert result.cells == 1


def test_a_loose_phrasing_lets_a_name_and_a_number_pass() -> None:
    tight, loose = "Putin signed the pact for 24 months", "the defence pact was signed"
    result = audit([claim(tight, loose)], [source(SENTENCE)])
    assert {slip.kind for slip in result.survivors} == {Kind.NAME, Kind.NUMBER}
    slip = next(slip for slip in result.survivors if slip.kind is Kind.NUMBER)
    assert (slip.was, slip.now) == ("supports", "supports")
    assert (slip.claim, slip.source, slip.path, slip.line) == ("claim", "text", "text.txt", 4)
    assert slip.before == SENTENCE
    assert [piece.text for piece in slip.diff if piece.step == "gone"] == ["24"]
    assert loose in slip.help and "24" in slip.help
    assert 0 < result.score < 1


def test_a_number_that_no_phrasing_asks_for_is_out_of_reach_and_not_missed() -> None:
    result = audit([claim("Putin signed the defence pact in Pyongyang")], [source(SENTENCE.replace("On 19 June ", ""))])
    assert result.score == 1.0
    assert "number" not in tries(result)
    result = audit([claim("Putin signed ... for months")], [source(SENTENCE)])
    assert [loose.text for loose in result.unclaimed] == ["24 months"]


def test_a_fact_that_is_told_twice_is_tried_in_each_place() -> None:
    twice = f"{SENTENCE}\n\nNobody spoke.\n\nIn Pyongyang Putin signed the defence pact."
    result = audit([claim("Putin signed the defence pact in Pyongyang")], [source(twice)])
    assert result.score == 1.0
    assert tries(result)["removal"] == tries(result)["negation"] == 2
    assert result.untried == 0


def test_refuting_evidence_is_given_the_wanted_number() -> None:
    result = audit([claim("first visit in 42 years")], [source("It was his first visit in 24 years.")])
    assert tries(result)["number"] == 1
    assert result.score == 1.0


def test_refuting_phrasings_are_audited_too() -> None:
    denied = claim("Russia supplied arms", refuted_by=["Russia denied the deliveries of arms"])
    result = audit([denied], [source("On Monday Russia denied the deliveries of arms.")])
    assert tries(result)["name"] == 1
    assert result.score == 1.0


def test_a_sentence_read_with_the_one_before_is_tried_with_it() -> None:
    text = "Putin came to Pyongyang on Tuesday. He signed the defence pact."
    result = audit([claim("Putin signed the defence pact")], [source(text)])
    assert tries(result)["removal"] == 1
    assert not result.survivors


def test_a_name_that_stands_in_the_title_alone_is_at_hand_when_a_sentence_is_tried() -> None:
    data = b"---\ntitle: The new pact of Norland\nlanguage: en\n---\nOn Friday the council signed the defence pact."
    headed = Source("text", "text.txt", data)
    result = audit([claim("In Norland the council signed the defence pact")], [headed])
    assert (result.untried, result.score) == (0, 1.0)
    assert tries(result)["negation"] == 1


def test_languages_that_are_not_understood_are_audited_without_negation() -> None:
    text = "Qeveria nënshkroi marrëveshjen"
    result = audit([claim(text)], [source(f"{text} në Tiranë.", "sq")])
    assert "negation" not in tries(result)
    assert next(tally for tally in result.tallies if tally.kind is Kind.NEGATION).skipped == 1


def test_nothing_passes_by_being_empty() -> None:
    with pytest.raises(UsageError, match="every cell is silent, there is no evidence to mutate"):
        audit([claim("Putin signed the pact")], [source("The weather was mild.")])


@pytest.mark.slow
def test_the_seed_decides_and_nothing_else_does() -> None:
    claims = [claim("Putin signed the pact", "the pact was signed for 24 months")]
    sources = [source(SENTENCE, id=name) for name in ("a", "b", "c")]
    first = audit(claims, sources, seed=4)
    assert audit(claims, sources, seed=4) == first
    assert audit(claims, sources[::-1], seed=4).tallies == first.tallies
    for pool in (ThreadPoolExecutor, ProcessPoolExecutor):
        with pool(2) as executor:
            assert audit(claims, sources, seed=4, executor=executor) == first
    others = [audit(claims, sources, seed=seed) for seed in range(6)]
    assert len({tuple(slip.after for slip in other.survivors) for other in others}) > 1
