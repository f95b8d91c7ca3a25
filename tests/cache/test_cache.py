"""What is remembered is what would be judged: the same matrix with the cache and without it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judging import source

import factcheck
from factcheck.cache import Cache, key_of, open_cache
from factcheck.cache.store import Store
from factcheck.engine import check, columns
from factcheck.errors import SourceError
from factcheck.model import Claim, Phrasing, Source, Verdict

ROOT = Path(__file__).parents[2]
TEXT = "In Oslo the leaders signed the pact of 2000.\n\nThe leaders did not sign the pact.\n\nSheep sleep."
NEWS = source(TEXT, "en", "news")
SIGNED = Claim("signed", Phrasing("the leaders signed the pact"))
SLEEP = Claim("sleep", Phrasing("sheep sleep"))
WORDS = "The leaders signed a pact in Oslo did not sign 24 42 Anna Berg “quote” . \n\n # , é 👩‍👧 ou \u2028".split(" ")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "cache")


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, Sequence[str]]]]:
    """Which claims are really judged in which source."""
    seen: list[tuple[str, Sequence[str]]] = []
    real = factcheck.engine._judge

    def watched(claims: Sequence[Claim], document: factcheck.model.Document) -> object:
        seen.append((document.id, [claim.id for claim in claims]))
        return real(claims, document)

    monkeypatch.setattr("factcheck.engine._judge", watched)
    yield seen


@pytest.mark.slow
def test_the_shipped_set_is_the_same_in_any_order(folder: str, judged: list[object]) -> None:
    claims, sources = tuple(factcheck.load_claims(ROOT / "claims.yaml")), factcheck.load_sources(ROOT / "sources")
    wanted = check(claims, sources)
    shuffled = random.Random(3).sample(claims, len(claims))
    with open_cache(folder) as cache:
        assert check(shuffled[:20], sources[::-1], cache=cache).claims == tuple(shuffled[:20])
        assert check(claims, sources, cache=cache) == wanted
    judged.clear()
    with open_cache(folder) as cache:
        assert check(claims, sources, cache=cache) == wanted
        assert check(shuffled, sources[::-1], cache=cache) == check(shuffled, sources[::-1], cache=None)
    assert len(judged) == len(sources)  # those without a cache


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join), st.booleans())
def test_any_text_is_the_same(tmp_path_factory: pytest.TempPathFactory, text: str, cold: bool) -> None:
    page = Source("page", "page.md", text.encode())
    wanted = list(columns([SIGNED, SLEEP], [page]))
    with open_cache(str(tmp_path_factory.getbasetemp() / "texts")) as cache:
        if not cold:
            list(columns([SLEEP], [page], cache=cache))
        assert list(columns([SIGNED, SLEEP], [page], cache=cache)) == wanted
        assert list(columns([SIGNED, SLEEP], [page], cache=cache)) == wanted


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("the EU", "They all say so.EU. They left."),
        ("the leaders signed the pact", f"{'a' * 3000}leaders signed the pact. They left."),
    ],
    ids=["behind a lost space", "behind a word too long for a sentence"],
)
def test_a_new_claim_is_found_where_no_space_parts_sentences(folder: str, said: str, text: str) -> None:
    page = source(text, "en", "page")
    with open_cache(folder) as cache:
        check([SLEEP], [page], cache=cache)
        cell = check([Claim("new", Phrasing(said))], [page], cache=cache).cell("new", "page")
    assert cell.verdict is Verdict.SUPPORTS


def test_a_source_without_the_words_of_a_new_claim_is_not_judged_again(folder: str, judged: list[object]) -> None:
    new = Claim("new", Phrasing("elephants dance"))
    with open_cache(folder) as cache:
        check([SIGNED], [NEWS], cache=cache)
        judged.clear()
        known = check([SIGNED, new], [NEWS], cache=cache)
    assert not judged
    assert known == check([SIGNED, new], [NEWS])


def test_one_edited_claim_costs_one_claim(folder: str, judged: list[tuple[str, Sequence[str]]]) -> None:
    edited = replace(SLEEP, supported_by=(Phrasing("the sheep are asleep"),))
    with open_cache(folder) as cache:
        check([SIGNED, SLEEP], [NEWS], cache=cache)
        check([SIGNED, edited], [NEWS], cache=cache)
        check([edited, SIGNED], [NEWS], cache=cache)
        check([replace(SIGNED, id="other", tags=("t",), note="n", min_support=3, line=9)], [NEWS], cache=cache)
    assert judged == [("news", ["signed", "sleep"]), ("news", ["sleep"])]


@pytest.mark.parametrize(
    "edited",
    [
        replace(SIGNED, refuted_by=(Phrasing("sheep sleep"),)),
        replace(SIGNED, not_evidence=("the pact of 2000",)),
        replace(SIGNED, names=(("Oslo", "Bergen"),)),
        replace(SIGNED, text=Phrasing("the leaders did not sign the pact")),
    ],
)
def test_whatever_a_cell_depends_on_makes_it_another(folder: str, edited: Claim) -> None:
    with open_cache(folder) as cache:
        check([SIGNED], [NEWS], cache=cache)
        assert check([edited], [NEWS], cache=cache) == check([edited], [NEWS])


def test_a_text_is_known_by_any_name(folder: str, judged: list[object]) -> None:
    other = Source("other", NEWS.path.replace("news", "other"), NEWS.data)
    with open_cache(folder) as cache:
        check([SIGNED], [NEWS], cache=cache)
        matrix = check([SIGNED], [other], cache=cache)
    assert len(judged) == 1
    assert matrix.sources[0].id == "other"
    assert matrix.cell("signed", "other").verdict is Verdict.MIXED


def test_how_a_text_is_read_makes_it_another(folder: str) -> None:
    text = b"---\noriginal: kept.pdf\n---\nThe *leaders* signed `the pact`."
    sources = [Source("a", "one/a.md", text), Source("a", "one/a.txt", text), Source("a", "two/a.txt", text)]
    with open_cache(folder) as cache:
        for one in sources:
            assert check([SIGNED], [one], cache=cache) == check([SIGNED], [one])


def test_a_record_is_known_on_another_line(folder: str, judged: list[object]) -> None:
    data = b'{"id": "a", "text": "The leaders signed the pact."}'
    with open_cache(folder) as cache:
        for line in (1, 7):
            one = Source("a", "all.jsonl", data, line)
            assert check([SIGNED], [one], cache=cache) == check([SIGNED], [one])
    assert len(judged) == 3  # once with the cache


def test_what_cannot_be_read_is_not_kept(folder: str) -> None:
    bad = Source("bad", "bad.txt", b"\xff")
    with open_cache(folder) as cache:
        for _ in range(2):
            with pytest.raises(SourceError):
                check([SIGNED], [bad, NEWS], cache=cache)


def test_another_program_finds_nothing(folder: str, judged: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    with open_cache(folder) as cache:
        check([SIGNED], [NEWS], cache=cache)
    monkeypatch.setattr("factcheck.cache.cache.state", lambda: b"later")
    monkeypatch.setattr("factcheck.cache.cache.fingerprint", lambda: b"another")
    with open_cache(folder) as cache:
        check([SIGNED], [NEWS], cache=cache)
    assert len(judged) == 2


def test_what_was_done_before_an_interrupt_is_kept(folder: str, judged: list[object]) -> None:
    with pytest.raises(KeyboardInterrupt), open_cache(folder) as cache:
        for _ in columns([SIGNED], [NEWS, source("Sheep.", "en", "other")], cache=cache):
            raise KeyboardInterrupt
    with open_cache(folder) as cache:
        check([SIGNED], [NEWS], cache=cache)
    assert len(judged) == 1


def test_without_claims_there_is_still_a_column(folder: str) -> None:
    with open_cache(folder) as cache:
        for _ in range(2):
            assert check([], [NEWS], cache=cache) == check([], [NEWS])


def rows_of(cache: Cache) -> int:
    return len(cache.find(NEWS).cells)


def test_cells_of_claims_that_are_gone_go(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cache.row._MOST_CELLS", 3)
    claims = [Claim(f"c{number}", Phrasing(f"sheep number {number}")) for number in range(10)]
    with open_cache(folder) as cache:
        check(claims[:2], [NEWS], cache=cache)
        check(claims[2:4], [NEWS], cache=cache)
        assert rows_of(cache) == 4
        check(claims[4:5], [NEWS], cache=cache)
        assert rows_of(cache) == 3
        check(claims, [NEWS], cache=cache)
        assert rows_of(cache) == 10


def test_what_is_asked_for_stays_however_many_there_are(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cache.row._MOST_CELLS", 3)
    claims = [SIGNED, SLEEP, *(Claim(f"c{number}", Phrasing(f"sheep number {number}")) for number in range(10))]
    with open_cache(folder) as cache:
        check(claims, [NEWS], cache=cache)
        edited = [*claims, Claim("new", Phrasing("the leaders did not sign the pact"))]
        assert check(edited, [NEWS], cache=cache) == check(edited, [NEWS])
        assert rows_of(cache) == len(edited)


def test_what_is_worth_a_look_is_known_of_the_same_text_alone(folder: str) -> None:
    known = {key_of(SIGNED): True, key_of(SLEEP): False}
    with open_cache(folder) as cache:
        check([SIGNED, SLEEP], [NEWS], cache=cache)
        assert cache.find_worth(NEWS) == {}
        cache.keep_worth(NEWS, known)
    with open_cache(folder) as cache:
        assert cache.find_worth(NEWS) == known
        assert cache.find_worth(source(TEXT + " More.", "en", "news")) == {}
        assert check([SIGNED, SLEEP], [NEWS], cache=cache) == check([SIGNED, SLEEP], [NEWS])
        assert cache.known == 1


@pytest.mark.parametrize("content", [b"", b"[]", b'{"a": 1}', b"\xff"])
def test_what_is_no_note_of_worth_is_not_known(folder: str, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_cache(folder) as cache:
        cache.keep_worth(NEWS, {"a": True})
        monkeypatch.setattr(Store, "get", lambda store, key: content)
        assert cache.find_worth(NEWS) == {}
