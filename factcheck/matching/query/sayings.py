"""Query -> Queries: what a phrasing says, said otherwise: "900 people live in Arden" for "Arden has 900 inhabitants".

A row of the table of a language has ways to say one thing, with `=` between them, and behind `<` those that say more.
X, Y and Z stand for what is told of, N for a number, M for a measure with its unit. A row without them has the forms of
a verb, in one order on each side: `take/takes/took part in = participate/participates/participated in`. What comes
out is read as if it were a phrasing of its own, and every gate holds for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from factcheck.matching.query.query import GAP, Query
from factcheck.matching.query.saying import LETTERS, Saying, sayings
from factcheck.matching.query.straight import straight
from factcheck.parsing.parse import parse
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag, Voice

_THINGS = frozenset("XYZ")
_COUNTS = frozenset((Measure.NUMBER, Measure.MONEY, Measure.PERCENT))
_MEASURES = frozenset((Measure.MONEY, Measure.PERCENT))
_ADDED = frozenset((Tag.PREPOSITION, Tag.NUMBER))
_VERBAL = frozenset((Tag.VERB, Tag.AUXILIARY))
_TIES = "'"  # joins what stands before a noun with it: d'Oslo, l'Italia
_OWNERS = frozenset(("'s",))
_QUOTES = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')

Slots = Mapping[str, range]
"""What stands for each letter of a pattern: token places."""


@lru_cache(maxsize=65536)
def said_otherwise(query: Query) -> tuple[Query, ...]:
    """Return a phrasing in other words, each way once; they are shown as the phrasing itself.

    Not of one that is about a code: what "it" means is told by that as the phrasing has it.
    """
    sentence = query.sentence
    if GAP in sentence.text:
        return ()
    norms = {token.norm for token in sentence.tokens}
    stems = {sentence.lexicon.stem(norm) for norm in norms}
    fitting = [saying for saying in sayings(sentence.code) if saying.may_fit(norms, stems)]
    bares = [_bare(query)] if fitting else []
    if fitting and (turned := straight(sentence)):
        bare, added = _bare(Query(query.text, parse(turned[0], sentence.code), query.groups))
        bares.append((bare, f"{added} {turned[1]}".strip()))
    texts = {
        text: more
        for saying in fitting
        for text, more in (
            (found for bare in bares for found in _restated(saying, *bare))
            if saying.whole
            else _reworded(saying, sentence)
        )
    }
    return tuple(
        Query(query.text, parse(text, sentence.code), query.groups, more, query.states)
        for text, more in texts.items()
        if text != sentence.text
    )


def _bare(query: Query) -> tuple[Query, str]:
    """Return a phrasing without what may stand anywhere in it, and that: "lost 3-1 to Leeds", "wurde in Ulm eröffnet".

    That is the one result of a match, or what stands between an auxiliary and the end of a clause that a verb ends.
    """
    sentence = query.sentence
    results = [one for one in sentence.quantities if Measure.RESULT in one.kinds]
    first, last = (results[0].first, results[0].last) if len(results) == 1 else _framed(sentence)
    if first == NOWHERE:
        return query, ""
    text = _text(sentence, range(first, last + 1))
    first -= bool(results) and first > 0 and sentence.tags[first - 1] is Tag.PREPOSITION  # "mit 3:1", "por 3-1"
    before, behind = sentence.text[: sentence.tokens[first].start], sentence.text[sentence.tokens[last].end :]
    left = f"{before.rstrip()} {behind.strip()}" if behind.strip(" .") else before.rstrip() + behind
    return Query(query.text, parse(left, sentence.code), query.groups), text


def _framed(sentence: Sentence) -> tuple[int, int]:
    """Return where a date, or what a preposition leads, between an auxiliary and the last word begins and ends.

    Or NOWHERE: "wurde in Ulm eröffnet", "wurde 1934 eröffnet".
    """
    size = len(sentence.tokens) - (sentence.tokens[-1].text == ".")
    clause = sentence.clauses[0]
    if not sentence.lexicon.language.verb_last or len(sentence.clauses) > 1 or clause.predicate == NOWHERE:
        return NOWHERE, NOWHERE
    begin = min((*clause.auxiliaries, *clause.verbs)) + 1
    for one in sentence.quantities:
        if one.first == begin and Measure.DATE in one.kinds and one.last == size - 2:
            return one.first, one.last
    led = begin < size and sentence.tags[begin] is Tag.PREPOSITION
    end = next((one.last for one in sentence.phrases if one.preposition == begin), NOWHERE) if led else NOWHERE
    return (begin, end) if NOWHERE < end < size - 1 else (NOWHERE, NOWHERE)


def _reworded(saying: Saying, sentence: Sentence) -> Iterator[tuple[str, bool]]:
    """Yield a phrasing with the words for what is done replaced, in the same form."""
    tokens, size = sentence.tokens, len(saying.words)
    for first in range(len(tokens) - size + 1):
        norms = [token.norm for token in tokens[first : first + size]]
        if not all(norm in word for norm, word in zip(norms, saying.words, strict=True)):
            continue
        place = next((place for place, word in enumerate(saying.words) if len(word) > 1), 0)
        if len(saying.words[place]) > 1 and sentence.tags[first + place] not in _VERBAL:
            continue  # "The meeting" is no verb.
        form = saying.words[place].index(norms[place])
        before, behind = sentence.text[: tokens[first].start], sentence.text[tokens[first + size - 1].end :]
        undergoes = size == 1 and sentence.clauses[sentence.clause_of[first]].voice is not Voice.ACTIVE
        for other, more in saying.others:
            if undergoes and _takes_object(sentence, other):
                continue  # What "is influenced" does not "have an influence on".
            yield before + " ".join(_form(word, form) for word in other.split()) + behind, more


def _takes_object(sentence: Sentence, words: str) -> bool:
    """Whether words for what is done have an object of their own, or a preposition that leads it: "take part in"."""
    language, last = sentence.lexicon.language, words.split()[-1].split("/")[0]
    nouns = any(word in language.determiners for word in words.split()[1:])
    return " " in words and (nouns or last in language.prepositions)


def _form(word: str, number: int) -> str:
    forms = word.split("/")
    return forms[min(number, len(forms) - 1)]


def _restated(saying: Saying, query: Query, led: str) -> Iterator[tuple[str, bool]]:
    """Yield a statement in other words, with what is added behind it: "in 2010", and what was `led`."""
    sentence = query.sentence
    for slots, end in _laid(saying, sentence, 0, 0, MappingProxyType({})):
        rest = range(end, len(sentence.tokens) - (sentence.tokens[-1].text == "."))
        if not _is_added(sentence, rest):
            continue
        for other, more in saying.others:
            parts = [_filled(word, slots, query) for word in other.split()]
            added = [text for text in (_text(sentence, rest), led) if text]
            yield _joined([*parts, *added]), more
        return


def _laid(saying: Saying, sentence: Sentence, word: int, place: int, slots: Slots) -> Iterator[tuple[Slots, int]]:
    """Yield the ways to lay a pattern upon a phrasing from its beginning, and where it ends; the longest first."""
    if word == len(saying.words):
        yield slots, place
        return
    wanted = saying.words[word]
    for end in _ends(wanted, sentence, place):
        filled = {**slots, wanted[0]: range(place, end)} if wanted[0] in LETTERS else slots
        yield from _laid(saying, sentence, word + 1, end, MappingProxyType(filled))


def _ends(wanted: tuple[str, ...], sentence: Sentence, place: int) -> Iterator[int]:
    """Yield the places behind what a word of a pattern stands for at a place."""
    if place >= len(sentence.tokens):
        return
    if wanted[0] in _THINGS:
        yield from _thing(sentence, place)
    elif wanted[0] in ("N", "M"):
        for one in sentence.quantities:
            measured = one.end > one.last or bool(one.kinds & _MEASURES)
            if one.first == place and one.kinds & _COUNTS and (measured or wanted[0] == "N"):
                yield one.last + 1 if wanted[0] == "N" else one.end + 1
    else:
        own, norm = sentence.lexicon, sentence.tokens[place].norm
        passive = place in sentence.verbs and sentence.clauses[sentence.clause_of[place]].voice is Voice.PASSIVE
        other = passive and not any(map(own.is_participle, wanted))  # "Is open", "was opened"
        form = sentence.tags[place] in _VERBAL and own.stem(norm) in map(own.stem, wanted)
        if norm in wanted or (form and not other):
            yield place + 1


def _thing(sentence: Sentence, place: int) -> list[int]:
    """Return where a noun phrase that begins at a place may end, with all that belongs to it or with less."""
    if sentence.tokens[place].text in _QUOTES and place + 1 < len(sentence.tokens):
        return [end + 1 for end in _thing(sentence, place + 1) if _is_quote(sentence, end)]
    number = sentence.phrase_of[place]
    if number == NOWHERE or sentence.tags[place] is Tag.PRONOUN:
        return []
    if sentence.phrases[number].first != place and place - 1 not in sentence.in_quantities:
        return []
    phrase = sentence.phrases[number]
    ends, heads = [phrase.last + 1], {phrase.head}
    if phrase.owner:
        return ends
    for part in sentence.phrases[number + 1 :]:
        if part.of not in heads or part.preposition != ends[-1]:
            break
        ends.append(part.last + 1)
        heads.add(part.head)
    behind = sentence.tokens[ends[-1] : ends[-1] + 2]
    if len(behind) == 2 and behind[0].text == "," and behind[1].capital:  # "Oslo, Norway"
        ends += [one.last + 1 for one in sentence.phrases if one.first == ends[-1] + 1]
    joined = behind[:1] and (behind[0].text == "&" or behind[0].norm in sentence.lexicon.language.coordinators)
    if joined:  # "Lowe & Sons", "the cup and the league"
        ends += [one.last + 1 for one in sentence.phrases if one.first == ends[-1] + 1 and one.preposition == NOWHERE]
    return ends[::-1]


def _is_quote(sentence: Sentence, place: int) -> bool:
    """Whether a quotation mark stands at a place, as behind a title."""
    return place < len(sentence.tokens) and sentence.tokens[place].text in _QUOTES


def _is_added(sentence: Sentence, rest: range) -> bool:
    """Whether what stands behind a statement only tells when, where or how: "in 2010"."""
    if not rest:
        return True
    tags = sentence.tags[rest.start : rest.stop]
    marks = any(token.text in ",;:" for token in sentence.tokens[rest.start : rest.stop])
    return tags[0] in _ADDED and not marks and not _VERBAL.intersection(tags)


def _filled(word: str, slots: Slots, query: Query) -> str:
    """Return a word of a pattern as it is written: the first of its forms, or what its letter stands for."""
    places = slots.get(word)
    if places is None:
        form = word.split("/")[0]
        return (_being(query.sentence) or form) if form in query.sentence.lexicon.language.be else form
    text = _text(query.sentence, places)
    first = not places.start and query.sentence.tags[0] is Tag.DETERMINER and places.start not in query.named
    return text[0].lower() + text[1:] if first else text


def _being(sentence: Sentence) -> str:
    """Return the form of "be" that a phrasing has as its verb, or "": what was closed was not open."""
    places = sentence.clauses[0].auxiliaries if sentence.clauses else ()
    forms = (sentence.tokens[place] for place in places)
    return next((token.norm for token in forms if token.norm in sentence.lexicon.language.be), "")


def _text(sentence: Sentence, places: range) -> str:
    if not places:
        return ""
    return sentence.text[sentence.tokens[places[0]].start : sentence.tokens[places[-1]].end]


def _joined(parts: list[str]) -> str:
    text = ""
    for part in parts:
        text += part if not text or text.endswith(_TIES) or part in _OWNERS else f" {part}"
    return text[0].upper() + text[1:]
