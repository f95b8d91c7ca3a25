"""word -> its sound, key and likeness: whether two words are one name, transliterated in two ways.

The key is what every spelling of a name has in common: how it begins and its consonants. Only words of one key
are compared, vowel by vowel: Mohammed and Muhammad, Peter and Pieter, never Mario and Maria.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.parsing.lexicon.lexicon import bare
from factcheck.parsing.tokens import CODED

_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_NO_LETTER = re.compile(r"[\W\d_]+")
# In this order. `$` and `%` stand for the sounds of "ship" and "church". All but one have an "h", as few words do.
_SOUNDS = (
    ("tsch", "%"), ("tch", "%"), ("tsh", "%"), ("sch", "$"), ("sh", "$"), ("chr", "kr"), ("ch", "%"), ("ck", "k"),
    ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"),
)  # fmt: skip
_SINGLE = str.maketrans({"w": "v", "y": "i", "j": "i", "z": "s", "c": "k", "q": "k", "x": "ks"})
#: First letter of a word -> the signs that its key may begin with, after what that letter may be a part of.
_OPENINGS = {
    **{letter: letter for letter in "bdfghlmnrv"}, **dict.fromkeys("aeiouyj", "*"),
    "c": "k%", "k": "kh", "p": "pf", "q": "k", "s": "s$", "t": "t%s", "w": "v", "x": "k", "z": "s",
}  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_BEGINNING = "ie"  # Yeltsin, Eltsin
_SILENT = "ah"  # Sarah, Sara
_SONS, _SON_OF, _SHORTEST_SON = ("ev", "ef", "ov", "of"), "ov", 5  # Gorbachev, Gorbatschow; letters
_CONSONANT = re.compile(r"[^aeiou]")
_VOWELS = "aeiou"
_NO_VOWELS = dict.fromkeys(map(ord, _VOWELS))
# The same sound: Müller/Mueller, Peter/Pieter, Hussein/Husain, Qaeda/Qa'ida.
_SAME = frozenset(
    frozenset(pair.split("~"))
    for pair in "u~ue o~oe a~ae e~ie i~ie ei~ai ae~ai u~ou ia~iia io~iio".split()
)  # fmt: skip
# Nearly the same, where a name is long enough to be no other one: Mohammed/Muhammad, Aleksandr/Alexander.
_NEAR = frozenset(frozenset(pair.split("~")) for pair in "a~e e~i o~u".split())
_DROPPED = frozenset(("", "e"))  # Teheran, Tehran
_LONG, _CONSONANTS, _MOST_NEAR = 7, 4, 2  # letters, consonants, vowels that may be only near
_SOUNDED = 5  # letters from which on "ie" is "e": Pieter, but not Diem


@lru_cache(maxsize=131072)
def alike_names(one: str, other: str) -> bool:
    """Whether two words are one name: the same letters, or close transliterations of each other."""
    if one == other:
        return True
    if key(one) != key(other) or CODED.search(one) or CODED.search(other):
        return False  # C++ is not C#.
    first, second = sound(one), sound(other)
    return first == second or _same_vowels(_CONSONANT.split(first), _CONSONANT.split(second), first, second)


def _same_vowels(one: list[str], other: list[str], first: str, second: str) -> bool:
    """Whether the vowels between the same consonants may stand for each other; the last ones are never only near."""
    shorter = min(len(first), len(second))
    many = len(one) > _CONSONANTS
    near = _MOST_NEAR if many else 0
    last = len(one) - 1
    for place, pair in enumerate(zip(one, other, strict=True)):
        if pair[0] == pair[1]:
            continue
        both = frozenset(pair)
        if both in _SAME and place != last and (shorter >= _SOUNDED or both not in _SHORT_UNLIKE):
            continue
        loose = both == _DROPPED or (both in _NEAR and shorter >= _LONG)
        if not loose or not near or place in (0, last):
            return False
        near -= 1
    return True


_SHORT_UNLIKE = frozenset((frozenset(("e", "ie")), frozenset(("u", "ou"))))


@lru_cache(maxsize=131072)
def key(word: str) -> str:
    """Return what all spellings of a name have in common: `*` for a vowel it begins with, and its consonants."""
    return key_of_sound(sound(word))


def key_of_sound(text: str) -> str:
    """Return the key of a word that sounds so."""
    consonants = text.translate(_NO_VOWELS)
    return f"*{consonants}" if text and text[0] in _VOWELS else consonants


def opening_of(word: str) -> str:
    """Return the signs one of which the key of a word begins with, told by its first letter; "" where that does not.

    All but a few words are no names; this is a hundredth of the work that a key is.
    """
    return _OPENINGS.get(word[:1], "")


def _first(found: re.Match[str]) -> str:
    return found[0][0]  # A quarter of what a template takes.


def read_sound(word: str) -> str:
    """Fold what transliterations differ in: y/i/j, z/s, w/v, doubled letters, accents, apostrophes."""
    text = word if word.isascii() else bare(word).translate(_PLAIN)
    if not text.isalpha():
        text = _NO_LETTER.sub("", text)
    for letters, folded in _SOUNDS if "h" in text else (("ck", "k"),):
        text = text.replace(letters, folded)
    text = text.replace("tz", "s").replace("ts", "s").translate(_SINGLE)
    text = _DOUBLED.sub(_first, text)
    if text.startswith(_BEGINNING):
        text = text[1:]
    if text.endswith(_SILENT):
        text = text[:-1]
    return text[:-2] + _SON_OF if len(text) >= _SHORTEST_SON and text.endswith(_SONS) else text


sound = lru_cache(maxsize=131072)(read_sound)
"""The same, remembered: of names the same words are asked again and again."""
