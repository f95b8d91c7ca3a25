"""Bytes to a document: encodings, line ends, front matter, language."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import SourceError
from factcheck.files import ENDINGS
from factcheck.model import Document, Source
from factcheck.readers import READERS, read

ENGLISH = "The treaty was signed by both of them in the spring, and it was the first in ten years.\n"


def document(data: bytes | str, path: str = "sources/a.txt") -> Document:
    return read(Source("a", path, data if isinstance(data, bytes) else data.encode("utf-8")))


def problem(data: bytes, path: str = "sources/a.txt") -> str:
    with pytest.raises(SourceError) as caught:
        document(data, path)
    return str(caught.value)


def test_every_ending_of_a_source_has_a_reader() -> None:
    assert set(READERS) == set(ENDINGS)


@pytest.mark.parametrize("ending", [*READERS, ".TXT"])
def test_a_text_and_its_front_matter(ending: str) -> None:
    data = "---\ntitle: Treaty\npublished: 2024-06-19\nauthor: Ann\npublisher: P\nurl: u\n---\n\n" + ENGLISH
    assert document(data, f"a{ending}") == Document(
        id="a",
        path=f"a{ending}",
        text="\n" + ENGLISH,
        language="en",
        sha256=hashlib.sha256(data.encode()).hexdigest(),
        first_line=8,
        title="Treaty",
        publisher="P",
        url="u",
        published="2024-06-19",
        author="Ann",
        markup="markdown" if ending == ".md" else "text",
    )


def test_the_language_that_is_given_counts() -> None:
    assert document("---\nlanguage: it-CH\n---\n" + ENGLISH).language == "it"
    assert document(ENGLISH).language == "en"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_marks_and_line_ends_make_no_difference(mark: str, line_end: str) -> None:
    plain = "---\ntitle: T\n---\nOne\n\nTwo 👋 é\n"
    assert document(mark + plain.replace("\n", line_end)) == document(plain)


def test_the_text_is_otherwise_untouched() -> None:
    text = " \t«L’e\u0301»\u00a0\u2028 – \x0c\x1b[31m \u202e 👋🏽\ufeff a stray \x00 and words around it.  "
    assert document(text).text == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert document("Some words. " * 9 + text).text == "Some words. " * 9 + text
    except SourceError as error:
        assert "control characters" in str(error)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "sources/a.txt: is empty; "),
        (b" \n\t\r\n", "sources/a.txt: is empty; "),
        (b"\xef\xbb\xbf", "sources/a.txt: is empty; "),
        (b"---\ntitle: x\n---\n \n", "sources/a.txt:4: has no text below its front matter; "),
        (b"---\ntitle: x\nText\n", "sources/a.txt:1: the front matter is never closed; write a line `---` "),
        (b"---\r\ntags: x\r\nlanguage: en\r\nText", "sources/a.txt:1: the front matter is never closed; "),
        (b"---\ntitle: a: b\n---\nText", "sources/a.txt:2:9: the front matter is not YAML"),
        (
            b"caff\xe8",
            "sources/a.txt:1: byte 4 (0xE8) is not UTF-8; convert it: iconv -f WINDOWS-1252 -t UTF-8 sources/a.txt >",
        ),
        (b"\xef\xbb\xbfa\r\nb\rc\nd\xff", "sources/a.txt:4: byte 11 (0xFF) is not UTF-8; "),
        (b"cut off \xe2\x82", "sources/a.txt:1: byte 8 (0xE2) is not UTF-8; "),
        (
            "Text".encode("utf-16"),
            "sources/a.txt: is UTF-16, not UTF-8 (from byte 0 on); convert it: iconv -f UTF-16 -t UTF-8",
        ),
        ("Text".encode("utf-32"), "sources/a.txt: is UTF-32, not UTF-8 (from byte 0 on); "),
        (
            "Some text".encode("utf-16-le"),
            "sources/a.txt: looks like UTF-16LE, not UTF-8 (byte 1 is zero); convert it: iconv -f UTF-16LE",
        ),
        ("Some text".encode("utf-16-be"), "sources/a.txt: looks like UTF-16BE, not UTF-8 (byte 0 is zero); "),
        (b"%PDF-1.7\n...", "sources/a.txt: is a PDF, not text; make a source of it with `factcheck import`"),
        (b"PK\x03\x04...", "sources/a.txt: is a ZIP archive or an Office document, not text; "),
        (b"\x89PNG\r\n", "sources/a.txt: is a picture, not text; "),
        (b"\x1f\x8b\x08...", "sources/a.txt: is gzip data, not text; "),
        (b"\x7fELF\x02", "sources/a.txt: is a program, not text; "),
        (b"\x00\x01\x02\x03 text", "sources/a.txt: is binary, not text"),
        (b"abc\x00def\x00", "sources/a.txt: is binary, not text"),
        (b"\x00" * 1000, "sources/a.txt: is binary, not text"),
    ],
)
def test_what_is_no_text_is_refused_with_a_hint(data: bytes, expected: str) -> None:
    assert problem(data).startswith(expected)


@pytest.mark.parametrize(("controls", "refused"), [(0, False), (99, False), (100, False), (101, True), (500, True)])
def test_one_character_in_ten_may_be_a_control_character(controls: int, refused: bool) -> None:
    data = b"\x02" * controls + b"a" * (1_000 - controls)
    if refused:
        said = f"sources/a.txt: is binary, not text ({controls} control characters at its beginning); "
        assert problem(data).startswith(said)
    else:
        assert len(document(data).text) == 1_000


def test_line_ends_tabs_form_feeds_and_escapes_are_no_control_characters_here() -> None:
    assert document(b"\t\n\v\f\x1b" * 200 + b"a").text.endswith("a")


def test_a_name_in_a_command_is_quoted() -> None:
    assert "-t UTF-8 'my $(x).txt' > utf8.tmp && mv utf8.tmp 'my $(x).txt'" in problem(b"\xff\xfa", "my $(x).txt")


def test_an_unknown_ending_is_refused() -> None:
    assert problem(b"Text", "a.docx") == "a.docx: unsupported file extension `.docx`; sources end in .md or .txt"
