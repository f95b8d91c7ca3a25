"""A passage has what its pieces have: no word goes over a space, and phrasings are told by planes as by their needs."""

from __future__ import annotations

from functools import reduce
from operator import or_

from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import LANGUAGES
from factcheck.matching.index.filter import Filter
from factcheck.matching.index.needs import read_needs
from factcheck.matching.index.pieces import HYPHEN, Pieces
from factcheck.matching.index.planes import Planes
from factcheck.matching.query.asked import read_asked
from factcheck.model import Claim, Passage, Phrasing
from factcheck.parsing.tokens import CODE, WORD, tokenize

SIGNS = st.text(st.sampled_from("ABcde e'’-‑.,%12 \u00a0\u2060\u00ad éß中 \n"), max_size=40)
PHRASINGS = (
    "Bruce Perens signed the old defence pact in Oslo",
    "the minister organised no large meeting of the seven northern states in 1990",
    "the ceasefire holds",
    "G8",
)
ASKED = read_asked([Claim(f"c{place}", Phrasing(text)) for place, text in enumerate(PHRASINGS)], "en")
NEEDS = [read_needs(one.query) for one in ASKED]
PLANES = Planes(NEEDS)
FILTER = Filter(ASKED)
PIECES = Pieces([("en", one) for one in NEEDS], PLANES)
WORDS = st.sampled_from(
    (*" ".join(PHRASINGS).split(), "sign", "Perens,", "(Oslo)", "organizing", "cease", "fire", "x-ray")
)


@given(SIGNS, st.sampled_from(sorted(LANGUAGES)))
def test_no_word_goes_over_a_space(text: str, code: str) -> None:
    def words(part: str) -> list[str]:
        return [token.norm for token in tokenize(part, LANGUAGES[code]) if token.kind in (WORD, CODE)]

    assert words(text) == [word for part in text.split() for word in words(part)]


@given(st.lists(WORDS, max_size=30))
def test_the_planes_pass_all_whose_needs_are_met(words: list[str]) -> None:
    pieces = [PIECES[word] for word in words]
    passed = set(PLANES.met(reduce(or_, (piece.planes for piece in pieces), 0)))
    for number, needs in enumerate(NEEDS):
        have = reduce(or_, (piece.bits.get(number, 0) for piece in pieces), 0)
        assert number in passed or not needs.met(have, 0)


def test_marks_make_no_other_word_but_part_it_from_the_next() -> None:
    plain, marked = PIECES["Oslo"], PIECES["(Oslo),"]
    assert marked.bits == plain.bits
    assert plain.first == ("oslo",)
    assert marked.first == marked.last == ()
    assert PIECES["-"] is HYPHEN
    assert not PIECES["1,990"].bits


def test_two_pieces_may_be_one_word() -> None:
    joined = PIECES.joined(PIECES["cease"], PIECES["fire"])
    assert joined is not None
    assert joined.bits.keys() == {2}
    assert PIECES.joined(PIECES["cease"], PIECES["Oslo"]) is None


@given(st.lists(st.one_of(WORDS, SIGNS), max_size=30))
def test_what_a_passage_may_say_its_text_may_say_at_a_glance(words: list[str]) -> None:
    text = " ".join(words)
    passage = Passage(0, len(text), 0)
    if any(True for _ in FILTER.likely(text, [passage], "Oslo")):
        assert FILTER.speaks(text, "Oslo")
        assert Filter(ASKED).speaks(text, "Oslo")
