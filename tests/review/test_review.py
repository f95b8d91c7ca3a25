"""Review, Key -> Review: what is decided and what the lock becomes."""

from __future__ import annotations

import pytest
from checked import PROJECT
from drifts import HOSTILE, claim, column, matrix

from factcheck.findings import Finding, judge
from factcheck.lock import Lock, compare, merge
from factcheck.model import Matrix, Verdict
from factcheck.renderers.report import Look
from factcheck.review import Key, Review, acceptable, answer, gravest_first, noted, refuse, screen, script
from factcheck.review.doubts import doubts

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
        review = answer(review, Key(key)) if key in set(Key) else refuse(review, key)
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
    ("A", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("Ay", (4, 0, 0), ""),
    ("An", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("Aa", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("Aq", (0, 0, 4), ""),
    ("y", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("rAy", (3, 1, 0), ""),
    ("sAy", (4, 0, 0), ""),
    ("u", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("au", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("ru", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("su", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("aru", (1, 0, 3), "FC102 FC105 FC105"),
    ("aruu", (0, 0, 4), "FC101 FC102 FC105 FC105"),
    ("adu", (0, 0, 4), "FC101 FC102 FC105 FC105"),
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
    assert rules(after(review, "Ay")) == "FC201"
    assert rules(after(review, "Aya")) == rules(after(review, "AyA")) == "FC201"
    assert after(review, "Aya").said == "A lock cannot settle this finding."
    assert after(review, "AyA").said == "A lock cannot settle any of the findings that wait."
    assert after(review, "Ayr").left == 1
    assert rules(after(review, "Ayu")) == "FC101 FC102 FC105 FC105 FC201"
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
    review = after(begin(min_support=1), "Ay")
    assert "in the claims file: min_support: 0" in shown(review)
    assert "a accept " not in shown(review)
    assert "A accept the rest" not in shown(review)
    assert "a accept " in shown(begin())
    assert "u undo" in shown(review) and "u undo" not in shown(begin())


def test_what_was_skipped_is_counted_until_it_is_decided() -> None:
    assert shown(begin()).startswith("4 of 4 findings to decide\n")
    assert shown(after(begin(), "s")).startswith("4 of 4 findings to decide, 1 of them skipped\n")
    assert shown(after(begin(), "ssss")).startswith("4 of 4 findings to decide, 4 of them skipped\n")
    assert shown(after(begin(), "asss")).startswith("3 of 4 findings to decide, 3 of them skipped\n")


def test_a_diff_that_is_whole_already_says_so() -> None:
    review = after(begin(), "d")
    assert "d whole diff" in shown(begin()) and "d whole diff" not in shown(review)
    assert "There is no more of it to show." in shown(after(review, "dd"))
    gone = after(begin(), "ss")  # a claim that is gone has no passage
    assert "d whole diff" not in shown(gone) and "There is no more of it to show." in shown(after(gone, "d"))


def test_help_says_what_each_key_does() -> None:
    helped = shown(after(begin(), "?"))
    assert "? help" in shown(begin())
    assert all(f"\n{key.value}  {key.about}" in f"\n{helped}" for key in begin().keys)
    assert "u  takes" not in helped and "s skip" not in helped
    assert "s skip" in shown(after(begin(), "?r"))
    assert max(map(len, shown(after(begin(), "?"), width=40).splitlines())) <= 40


def test_accepting_all_is_asked_first() -> None:
    asked = after(begin(min_support=1), "A")
    assert "Accept all findings that a lock can settle (4)? Any other key goes back." in shown(asked)
    assert "y yes   q quit" in shown(asked)
    assert asked.lock == begin(min_support=1).lock
    for other in "nAsu":
        assert "Nothing was accepted." in shown(after(asked, other))


def test_undo_gives_back_the_lock_too() -> None:
    review = begin()
    assert after(review, "a").lock != review.lock
    assert after(review, "au").lock == review.lock


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("x", "`x` is not one of the keys."),
        ("u", "There is nothing to undo."),
        ("y", "Nothing was asked."),
    ],
)
def test_a_key_that_does_nothing_says_so_until_the_next(keys: str, said: str) -> None:
    review = after(begin(), keys)
    assert said in shown(review)
    assert said not in shown(after(review, "d"))


def test_what_was_typed_is_shown_harmlessly() -> None:
    assert "\x1b" not in shown(refuse(begin(), "\x1b[A"))


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


def doubtful() -> tuple[Matrix, tuple[Finding, ...]]:
    """Return a matrix that nobody has confirmed: `odd` stands against the others, `short` is held by few words."""
    today = matrix(
        {("a", "s"): [FIRST], ("a", "t"): [FIRST], ("a", "odd"): [OTHER]}, claims=("a",), sources=("odd", "s", "t")
    )
    return today, judge(today, compare(Lock(), today), project=PROJECT)


def test_of_what_is_new_the_most_doubtful_comes_first() -> None:
    today, found = doubtful()
    news = [one for one in gravest_first(today, found) if one.rule == "FC103"]
    assert news[0].source == "odd"
    assert doubts(today, news[0])[0] == "it stands against all others"
    assert "it stands against all others" not in doubts(today, news[1])
    assert "in doubt: it stands against all others" in shown(Review.of(today, None, tuple(news)))


def test_what_is_no_cell_is_not_in_doubt() -> None:
    review = begin(min_support=1)
    assert all(not doubts(review.matrix, one) for one in review.waiting if one.rule in ("FC101", "FC105", "FC201"))


def test_without_a_claims_file_nothing_is_written_into_it() -> None:
    review = begin()
    assert not {Key.NOT_EVIDENCE, Key.NOTE} & set(review.keys)
    assert noted(review, "a note").said == "Nothing was noted."
    assert after(review, "n").said == "There is no passage to rule out."
