"""What ends a passage beside the end of a sentence, and what does not."""

from __future__ import annotations

import pytest

from factcheck.model import Document
from factcheck.passages import split


def passages(text: str, language: str = "en") -> list[str]:
    document = Document("a", "a.md", text, language, "")
    return [text[passage.start : passage.end] for passage in split(document)]


CASES = {
    "One\n\nTwo\n \t\nThree": ["One", "Two", "Three"],
    "Russia and\nNorth Korea\nhave signed": ["Russia and\nNorth Korea\nhave signed"],
    "# Title\nText here": ["Title", "Text here"],
    "Text\n## Part 2 ##\nMore": ["Text", "Part 2", "More"],
    "###### Deep": ["Deep"],
    "#hashtag is text": ["#hashtag is text"],
    "# #": [],
    "Title\n=====\nText": ["Title", "Text"],
    "Title\n-----\nText": ["Title", "Text"],
    "One\n***\nTwo\n* * *\nThree\n___\nFour": ["One", "Two", "Three", "Four"],
    "Kim - who\n-\nwas there": ["Kim - who\n-\nwas there"],
    "- one\n- two\n* three\n+ four\n• five\n·  six": ["one", "two", "three", "four", "five", "six"],
    "- [ ] open\n- [x] done": ["open", "done"],
    "Items:\n- one\n  goes on\n- two": ["Items:", "one\n  goes on", "two"],
    "1. one\n2. two\n3) three\n(4) four": ["one", "two", "three", "four"],
    "1. one\n1. one again": ["one", "one again"],
    "a) one\nb) two\n(c) three": ["one", "two", "three"],
    "It was signed in\n1961. Then it": ["It was signed in\n1961.", "Then it"],
    "They were\n24. It was late": ["They were\n24.", "It was late"],
    "– one\n– two": ["one", "two"],
    "Sanctions\n– this is the payment": ["Sanctions\n– this is the payment"],
    "Why.\n— Because of it": ["Why.", "Because of it"],
    "*emphasis* here\n**bold** there": ["*emphasis* here\n**bold** there"],
    "-5 degrees\n+3 degrees": ["-5 degrees\n+3 degrees"],
    "> One quoted\n> line.\n>\n> Two\nText": ["One quoted\n> line.", "Two", "Text"],
    "Text\n> quoted\n>> deeper": ["Text", "quoted\n>> deeper"],
    "> - one\n> - two": ["one", "two"],
    "> # Title": ["Title"],
    ">": [],
    "| Country | Year |\n|---|:--:|\n| Korea | 2000 |": ["Country | Year", "Korea | 2000"],
    "Either | or": ["Either | or"],
    "|x": ["|x"],
    "Text\n```python\ncode here\n```\nMore\n~~~\nx\n~~~": ["Text", "code here", "More", "x"],
    "`code` in text\n``more``": ["`code` in text\n``more``"],
    "A\u2028B C\u00a0": ["A\u2028B C"],
    "The end of a page\n\x0cThe next page": ["The end of a page", "The next page"],
    "One\x0cgoes on\x0c\x0cThree": ["One\x0cgoes on", "Three"],
    "One\n---\x0c# Two\x0c| a | b |\x0c- three": ["One", "Two", "a | b", "three"],
    "## C# ##\nText": ["C#", "Text"],
    "# C#": ["C#"],
    "~~~~x`\ny": ["~~~~x`\ny"],
    "...\n\n—\n\n***": [],
    "": [],
}


@pytest.mark.parametrize("text", CASES)
def test_blocks(text: str) -> None:
    assert passages(text) == CASES[text]


def test_a_day_of_a_month_is_no_numbered_item() -> None:
    months = {"de": "1. Oktober 1990 war ein Mittwoch", "en": "1. October was it"}
    for language, text in months.items():
        assert passages(text, language) == [text]
    assert passages("1. Der Vertrag\n2. Die Armee", "de") == ["Der Vertrag", "Die Armee"]


def test_paragraphs_are_counted() -> None:
    text = "# Title\nOne. Two.\nThree.\n\n- four\n- five. Six."
    found = list(split(Document("a", "a.md", text, "en", "")))
    assert [passage.paragraph for passage in found] == [0, 1, 1, 1, 2, 3, 3]


HEADLINES = {
    "en": (
        "North Korea and Russia sign a pact\nThe two leaders met on Wednesday in the old town hall.",
        "Pact of Putin and Kim\nPutin has signed a pact with Kim Jong Un, and both of them praised it at length.",
        "It was late.\nGains for both sides\nThe two countries are isolated, and both of them gain from it.",
    ),
    "it": (
        "Accordo di difesa reciproca tra Putin e Kim\nPutin ha annunciato una nuova alleanza con Kim Jong Un,"
        " sottolineando l'importanza della difesa reciproca.",
        "Un legame rafforzato da settembre 2023\nIl rafforzamento dei rapporti è iniziato nel settembre 2023, quando"
        " Kim è venuto.",
    ),
}  # fmt: skip

NO_HEADLINES = {
    "en": (
        "President\nVladimir Putin visited Pyongyang for the first time in 24 years, and he signed a pact.",
        "The Russian president Vladimir\nPutin visited Pyongyang for the first time in 24 years, and he signed.",
        "The visit of the\nRussian president to North Korea was the first in 24 years, and he signed a pact there.",
        "Russia and North Korea have signed a\nThe Hague style treaty that has many more words than the line above it.",
        "For Kim Jong Un,\nThe Hague was the last place on the long list of cities that he would ever want to see.",
        "Portraits of the president hang in the streets of Kim\nJong Un's capital, where everybody has to look at"
        " them.",
        "Russia and its ally North Korea are about to sign a treaty that replaces the\nTreaty of 1961",
        "He said that the Russian president and Kim\nJong Un would meet.",
        "It was late.|Visit of Vladimir\nPutin to North Korea, which was his first one for many years, was long.",
        "the president of all these lands\nThe end of a long story about many small and some very large things.",
    ),
    "it": (
        "Durante la recente visita del presidente russo Vladimir\nPutin a Pyongyang, è stato firmato un importante"
        " accordo che rafforza i legami tra Corea del Nord e Russia.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", HEADLINES)
def test_headlines(language: str) -> None:
    for text in HEADLINES[language]:
        assert [part for part in passages(text, language) if "\n" in part] == [], text


@pytest.mark.parametrize("language", NO_HEADLINES)
def test_line_breaks_that_are_spaces(language: str) -> None:
    for text in NO_HEADLINES[language]:
        assert any("\n" in part for part in passages(text.replace("|", "\n"), language)), text


def test_a_headline_stands_in_the_paragraph_of_its_text() -> None:
    found = list(split(Document("a", "a.txt", HEADLINES["en"][0], "en", "")))
    assert [passage.paragraph for passage in found] == [0, 0]


def test_a_form_feed_ends_a_paragraph() -> None:
    found = list(split(Document("a", "a.txt", "One. Two.\n\x0cThree.", "en", "")))
    assert [passage.paragraph for passage in found] == [0, 0, 1]


def test_a_form_feed_within_a_line_is_a_space() -> None:
    found = list(split(Document("a", "a.txt", "One goes\x0con here. Two.\n\n\x0c\n\nThree.", "en", "")))
    assert [(passage.start, passage.end, passage.paragraph) for passage in found] == [
        (0, 17, 0),
        (18, 22, 0),
        (27, 33, 1),
    ]


def test_a_huge_paragraph_is_cut() -> None:
    text = "It was so. " * 2_500 + "\n\nIt was not."
    found = [passage.paragraph for passage in split(Document("a", "a.txt", text, "en", ""))]
    assert found == [0] * 1_000 + [1] * 1_000 + [2] * 500 + [3]


#: Lines of a length that no pattern may go through once from each of its characters.
LONG_LINES = {
    "a heading and spaces": "# a" + " " * 100_000 + "b",
    "a rule and spaces": "- - -" + " " * 100_000 + "b",
    "a fence and a tick": "~" * 100_000 + "`",
    "ticks": "`" * 100_000 + "x`",
    "a heading of marks": "# " + "# " * 50_000 + "b",
    "quote marks": "> " * 50_000 + "b",
    "a row without an end": "|" + "a" * 100_000,
    "blank pages": "\f" * 100_000 + "b",
}


@pytest.mark.parametrize("name", LONG_LINES)
def test_a_long_line_is_read_once(name: str) -> None:
    """No clock is needed: a pattern that starts again at each character would not come to an end here."""
    text = LONG_LINES[name]
    last = next((sign for sign in reversed(text) if sign.isalpha()), "")
    assert "".join(passages(text))[-1:].strip("`") in (last, "")
