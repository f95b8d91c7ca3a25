"""str -> Sentence: a phrasing or a passage, read once, the same way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from factcheck.parsing.clauses.read import read_clauses
from factcheck.parsing.lexicon.lexicon import Lexicon, lexicon
from factcheck.parsing.mentions.nations import find_nations
from factcheck.parsing.modifiers.read import read_modifiers
from factcheck.parsing.phrases.attributes import read_attributes
from factcheck.parsing.phrases.read import read_phrases
from factcheck.parsing.quantities import Kind, Quantity, read_quantities
from factcheck.parsing.sentence import Clause, Sentence, Tag
from factcheck.parsing.tagged import Tagged
from factcheck.parsing.tags.read import read_tags
from factcheck.parsing.tokens import CODE, MARK, WORD, Token, tokenize

_KEPT = 256  # texts: those that are asked first and read in full soon after
_DATES = frozenset((Kind.DATE, Kind.WEEKDAY, Kind.TIME, Kind.RESULT))


def parse(text: str, code: str, seam: int = 0, spelt: Mapping[int, str] = MappingProxyType({})) -> Sentence:
    """Read a text in a language. At `seam`, an offset, a second sentence begins; 0 for none.

    `spelt` has the words that tokens at some places are read as: what misspellings stand for, and signs.

    >>> [clause.voice.value for clause in parse("The pact was signed by Anna.", "en").clauses]
    ['passive']
    """
    own = lexicon(code)
    tokens, quantities = read_figures(text, code)
    if spelt:
        tokens = tuple(
            token._replace(norm=spelt[place], kind=WORD) if place in spelt else token
            for place, token in enumerate(tokens)
        )
        quantities = read_quantities(tokens, own)
    taken = _places(quantities)
    dated = _places(one for one in quantities if one.kinds & _DATES)
    counted = _places(one for one in quantities if Kind.NUMBER in one.kinds)
    results = _places(one for one in quantities if Kind.RESULT in one.kinds)
    units = frozenset(place for one in quantities for place in range(one.last + 1, one.end + 1))
    tags = read_tags(tokens, own, taken, dated, counted, units)
    attributes = read_attributes(tokens, tags, own, dated)
    phrases, phrase_of = read_phrases(tokens, tags, own, dated - counted, dated & counted, attributes, results)
    tagged = Tagged(tokens, tags, phrases, phrase_of, own, attributes)
    clauses, clause_of = read_clauses(tagged, seam)
    whole = _whole(tokens, tags, clauses, own)
    tagged = tagged if whole is tokens else replace(tagged, tokens=whole)
    turned = (place for one in quantities for place in one.turned)
    modifiers = read_modifiers(tagged, clauses, clause_of, taken.union(turned))
    stems = tuple(own.stem(token.norm) if token.kind in (WORD, CODE) else "" for token in whole)
    if bare := [place for clause in clauses for place in clause.verbs if _is_bare(whole, clause, place, own)]:
        stems = tuple(own.plain_stem(whole[place].norm) if place in bare else stem for place, stem in enumerate(stems))
    return Sentence(
        text, code, tokens, tags, stems, phrases, phrase_of, clauses, clause_of, modifiers, quantities,
        find_nations(tokens, code), seam,
    )  # fmt: skip


@lru_cache(maxsize=_KEPT)
def read_figures(text: str, code: str) -> tuple[tuple[Token, ...], tuple[Quantity, ...]]:
    """Read the tokens of a text and its quantities alone: what is asked first of a passage, and often last."""
    own = lexicon(code)
    tokens = _calm(tokenize(text, own.language), own)
    return tokens, read_quantities(tokens, own)


def _is_bare(tokens: Sequence[Token], clause: Clause, verb: int, own: Lexicon) -> bool:
    """Whether a verb has no ending, where it looks like a form of another one: "did not found", "to found"."""
    language = own.language
    if own.tells_infinitive or language.irregular.get(tokens[verb].norm, "") in ("", tokens[verb].norm):
        return False
    before = [tokens[place].norm for place in clause.auxiliaries if place < verb]
    led = verb > 0 and tokens[verb - 1].norm in language.infinitive_marks
    return led or (bool(before) and before[-1] in language.do | language.modals_aux)


def _calm(tokens: Sequence[Token], own: Lexicon) -> tuple[Token, ...]:
    """Read common words whose capitals mean nothing as any other: "has SIGNED", "leaders Signed the pact"."""
    determiners = own.language.determiners
    behind = (*tokens[1:], None)[: len(tokens)]  # A text of blanks has none.
    return tuple(
        token._replace(text=token.text.lower(), capital=False)
        if token.text != token.norm  # Small letters stay what they are, and most words have no others.
        and (
            own.is_shouted(token)
            or (place and after is not None and after.text in determiners and own.is_capital_verb(token))
        )
        else token
        for place, (token, after) in enumerate(zip(tokens, behind, strict=True))
    )


def _places(quantities: Iterable[Quantity]) -> frozenset[int]:
    return frozenset(place for one in quantities for place in range(one.first, one.last + 1))


def _whole(tokens: Sequence[Token], tags: Sequence[Tag], clauses: Sequence[Clause], own: Lexicon) -> Sequence[Token]:
    """Put separable verbs together again: "lehnte das Angebot ab" is ablehnen."""
    if not own.language.particles:
        return tokens
    whole = list(tokens)
    for clause in clauses:
        words = [place for place in clause.places if tokens[place].kind != MARK]
        if not words or not clause.verbs:
            continue
        last, verb = words[-1], clause.verbs[0]
        leads = tags[last + 1 : last + 2] == (Tag.COMPLEMENTISER,)  # Swedish "tvivlade på att"
        if (
            tokens[last].norm in own.language.particles
            and last > verb
            and tags[last] not in (Tag.VERB, Tag.ADVERB)
            and not leads
        ):
            norm = tokens[verb].norm
            whole[verb] = tokens[verb]._replace(norm=tokens[last].norm + own.language.irregular.get(norm, norm))
    return whole
