"""str -> Sentence: a phrasing or a passage, read once, the same way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.next.parsing.clauses import read_clauses
from factcheck.next.parsing.lexicon import Lexicon, lexicon
from factcheck.next.parsing.mentions.nations import find_nations
from factcheck.next.parsing.modifiers import read_modifiers
from factcheck.next.parsing.phrases import read_phrases
from factcheck.next.parsing.quantities import Kind, read_quantities
from factcheck.next.parsing.sentence import Clause, Sentence, Tag
from factcheck.next.parsing.tags import read_tags
from factcheck.next.parsing.tokens import CODE, MARK, WORD, Token, tokenize

_DATES = frozenset((Kind.DATE, Kind.WEEKDAY, Kind.TIME))


def parse(text: str, code: str, seam: int = 0) -> Sentence:
    """Read a text in a language. At `seam`, an offset, a second sentence begins; 0 for none.

    >>> [clause.voice.value for clause in parse("The pact was signed by Anna.", "en").clauses]
    ['passive']
    """
    own = lexicon(code)
    tokens = tokenize(text, own.language)
    quantities = read_quantities(tokens, own)
    taken = frozenset(place for one in quantities for place in range(one.first, one.last + 1))
    dated = frozenset(place for one in quantities if one.kinds & _DATES for place in range(one.first, one.last + 1))
    tags = read_tags(tokens, own, taken, dated)
    phrases, phrase_of = read_phrases(tokens, tags, own)
    clauses, clause_of = read_clauses(tokens, tags, phrases, phrase_of, own, seam)
    whole = _whole(tokens, tags, clauses, own)
    modifiers = read_modifiers(whole, tags, phrases, phrase_of, clauses, clause_of, own, taken)
    stems = tuple(own.stem(token.norm) if token.kind in (WORD, CODE) else "" for token in whole)
    return Sentence(
        text, code, tokens, tags, stems, phrases, phrase_of, clauses, clause_of, modifiers, quantities,
        find_nations(tokens, code), seam,
    )  # fmt: skip


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
        if tokens[last].norm in own.language.particles and last > verb and tags[last] is not Tag.VERB:
            norm = tokens[verb].norm
            whole[verb] = replace(tokens[verb], norm=tokens[last].norm + own.language.irregular.get(norm, norm))
    return whole
