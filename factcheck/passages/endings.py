"""What tells the end of a sentence from a full stop inside one, in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factcheck.languages import IN_DOUBT, LANGUAGES, Language
from factcheck.languages.detect import UNKNOWN
from factcheck.languages.shared import table

_SHARED = table("shared")
#: Abbreviations that end a sentence all the same when the next word begins one.
_ENDING = _SHARED["sentence_abbreviations"]
#: Characters on either side of a cut that are looked at: two long words.
VIEW = 48
#: Letters. A word this short before a stop and a lower-case letter is an abbreviation (`mln. di euro`).
_SHORT = 3
_CLOSING = "\"”“»«’')]」』"
_OPENING_MARKS = '"“«„‘('
_OPENING = "\"'“„«»‘’‹›([¿¡–—-*_ "
_QUOTE_ENDS = ("”", '"', "»", "’", "'", "“", "«", ")", "]", "…", "...")
_FULL_WIDTH = frozenset("。！？｡」』")
_NEXT = re.compile(r"\.[\"”»’')\]]*\s+[\"“«„‘(]?(?=([^\W\d_]+))")
#: A sentence that begins with a year: "Es dient als Museum. 1964 wurde die Kapelle erneuert."
_YEAR = re.compile(r"(?<=[^\W\d_]{4})\.[\"”»’')\]]*\s+(?=(?:1\d|20)\d\d\s+[^\W\d_])")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"[IVXLC]+\b")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+\Z")
_INITIAL = re.compile(r"[^\W\d_]\.")
_APOSTROPHE = re.compile("['’]")
_FOOTNOTES = re.compile(r"(?<=[.!?…])(?:\[\w{1,4}\])+\Z")
_ENUMERATOR = re.compile(r"\W*\d{1,3}[.)]\s*\Z")
_ORDINAL = re.compile(r"\d{1,2}\.\Z")
_LOST_SPACE_BEFORE = re.compile(r"[^\s./@:]*[^\W\d_]{2}[.!?…][\"”»’')\]]*\Z")
_LOST_SPACE_AFTER = re.compile(r"[\"“«‘(]?[^\W\d_][^\s./@]*[.,;:!?…]?(?:\s|\Z)")


@dataclass(frozen=True, slots=True)
class Endings:
    """What one language says about full stops. `language` is the code for sentencex."""

    language: str
    known: Language
    numbers: frozenset[str]

    @classmethod
    @cache
    def of(cls, code: str) -> Endings:
        """Look up a language; one that is not known has the splitter's tables only."""
        known = LANGUAGES.get(code) or Language(code=code, name=code)
        return cls(IN_DOUBT if code == UNKNOWN else code, known, known.number_abbreviations | known.months.keys())

    def missed(self, text: str) -> Iterator[int]:
        """Find where a function word with a capital follows a full stop: `etc. The ...` is an end for all that."""
        for found in _NEXT.finditer(text):
            word = found[1]
            if not word[0].isupper():
                continue
            before = text[max(0, found.start() - VIEW) : found.start()].split(None)[-1:] or [""]
            bare = _APOSTROPHE.split(before[0].lstrip(_OPENING))[-1].lower()
            # `by birth: no. Citizenship` ends there; before a number `no.` is an abbreviation.
            answers = bare in self.known.stop_words and before[0].islower()
            if not (answers or word.lower() in self.known.stop_words):
                continue
            is_label = len(word) == 1 and bare in self.numbers  # `Fig. A shows`
            is_initial = len(bare) == 1 and bare not in "ivx" and bare not in _ENDING
            if not (is_label or is_initial):
                yield found.end() - len(found[0]) + len(found[0].rstrip(_OPENING_MARKS))
        for found in _YEAR.finditer(text):
            bare = text[: found.start()].split(None)[-1].lstrip(_OPENING).lower()
            if bare not in self.known.abbreviations | self.numbers:
                yield found.end()

    def hold(self, text: str, start: int, cut: int) -> bool:
        """Say whether a sentence that began at `start` ends at `cut`."""
        before, after = text[max(start, cut - VIEW) : cut], text[cut : cut + VIEW]
        if not (before[-1:].isspace() or after[:1].isspace()):
            return _lost_space(before, after)
        words = before.split()
        if not words or not after.strip():
            return True
        if _without_footnotes(before).rstrip(_CLOSING)[-1:].isalnum():
            return False  # `[33] (1) 42-66-97` is no two sentences.
        after = after.lstrip()
        first = after.lstrip(_OPENING)[:1]
        if after[0] in ")]" or (after[0] == "»" and self.language not in _SHARED["inward_guillemets"]):
            return False
        if len(words) == 1 and _ENUMERATOR.match(text, start, cut):
            return False
        if first.islower() and words[-1].endswith(_QUOTE_ENDS):
            return False
        return not (words[-1].endswith(".") and self._goes_on(words, after, first))

    def _goes_on(self, words: list[str], after: str, first: str) -> bool:
        """Say whether the full stop after the last of these words belongs to an abbreviation."""
        token = _APOSTROPHE.split(words[-1].lstrip(_OPENING))[-1]
        bare = token[:-1].lower()
        if first.islower():
            known = bare in self.known.abbreviations or bare in self.numbers or bare in _ENDING
            return known or len(bare) <= _SHORT or "." in bare
        if len(bare) == 1 and _INITIAL.match(after):
            return True  # `a. C.`, `z. B.`
        following = _FIRST_WORD.match(after.lstrip(_OPENING))
        begins = following is not None and following[0].lower() in self.known.stop_words
        if bare in self.known.abbreviations and (len(bare) > 1 or token[0].isupper()):
            return not begins or self.known.articled_names
        if bare in self.numbers and (first.isdigit() or _ROMAN.match(after) or after[0] in "º°ª§"):
            return True
        previous = words[-2].strip(_OPENING) if len(words) > 1 else ""
        if _ORDINAL.match(token):
            return not begins and not self.known.ordinal_leads.isdisjoint(self._leads(words))
        if _INITIALS.match(token) and token[0].isupper() and following and following[0][0].isupper():
            return not begins and self._is_initial(token, previous)
        return False

    def _leads(self, words: list[str]) -> list[str]:
        """Return what may lead an ordinal at the end: the word before it, or before an adjective: "im späten 18."."""
        *_, earlier, previous = ["", "", *(word.strip(_OPENING).lower() for word in words[:-1])]
        return [previous, earlier] if words[-2:-1] and words[-2].islower() else [previous]

    def _is_initial(self, token: str, previous: str) -> bool:
        """Tell the initial of a name (`Vladimir V. Putin`) from the end of `Article V.` or `vitamin C.` there."""
        before = previous.removesuffix(".").lower()
        if before in self.known.abbreviations or (previous and _INITIALS.match(previous)):
            return True
        return token[0] not in "IVX" and len(token) <= len("J.-P.") and before not in _SHARED["before_letters"]


def _without_footnotes(before: str) -> str:
    """Leave out white space and the marks of footnotes at the end: `He won.[12][a]`."""
    text = before.rstrip()
    return _FOOTNOTES.sub("", text) if text.endswith("]") else text


def _lost_space(before: str, after: str) -> bool:
    """Say whether a cut without white space ends a sentence: `won.Then` does, `a.C.` and `www.x.org` do not."""
    if before[-1:] in _FULL_WIDTH:
        return True
    word = before.split()[-1:] or [""]
    head = after.lstrip('"“«‘(')
    return bool(
        head[:1].isupper()
        and not word[0].lower().startswith("www.")
        and _LOST_SPACE_BEFORE.match(word[0])
        and _LOST_SPACE_AFTER.match(after)
    )
