"""Text -> the same text, of the same length, in which the marks of Markdown are no words.

A mark is spaces then, so that all offsets hold. Between two letters or digits a mark of emphasis is U+2060, the word
joiner, which belongs to no word and ends none: `4**2**` is read as 42, and `**Bo**ris` as one name. What is no mark
stays: `*` in `5 * 3`, `_` in `snake_case`, and all that stands in code. The rules are CommonMark's, as far as they tell
marks from words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from factcheck.passages.emphasis import Runs

JOINER = "\u2060"

# Quantifiers are possessive and sets end at what begins the next mark, so that no text is gone through again and again.
_FENCE = re.compile(r"(?:^|(?<=\f))[ \t>]*+(`{3,}+|~{3,}+)([^\n\f]*+)", re.MULTILINE)
_TITLE = r"""(?:"[^"\n]*+"|'[^'\n]*+'|\([^()\n]*+\))"""
_DEFINITION = re.compile(
    rf"^[ ]{{0,3}}\[(?!\^)([^\[\]\n]++)\]:[ \t]*+(?:<[^<>\n]*+>|[^\s<]\S*+)(?:[ \t]++{_TITLE})?+[ \t]*+$", re.MULTILINE
)
#: What follows the `]` of a link: an address, or the name of one.
_ADDRESS = re.compile(
    rf"\(\s*+(?:<[^<>\n]*+>|[^\s()<]*+(?:\([^\s()]*+\)[^\s()]*+)*+)(?:\s++{_TITLE})?+\s*+\)", re.VERBOSE
)
_REFERENCE = re.compile(r"\[([^\[\]\n]*+)\]")
_MARK = re.compile(
    r"""
      (?P<escape>\\(?=[!-/:-@\[-`{-~]))
    | (?P<code>`++)
    | (?P<comment><!--)
    | (?P<tag></?+(?P<name>[A-Za-z][A-Za-z0-9-]*+)(?:[\s/](?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)?+>)
    | (?P<hidden><[!?][^<>]*+>|<[A-Za-z][A-Za-z0-9+.-]++:[^\s<>]*+>|<[^\s<>@]++@[^\s<>]++>|&nbsp;|\[\^[^\[\]\s]++\]:?)
    | (?P<open>!?\[)
    | (?P<close>\])
    | (?P<run>\*++|_++|~~)
    | (?P<end>\f|\n(?=[ \t]*+(?:\n|[-+*]\s|\#|\||\d{1,9}[.)]\s)))
    """,
    re.VERBOSE,
)
#: What people set off in plain text, mails above all: marks that stand at words on both sides, in one paragraph. What
#: stands between letters or digits is none, nor are the names of programs (`__init__`).
_EMPHASIS = re.compile(
    r"(?<![\w*])(\*{1,3})(?![\s*])[^*\n\f]*+(?:\n(?!\s*\n)[^*\n\f]*+)*+(?<!\s)\1(?![\w*])"
    r"|(?<!\w)(_)(?![\s_])[^_\n\f]*+(?:\n(?!\s*\n)[^_\n\f]*+)*+(?<!\s)_(?!\w)"
)
_TICKS = re.compile("`++")
_BLANK_LINE = re.compile(r"\n[ \t]*+(?=\n)|\f")
_NO_BREAKS = re.compile(r"[^\n\f]")
#: Tags that end no word: `<b>Bo</b>ris`, H<sub>2</sub>O. Not `sup`: 10<sup>2</sup> is no 102.
_INSIDE_WORDS = frozenset("a abbr b em font i mark s small span strong sub u wbr".split())


@dataclass(frozen=True, slots=True)
class _Hidden:
    """A mark: `text[start:end]`; `joins` says that it ends no word."""

    start: int
    end: int
    joins: bool = False


def visible(text: str, markdown: bool) -> str:
    """Return a text without the marks of Markdown, code point for code point; of any other those of emphasis go.

    Linear in the length of the text.

    >>> visible("The [tower](https://x/rome.html) of **Bo**", True)
    'The  tower                       of   Bo  '
    >>> visible("The **return ticket** of _Bo_ costs 2**5 euros*", False)
    'The   return ticket   of  Bo  costs 2**5 euros*'
    """
    if not markdown:
        return _EMPHASIS.sub(_unmarked, text) if "*" in text or "_" in text else text
    labels = frozenset(found[1].lower() for found in _DEFINITION.finditer(text))
    marks = [mark for start, end in _prose(text) for mark in _Scanner(text, start, end, labels).marks()]
    marks.sort(key=lambda mark: mark.start)
    parts: list[str] = []
    at = 0
    for mark in _together(marks):
        parts += [text[at : mark.start], _blank(text, mark)]
        at = mark.end
    return "".join((*parts, text[at:]))


def _unmarked(found: re.Match[str]) -> str:
    size = len(found[1] or found[2])
    return " " * size + found[0][size:-size] + " " * size


def _prose(text: str) -> Iterator[tuple[int, int]]:
    """Iterate over what stands outside of fenced code."""
    start, fence = 0, ""
    for found in _FENCE.finditer(text):
        sign, rest = found[1], found[2]
        if not fence and not (sign[0] == "`" and "`" in rest):
            yield start, found.start()
            fence = sign
        elif fence and sign.startswith(fence) and not rest.strip():
            start, fence = found.end(), ""
    if not fence:
        yield start, len(text)


def _together(marks: list[_Hidden]) -> Iterator[_Hidden]:
    """Join marks that touch or overlap: a word goes on behind them if it goes on behind each."""
    end = -1
    number = 0

    def run(mark: _Hidden) -> int:
        nonlocal end, number
        number += mark.start > end
        end = max(end, mark.end)
        return number

    for _, group in groupby(marks, run):
        parts = list(group)
        yield _Hidden(parts[0].start, max(part.end for part in parts), all(part.joins for part in parts))


def _blank(text: str, mark: _Hidden) -> str:
    around = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    if mark.joins and all(sign.isalnum() or sign == "_" for sign in around):
        return JOINER * (mark.end - mark.start)
    return _NO_BREAKS.sub(" ", text[mark.start : mark.end])


class _Scanner:
    """Finds the marks of a stretch of prose, from left to right."""

    def __init__(self, text: str, start: int, end: int, labels: frozenset[str]) -> None:
        self._text, self._at, self._end, self._labels = text, start, end, labels
        self._runs = Runs()
        self._links: list[int] = []
        self._ticks: dict[int, list[int]] = defaultdict(list)
        for found in _TICKS.finditer(text, start, end):
            self._ticks[len(found[0])].append(found.start())
        self._blank_lines = [found.start() for found in _BLANK_LINE.finditer(text, start, end)]
        self._last_comment = text.rfind("-->", start, end)

    def marks(self) -> Iterator[_Hidden]:
        """Iterate over the marks, in no order."""
        for definition in _DEFINITION.finditer(self._text, self._at, self._end):
            yield _Hidden(*definition.span())
        while found := _MARK.search(self._text, self._at, self._end):
            self._at = found.end()
            yield from _READERS[found.lastgroup or ""](self, found)

    def escape(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Read a backslash and the sign that it makes an ordinary one."""
        self._at += 1
        yield _Hidden(*found.span(), joins=True)

    def code(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Go behind a span of code, which as many ticks close; else they are ordinary signs."""
        ticks = self._ticks[len(found[0])]
        place = bisect_left(ticks, found.end())
        if place < len(ticks) and not self._parted(found.end(), ticks[place]):
            self._at = ticks[place] + len(found[0])
            yield _Hidden(*found.span())
            yield _Hidden(ticks[place], self._at)

    def comment(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Read a comment, which may go on over paragraphs; one that never ends is an ordinary text."""
        if found.end() <= self._last_comment:
            self._at = self._text.index("-->", found.end()) + len("-->")
            yield _Hidden(found.start(), self._at)

    def tag(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Read a tag of HTML, which no blank line parts."""
        if self._parted(*found.span()):
            self._at = found.start() + 1
        else:
            yield _Hidden(*found.span(), joins=found["name"].lower() in _INSIDE_WORDS)

    def hidden(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Read what is a mark as it stands."""
        yield _Hidden(*found.span())

    def open(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Note where a link or an image may begin."""
        self._links.append(found.start())
        return iter(())

    def close(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Read the end of a link and its address."""
        start = self._links.pop() if self._links else None
        if start is None:
            return
        address = _ADDRESS.match(self._text, found.end(), self._end)
        if address is None:
            address = _REFERENCE.match(self._text, found.end(), self._end)
            name = (address[1] or self._text[start : found.start()].lstrip("![")) if address else ""
            if address is None or name.lower() not in self._labels:
                return
        if not self._parted(*address.span()):
            self._at = address.end()
            yield _Hidden(start, start + (2 if self._text[start] == "!" else 1))
            yield _Hidden(found.start(), self._at)

    def run(self, found: re.Match[str]) -> Iterator[_Hidden]:
        """Read a run of signs that may be emphasis."""
        return (_Hidden(start, end, joins=True) for start, end in self._runs.close(self._text, *found.span()))

    def end(self, _: re.Match[str]) -> Iterator[_Hidden]:
        """Come to the end of a paragraph, an item or a heading."""
        self._runs.clear()
        self._links.clear()
        return iter(())

    def _parted(self, start: int, end: int) -> bool:
        place = bisect_left(self._blank_lines, start)
        return place < len(self._blank_lines) and self._blank_lines[place] < end


_READERS: Mapping[str, Callable[[_Scanner, re.Match[str]], Iterator[_Hidden]]] = {
    "escape": _Scanner.escape,
    "code": _Scanner.code,
    "comment": _Scanner.comment,
    "tag": _Scanner.tag,
    "hidden": _Scanner.hidden,
    "open": _Scanner.open,
    "close": _Scanner.close,
    "run": _Scanner.run,
    "end": _Scanner.end,
}
