"""Tokens stand where they say, on any text."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import language
from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.tokens import tokenize


@given(st.text(max_size=120), st.sampled_from(["en", "it", "fr", "de", "und"]))
def test_offsets_hold(text: Any, code: Any) -> None:
    tokens = tokenize(text, language(code))
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    covered = {place for token in tokens for place in range(token.start, token.end)}
    assert all(text[place].isspace() or place in covered or not text[place].isprintable() for place in range(len(text)))


@pytest.mark.parametrize(
    ("code", "text", "norms"),
    [
        ("it", "dell’accordo", ["dell'", "accordo"]),
        ("en", "Putin’s didn't won't", ["putin", "'s", "did", "n't", "will", "n't"]),
        ("fr", "qu'il n'a", ["qu'", "il", "n'", "a"]),
        ("en", "co-operation of F-16s, Jong-un", ["cooperation", "of", "f-16s", ",", "jong", "-", "un"]),
        ("en", "the U.S. in mid-2021", ["the", "u.s.", "in", "mid", "-", "2021"]),
        ("ja", "日本は", ["日", "本", "は"]),
        ("en", "cafe\u0301 na\u00adive na\u2060ive", ["café", "naive", "naive"]),
        ("en", "al-Qa'ida in P'yongyang", ["al", "-", "qaida", "in", "pyongyang"]),
        ("it", "Qa\u2019ida nell\u2019area di Xi'an", ["qaida", "nell'", "area", "di", "xian"]),
        ("fr", "Aujourd'hui la Côte d'Ivoire", ["aujourd'hui", "la", "côte", "d'", "ivoire"]),
        ("zh", "第2次访问", ["第", "2", "次", "访", "问"]),
        ("th", "ไทย", ["ไ", "ท", "ย"]),
    ],
)
def test_words_are_parted(code: Any, text: Any, norms: Any) -> None:
    assert [token.norm for token in tokenize(text, language(code))] == norms


@pytest.mark.parametrize("text", ["\ud800 and \udfffa", "9" * 5000, "F-" + "9" * 5000, "1," * 3000 + "5th"])
def test_nothing_raises(text: Any) -> None:
    own = lexicon("en")
    tokens = tokenize(text, own.language)
    assert "".join(token.text for token in tokens) == text.replace(" ", "")
    assert all(own.stem(token.norm) for token in tokens)
