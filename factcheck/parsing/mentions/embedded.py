"""A hit -> whether it is only part of a longer name: Michigan in University of Michigan, Korea in South Korea."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages.casing import Casing, casing
from factcheck.languages.shared import table
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.mentions.capitals import begins, is_acronym, is_initial
from factcheck.parsing.mentions.group import Group
from factcheck.parsing.mentions.name import Name
from factcheck.parsing.mentions.nations import Nation
from factcheck.parsing.mentions.occurrences import forms, may_hold, occurrences
from factcheck.parsing.mentions.runs import is_genitive, stretch
from factcheck.parsing.tokens import Token


def company_forms() -> frozenset[str]:
    """Return what only tells which kind of company a name is of: Ltd."""
    return table("shared")["company_forms"]


def family_first() -> frozenset[str]:
    """Return the family names that stand first: Xi in Xi Jinping."""
    return table("shared")["family_first"]


def is_embedded(nation: Nation, tokens: Sequence[Token], nations: Sequence[Nation], lexicon: Lexicon) -> bool:
    """Whether a country's name belongs to what stands before it: Bank of Japan, Air France; not Kingdom of Norway."""
    if not nation.proper:
        return False
    left, right, connected = stretch(tokens, nation.first, nation.last, lexicon)
    own = lexicon.language
    if right and tokens[nation.first].norm in own.given_names and nation.first == nation.last:
        return True  # Jordan Peterson
    others = {place for other in nations for place in range(other.first, other.last + 1)}
    if not left or left[-1] in others or all(tokens[place].norm in own.polities for place in left):
        return False
    if connected and (len(left) > 1 or (left[0] and is_genitive(tokens[left[0] - 1].norm, lexicon))):
        return False  # "Ministerio de Defensa de España", "ministro della Difesa della Russia"
    return len(forms(tokens[left[-1]].norm, own.code, False)) == 1  # "Putins Russland"


def is_part_of_other(
    name: Name,
    first: int,
    last: int,
    tokens: Sequence[Token],
    nations: Sequence[Nation],
    groups: Sequence[Group],
    lexicon: Lexicon,
) -> bool:
    """Whether the words of a hit belong to another thing's longer name; a person's name with more words is the same."""
    if any(
        nation.first <= first and last <= nation.last and (nation.first, nation.last) != (first, last)
        for nation in nations
    ):
        return True
    if _in_other_group(name, first, last, tokens, groups, lexicon):
        return True
    left, right, connected = stretch(tokens, first, last, lexicon)
    taken = {place for nation in nations for place in range(nation.first, nation.last + 1)}
    if not left and not right:
        return False
    small = lexicon.language.connectors | company_forms()
    left = [place for place in left if place not in taken and tokens[place].norm not in small]
    right = [place for place in right if place not in taken and tokens[place].norm not in small]
    more = {tokens[place].norm for place in (*left, *right)}
    if not more or more <= name.beside:
        return False
    if right:
        return not _is_family_first(first, last, right, tokens)
    return not _is_same_with_more(name, left, connected, tokens, lexicon)


def _in_other_group(
    name: Name, first: int, last: int, tokens: Sequence[Token], groups: Sequence[Group], lexicon: Lexicon
) -> bool:
    own_rows = set(name.spellings)
    for group in groups:
        if not own_rows.isdisjoint(group.rows):
            continue
        for row in group.rows:
            if len(row) <= last - first + 1 or not may_hold(row, tokens[first], lexicon):
                continue
            longer = occurrences(row, tokens, lexicon, declared=True)
            if any(other_first <= first and last <= other_last for other_first, other_last in longer):
                return True
    return False


def _is_family_first(first: int, last: int, right: Sequence[int], tokens: Sequence[Token]) -> bool:
    """Whether a hit is a surname that stands first: Kim in Kim Jong-un."""
    return first == last and (
        tokens[first].norm in family_first()
        or (right[-1] - right[0] > len(right) - 1 and not tokens[right[-1]].capital)
    )


def _is_same_with_more(
    name: Name, left: Sequence[int], connected: bool, tokens: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Whether words before a hit make no other thing of it: the first name of a person, a first word, initials."""
    own = lexicon.language
    words = [tokens[place].norm for place in left]
    if own.name_directions.intersection(words) or (connected and not name.surname):
        return False
    if all(is_initial(word) for word in words):
        return not name.initial or words[0].startswith(name.initial)
    if len(name.spellings[0]) > 1:
        # "Actor Tom Hanks"; but the Federal Supreme Court is not the Supreme Court.
        return (len(left) == 1 and begins(tokens, left[0])) or bool(name.surname)
    if name.initial and not words[0].startswith(name.initial):
        return False
    return all(_is_given(tokens[place], lexicon) for place in left)


def _is_given(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word may be a first name: no common word, or one that is a first name too."""
    own = lexicon.language
    if token.norm in own.given_names or is_initial(token.norm):
        return True
    return not is_acronym(token) and casing(token.norm, own.code) is not Casing.COMMON
