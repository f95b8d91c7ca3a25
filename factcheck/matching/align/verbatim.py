"""Query, Sentence -> Alignment: a phrasing that stands in the passage to the letter."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.matching.alignment import Alignment, Placement
from factcheck.matching.query.query import Query
from factcheck.matching.values.neighbours import is_whole
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag
from factcheck.parsing.tokens import Token

_QUOTES = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')


def verbatim(query: Query, sentence: Sentence) -> Alignment | None:
    """Find a phrasing token by token, whatever its case and its quote marks. A quantity is never cut in two."""
    first = find_verbatim(query, sentence.tokens)
    if first is None:
        return None
    ours = _trimmed(query.sentence.tokens)
    shift = first - query.sentence.tokens.index(ours[0])
    inside = range(first, first + len(ours))
    whole = [token.text for token in ours[1:]] == [token.text for token in _trimmed(sentence.tokens)[1:]]
    if not whole and _is_told_of_another(query, sentence, first, shift):
        return None
    if any((one.first in inside) != (one.last in inside) for one in sentence.quantities):
        return None
    if any(one.first in inside and is_whole(sentence, one) for one in sentence.quantities):
        return None
    pairs = {place: place + shift for place in query.words}
    placements = tuple(Placement(name.places[0] + shift, name.places[-1] + shift) for name in query.names)
    anchor = sentence.clause_of[next((pairs[place] for place in sorted(query.verbs)), first)]
    return Alignment(
        query, sentence, pairs, placements, anchor, frozenset(inside), 1.0, verbatim=True, whole=whole, shift=shift
    )


def _is_told_of_another(query: Query, sentence: Sentence, first: int, shift: int) -> bool:
    """Whether a verb has a subject in front of the words that were found: "The firm that built the dam was sold"."""
    for clause in query.sentence.clauses:
        if clause.predicate == NOWHERE or sentence.tags[clause.predicate + shift] is not Tag.VERB:
            continue
        its = sentence.clauses[sentence.clause_of[clause.predicate + shift]]
        heads = [sentence.phrases[number].head for number in its.subject]
        others = bool(heads) and all(head < first and sentence.tags[head] is Tag.NOUN for head in heads)
        mine = {sentence.phrase_of[query.sentence.phrases[number].head + shift] for number in clause.subject}
        if others and mine and mine.isdisjoint((*its.subject, *its.objects, *its.agent)):
            return True
    return False


def find_verbatim(query: Query, tokens: Sequence[Token]) -> int | None:
    """Return the token place at which a phrasing stands to the letter."""
    ours = _trimmed(query.sentence.tokens)
    return _run(ours, tokens) if ours and not query.gapped[-1] else None


def _trimmed(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out a full stop at the end: the passage may go on."""
    return tokens[:-1] if tokens and tokens[-1].text == "." else tokens


def _letters(tokens: Sequence[Token]) -> list[str]:
    return ['"' if token.text in _QUOTES else token.norm for token in tokens]


def _run(ours: Sequence[Token], theirs: Sequence[Token]) -> int | None:
    """Return where a row of tokens stands in another; what ties one to the next must be the same."""
    wanted, found = _letters(ours), _letters(theirs)
    size = len(wanted)
    begin = 0
    while begin + size <= len(found):
        try:
            first = found.index(wanted[0], begin, len(found) - size + 1)
        except ValueError:
            return None
        tied = (token.glued for token in theirs[first + 1 : first + size])
        if found[first : first + size] == wanted and [*tied] == [token.glued for token in ours[1:]]:
            return first
        begin = first + 1
    return None
