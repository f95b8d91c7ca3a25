"""Reading of a sentence -> Edits that put another name of its kind in the place of one."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.audit.tables import ACRONYMS, CITIES, COUNTRIES, FIRST_NAMES, NEIGHBOURS, SURNAMES, WAYS
from factcheck.languages import language
from factcheck.matching.names import Name
from factcheck.matching.nations import Nation
from factcheck.matching.phrase import Phrase
from factcheck.matching.reading import Reading
from factcheck.matching.tokens import WORD
from factcheck.matching.whereabouts import find_name

_VOWELS = "aeiouàèéìòùáíóúâêôäöüh"
_ACRONYM = 6  # letters: longer words in capitals are headlines


def falsify_names(reading: Reading, phrases: Sequence[Phrase], within: range, roll: random.Random) -> Iterator[Edit]:
    """Yield an edit for every name that a phrasing asks for and that stands in the quote.

    It is swapped wherever the sentence has it: with half of them left the sentence would contradict itself.
    """
    seen: set[tuple[tuple[int, int], ...]] = set()
    taken = _mentioned(reading, phrases)
    for phrase in phrases:
        for name in phrase.names:
            spans = _apart(find_name(name, reading.tokens, reading.nations, phrase.groups, reading.own))
            inside = any(
                reading.tokens[first].start < within.stop and within.start < reading.tokens[last].end
                for first, last in spans
            )
            if not inside or any(set(spans) & set(other) for other in seen):
                continue
            seen.add(spans)
            yield from _swapped(reading, name, spans, taken, roll)


def _apart(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Leave out what is a part of a longer one: Belousov in Andrey Belousov."""
    return tuple(
        one for one in spans if not any(other != one and other[0] <= one[0] and one[1] <= other[1] for other in spans)
    )


def _mentioned(reading: Reading, phrases: Sequence[Phrase]) -> frozenset[str]:
    """Return the countries that must not be swapped in: those that the sentence or a phrasing names."""
    asked = {code for phrase in phrases for name in phrase.names for code in name.nations}
    return frozenset(asked | {nation.code for nation in reading.nations})


def _swapped(
    reading: Reading, name: Name, spans: Iterable[tuple[int, int]], taken: frozenset[str], roll: random.Random
) -> Iterator[Edit]:
    key = roll.random()
    changes = []
    nations = {(nation.first, nation.last): nation for nation in reading.nations}
    for start_place, last in spans:
        # "piazza Kim Il Sung": what is written small stays.
        first = next((place for place in range(start_place, last) if reading.tokens[place].capital), start_place)
        start, end = reading.tokens[first].start, reading.tokens[last].end
        # The same roll for every occurrence, so that a name becomes one other name and not several.
        new = _other(reading, name, (first, last), nations.get((start_place, last)), taken, random.Random(key))  # noqa: S311
        if new:
            changes.append((start, end, new))
    if changes:
        start, end, _ = changes[0]
        yield Edit(Kind.NAME, tuple(changes), reading.text[start:end])


def _other(
    reading: Reading,
    name: Name,
    span: tuple[int, int],
    nation: Nation | None,
    taken: frozenset[str],
    roll: random.Random,
) -> str:
    text = reading.text[reading.tokens[span[0]].start : reading.tokens[span[1]].end]
    if nation is not None:
        return _country(nation, text, reading.code, taken, roll)
    opposite = _opposite(reading, span)
    if opposite:
        return opposite
    if not text[:1].isupper():
        return ""
    if name.nations:
        return _choose([city for city in CITIES if city != text], text, roll)
    if text.isupper() and len(text) <= _ACRONYM:
        return _choose([acronym for acronym in ACRONYMS if acronym != text], text, roll)
    surname = _choose(SURNAMES, text, roll)
    many = sum(token.kind == WORD for token in reading.tokens[span[0] : span[1] + 1]) > 1
    return f"{_choose(FIRST_NAMES, text, roll)} {surname}" if many else surname


def _opposite(reading: Reading, span: tuple[int, int]) -> str:
    """Turn a name round that has a point of the compass in it: Global South, Western."""
    way = WAYS.get(reading.code)
    start = reading.tokens[span[0]].start
    text = reading.text[start : reading.tokens[span[1]].end]
    for token in reading.tokens[span[0] : span[1] + 1] if way else ():
        other = way.compass.get(token.norm) if way else None
        if other:
            cased = other[:1].upper() + other[1:] if token.text[:1].isupper() else other
            return text[: token.start - start] + cased + text[token.end - start :]
    return ""


def _country(nation: Nation, text: str, code: str, taken: frozenset[str], roll: random.Random) -> str:
    near = NEIGHBOURS.get(nation.code, "")
    codes = [near] if near and near not in taken else [other for other in COUNTRIES if other not in taken]
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
