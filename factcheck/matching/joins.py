"""Sentence, two places -> whether they belong together: by a verb of being, as one noun phrase, as parts of another."""

from __future__ import annotations

from factcheck.parsing.sentence import CONTRARY, NOWHERE, Category, Clause, Kind, Sentence, Tag


def joined(sentence: Sentence, one: int, other: int, led: bool) -> bool:
    """Whether a sentence says of one thing that it is another: by a verb of being, an apposition, a title, a place.

    `led` says that the other is one that a preposition leads: "in Rome".
    """
    first, second = sentence.phrase_of[one], sentence.phrase_of[other]
    if NOWHERE in (first, second):
        return sentence.clause_of[one] == sentence.clause_of[other]
    if first == second:
        return not _names_kind(sentence, one, other)
    if sentence.phrases[first].of == sentence.phrases[second].head:
        return True
    if stated(sentence, first, second):
        return True
    low, high = sorted((first, second))
    between = _outside(sentence, range(sentence.phrases[low].last + 1, sentence.phrases[high].first))
    if sentence.phrases[high].preposition != NOWHERE:
        # "The park in Florida"; "In Greece Mount Olympus ..." tells of something else.
        return led and first == low and sentence.phrases[high].preposition == _end(sentence, low) + 1
    if not between and led and second == low:
        return False
    if _goes_on(sentence, low, high):
        return False
    return all(sentence.tags[place] is Tag.MARK for place in between) or _row(sentence, low, high)


def _goes_on(sentence: Sentence, low: int, high: int) -> bool:
    """Whether the second of two noun phrases begins another pair of a row: "red for Oslo, blue for Bergen"."""
    led, behind = sentence.phrases[low].preposition, sentence.phrases[high].last + 1
    if led == NOWHERE or behind >= len(sentence.tokens) or sentence.tags[behind] is not Tag.PREPOSITION:
        return False
    bare = sentence.tags[sentence.phrases[high].first] is not Tag.DETERMINER  # "In Paris, a city in France."
    return bare and sentence.tokens[behind].norm == sentence.tokens[led].norm


def _outside(sentence: Sentence, places: range) -> list[int]:
    """Return places without what stands in brackets among them: "Bo Berg (born in 1921), a painter"."""
    texts = [sentence.tokens[place].text for place in places]
    if "(" not in texts or ")" not in texts:
        return list(places)
    opening, closing = texts.index("("), len(texts) - 1 - texts[::-1].index(")")
    return [*places[:opening], *places[max(closing, opening) + 1 :]]


def _names_kind(sentence: Sentence, one: int, other: int) -> bool:
    """Whether a name only tells which one a noun behind it is: "the pro-Aristide mayor", "the Apple founder"."""
    language = sentence.lexicon.language
    apart = one < other and sentence.tokens[one].capital and not sentence.tokens[other].capital
    return apart and not language.head_first and not language.nouns_capitalised


def stated(sentence: Sentence, first: int, second: int) -> bool:
    """Whether a verb of being, or one that denies, stands between two noun phrases, given by their numbers."""
    denying = {modifier.first for modifier in sentence.modifiers if modifier.category in CONTRARY}
    for clause in sentence.clauses:
        if clause.verbs and not (
            clause.verbs[0] in denying or sentence.lexicon.light.at(sentence.tokens, clause.verbs[0])
        ):
            continue
        # "In Greek mythology Mount Olympus was the home": what stands in front is not where it is.
        front = clause.predicate if clause.objects else NOWHERE
        said = {*clause.objects, *(number for number in clause.adjuncts if sentence.phrases[number].first > front)}
        if (first in clause.subject and second in said) or (second in clause.subject and first in said):
            return True
    return False


def is_same(sentence: Sentence, one: int, other: int) -> bool:
    """Whether a verb of being, or a name behind its noun, says of one thing that it is another, and no part of it."""
    first, second = sentence.phrase_of[one], sentence.phrase_of[other]
    if first == second != NOWHERE:  # "Lenz's successor Brehm": a name behind a noun tells who that is.
        behind = sentence.tokens[other + 1 : one + 1]
        return bool(behind) and all(token.capital and not sentence.lexicon.is_stop(token.norm) for token in behind)
    if NOWHERE in (first, second) or {sentence.phrases[first].of, sentence.phrases[first].preposition} != {NOWHERE}:
        return False
    return any(
        (first in clause.subject and second in clause.objects) or (second in clause.subject and first in clause.objects)
        for clause in sentence.clauses
        if not clause.verbs
    )


def _end(sentence: Sentence, number: int) -> int:
    """Return the last place of a noun phrase with what depends on it: "the park of the Everglades"."""
    last, heads = sentence.phrases[number].last, {sentence.phrases[number].head}
    for part in sentence.phrases[number + 1 :]:
        if part.of not in heads or part.preposition not in (NOWHERE, last + 1):
            break
        last = part.last
        heads.add(part.head)
    return last


def _row(sentence: Sentence, low: int, high: int) -> bool:
    """Whether only parts of the first phrase stand between two: "Rome, the capital of Italy, a city of ..."."""
    inner = [sentence.phrases[number] for number in range(low + 1, high)]
    parts = all(
        phrase.of != NOWHERE or phrase.preposition != NOWHERE or sentence.tags[phrase.head] is Tag.NUMBER
        for phrase in inner
    )
    # "The minister of trade and of transport, Ana Ruiz": what the conjunction joins are parts too.
    last = max((phrase.first for phrase in inner), default=NOWHERE)
    # "They are two points behind the leaders, Eastport": the name is that of the leaders.
    led = bool(inner) and inner[-1].preposition != NOWHERE and inner[-1].of == NOWHERE
    if led and any(low in clause.objects and clause.subject for clause in sentence.clauses):
        return False
    return parts and not any(
        sentence.tags[place] in (Tag.VERB, Tag.AUXILIARY) or (sentence.tags[place] is Tag.COORDINATOR and place > last)
        for place in range(sentence.phrases[low].last + 1, sentence.phrases[high].first)
    )


def carries(sentence: Sentence, place: int) -> bool:
    """Whether a word stands for its noun phrase: the head, or a name or title beside it, not what describes it."""
    number = sentence.phrase_of[place]
    if number == NOWHERE:
        return False
    phrase = sentence.phrases[number]
    if place == phrase.head:
        return True
    titles = sentence.lexicon.language.titles
    if place < phrase.head and all(sentence.tokens[other].norm in titles for other in range(place, phrase.head)):
        return True  # "Il sindaco Rossi."
    if sentence.lexicon.language.head_first:
        # "Le pianiste russe Lev Orlov": small words that describe the head may stand before its name.
        first = next((other for other in range(phrase.head + 1, place) if sentence.tokens[other].capital), place)
        named = all(sentence.tokens[other].capital for other in range(first, place + 1))
        # An adjective may stand first and pass for the head: "la stretta collaborazione".
        return named or (place == phrase.head + 1 and sentence.tags[place] is Tag.NOUN)
    after = [other for other in range(place + 1, phrase.last + 1) if sentence.tags[other] is not Tag.MARK]
    return all(sentence.tokens[other].capital for other in after) and not sentence.lexicon.language.nouns_capitalised


def belongs(sentence: Sentence, place: int, noun: int) -> bool:
    """Whether a noun phrase depends on a noun: "the signing of the pact by Anna", "Anna's signing"."""
    one, other = sentence.phrase_of[place], sentence.phrase_of[noun]
    if NOWHERE in (one, other) or one == other:
        return True
    low, high = sorted((one, other))
    between = range(sentence.phrases[low].last + 1, sentence.phrases[high].first)
    return not any(
        sentence.tags[where] in (Tag.VERB, Tag.AUXILIARY) or sentence.is_boundary(where) for where in between
    )


def predicated(sentence: Sentence, one: int, other: int) -> bool:
    """Whether a predicate stands between two places."""
    return any(
        sentence.tags[place] in (Tag.VERB, Tag.AUXILIARY) for place in range(min(one, other) + 1, max(one, other))
    )


def is_described(sentence: Sentence, number: int, matched: frozenset[int]) -> bool:
    """Whether a noun phrase has a name of its own, none that was matched, beside its head: "the Italy team"."""
    phrase, behind = sentence.phrases[number], sentence.lexicon.language.head_first
    words = range(phrase.head + 1, phrase.last + 1) if behind else range(phrase.first, phrase.head)
    beside = (place for place in words if sentence.tags[place] is Tag.NOUN)
    return any(sentence.tokens[place].capital and place not in matched for place in beside)


def is_genitive(sentence: Sentence, place: int, name: str) -> bool:
    """Whether the ending of a name tells that what stands behind is its own: Swedish "Nymans företrädare"."""
    token, number = sentence.tokens[place], sentence.phrase_of[place]
    if number == NOWHERE or not token.capital or token.norm == name or not token.norm.startswith(name):
        return False
    return sentence.phrases[number].last > place and not sentence.tokens[place + 1].capital


def is_somebody(sentence: Sentence, place: int) -> bool:
    """Whether a word is a noun that may do something: no pronoun, no measure, no time."""
    time = sentence.lexicon.is_time(sentence.tokens[place].norm)
    return sentence.tags[place] is Tag.NOUN and place not in sentence.in_measures and not time


def is_part(sentence: Sentence, place: int) -> bool:
    """Whether a noun only measures out another one: "a group of rebels", "neither of the twins"."""
    norm, own = sentence.tokens[place].norm, sentence.lexicon
    if norm in own.language.parts:
        return any(phrase.of == place for phrase in sentence.phrases)
    return norm in own.quantifiers


def begins_complement(sentence: Sentence, place: int, above: int) -> bool:
    """Whether a noun is the subject of what a clause reports: nobody believed the lawyers in "believed they lied"."""
    number = sentence.phrase_of[place]
    leaves_out = not sentence.lexicon.language.head_first  # No "que" may be left out.
    return leaves_out and any(
        one.kind is Kind.COMPLEMENT and one.parent == above and number in one.subject for one in sentence.clauses
    )


def is_corrected(sentence: Sentence, head: int, clause: Clause) -> bool:
    """Whether a noun is only what is wrong: beer in "did not drink beer but water"."""
    number = sentence.phrase_of[head]
    lead = sentence.phrases[number].preposition if number != NOWHERE else NOWHERE  # "Unlike the museum"
    negated = (one for one in sentence.modifiers if one.category is Category.NEGATION and one.last != lead)
    return any(head in one.governs and clause.predicate not in one.governs for one in negated)
