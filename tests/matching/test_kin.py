"""A word that was found in another one is told in the reason of the verdict."""

from factcheck import check
from factcheck.model import Claim, Phrasing, Source


def test_the_reason_names_both_words() -> None:
    source = Source("text", "text.txt", b"A boy opened the gate of the harbour.\n")
    cell = check([Claim("claim", Phrasing("A child opened the gate of the harbour."))], [source]).cell("claim", "text")
    assert [one.why for one in cell.evidence] == ['agrees: 4 of 4 words; "boy" for "child"']


def test_a_word_that_is_there_is_no_other() -> None:
    source = Source("text", "text.txt", b"A child opened the gate of the harbour.\n")
    cell = check([Claim("claim", Phrasing("A child opened the gate of the harbour."))], [source]).cell("claim", "text")
    assert [one.why for one in cell.evidence] == ["agrees: 4 of 4 words"]
