"""Name -> where a passage has it: by any spelling, as a country, or as a person by part of the name."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.mentions.capitals import is_initial
from factcheck.parsing.mentions.embedded import is_embedded, is_part_of_other
from factcheck.parsing.mentions.group import Group
from factcheck.parsing.mentions.name import Name
from factcheck.parsing.mentions.nations import Nation
from factcheck.parsing.mentions.occurrences import occurrences
from factcheck.parsing.mentions.person import find_person, is_alike
from factcheck.parsing.tokens import WORD, Token

_NOTHING: frozenset[tuple[str, ...]] = frozenset()


def find_name(
    name: Name,
    tokens: Sequence[Token],
    nations: Sequence[Nation],
    groups: Sequence[Group],
    lexicon: Lexicon,
    known: frozenset[tuple[str, ...]] = _NOTHING,
) -> tuple[tuple[int, int], ...]:
    """Return the token places (first, last) at which a passage has the name, in text order.

    `known` are the full names that stood before in the document, as rows of words.
    """
    found = {
        (nation.first, nation.last)
        for nation in nations
        if nation.code in name.nations and not is_embedded(nation, tokens, nations, lexicon)
    }
    declared = {row for group in groups for row in group.rows}
    articled, placed = (not name.nations and told for told in (name.articled, name.placed))
    for row in name.spellings:
        for first, last in occurrences(row, tokens, lexicon, declared=placed or row in declared, articled=articled):
            if name.nations and name.text.isupper() and not tokens[first].text.isupper():
                continue  # "UN" is not in "Kim Jong Un"; "Onu" is a nation's name of its own.
            if not is_part_of_other(name, first, last, tokens, nations, groups, lexicon) and (
                row != name.spellings[0] or _same_initials(name, first, last, tokens, lexicon)
            ):
                found.add((first, last))
    if name.surname:
        covered = {place for nation in nations for place in range(nation.first, nation.last + 1)}
        taken = {place for first, last in found for place in range(first, last + 1)}
        for first, last in find_person(name, tokens, lexicon, known, bool(found)):
            if not (taken | covered).intersection(range(first, last + 1)):
                found.add((first, last))
    return tuple(sorted(found))


def _same_initials(name: Name, first: int, last: int, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the initials within a hit are the person's: George W. Bush is not George H. W. Bush."""
    words = tuple(token.norm for token in tokens[first : last + 1] if token.kind == WORD)
    if not name.surname or not any(map(is_initial, words)) or not any(map(is_initial, name.given)):
        return True
    given = words[: -len(name.surname)]
    return is_alike(name.given, given, name, lexicon)
