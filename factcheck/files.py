"""What a source file may be: its ending, its size and its bytes.

Sources are checked for this when they are found, so that everything wrong with a folder is said at
once, and again when they are read, because a reader may be handed any bytes.
"""

from __future__ import annotations

import os
import re
import shlex
from dataclasses import dataclass

from factcheck.errors import Problem

#: The endings a reader exists for; `readers.READERS` has one for each.
ENDINGS = (".md", ".txt")
#: The endings of files that hold many sources, a record each; `sources.COLLECTIONS` has a reader for each.
COLLECTIONS = (".jsonl", ".jsonl.gz", ".parquet")
#: The endings of documents that `factcheck import` makes sources of; `importing.KINDS` has one for each.
IMPORTED = (".docx", ".eml", ".epub", ".htm", ".html", ".pdf", ".srt", ".vtt", ".xhtml")
#: Bytes: 64 MB. A larger text cannot be held as code points together with its passages in 1 GB.
LARGEST = 64 * 1024 * 1024

#: Controls, line and paragraph separators, bidirectional controls, and surrogates, which stand for bytes of a name
#: that is not UTF-8: not in the name of a source.
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

BOM = b"\xef\xbb\xbf"
#: Bytes at the beginning that are looked at to tell text from something else.
_HEAD = 65_536
#: Share of control characters that no text has. A stray NUL in a page copied from the web is allowed.
_TOO_MANY_CONTROLS = 0.1
#: Share of the characters that have a NUL for their upper half, where Western text is UTF-16.
_WIDE = 0.7
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\v\f\r\x1b"))
_AS_TEXT = "save it as plain text"
#: First bytes -> (what they begin, how to make text of it).
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "make a source of it with `factcheck import`"),
    (b"PK\x03\x04", "a ZIP archive or an Office document", "make a source of it with `factcheck import`, or unpack it"),
    (b"\xd0\xcf\x11\xe0", "an old Office document", "convert it with `soffice --convert-to txt:Text`"),
    (b"{\\rtf", "an RTF document", "convert it with `pandoc -f rtf -t plain`"),
    (b"\x1f\x8b", "gzip data", "unpack it with `gunzip`"),
    (b"BZh", "bzip2 data", "unpack it with `bunzip2`"),
    (b"\xfd7zXZ\x00", "xz data", "unpack it with `unxz`"),
    (b"\x28\xb5\x2f\xfd", "zstd data", "unpack it with `unzstd`"),
    (b"\x89PNG", "a picture", _AS_TEXT),
    (b"\xff\xd8\xff", "a picture", _AS_TEXT),
    (b"GIF8", "a picture", _AS_TEXT),
    (b"\x7fELF", "a program", "remove it or exclude it"),
    (b"SQLite format 3\x00", "a database", _AS_TEXT),
)
_UTF_16: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_PACKED = ".gz"
_LINE_END = re.compile(rb"\r\n?|\n")


def split(path: str) -> tuple[str, str]:
    """Return a path without its ending, and the ending in small letters; a packed file has two in one.

    >>> split("news/2024.JSONL.gz"), split("notes.v2.txt"), split("README")
    (('news/2024', '.jsonl.gz'), ('notes.v2', '.txt'), ('README', ''))
    """
    stem, ending = os.path.splitext(path)
    if ending.lower() == _PACKED:
        stem, inner = os.path.splitext(stem)
        ending = inner + ending
    return stem, ending.lower()


def fault(path: str, data: bytes) -> Problem | None:
    """Return what keeps the bytes of a file from being UTF-8 text; None when they are."""
    if not data.removeprefix(BOM).strip():
        return Problem(path, "is empty", "write text into it, or remove it")
    for magic, name, remedy in _MAGIC:
        if data.startswith(magic):
            return Problem(path, f"is {name}, not text", remedy)
    if found := wide(data):
        return Problem(path, found.problem, _convert(path, found.encoding))
    head = data[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > _TOO_MANY_CONTROLS * len(head):
        return Problem(path, f"is binary, not text ({controls} control characters at its beginning)", _AS_TEXT)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _bad_byte(path, data, error.start)
    return None


@dataclass(frozen=True, slots=True)
class Wide:
    """An encoding of two or four bytes a character, and what is to be said of a file in it."""

    encoding: str
    problem: str


def wide(data: bytes) -> Wide | None:
    """Tell UTF-16 and UTF-32 by their mark or, without one, by the NUL at every other byte of Western text."""
    for mark, encoding in _UTF_16:
        if data.startswith(mark):
            return Wide(encoding, f"is {encoding}, not UTF-8 (from byte 0 on)")
    head = data[:_HEAD]
    most = _WIDE * (len(head) // 2)
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if odd > most and not even:
        return Wide("UTF-16LE", f"looks like UTF-16LE, not UTF-8 (byte {head.index(0)} is zero)")
    if even > most and not odd:
        return Wide("UTF-16BE", f"looks like UTF-16BE, not UTF-8 (byte {head.index(0)} is zero)")
    return None


def iconv(encoding: str) -> str:
    """Return the command that makes UTF-8 of an encoding."""
    return f"iconv -f {encoding} -t UTF-8"


def _bad_byte(path: str, data: bytes, offset: int) -> Problem:
    problem = f"byte {offset} (0x{data[offset]:02X}) is not UTF-8"
    line = sum(1 for _ in _LINE_END.finditer(data, 0, offset)) + 1
    return Problem(path, problem, _convert(path, "WINDOWS-1252"), line)


def _convert(path: str, encoding: str) -> str:
    """Say how to make UTF-8 of a file, with a name that can be pasted into a shell."""
    name = shlex.quote(path)
    return f"convert it: {iconv(encoding)} {name} > utf8.tmp && mv utf8.tmp {name}"
