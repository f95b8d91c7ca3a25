"""Alignment -> for whom or when alone a state holds: "admission is free for children", "is closed on Mondays"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.limits.excepted import excepts
from factcheck.matching.limits.recurring import recurring
from factcheck.parsing.persons import is_person
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.quantities import Quantity, is_yearless
from factcheck.parsing.sentence import NOWHERE, Category, Clause, Kind, Phrase, Sentence, Tag, Voice

_NUMBERS = frozenset((Measure.NUMBER,))
_AGES = frozenset(("", "year"))
_BEHIND = 2  # tokens from a noun to the bound behind it: "enfants de moins de 4 ans"
_DAYS = frozenset((Measure.WEEKDAY,))


def restricted(alignment: Alignment) -> tuple[str, int]:
    """Return what a passage restricts a state to, where the phrasing does not, and its place; "" for nothing.

    What was so on a Monday was so; what is so on Mondays is not so on all days.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    if (found := aged(alignment))[0]:
        return found
    clause = alignment.around()
    if (found := _alone(alignment, clause))[0]:
        return found
    if (found := _unless(alignment, clause))[0]:
        return found
    if ours.quantities or not (_is_state(theirs, clause) and _states(alignment)):
        return "", NOWHERE
    others = {*clause.subject, *clause.adjuncts}
    said = (place for place in clause.places if theirs.phrase_of[place] not in others)
    if alignment.matched.isdisjoint(said):
        return "", NOWHERE  # "There is a school": it may be open to few.
    for one in theirs.quantities:
        also = theirs.tokens[one.first].norm in theirs.lexicon.language.also_words  # "The Sun"
        yearly = one.days is not None and is_yearless(one.days)  # "from October to March"
        day = one.kinds & _DAYS and not _is_dated(theirs, one)
        if (day or yearly) and one.first in clause.places and not also:
            return one.text, one.first
    if (again := recurring(alignment, clause))[0]:
        return again
    leads = ours.lexicon.language.beneficiaries
    for number in clause.adjuncts:
        phrase = theirs.phrases[number]
        led = phrase.preposition != NOWHERE and theirs.tokens[phrase.preposition].norm in leads
        if led and alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1)) and _is_somebody(theirs, phrase):
            return theirs.tokens[phrase.head].text, phrase.head
    return "", NOWHERE


def _is_dated(sentence: Sentence, day: Quantity) -> bool:
    """Whether a weekday is that of a date right behind it: French "le dimanche 31 août 1997"."""
    return any(one.date is not None and one.first == day.last + 1 for one in sentence.quantities)


def _alone(alignment: Alignment, clause: Clause) -> tuple[str, int]:
    """Return what something is or may be done alone with, in or at: "may be taken only without flash"."""
    sentence, language = alignment.sentence, alignment.sentence.lexicon.language
    helpers = {sentence.tokens[place].norm for place in clause.auxiliaries}
    if not helpers <= (language.be - language.was) | language.modals_aux:
        return "", NOWHERE  # What was done only in Norway was done.
    norms, ours = [token.norm for token in sentence.tokens], alignment.query.sentence
    if any(
        ours.level(place) == "only" or token.norm in language.restrictives for place, token in enumerate(ours.tokens)
    ):
        return "", NOWHERE
    denies = {language.negator, language.negator_elided} & {norms[place] for place in clause.places}
    restrictives = language.restrictives if denies else ()
    below = [one for one in sentence.clauses if one.kind is Kind.VERBLESS]  # French "... que sans flash"
    for lead in (*clause.places, *(one.places[0] for one in below)):
        if sentence.level(lead) != "only" and norms[lead] not in restrictives:
            continue
        first = lead == clause.places[0]  # Spanish "solo se permiten fotos sin flash"
        if sentence.phrase_of[lead] != NOWHERE or (lead and sentence.tags[lead - 1] is Tag.DETERMINER):
            continue  # French "le seul télescope en ..."
        counts = sentence.tags[lead + 1 : lead + 2] == (Tag.DETERMINER,)  # "is only a town"
        if counts or not (helpers or first) or norms[lead - 1] == ",":
            continue
        for phrase in sentence.phrases:
            led = phrase.preposition > lead and (first or phrase.of == NOWHERE)
            if led and alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1)):
                return f"{sentence.tokens[lead].text} ... {sentence.tokens[phrase.head].text}", phrase.head
    return "", NOWHERE


def _unless(alignment: Alignment, clause: Clause) -> tuple[str, int]:
    """Return without what alone something is not so: "dogs are not allowed without a muzzle"."""
    sentence = alignment.sentence
    said = alignment.matched | {clause.predicate}
    if not any(one.category is Category.NEGATION and one.governs & said for one in sentence.modifiers):
        return "", NOWHERE  # "Rejected the appeal without a debate"
    begins = min((*clause.auxiliaries, *clause.verbs), default=NOWHERE)
    for one in sentence.modifiers:
        fronted = one.first == 0 and sentence.tokens[0].norm in sentence.lexicon.language.without
        placed = one.first > begins or fronted  # "Without a permit, dogs are not allowed"
        beside = one.first in clause.places and placed and clause.predicate not in one.governs
        aside = one.first > 0 and sentence.tokens[one.first - 1].text == ","  # "Has, unlike the M1, no sieve."
        if excepts(sentence, one) and beside and not aside and one.governs.isdisjoint(alignment.matched):
            return one.text, one.first
    return "", NOWHERE


def aged(alignment: Alignment) -> tuple[str, int]:
    """Return the bound that stands behind a noun and tells which are meant: "children under four travel free"."""
    sentence = alignment.sentence
    if alignment.query.sentence.quantities or alignment.verbatim:
        return "", NOWHERE
    told = [*alignment.pairs.values()]
    told += [place for place, tag in enumerate(sentence.tags) if tag is Tag.PRONOUN]  # "Nobody under 18"
    for one in sentence.quantities:
        bound = one.kinds == _NUMBERS and one.spans and all(None in (span.low, span.high) for span in one.spans)
        first = one.first
        if one.unit and sentence.phrase_of[first] != NOWHERE:  # Dutch "onder de zes jaar"
            lead = sentence.phrases[sentence.phrase_of[first]].preposition
            first = (
                lead if lead != NOWHERE and sentence.tokens[lead].norm in sentence.lexicon.language.bounds else first
            )
        bound = bound or first < one.first
        if bound and any(place < first <= place + _BEHIND for place in told) and one.unit in _AGES:
            return one.text, one.first
    return "", NOWHERE


def _states(alignment: Alignment) -> bool:
    """Whether a phrasing says how something is."""
    ours = alignment.query.sentence
    return len(ours.clauses) == 1 and _is_state(ours, ours.clauses[0])


def _is_state(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says in the present how something is: "is free", "is closed"."""
    own = sentence.lexicon.language
    norms = {sentence.tokens[place].norm for place in clause.auxiliaries}
    done = (sentence.lexicon.is_bare_participle(sentence.tokens[place].norm) for place in clause.verbs)
    if clause.voice is Voice.ACTIVE and any(done):
        return False  # French "est parti lundi": it left.
    return bool(norms) and norms <= own.be - own.was and all(place > clause.auxiliaries[0] for place in clause.verbs)


def _is_somebody(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun phrase stands for people, or for those of an age: "for pupils", "for those under 18"."""
    aged = any(
        phrase.first - 1 <= one.first <= phrase.last + 1
        and one.spans
        and any(None in (span.low, span.high) for span in one.spans)
        for one in sentence.quantities
    )
    return aged or is_person(sentence, phrase.head)
