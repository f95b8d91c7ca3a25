"""Query, Sentence -> what the dates in brackets behind a person's name say, read as sentences of their own.

"Maria Keller (12 March 1921 - 4 May 2003) was a chemist" says that she was born on the one day and died on the other:
it is read once more with nothing left but the name and one of the dates, the sign before that read as the verb. Signs
of their own for a birth and a death are read alike: "Maria Keller (* 12. März 1921 in Ulm; † 4. Mai 2003 in Bonn)".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from factcheck.matching.query.query import Query
from factcheck.parsing.parse import parse, read_figures
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Sentence, Voice
from factcheck.parsing.tagged import DASHES

_BORN, _DIED = "*", "\u2020"  # an asterisk and a dagger
_MARKS = frozenset(",;")
_YEAR = 4  # digits of a year
_LEAST = 15
"""Years from a birth to a death; between two dates that are closer something else was: a war, a term of office."""


@lru_cache(maxsize=65536)
def asks_life(query: Query) -> str:
    """Return the verb of being born or of dying that a phrasing begins with, as dates are read with it; or ""."""
    sentence, own = query.sentence, query.sentence.lexicon
    told = min(query.verbs or query.words, default=NOWHERE)
    stem = sentence.stems[told] if told != NOWHERE else ""
    for verbs in (own.language.births, own.language.deaths):
        if stem and any(stem == own.stem(verb) for verb in verbs):
            return verbs[0]
    return ""


def read_life(query: Query, sentence: Sentence) -> Sentence | None:
    """Return what brackets say of a birth or a death, where a phrasing asks for that; offsets are the sentence's."""
    verb = asks_life(query)
    if not verb or "(" not in sentence.text:
        return None
    ours = query.sentence
    named = frozenset(ours.tokens[place].norm for name in query.names for place in name.places)
    return _read(sentence, verb, ours.clauses[ours.clause_of[min(query.verbs or query.words)]].voice, named)


@lru_cache(maxsize=64)
def _read(sentence: Sentence, verb: str, voice: Voice, named: frozenset[str]) -> Sentence | None:
    """Read the dates in the voice of the phrasing: "was born", "nacque", with the name that it has, the other aside."""
    tokens = sentence.tokens
    for begin, opening, dash, closing in _lives(sentence):
        born = verb in sentence.lexicon.language.births
        sign, stop = (_behind(sentence, opening, dash), dash) if born else (dash, closing)
        if sign == stop or _is_told(sentence, range(sign + (not born), stop)):
            continue  # "Born 3 May 1921" is read as it stands.
        sign += tokens[sign + 1].text == _BORN
        end = tokens[stop - 1].start if tokens[stop - 1].text in _MARKS else tokens[stop].start
        name, date = range(tokens[begin].start, tokens[opening - 1].end), range(tokens[sign].start, end)
        if not named.issubset(token.norm for token in tokens[begin:opening]):
            name = _also_known(sentence, closing) or name
        text = "".join(char if at in name or at in date else " " for at, char in enumerate(sentence.text))
        left, _ = read_figures(text, sentence.code)
        where = next(place for place, token in enumerate(left) if token.start == tokens[sign].start)
        life = parse(text, sentence.code, 0, {where: verb})
        who = next(life.phrase_of[place] for place, token in enumerate(left) if token.start in name)
        said = (
            one._replace(voice=voice, subject=(who,), objects=tuple(number for number in one.objects if number != who))
            for one in life.clauses
        )
        return replace(life, clauses=tuple(said))
    return None


def _lives(sentence: Sentence) -> Iterator[tuple[int, int, int, int]]:
    """Yield where a name begins that is the subject of a verb of being, and the brackets and the dash behind it."""
    tokens = sentence.tokens
    begins = {
        sentence.phrases[clause.subject[0]].first: clause.predicate
        for clause in sentence.clauses
        if not clause.verbs and clause.auxiliaries and clause.subject
    }
    begins.setdefault(0, len(tokens) if is_signed(sentence) else 0)
    for begin, end in begins.items():
        opening = next((place for place in range(begin, end) if tokens[place].text == "("), begin)
        closing = next((place for place in range(opening, len(tokens)) if tokens[place].text == ")"), opening)
        dashes = [place for place in range(opening + 1, closing) if _parts(sentence, opening, place, closing)]
        if not dashes and closing > opening and tokens[opening + 1].text == _BORN:
            dashes = [closing]
        if opening > begin and tokens[begin].capital and dashes:
            yield begin, opening, dashes[0], closing


@lru_cache(maxsize=64)
def is_signed(sentence: Sentence) -> bool:
    """Whether brackets behind the name that a sentence begins with tell a birth and a death by verbs of their own."""
    tokens = sentence.tokens
    opening = next((place for place, token in enumerate(tokens[:-1]) if token.text == "("), 0)
    closing = next((place for place in range(opening, len(tokens)) if tokens[place].text == ")"), opening)
    named = opening > 0 and all(token.capital for token in tokens[:opening])
    born = sentence.stems[opening + 1] in sentence.lexicon.births if named else False
    return born and any(_parts(sentence, opening, place, closing) for place in range(opening + 1, closing))


def _also_known(sentence: Sentence, closing: int) -> range:
    """Return the letters of another name that an aside behind the brackets gives: ", better known as Mia Keller"."""
    tokens = sentence.tokens
    if closing + 1 >= len(tokens) or tokens[closing + 1].text != ",":
        return range(0)
    end = next((place for place in range(closing + 2, len(tokens)) if tokens[place].text == ","), closing)
    leads = ((place, sentence.lexicon.aliases.at(tokens, place)) for place in range(closing + 2, end))
    first = next((place + found[0] for place, found in leads if found), end)
    return range(tokens[first].start, tokens[end - 1].end) if first < end else range(0)


def _behind(sentence: Sentence, first: int, end: int) -> int:
    """Return the place of the last semicolon of a stretch, or its first place: "(born Anna Berg; 3 May 1921"."""
    return max((place for place in range(first, end - 1) if sentence.tokens[place].text == ";"), default=first)


def _parts(sentence: Sentence, opening: int, dash: int, closing: int) -> bool:
    """Whether a dash, a dagger or a verb stands between the dates of a birth and a death: so many years apart."""
    told = sentence.tokens[dash - 1].text in _MARKS and sentence.stems[dash] in _stems(sentence, deaths=True)
    if not (told or sentence.tokens[dash].text in (*DASHES, _DIED)):
        return False
    ends = (opening, dash), (dash, closing)
    born, died = (_year(sentence, range(_behind(sentence, first, end), end)) for first, end in ends)
    return 0 not in (born, died) and died - born >= _LEAST


def _year(sentence: Sentence, places: range) -> int:
    """Return the year in a stretch that has one date, or 0."""
    tokens = sentence.tokens
    dates = [one for one in sentence.quantities if Measure.DATE in one.kinds]
    dated = {place for one in dates for place in range(one.first, one.last + 1)}.intersection(places)
    years = [text for place in dated if len(text := tokens[place].text) == _YEAR and text.isdecimal()]
    return int(years[0]) if len(years) == 1 else 0


def _is_told(sentence: Sentence, places: range) -> bool:
    """Whether a stretch has a verb of being born or of dying."""
    verbs = _stems(sentence)
    return any(sentence.stems[place] in verbs for place in places)


def _stems(sentence: Sentence, *, deaths: bool = False) -> frozenset[str]:
    """Return the stems of the verbs of dying, and of those of being born unless they are left out."""
    own = sentence.lexicon
    return own.deaths if deaths else own.births | own.deaths
