"""Sentence, two places -> whether they belong together: by a verb of being, as one noun phrase, as parts of another."""

from __future__ import annotations

from factcheck.languages.casing import is_noun
from factcheck.matching.links.apposed import also, apposed, names_another, outside
from factcheck.matching.links.installing import installs, made
from factcheck.matching.links.instances import is_instance
from factcheck.parsing.dimensions import counts
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Category, Clause, Kind, Sentence, Tag
from factcheck.parsing.tokens import HYPHENS


def joined(sentence: Sentence, one: int, other: int, led: bool) -> bool:
    """Whether a sentence says of one thing that it is another: by a verb of being, an apposition, a title, a place.

    `led` says that the other is one that a preposition leads: "in Rome".
    """
    first, second = sentence.phrase_of[one], sentence.phrase_of[other]
    if NOWHERE in (first, second):
        return sentence.clause_of[one] == sentence.clause_of[other]
    if first == second:
        return not _names_kind(sentence, one, other)
    if sentence.phrases[first].of == sentence.phrases[second].head and (led or sentence.phrases[second].head == other):
        return True  # "The Austrian town of Lenz" is in Austria.
    if (stated(sentence, first, second, led) and carries(sentence, one)) or is_instance(sentence, first, second):
        return True
    part = sentence.phrases[first].of
    if part != NOWHERE and sentence.tags[part] is Tag.NUMBER and joined(sentence, part, other, led):
        return True  # "Two of the members are lawyers"
    whole = sentence.phrases[second].of
    counted = whole not in (NOWHERE, one) and (is_part(sentence, whole) or sentence.tags[whole] is Tag.DETERMINER)
    if not led and counted and joined(sentence, one, whole, led):
        return True  # "The quark, the last of six particles"
    low, high = sorted((first, second))
    between = outside(sentence, range(sentence.phrases[low].last + 1, sentence.phrases[high].first))
    if also(sentence, low, high):
        return True
    if sentence.phrases[high].preposition != NOWHERE:
        # "The park in Florida"; "In Greece Mount Olympus ..." tells of something else.
        end = _end(sentence, low) + 1
        aside = sentence.phrases[high].preposition == end + 1 and sentence.tokens[end].text == ","
        return (
            led and first == low and (sentence.phrases[high].preposition == end or (aside and _closes(sentence, high)))
        )
    if not between and led and second == low:
        return False
    if names_another(sentence, one, other) or names_another(sentence, other, one):
        return False
    return apposed(sentence, low, high, between)


def _closes(sentence: Sentence, number: int) -> bool:
    """Whether an aside ends behind a noun phrase that a preposition leads: "Arden, in the north of Norland,"."""
    behind = _end(sentence, number) + 1
    return behind >= len(sentence.tokens) or sentence.tokens[behind].text in ",.;)"


def _names_kind(sentence: Sentence, one: int, other: int) -> bool:
    """Whether a name only tells which one a noun behind it is: "the pro-Aristide mayor", "the Apple founder"."""
    language = sentence.lexicon.language
    apart = one < other and sentence.tokens[one].capital and not sentence.tokens[other].capital
    return apart and not language.head_first and not language.nouns_capitalised


def stated(sentence: Sentence, first: int, second: int, led: bool = True) -> bool:
    """Whether a verb of being, or one that denies, stands between two noun phrases, given by their numbers.

    What a preposition leads is no part of what something is, but where it is: `led`.
    """
    denying = {modifier.first for modifier in sentence.modifiers if modifier.category in CONTRARY}
    for clause in sentence.clauses:
        if installs(sentence, clause) and (roles := made(sentence, clause)):
            if first in clause.subject and second in roles:
                return True
            continue  # "Was named after Ada Bell" makes nobody anything.
        if clause.verbs and clause.verbs[0] not in denying and not only_joins(sentence, clause.verbs[0]):
            continue
        # "In Greek mythology Mount Olympus was the home", "the park outside Lyon is closed": that is not where it is.
        begun = any(number < clause.adjuncts[0] for number in clause.subject) if clause.adjuncts else False
        front = clause.predicate if clause.objects or begun else NOWHERE
        behind = {number for number in clause.adjuncts if sentence.phrases[number].first > front}
        whole = behind if led or not clause.objects else {number for number in behind if _is_whole(sentence, number)}
        told = {*clause.objects, *whole}
        if (first in clause.subject and second in told) or (second in clause.subject and first in clause.objects):
            return True  # The other way round what a preposition leads is nothing: "the capital lies on the Tor".
    return False


def only_joins(sentence: Sentence, verb: int) -> bool:
    """Whether a verb says no more than that something is, or has so many; in two parts, too: "findet ... statt"."""
    light = sentence.lexicon.light
    told = light.at(sentence.tokens, verb) is not None or light.holds(sentence.stems[verb])
    return told or counts(sentence, verb)


def _is_whole(sentence: Sentence, number: int) -> bool:
    """Whether something is what it is one of, or a kind of: "is one of the towns", "is a species of frog"."""
    if number == 0:
        return False
    phrase = sentence.phrases[number]
    # "Is the capital of Norland and the largest city": an article behind "and" begins what it is, too.
    before = sentence.phrases[number - 1]
    row = before.preposition == phrase.preposition and sentence.tags[phrase.first] is Tag.DETERMINER
    return row and (sentence.lexicon.language.head_first or sentence.tags[before.first] is not Tag.DETERMINER)


def is_same(sentence: Sentence, one: int, other: int) -> bool:
    """Whether a verb of being, or a name behind its noun, says of one thing that it is another, and no part of it."""
    first, second = sentence.phrase_of[one], sentence.phrase_of[other]
    if first == second != NOWHERE:  # "Lenz's successor Brehm": a name behind a noun tells who that is.
        behind = sentence.tokens[other + 1 : one + 1]
        return bool(behind) and all(token.capital and not sentence.lexicon.is_stop(token.norm) for token in behind)
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


def carries(sentence: Sentence, place: int) -> bool:
    """Whether a word of a noun phrase stands for it: the head, or a name or title beside it, not what describes it."""
    phrase = sentence.phrases[sentence.phrase_of[place]]
    if place == phrase.head:
        return True
    titles = sentence.lexicon.language.titles
    peoples = {other for one in sentence.nations for other in range(max(one.first, place + 1), one.last + 1)}
    before = (other for other in range(place, phrase.head) if other not in peoples)
    if place < phrase.head and all(sentence.tokens[other].norm in titles for other in before):
        return True  # "Il sindaco Rossi", "il presidente francese Rossi."
    if sentence.lexicon.language.head_first:
        # "Le pianiste russe Lev Orlov": small words that describe the head may stand before its name.
        first = next((other for other in range(phrase.head + 1, place) if sentence.tokens[other].capital), place)
        named = all(sentence.tokens[other].capital for other in range(first, place + 1))
        # An adjective may stand first and pass for the head: "la stretta collaborazione".
        return named or (place == phrase.head + 1 and sentence.tags[place] is Tag.NOUN)
    own = sentence.lexicon.language
    after = sentence.tokens[place + 1 : phrase.last + 1]
    nouns = own.nouns_capitalised and any(is_noun(token.norm, own.code) for token in after)
    # "José Roy y Palacios" is José Roy.
    return all(token.capital or len(token.text) == 1 for token in after) and not nouns


def belongs(sentence: Sentence, place: int, noun: int) -> bool:
    """Whether a noun phrase depends on a noun: "the signing of the pact by Anna", "Anna's signing"."""
    one, other = sentence.phrase_of[place], sentence.phrase_of[noun]
    if NOWHERE in (one, other):
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


def tied(sentence: Sentence, place: int) -> int:
    """Return the name that a participle before its noun is tied to: Oslo in "the Oslo-based firm"; or NOWHERE."""
    apart = place < 2 or not sentence.tokens[place].glued or sentence.tokens[place - 1].text not in HYPHENS
    if apart or not sentence.tokens[place - 2].capital:
        return NOWHERE
    return place - 2 if sentence.lexicon.is_participle(sentence.tokens[place].norm) else NOWHERE


def is_described(sentence: Sentence, number: int, matched: frozenset[int]) -> bool:
    """Whether a noun phrase has a name of its own, none that was matched, beside its head: "the Italy team"."""
    phrase, behind = sentence.phrases[number], sentence.lexicon.language.head_first
    words = range(phrase.head + 1, phrase.last + 1) if behind else range(phrase.first, phrase.head)
    beside = (place for place in words if sentence.tags[place] is Tag.NOUN)
    return any(sentence.tokens[place].capital and place not in matched for place in beside)


def is_genitive(sentence: Sentence, place: int, name: str) -> bool:
    """Whether the ending of a name tells that what stands behind is its own: German "Annas Bruder"."""
    token, number = sentence.tokens[place], sentence.phrase_of[place]
    if number == NOWHERE or not token.capital or token.norm == name or not token.norm.startswith(name):
        return False
    noun = not sentence.tokens[place + 1].capital or sentence.lexicon.language.nouns_capitalised
    return sentence.phrases[number].last > place and noun


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


def does_other(sentence: Sentence, place: int, clause: Clause) -> bool:
    """Whether a noun does what another clause says, and plays no part in this one: "sent off, replaced by Bo"."""
    number = sentence.phrase_of[place]
    if number == NOWHERE or number in (*clause.subject, *clause.objects, *clause.agent):
        return False
    return any(number in one.agent for one in sentence.clauses if one.kind is Kind.PARTICIPLE)
