"""Frames -> clauses: what was read from left to right, numbered, with voice and arguments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.parsing.clauses.arguments import arguments, contrasts, is_done_to
from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.clauses.pronouns import is_prepositional
from factcheck.parsing.clauses.referents import meant
from factcheck.parsing.clauses.voice import read_voice
from factcheck.parsing.kinds import NOWHERE, Kind, Tag, Voice
from factcheck.parsing.sentence import Clause
from factcheck.parsing.tagged import Tagged

_JOINING = frozenset((Tag.COORDINATOR, Tag.ADVERB, Tag.OTHER, Tag.AUXILIARY))


def close(text: Tagged, frames: Sequence[Frame]) -> tuple[tuple[Clause, ...], tuple[int, ...]]:
    """Return the clauses in the order in which they begin, and the number of the clause of each token."""
    kept = [frame for frame in frames if frame.places]
    for frame in kept:
        frame.shared = frame.shared or (_leaves_out(text, frame) and _has(text, frame.above))
        if frame.kind is Kind.RELATIVE and _is_content_clause(text, frame):
            frame.kind = Kind.COMPLEMENT
        if not frame.predicates and frame.kind is Kind.RELATIVE and _is_article(text, frame):
            frame.kind = Kind.COORDINATE  # "Das Bad dient als Lager, das in Bonn als Halle."
        if not frame.predicates and frame.kind in (Kind.MAIN, Kind.COMPLEMENT, Kind.RELATIVE):
            frame.kind = Kind.VERBLESS
    kept.sort(key=lambda frame: min(frame.places))
    for number, frame in enumerate(kept):
        frame.number = number
    of_token = [0] * len(text.tokens)
    for frame in kept:
        for place in frame.places:
            of_token[place] = frame.number
    return _with_agents(text, [_clause(text, frame) for frame in kept]), tuple(of_token)


def _is_content_clause(text: Tagged, frame: Frame) -> bool:
    """Whether "that" behind a noun begins what the noun tells, a clause with all parts: "the claim that ..."."""
    first = min(frame.places)
    if text.tokens[first].norm not in text.own.language.complementisers or not frame.verbs:
        return False
    heads = [text.tokens[text.phrases[number].head].norm for number in frame.after]
    said = any(not text.own.is_time(head) for head in heads)  # "The bank that she founded 30 years ago."
    return (bool(frame.before) and said) or _asks(text, frame)


def _is_article(text: Tagged, frame: Frame) -> bool:
    """Whether a clause begins with what may be an article: German "der"."""
    return text.tokens[min(frame.places)].norm in text.own.language.determiners


def _asks(text: Tagged, frame: Frame) -> bool:
    """Whether a clause goes on behind someone who is asked or told: "pediram a Trump que"."""
    above = frame.above
    if above is None or not above.verbs or frame.antecedent == NOWHERE:
        return False
    asked, verb = text.phrases[frame.antecedent], above.verbs[0]
    if asked.first < verb or (asked.preposition == NOWHERE and not text.tokens[asked.head].capital):
        return False
    return text.own.speech.at(text.tokens, verb) is not None or text.own.modifiers.at(text.tokens, verb) is not None


def _clause(text: Tagged, frame: Frame) -> Clause:
    above = frame.above
    while above is not None and above.number == NOWHERE:
        above = above.above
    agent = tuple(number for number in frame.led if _leads(text, number, text.own.language.agents))
    agent = agent[:1] + tuple(number for number in agent[1:] if not _is_of_another(text, number))
    voice = read_voice(_completed(text, frame), text.tokens, [text.phrases[number] for number in agent], text.own)
    subject, objects = arguments(text, frame)
    agent = agent if voice != "active" else ()
    voice = Voice.UNKNOWN if is_done_to(text, frame) and subject and not objects else voice
    led = [number for number in frame.led if number not in agent]
    if frame.kind is Kind.RELATIVE and frame.antecedent != NOWHERE and is_prepositional(text, frame):
        led.extend(meant(text, frame))  # "The city in which": it happened in the city.
    return Clause(
        frame.kind, tuple(sorted(frame.places)), tuple(frame.verbs), tuple(frame.auxiliaries), voice,
        tuple(subject), tuple(objects), tuple(led), agent,
        above.number if above is not None else NOWHERE,
    )  # fmt: skip


def _completed(text: Tagged, frame: Frame) -> Frame:
    """Lend a coordinated participle the auxiliary of the one before: "was written and produced by"."""
    above = frame.above
    goes_on = frame.shared or (contrasts(text, min(frame.places)) and not frame.before) or _leaves_out(text, frame)
    goes_on = goes_on or _counts_alone(text, frame)
    if not goes_on or frame.auxiliaries or above is None or not above.verbs or not frame.verbs:
        return frame
    if not text.own.is_participle(text.tokens[frame.verbs[0]].norm):
        return frame
    return replace(frame, auxiliaries=above.auxiliaries)


def _counts_alone(text: Tagged, frame: Frame) -> bool:
    """Whether a number alone is what a second clause tells of: "60 people were hurt and 12 killed"."""
    if frame.kind is not Kind.COORDINATE or frame.after or len(frame.before) != 1:
        return False
    phrase = text.phrases[frame.before[0]]
    return all(tag is Tag.NUMBER for tag in text.tags[phrase.first : phrase.last + 1])


def _leaves_out(text: Tagged, frame: Frame) -> bool:
    """Whether a participle at the end leaves out its auxiliary: "hat die Halle erweitert und 40 Bäume gepflanzt"."""
    above = frame.above
    if (
        not text.own.language.verb_last
        or frame.kind is not Kind.COORDINATE
        or frame.auxiliaries
        or len(frame.verbs) != 1
    ):
        return False
    last = max(place for place in frame.places if text.tags[place] is not Tag.MARK)
    told = last == frame.verbs[0] and text.own.is_bare_participle(text.tokens[last].norm) and bool(frame.before)
    return told and above is not None and bool(above.auxiliaries and above.verbs)


def _has(text: Tagged, frame: Frame | None) -> bool:
    """Whether a clause is in the active perfect and has an object too, unlike "Anna hat gesungen und Bernd getanzt"."""
    language = text.own.language
    if frame is None or len(frame.before) + len(frame.after) < 2:
        return False
    return text.tokens[frame.auxiliaries[0]].norm in language.have - language.be - language.become


def _is_of_another(text: Tagged, number: int) -> bool:
    """Whether who does something does it to another noun right before: "A by Ann, B by Bo"."""
    before, phrase = text.phrases[number - 1], text.phrases[number]
    led = before.last + 1 == phrase.preposition and before.first > 0
    return led and (text.tokens[before.first - 1].text == "," or text.tags[before.first - 1] is Tag.COORDINATOR)


def _leads(text: Tagged, number: int, words: frozenset[str]) -> bool:
    """Whether one of some prepositions leads a noun phrase that is no mere measure: "fell by 5 percent"."""
    place, head = text.phrases[number].preposition, text.phrases[number].head
    return place != NOWHERE and text.tokens[place].norm in words and text.tags[head] is not Tag.NUMBER


def _with_agents(text: Tagged, clauses: list[Clause]) -> tuple[Clause, ...]:
    """Give both of two coordinated passives the agent that stands behind the second: "written and produced by".

    Not one that tells more of the first: "published in May and funded by", German "verkauft und von ihr saniert".
    """
    for clause in clauses:
        if clause.kind is Kind.COORDINATE and clause.agent and clause.parent != NOWHERE:
            above = clauses[clause.parent]
            if not above.agent and above.voice is not Voice.ACTIVE and _runs_on(text, above, clause):
                clauses[clause.parent] = above._replace(agent=clause.agent)
    return tuple(clauses)


def _runs_on(text: Tagged, above: Clause, clause: Clause) -> bool:
    """Whether nothing but a conjunction stands between two verbs, and the agent stands behind the second."""
    first, second = max(above.verbs, default=NOWHERE), min(clause.verbs, default=NOWHERE)
    between = (text.tags[place] for place in range(first + 1, second))
    behind = all(text.phrases[number].first > second for number in clause.agent)
    return behind and all(tag in _JOINING for tag in between)
