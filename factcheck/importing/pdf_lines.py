"""Page of a PDF -> its lines: the text of each, and where on the page it stands, in points from the lower left."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import isfinite
from typing import Any

from factcheck.importing.blocks import RAISED

#: What PDFium writes where it joined the halves of a word that a hyphen parted: U+FFFE, one line ending there.
SPLIT_WORD = "\ufffe"
_BREAKS = frozenset("\r\n")
#: Times the size of a letter: pieces of a line that are nearer follow each other, and nearer still, without a blank.
_NEAR, _TOUCHING = 1.5, 0.15
#: A number right behind a word or a full stop; one that refers to a note is smaller than this share of its letters.
_NUMBER = re.compile(r"(?:(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?”’»)\"']))[ \xa0]?(\d{1,3})(?!\w)")
_DIGITS = re.compile(r"\d{2,}")
_SMALL = 0.85
#: Letters of a line that are looked at to tell its size and its font: one may be in another font.
_SAMPLES = 6
#: Points that a letter has at least; a broken page has some of none.
_LEAST = 0.1
#: Dots that lead the eye to a number, in a table of contents.
_LEADERS = re.compile(r"(?:[ \xa0]?[.·]){5,}[ \xa0]*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line: `left` and `right` of its letters, `bottom` the line that they stand on, `size` the height of a letter.

    `font` is the name of its font, "" where it has several.

    A line that ends within a word ends with `SPLIT_WORD`.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    font: str = ""


def lines(page: Any) -> list[Line]:
    """Return the lines of a page, in the order in which the page draws them."""
    text_page = page.get_textpage()
    try:
        return list(_joined(_lines(text_page)))
    finally:
        text_page.close()


def _lines(text_page: Any) -> Iterator[Line]:
    from pypdfium2 import raw

    total = text_page.count_chars()
    text = text_page.get_text_range() if total else ""
    glyphs = _Glyphs(raw, text_page, [at for at, sign in enumerate(text) if sign > "\uffff"])
    for start, end in _ranges(text):
        part = text[start:end]
        inner = part.strip("\r\n \ufffe\xa0")
        if not inner.strip():
            continue
        first = start + part.index(inner[0])
        last = start + part.rindex(inner[-1])
        letters = [at for at in range(first, last + 1) if text[at].isalnum()] or [first, last]
        sampled = {first, *letters[:: max(1, len(letters) // _SAMPLES)], last}
        places = [place for place in map(glyphs.place, sorted(sampled)) if place >= 0]
        if not places:
            continue
        boxes = [_box(raw, text_page, place) for place in places]
        size = _size([round(box[3] - box[1], 1) for box in boxes])
        base = _base(raw, text_page, places[0])
        fonts = {_font(raw, text_page, place) for place in (places[0], places[len(places) // 2], places[-1])}
        yield Line(
            text=_LEADERS.sub(" … ", _raised(glyphs, part, start).strip("\r\n \xa0")),
            left=boxes[0][0],
            right=boxes[-1][2],
            bottom=base,
            size=size,
            font=fonts.pop() if len(fonts) == 1 else "",
        )


def _size(sizes: list[float]) -> float:
    """Return the largest size that is not of one letter alone: code in a sentence is set smaller than the sentence."""
    return max((size for size in sizes if sizes.count(size) > 1), default=max(sizes)) or _LEAST


def _joined(lines: Iterator[Line]) -> Iterator[Line]:
    """Put together the pieces of one line that follow each other: another font begins another piece."""
    held: Line | None = None
    for line in lines:
        gap = line.left - held.right if held is not None else 0.0
        if held is not None and _beside(held, line) and -_TOUCHING * line.size < gap < _NEAR * line.size:
            text = f"{held.text}{' ' if gap > _TOUCHING * line.size else ''}{line.text}"
            held = replace(held, text=text, right=line.right, font=held.font if held.font == line.font else "")
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _beside(one: Line, other: Line) -> bool:
    whole = not one.text.endswith(SPLIT_WORD)
    return whole and abs(one.bottom - other.bottom) < 1 and one.size == other.size


def _ranges(text: str) -> Iterator[tuple[int, int]]:
    """Yield where lines begin and end; one that ends within a word has the mark of that at its end."""
    start = 0
    for at, sign in enumerate(text):
        if sign in _BREAKS:
            yield start, at
            start = at + 1
        elif sign == SPLIT_WORD:
            yield start, at + 1
            start = at + 1
    yield start, len(text)


def _raised(glyphs: _Glyphs, part: str, start: int) -> str:
    """Return a line in which a raised number is no part of what is before it.

    Behind a word it refers to a note, and is left out; behind a number it may be an exponent, and stays, raised: 10².
    """

    def note(found: re.Match[str]) -> str:
        return "" if glyphs.raised(start + found.start(1), start + found.start() - 1) else found[0]

    def exponent(found: re.Match[str]) -> str:
        first, end = start + found.start(), start + found.end()
        tail = next((end - at - 1 for at in range(end - 1, first, -1) if not glyphs.raised(at, first)), end - first - 1)
        return found[0][: len(found[0]) - tail] + found[0][len(found[0]) - tail :].translate(RAISED)

    return _NUMBER.sub(note, _DIGITS.sub(exponent, part))  # in this order: places are those of the page


@dataclass(frozen=True, slots=True)
class _Glyphs:
    """Where the signs of a page stand, by their places in its text; `wide` are those that PDFium counts as two."""

    raw: Any
    text_page: Any
    wide: list[int]

    def place(self, at: int) -> int:
        """Return what PDFium calls a sign; -1 where it is none of the page."""
        found: int = self.raw.FPDFText_GetCharIndexFromTextIndex(self.text_page, at + bisect_left(self.wide, at))
        return found

    def raised(self, at: int, other: int) -> bool:
        """Tell whether a sign is smaller than another, and stands higher."""
        one, before = self.place(at), self.place(other)
        if one < 0 or before < 0:
            return False
        (_, bottom, _, top), (_, low, _, high) = (_box(self.raw, self.text_page, place) for place in (one, before))
        higher = _base(self.raw, self.text_page, one) > _base(self.raw, self.text_page, before) + 1
        return higher and top - bottom < _SMALL * (high - low)


def _box(raw: Any, text_page: Any, place: int) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of a letter with the room that its font gives it."""
    rectangle = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page, place, rectangle)
    left, right = map(_real, (rectangle.left, rectangle.right))
    bottom, top = sorted(map(_real, (rectangle.bottom, rectangle.top)))  # A page may be drawn upside down.
    return left, bottom, right, top


def _base(raw: Any, text_page: Any, place: int) -> float:
    """Return how high the line is that a letter stands on: the same for all fonts, as the boxes of letters are not."""
    across, up = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text_page, place, across, up)
    return _real(up.value)


def _real(number: float) -> float:
    """Return a number of a page, 0 for one that a broken page has: infinite, or none at all."""
    return number if isfinite(number) else 0.0


def _font(raw: Any, text_page: Any, place: int) -> str:
    flags = ctypes.c_int()
    size = raw.FPDFText_GetFontInfo(text_page, place, None, 0, flags)
    buffer = ctypes.create_string_buffer(max(size, 1))
    raw.FPDFText_GetFontInfo(text_page, place, buffer, size, flags)
    return buffer.value.decode("utf-8", "replace")
