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

from factcheck.languages.detect import UNKNOWN
from factcheck.passages.blocks import Block
from factcheck.passages.endings import VIEW, Endings

#: Characters given to sentencex at once: more than any sentence, and few, for its time grows with their square where
#: nearly every sign could end a sentence (64 KB of `漢字。` take 30 s at once and 1 s in such windows).
_WINDOW = 4_096
#: Characters before the end of a window: what stands there is judged in the next one, where more of what follows is
#: seen.
_MARGIN = VIEW
#: Characters. The longest sentences of statutes have about 2,000; what is longer is no prose
#: and would make one match very slow, so that it is cut at white space.
_LONGEST_SENTENCE = 3_000
#: A window without a cut behind this has no sentence there, and the next one begins where it ends.
_EARLIEST = _WINDOW - _MARGIN - _LONGEST_SENTENCE
#: More signs that may end a sentence than one in so many characters, and more than so many at all, are no prose: no
#: table of abbreviations would help there, and the Italian one takes 20 µs for each sign.
_FEWEST_BETWEEN, _FEW_ENDS = 10, 50
#: Characters. sentencex never cuts inside quotation marks and brackets. Up to this length that keeps
#: together what one person said; longer ones are read sentence by sentence.
_LONGEST_QUOTATION = 300

_ENDS = ".!?…。！？｡"
#: A row of words in which nothing can end a sentence but its own end; most lines of tables and lists are one. A full
#: stop before a digit, a small letter or a comma ends none. Each word has more than quotation marks and brackets.
_INSIDE = r"[\"-,\-/->@-~\u00a1-\u024f\u2013\u2014\u2018-\u201d]*+"
_STOP = r"\.(?=[0-9a-z,;])"
_WORD = (
    r"[\"\u00ab\u00bb\u201c\u201d()\[\]]*+"
    rf"(?:[#-'*-,\-/-<>@-Z\\^-~\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u024f\u2013\u2014]|{_STOP})"
    rf"{_INSIDE}(?:{_STOP}{_INSIDE})*"
)
# No group is possessive: Python before 3.11.5 does not match those that hold a choice.
_ONE = re.compile(rf"{_WORD}(?: ++{_WORD})*[.!?)\]\"'\u00bb\u2019\u201d]*+")
#: Where a sentence may end without white space.
_GLUED = re.compile(r"[.!?…](?<=[^\W\d_]{2}.)[\"”»’')\]]*+[\"“«‘(]*+(?![a-z])[^\W\d_]")
_QUOTES = '"“”„«»‹›'
_BLANK = str.maketrans(dict.fromkeys(f"{_QUOTES}()[]", " "))
_ENCLOSED = re.compile(rf"[{_QUOTES}()\[\]]")
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{2,300}[.!?…][)\]]\s+(?=[\"“«„]?[A-ZÀ-ÖØ-Þ])")
_CLOSERS = re.compile(r"[\"”“»«’')\]]*\s+")


def sentences(text: str, block: Block, language: str) -> Iterator[tuple[int, int]]:
    """Iterate over (start, end) of the sentences of a block, without the white space around them."""
    endings = Endings.of(language)
    at = block.start
    while at < block.end:
        stop = min(at + _WINDOW, block.end)
        window = _flat(text, at, stop, block.marks)
        cuts = [] if endings.known.understood and is_one(window) else parted(window, endings)
        done = len(window)
        if stop < block.end:  # The last sentence may go on behind the window.
            cuts = [cut for cut in cuts if cut <= done - _MARGIN]
            done = cuts.pop() if cuts and cuts[-1] >= _EARLIEST else _white_space(window, _EARLIEST, done)
        for start, end in pairwise((0, *cuts, done)):
            for left, right in _pieces(window, start, end):
                yield at + left, at + right
        at += done


def may_part_words(text: str) -> bool:
    """Tell whether a sentence of a text may end where there is no white space; most texts have no such place."""
    return _has_long_word(text) or _GLUED.search(text) is not None


def _has_long_word(text: str) -> bool:
    """Tell whether a text has no space somewhere for half the length of the longest sentence."""
    at, length = 0, _LONGEST_SENTENCE // 2
    while len(text) - at >= length:
        space = text.rfind(" ", at, at + length)
        if space < 0:
            return True
        at = space + 1
    return False


def _flat(text: str, start: int, end: int, marks: tuple[tuple[int, int], ...]) -> str:
    """Return text[start:end] with line breaks and quote marks as spaces: the same length, so that offsets hold."""
    flat = text[start:end].replace("\n", " ").replace("\f", " ")
    if not marks:
        return flat
    parts, at = [], start
    for left, right in marks[max(0, bisect_left(marks, (start, start)) - 1) : bisect_left(marks, (end, end))]:
        if right > start:
            left, right = max(left, at), min(right, end)
            parts += [flat[at - start : left - start], " " * (right - left)]
            at = right
    return "".join((*parts, flat[at - start :]))


def is_one(text: str) -> bool:
    """Tell whether a text is surely one sentence, in any language that is understood."""
    return _ONE.fullmatch(text) is not None


def parted(text: str, endings: Endings) -> list[int]:
    """Return where sentences end and others begin, without the two ends of the text."""
    dense = sum(map(text.count, _ENDS)) > max(len(text) // _FEWEST_BETWEEN, _FEW_ENDS)
    language = UNKNOWN if dense else endings.language
    lengths = map(len, sentencex.segment(language, text))
    found = list(accumulate(lengths))
    candidates = set(found)
    for cut in endings.missed(text):
        if cut not in candidates:
            start = found[bisect_left(found, cut) - 1] if cut > found[0] else 0
            if not _encloses(text[start:cut]):
                candidates.add(cut)
    start = 0
    for end in found:
        if _ENCLOSED.search(text, start, end) and (end - start > _LONGEST_QUOTATION or _encloses(text[start:end])):
            candidates.update(_inside(text, start, end, language))
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


def _encloses(text: str) -> bool:
    """Say whether a quotation or a bracket that begins there does not end there; a window is counted in no time."""
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        return True
    return bool(sum(map(text.count, _QUOTES)) % 2)


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
