"""Statement -> the common words of a query that a pronoun, or a wider noun, stands for in it."""

from __future__ import annotations

from factcheck.matching.align.carried import GOING_ON, Statement
from factcheck.matching.around.number import may_mean
from factcheck.matching.around.referents import goes_on, heads_of, is_main, main_clause, pronoun_of
from factcheck.matching.synonyms.described import is_definite, is_thing, of_sort
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag, Voice
from factcheck.parsing.sorts import sorts


def topic(here: Statement) -> tuple[frozenset[int], str]:
    """Return the words of what the query is about that a pronoun stands for here, or what else it stands for.

    "It bans the export" is said of the treaty behind "The treaty was signed", and of the law behind "The law was".
    """
    ours, theirs, head = here.query.sentence, here.sentence, here.query.topic[0]
    pronoun = pronoun_of(theirs, here.clause)
    free = pronoun == "" and not (theirs.lexicon.language.pro_drop and is_main(theirs, here.clause))
    alike = (here.clause.voice is Voice.ACTIVE) == (main_clause(ours).voice is Voice.ACTIVE)
    noun = _wider_noun(here) if pronoun is None else ""
    if (pronoun is None and not noun) or free or here.clause.predicate == NOWHERE or not alike:
        return frozenset(), ""
    for before in here.preceding(bool(noun)):
        if noun and any(before.stems[other] != ours.stems[head] for other in of_sort(before, noun)):
            return frozenset(), noun
        for number in (number for clause in before.clauses for number in clause.subject):
            phrase = before.phrases[number]
            if not noun and not may_mean(theirs, here.clause, before, number):
                continue
            stems = before.stems[phrase.first : phrase.last + 1]
            if ours.stems[head] in (before.stems[place] for place in heads_of(before, phrase)):
                return frozenset(place for place in here.query.topic if ours.stems[place] in stems), ""
        if not goes_on(before, pronoun):
            said = before.clauses[0].subject if len(before.clauses) == 1 else ()
            other = before.phrases[said[0]] if said else None
            return frozenset(), before.tokens[other.head].text if other is not None else ""
    return frozenset(), ""


def object_(here: Statement) -> frozenset[int]:
    """Return the words of the query's object that a pronoun stands for here: "bought the mill and restored it"."""
    ours, theirs, reflexives = here.query.sentence, here.sentence, here.sentence.lexicon.language.reflexives
    heads = [theirs.phrases[number].head for number in here.clause.objects]
    heads = [head for head in heads if not theirs.lexicon.is_time(theirs.tokens[head].norm)]
    heads = [head for head in heads if head not in theirs.in_measures]
    own = theirs.lexicon.language.object_pronouns  # "Restaurou-o", an article without a noun
    pronouns = [head for head in heads if theirs.tags[head] is Tag.PRONOUN or theirs.tokens[head].norm in own]
    if len(pronouns) != len(heads) or len(heads) != 1 or theirs.tokens[heads[0]].norm in reflexives:
        return frozenset()
    sentence, number = _antecedent(here)
    if number == NOWHERE:
        return frozenset()
    phrase, object_ = sentence.phrases[number], here.query.object
    stems = sentence.stems[phrase.first : phrase.last + 1]
    said = ours.stems[object_[0]] == sentence.stems[phrase.head]
    return frozenset(place for place in object_ if said and ours.stems[place] in stems)


def _wider_noun(here: Statement) -> str:
    """Return the subject where it may mean what the query is about, or "": "the building" for "the museum"."""
    theirs, wider = here.sentence, sorts(here.sentence.code).things
    heads = [theirs.phrases[number].head for number in here.clause.subject]
    stem = here.query.sentence.stems[here.query.topic[0]]
    means = len(heads) == 1 and is_definite(theirs, heads[0]) and theirs.stems[heads[0]] in wider.get(stem, ())
    return theirs.tokens[heads[0]].norm if means else ""


def _antecedent(here: Statement) -> tuple[Sentence, int]:
    """Return the sentence and the number of the noun phrase that a pronoun for an object stands for, or NOWHERE.

    The object of the clause that this one goes on with; else the one thing that the sentence before tells of.
    """
    theirs, clause = here.sentence, here.clause
    while clause.parent != NOWHERE and clause.kind in GOING_ON:
        above = theirs.clauses[clause.parent]
        nouns = [number for number in above.objects if theirs.tags[theirs.phrases[number].head] is Tag.NOUN]
        if nouns or not above.objects:
            nouns = nouns or [*above.subject]
            return theirs, nouns[0] if len(nouns) == 1 else NOWHERE
        clause = above
    for before in here.context.before():
        told = [number for one in before.clauses for number in (*one.subject, *one.objects)]
        things = [number for number in dict.fromkeys(told) if is_thing(before, number)]
        return before, things[0] if len(things) == 1 and clause.parent == NOWHERE else NOWHERE
    return theirs, NOWHERE
