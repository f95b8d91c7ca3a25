"""Block -> the offsets of its sentences.

sentencex finds where sentences may end, in time linear in the text and with tables for 300 languages. It never
changes a character, so that the lengths of its segments are the offsets. What it gets wrong is mended at
each cut by looking at the words on both sides (`endings`); cuts that it misses are added first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, pairwise

import sentencex

from factcheck.passages.blocks import Block
from factcheck.passages.endings import Endings

#: Characters given to sentencex at once: far more than any sentence, and little memory.
_WINDOW = 65_536
#: Characters. The longest sentences of statutes have about 2,000; what is longer is no prose
#: and would make one match very slow, so that it is cut at white space.
_LONGEST_SENTENCE = 5_000
#: Characters. sentencex never cuts inside quotation marks and brackets. Up to this length that keeps
#: together what one person said; longer ones are read sentence by sentence.
_LONGEST_QUOTATION = 300

_BLANK = str.maketrans(dict.fromkeys('"“”„«»‹›()[]', " "))
_ENCLOSED = re.compile(r'["“”„«»‹›()\[\]]')
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{2,300}[.!?…][)\]]\s+(?=[\"“«„]?[A-ZÀ-ÖØ-Þ])")
_CLOSERS = re.compile(r"[\"”“»«’')\]]*\s+")


def sentences(text: str, block: Block, language: str) -> Iterator[tuple[int, int]]:
    """Iterate over (start, end) of the sentences of a block, without the white space around them."""
    endings = Endings.of(language)
    at = block.start
    while at < block.end:
        stop = min(at + _WINDOW, block.end)
        window = _flat(text, at, stop, block.marks)
        cuts = _cuts(window, endings)
        if stop < block.end:  # The last sentence may go on behind the window.
            done = cuts.pop() if cuts else _white_space(window, 0, len(window))
        else:
            done = len(window)
        for start, end in pairwise((0, *cuts, done)):
            for left, right in _pieces(window, start, end):
                yield at + left, at + right
        at += done


def _flat(text: str, start: int, end: int, marks: tuple[tuple[int, int], ...]) -> str:
    """Return text[start:end] with line breaks and quote marks as spaces: the same length, so that offsets hold."""
    flat = text[start:end].replace("\n", " ")
    parts, at = [], start
    for left, right in marks[max(0, bisect_left(marks, (start, start)) - 1) : bisect_left(marks, (end, end))]:
        if right > start:
            left, right = max(left, at), min(right, end)
            parts += [flat[at - start : left - start], " " * (right - left)]
            at = right
    return "".join((*parts, flat[at - start :]))


def _cuts(text: str, endings: Endings) -> list[int]:
    """Return where sentences end and others begin, without the two ends of the text."""
    lengths = map(len, sentencex.segment(endings.language, text))
    found = list(accumulate(lengths))
    candidates = set(found)
    for cut in endings.missed(text):
        if cut not in candidates:
            start = found[bisect_left(found, cut) - 1] if cut > found[0] else 0
            if not _is_open(text, start, cut):
                candidates.add(cut)
    start = 0
    for end in found:
        if _ENCLOSED.search(text, start, end) and (end - start > _LONGEST_QUOTATION or _is_open(text, start, end)):
            candidates.update(_inside(text, start, end, endings.language))
        elif text[start] in "([" and (bracketed := _IN_BRACKETS.match(text, start, end)):
            candidates.add(bracketed.end())
        start = end
    candidates -= {0, len(text)}
    cuts: list[int] = []
    start = 0
    for cut in sorted(candidates):
        if endings.hold(text, start, cut):
            cuts.append(cut)
            start = cut
    return cuts


def _is_open(text: str, start: int, end: int) -> bool:
    """Say whether a quotation or a bracket that begins here does not end here."""
    marks = _ENCLOSED.findall(text, start, end)
    return bool(marks) and (
        sum(mark not in "()[]" for mark in marks) % 2 == 1
        or marks.count("(") != marks.count(")")
        or marks.count("[") != marks.count("]")
    )


def _inside(text: str, start: int, end: int, language: str) -> Iterator[int]:
    """Find the ends of sentences inside quotation marks and brackets, as if those were not there."""
    at = start
    for sentence in sentencex.segment(language, text[start:end].translate(_BLANK)):
        at += len(sentence)
        # The marks at a cut were blanks: those before the first real white space close.
        closers = _CLOSERS.match(text, at - len(sentence) + len(sentence.rstrip()))
        yield min(closers.end(), end) if closers else at


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Trim a sentence, and cut what is too long to be one at white space."""
    while start < end:
        stop = end if end - start <= _LONGEST_SENTENCE else _white_space(text, start, start + _LONGEST_SENTENCE)
        piece = text[start:stop]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            yield left, right
        start = stop


def _white_space(text: str, start: int, end: int) -> int:
    """Return the last place after a space, or the end where there is none."""
    return text.rfind(" ", start, end) + 1 or end
