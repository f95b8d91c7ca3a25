"""Text -> blocks: runs of text in which every line break is a space.

The marks are those of Markdown, and plain text uses most of them too. Where a mark could as well be
prose (a line that begins with `24.`), prose wins: a value that is lost is worse than a marker too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.languages import LANGUAGES
from factcheck.passages.headlines import is_headline

#: Nothing but rule characters, at least three: `---`, `* * *`, `|---|:--|`, the line below a heading.
_RULE = re.compile(r"(?:[-=*_~:|+#][ \t]*){3}[-=*_~:|+# \t]*+(?=\n|\Z)")
_FENCE = re.compile(r"(?:`{3,}|~{3,})[^`\n]*(?=\n|\Z)")
_HEADING = re.compile(r"#{1,6}[ \t]+")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*\Z")
_QUOTE = re.compile(r"(?:>[ \t]?)+[ \t]*")
_BULLET = re.compile(r"(?:[-*+·○✓✔][ \t]+|[•◦▪‣●■►➤][ \t]*)(?:\[[ xX]\][ \t]+)?(?=\S)")
_DASH = re.compile(r"[–—][ \t]+(?=\S)")
_LETTER = re.compile(r"\(?[a-zA-Z]\)[ \t]+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)][ \t]+(?=(\w*))")
_TABLE_ROW = re.compile(r"\|[^\n]*\|")
_INDENT = re.compile(r"[^\S\n]*")
#: A line that begins with one of these may begin with a mark; most lines do not.
_MAYBE_MARKED = frozenset("#>-*+·○✓✔•◦▪‣●■►➤–—|=_~`:(0123456789")
_SENTENCE_ENDS = frozenset(".!?…:;。！？\"'”’»)]")


@dataclass(frozen=True, slots=True)
class Block:
    """`text[start:end]`, without the spans in `marks`: the quote marks before its further lines.

    Blocks with one `paragraph` number stand in one paragraph.
    """

    start: int
    end: int
    paragraph: int
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """One line without its marks, and what they say it is."""

    start: int
    end: int
    kind: str
    quoted: bool = False


@dataclass(slots=True)
class _Open:
    """The block that is being read and its last line.

    `sentence` is where the lines begin that no sentence ends in so far; -1 where no headline can stand.
    """

    start: int
    last: _Line
    sentence: int
    marks: list[tuple[int, int]]

    def closed(self, paragraph: int) -> Block:
        return Block(self.start, self.last.end, paragraph, tuple(self.marks))


def blocks(text: str, language: str) -> Iterator[Block]:
    """Iterate over the blocks of a text, in text order."""
    paragraph = number = 0
    block: _Open | None = None
    for line_start, line_end in _lines(text):
        ended = block is None or text[block.last.end - 1] in _SENTENCE_ENDS
        line = _read(text, line_start, line_end, ended or (block is not None and block.last.kind != "text"))
        if line.kind == "number":
            line, number = _numbered(text, line, number, language)
        if block is not None and line.kind == "text" and line.quoted == block.last.quoted:
            if ended:
                block.sentence = line.start
            elif block.sentence >= 0 and is_headline(text, block.sentence, block.last.end, line.start, language):
                yield block.closed(paragraph)
                block = _Open(line.start, line, line.start, [])
                continue
            if line.quoted:
                block.marks.append((line_start, line.start))
            block.last = line
            continue
        if block is not None:
            yield block.closed(paragraph)
            paragraph += 1
            block = None
        if line.kind == "alone":
            yield Block(line.start, line.end, paragraph)
            paragraph += 1
        elif line.kind != "nothing":
            block = _Open(line.start, line, line.start if line.kind == "text" else -1, [])
    if block is not None:
        yield block.closed(paragraph)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield start, end
        start = end + 1
    yield start, len(text)


def _read(text: str, start: int, end: int, dash: bool) -> _Line:
    """Tell what a line is; `dash` says that a dash may mark an item here, because no sentence is open."""
    start = _skip(_INDENT, text, start)
    if start >= end:
        return _Line(start, end, "nothing")
    if text[start] not in _MAYBE_MARKED and text[start + 1 : start + 2] != ")":
        return _Line(start, end, "text")
    quoted = text[start] == ">"
    if quoted:
        start = _skip(_QUOTE, text, start)
        if start >= end:
            return _Line(start, end, "nothing")
    if _RULE.match(text, start) or _FENCE.match(text, start):
        return _Line(start, end, "nothing")
    if heading := _HEADING.match(text, start):
        closing = _HEADING_END.search(text[heading.end() - 1 : end])
        cut = heading.end() - 1 + closing.start() if closing else end
        return _Line(heading.end(), max(heading.end(), cut), "alone")
    if row := _TABLE_ROW.match(text, start):
        return _Line(start + 1, row.end() - 1, "alone")
    if _NUMBER.match(text, start):
        return _Line(start, end, "number", quoted)
    for mark in (_BULLET, _LETTER, _DASH) if dash else (_BULLET, _LETTER):
        if found := mark.match(text, start):
            return _Line(found.end(), end, "item", quoted)
    return _Line(start, end, "text", quoted)


def _numbered(text: str, line: _Line, number: int, language: str) -> tuple[_Line, int]:
    """Tell a numbered item from a line that happens to begin with a number, and count.

    `24. It was` at the head of a wrapped line is prose, and so is `1. Oktober`: an item has number
    0 or 1 or the one after the last item's, and is not a day of a month.
    """
    found = _NUMBER.match(text, line.start)
    known = LANGUAGES.get(language)
    if found is None or int(found[1]) not in (0, 1, number + 1) or (known and found[2].lower() in known.months):
        return _Line(line.start, line.end, "text", line.quoted), number
    return _Line(found.end(), line.end, "number", line.quoted), int(found[1])


def _skip(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start
