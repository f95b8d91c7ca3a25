"""Lock -> text of claims.lock: YAML in one way only, so that the same lock always has the same bytes.

One block a cell, each naming its claim and its source, so that a hunk of a diff tells what it is about. Ids stand as
they are where YAML reads them as text; quotes stand in double quotes on one line, and what cannot be seen is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.lock.locked import Lock, LockedCell
from factcheck.model import Quote

VERSION = 1
UNLOCKED = "unlocked"
END = "..."  # YAML's end of a document; a lock without it was cut off

_HEAD = "# What every source says about every claim, as last accepted. Commit it; only lock and review write it.\n"
# Texts that YAML 1.1 and 1.2 both read as text, without quotes.
_PLAIN = re.compile(r"[a-z][a-z0-9]*(?:[-_/][a-z0-9]+)*")
_NOT_TEXT = frozenset("y n yes no on off true false null".split())
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def dump(lock: Lock) -> str:
    r"""Return the text of a lock. No scores, times or line numbers; LF line ends.

    >>> print(dump(Lock(claims=("first-visit",), sources=(("en/visit", "e3b0c4"),))).partition("\n")[2], end="")
    version: 1
    sources:
    - id: en/visit
      sha256: "e3b0c4"
    claims:
    - first-visit
    cells: []
    ...
    """
    return _HEAD + "".join(line + "\n" for line in _lines(lock))


def _lines(lock: Lock) -> Iterator[str]:
    yield f"version: {VERSION}"
    yield "sources:" if lock.sources else "sources: []"
    for source, sha256 in lock.sources:
        yield f"- id: {_id(source)}"
        yield f"  sha256: {quoted(sha256)}"
    yield "claims:" if lock.claims else "claims: []"
    for claim in lock.claims:
        yield f"- {_id(claim)}"
    yield "cells:" if lock.cells else "cells: []"
    for cell in lock.cells:
        yield from _cell(cell)
    yield END


def _cell(cell: LockedCell) -> Iterator[str]:
    yield f"- claim: {_id(cell.claim)}"
    yield f"  source: {_id(cell.source)}"
    yield f"  verdict: {cell.verdict or UNLOCKED}"
    if cell.quotes:
        yield "  quotes:"
    for quote in cell.quotes:
        yield from _quote(quote)


def _quote(quote: Quote) -> Iterator[str]:
    yield f"  - side: {quote.side}"
    yield f"    exact: {quoted(quote.exact)}"
    yield f"    prefix: {quoted(quote.prefix)}"
    yield f"    suffix: {quoted(quote.suffix)}"


def _id(text: str) -> str:
    return text if _PLAIN.fullmatch(text) and text not in _NOT_TEXT else quoted(text)


def quoted(text: str) -> str:
    r"""Return a text as a YAML scalar in double quotes, on one line and without a character that hides.

    >>> print(quoted('He said "no"\n\u202e'))
    "He said \"no\"\n\u202E"
    """
    if text.isprintable() and '"' not in text and "\\" not in text:  # nearly always, and ten times as fast
        return f'"{text}"'
    return '"' + "".join(map(_escaped, text)) + '"'


@lru_cache(maxsize=4096)
def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"  # half a surrogate pair is no character: YAML and UTF-8 cannot hold it
    if code <= 0xFF:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
