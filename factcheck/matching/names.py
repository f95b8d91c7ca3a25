"""tokens -> tuple[Name, ...]: the names a phrasing asks for: groups, countries, capitalised words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.languages import language
from factcheck.matching.lexicon import Lexicon
from factcheck.matching.nations import Nation, find_nations
from factcheck.matching.spelling import occurrences
from factcheck.matching.tokens import CODE, WORD, Token, tokenize

_HYPHENS = "-\u2010\u2011"
_SHORT_PART = 3  # letters of a lower-case part of a name: Jong-un, al-Bashir
_TITLE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a phrasing: token places, and every way of writing it.

    `spellings` are rows of normalised words; `nations` the countries that any of them names.
    """

    places: tuple[int, ...]
    text: str
    spellings: tuple[tuple[str, ...], ...]
    nations: frozenset[str]
    initial: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Names of one and the same thing: rows of words, and the countries among them."""

    rows: tuple[tuple[str, ...], ...]
    nations: frozenset[str]


@lru_cache(maxsize=4096)
def compile_groups(names: tuple[tuple[str, ...], ...], code: str) -> tuple[Group, ...]:
    """Compile the `names:` lines of a claims file; countries are looked up in every known language."""
    return tuple(_group(members, code) for members in names)


def _group(members: tuple[str, ...], code: str) -> Group:
    rows, nations = [], set[str]()
    for member in members:
        tokens = tokenize(member, language(code))
        rows.append(_row(tokens))
        for other in dict.fromkeys((code, "en", "it")):
            found = find_nations(tokens, other)
            if len(found) == 1 and found[0].first == 0 and found[0].last == len(tokens) - 1:
                nations.add(found[0].code)
    return Group(tuple(dict.fromkeys(row for row in rows if row)), frozenset(nations))


def _row(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(token.norm for token in tokens if token.kind in (WORD, CODE))


def read_names(
    tokens: Sequence[Token], own: Lexicon, groups: Sequence[Group], taken: frozenset[int]
) -> tuple[Name, ...]:
    """Return the names in a phrasing: groups first, then nations, then capitalised words."""
    names: list[Name] = []
    used = set(taken)
    for first, last, group in _grouped(tokens, groups, own):
        if not used.intersection(range(first, last + 1)):
            names.append(_name(tokens, range(first, last + 1), group.rows, group.nations))
            used.update(range(first, last + 1))
    for nation in find_nations(tokens, own.language.code):
        places = range(nation.first, nation.last + 1)
        if not used.intersection(places) and _counts(nation, tokens, own):
            names.append(_name(tokens, places, (), frozenset((nation.code,))))
            used.update(places)
    names.extend(_name(tokens, run, (), frozenset()) for run in _capital_runs(tokens, own, used))
    return tuple(sorted((_with_group(name, groups) for name in names), key=lambda name: name.places))


def _counts(nation: Nation, tokens: Sequence[Token], own: Lexicon) -> bool:
    """A country's name needs its capital ("reunion"); an adjective does not ("russo")."""
    return not nation.proper or tokens[nation.first].capital or nation.last > nation.first


def _with_group(name: Name, groups: Sequence[Group]) -> Name:
    for group in groups:
        if name.nations & group.nations:
            rows = tuple(dict.fromkeys((*name.spellings, *group.rows)))
            return replace(name, spellings=rows, nations=name.nations | group.nations)
    return name


def _name(
    tokens: Sequence[Token], places: Iterable[int], rows: tuple[tuple[str, ...], ...], nations: frozenset[str]
) -> Name:
    where = tuple(places)
    full = _row(tokens[place] for place in where)
    row = tuple(word for word in full if not _only_initials(word)) or full
    initial = full[0][0] if row != full and _only_initials(full[0]) else ""
    text = " ".join(tokens[place].text for place in where if tokens[place].kind in (WORD, CODE))
    return Name(where, text, tuple(dict.fromkeys((row, *rows))), nations, initial)


def _only_initials(word: str) -> bool:
    return len(word.replace(".", "")) == 1 or (word.endswith(".") and len(word) > 1)


def _grouped(tokens: Sequence[Token], groups: Sequence[Group], own: Lexicon) -> list[tuple[int, int, Group]]:
    """Find members of groups, the longest first, each token once."""
    hits: list[tuple[int, int, Group]] = []
    for group in groups:
        for row in group.rows:
            hits.extend((first, last, group) for first, last in occurrences(row, tokens, own))
    hits.sort(key=lambda hit: (hit[0] - hit[1], hit[0]))
    chosen: list[tuple[int, int, Group]] = []
    used: set[int] = set()
    for first, last, group in hits:
        places = set(range(first, last + 1))
        if not used & places:
            chosen.append((first, last, group))
            used |= places
    return chosen


def _capital_runs(tokens: Sequence[Token], own: Lexicon, used: set[int]) -> list[list[int]]:
    """Return the capitalised words that are names, neighbours together, with connectors in between."""
    places = [place for place in range(len(tokens)) if place not in used and _is_name(tokens, place, own)]
    if _is_title(tokens, own, used):
        return []
    runs: list[list[int]] = []
    for place in places:
        if runs and _adjoins(tokens, runs[-1][-1], place, own, used):
            runs[-1].append(place)
        else:
            runs.append([place])
    return [_hyphenated(run, tokens) for run in runs]


def _hyphenated(run: list[int], tokens: Sequence[Token]) -> list[int]:
    """Take along what a hyphen ties to a name, also in lower case: Jong-un."""
    last = run[-1]
    while (
        last + 2 < len(tokens)
        and tokens[last + 1].text in _HYPHENS
        and tokens[last + 1].glued
        and tokens[last + 2].glued
        and tokens[last + 2].kind == WORD
        and (tokens[last + 2].capital or len(tokens[last + 2].text) <= _SHORT_PART)
    ):
        last += 2
        run.append(last)
    return run


def _adjoins(tokens: Sequence[Token], before: int, place: int, own: Lexicon, used: set[int]) -> bool:
    between = range(before + 1, place)
    if any(other in used for other in between):
        return False
    words = [tokens[other] for other in between if tokens[other].kind == WORD]
    if words and not any(token.kind == WORD for token in tokens[:before]):
        return False  # "Work in Oslo" is no name of a work
    marks = [tokens[other] for other in between if tokens[other].kind != WORD]
    initial = len(tokens[before].norm) == 1 and all(mark.text == "." for mark in marks)
    if any(mark.text not in _HYPHENS or not mark.glued for mark in marks) and not initial:
        return False
    return len(words) <= 2 and all(
        word.norm in own.language.connectors and word.norm not in own.language.coordinators for word in words
    )


def _is_name(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    token = tokens[place]
    if token.kind != WORD or not token.capital or own.is_stop(token.norm) or token.norm in own.language.titles:
        return False
    if own.labels.at(tokens, place) or token.norm in own.language.months:
        return False
    if own.language.nouns_capitalised:
        return not _common_noun(tokens, place, own)
    begins = not any(other.kind == WORD for other in tokens[:place]) or tokens[place - 1].text in '.?!:\u201c"\u00ab'
    return not begins or not own.is_verb(token.norm)


def _is_title(tokens: Sequence[Token], own: Lexicon, used: set[int]) -> bool:
    """Whether a phrasing is written like a headline, All Words Capitalised."""
    words = [
        token
        for place, token in enumerate(tokens)
        if token.kind == WORD and place not in used and not own.is_stop(token.norm)
    ]
    return len(words) >= _TITLE_WORDS and all(token.capital for token in words) and not own.language.nouns_capitalised


def _common_noun(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """German: a capitalised word behind an article, or with the ending of a noun, is no name."""
    norm = tokens[place].norm
    if _NOUN_ENDING.search(norm):
        return True
    other = place - 1
    while other >= 0 and tokens[other].kind == WORD and (other == 0 or not tokens[other].capital):
        if tokens[other].norm in own.language.determiners:
            return True
        if own.is_stop(tokens[other].norm) or own.is_verb(tokens[other].norm):
            break
        other -= 1
    # A lower-case adjective right before it makes it a common noun too: "neue Abkommen".
    before = tokens[place - 1] if place else None
    return (
        before is not None
        and before.kind == WORD
        and not before.capital
        and not own.is_stop(before.norm)
        and bool(_ADJECTIVE_ENDING.search(before.norm))
    )


_NOUN_ENDING = re.compile(
    r"(ung|heit|keit|schaft|tion|ität|nis|tum|ling|ment|ismus|enz|anz|ungen|heiten|keiten|ionen)(en|e|s)?$"
)
_ADJECTIVE_ENDING = re.compile(r"(e|er|es|en|em)$")
