"""Which heading and which lead of a list a passage stands under."""

from __future__ import annotations

import pytest

from factcheck.model import Document
from factcheck.passages import split


def above(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return (passage, heading, lead), "" where there is none."""
    document = Document("a", "a.md", text, language, "")

    def said(span: tuple[int, int] | None) -> str:
        return text[span[0] : span[1]] if span else ""

    return [(text[one.start : one.end], said(one.heading), said(one.lead)) for one in split(document)]


HEADINGS = {
    "# Title\nText.\n\nMore.": [("Title", ""), ("Text.", "Title"), ("More.", "Title")],
    "Before.\n# Title\nText.": [("Before.", ""), ("Title", ""), ("Text.", "Title")],
    "# A\n## B\nb\n## C\nc\n# D\nd": [
        ("A", ""), ("B", "A"), ("b", "B"), ("C", "A"), ("c", "C"), ("D", ""), ("d", "D"),
    ],
    "### A\n# B\nb": [("A", ""), ("B", ""), ("b", "B")],
    "# A ##\n- one": [("A", ""), ("one", "A")],
    "# Who is he? A man\nText.": [("Who is he?", ""), ("A man", ""), ("Text.", "Who is he? A man")],
    "Title\n=====\nText.\n\nPart\n---\nMore.": [
        ("Title", ""), ("Text.", "Title"), ("Part", "Title"), ("More.", "Part"),
    ],
    "He left.\n---\nText.": [("He left.", ""), ("Text.", "")],
    "One\nand two\n---\nText.": [("One\nand two", ""), ("Text.", "")],
    "- one\n---\nText.": [("one", ""), ("Text.", "")],
    "One\n***\nTwo": [("One", ""), ("Two", "")],
    "One\n\n---\nTwo": [("One", ""), ("Two", "")],
    "# A\n| b | c |\n|---|---|\n| d | e |": [("A", ""), ("b | c", "A"), ("d | e", "A")],
    "# #\nText": [("Text", "")],
}  # fmt: skip


@pytest.mark.parametrize("text", HEADINGS)
def test_headings(text: str) -> None:
    assert [(passage, heading) for passage, heading, _ in above(text)] == HEADINGS[text]


def test_headlines_in_plain_text() -> None:
    headline = "North Korea and Russia sign a pact"
    text = f"{headline}\nThe two leaders met on Wednesday in the old town hall.\n\nThey left."
    assert [heading for _, heading, _ in above(text)] == ["", headline, headline]
    text = f"It was late.\n{text}"
    assert [heading for _, heading, _ in above(text)] == ["", "", headline, headline]
    text = (
        f"# Day\n{text}\n\nGains for both of the sides\nThe two countries are isolated, and both of them gain from it."
    )
    assert [heading for _, heading, _ in above(text)][-3:] == [headline, "Day", "Gains for both of the sides"]


LEADS: dict[str, list[tuple[str, str | int]]] = {
    "The party agreed:\n- to pay\n- to leave": [("The party agreed:", ""), ("to pay", 0), ("to leave", 0)],
    "It met. The party agreed:\n\n1. to pay\n2. to leave": [
        ("It met.", ""), ("The party agreed:", ""), ("to pay", 1), ("to leave", 1),
    ],
    "The party agreed：\n- to pay": [("The party agreed：", ""), ("to pay", 0)],
    "**The party agreed:**\n- to pay": [("**The party agreed:**", ""), ("to pay", 0)],
    "The party met.\n- to pay": [("The party met.", ""), ("to pay", "")],
    "The party agreed:\n- to pay\n\nThen:\n\nThey left.\n- to go": [
        ("The party agreed:", ""), ("to pay", 0), ("Then:", ""), ("They left.", ""), ("to go", ""),
    ],
    "Both agreed:\n- the one:\n  - to pay\n  - to go\n- the other\n  goes": [
        ("Both agreed:", ""), ("the one:", 0), ("to pay", 1), ("to go", 1), ("the other\n  goes", 0),
    ],
    "Both agreed:\n- to pay\n  - at once\n- to go": [
        ("Both agreed:", ""), ("to pay", 0), ("at once", 0), ("to go", 0),
    ],
    "Both agreed:\n- to pay:\n- to go": [("Both agreed:", ""), ("to pay:", 0), ("to go", 0)],
    "Both agreed:\n- to pay\n\n  A lot of it.\n- to go": [
        ("Both agreed:", ""), ("to pay", 0), ("A lot of it.", 0), ("to go", 0),
    ],
    "Both agreed:\n- to pay\n# Next\n- to go": [("Both agreed:", ""), ("to pay", 0), ("Next", ""), ("to go", "")],
    "Both agreed:\n# Next\n- to go": [("Both agreed:", ""), ("Next", ""), ("to go", "")],
    "- to pay\n- to go": [("to pay", ""), ("to go", "")],
}  # fmt: skip


@pytest.mark.parametrize("text", LEADS)
def test_leads_of_lists(text: str) -> None:
    found = above(text)
    wanted = [(passage, lead if isinstance(lead, str) else found[lead][0]) for passage, lead in LEADS[text]]
    assert [(passage, lead) for passage, _, lead in found] == wanted
