"""Base words -> their forms that Snowball does not bring together, from simplemma's tables; at build time only.

A form is taken when simplemma gives it one of the base words, or a participle of one, and its stem differs.
What may be another word is not taken, and is decided by hand (`left`, `found`): a form that is the base of forms
itself and no participle, a function word, a word of the language's other tables, and words of three letters or less.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from factcheck.languages.stem import Stem

_SHORTEST = 4  # letters of a form; shorter ones are too often other words
_LONGEST_PREFIX = 4  # letters; a longer one is a particle of the language's table
_PARADIGM = 6  # forms of a verb at least; a noun or an adjective that ends like an infinitive has fewer
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
        if form != base and stem(form) != stem(base) and not (infinitive.search(base) and _bare(form, base)):
            grown[form] = base
    return grown


def verbs(tables: Mapping[str, Any], rare: str, stem: Stem) -> tuple[list[str], list[str]]:
    """Return the stems of the verbs that simplemma knows, and the words that would pass for forms of them and are not.

    A verb is a base word that ends like an infinitive and has a gerund among its forms, or a participle and enough
    others: some gerunds are adjectives to simplemma. Where no ending tells an infinitive, nothing tells a verb from a
    noun either (`attack`), and the words are those alone that name who does something (`developer`).
    """
    known = _known(tables["code"])
    infinitive, participle, gerund, looks, nominal = _patterns(tables)
    shaped, bases = infinitive.pattern != "(?!)", _bases(tables, known)
    stems = {stem(base) for base in bases}
    if not shaped:
        doers, makers = (re.compile(tables.get(name) or "(?!)") for name in ("doers", "makers"))
        return sorted(stems), sorted(_doers(known, bases, doers) | _made(known, bases, makers))
    unlikely = re.compile(tables.get("unlikely_verbs") or "(?!)")
    others = [
        form
        for form, base in known.items()
        if base in bases
        and (_bare(form, base) or (unlikely.search(form) and base.startswith(form[:-1])))
        and not participle.search(form)
        and not looks.search(form)
    ]
    others += sorted(_named(tables).intersection(known))
    told = frozenset(tables["verbs_by_hand"])
    for form, base in known.items():
        if base in bases and not re.search(rare, form) and not looks.search(form) and len(form) >= _SHORTEST:
            stems.update(stem(word) for word in (form, _apart(form, base, tables["particles"])))
    for form, base in known.items():
        if base in bases or (participle.search(base) and known.get(base) in bases):
            continue
        if tables["irregular_forms"].get(form) == base and base in told:
            continue
        grown = stem(form) in stems and not nominal.search(form)
        ends = looks.search(form) or looks.search(tables["irregular_forms"].get(form, form))
        if grown and (participle.search(form) or gerund.search(form)):
            continue
        if (grown and not ends) or (ends and not grown and form != base):
            others.append(form)
    return sorted(stems), sorted(set(others))


def presents(tables: Mapping[str, Any], endings: Sequence[Sequence[str]]) -> set[str]:
    """Return the forms that look like participles or infinitives and are presents: Italian "rifiuta", French "montre".

    `endings` are those of a present, of its infinitive and of the masculine that it would have as a participle. A form
    is left out whose masculine is of another verb: French "mise" is of mettre before it is of miser.
    """
    known = _known(tables["code"])
    bases, (infinitives, participle, *_) = _bases(tables, known), _patterns(tables)
    found: set[str] = set()
    for ending, infinitive, masculine in endings:
        for base in bases:
            stem = base.removesuffix(infinitive)
            other = known.get(stem + masculine.strip("-"), base)
            form = stem + ending
            looks = participle.search(form) or (infinitives.search(form) and form not in bases)
            if stem != base and looks and (other == base or other not in bases):
                found.add(form)
    return found


def _doers(known: Mapping[str, str], bases: Collection[str], doers: re.Pattern[str]) -> set[str]:
    """Return the words that name who does what a verb says, and are no verbs themselves: "reporters", no "orders"."""
    named = (word for word in {*known, *known.values()} if doers.search(word) and known.get(word, word) not in bases)
    return {
        word
        for word in named
        for cut in (doers.sub("", word),)
        if any(base in bases for base in (cut, cut + "e", cut[:-1], re.sub("i$", "y", cut)))
    }


def _made(known: Mapping[str, str], bases: Collection[str], makers: re.Pattern[str]) -> set[str]:
    """Return the words of which a verb is made that tells what something becomes: "public", of which is publicize."""
    cuts = (makers.sub("", base) for base in bases if makers.search(base))
    return {word for cut in cuts for word in (cut, cut + "e") if word in known and word not in bases}


def _known(code: str) -> dict[str, str]:
    """Return form -> base as simplemma has them, words in small letters only."""
    table = DefaultDictionaryFactory().get_dictionary(code)
    return {form: base for form, base in table.items() if form.isalpha() and form.islower() and base.islower()}


def _patterns(tables: Mapping[str, Any]) -> list[re.Pattern[str]]:
    """Return what infinitives, participles, gerunds, forms of verbs and words derived from them end in."""
    names = ("infinitives", "participles", "gerunds", "verb_endings", "nominal_endings")
    return [re.compile(tables.get(name) or "(?!)") for name in names]


def _bases(tables: Mapping[str, Any], known: Mapping[str, str]) -> set[str]:
    """Return the base words that have the forms of a verb."""
    infinitive, participle, gerund, *_ = _patterns(tables)
    shaped = infinitive.pattern != "(?!)"
    paradigms: dict[str, list[str]] = {}
    for form, base in known.items():
        if form != base and (infinitive.search(base) or not shaped):
            paradigms.setdefault(base, []).append(form)
    return {
        base
        for base, own in paradigms.items()
        if any(map(gerund.search, own)) or (shaped and len(own) >= _PARADIGM and any(map(participle.search, own)))
    }


def _apart(form: str, base: str, particles: Collection[str]) -> str:
    """Return a form of a separable verb as it stands before its particle: "kondigde ... aan"."""
    cut = next((len(one) for one in particles if base.startswith(one) and form.startswith(one)), 0)
    return form[cut:] if len(form) - cut >= _SHORTEST else form


def _bare(form: str, base: str) -> bool:
    """Whether a form is a verb without its ending, which most often is a noun: Dutch "druk" of drukken."""
    return base.startswith(form) and base[len(form) :].removeprefix(form[-1]) in ("en", "n")


def _named(tables: Mapping[str, Any]) -> set[str]:
    """Return the words of a language's tables of values, which are no verbs: "meses", "once"."""
    named = ("units", "months", "weekdays", "ordinals", "numerals", "magnitudes", "titles")
    return {word for name in named for word in tables.get(name, ())}.difference(tables["auxiliaries"])


def _composed(base: str, kernels: Collection[str], particles: Collection[str]) -> bool:
    """Whether a verb is a prefix before one of the kernels: riapparire, einnehmen."""
    cuts = range(1, len(base) - _SHORTEST_BASE + 1)
    return any(base[cut:] in kernels and (cut <= _LONGEST_PREFIX or base[:cut] in particles) for cut in cuts)


def _others(tables: Mapping[str, Any]) -> set[str]:
    """Return the words of a language's tables that are no forms of verbs and nouns."""
    found = {*tables["stop_words"], *tables["not_verbs"]}.difference(tables["auxiliaries"])
    found.update(*(tables[name] for name in ("months", "weekdays", "ordinals")))
    return found.union(*(names.split() for names in tables["demonyms"].values()))
