"""The nearest miss: its sentence as it is written, and in it what it has in common with the phrasing."""

from __future__ import annotations

import pytest

from factcheck import engine
from factcheck.model import Claim, Phrasing, Source


@pytest.mark.parametrize(
    ("claim", "text", "marked"),
    [
        ("The bridge opened in 1961.", "The gate of **Alderford** was painted in 1961.", ["1961"]),
        ("The bridge opened in 1961.", "北京大桥于1961年开通。", ["1961"]),
        ("The bridge opened in 1961.", "The **bridge** is long.", ["bridge"]),
        ("The limit is 70 kilometres.", "The old road went on for 70 kilometres.", ["70 kilometres"]),
        ("A car holds 60 people.", "The car holds at most 60 people.", ["car", "holds", "at most 60 ", "people"]),
    ],
)
def test_a_sentence_stands_as_written_and_its_words_are_those_that_agree(
    claim: str, text: str, marked: list[str]
) -> None:
    miss = engine.explain(Claim("one", Phrasing(claim)), Source("s", "s.md", text.encode()))
    assert miss.sentence == text
    assert [text[start:end] for start, end in miss.marks] == marked


def test_the_mark_of_a_value_covers_the_whole_quantity() -> None:
    text = "The new bridge cost at most 38.5 million euros in all."
    claim = Claim("one", Phrasing("The bridge cost less than 40 million euros."))
    (found,) = engine.check([claim], [Source("s", "s.txt", text.encode())]).cells[0].evidence
    assert "at most 38.5 million euros" in "".join(text[start:end] for start, end in found.marks)
    assert all(end <= start for (_, end), (start, _) in zip(found.marks, found.marks[1:], strict=False))
    assert text[found.start : found.end] == found.quote


def test_a_verb_that_the_passage_has_not_is_asked_for_in_no_clause_of_it() -> None:
    text = "---\nlanguage: it\n---\nIl film è ambientato negli anni novanta.\n"
    claim = Claim("one", Phrasing("Gli anni '90 sono il periodo in cui si svolge La Commedia Umana."))
    miss = engine.explain(claim, Source("s", "s.txt", text.encode()))
    assert miss.gate
    assert "roles" in dict(miss.gates)
