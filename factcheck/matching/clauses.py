"""tokens -> Clauses: where clauses may begin, and which words are verbs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.matching.lexicon import Lexicon
from factcheck.matching.tokens import MARK, NUMBER, WORD, Token

_WALLS = frozenset(";:()[]\u2014\u2013.!?")
_ORDINAL_DIGITS = 2
_SHORT_WORD = 3  # letters: an abbreviation before a full stop


@dataclass(frozen=True, slots=True)
class Clauses:
    """Where clauses begin in a row of tokens. `numbers` gives each token its clause."""

    numbers: tuple[int, ...]
    starts: frozenset[int]
    relatives: frozenset[int]
    commas: frozenset[int]
    walls: frozenset[int]
    verbs: frozenset[int]
    helpers: frozenset[int]
    separated: Mapping[int, int]


def read_clauses(tokens: Sequence[Token], lexicon: Lexicon, seam: int = 0) -> Clauses:
    """Find the places where a clause may begin: marks, conjunctions, relative pronouns.

    At `seam`, an offset, a second sentence begins; 0 for none.
    """
    starts, relatives, commas, walls = set[int](), set[int](), set[int](), set[int]()
    verbs, helpers = set[int](), set[int]()
    for place, token in enumerate(tokens):
        if token.kind == MARK:
            if place + 1 < len(tokens) and token.start < seam <= tokens[place + 1].start:
                walls.add(place)
            elif token.text in _WALLS and _parts(tokens, place):
                walls.add(place)
            elif token.text == ",":
                commas.add(place)
            elif token.text == "-" and not token.glued:
                walls.add(place)
            continue
        if token.kind != WORD or _is_clitic(tokens, place):
            continue
        begins = lexicon.clause_starts.at(tokens, place) and place - 1 not in helpers
        if begins or lexicon.conditions.at(tokens, place):
            starts.add(place)
        if lexicon.relatives.at(tokens, place):
            relatives.add(place)
        if lexicon.is_auxiliary(token.norm):
            helpers.add(place)
        elif not lexicon.is_stop(token.norm) and _is_verb(tokens, place, lexicon, helpers):
            verbs.add(place)
    separated = _separated(tokens, lexicon, verbs, commas | walls)
    numbers, clause = [], 0
    for place in range(len(tokens)):
        if place in walls or place in starts or place in relatives or place in commas:
            clause += 1
        numbers.append(clause)
    return Clauses(
        tuple(numbers), frozenset(starts), frozenset(relatives), frozenset(commas), frozenset(walls),
        frozenset(verbs), frozenset(helpers), separated,
    )  # fmt: skip


def _separated(tokens: Sequence[Token], lexicon: Lexicon, verbs: set[int], ends: set[int]) -> dict[int, int]:
    """Find separable verbs in two parts: "lehnte das Angebot ab". Verb place -> place of its particle.

    The particle stands at the end of its clause; a word before it in that clause is its verb, known
    as one or, where none is, the first that is neither a function word nor capitalised.
    """
    found: dict[int, int] = {}
    for place, token in enumerate(tokens):
        last = place + 1 == len(tokens) or place + 1 in ends or tokens[place + 1].norm in lexicon.language.coordinators
        if token.norm not in lexicon.language.particles or not last:
            continue
        begin = max((end for end in ends if end < place), default=-1) + 1
        inside = [other for other in range(begin, place) if tokens[other].kind == WORD]
        known = [other for other in inside if other in verbs]
        likely = [other for other in inside if not lexicon.is_stop(tokens[other].norm) and not tokens[other].capital]
        if known or likely:
            verb = (known or likely)[0]
            found[verb] = place
            verbs.add(verb)
    return found


def _is_clitic(tokens: Sequence[Token], place: int) -> bool:
    """Whether a short word is tied to a verb by a hyphen: the "se" of "recusou-se" is no "if"."""
    tied = place > 1 and tokens[place].glued and tokens[place - 1].text == "-" and tokens[place - 1].glued
    return tied and len(tokens[place].text) <= _SHORT_WORD


def _parts(tokens: Sequence[Token], place: int) -> bool:
    """Whether a mark ends a clause: no abbreviation's full stop, no dash within a word or a range."""
    within = tokens[place].glued and tokens[place].text in "\u2013\u2014" and _glued_after(tokens, place)
    return not within and not _abbreviates(tokens, place)


def _abbreviates(tokens: Sequence[Token], place: int) -> bool:
    """Whether a full stop ends an abbreviation: a short word before it, or no capital after it."""
    if tokens[place].text != "." or place == 0 or place + 1 >= len(tokens):
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    begins = after.capital or after.text in "\"'(\u201c\u00ab"
    ordinal = before.kind == NUMBER and len(before.text) <= _ORDINAL_DIGITS  # German "der 3. Titel"
    return not begins or ordinal or (len(before.text) <= _SHORT_WORD and before.capital)


def _is_verb(tokens: Sequence[Token], place: int, lexicon: Lexicon, helpers: set[int]) -> bool:
    """Whether a word is a verb here: by its form, unless an article makes a noun of it.

    Behind an auxiliary also a word that is mostly a noun is a participle: "è partita", "was limited".
    """
    if _is_noun(tokens, place, lexicon) or _ends_name(tokens, place, lexicon):
        return False
    norm = tokens[place].norm
    return lexicon.is_verb(norm) or (place - 1 in helpers and lexicon.has_verb_ending(norm))


def _ends_name(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word that looks like a verb is a surname: a capital behind a capital, and no object after it."""
    if not (place and tokens[place].capital and tokens[place - 1].capital):
        return False
    after = tokens[place + 1].norm if place + 1 < len(tokens) else ""
    return after not in lexicon.language.determiners


def _is_noun(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word that may be a verb stands behind an article: "the guarantee", "her visit"."""
    return place > 0 and tokens[place - 1].norm in lexicon.language.determiners


def _glued_after(tokens: Sequence[Token], place: int) -> bool:
    return place + 1 < len(tokens) and tokens[place + 1].glued
