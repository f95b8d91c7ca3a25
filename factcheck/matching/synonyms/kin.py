"""Query, Sentence -> where the passage has a word that says what one of the phrasing says, and more: "boy" for "child".

What is stated of a boy holds of a child, and what is denied of all children of every boy; what is counted, ranked,
compared or said of a whole sort holds of that sort alone. (Monotonicity: van Benthem, 1986.)
"""

from __future__ import annotations

from factcheck.matching.around.comparison import compared
from factcheck.matching.query.query import Query
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Clause, Role, Sentence, Tag
from factcheck.parsing.sorts import sorts

KIN = 0.85
"""Likeness of a word and of one that says as much or more: below that of the same word in another form."""
_EXCLUDING = frozenset(("only", "few"))
_SHARES = frozenset(("most", "half", "many"))


def find_kin(query: Query, place: int, sentence: Sentence) -> list[tuple[int, float]]:
    """Return where a passage has such a word, in text order."""
    ours = query.sentence
    acts = ours.tags[place] is Tag.VERB
    table = sorts(sentence.code).acts if acts else sorts(sentence.code).things
    wanted = ours.stems[place]
    above = table.get(wanted, frozenset())
    found = []
    for where in sorted(sentence.content):
        stem = sentence.stems[where]
        wide, narrow = stem in above, wanted in table.get(stem, ())
        if not (wide or narrow) or (sentence.tags[where] is Tag.VERB) != acts:
            continue
        if acts and (_has_other_sense(query.sentence, place) or _has_other_sense(sentence, where)):
            continue
        if (wide and narrow) or _holds(query, place, sentence, where, narrow):
            found.append((where, KIN))
    return found


def _has_other_sense(sentence: Sentence, verb: int) -> bool:
    """Whether a verb means something else with what it is done to: who beats eggs defeats nobody."""
    known = sorts(sentence.code)
    clause = sentence.clauses[sentence.clause_of[verb]]
    heads = (sentence.phrases[number].head for number in (*clause.objects, *clause.subject))
    done = (sentence.stems[head] for head in heads if sentence.role(head, clause) is Role.PATIENT)
    return any(
        sentence.stems[verb] in known.senses.get(stem, ())
        for word in done
        for stem in (word, *known.things.get(word, ()))
    )


def are_kin(ours: Sentence, here: int, theirs: Sentence, there: int) -> bool:
    """Whether one word was found for another one because of what it also is."""
    one, other, known = ours.stems[here], theirs.stems[there], sorts(theirs.code)
    return one != other and (one in known.wider(other) or other in known.wider(one))


def _holds(query: Query, place: int, sentence: Sentence, where: int, narrow: bool) -> bool:
    """Whether what is said of a word holds of the wanted one, of which it is a sort; else of those of its sort."""
    if (where in sentence.narrowed) == narrow:
        return False
    sides = (query.sentence, place), (sentence, where)
    if any(_is_singled_out(text, word) for text, word in sides):
        return False
    return not narrow or all(_is_some(text, word) for text, word in sides)


def _is_singled_out(sentence: Sentence, place: int) -> bool:
    """Whether something is said that holds of one sort alone: "the largest bird", "the first woman", "only boys"."""
    own = sentence.lexicon
    if any(sentence.level(other) in _EXCLUDING for other in _clause(sentence, place)):
        return True
    number = sentence.phrase_of[place]
    if number == NOWHERE:
        return False
    phrase = sentence.phrases[number]
    norms = [sentence.tokens[other].norm for other in range(max(0, phrase.first - 1), phrase.last + 1)]
    if any(own.is_superlative(norm) or own.quantifiers.get(norm) in _SHARES for norm in norms):
        return True
    counted = [one for one in sentence.quantities if phrase.first - 1 <= one.first <= phrase.last]
    if any(Measure.ORDINAL in one.kinds for one in counted):
        return True
    if counted and any(one not in counted and one.kinds & counted[0].kinds for one in sentence.quantities):
        return True  # "12 soldiers and 3 civilians": so many people are not so many soldiers.
    return place in compared(sentence)


def _is_some(sentence: Sentence, place: int) -> bool:
    """Whether a subject, or an owner, is some thing or other, and not all of its sort: "dogs bark", "sales of dogs"."""
    number = sentence.phrase_of[place]
    if number == NOWHERE or sentence.phrases[number].head != place:
        return True
    phrase, clause, own = (
        sentence.phrases[number],
        sentence.clauses[sentence.clause_of[place]],
        sentence.lexicon.language,
    )
    if (number not in clause.subject and phrase.of == NOWHERE) or _is_put_beside(sentence, number, clause):
        return True
    if any(phrase.first - 1 <= one.first <= phrase.last for one in sentence.quantities):
        return True
    norm = sentence.tokens[phrase.first].norm
    if own.head_first and any(token.capital for token in sentence.tokens[phrase.first + 1 : phrase.last + 1]):
        return True  # "Le physicien danois Bo Berg": a name tells which one.
    if norm in own.determiners:
        return norm in own.ones or not (own.head_first and norm in own.definites)
    return bool(clause.verbs and clause.auxiliaries) and sentence.lexicon.is_gerund(
        sentence.tokens[clause.verbs[0]].norm
    )


def _is_put_beside(sentence: Sentence, number: int, clause: Clause) -> bool:
    """Whether a noun phrase tells what the one before it is: leader in "Lars Berg, leader of the party, left"."""
    first = sentence.phrases[number].first
    if number not in clause.subject[1:] or sentence.tags[first - 1] is not Tag.MARK:
        return False
    parts = [sentence.phrases[one] for one in clause.subject]
    return Tag.COORDINATOR not in sentence.tags[parts[0].first : parts[-1].first]


def _clause(sentence: Sentence, place: int) -> tuple[int, ...]:
    return sentence.clauses[sentence.clause_of[place]].places
