"""simplemma's dictionary -> stem -> stem of the base word, where the stemmer keeps the forms apart; at build time only.

Spanish "despide" and "despido" have the stem "despid", "despedir" has "desped": all words of the dictionary with the
one are forms of a word with the other, so that both are the stem of that word. Left as it is: a stem that forms of two
words have ("sient", of sentar and of sentir), degrees ("larger" says more than "large"), and a compound whose last part
is joined alone, for a compound is found by its parts.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from factcheck.languages.stem import Stem

_SHORTEST = 3  # letters of a stem; shorter ones are too often those of other words
_SHORTEST_PART = 4  # letters of the first part of a compound; what is shorter is a prefix: "ver", "ab"
_LONGEST = 10  # letters of a word where words are put together; longer ones mostly are
_LONGEST_CHAIN = 3  # steps from a form to its base: reisende, reisend, reisen


def joined(tables: Mapping[str, Any], apart: str, stem: Stem) -> dict[str, str]:
    """Return stem -> stem of the base word, sorted.

    `apart` is a pattern of forms to leave alone: degrees, diminutives, persons and tenses that the texts here do not
    have. `stem` takes irregular forms to their bases.
    """
    table = DefaultDictionaryFactory().get_dictionary(tables["code"])
    longest = _LONGEST if tables["compounding"] else None
    known = {form: base.replace("_", "") for form, base in table.items() if form.isalpha() and form == form[:longest]}
    keys = {word: stem(word.lower()) for word in {*known, *known.values()}}
    roots: dict[str, set[str]] = {}
    for word, key in keys.items():
        roots.setdefault(key, set()).add(keys[_root(word, known)])
    skipped = re.compile(f"{apart}|{tables['superlatives']}")
    wanted = {keys[form] for form in known if form not in tables["stop_words"] and not skipped.search(form)}
    pairs = {key: root for key in wanted for root in roots[key] if roots[key] != {key} and len(roots[key]) == 1}
    if tables["compounding"]:
        pairs = {key: root for key, root in pairs.items() if not _composed(key, root, pairs, tables["particles"])}
    # Two words may each be the base of the other in the dictionary: Dutch "matriarch", "patriarch".
    single = {key: root for key, root in sorted(pairs.items()) if root not in pairs}
    return {key: root for key, root in single.items() if len(key) >= _SHORTEST <= len(root)}


def _root(word: str, known: Mapping[str, str]) -> str:
    """Return the base of a word, and of its base: a participle may have forms of its own."""
    for _ in range(_LONGEST_CHAIN):
        word = known.get(word, word)
    return word


def _composed(key: str, root: str, pairs: Mapping[str, str], particles: Collection[str]) -> bool:
    """Whether two stems are a first part with two stems that are joined without it: "fredsförhandling"."""
    cuts = range(_SHORTEST_PART, min(len(key), len(root)) - _SHORTEST + 1)
    return any(
        key[:cut] == root[:cut] and pairs.get(key[cut:]) == root[cut:] and key[:cut] not in particles for cut in cuts
    )


def grouped(pairs: Mapping[str, str]) -> dict[str, str]:
    """Return base -> its forms, which takes half the room of form -> base."""
    table: dict[str, str] = {}
    for form, base in sorted(pairs.items()):
        table[base] = f"{table[base]} {form}" if base in table else form
    return table
