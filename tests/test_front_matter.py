"""Front matter: what is read, what is other people's, and what is wrong."""

from __future__ import annotations

import pytest

from factcheck.errors import SourceError
from factcheck.front_matter import cut, parse
from factcheck.model import FrontMatter

READ = {
    "title: A title": FrontMatter(title="A title"),
    "title: 1961": FrontMatter(title="1961"),
    "published: 2024-06-19": FrontMatter(published="2024-06-19"),
    "language: no": FrontMatter(language="no"),
    "language: EN": FrontMatter(language="en"),
    "language: pt-BR": FrontMatter(language="pt"),
    "language: zh_Hant_TW": FrontMatter(language="zh"),
    "language: ita": FrontMatter(language="it"),
    "language: haw": FrontMatter(language="haw"),
    "title:": FrontMatter(),
    "title: null": FrontMatter(),
    'title: "null"': FrontMatter(title="null"),
    "author: [Ann, Bo]": FrontMatter(author="Ann, Bo"),
    "author:\n- Ann\n- Bo": FrontMatter(author="Ann, Bo"),
    "author: []": FrontMatter(),
    "author: &a Ann\npublisher: *a": FrontMatter(author="Ann", publisher="Ann"),
    "title: !!python/object:os.system Hello": FrontMatter(title="Hello"),
    "Title: other key\nlayout: {a: [b, {c: d}]}\ndraft: true\nurl: u": FrontMatter(url="u"),
    "? [a, b]\n: c\ntitle: t": FrontMatter(title="t"),
    "a: *nothing\ntitle: t": FrontMatter(title="t"),
    "title: |\n  two\n  lines\n": FrontMatter(title="two\nlines\n"),
    "# only a comment": FrontMatter(),
    "": FrontMatter(),
}

WRONG = {
    "title: a: b": "s.md:2:9: the front matter is not YAML",
    "url: u\ntitle: 'open": "s.md:3:13: the front matter is not YAML",
    "just text": "s.md:2: the front matter has no keys",
    "\n- a\n- b": "s.md:3: the front matter has no keys",
    "title: {a: b}": "s.md:2: `title` in the front matter is not text",
    "url: u\nauthor: [a, [b]]": "s.md:3: `author` in the front matter is not text",
    "author: [a, {b: c}]": "s.md:2: `author` in the front matter is not text",
    "author: [[a], b]": "s.md:2: `author` in the front matter is not text",
    "title: *nothing": "s.md:2: `title` in the front matter is not text",
    "title: a\nurl: u\ntitle: b": "s.md:4: `title` is set twice in the front matter",
    "language: english": "s.md:2: `language: english` is not a language code",
    "language: [en, it]": "s.md:2: `language: en, it` is not a language code",
    "language: 12": "s.md:2: `language: 12` is not a language code",
    "url: é\ntitle: a\x01b": "s.md:3: the front matter has a control character",
    "a: " + "[" * 10_000: "s.md:2: the front matter is nested too deeply",
    "- " * 10_000: "s.md:2: the front matter has no keys",
}


@pytest.mark.parametrize("front", READ)
def test_what_is_read(front: str) -> None:
    assert parse(front, "s.md") == READ[front]


@pytest.mark.parametrize("front", WRONG, ids=range(len(WRONG)))
def test_what_is_wrong(front: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse(front, "s.md")
    assert str(caught.value).startswith(WRONG[front])
    assert "; " in str(caught.value)


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(SourceError) as caught:
        parse("language: english\ntitle: {}\nurl: [[]]", "s.md")
    assert [problem.line for problem in caught.value.problems] == [2, 3, 4]


@pytest.mark.parametrize(
    ("data", "front", "text"),
    [
        (b"---\ntitle: x\n---\nText\n", b"title: x\n", b"Text\n"),
        (b"--- \ntitle: x\n---\t\nText", b"title: x\n", b"Text"),
        (b"---\n---\nText", b"", b"Text"),
        (b"---\ntitle: x\n---", b"title: x\n", b""),
        (b"---\ntitle: x\n----\nText\n---\n", b"title: x\n----\nText\n", b""),
        (b"---\nA rule, then text.\n", b"", b"---\nA rule, then text.\n"),
        (b"Text\n---\ntitle: x\n---\n", b"", b"Text\n---\ntitle: x\n---\n"),
        (b"\n---\ntitle: x\n---\n", b"", b"\n---\ntitle: x\n---\n"),
        (b"----\ntitle: x\n---\n", b"", b"----\ntitle: x\n---\n"),
        (b"", b"", b""),
    ],
)
def test_where_the_front_matter_ends(data: bytes, front: bytes, text: bytes) -> None:
    found, start = cut(data)
    assert (found, data[start:]) == (front, text)


def test_two_rules_far_from_each_other_are_no_front_matter() -> None:
    data = b"---\n" + b"A long text.\n" * 10_000 + b"---\n"
    assert cut(data) == (b"", 0)
