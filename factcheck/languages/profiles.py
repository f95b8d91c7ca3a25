"""Languages -> the two small tables that are asked of all of them: common.json, detection.json; at build time only.

A profile of letters is the most frequent groups of three in a language's dictionary, most frequent first, in one
string; a space stands for the beginning and the end of a word. Function words are not in it: they are counted apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from babel import Locale
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from factcheck.languages.common import first_word

#: Groups of letters in a profile. Less frequent ones tell languages no better.
_GROUPS = 400
#: Forms of a dictionary that are looked at, evenly spread.
_FORMS = 60_000
_EMPTY = (
    *("stop_words", "auxiliaries", "determiners", "prepositions", "coordinators", "elisions"),
    *("subordinators", "relatives", "complementisers"),
)
_WORD = re.compile(r"[^\W\d_]+")


def common(languages: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return code -> the stop words of a language, the words that say nothing, and those that only end a word."""
    return {code: _common(own) for code, own in languages.items()}


def _common(own: Mapping[str, Any]) -> dict[str, str]:
    cues = {cue.removeprefix("=") for cue, _, _ in own["modifiers"] if cue.startswith("=")}
    listed = {word for word in cues if " " not in word}.union(*(own[name] for name in _EMPTY))
    return {
        "three_letters": " ".join(own["three_letters"]),
        "stop_words": " ".join(own["stop_words"]),
        "elisions": " ".join(word.rstrip("'") for word in own["elisions"]),
        "empty": " ".join(sorted({part for word in listed for part in _WORD.findall(word)})),
        "countries": " ".join(_countries(own)),
        "endings": " ".join(sorted(word for word in listed if "'" in word[1:-1] and " " not in word)),  # n't
    }


def _countries(own: Mapping[str, Any]) -> list[str]:
    """Return the words that names of countries begin with, CLDR's and the language's own, without accents."""
    named = [name for name in Locale.parse(own["code"]).territories.values() if name]
    named += (form for forms in own["demonyms"].values() for form in forms.replace("_", " ").split())
    return sorted({first_word(name) for name in named} - {""})


def detection(neighbours: Mapping[str, Any], languages: Mapping[str, Any]) -> dict[str, Any]:
    """Return the function words of the neighbours, the letters of many languages and the scripts of few."""
    tables = dict(item.partition("=")[::2] for item in (*languages, *neighbours["letters"].split()))
    return {
        "words": {code: " ".join(text.split()) for code, text in neighbours["words"].items()},
        "letters": {code: profile(table or code) for code, table in sorted(tables.items())},
        "scripts": neighbours["scripts"],
    }


def profile(table: str) -> str:
    """Return the profile of letters of a language, by simplemma's code."""
    known = DefaultDictionaryFactory().get_dictionary(table)
    forms = sorted(form for form in known if form.islower() and form.isalpha())
    counts: Counter[str] = Counter()
    for form in forms[:: max(1, len(forms) // _FORMS)]:
        padded = f" {form} "
        counts.update(padded[place : place + 3] for place in range(len(form)))
    return "".join(group for group, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_GROUPS])
