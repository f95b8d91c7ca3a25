"""Sentence -> Edits that put another name of its kind in the place of one."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.languages import language
from factcheck.languages.shared import table
from factcheck.matching.query.query import Query
from factcheck.parsing.mentions import Name, Nation, find_name
from factcheck.parsing.sentence import Sentence
from factcheck.parsing.tokens import WORD

#: Countries to swap in: names of many beginnings, endings and genders.
_COUNTRIES = ("NO", "PE", "KE", "CA", "SE", "ET", "UG", "IS", "CL", "NZ")
#: Countries that are mistaken for each other: the swap that a hurried editor makes.
_NEIGHBOURS: Mapping[str, str] = {
    "KP": "KR", "KR": "KP", "CD": "CG", "CG": "CD", "NE": "NG", "NG": "NE", "SD": "SS", "SS": "SD", "SI": "SK",
    "SK": "SI", "AT": "AU", "AU": "AT", "IR": "IQ", "IQ": "IR", "LT": "LV", "LV": "LT", "ML": "MW", "MW": "ML",
}  # fmt: skip
_VOWELS = "aeiouàèéìòùáíóúâêôäöüh"
_ACRONYM = 6  # letters: longer words in capitals are headlines


def falsify_names(sentence: Sentence, queries: Sequence[Query], within: range, roll: random.Random) -> Iterator[Edit]:
    """Yield an edit for every name that a phrasing asks for and that stands in the quote.

    It is swapped wherever the sentence has it: with half of them left the sentence would contradict itself.
    """
    seen: set[tuple[tuple[int, int], ...]] = set()
    taken = _mentioned(sentence, queries)
    for query in queries:
        for name in query.names:
            spans = _apart(find_name(name, sentence.tokens, sentence.nations, query.groups, sentence.lexicon))
            inside = any(
                sentence.tokens[first].start < within.stop and within.start < sentence.tokens[last].end
                for first, last in spans
            )
            if not inside or any(set(spans) & set(other) for other in seen):
                continue
            seen.add(spans)
            yield from _swapped(sentence, name, spans, taken, roll)


def _apart(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Leave out what is a part of a longer one: Belousov in Andrey Belousov."""
    return tuple(
        one for one in spans if not any(other != one and other[0] <= one[0] and one[1] <= other[1] for other in spans)
    )


def _mentioned(sentence: Sentence, queries: Sequence[Query]) -> frozenset[str]:
    """Return the countries that must not be swapped in: those that the sentence or a phrasing names."""
    asked = {code for query in queries for name in query.names for code in name.nations}
    return frozenset(asked | {nation.code for nation in sentence.nations})


def _swapped(
    sentence: Sentence, name: Name, spans: Iterable[tuple[int, int]], taken: frozenset[str], roll: random.Random
) -> Iterator[Edit]:
    key = roll.random()
    changes = []
    nations = {(nation.first, nation.last): nation for nation in sentence.nations}
    for start_place, last in spans:
        # "piazza Kim Il Sung": what is written small stays.
        first = next((place for place in range(start_place, last) if sentence.tokens[place].capital), start_place)
        start, end = sentence.tokens[first].start, sentence.tokens[last].end
        # The same roll for every occurrence, so that a name becomes one other name and not several.
        roll = random.Random(key)  # noqa: S311 - no secret: the same each time
        new = _other(sentence, name, (first, last), nations.get((start_place, last)), taken, roll)
        if new:
            changes.append((start, end, new))
    if changes:
        start, end, _ = changes[0]
        yield Edit(Kind.NAME, tuple(changes), sentence.text[start:end])


def _other(
    sentence: Sentence,
    name: Name,
    span: tuple[int, int],
    nation: Nation | None,
    taken: frozenset[str],
    roll: random.Random,
) -> str:
    text = sentence.text[sentence.tokens[span[0]].start : sentence.tokens[span[1]].end]
    if nation is not None:
        return _country(nation, text, sentence.code, taken, roll)
    opposite = _opposite(sentence, span)
    if opposite:
        return opposite
    if not text[:1].isupper():
        return ""
    if name.nations:
        return _spare("cities", text, roll)
    if text.isupper() and len(text) <= _ACRONYM:
        return _spare("acronyms", text, roll)
    surname = _spare("surnames", text, roll)
    many = sum(token.kind == WORD for token in sentence.tokens[span[0] : span[1] + 1]) > 1
    return f"{_spare('first_names', text, roll)} {surname}" if many else surname


def _opposite(sentence: Sentence, span: tuple[int, int]) -> str:
    """Turn a name round that has a point of the compass in it: Global South, Western."""
    compass = sentence.lexicon.language.compass
    start = sentence.tokens[span[0]].start
    text = sentence.text[start : sentence.tokens[span[1]].end]
    for token in sentence.tokens[span[0] : span[1] + 1]:
        other = compass.get(token.norm)
        if other:
            cased = other[:1].upper() + other[1:] if token.text[:1].isupper() else other
            return text[: token.start - start] + cased + text[token.end - start :]
    return ""


def _country(nation: Nation, text: str, code: str, taken: frozenset[str], roll: random.Random) -> str:
    near = _NEIGHBOURS.get(nation.code, "")
    codes = [near] if near and near not in taken else [other for other in _COUNTRIES if other not in taken]
    # In Italian "Ucraina" is the country as well as an adjective.
    proper = nation.proper or (text[:1].isupper() and text in _forms(nation.code, code, proper=True))
    forms = [form for other in codes for form in _forms(other, code, proper=proper)]
    chosen = _choose(forms, text, roll)
    if not text[:1].isupper() or chosen[:1].isupper():
        return chosen
    return " ".join(word[:1].upper() + word[1:] for word in chosen.split(" "))


def _forms(country: str, code: str, *, proper: bool) -> list[str]:
    """Return the name of a country in a language, or its adjectives and peoples."""
    if not proper:
        return [form.replace("_", " ") for form in language(code).demonyms.get(country, "").split() if "." not in form]
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(code).territories.get(country, "")
    except (UnknownLocaleError, ValueError):
        return []
    return [name] if name else []


def _spare(kind: str, text: str, roll: random.Random) -> str:
    """Choose one of the names that the tables have to put in the place of another one."""
    return _choose(sorted(table("shared")[f"spare_{kind}"] - {text}), text, roll)


def _choose(candidates: Sequence[str], text: str, roll: random.Random) -> str:
    """Choose a candidate that begins and ends as the text does, where there is one: d'Islanda, russe and svedese."""
    if not candidates:
        return ""
    vowel = [one for one in candidates if (one[:1].lower() in _VOWELS) == (text[:1].lower() in _VOWELS)] or candidates
    for length in (2, 1):
        alike = [one for one in vowel if one[-length:].lower() == text[-length:].lower()]
        if alike:
            return roll.choice(sorted(alike))
    return roll.choice(sorted(vowel))
