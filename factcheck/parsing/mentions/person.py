"""A person's Name -> where a passage has it by part: without middle names, by an initial, by the surname alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.languages.casing import Casing, casing
from factcheck.languages.language import table
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.mentions.capitals import is_initial
from factcheck.parsing.mentions.name import Name
from factcheck.parsing.mentions.occurrences import keys_of, meets
from factcheck.parsing.mentions.runs import stretch
from factcheck.parsing.mentions.spelling import alike_names
from factcheck.parsing.tokens import WORD, Token

Row = tuple[str, ...]
_SHORT = table("shared")["short_names"]


def find_person(
    name: Name, tokens: Sequence[Token], lexicon: Lexicon, known: Iterable[Row], named: bool
) -> Iterator[tuple[int, int]]:
    """Yield where a passage has a person by part of the name.

    The surname alone counts unless `known`, the full names that stood before, has it as another person's only. The
    first name alone counts where the full name stood before, in the document or (`named`) in this passage.
    """
    rows = [row for row in known if len(row) > 1]
    before = named or any(_is_row(name, row) for row in rows)
    others = not before and any(alike_names(row[-1], name.surname[-1]) for row in rows)
    small = lexicon.language.connectors
    through = name.places[-1] - name.places[0] >= len(name.places)  # Pedro de la Rosa is not Juan de la Rosa
    for first, last in _hits(name.surname, tokens, lexicon):
        left, right, _ = stretch(tokens, first, last, lexicon, through=through)
        right = [place for place in right if not (left and tokens[place].text.isupper())]  # "Bo Hope Lind MC"
        words = tuple(tokens[place].norm for place in left if tokens[place].norm not in small)
        if _is_family_first(name):
            if not words and not right and not others:
                yield first, last
        elif not right and ((not words and not others) or (words and is_alike(name.given, words, name, lexicon))):
            yield (left[0] if left else first), last
    if before:
        for first, last in _hits(name.given[:1], tokens, lexicon):
            if stretch(tokens, first, last, lexicon)[:2] == ([], []):
                yield first, last


def is_alike(given: Row, words: Row, name: Name, lexicon: Lexicon) -> bool:
    """Whether two rows of first names may be one person's: Franklin D., Franklin Delano, Franklin, F., Delano."""
    if len(words) < len(given) and all(map(_meet, given[-len(words) :], words)) and not is_initial(words[0]):
        return True
    if len(given) < len(words) and all(map(_meet, given, words[-len(given) :])) and not is_initial(given[0]):
        return True
    if not _meet(given[0], words[0]):
        return False
    middle, other = given[1:], words[1:]
    if middle and other:  # George W. is not George H. W.
        return len(middle) == len(other) and all(map(_meet, middle, other))
    return all(map(is_initial, middle or other)) or not _are_common((given[0], name.surname[-1]), lexicon)


def _are_common(words: Row, lexicon: Lexicon) -> bool:
    """Whether all words are common ones: "World Rugby Cup" is no World Cup with a middle name."""
    own = lexicon.language
    return all(
        word not in own.given_names and casing(word, own.code) in (Casing.COMMON, Casing.EITHER) for word in words
    )


def _meet(one: str, other: str) -> bool:
    """Whether two first names are one, or one is the initial of the other, or short for it: Bill, William."""
    if is_initial(one) or is_initial(other):
        return one[0] == other[0]
    return alike_names(one, other) or not _SHORT.isdisjoint((f"{one}/{other}", f"{other}/{one}"))


def _is_row(name: Name, row: Row) -> bool:
    """Whether a full name that stood before is this person's."""
    own = name.spellings[0]
    return _meet(own[0], row[0]) and _meet(own[-1], row[-1])


def _is_family_first(name: Name) -> bool:
    return name.spellings[0][0] == name.surname[0]


def _hits(row: Row, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where a row of capitalised words stands, hyphens aside."""
    if not row:
        return
    code = lexicon.language.code
    wanted = keys_of(row[0], code)
    for first, token in enumerate(tokens):
        if token.kind != WORD or not token.capital or wanted.isdisjoint(keys_of(token.norm, code)):
            continue
        place = first
        for word in row:
            if word != row[0] and place + 2 < len(tokens) and tokens[place + 1].glued:
                place += 2
            if not meets(word, tokens[place], code):
                break
        else:
            yield first, place
