"""Values: a number, date, sum or code of the phrasing must stand in its place, and be equal."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome
from factcheck.matching.gates.outcome import Relation as Says
from factcheck.matching.limits.excepted import excepts
from factcheck.matching.query.query import Query
from factcheck.matching.values.nobody import denied
from factcheck.matching.values.partitive import is_part_of
from factcheck.matching.values.placed import Placed
from factcheck.matching.values.placing import place_values
from factcheck.matching.values.shares import Share, allotted
from factcheck.parsing.dimensions import counts
from factcheck.parsing.quantities import Kind, Quantity, Relation, are_equal
from factcheck.parsing.sentence import NOWHERE

_NUMBER = frozenset((Kind.NUMBER,))
_NAMES = frozenset((Kind.CODE,))
_ORDINAL = frozenset((Kind.ORDINAL,))
Requirement = tuple[Quantity, ...]


def require(query: Query) -> Requirement:
    """Return the quantities that a phrasing asks for."""
    return query.sentence.quantities


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Compare each with what stands in its place; none equal of several, or a single one absent, is another event."""
    if any(denied(one, alignment) for one in alignment.query.sentence.quantities):
        return AGREES  # The gate of polarity tells that there was none.
    outcome = _compared(alignment) if requirement else AGREES
    shares = allotted(alignment) if requirement and outcome.relation is Says.AGREES else None
    if shares is not None and shares[0] is not shares[1]:
        return _given_to_another(*shares, alignment)
    more = _not_one(alignment) if outcome.relation is Says.AGREES else None
    if more is None:
        return outcome
    wanted, found = more
    text = f'value: "{wanted}" is one, {found.text} found'
    return Outcome(Says.LESS, text, (*outcome.places, found.first, found.end))


def _compared(alignment: Alignment) -> Outcome:
    placed = place_values(alignment)
    found = [one.found for one in placed if one.found is not None]
    places = tuple(place for one in found for place in (one.first, one.end))
    equal = [one for one in placed if one.relation is Relation.EQUAL and not _is_moment(one, alignment)]
    differing = [one for one in placed if one.relation is Relation.DIFFERS and not _is_another(one, alignment.query)]
    differing = [one for one in differing if not (_is_some(one, alignment) or _is_ranked(alignment))]
    differing = [one for one in differing if not (_is_state(one, alignment) or is_part_of(one, alignment))]
    differing = [one for one in differing if not _is_excepted(one, alignment)]
    counts = [one for one in placed if not one.wanted.kinds & _NAMES]  # "Norm-8 uses 3 bytes for 16 bits": another row.
    another = len(counts) > 1 and not any(one in equal for one in counts)
    if another or (not equal and (len(placed) > 1 or not differing)):
        return Outcome(Says.BLOCKS, f"value: {_wanted(placed)}", places)
    if differing:
        return Outcome(Says.DIFFERS, f"value: {_wanted(differing)}", places)
    absent = [one for one in placed if one not in equal]
    if any(one.wanted.first in alignment.replaced for one in absent):
        return Outcome(Says.BLOCKS, f"value: {_wanted(absent)}", places)
    if absent:
        return Outcome(Says.LESS, f"value: {_wanted(absent)}", places)
    for one in equal:
        if rank := _rank_of_day(one, alignment):
            return Outcome(Says.LESS, f'value: {one.wanted.text} wanted, only the "{rank}" found', places)
    return Outcome(Says.AGREES, "", places)


def _is_excepted(placed: Placed, alignment: Alignment) -> bool:
    """Whether what was found is only what something is not said of: "open every day except Sunday"."""
    theirs, found = alignment.sentence, placed.found
    return found is not None and any(excepts(theirs, one) and found.first in one.governs for one in theirs.modifiers)


def _rank_of_day(placed: Placed, alignment: Alignment) -> str:
    """Return which day of a row a passage tells of where the phrasing tells of all: "on the first Sunday"; or ""."""
    found, wanted = placed.found, placed.wanted
    if found is None or Kind.WEEKDAY not in found.kinds:
        return ""
    ranks, asked = (
        [one for one in text.quantities if one.kinds == _ORDINAL and one.end == day.first - 1]
        for text, day in ((alignment.sentence, found), (alignment.query.sentence, wanted))
    )
    return ranks[0].text if ranks and not asked else ""


def _given_to_another(amount: Share, whose: Share, alignment: Alignment) -> Outcome:
    """Say that a row gives an amount to another one: "3 million to Ann and 5 million to Bo"."""
    wanted, found, told = (_text(alignment, places) for places in (amount.amount, whose.amount, whose.whose))
    places = (whose.amount[0], whose.whose[-1])
    return Outcome(Says.DIFFERS, f'value: {wanted} wanted beside "{told}", {found} found', places)


def _text(alignment: Alignment, places: range) -> str:
    tokens = alignment.sentence.tokens
    return alignment.sentence.text[tokens[places[0]].start : tokens[places[-1]].end]


def _is_another(placed: Placed, query: Query) -> bool:
    """Whether a value belongs to the name of what does something: what Orion 4.1 did says nothing of Orion 4.2.

    What something is it is alone: "Debian 10 is buster" contradicts "Debian 9 is buster".
    """
    value, ours = placed.wanted, query.sentence
    if Kind.LABEL not in value.kinds or value.first - 1 not in query.named:
        return False
    said = [clause for clause in ours.clauses if ours.phrase_of[value.first] in clause.subject]
    being = (
        ours.tokens[one.predicate].norm in ours.lexicon.language.be or one.predicate in query.light for one in said
    )
    return bool(said) and not any(being)


def _is_some(placed: Placed, alignment: Alignment) -> bool:
    """Whether a passage counts only some of what the phrasing does: "12 founding members" are not all members."""
    found = placed.found
    return (
        found is not None
        and found.kinds == _NUMBER
        and any(
            phrase.first <= found.first < phrase.head
            and phrase.head in alignment.back
            and _is_narrowed(alignment, range(found.end + 1, phrase.last + 1))
            for phrase in alignment.sentence.phrases
        )
    )


def _is_moment(placed: Placed, alignment: Alignment) -> bool:
    """Whether a passage tells how something was at a time within the one that a phrasing sets an end to.

    Who was mayor in 1990 need not have been so from 1980 to 1995; what was built in 1990 was built in those years.
    """
    value, found, ours = placed.wanted, placed.found, alignment.query.sentence
    if value.edges is None or value.edges[1] is None or found is None or found.edges is not None:
        return False
    return not ours.clauses[ours.clause_of[value.first]].verbs


def _is_state(placed: Placed, alignment: Alignment) -> bool:
    """Whether a phrasing tells how something is at a time: what was so in 1900 may be so in 2000, too.

    Not where the passage tells something else of that time, or from when to when it was so.
    """
    value, found, ours = placed.wanted, placed.found, alignment.query.sentence
    if Kind.DATE not in value.kinds or value.edges is not None or found is None or found.edges is not None:
        return False
    if any(are_equal(value, other) for other in alignment.sentence.quantities):
        return False
    number, light = ours.phrase_of[value.first], alignment.query.light  # "Ha avuto luogo nel 1986"
    return any(
        number in clause.adjuncts
        and ours.phrases[number].of == NOWHERE
        and any(ours.phrases[other].head not in light for other in clause.objects)
        and (not clause.verbs or counts(ours, clause.predicate))
        for clause in ours.clauses
    )


def _is_ranked(alignment: Alignment) -> bool:
    """Whether the subject is one of a row here alone: "the first line" opened when "the line" may not have."""
    theirs = alignment.sentence
    if any(one.kinds == _ORDINAL for one in alignment.query.sentence.quantities):
        return False
    subject = [theirs.phrases[number] for number in alignment.around().subject]
    ranks = [one.first for one in theirs.quantities if one.kinds == _ORDINAL]
    return any(place in range(phrase.first, phrase.head) for phrase in subject for place in ranks)


def _is_narrowed(alignment: Alignment, places: range) -> bool:
    """Whether a word that is no name stands among places, and is not in the phrasing."""
    theirs = alignment.sentence
    others = theirs.content.intersection(places) - alignment.matched - theirs.in_measures
    return any(not theirs.tokens[place].capital for place in others)


def _not_one(alignment: Alignment) -> tuple[str, Quantity] | None:
    """Return the article that counts one in a phrasing, and the number of the passage: "ein Mensch", "drei Menschen".

    Where "one" is another word than the article, an article counts nothing.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    own = ours.lexicon.language
    if own.one:
        return None
    for phrase in ours.phrases:
        clause = ours.clauses[ours.clause_of[phrase.head]]
        kind = clause.predicate != NOWHERE and ours.tokens[clause.predicate].norm in own.be  # "Orma es un pueblo"
        counts = ours.tokens[phrase.first].norm in own.ones and not kind and phrase.first not in ours.in_quantities
        where = alignment.partner(phrase.head) if counts else NOWHERE
        number = theirs.phrase_of[where] if where != NOWHERE else NOWHERE
        for one in theirs.quantities if number != NOWHERE else ():
            beside = one.kinds == _NUMBER and one.first < where and theirs.phrase_of[one.first] == number
            if beside and any(span.low != 1 for span in one.spans):  # "At most three" may be none, too.
                return ours.tokens[phrase.first].text, one
    return None


def _wanted(placed: list[Placed] | tuple[Placed, ...]) -> str:
    return "; ".join(
        f"{one.wanted.text} wanted, " + (f"{one.found.text} found" if one.found is not None else "not found here")
        for one in placed
    )
