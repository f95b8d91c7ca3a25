"""tokens -> tuple[Name, ...], and where a passage has a name: groups, nations, transliterations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from factcheck.languages import language
from factcheck.matching.lexicon import Lexicon, bare
from factcheck.matching.nations import Nation, find_nations
from factcheck.matching.tokens import CODE, WORD, Token, tokenize

_HYPHENS = "-\u2010\u2011"
_LONG_NAME = 8  # letters from which on two transliterations may differ in one
_ACRONYM = 4  # letters up to which an all-capitals name must be in capitals where the word is also a common one
_TITLE_CASE = 0.75
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
    for run in _capital_runs(tokens, own, used):
        names.append(_name(tokens, run, (), frozenset()))
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


def _name(tokens: Sequence[Token], places: Iterable[int], rows: tuple[tuple[str, ...], ...], nations: frozenset[str]) -> Name:
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
    ):
        last += 2
        run.append(last)
    return run


def _adjoins(tokens: Sequence[Token], before: int, place: int, own: Lexicon, used: set[int]) -> bool:
    between = range(before + 1, place)
    if any(other in used for other in between):
        return False
    words = [tokens[other] for other in between if tokens[other].kind == WORD]
    marks = [tokens[other] for other in between if tokens[other].kind != WORD]
    initial = len(tokens[before].norm) == 1 and all(mark.text == "." for mark in marks)
    if any(mark.text not in _HYPHENS or not mark.glued for mark in marks) and not initial:
        return False
    return len(words) <= 2 and all(word.norm in own.language.connectors for word in words)  # noqa: PLR2004


def _is_name(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    token = tokens[place]
    if token.kind != WORD or not token.capital or own.is_stop(token.norm) or token.norm in own.language.titles:
        return False
    if own.labels.at(tokens, place) or token.norm in own.language.months:
        return False
    if own.language.nouns_capitalised:
        return not _common_noun(tokens, place, own)
    begins = not any(other.kind == WORD for other in tokens[:place]) or tokens[place - 1].text in ".?!:\u201c\"\u00ab"
    return not begins or not own.is_verb(token.norm)


def _is_title(tokens: Sequence[Token], own: Lexicon, used: set[int]) -> bool:
    """Whether a phrasing is written like a headline, All Words Capitalised."""
    words = [
        token
        for place, token in enumerate(tokens)
        if token.kind == WORD and place not in used and not own.is_stop(token.norm)
    ]
    capital = sum(token.capital for token in words)
    return len(words) >= _TITLE_WORDS and capital >= _TITLE_CASE * len(words) and not own.language.nouns_capitalised


def _common_noun(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """German: a capitalised word behind an article, or with the ending of a noun, is no name."""
    norm = tokens[place].norm
    if _NOUN_ENDING.search(norm):
        return True
    other = place - 1
    while other >= 0 and tokens[other].kind == WORD and not tokens[other].capital:
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
    ) or known_word(norm, own.language.code)


_NOUN_ENDING = re.compile(r"(ung|heit|keit|schaft|tion|ität|nis|tum|ling|ment|ismus|enz|anz|ungen|heiten|keiten|ionen)(en|e|s)?$")
_ADJECTIVE_ENDING = re.compile(r"(e|er|es|en|em)$")


@lru_cache(maxsize=65536)
def known_word(word: str, code: str) -> bool:
    """Whether a dictionary of the language has the word, in lower case or with a capital."""
    import simplemma

    try:
        return simplemma.is_known(word, lang=code)
    except ValueError:
        return False


@lru_cache(maxsize=65536)
def lemma(word: str, code: str) -> str:
    """Return the dictionary form of a word that `known_word` knows."""
    import simplemma

    return simplemma.lemmatize(word, lang=code)


def find_name(
    name: Name, tokens: Sequence[Token], nations: Sequence[Nation], groups: Sequence[Group], own: Lexicon
) -> tuple[tuple[int, int], ...]:
    """Return the token places (first, last) at which a passage has the name, in text order."""
    found = {(nation.first, nation.last) for nation in nations if nation.code in name.nations}
    for row in name.spellings:
        for first, last in occurrences(row, tokens, own):
            if not _is_other(name, first, last, tokens, nations, groups, own):
                found.add((first, last))
    return tuple(sorted(found or _surname(name, tokens, nations, own)))


def _is_other(
    name: Name,
    first: int,
    last: int,
    tokens: Sequence[Token],
    nations: Sequence[Nation],
    groups: Sequence[Group],
    own: Lexicon,
) -> bool:
    """Whether the words found belong to another thing's longer name: Korea in South Korea, Kim in Kim Jong Il."""
    if any(nation.first <= first and last <= nation.last and (nation.first, nation.last) != (first, last) for nation in nations):
        return True
    own_rows = set(name.spellings)
    for group in groups:
        if own_rows & set(group.rows):
            continue
        for row in group.rows:
            for other_first, other_last in occurrences(row, tokens, own) if len(row) > last - first + 1 else ():
                if other_first <= first and last <= other_last:
                    return True
    before, after = _neighbours(first, last, tokens, own)
    if name.initial and before and not before.startswith(name.initial):
        return True
    found = tuple(token.norm for token in tokens[first : last + 1] if token.kind == WORD)
    for row in name.spellings:
        if len(row) > len(found) and row[: len(found)] == found and after and not alike_names(row[len(found)], after):
            return True
        if len(row) > len(found) and row[-len(found) :] == found and before and not alike_names(row[-len(found) - 1], before):
            return True
    return False


def _neighbours(first: int, last: int, tokens: Sequence[Token], own: Lexicon) -> tuple[str, str]:
    """Return the capitalised words right before and after, where they may belong to the name."""
    before = tokens[first - 1] if first else None
    after = last + 1
    while after < len(tokens) and tokens[after].text in _HYPHENS and tokens[after].glued:
        after += 1
    follower = tokens[after] if after < len(tokens) else None
    return (
        before.norm
        if before and before.kind == WORD and before.capital and before.norm not in own.language.titles and first > 1
        else "",
        follower.norm if follower and follower.kind == WORD and follower.capital else "",
    )


def _surname(
    name: Name, tokens: Sequence[Token], nations: Sequence[Nation], own: Lexicon
) -> set[tuple[int, int]]:
    """Find a person by the last word of the name, unless another first name stands before it."""
    row = name.spellings[0]
    if len(row) < 2 or name.nations or any(part in _DIRECTIONS for part in row):  # noqa: PLR2004
        return set()
    found = set()
    for first, last in occurrences(row[-1:], tokens, own):
        covered = any(nation.first <= first <= nation.last for nation in nations)
        before = tokens[first - 1] if first else None
        after = tokens[last + 1] if last + 1 < len(tokens) else None
        free = (
            before is None
            or not before.capital
            or _is_initial(before, row)
            or own.is_stop(before.norm)
            or before.norm in own.language.titles
        )
        if free and not covered and tokens[first].capital and not (after and after.capital):
            found.add((first, last))
    return found


_DIRECTIONS = frozenset("north south east west new nord sud est ovest norte sur sul süd ost noord zuid oost".split())


def _is_initial(token: Token, row: tuple[str, ...]) -> bool:
    return len(token.norm.rstrip(".")) == 1 and row[0].startswith(token.norm[0])


def occurrences(row: Sequence[str], tokens: Sequence[Token], own: Lexicon) -> list[tuple[int, int]]:
    """Return every (first, last) at which a row of words stands, hyphens aside, close spellings included."""
    found: list[tuple[int, int]] = []
    for first, token in enumerate(tokens):
        if token.kind not in (WORD, CODE) or not alike_names(row[0], token.norm):
            continue
        last = _follow(row, tokens, first)
        if last is not None and _proper_case(row, tokens[first], own):
            found.append((first, last))
    return found


def _proper_case(row: Sequence[str], token: Token, own: Lexicon) -> bool:
    """A short name that is also a common word must be written as a name: UN is not the Italian "un"."""
    if len(row) > 1 or len(token.norm) > _ACRONYM or token.capital:
        return True
    return not (own.is_stop(token.norm) or own.is_verb(token.norm))


def _follow(row: Sequence[str], tokens: Sequence[Token], first: int) -> int | None:
    place = first
    for word in row[1:]:
        place += 1
        while place < len(tokens) and (
            (tokens[place].text in _HYPHENS and tokens[place].glued) or (tokens[place].text == "." and tokens[place].glued)
        ):
            place += 1
        if place >= len(tokens) or tokens[place].kind not in (WORD, CODE) or not alike_names(word, tokens[place].norm):
            return None
    return place


@lru_cache(maxsize=131072)
def alike_names(one: str, other: str) -> bool:
    """Whether two words are one name: the same letters, or close transliterations of each other.

    One letter may differ where both are long; a different name of the same length is not alike.
    """
    if one == other:
        return True
    first, second = _sound(one), _sound(other)
    if first == second:
        return True
    shorter = min(len(first), len(second))
    if one.rstrip("s") == other or other.rstrip("s") == one:
        return shorter >= _ACRONYM
    return shorter >= _LONG_NAME and OSA.distance(first, second, score_cutoff=1) <= 1


_SOUNDS = (
    ("sch", "sh"), ("tsh", "ch"), ("kh", "h"), ("ck", "k"), ("ph", "f"), ("w", "v"), ("y", "i"), ("j", "i"),
    ("z", "s"), ("c", "k"), ("kh", "h"), ("oe", "o"), ("ue", "u"), ("ae", "a"), ("x", "ks"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def _sound(word: str) -> str:
    """Fold what transliterations differ in: y/i/j, z/s, w/v, doubled letters, accents."""
    text = bare(word).replace(".", "")
    for letters, sound in _SOUNDS:
        text = text.replace(letters, sound)
    return _DOUBLED.sub(r"\1", text)
