"""token -> whether its capital tells a name: not a function word, a title, a first word, a German noun."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache
from itertools import islice

from factcheck.languages.casing import Casing, casing, is_base, is_noun
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.tokens import CODE, HYPHENS, NUMBER, WORD, Token, is_hyphened

_OPENINGS = frozenset('.?!:\u201c\u201e"\u00ab([\u2022')  # behind these a word has its capital for its place
_TITLE_WORDS = 4
_NOTHING: frozenset[int] = frozenset()
_ACRONYM = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2,}s?|(?:[^\W\d_a-z]\.){2,}")

_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")  # II is a number


def is_name_word(tokens: Sequence[Token], place: int, own: Lexicon, used: Container[int] = _NOTHING) -> bool:
    """Whether a token is (part of) a name by its capital. Places in `used` are read as something else already."""
    token = tokens[place]
    language = own.language
    if token.kind != WORD or not token.capital or place in used:
        return False
    if token.norm in language.given_names and _capital_after(tokens, place, used, language.connectors):
        return True  # Will Smith, Lula da Silva
    if len(token.norm) == 1 and _is_dotted(tokens, place):
        return True  # Franklin D. Roosevelt
    if own.is_stop(token.norm):
        return _is_stop_acronym(tokens, place, own)
    if token.norm in language.months or token.norm in language.weekdays or _is_label(tokens, place, own):
        return False
    if is_title(tokens, place, own):
        return False
    if is_acronym(token):
        return not _ROMAN.fullmatch(token.text)
    if language.nouns_capitalised:
        return not is_common_noun(tokens, place, own) or _is_surname(tokens, place, own)
    if not begins(tokens, place):
        return True
    goes_on = _capital_after(tokens, place, used)
    if own.is_verb(token.norm):  # "Arrested Putin"; but Anna, also a form of a French verb, in "Anna Politkovskaïa"
        return goes_on and casing(token.norm, language.code) is not Casing.COMMON
    if token.norm in language.given_names and place + 1 < len(tokens) and own.is_verb(tokens[place + 1].norm):
        return True  # "Lula visitou"
    return goes_on or casing(token.norm, language.code) is not Casing.COMMON or _is_version(tokens, place, own)


def begins(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word stands where every word has a capital: first, or behind a full stop or a quotation mark."""
    if place > 2 and tokens[place - 3].capital and len(tokens[place - 2].norm) == 1 and tokens[place - 2].capital:
        return tokens[place - 1].text != "." and tokens[place - 1].text in _OPENINGS  # Albert S. Ruddy
    return tokens[place - 1].text in _OPENINGS if place else True


def is_acronym(token: Token) -> bool:
    """Whether a word is written in capitals: NATO, U.S., NGOs."""
    return bool(_ACRONYM.fullmatch(token.text))


def is_initial(norm: str) -> bool:
    """Whether a word is one letter, or letters with full stops: the D. of Franklin D. Roosevelt."""
    return len(norm.replace(".", "")) == 1 or (norm.endswith(".") and len(norm) > 1)


def is_title(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a word is a title before a name: President; Foreign in Foreign Minister, but not in Foreign Legion."""
    norm = tokens[place].norm
    titles, parts = own.language.titles, own.language.title_parts
    if norm not in parts:
        return norm in titles
    after = place + 1
    while after < len(tokens) and (tokens[after].norm in parts or tokens[after].text in HYPHENS):
        after += 1
    before = place - 1
    while before >= 0 and own.is_of(tokens[before].norm):
        before -= 1
    near = [tokens[at].norm for at in (before, after) if 0 <= at < len(tokens)]
    return any(other in titles and other not in parts for other in near)


def is_headline(tokens: Sequence[Token], own: Lexicon) -> bool:
    """Whether a text is written All Words Capitalised or IN CAPITALS, so that a capital tells nothing."""
    if own.language.nouns_capitalised and not all(token.text.isupper() for token in tokens if token.capital):
        return False
    words = 0
    for token in tokens:
        if token.kind == WORD and not own.is_stop(token.norm):
            if not token.capital:
                return False
            words += 1
    return words >= _TITLE_WORDS


def is_headline_name(tokens: Sequence[Token], place: int, own: Lexicon, used: Container[int] = _NOTHING) -> bool:
    """Whether a word of a headline is a name: one that no dictionary has as a common word."""
    token = tokens[place]
    if token.kind != WORD or not token.capital or place in used or own.is_stop(token.norm):
        return False
    if is_title(tokens, place, own) or _is_label(tokens, place, own) or own.is_verb(token.norm):
        return False
    if own.language.nouns_capitalised and is_noun(token.norm, own.language.code):
        return False
    return casing(token.norm, own.language.code) in (Casing.UNKNOWN, Casing.CAPITAL)


def is_common_noun(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a word is a common noun where those have capitals: by its ending, its article, its forms."""
    head = place
    while is_hyphened(tokens, head) and tokens[head + 2].capital:
        head += 2  # Standard-Init-System is a system
    norm = tokens[head].norm
    if _pattern(own.language.noun_endings).search(norm):
        return True
    before = place - 1
    while is_hyphened(tokens, before - 1):
        before -= 2
    if _has_article(tokens, before, own) or _has_adjective(tokens, before, own):
        return not (is_acronym(tokens[head]) or _leads_name(tokens, head, own))
    return is_noun(norm, own.language.code)


def _leads_name(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a word behind an article is the first of a name: "die Andrea Doria", "das Centre Pompidou"."""
    norm, code = tokens[place].norm, own.language.code
    proper = casing(norm, code) is Casing.CAPITAL and not is_noun(norm, code) and norm not in own.language.sorts
    return proper and _capital_after(tokens, place, _NOTHING) and not is_noun(tokens[place + 1].norm, code)


def _has_article(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    while place >= 0 and tokens[place].kind == WORD and (place == 0 or not tokens[place].capital):
        norm = tokens[place].norm
        if norm in own.language.determiners:
            return not _is_particle(tokens, place, own)
        if own.is_stop(norm) or own.is_verb(norm):
            return False
        place -= 1
    return False


def _is_particle(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether an article is part of a name that no dictionary has: the "der" of "von der Leyen"."""
    connectors = own.language.connectors
    return (
        place > 0
        and place + 1 < len(tokens)
        and {tokens[place].norm, tokens[place - 1].norm} <= connectors
        and own.is_of(tokens[place - 1].norm)
        and casing(tokens[place + 1].norm, own.language.code) is Casing.UNKNOWN
    )


def _has_adjective(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a lower-case adjective stands right before: "neue Abkommen"."""
    if place < 0 or tokens[place].kind != WORD or (tokens[place].capital and place):
        return False
    norm = tokens[place].norm
    if own.is_stop(norm) or own.is_verb(norm) or not _pattern(own.language.adjective_endings).search(norm):
        return False
    return not tokens[place].capital or casing(norm, own.language.code) in (Casing.COMMON, Casing.EITHER)


def _is_surname(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a noun stands behind a first name: Helmut Kohl, Thomas Müller."""
    first = tokens[place - 1] if place else None
    if first is None or not first.capital or first.kind != WORD or is_title(tokens, place - 1, own):
        return False
    code = own.language.code
    if _pattern(own.language.noun_endings).search(tokens[place].norm) or not is_base(tokens[place].norm, code):
        return False
    if first.norm in own.language.given_names:
        return True
    return casing(first.norm, code) is Casing.CAPITAL and not is_common_noun(tokens, place - 1, own)


@lru_cache(maxsize=64)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern or "(?!)")


def _is_label(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a word labels the number or letter behind it: Article 5, but not Museum of Art."""
    label = own.labels.at(tokens, place)
    after = place + label[0] if label else len(tokens)
    return after < len(tokens) and (tokens[after].kind in (NUMBER, CODE) or tokens[after].text.isupper())


def _is_version(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a version and a verb stand behind a word: "Kestrel 4.2 adds", where the kestrel is also a bird."""
    number, verb = (*tokens[place + 1 : place + 3], None, None)[:2]
    if number is None or verb is None or number.kind != NUMBER or "." not in number.text:
        return False
    return own.is_auxiliary(verb.norm) or own.may_be_verb(verb.norm)


def _is_stop_acronym(tokens: Sequence[Token], place: int, own: Lexicon) -> bool:
    """Whether a function word is an acronym here: the WHO, but not "must NOT"."""
    if not is_acronym(tokens[place]):
        return False
    if not begins(tokens, place) and tokens[place - 1].norm not in own.language.determiners:
        return False
    shouted = (token for token in tokens if token.text.isupper())
    return len(tuple(islice(shouted, 2))) < 2


def _is_dotted(tokens: Sequence[Token], place: int) -> bool:
    """Whether a letter is an initial: a full stop and a name stand behind it."""
    return place + 2 < len(tokens) and tokens[place + 1].text == "." and tokens[place + 2].capital


def _capital_after(
    tokens: Sequence[Token], place: int, used: Container[int], connectors: frozenset[str] = frozenset()
) -> bool:
    """Whether a name goes on right behind a word: its next part, or an initial."""
    after = place + 1
    if after < len(tokens) and tokens[after].text in HYPHENS and tokens[after].glued:
        after += 1
    while after < len(tokens) and tokens[after].norm in connectors and not tokens[after].capital:
        after += 1
    return after < len(tokens) and after not in used and tokens[after].kind == WORD and tokens[after].capital
