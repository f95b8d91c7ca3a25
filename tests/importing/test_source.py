"""The source that a document becomes: front matter that reads back as it was, and an id."""

from __future__ import annotations

import pytest

from factcheck.front_matter import cut, parse
from factcheck.importing import Imported, Metadata, Origin, slug, source_of
from factcheck.model import Source
from factcheck.readers import read

TITLES = (
    "Plain",
    'He said: "no" # 1',
    "a\\b: c",
    "\u202eright to left",
    "two\nlines\ttab",
    "\U0001f600 \u2028 \x85",
    "- no",
    "1961",
)


@pytest.mark.parametrize("title", TITLES)
def test_what_a_document_says_reads_back(title: str) -> None:
    made = source_of(Imported("Text.\n", Metadata(title, "pt-BR")), Origin("a.pdf", "0" * 64, "u", "d", "_a.pdf"), "1")
    front, start = cut(made)
    found = parse(front.decode(), "a.md")
    assert " ".join((found.title or "").split()) == " ".join(title.replace("\u202e", "").replace("\x85", " ").split())
    assert (found.language, found.origin, found.retrieved, found.original) == ("pt", "a.pdf", "d", "_a.pdf")
    assert made[start:] == b"Text.\n"
    assert read(Source("a", "sources/a.md", made)).origin == "sources/_a.pdf"


@pytest.mark.parametrize("language", ["english", "x-default", "en_GB.UTF-8", "*", "e"])
def test_a_language_that_is_no_code_is_left_out(language: str) -> None:
    made = source_of(Imported("Text.\n", Metadata(language=language)), Origin("a", ""), "1")
    assert b"language:" not in made


@pytest.mark.parametrize(("given", "kept"), [("2024-06-19T10:00:00Z", "2024-06-19"), ("June 2024", "June 2024")])
def test_a_date_is_a_day_where_it_can_be(given: str, kept: str) -> None:
    made = source_of(Imported("Text.\n", Metadata(published=given)), Origin("a", ""), "1")
    assert f'published: "{kept}"\n'.encode() in made


def test_a_field_is_never_longer_than_front_matter_can_be() -> None:
    made = source_of(Imported("Text.\n", Metadata("x" * 100_000, author="y" * 100_000)), Origin("a", ""), "1")
    assert cut(made)[1] > 0


SLUGS = {
    "The new bridge": "the-new-bridge",
    "L\u2019\u00c9t\u00e9 \u2014 50 %": "l-ete-50",
    "\u6771\u4eac 2024": "\u6771\u4eac-2024",
    "../../etc/passwd": "etc-passwd",
    "_hidden .x": "hidden-x",
    "!?": "",
    "a" * 80: "a" * 60,
    "word " * 20: "-".join(["word"] * 12),
}


@pytest.mark.parametrize("title", SLUGS)
def test_ids(title: str) -> None:
    assert slug(title) == SLUGS[title]
