"""What a file may be: every limit at the byte, every kind that is refused with what to do about it."""

from __future__ import annotations

import pytest

from factcheck import files
from factcheck.files import fault

MEGABYTE = 1024 * 1024


def test_the_limits() -> None:
    assert files.LARGEST == 64 * MEGABYTE
    assert files.ENDINGS == (".md", ".txt")


def said(data: bytes, path: str = "a.txt") -> str:
    problem = fault(path, data)
    return str(problem) if problem else ""


#: Control characters, all characters: 10 % are a text still.
SHARES = {
    (1, 10): True,
    (2, 10): False,
    (10, 100): True,
    (11, 100): False,
    (6_553, 65_536): True,
    (6_554, 65_536): False,
}


@pytest.mark.parametrize(("controls", "length"), SHARES)
def test_one_control_character_in_ten_is_text(controls: int, length: int) -> None:
    data = b"\x01" * controls + b"a" * (length - controls)
    wanted = f"a.txt: is binary, not text ({controls} control characters at its beginning); save it as plain text"
    assert said(data) == ("" if SHARES[controls, length] else wanted)


def test_only_the_beginning_is_looked_at_for_them() -> None:
    assert said(b"a" * 65_536 + b"\x01" * 65_536) == ""
    assert "(65536 control characters" in said(b"\x01" * 65_536 + b"a" * 6_553_600)


@pytest.mark.parametrize("sign", b"\t\n\v\f\r\x1b")
def test_what_text_has_is_no_control_character(sign: int) -> None:
    assert said(bytes((sign, sign, sign)) + b"a") == ""


@pytest.mark.parametrize("sign", [0, 1, 8, 14, 26, 28, 31, 127])
def test_what_text_has_not_is_one(sign: int) -> None:
    assert "is binary, not text (3 control characters" in said(bytes((sign, sign, sign)) + b"ab")


#: First bytes -> what is said of them.
KINDS = {
    b"": "is empty; write text into it, or remove it",
    b"\xef\xbb\xbf \r\n\t": "is empty; write text into it, or remove it",
    b"%PDF-1.4": "is a PDF, not text; make a source of it with `factcheck import`",
    b"PK\x03\x04": (
        "is a ZIP archive or an Office document, not text; make a source of it with `factcheck import`, or unpack it"
    ),
    b"\xd0\xcf\x11\xe0": "is an old Office document, not text; convert it with `soffice --convert-to txt:Text`",
    b"{\\rtf1": "is an RTF document, not text; convert it with `pandoc -f rtf -t plain`",
    b"\x1f\x8b": "is gzip data, not text; unpack it with `gunzip`",
    b"BZh9": "is bzip2 data, not text; unpack it with `bunzip2`",
    b"\xfd7zXZ\x00": "is xz data, not text; unpack it with `unxz`",
    b"\x28\xb5\x2f\xfd": "is zstd data, not text; unpack it with `unzstd`",
    b"\x89PNG": "is a picture, not text; save it as plain text",
    b"\xff\xd8\xff": "is a picture, not text; save it as plain text",
    b"GIF8": "is a picture, not text; save it as plain text",
    b"\x7fELF": "is a program, not text; remove it or exclude it",
    b"SQLite format 3\x00": "is a database, not text; save it as plain text",
}


@pytest.mark.parametrize("data", KINDS)
def test_what_is_no_text(data: bytes) -> None:
    assert said(data) == f"a.txt: {KINDS[data]}"
    if data.strip(b"\xef\xbb\xbf \r\n\t"):
        assert not said(b"Of " + data).startswith(f"a.txt: {KINDS[data]}")  # only at the beginning


CONVERT = "convert it: iconv -f {0} -t UTF-8 a.txt > utf8.tmp && mv utf8.tmp a.txt"
ENCODINGS = {
    b"\xff\xfe\x00\x00a\x00\x00\x00": ("is UTF-32, not UTF-8 (from byte 0 on)", "UTF-32"),
    b"\x00\x00\xfe\xff\x00\x00\x00a": ("is UTF-32, not UTF-8 (from byte 0 on)", "UTF-32"),
    b"\xff\xfea\x00": ("is UTF-16, not UTF-8 (from byte 0 on)", "UTF-16"),
    b"\xfe\xff\x00a": ("is UTF-16, not UTF-8 (from byte 0 on)", "UTF-16"),
    b"a\x00b\x00c\x00d\x00": ("looks like UTF-16LE, not UTF-8 (byte 1 is zero)", "UTF-16LE"),
    b"\x00a\x00b\x00c\x00d": ("looks like UTF-16BE, not UTF-8 (byte 0 is zero)", "UTF-16BE"),
    # Four characters of five have a NUL for one half, seven of ten are not enough.
    b"a\x00b\x00c\x00d\x00\x14\x20": ("looks like UTF-16LE, not UTF-8 (byte 1 is zero)", "UTF-16LE"),
    b"\x00a\x00b\x00c\x00d\x20\x14": ("looks like UTF-16BE, not UTF-8 (byte 0 is zero)", "UTF-16BE"),
}


@pytest.mark.parametrize("data", ENCODINGS)
def test_other_encodings(data: bytes) -> None:
    what, name = ENCODINGS[data]
    assert said(data) == f"a.txt: {what}; {CONVERT.format(name)}"


@pytest.mark.parametrize(
    "data", [b"a\x00" * 7 + b"ab" * 3, b"\x00a" * 7 + b"ab" * 3, b"a\x00" * 4 + b"\x00a", b"\x00a" * 4 + b"a\x00"]
)
def test_too_few_or_both_halves_are_no_other_encoding(data: bytes) -> None:
    assert "is binary, not text" in said(data)


@pytest.mark.parametrize(
    ("data", "place", "byte"),
    [
        (b"\xe9", "a.txt:1", "byte 0 (0xE9)"),
        (b"one\ntwo\r\nthree\rfour \xe9", "a.txt:4", "byte 20 (0xE9)"),
        (b"\xef\xbb\xbfone\n\xff", "a.txt:2", "byte 7 (0xFF)"),
        (b"cut \xe2\x82", "a.txt:1", "byte 4 (0xE2)"),
        (b"half \xed\xa0\x80", "a.txt:1", "byte 5 (0xED)"),  # half of a surrogate pair
    ],
)
def test_a_byte_that_is_not_utf_8(data: bytes, place: str, byte: str) -> None:
    assert said(data) == f"{place}: {byte} is not UTF-8; {CONVERT.format('WINDOWS-1252')}"


def test_a_name_is_quoted_for_the_shell() -> None:
    assert "UTF-8 'a b'\"'\"'.txt' > utf8.tmp && mv utf8.tmp 'a b'\"'\"'.txt'" in said(b"\xe9", "a b'.txt")


def test_text_is_text() -> None:
    for data in (b"a", b"\xef\xbb\xbfa", "é 漢字 👋".encode(), b"a stray \x00 in twenty characters"):
        assert said(data) == ""
