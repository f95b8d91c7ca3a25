"""Sentence, clause -> region: the places whose words may belong to what a clause says."""

from __future__ import annotations

from functools import lru_cache

from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Sentence, Tag

_DOWN = frozenset(
    (Kind.INFINITIVE, Kind.COMPLEMENT, Kind.PARTICIPLE, Kind.VERBLESS, Kind.RELATIVE, Kind.ADVERBIAL, Kind.CONDITION)
)
_KEPT = 64  # sentences
_DESCRIBING = (Kind.RELATIVE, Kind.PARTICIPLE)


def region(
    sentence: Sentence, number: int, verbs: int = 0, single: bool = False, parallel: bool = False
) -> frozenset[int]:
    """Return the places that go with a clause: its own, its arguments', those of what is below and of what is above it.

    Of a clause above only what the clause refers to, or the whole where it carries no subject of its own. `verbs` is
    how many verbs state something in the query: with one, what a relative clause says is another statement; with
    several, the clauses coordinated with it that go on about the same subject belong to it. `single` says that the
    query is one clause, so that what tells of another event in the sentence is no part of it; `parallel` that it tells
    of two, each with its own subject, as the sentence may do.
    """
    clause = sentence.clauses[number]
    several = verbs > 1
    places = set(_below(sentence, number, verbs, single))
    led = clause.adjuncts if clause.kind is Kind.RELATIVE else ()
    for phrase in (*clause.subject, *clause.objects, *clause.agent, *led):
        places.update(_with_parts(sentence, phrase))
    above, child = clause.parent, clause
    while above != NOWHERE:
        parent = sentence.clauses[above]
        if child.kind is Kind.PARTICIPLE and child.places[-1] < parent.predicate:
            pass  # "Born in Oslo, Anna studied in Rome" does not say who was born in Rome.
        elif child.kind in (Kind.INFINITIVE, Kind.PARTICIPLE, Kind.COMPLEMENT, Kind.VERBLESS):
            places.update(parent.places)
        elif child.kind is Kind.COORDINATE:
            places.update(_leading(sentence, above, child))
            for front in (sentence.clauses[other] for other in sentence.children[above]):
                if _states(front):  # "Although the mill survived, it was shut and sold."
                    places |= _meant(sentence, parent, front)
        elif child.kind is Kind.UNKNOWN and not child.subject:
            places.update(parent.places)
        places |= _resumed(sentence, child)
        above, child = parent.parent, parent
    places |= _resumed(sentence, child)
    if several:
        for other in (sentence.clauses[one] for one in sentence.children.get(number, ())):
            if other.kind is Kind.COORDINATE and (parallel or _goes_on(sentence, other)):
                places.update(other.places)
    for other, heads in _describing(sentence):
        if places.isdisjoint(heads) or places.issuperset(other.places):
            continue
        if not _is_told(sentence, other, verbs) and not _is_fronted(sentence, other):
            places.update(other.places)
    for verbless in sentence.of_kind.get(Kind.VERBLESS, ()):
        if _adjoins(sentence, verbless, number):
            places.update(sentence.clauses[verbless].places)
    return frozenset(places)


@lru_cache(maxsize=_KEPT)
def _describing(sentence: Sentence) -> tuple[tuple[Clause, frozenset[int]], ...]:
    """Return the relative clauses and participles of a sentence, each with the heads of its subject and objects."""
    numbers = sorted(number for kind in _DESCRIBING for number in sentence.of_kind.get(kind, ()))
    clauses = [sentence.clauses[number] for number in numbers]
    return tuple(
        (one, frozenset(sentence.phrases[phrase].head for phrase in (*one.subject, *one.objects))) for one in clauses
    )


def _goes_on(sentence: Sentence, clause: Clause) -> bool:
    """Whether a coordinated clause has the subject of the one before, or a pronoun for it."""
    parent = sentence.clauses[clause.parent]
    return clause.subject == parent.subject or all(
        sentence.tags[sentence.phrases[number].head] is Tag.PRONOUN for number in clause.subject
    )


def _below(sentence: Sentence, number: int, verbs: int, single: bool) -> set[int]:
    """Return the places of a clause and of those nested in it; of a participle in front only with several verbs."""
    places = set(sentence.clauses[number].places)
    for child in sentence.children.get(number, ()):
        clause = sentence.clauses[child]
        if clause.kind in _DOWN and not _is_told(sentence, clause, verbs):
            if single and _states(clause):
                places |= _meant(sentence, sentence.clauses[number], clause)
                continue
            if verbs > 1 or not _is_fronted(sentence, clause):
                places |= _below(sentence, child, verbs, single)
    return places


def _states(clause: Clause) -> bool:
    """Whether a clause tells of another event: "born in Oslo, but he studied in Bergen", "when she lived there"."""
    return clause.kind in (Kind.ADVERBIAL, Kind.CONDITION) and bool(clause.verbs) and bool(clause.subject)


def _meant(sentence: Sentence, main: Clause, front: Clause) -> set[int]:
    """Return the subject of a clause in front that the pronoun of the main one means: "When Reagan ran, he said"."""
    heads = [sentence.tags[sentence.phrases[number].head] for number in main.subject]
    if front.places[-1] > main.predicate or not all(tag is Tag.PRONOUN for tag in heads):
        return set()
    return {place for number in front.subject for place in _with_parts(sentence, number)}


def _resumed(sentence: Sentence, clause: Clause) -> set[int]:
    """Return the subject of the statement before a semicolon or "but" that a pronoun behind it means.

    Not where that has an object, which may be meant as well: "replaced the ferry; it was built".
    """
    told = _statement_before(sentence, clause)
    if told is None or clause.predicate == NOWHERE:
        return set()
    heads = [sentence.phrases[number].head for number in clause.subject]
    dropped = sentence.lexicon.language.pro_drop and not heads
    if not (dropped or heads) or not all(sentence.tags[head] is Tag.PRONOUN for head in heads):
        return set()
    others = (sentence.phrases[number].head for number in told.objects if told.verbs)
    if any(sentence.tags[one] is Tag.NOUN and one not in sentence.in_measures for one in others):
        return set()
    return {place for number in told.subject for place in _with_parts(sentence, number)}


def _statement_before(sentence: Sentence, clause: Clause) -> Clause | None:
    """Return the statement that a clause goes on with behind a semicolon or a word like "but"."""
    if clause.kind is Kind.MAIN:
        before = (one for one in sentence.clauses if one.kind is Kind.MAIN and one.places[-1] < clause.places[0])
        return max(before, key=lambda one: one.places[-1], default=None)
    first = sentence.tokens[clause.places[0]].norm
    contrast = sentence.lexicon.language.subordinators.get(first) == "contrast"
    parent = sentence.clauses[clause.parent] if clause.parent != NOWHERE else None
    return parent if contrast and parent is not None and parent.predicate < clause.places[0] else None


def _is_told(sentence: Sentence, clause: Clause, verbs: int) -> bool:
    """Whether a clause tells more than one verb asks for: "belongs to the town, which bought it".

    A relative clause without a comma tells which one is meant.
    """
    if verbs != 1 or clause.kind is not Kind.RELATIVE:
        return False
    first = clause.places[0]
    return bool(clause.verbs) and first > 0 and sentence.tokens[first - 1].text == ","


def _is_fronted(sentence: Sentence, clause: Clause) -> bool:
    """Whether a participle stands in front of its sentence and tells of another event: "Born in Oslo, Anna ..."."""
    return clause.kind is Kind.PARTICIPLE and clause.places[-1] < sentence.clauses[clause.parent].places[0]


def _with_parts(sentence: Sentence, number: int) -> set[int]:
    """Return the places of a noun phrase and of those that depend on it."""
    phrase = sentence.phrases[number]
    places, end, other = set(range(phrase.first, phrase.last + 1)), phrase.last, NOWHERE
    owned = sentence.dependants.get(phrase.head, ())
    while True:
        led = sentence.led.get(end + 1, ())  # "a tug from Port Ashaig"
        other = min((one for one in (*owned, *led) if one > other and one != number), default=NOWHERE)
        if other == NOWHERE:
            return places
        part = sentence.phrases[other]
        places.update(range(part.first, part.last + 1))
        end = max(end, part.last)


def _leading(sentence: Sentence, number: int, child: Clause) -> set[int]:
    """Return what is before the predicate of a clause: its subject, and the frame that a coordinate clause shares.

    One that leaves out its auxiliary has another subject, if it has one: "das Baden ist verboten, das Angeln erlaubt".
    """
    clause = sentence.clauses[number]
    limit = clause.predicate
    if child.verbs and not sentence.lexicon.is_participle(sentence.tokens[child.verbs[0]].norm):
        limit = min((*clause.verbs, *clause.auxiliaries), default=NOWHERE)  # "Wurde in Kiel geboren, wuchs in Bonn auf"
    places = {place for place in clause.places if limit == NOWHERE or place < limit}
    others = () if _goes_on(sentence, child) else clause.subject
    return places.difference(*(_with_parts(sentence, phrase) for phrase in others))


def _adjoins(sentence: Sentence, other: int, number: int) -> bool:
    """Whether a clause without a predicate stands right beside another one: a heading, a list, an aside."""
    one, two = sentence.clauses[other].places, sentence.clauses[number].places
    return abs(one[0] - two[-1]) <= 2 or abs(two[0] - one[-1]) <= 2 or sentence.clauses[other].parent == number
