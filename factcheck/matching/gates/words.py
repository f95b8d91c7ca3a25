"""Words: all content words for the whole, three quarters and the verb for a part, none replaced by another.

Where a statement is negated, or holds of all, it goes for what is narrower too: "no man slept" says that no tall man
slept, and "all birds fly" says it of small birds. There a describing word may be missing, and may not be added.
(Monotonicity: van Benthem, 1986.)
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from rapidfuzz.distance import OSA

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.query.kernel import complements
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Phrase, Role, Sentence, Tag
from factcheck.parsing.sorts import sorts
from factcheck.parsing.tokens import WORD

SHARE = 0.75
"""Share of a phrasing's content words that must be found for it to count at all."""
_ARGUMENTS = frozenset((Role.ACTOR, Role.PATIENT))


@dataclass(frozen=True, slots=True)
class Requirement:
    """The places of the words to be found, those that may be missing aside; and of the verbs among them."""

    words: tuple[int, ...]
    verbs: frozenset[int]


def needed(words: int) -> int:
    """Return how many of so many content words must be found."""
    return ceil(SHARE * words)


def require(query: Query) -> Requirement:
    """Return the words that a phrasing asks for."""
    return Requirement(tuple(place for place in query.words if place not in query.light), query.verbs)


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Block a passage with too few of them, or another word in the place of one."""
    ours = alignment.query.sentence
    found = {*alignment.pairs, *alignment.carried}
    missing = [place for place in requirement.words if place not in found]
    if len(missing) < len(requirement.words):  # What describes needs something here that it may describe.
        missing = [place for place in missing if not (_narrows(place, alignment) or _is_told(place, alignment))]
    verbs = [place for place in missing if place in requirement.verbs]
    text = ", ".join(f'"{ours.tokens[place].text}"' for place in missing)
    count = f"{len(requirement.words) - len(missing)} of {len(requirement.words)} words"
    if verbs:
        lost = " or ".join(f'"{ours.tokens[place].text}"' for place in verbs)
        return Outcome(Relation.BLOCKS, f"words: nothing here says {lost}; {count} are there")
    if len(requirement.words) - len(missing) < needed(len(requirement.words)):
        return Outcome(Relation.BLOCKS, f"words: {count} are there; {text} missing")
    wider = _wider(missing, alignment)
    if wider:
        return Outcome(Relation.BLOCKS, f'words: the phrasing denies it only of "{wider}", and this says less')
    for place in missing:
        rival = replaced(place, alignment) or (alignment.other if place in alignment.query.topic[:1] else "")
        if rival:
            return Outcome(Relation.BLOCKS, f'words: "{rival}" stands in the place of "{ours.tokens[place].text}"')
    added = _added(alignment)
    if added:
        return Outcome(Relation.BLOCKS, f'words: says it only of "{added}"')
    if missing:
        return Outcome(Relation.LESS, f"words: {text} missing")
    if event := _untold(alignment):
        return Outcome(Relation.LESS, f'words: nothing here says "{event}"')
    return AGREES


def _untold(alignment: Alignment) -> str:
    """Return the verb by which a phrasing only says that something was, where another thing is told of that; or "".

    "The concert in Leeds was cancelled" does not say that it took place.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    for clause in ours.clauses:
        light = alignment.query.light.intersection(clause.places)
        if (
            not light.issuperset(clause.verbs)
            or len(clause.subject) != 1
            or not alignment.pairs.keys().isdisjoint(light)
        ):
            continue
        there = alignment.partner(ours.phrases[clause.subject[0]].head)
        its = theirs.clauses[theirs.clause_of[there]] if there != NOWHERE else clause
        told = there != NOWHERE and theirs.phrase_of[there] in (*its.subject, *its.objects)
        if told and any(theirs.lexicon.undoing.holds(theirs.stems[place]) for place in its.verbs):
            return ours.tokens[min(light)].text if light else ""
    return ""


def _narrows(place: int, alignment: Alignment) -> bool:
    """Whether a word only narrows what both sides deny, or say of all."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    if _describes(place, ours) and alignment.partner(ours.phrases[ours.phrase_of[place]].head) in theirs.narrowed:
        return True
    verb = alignment.pairs.get(ours.clauses[ours.clause_of[place]].predicate, NOWHERE)
    if verb not in theirs.denied or not _locates(place, ours) or replaced(place, alignment):
        return False
    # "Did not sing in the hall" leaves open who sang in the park.
    beside = (theirs.phrases[number] for number in theirs.clauses[theirs.clause_of[verb]].adjuncts)
    return alignment.matched.issuperset(
        other for phrase in beside for other in range(phrase.first, phrase.last + 1) if other in theirs.content
    )


def _is_told(place: int, alignment: Alignment) -> bool:
    """Whether a word describes what every one of a sort is: a piano is a musical instrument, a kitten a little cat."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    number = ours.phrase_of[place]
    head = ours.phrases[number].head if number != NOWHERE else place
    there = alignment.pairs.get(head, NOWHERE) if head != place else NOWHERE
    return there != NOWHERE and ours.stems[place] in sorts(theirs.code).traits.get(theirs.stems[there], ())


def may_narrow(place: int, ours: Sentence) -> bool:
    """Whether a passage may do without a word of a phrasing, for that only narrows what is denied, or holds of all."""
    return _describes(place, ours) or _locates(place, ours)


def _describes(place: int, ours: Sentence) -> bool:
    """Whether a word describes the head of a noun phrase that is negated, or holds of all."""
    number = ours.phrase_of[place]
    return place in ours.narrowed and number != NOWHERE and ours.phrases[number].head != place


def _locates(place: int, ours: Sentence) -> bool:
    """Whether a word only tells when, where or how of what is denied: who did not sing did not sing in the park."""
    number, clause = ours.phrase_of[place], ours.clauses[ours.clause_of[place]]
    once = sum(one.category in CONTRARY and place in one.governs for one in ours.modifiers) == 1
    if not once or clause.predicate not in ours.denied:
        return False
    if number in clause.adjuncts:  # Of "of me or my sister" both are said.
        return ours.tags[ours.phrases[number].first - 1] is not Tag.COORDINATOR
    return ours.tags[place] is Tag.ADVERB or ours.lexicon.is_time(ours.tokens[place].norm)


def _wider(missing: list[int], alignment: Alignment) -> str:
    """Return a missing word that narrows what only the phrasing denies, or "": "plays no acoustic guitar"."""
    ours, theirs = alignment.query.sentence, alignment.sentence.denied
    if any(there in theirs for there in alignment.pairs.values()):
        return ""
    heads = {phrase.head for phrase in ours.phrases} - complements(alignment.query)
    narrowing = ours.denied - heads
    return next((ours.tokens[place].text for place in missing if place in narrowing), "")


def _added(alignment: Alignment) -> str:
    """Return what a passage adds to a noun phrase in such a place, or ""."""
    theirs, ours = alignment.sentence, alignment.query.sentence
    narrow, own = theirs.narrowed, ours.narrowed
    for here, there in alignment.pairs.items():
        number = theirs.phrase_of[there]
        if there not in narrow or here not in own or number == NOWHERE or theirs.phrases[number].head != there:
            continue
        phrase = theirs.phrases[number]
        of_them = phrase.of != NOWHERE and theirs.tokens[phrase.of].norm in theirs.lexicon.quantifiers
        if theirs.tokens[phrase.first].norm in theirs.lexicon.language.definites and not of_them:
            continue  # "The new terminal" is the terminal; "a new terminal", "none of the new ones" is not any.
        for place in range(phrase.first, phrase.last + 1):
            if theirs.tokens[place].capital and not theirs.lexicon.language.nouns_capitalised:
                continue  # "Did not believe the expert Mario Gil": a name tells who that is.
            if place in theirs.content and place not in alignment.matched and place not in theirs.in_measures:
                return theirs.tokens[place].text + " " + theirs.tokens[there].text
    return ""


def replaced(place: int, alignment: Alignment) -> str:
    """Return the word that a passage has in the place of a missing one, or "".

    For the head of a noun phrase that is the head of the one with the same role; for a word that describes
    a head, an unmatched word that describes it too.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    number, clause = ours.phrase_of[place], alignment.around()
    if number == NOWHERE:
        return ""
    phrase = ours.phrases[number]
    if phrase.head != place:
        head = alignment.partner(phrase.head)
        there = theirs.phrase_of[head] if head != NOWHERE else NOWHERE
        return _rival(place, alignment, there) if there != NOWHERE else ""
    mine = ours.role(place, ours.clauses[ours.clause_of[place]])
    lead = _lead(ours, phrase)
    noun = alignment.partner(phrase.of) if phrase.of != NOWHERE else NOWHERE
    for other, candidate in enumerate(theirs.phrases):
        if candidate.head in alignment.matched or theirs.tags[candidate.head] is not Tag.NOUN:
            continue
        if candidate.head not in alignment.region:
            continue
        of = noun != NOWHERE and candidate.of == noun  # "in the cellar of the bakery", none of the school
        same = of or (mine in _ARGUMENTS and theirs.role(candidate.head, clause) is mine)
        if same or (lead and lead == _lead(theirs, candidate)):
            return _rival(place, alignment, other)
    return ""


def _lead(sentence: Sentence, phrase: Phrase) -> str:
    """Return the preposition that leads a noun phrase, or ""."""
    return sentence.tokens[phrase.preposition].norm if phrase.preposition != NOWHERE else ""


def _rival(place: int, alignment: Alignment, number: int) -> str:
    theirs = alignment.sentence
    phrase = theirs.phrases[number]
    word = alignment.query.sentence.tokens[place].norm
    for other in range(phrase.first, phrase.last + 1):
        token = theirs.tokens[other]
        if (
            token.kind != WORD
            or other not in theirs.content
            or other in alignment.matched
            or other in theirs.in_measures
        ):
            continue
        if token.capital and other and not theirs.lexicon.language.nouns_capitalised:
            continue
        if OSA.distance(word, token.norm) > 1:
            return token.text
    return ""
