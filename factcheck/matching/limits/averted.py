"""Alignment -> what keeps a thing from happening, or denies another one: neither says the contrary of a statement."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Category, Sentence, Tag, Voice


def averted(alignment: Alignment) -> str:
    """Return the verb that keeps from happening what a phrasing says that there was: "avoided a crash"; or ""."""
    sentence = alignment.sentence
    if not _only_there(alignment):
        return ""
    verbs = {one.first: one.text for one in sentence.modifiers if one.category is Category.FAILURE}
    return next(
        (
            verbs[clause.predicate]
            for clause in sentence.clauses
            if clause.predicate in verbs and clause.voice is Voice.ACTIVE
            for number in clause.objects
            if sentence.phrases[number].head in alignment.pairs.values()
        ),
        "",
    )


def denied_otherwise(alignment: Alignment) -> str:
    """Return what denies a noun alone here, or all that the phrasing says; or ""."""
    return _of_noun(alignment) or _of_nothing(alignment) or _of_another(alignment)


def is_found(sentence: Sentence, place: int) -> bool:
    """Whether a clause only says that there is what a noun without a definite article names: "se registraron daños"."""
    clause, number = sentence.clauses[sentence.clause_of[place]], sentence.phrase_of[place]
    own, first = sentence.lexicon, sentence.phrases[number].first if number != NOWHERE else place
    if len(clause.verbs) != 1 or sentence.tokens[first].norm in own.language.definites:
        return False  # Italian "rimasto ferito" says more than "rimasto".
    return any(table.at(sentence.tokens, clause.verbs[0]) is not None for table in (own.existence, own.light))


def _of_another(alignment: Alignment) -> str:
    """Return what denies here that something was done to what there is by a phrasing: "did not see them"; or ""."""
    if not _exists(alignment.query):
        return ""
    theirs = alignment.sentence
    for place in alignment.pairs.values():
        clause = theirs.clauses[theirs.clause_of[place]]
        if place in clause.verbs[:1] and not clause.auxiliaries and clause.parent != NOWHERE:
            clause = theirs.clauses[clause.parent]  # "El accidente no causó heridos"
        elif not clause.verbs or is_found(theirs, place) or theirs.tags[place] is not Tag.NOUN:
            continue
        denied = {place, *clause.verbs[:1]} if place in clause.places else set(clause.verbs[:1])
        for one in theirs.modifiers:
            whole = theirs.lexicon.is_of(theirs.tokens[min(one.last + 1, len(theirs.tokens) - 1)].norm)
            alone = theirs.phrase_of[one.first] == theirs.phrase_of[place] != NOWHERE and not whole
            if one.category is Category.NEGATION and denied and denied <= one.governs and not alone:
                return one.text
    return ""


def _only_there(alignment: Alignment) -> bool:
    """Whether a phrasing names what is there or somewhere, and says nothing of it."""
    query = alignment.query
    sought = {*query.words, *query.named}
    heads = (query.sentence.phrases[number].head for clause in query.sentence.clauses for number in clause.subject)
    return not query.verbs and sought.isdisjoint(heads)


def _exists(query: Query) -> bool:
    """Whether a phrasing says no more than that there is something: "hubo heridos", "there is a door"."""
    sentence, own = query.sentence, query.sentence.lexicon.language
    subject = {sentence.tokens[sentence.phrases[one].head].norm for one in sentence.clauses[0].subject}
    alone = len(sentence.clauses) == 1 and query.states and not query.verbs
    return alone and subject <= (own.expletives | own.object_pronouns) - own.reflexives


def _of_noun(alignment: Alignment) -> str:
    """Return what denies here a noun for what a verb of the phrasing says: "rejected the resignation"; or ""."""
    verbs, theirs = alignment.query.verbs, alignment.sentence
    noun = alignment.pairs.get(min(verbs), NOWHERE) if verbs else NOWHERE
    if noun == NOWHERE or theirs.tags[noun] is not Tag.NOUN:
        return ""
    denials = (
        one for one in theirs.modifiers if one.category is Category.DENIAL and theirs.tags[one.first] is Tag.VERB
    )
    told = (one for one in denials if noun in one.governs and theirs.clause_of[one.first] == theirs.clause_of[noun])
    return next((one.text for one in told), "") or _removed(theirs, noun)


def _removed(sentence: Sentence, noun: int) -> str:
    """Return what says that the thing or deed that a noun names is gone or never came: "the end of", "was lifted"."""
    number = sentence.phrase_of[noun]
    of, own = sentence.phrases[number].of, {number, *(at for at, one in enumerate(sentence.phrases) if one.of == noun)}
    told = [] if of == NOWHERE else [of]
    for clause in sentence.clauses:
        undergoes = clause.objects if clause.voice is Voice.ACTIVE and clause.objects else clause.subject
        told.extend(() if own.isdisjoint(undergoes) else clause.verbs)
    return next((sentence.tokens[place].text for place in told if _is_removal(sentence, place)), "")


def _is_removal(sentence: Sentence, place: int) -> bool:
    """Whether a word, which is not negated, says that something is gone, never came, or may not come."""
    if any(one.category is Category.NEGATION and place in one.governs for one in sentence.modifiers):
        return False
    tables = (sentence.lexicon.removing, sentence.lexicon.undoing)
    listed = any(one.holds(sentence.stems[place]) or one.at(sentence.tokens, place) is not None for one in tables)
    return listed or any(one.category is Category.FAILURE and one.first == place for one in sentence.modifiers)


def _of_nothing(alignment: Alignment) -> str:
    """Return the denial that is all a phrasing says, where the passage says something else: German "wurde abgesagt"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    if alignment.query.verbs:
        return ""
    denial = next((one for one in ours.modifiers if one.category in CONTRARY and one.first in ours.verbs), None)
    if denial is None or any(one.category in CONTRARY for one in theirs.modifiers):
        return ""
    return denial.text
