"""Alignment -> of which of them alone a general statement holds here: "junior members pay no fee"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.part import is_definite
from factcheck.matching.limits.past import is_present
from factcheck.matching.query.query import Query
from factcheck.parsing.finites import foretells, may_tell_past
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.plurals import is_plural_verb
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Phrase, Sentence, Tag

_TOLD = frozenset((Kind.RELATIVE, Kind.PARTICIPLE))


def of_some(alignment: Alignment) -> tuple[str, int]:
    """Return what tells which of them a passage speaks of, where a phrasing says it of all, and its place; or "".

    Who says that members pay a fee says it of members in general; of the protesters who left it was some in any case.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    told = ours.clauses[0]
    if len(told.subject) != 1 or not _is_general(alignment.query, told):
        return "", NOWHERE
    place = alignment.partner(ours.phrases[told.subject[0]].head)
    for number in (number for number, phrase in enumerate(theirs.phrases) if phrase.head == place):
        for places in _descriptions(theirs, number):
            if alignment.matched.isdisjoint(places):
                first, last = theirs.tokens[places.start], theirs.tokens[places.stop - 1]
                return theirs.text[first.start : last.end], places.start
    return "", NOWHERE


def _is_general(query: Query, clause: Clause) -> bool:
    """Whether a phrasing says in the present or the future what things of a kind are or do."""
    ours, own = query.sentence, query.sentence.lexicon
    helpers = [ours.tokens[place].norm for place in clause.auxiliaries]
    verbs = [ours.tokens[place].norm for place in clause.verbs]
    if any(foretells(norm, own) for norm in (helpers or verbs)[:1]):
        now = True
    elif not helpers:
        now = not any(may_tell_past(norm, own) and not _is_base(norm, own) for norm in verbs[:1])
    else:
        leads = own.language.modals_aux | own.language.future | (own.language.do - own.language.pasts)
        # Spanish "podrían" tells no rule.
        allowed = helpers[0] in leads and not own.has_hedge_ending(helpers[0])
        now = allowed or (is_present(query, clause) and not any(map(own.is_gerund, verbs)))
    return clause.predicate != NOWHERE and now and _is_kind(query, clause)


def _is_base(norm: str, own: Lexicon) -> bool:
    """Whether a form has the ending of some pasts, and is a present too: German "zahlen"."""
    return own.language.verb_last and own.language.irregular.get(norm, norm) == norm


def _is_kind(query: Query, clause: Clause) -> bool:
    """Whether the subject of a clause is a plural that stands for all of its kind: "members", French "les membres"."""
    sentence, own = query.sentence, query.sentence.lexicon.language
    phrase = sentence.phrases[clause.subject[0]]
    first, verb = sentence.tokens[phrase.first].norm, sentence.tokens[min((*clause.auxiliaries, *clause.verbs))].norm
    if phrase.head in query.named or phrase.first in sentence.in_quantities or sentence.level(phrase.first):
        return False
    if own.head_first:
        return sentence.tags[phrase.first] is Tag.DETERMINER and first in own.definites and is_plural_verb(verb, own)
    if sentence.tags[phrase.first] is Tag.DETERMINER or is_definite(sentence, phrase.head):
        return False
    noun = sentence.tokens[phrase.head].norm
    return noun.endswith(own.plural) if own.plural else not own.plural_verbs or is_plural_verb(verb, own)


def _descriptions(sentence: Sentence, number: int) -> Iterator[range]:
    """Yield the places of what tells which things a noun phrase speaks of: before it, behind it, in a clause."""
    phrase, own = sentence.phrases[number], sentence.lexicon.language
    for place in range(phrase.first, phrase.last + 1):
        happens = sentence.lexicon.is_gerund(sentence.tokens[place].norm)  # "Deepening ties" are no kind of them.
        if sentence.is_content(place) and place not in sentence.in_quantities and not happens and place != phrase.head:
            yield range(place, place + 1)
    for other, above in enumerate(sentence.above):
        led = sentence.phrases[other]
        counted = led.head in sentence.in_measures  # French "de plus de 200 mètres"
        owner = own.head_first and led.of != NOWHERE and not counted
        if above == number and not owner and _tells_which(sentence, led):
            yield range(led.preposition, led.last + 1)
    begins = {phrase.last + 1, phrase.last + 1 + own.verb_last}  # German has a comma before each of them.
    for clause in sentence.clauses:
        if clause.kind in _TOLD and clause.places[0] in begins:
            yield range(clause.places[0], clause.places[-1] + 1)


def _tells_which(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether what a preposition leads is no time, at which it holds of all."""
    dated = any(one.days is not None and one.first <= phrase.head <= one.last for one in sentence.quantities)
    return not dated and not sentence.lexicon.is_time(sentence.tokens[phrase.head].norm)
