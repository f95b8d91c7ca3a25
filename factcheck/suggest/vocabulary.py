"""What is known of languages for ranking: small words, ideas that words of several languages share, stems.

All of it is data in the YAML files beside this one; a language is added there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import Stemmer
import yaml

from factcheck.languages import LANGUAGES, language
from factcheck.parsing.lexicon.lexicon import lexicon

#: A line of the lexicon, or a country by its ISO code.
Idea = int | str
#: Letters of a country's name that may be another word: `usa` is Italian for "uses".
_SHORT = 3
_HOME = Path(__file__).parent
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # Every value is text: `no` is a word.


@cache
def small_words() -> Mapping[str, frozenset[str]]:
    """Return the words of each language that say little by themselves."""
    return {code: frozenset(words.split()) for code, words in _read("small_words.yaml").items()}


@cache
def lexicon_lines() -> tuple[Mapping[str, str], ...]:
    """Return the lines of the lexicon: the words of each language in small letters.

    >>> [line["it"] for line in lexicon_lines() if line["en"] == "money"]
    ['denaro soldi']
    """
    table = _read("lexicon.yaml")
    codes = table["languages"].split()
    lines = (line for line in table["ideas"].casefold().splitlines() if not line.startswith("#"))
    return tuple(dict(zip(codes, map(str.strip, line.split("|")), strict=True)) for line in lines)


@cache
def ideas(code: str) -> Mapping[str, frozenset[Idea]]:
    """Return the stems of a language's words for ideas of the lexicon and for countries, with what each may mean.

    >>> ideas("en")["greek"] == ideas("it")["grec"]
    True
    """
    stem, found = stemmer(code), dict[str, set[Idea]]()
    for number, idea in enumerate(lexicon_lines()):
        for word in idea.get(code, "").split():
            found.setdefault(stem(word), set()).add(number)
    for country, word in _countries(code):
        found.setdefault(stem(word), set()).add(country)
    return {word: frozenset(some) for word, some in found.items()}


def _countries(code: str) -> Iterator[tuple[str, str]]:
    """Yield the ISO code of each country with its names, adjectives and peoples that are one word of a language."""
    own = language(code)
    for country, name in own.territories.items():
        for word in (name, *own.demonyms.get(country, "").split()):
            if word.isalpha() and len(word) > _SHORT:
                yield country, word.casefold()


@cache
def encoded_languages() -> frozenset[str]:
    """Return the codes of the languages that the bundled encoder was trained on."""
    return frozenset(_read("encoder.yaml")["languages"].split())


@cache
def stemmer(code: str) -> Callable[[str], str]:
    """Return what makes the stem of a word in small letters; for a language without one, the word itself.

    Of a language that is understood it is the engine's, which knows irregular forms.

    >>> [stemmer(code)(word) for code, word in (("en", "sold"), ("it", "chiuso"), ("la", "vita"))]
    ['sell', 'chiud', 'vita']
    """
    if code in LANGUAGES:
        return lexicon(code).stem
    try:
        made = Stemmer.Stemmer(code)
    except KeyError:
        return str
    return lambda word: str(made.stemWord(word))


def language_of(words: Iterable[str], otherwise: str) -> str:
    """Return the language that most of some words are of, small ones and those of the lexicon; else `otherwise`.

    >>> [language_of(text.split(), "it") for text in ("he came to the bridge", "three bridges", "24")]
    ['en', 'en', 'it']
    """
    shares = _shares()
    sums: dict[str, float] = {}
    for word in words:
        known = shares.get(word, ())
        for code in known:
            sums[code] = sums.get(code, 0.0) + 1 / len(known)
    best = max(sums.values(), default=0.0)
    if not best or sums.get(otherwise) == best:
        return otherwise
    return next(code for code, found in sums.items() if found == best)


@cache
def _shares() -> Mapping[str, tuple[str, ...]]:
    """Return the languages that each word is of: what only one has tells more."""
    found: dict[str, tuple[str, ...]] = {}
    for code, small in small_words().items():
        listed = (idea.get(code, "").split() for idea in lexicon_lines())
        for word in sorted(small.union(*listed)):
            found[word] = (*found.get(word, ()), code)
    return found


@cache
def _read(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.load((_HOME / name).read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - safe
    return found
