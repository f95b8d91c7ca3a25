"""Text -> blocks: runs of text in which every line break is a space.

The marks are those of Markdown, and plain text uses most of them too. Where a mark could as well be
prose (a line that begins with `24.`), prose wins: a value that is lost is worse than a marker too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.languages import LANGUAGES
from factcheck.passages.headlines import is_headline

# Quantifiers are possessive where a long line that does not match would be tried again from each of its characters.
_BREAK = re.compile(r"[\n\f]")
#: Nothing but rule characters, at least three: `---`, `* * *`, `|---|:--|`, the line below a heading.
_RULE = re.compile(r"(?:[-=*_~:|+#][ \t]*+){3}[-=*_~:|+# \t]*+(?=[\n\f]|\Z)")
_FENCE = re.compile(r"(?:`{3,}+|~{3,}+)[^`\n\f]*+(?=[\n\f]|\Z)")
_HEADING = re.compile(r"(#{1,6})[ \t]+")
#: Sign of the rule below a heading -> its level.
_UNDERLINES = {"=": 1, "-": 2}
#: A line above such a rule that ends so is a sentence, and the rule parts it from the next one.
_NO_HEADING_ENDS = frozenset(".!…:;,")
#: Characters. What is longer than this is no heading but a paragraph above a rule.
_LONGEST_HEADING = 150
#: The level of a headline in plain text: below any heading that has a mark.
_HEADLINE = 7
_QUOTE = re.compile(r"(?:>[ \t]?)+[ \t]*")
_BULLET = re.compile(r"(?:[-*+·○✓✔][ \t]+|[•◦▪‣●■►➤][ \t]*)(?:\[[ xX]\][ \t]+)?(?=\S)")
_DASH = re.compile(r"[–—][ \t]+(?=\S)")
_LETTER = re.compile(r"\(?[a-zA-Z]\)[ \t]+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)][ \t]+(?=(\w*))")
_TABLE_ROW = re.compile(r"\|[^\n\f]*\|")
_INDENT = re.compile(r"[^\S\n\f]*")
#: A line that begins with one of these may begin with a mark; most lines do not.
_MAYBE_MARKED = frozenset("#>-*+·○✓✔•◦▪‣●■►➤–—|=_~`:(0123456789")
_SENTENCE_ENDS = frozenset(".!?…:;。！？\"'”’»)]")


class Block(NamedTuple):
    """`text[start:end]`, without the spans in `marks`: the quote marks before its further lines.

    Blocks with one `paragraph` number stand in one paragraph. `kind` is "text", "item", "heading" or "row"; `indent`
    is how far its first line is set in. From `title` on it is a heading of this `level`, from 1; 0 is none.
    """

    start: int
    end: int
    paragraph: int
    marks: tuple[tuple[int, int], ...] = ()
    kind: str = "text"
    indent: int = 0
    level: int = 0
    title: int = 0


class _Line(NamedTuple):
    """One line without its marks, and what they say it is. A tuple, for a text has many, and tuples are made fast."""

    start: int
    end: int
    kind: str
    quoted: bool = False
    indent: int = 0
    level: int = 0


_NOTHING = _Line(0, 0, "nothing")


@dataclass(slots=True)
class _Open:
    """The block that is being read, its first line and its last one.

    `sentence` is where the lines begin that no sentence ends in so far; -1 where no headline can stand.
    """

    first: _Line
    last: _Line
    sentence: int
    marks: list[tuple[int, int]]

    @classmethod
    def of(cls, line: _Line) -> _Open:
        return cls(line, line, line.start if line.kind == "text" else -1, [])

    def closed(self, paragraph: int, level: int = 0) -> Block:
        start, end = self.first.start, self.last.end
        title = self.sentence if level else 0
        return Block(start, end, paragraph, tuple(self.marks), self.first.kind, self.first.indent, level, title)


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
                yield block.closed(paragraph, _HEADLINE)
                block = _Open.of(line)
                continue
            if line.quoted:
                block.marks.append((line_start, line.start))
            block.last = line
            continue
        if block is not None:
            yield block.closed(paragraph, line.level if line.kind == "nothing" and _is_title(text, block) else 0)
            paragraph += 1
            block = None
        if line.kind in ("heading", "row"):
            yield Block(line.start, line.end, paragraph, (), line.kind, line.indent, line.level, line.start)
            paragraph += 1
        elif line.kind != "nothing":
            block = _Open.of(line)
    if block is not None:
        yield block.closed(paragraph)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Iterate over lines; a form feed, which ends a page, ends one with a blank one after it.

    Within a line it is white space: a sentence goes on over the page.
    """
    start = 0
    for found in _BREAK.finditer(text):
        end = found.start()
        yield start, end
        if found[0] == "\f" and (end == start or text[end + 1 : end + 2] in ("", "\n", "\f")):
            yield end, end
        start = found.end()
    yield start, len(text)


def _is_title(text: str, block: _Open) -> bool:
    """Tell whether a rule right below a block makes a heading of it."""
    line = block.first
    whole = line is block.last and line.kind == "text" and line.end - line.start <= _LONGEST_HEADING
    return whole and text[line.start : line.end].rstrip()[-1:] not in _NO_HEADING_ENDS


def _read(text: str, start: int, end: int, dash: bool) -> _Line:
    """Tell what a line is; `dash` says that a dash may mark an item here, because no sentence is open."""
    if start == end:
        return _NOTHING
    left, start = start, _skip(_INDENT, text, start)
    if start >= end:
        return _NOTHING
    indent = start - left
    if text[start] not in _MAYBE_MARKED and text[start + 1 : start + 2] != ")":
        return _Line(start, end, "text", indent=indent)
    quoted = text[start] == ">"
    if quoted:
        start = _skip(_QUOTE, text, start)
        if start >= end:
            return _NOTHING
    if _RULE.match(text, start) or _FENCE.match(text, start):
        signs = set(text[start:end].rstrip())
        return _Line(start, end, "nothing", level=_UNDERLINES.get(signs.pop(), 0) if len(signs) == 1 else 0)
    if heading := _HEADING.match(text, start):
        left, right = heading.end(), _before_hashes(text, heading.end(), end)
        return _Line(left, right, "heading", indent=indent, level=len(heading[1]))
    if row := _TABLE_ROW.match(text, start):
        return _Line(start + 1, row.end() - 1, "row", indent=indent)
    if _NUMBER.match(text, start):
        return _Line(start, end, "number", quoted, indent)
    for mark in (_BULLET, _LETTER, _DASH) if dash else (_BULLET, _LETTER):
        if found := mark.match(text, start):
            return _Line(found.end(), end, "item", quoted, indent)
    return _Line(start, end, "text", quoted, indent)


def _before_hashes(text: str, start: int, end: int) -> int:
    """Return where a heading ends before the marks that may close it: `## Part 2 ##`, but not `## C#`."""
    body = text[start:end].rstrip(" \t")
    bare = body.rstrip("#")
    closed = bare != body and (not bare or bare[-1] in " \t")
    return start + len(bare.rstrip(" \t")) if closed else end


def _numbered(text: str, line: _Line, number: int, language: str) -> tuple[_Line, int]:
    """Tell a numbered item from a line that happens to begin with a number, and count.

    `24. It was` at the head of a wrapped line is prose, and so is `1. Oktober`: an item has number
    0 or 1 or the one after the last item's, and is not a day of a month.
    """
    found = _NUMBER.match(text, line.start)
    known = LANGUAGES.get(language)
    if found is None or int(found[1]) not in (0, 1, number + 1) or (known and found[2].lower() in known.months):
        return line._replace(kind="text"), number
    return line._replace(start=found.end(), kind="item"), int(found[1])


def _skip(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start
