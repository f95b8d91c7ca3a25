"""Line -> whether it is a headline above its text, although no blank line stands between them.

Any line break may be a space, so the answer is yes only where nothing else explains the break: the next
word would still have fitted, the line ends like no running sentence, and what follows begins a sentence.
"""

from __future__ import annotations

import re

from factcheck.languages import LANGUAGES
from factcheck.languages.shared import table

#: Characters. Longer lines are paragraphs; shorter ones than this are bylines and places.
_LONGEST, _SHORTEST = 150, 12
#: How much longer than a title its text must be at least.
_TIMES_LONGER = 2
#: Two words are a name, and a name is as often the beginning of a sentence.
_FEWEST_WORDS = 3
#: Characters of the text below that are looked at to see how wide its lines are.
_VIEW = 2_000

_END = re.compile(r"\n\n|\f")
_WORD = re.compile(r"[^\W_]+")
_FIRST_WORD = re.compile(r"[\"“«„‘'¿¡(\[]*([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W_]+)[\"”»“’')\]]?\s*\Z")
_INNER_STOP = re.compile(r"[^\W\d_]{3,}[.!?…]\s")
#: Function words that are as often a part of a name.
_IN_NAMES = table("shared")["in_names"]


def is_headline(text: str, start: int, end: int, following: int, language: str) -> bool:
    """Say whether text[start:end], which begins a sentence, is a headline above the line that begins at `following`."""
    if not _SHORTEST <= end - start <= _LONGEST:
        return False
    title = text[start:end].rstrip()
    first, last, begun = _FIRST_WORD.match(title), _LAST_WORD.search(title), _FIRST_WORD.match(text, following)
    if not (first and last and begun and begun[1][0].isupper()) or title[:1].islower() or _INNER_STOP.search(title):
        return False
    paragraph = _paragraph(text, following)
    width = max(map(len, paragraph.split("\n")))
    last_line = end - max(start, text.rfind("\n", start, end) + 1)
    if last_line + 1 + len(begun[0]) > width:
        return False  # The next word did not fit: the line was wrapped.
    known = LANGUAGES.get(language)
    common = known.stop_words if known else frozenset()
    if last[1].lower() in common or len(_WORD.findall(title)) < _FEWEST_WORDS:
        return False
    if begun[1].lower() in common and not (begun[1].lower() in _IN_NAMES and last[1][0].isupper()):
        return True
    # A name follows: `Vladimir\nPutin` is one sentence. `Pact of Putin and Kim\nPutin has ...` can only be a
    # title and its text, for no sentence names a man twice so soon; and only a document's first line is asked.
    named = begun[1] in _WORD.findall(title) and first[1].lower() not in common
    return named and len(paragraph) >= _TIMES_LONGER * len(title) and start < _LONGEST and not text[:start].strip()


def _paragraph(text: str, start: int) -> str:
    found = _END.search(text, start, start + _VIEW)
    return text[start : found.start() if found else start + _VIEW]
