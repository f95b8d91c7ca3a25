"""Pages of lines -> blocks: lines of one paragraph together, what is set larger as a heading, parted words whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import quantiles

from factcheck.importing.blocks import HEADING, ITEM, PAGE, TEXT, Block, clean
from factcheck.importing.pdf_lines import SPLIT_WORD, Line

#: Times the size of most letters: what is set larger is a heading.
_LARGER = 1.12
#: Characters: what is longer is no heading, however large.
_LONGEST_HEADING = 200
#: Sizes that differ by less than this share are one.
_SAME_SIZE = 0.06
#: Times the usual distance of two lines: more is a new paragraph.
_APART = 1.25
#: Share of a line's width that it may end before its neighbours' end, and still be full.
_FULL = 0.15
#: Share of the width of its neighbours that a line may have at most to be one that was broken off; and how far, in
#: times the size of a letter, lines may be set in that are neighbours.
_SHORT, _NEAR = 0.7, 3.0
#: Fewer distances than this do not tell the usual one, which then is that many times the size of a letter.
_FEW, _USUAL = 10, 1.3
_BULLET = re.compile(r"[•◦▪‣●■►➤○·✓✔–—-]\s+(?=\S)")
_NUMBERED = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"”»’')\]]*\Z")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TAIL = re.compile(r"[^\W\d_]+\Z")
_HEAD = re.compile(r"\w+")
#: An address that a line ends within: it has a sign at its end that no address ends with.
_ADDRESS = re.compile(r"(?:https?:|(?:https?://|www\.)\S*[./_=&?-])\Z")
_ADDRESS_GOES_ON = re.compile(r"[a-z0-9/_%-]")
_HYPHENS = ("-", "\u2010", "\xad", SPLIT_WORD)


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together; `breaks` are the places among them of those that begin a page."""

    lines: list[Line] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)

    @property
    def size(self) -> float:
        return self.lines[0].size

    @property
    def text(self) -> str:
        return self.lines[-1].text


def blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    """Yield the blocks of a document; each page but the last ends with a block that says so."""
    look = _Look.of(pages)
    held: _Paragraph | None = None
    for number, page in enumerate(pages):
        found = list(look.paragraphs(page))
        if held is not None and found and look.goes_on(held, found[0]):
            held.breaks.add(len(held.lines))
            held.lines += found.pop(0).lines
        elif number:
            if held is not None:
                yield from look.block(held)
                held = None
            yield Block(PAGE)
        if held is not None and found:
            yield from look.block(held)
            held = None
        for paragraph in found[:-1]:
            yield from look.block(paragraph)
        held = found[-1] if found else held
    if held is not None:
        yield from look.block(held)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a document is set: the size of most letters, the distance of lines, larger sizes, the largest first."""

    size: float
    distance: float
    larger: tuple[float, ...]
    words: Counter[str]

    @classmethod
    def of(cls, pages: Iterable[Sequence[Line]]) -> _Look:
        sizes: Counter[float] = Counter()
        distances: list[float] = []
        words: Counter[str] = Counter()
        for page in pages:
            for line in page:
                sizes[line.size] += len(line.text)
                words.update(word.casefold() for word in _WORD.findall(line.text))
            distances += [one.bottom - other.bottom for one, other in pairwise(page)]
        size = min((size for size, count in sizes.items() if count == max(sizes.values())), default=1.0)
        near = [one for one in distances if 0 < one < 3 * size]
        larger: list[float] = []
        for one in sorted((one for one in sizes if one > _LARGER * size), reverse=True):
            if not larger or one < larger[-1] * (1 - _SAME_SIZE):
                larger.append(one)
        return cls(size, quantiles(near)[0] if len(near) >= _FEW else _USUAL * size, tuple(larger), words)

    def paragraphs(self, page: Sequence[Line]) -> Iterator[_Paragraph]:
        held = _Paragraph()
        for line in page:
            if held.lines and (self._parts(held, line) or _breaks_off(page, held.lines[-1], line)):
                yield held
                held = _Paragraph()
            held.lines.append(line)
        if held.lines:
            yield held

    def _parts(self, held: _Paragraph, line: Line) -> bool:
        """Tell whether a paragraph ends before a line."""
        last = held.lines[-1]
        if last.text[-1] in _HYPHENS and last.size == line.size:
            return False
        if abs(last.size - line.size) > _SAME_SIZE * max(last.size, line.size):
            goes_on = line.text[0].islower() and max(last.size, line.size) <= _LARGER * self.size
            return not (goes_on or _same_row(last, line))
        down = last.bottom - line.bottom
        if down > _APART * self.distance * max(1.0, line.size / self.size):
            return True
        ended = bool(_SENTENCE_END.search(last.text)) and not line.text[0].islower()
        if _BULLET.match(line.text) or (ended and _NUMBERED.match(line.text)):
            return True
        if down < -line.size:  # another column
            return ended
        short = last.right < line.right - _FULL * (line.right - line.left)
        other_font = bool(last.font and line.font and last.font != line.font)
        indented = line.left > last.left + line.size and len(held.lines) > 1
        return (ended and (short or indented)) or (other_font and (ended or short))

    def goes_on(self, held: _Paragraph, following: _Paragraph) -> bool:
        """Tell whether a sentence goes on on the next page."""
        line = following.lines[0]
        if abs(held.size - line.size) > _SAME_SIZE * line.size or self._level(held):
            return False
        if _SENTENCE_END.search(held.text) or _BULLET.match(line.text) or _NUMBERED.match(line.text):
            return False
        same_font = not (held.lines[-1].font and line.font) or held.lines[-1].font == line.font
        return held.text[-1] in _HYPHENS or line.text[0].islower() or same_font

    def block(self, paragraph: _Paragraph) -> Iterator[Block]:
        text = self._joined(paragraph)
        level = self._level(paragraph)
        bullet = _BULLET.match(text)
        if level and len(text) <= _LONGEST_HEADING:
            yield Block(HEADING, text, level)
        elif bullet:
            yield Block(ITEM, text[bullet.end() :])
        else:
            yield Block(TEXT, text)

    def _level(self, paragraph: _Paragraph) -> int:
        """Return the level of a heading, from 1; 0 for a text."""
        size = paragraph.size
        if size <= _LARGER * self.size:
            return 0
        return 1 + next((place for place, one in enumerate(self.larger) if size > one * (1 - _SAME_SIZE)), 0)

    def _joined(self, paragraph: _Paragraph) -> str:
        text = ""
        for place, line in enumerate(paragraph.lines):
            paged = place in paragraph.breaks
            text = self._added(text, line.text, "\f" if paged else " ") if text else line.text
        return clean(text.rstrip(SPLIT_WORD))

    def _added(self, text: str, line: str, between: str) -> str:
        """Return a text with the next line; a word that is parted is whole, and a page ends behind it."""
        if between == " " and _ADDRESS.search(text) and _ADDRESS_GOES_ON.match(line):
            return text + line
        tail = _TAIL.search(text[:-1])
        head = _HEAD.match(line)
        if text[-1] not in _HYPHENS or not tail or not head:
            return f"{text.rstrip(SPLIT_WORD)}{between}{line}"
        word = self._word(tail[0], head[0])
        rest = line[head.end() :]
        glue = between + rest.lstrip() if between == "\f" and rest[:1].isspace() else rest
        return f"{text[: tail.start()]}{word}{glue}"

    def _word(self, left: str, right: str) -> str:
        """Return the word whose halves these are, with a hyphen where the document writes it so elsewhere."""
        joined, hyphened = f"{left}{right}", f"{left}-{right}"
        if self.words[joined.casefold()]:
            return joined
        if self.words[hyphened.casefold()] or not right[0].islower():
            return hyphened
        both = self.words[left.casefold()] > 1 and self.words[right.casefold()] > 1
        return hyphened if both and len(left) > 2 else joined


def _breaks_off(page: Sequence[Line], last: Line, line: Line) -> bool:
    """Tell whether a line ends long before those above and below it, although the next word would have fitted."""
    if line.text[0].islower() or last.text[-1] in _HYPHENS or _same_row(last, line):
        return False
    edge = max(one.right for one in page if abs(one.left - last.left) < _NEAR * last.size)
    word = (line.right - line.left) * len(line.text.split()[0]) / len(line.text)
    return last.right + word < last.left + _SHORT * (edge - last.left)


def _same_row(one: Line, other: Line) -> bool:
    """Tell whether two lines stand beside each other: a raised number, a small word, a cell of a table."""
    return abs(one.bottom - other.bottom) < min(one.size, other.size) and other.left >= one.right - 1
