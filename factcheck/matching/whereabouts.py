"""Name -> where a passage has it: by any spelling, as a country, or by the surname."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.matching.lexicon import Lexicon
from factcheck.matching.names import Group, Name
from factcheck.matching.nations import Nation
from factcheck.matching.spelling import alike_names, occurrences
from factcheck.matching.tokens import WORD, Token

_HYPHENS = "-\u2010\u2011"


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
    if any(
        nation.first <= first and last <= nation.last and (nation.first, nation.last) != (first, last)
        for nation in nations
    ):
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
        if (
            len(row) > len(found)
            and row[-len(found) :] == found
            and before
            and not alike_names(row[-len(found) - 1], before)
        ):
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


def _surname(name: Name, tokens: Sequence[Token], nations: Sequence[Nation], own: Lexicon) -> set[tuple[int, int]]:
    """Find a person by the last word of the name, unless another first name stands before it."""
    row = name.spellings[0]
    if name.places[-1] - name.places[0] >= len(name.places) + row.count("-"):
        return set()  # "Bank of England" has no surname
    if len(row) < 2 or name.nations or any(part in _DIRECTIONS for part in row):
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
