"""Base words -> their forms that Snowball does not bring together, from simplemma's tables; at build time only.

A form is taken when simplemma gives it one of the base words, or a participle of one, and its stem differs.
What may be another word is not taken, and is decided by hand (`left`, `found`): a form that is the base of forms
itself and no participle, a function word, a word of the language's other tables, and words of three letters or less.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from factcheck.next.languages.stem import Stem

_SHORTEST = 4  # letters of a form; shorter ones are too often other words
_LONGEST_PREFIX = 4  # letters; a longer one is a particle of the language's table
_SHORTEST_BASE = 5  # letters of a verb that others are made of: porre, comporre


def forms(tables: Mapping[str, Any], bases: Collection[str], rare: str, stem: Stem) -> dict[str, str]:
    """Return form -> base, sorted, for the verbs of a language, the base words and the verbs that end in one of them.

    `rare` is a pattern of forms that the texts here have no use for: second persons, archaic endings.
    """
    table = DefaultDictionaryFactory().get_dictionary(tables["code"])
    known = {form: base.replace("_", "") for form, base in table.items() if form.islower() and base.islower()}
    inflected = {base for form, base in known.items() if form != base}
    participle, infinitive = (re.compile(tables[name]) for name in ("participles", "infinitives"))
    kernels = {base for base in bases if len(base) >= _SHORTEST_BASE and infinitive.search(base)}
    composed = {base for base in inflected if infinitive.search(base) and _composed(base, kernels, tables["particles"])}
    wanted = {*bases, *composed, *(verb for verb in tables["verbs"] if " " not in verb)}
    others, grown = _others(tables), dict[str, str]()
    for form, lemma in sorted(known.items()):
        if len(form) < _SHORTEST or not form.isalpha() or form in others or form == lemma or re.search(rare, form):
            continue
        base = lemma if lemma in wanted else known.get(lemma, "") if participle.search(lemma) else ""
        if base not in wanted or (form in inflected and not participle.search(form)):
            continue
        if form != base and stem(form) != stem(base):
            grown[form] = base
    return grown


def _composed(base: str, kernels: Collection[str], particles: Collection[str]) -> bool:
    """Whether a verb is a prefix before one of the kernels: riapparire, einnehmen."""
    cuts = range(1, len(base) - _SHORTEST_BASE + 1)
    return any(base[cut:] in kernels and (cut <= _LONGEST_PREFIX or base[:cut] in particles) for cut in cuts)


def _others(tables: Mapping[str, Any]) -> set[str]:
    """Return the words of a language's tables that are no forms of verbs and nouns."""
    found = {*tables["stop_words"], *tables["not_verbs"]}.difference(tables["auxiliaries"])
    found.update(*(tables[name] for name in ("months", "weekdays", "ordinals")))
    return found.union(*(names.split() for names in tables["demonyms"].values()))
