"""Review, Key -> Review: what is decided and what the lock becomes."""

from __future__ import annotations

import pytest
from checked import PROJECT
from drifts import HOSTILE, claim, column, matrix

from factcheck.findings import judge
from factcheck.lock import Lock, compare, merge
from factcheck.model import Matrix, Verdict
from factcheck.renderers.report import Look
from factcheck.review import Key, Review, acceptable, answer, screen, script

FIRST, OTHER = "for: the first visit in 24 years", "against: the first visit in 42 years"


def begin(*, min_support: int = 0) -> Review:
    """A changed cell (a), a lost one (b), a claim and a source that are gone, and perhaps a policy that is not met."""
    before = {("a", "s"): [FIRST], ("b", "s"): [FIRST], ("gone", "u"): [FIRST]}
    lock = merge(None, matrix(before, claims=("a", "b", "gone"), sources=("s", "u")))
    claims = (claim("a", min_support=min_support), claim("b", 6))
    return of(lock, matrix({("a", "s"): [OTHER]}, claims=claims, sources=(column("s", "1" * 64),)))


def of(lock: Lock, today: Matrix) -> Review:
    return Review.of(today, lock, judge(today, compare(lock, today), project=PROJECT))


def after(review: Review, keys: str) -> Review:
    for key in keys:
        review = answer(review, Key(key))
    return review


def rules(review: Review) -> str:
    return " ".join(finding.rule for finding in review.waiting)


def left(review: Review) -> tuple[str, ...]:
    """Return the rules that a check would find after the review."""
    assert review.lock is not None
    return tuple(finding.rule for finding in judge(review.matrix, compare(review.lock, review.matrix)))


def test_accepting_settles_one_finding_after_another() -> None:
    review = begin()
    assert rules(review) == "FC101 FC102 FC105 FC105"
    for number in range(1, 5):
        review = after(review, "a")
        assert len(left(review)) == 4 - number
    assert (review.waiting, review.accepted, review.undecided) == ((), 4, 0)
    assert review.lock == merge(None, review.matrix)


ANSWERED = [
    ("r", (0, 1, 3), "FC102 FC105 FC105"),
    ("s", (0, 0, 4), "FC102 FC105 FC105"),
    ("ss", (0, 0, 4), "FC105 FC105"),
    ("srrr", (0, 3, 1), "FC101"),
    ("srrrs", (0, 3, 1), ""),
    ("ssss", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("ssssssss", (0, 0, 4), ""),
    ("A", (4, 0, 0), ""),
    ("rA", (3, 1, 0), ""),
    ("sA", (4, 0, 0), ""),
    ("aq", (1, 0, 3), ""),
    ("sq", (0, 0, 4), ""),
    ("d", (0, 0, 4), "FC101 FC102 FC105 FC105"),
]


@pytest.mark.parametrize(("keys", "counts", "waiting"), ANSWERED)
def test_answers(keys: str, counts: tuple[int, int, int], waiting: str) -> None:
    review = after(begin(), keys)
    assert (review.accepted, review.left, review.undecided) == counts
    assert rules(review) == waiting


def test_what_is_left_stays_as_it_was_locked() -> None:
    review = after(begin(), "raaa")
    assert left(review) == ("FC101",)
    assert review.lock is not None
    assert review.lock.cell("b", "s").verdict is Verdict.SUPPORTS


def test_a_policy_cannot_be_accepted() -> None:
    review = begin(min_support=1)
    assert rules(review) == "FC101 FC102 FC105 FC105 FC201"
    assert rules(after(review, "A")) == "FC201"
    assert after(review, "Aa") == after(review, "A")
    assert after(review, "Ar").left == 1
    assert [acceptable(finding) for finding in review.waiting] == [True, True, True, True, False]


def shown(review: Review, **look: object) -> str:
    return "\n".join(screen(review, Look(**look)))  # type: ignore[arg-type]


def test_the_diff_is_shown_until_the_next_answer() -> None:
    review = begin()
    assert "{+" not in shown(review)
    assert after(review, "d").whole
    assert "[-the first visit in 24 years-]" in shown(after(review, "d"))
    assert not after(review, "ds").whole


def test_a_screen_tells_the_keys_that_do_something() -> None:
    review = after(begin(min_support=1), "A")
    assert "in the claims file: min_support: 0" in shown(review)
    assert "a accept " not in shown(review)
    assert "a accept " in shown(begin())


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_hostile_text_does_nothing(encoding: str) -> None:
    lock = merge(None, matrix({("a", "s"): [f"for: {HOSTILE} 24"]}, around=f"{HOSTILE}{{}}{HOSTILE}"))
    sources = (column("s", "1" * 64), column("t", "1" * 64))
    today = matrix({("a", "s"): [f"against: {HOSTILE} 42"]}, sources=sources, why=HOSTILE)
    review = of(lock, today)
    for text in (shown(review, encoding=encoding), "\n".join(script(review.waiting, Look(encoding=encoding)))):
        assert not any(sign in text for sign in "\x1b\0\x0c\u202e\u2028\r")
        assert not any(line.lstrip().startswith("::") for line in text.splitlines())
        assert encoding != "ascii" or text.isascii()


def test_long_passages_are_cut() -> None:
    long = "word " * 2000
    lock = merge(None, matrix({("a", "s"): ["for: 24"]}))
    sources = (column("s", "1" * 64), column("t", "1" * 64))
    review = of(lock, matrix({("a", "s"): ["against: 42"]}, sources=sources, around=f"{long}{{}} {long}"))
    text = shown(review)
    assert len(text) < 2000
    assert text.count("(...)") == 2


def test_a_passage_without_a_sentence_is_shown_in_what_stands_around_it() -> None:
    from dataclasses import replace

    lock = merge(None, matrix({("a", "s"): ["for: 24"]}))
    today = matrix({("a", "s"): ["against: 42"]}, sources=(column("s", "1" * 64), column("t", "1" * 64)))
    bare = tuple(
        replace(cell, evidence=tuple(replace(one, sentence="") for one in cell.evidence)) for cell in today.cells
    )
    assert "before it [42] after it" in shown(of(lock, replace(today, cells=bare)))
