"""tokens -> tuple[Name, ...]: the names a phrasing asks for: groups, countries, capitalised words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.mentions.capitals import begins, is_acronym, is_initial
from factcheck.parsing.mentions.embedded import family_first, is_embedded
from factcheck.parsing.mentions.group import Group, row_of
from factcheck.parsing.mentions.name import Name
from factcheck.parsing.mentions.nations import find_nations
from factcheck.parsing.mentions.occurrences import occurrences
from factcheck.parsing.mentions.runs import capital_runs, is_genitive
from factcheck.parsing.tokens import HYPHENS, WORD, Token


def read_names(
    tokens: Sequence[Token], lexicon: Lexicon, groups: Sequence[Group], taken: Iterable[int]
) -> tuple[Name, ...]:
    """Return the names in a phrasing in text order: groups first, then nations, then capitalised words.

    Places in `taken` are read as something else already, a quantity.
    """
    names: list[Name] = []
    used = set(taken)
    for first, last, group in _grouped(tokens, groups, lexicon):
        if not used.intersection(range(first, last + 1)):
            names.append(_name(tokens, range(first, last + 1), group.rows, group.nations))
            used.update(range(first, last + 1))
    nations = find_nations(tokens, lexicon.language.code)
    for nation in nations:
        places = range(nation.first, nation.last + 1)
        if not used.intersection(places) and not is_embedded(nation, tokens, nations, lexicon):
            names.append(_name(tokens, places, (), frozenset((nation.code,))))
            used.update(places)
    names.extend(_person(_name(tokens, run, (), frozenset()), tokens, lexicon) for run in _runs(tokens, lexicon, used))
    placed = (_with_group(_with_neighbours(name, tokens, lexicon), groups) for name in names)
    return tuple(sorted(placed, key=lambda name: name.places))


def _runs(tokens: Sequence[Token], lexicon: Lexicon, used: set[int]) -> Iterable[tuple[int, ...]]:
    """Return the capital runs without small words that only have a capital for their place: De Gaulle is Gaulle."""
    small = lexicon.language.connectors
    for run in capital_runs(tokens, lexicon, used):
        kept = tuple(place for place in run if tokens[place].norm not in small)
        # "el Gobierno" is no name, and "el Gobierno de España" is Spain.
        if not all(tokens[place].norm in lexicon.language.polities for place in run):
            yield kept or run


def _with_neighbours(name: Name, tokens: Sequence[Token], lexicon: Lexicon) -> Name:
    own, first = set(name.places), name.places[0]
    beside = frozenset(token.norm for place, token in enumerate(tokens) if token.kind == WORD and place not in own)
    articled = first > 0 and tokens[first - 1].norm in lexicon.language.determiners
    return replace(name, articled=articled, placed=len(own) == 1 and begins(tokens, first), beside=beside)


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
    full = row_of(tokens[place] for place in where)
    row = tuple(word for word in full if not is_initial(word)) or full
    initial = full[0][0] if row != full and is_initial(full[0]) else ""
    return Name(where, _text(tokens, where[0], where[-1]), tuple(dict.fromkeys((row, *rows))), nations, initial)


def _text(tokens: Sequence[Token], first: int, last: int) -> str:
    parts = (
        token.text if token.glued or not at else f" {token.text}" for at, token in enumerate(tokens[first : last + 1])
    )
    return "".join(parts)


def _person(name: Name, tokens: Sequence[Token], lexicon: Lexicon) -> Name:
    """Part a name of several words into what stands before the surname and the surname, where it may be a person's."""
    own, places = lexicon.language, name.places
    words = row_of(tokens[place] for place in places)
    if len(words) < 2 or len(name.spellings[0]) < 1 or own.name_directions.intersection(words):
        return name
    if any(is_acronym(tokens[place]) and not is_initial(tokens[place].norm) for place in places):
        return name
    between = [tokens[at].norm for at in range(places[0], places[-1]) if at not in places]
    if any(is_genitive(norm, lexicon) for norm in between) and _is_thing(words, lexicon):
        return name  # the Bank of England; but Pedro de la Rosa
    parts = _hyphened(tokens, places)
    if words[0] in family_first() or (parts and not tokens[places[-1]].capital):
        return replace(name, given=words[1:], surname=words[:1])  # Kim Jong-un, Xi Jinping
    return replace(name, given=words[: -1 - parts], surname=words[-1 - parts :]) if parts < len(words) - 1 else name


def _is_thing(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a name with "of" begins with a common word, or is made of such: Bank of England, Museum of Art."""
    own = lexicon.language
    if words[0] in own.given_names:
        return False
    first, last = casing(words[0], own.code), casing(words[-1], own.code)
    return first is Casing.COMMON or (first is Casing.EITHER and last in (Casing.COMMON, Casing.EITHER))


def _hyphened(tokens: Sequence[Token], places: Sequence[int]) -> int:
    """Return how many words a hyphen ties to the last one."""
    parts = 0
    while parts + 1 < len(places) and tokens[places[-1 - parts] - 1].text in HYPHENS:
        parts += 1
    return parts


def _grouped(tokens: Sequence[Token], groups: Sequence[Group], lexicon: Lexicon) -> list[tuple[int, int, Group]]:
    """Find members of groups, the longest first, each token once."""
    hits: list[tuple[int, int, Group]] = []
    for group in groups:
        for row in group.rows:
            hits.extend((first, last, group) for first, last in occurrences(row, tokens, lexicon, declared=True))
    hits.sort(key=lambda hit: (hit[0] - hit[1], hit[0]))
    chosen: list[tuple[int, int, Group]] = []
    used: set[int] = set()
    for first, last, group in hits:
        places = set(range(first, last + 1))
        if not used & places:
            chosen.append((first, last, group))
            used |= places
    return chosen
