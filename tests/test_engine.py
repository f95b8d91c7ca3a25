"""Claims, Sources -> Matrix: what only the engine knows: what counts, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from itertools import count, repeat
from multiprocessing import get_context
from typing import Any

import pytest
from judging import source

from factcheck.engine import check, columns, explain
from factcheck.errors import SourceError
from factcheck.languages import LANGUAGES
from factcheck.model import Claim, Phrasing, Source, Verdict
from factcheck.workers import Workers

TEXT = "In Oslo the leaders signed the pact of 2000.\n\nThe leaders did not sign the pact.\n\nSheep sleep."
CLAIM = Claim("signed", Phrasing("the leaders signed the pact"))
NEWS = source(TEXT, "en", "news")

POOLS: list[Any] = [
    nullcontext,
    partial(ThreadPoolExecutor, 2),
    partial(Workers, 1),
    *(
        pytest.param(pool, marks=pytest.mark.slow)
        for pool in (
            partial(ProcessPoolExecutor, 2, mp_context=get_context("spawn")),
            partial(Workers, 2),
            Workers,
        )
    ),
]

# quotes that never count -> the verdict
QUOTES = [
    ((), Verdict.MIXED),
    (("the pact of 2000",), Verdict.REFUTES),
    (("THE  pact\nof 2000",), Verdict.REFUTES),
    (("did not sign",), Verdict.SUPPORTS),
    (("in oslo", "did not sign the pact."), Verdict.SILENT),
    (("pact",), Verdict.SILENT),
    (("sheep sleep", "the pact of 2001"), Verdict.MIXED),
]


@pytest.mark.parametrize(("quotes", "verdict"), QUOTES)
def test_a_passage_with_a_quote_that_is_no_evidence_does_not_count(quotes: tuple[str, ...], verdict: Verdict) -> None:
    other = Claim("other", CLAIM.text)
    matrix = check([replace(CLAIM, not_evidence=quotes), other], [NEWS])
    assert matrix.cell("signed", "news").verdict is verdict
    assert matrix.cell("other", "news").verdict is Verdict.MIXED


def test_it_does_not_count_before_the_verdict_is_decided() -> None:
    # The passage that is for would have dropped the other figure.
    news = source("The bridge cost 48 million euros.\n\nThe bridge cost 52 million euros.", "en", "news")
    claim = Claim("cost", Phrasing("the bridge cost 48 million euros"), not_evidence=("48 million",))
    assert check([claim], [news]).cell("cost", "news").verdict is Verdict.REFUTES


def test_a_cell_that_is_silent_for_a_quote_says_so() -> None:
    claim = replace(CLAIM, not_evidence=("in oslo", "did not sign"))
    miss = explain(claim, NEWS)
    assert miss.why == "not_evidence: “in oslo” stands in this passage, so it does not count"
    assert (miss.line, miss.sentence) == (4, "In Oslo the leaders signed the pact of 2000.")
    assert TEXT[miss.start : miss.end] == miss.quote
    assert "not_evidence" not in explain(replace(claim, text=Phrasing("the goats graze")), NEWS).why


@pytest.mark.parametrize("pool", [lambda: None, lambda: ThreadPoolExecutor(2)])
def test_what_is_finished_is_told_one_source_after_the_other(pool: Callable[[], ThreadPoolExecutor | None]) -> None:
    sources = [source(TEXT, "en", name) for name in "abc"]
    told: list[Source] = []
    matrix = check([CLAIM], iter(sources), executor=pool(), finished=told.append)
    assert told == sources
    assert matrix == check([CLAIM], sources)


def test_it_is_told_while_the_others_wait() -> None:
    seen: list[str] = []

    def taken() -> Iterator[Source]:
        for name in "ab":
            seen.append(f"take {name}")
            yield source(TEXT, "en", name)

    check([CLAIM], taken(), finished=lambda one: seen.append(f"done {one.id}"))
    assert seen == ["take a", "done a", "take b", "done b"]


def test_a_source_that_cannot_be_read_is_finished_too() -> None:
    told: list[Source] = []
    with pytest.raises(SourceError):
        check([CLAIM], [Source("bad", "bad.txt", b"\xff"), NEWS], finished=told.append)
    assert [one.id for one in told] == ["bad", "news"]


@pytest.mark.parametrize("pool", POOLS)
def test_columns_come_in_the_order_of_the_sources(pool: Callable[[], Any]) -> None:
    bad = Source("bad", "bad.txt", b"\xff")
    sources = [NEWS, bad, source("Sheep sleep.", "en", "silent"), source("We saw it. " * 3000, "en", "long")]
    with pool() as executor:
        told = list(columns([CLAIM], iter(sources), executor=executor))
    assert [one.column.id if one.column else one.problems[0].place for one in told] == [
        "news",
        "bad.txt",
        "silent",
        "long",
    ]
    assert [[cell.verdict for cell in one.cells] for one in told] == [[Verdict.MIXED], [], [], []]


def test_sources_without_end_are_taken_a_few_at_a_time() -> None:
    names = count()
    sources = (source(TEXT, "en", str(next(names))) for _ in repeat(None))
    with ThreadPoolExecutor(2) as executor:
        stream = columns([CLAIM], sources, executor=executor, ahead=4)
        told = [next(stream).column for _ in range(10)]
        stream.close()
    assert [one.id for one in told if one] == [str(number) for number in range(10)]
    assert next(names) < 10 + 2 * 4 + 1


def test_what_fails_in_a_worker_fails_here() -> None:
    with ThreadPoolExecutor(2) as executor, pytest.raises(AttributeError):
        list(columns([CLAIM], [NEWS, "no source"], executor=executor))  # type: ignore[list-item]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("text", ["", "\n\n", ".", " ... ", "\u2014", "\u200b"])
def test_a_phrasing_that_asks_for_nothing_finds_nothing(text: str, code: str) -> None:
    matrix = check([Claim("nothing", Phrasing(text))], [source("Bo Lund 24.", code)])
    assert matrix.cell("nothing", "text").verdict is Verdict.SILENT
