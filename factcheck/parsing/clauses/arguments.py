"""Frame -> subject and objects: by order and form, by what a pronoun or a participle refers to."""

from __future__ import annotations

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.clauses.aliases import aliases
from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.clauses.led_objects import led_objects, told_first
from factcheck.parsing.clauses.pronouns import is_empty, is_prepositional, tells_of_others
from factcheck.parsing.clauses.referents import described, is_row, meant
from factcheck.parsing.clauses.times import tells_when
from factcheck.parsing.kinds import NOWHERE, Kind, Tag
from factcheck.parsing.plurals import is_plural_verb
from factcheck.parsing.tagged import Tagged

_DESCRIBING = frozenset((Kind.PARTICIPLE, Kind.COORDINATE))


def arguments(text: Tagged, frame: Frame) -> tuple[list[int], list[int]]:
    """Return the subject and the objects of a clause that is read, as far as order and form tell; asked of many."""
    if frame.argued is None:
        frame.argued = _argued(text, frame)
    return frame.argued


def _argued(text: Tagged, frame: Frame) -> tuple[list[int], list[int]]:
    subject, objects = _arranged(text, frame)
    if frame.kind is Kind.RELATIVE and frame.antecedent != NOWHERE:
        if is_prepositional(text, frame):
            if text.own.language.head_first and not frame.before and len(objects) == 1 and not frame.shared:
                objects = []  # "A cui hanno partecipato 44 soci", "en que firmó el pacto": nothing tells which it is.
        elif _is_subject_relative(text, frame):
            subject, objects = meant(text, frame), [*subject, *objects]
        elif not subject and len(objects) == 1 and _is_object_relative(text, frame):
            subject, objects = objects, meant(text, frame, acts=False)
        elif subject:
            objects = [*meant(text, frame, acts=False), *objects]
        else:
            subject = meant(text, frame)
    elif frame.kind is Kind.PARTICIPLE and not subject and frame.antecedent != NOWHERE:
        subject = _row_of(text, frame)
    elif frame.kind is Kind.INFINITIVE and not subject and frame.above is not None:
        subject = [] if _asks(text, frame.above) else arguments(text, frame.above)[0]
    elif not subject and is_existential(text, frame):
        return [], objects
    elif not subject and frame.above is not None and (frame.shared or _goes_on(text, frame)):
        subject = arguments(text, frame.above)[0]
    objects = objects or led_objects(text, frame)
    return [*subject, *_carried(text, frame, subject), *aliases(text, subject)], objects


def _goes_on(text: Tagged, frame: Frame) -> bool:
    """Whether a clause goes on with the same subject: "survived, but lost his notes", "tras ser ratificado"."""
    if frame.kind is not Kind.ADVERBIAL or not frame.predicates:
        return False
    verb = min((*frame.auxiliaries, *frame.verbs))
    if text.own.language.pro_drop and frame.auxiliaries and frame.verbs and not (frame.after or frame.before):
        norm = text.tokens[frame.verbs[0]].norm
        others = (
            (text.tokens[text.phrases[one].head] for one in (*frame.above.after, *frame.above.led))
            if frame.above
            else ()
        )
        # "Costruì trattori finché fu acquistata": tractors do not agree with it.
        apart = not any(other.capital or other.norm[-1] == norm[-1] for other in others)
        return apart and text.own.is_bare_participle(norm)
    return contrasts(text, min(frame.places)) or text.bare_participle(verb) or text.is_infinitive(verb)


def is_existential(text: Tagged, frame: Frame) -> bool:
    """Whether a clause only says what there is: Spanish "pero no hubo víctimas"."""
    language, helps = text.own.language, frame.auxiliaries
    has = len(helps) == 1 and text.tokens[helps[0]].norm in language.have - language.be
    return language.pro_drop and has and not (frame.verbs or frame.before or frame.shared) and bool(frame.after)


def _opens_with_verb(text: Tagged, frame: Frame) -> bool:
    """Whether the verb stands right behind a word of contrast, so that the subject is left out: "maar gebruikt"."""
    first, second = (*sorted(frame.places), NOWHERE, NOWHERE)[:2]
    return second in (*frame.auxiliaries, *frame.verbs) and contrasts(text, first)


def contrasts(text: Tagged, place: int) -> bool:
    """Whether a word that sets one clause against another begins at a place: "but"."""
    found = text.own.subordinators.at(text.tokens, place)
    return found is not None and found[1] == "contrast"


def _asks(text: Tagged, above: Frame) -> bool:
    """Whether another one than the subject may do what an infinitive says: "asked her to sign", "called on him to"."""
    verb = above.verbs[0] if above.verbs else NOWHERE
    hedged = text.own.modifiers.at(text.tokens, verb) if verb != NOWHERE else None
    return bool(above.after) or (hedged is not None and any(text.phrases[one].first > verb for one in above.led))


def _arranged(text: Tagged, frame: Frame) -> tuple[list[int], list[int]]:
    language = text.own.language
    reflexive = [number for number in frame.before if _is_reflexive(text, number)]
    clitics = [one for one in frame.before if frame.verbs and text.is_clitic(one) and one not in reflexive]
    before = [number for number in frame.before if number not in (*reflexive, *clitics)]
    after = [*clitics, *frame.after]
    if language.verb_second and after and tells_when(text, before, len(after) if frame.verbs else 0):
        before = []  # "Tien jaar geleden overstroomde het dorp.", "1934 kaufte Anna das Haus."
    if not frame.predicates:
        return [], [*before, *after]
    if language.pro_drop and len(before) == 1 and _is_fronted(text, before[0], frame):
        return [], list(after)
    if not before and (frame.shared or (language.verb_second and _opens_with_verb(text, frame))):
        return [], list(after)
    if reflexive and not before and len(after) == 1 and not language.fixed_order:
        return list(after), []  # "Se producen vinos": the wines are produced.
    if language.verb_last and frame.shared and before and not after:
        return [], list(before)  # "... und 40 Bäume gepflanzt"
    if language.verb_last and frame.kind is not Kind.MAIN and len(before) > 1 and not after:
        return before[:1], before[1:]
    if before and _is_accusative(text, before[0]) and language.verb_last:
        return list(after[:1]), [*before, *after[1:]]
    if before:
        return list(before), list(after)
    if frame.kind in (Kind.INFINITIVE, Kind.PARTICIPLE, Kind.RELATIVE):
        return [], list(after)
    if language.verb_second or (
        language.fixed_order and frame.auxiliaries and after and text.phrases[after[0]].last < (frame.verbs or [0])[0]
    ):
        row = 1
        while row < len(after) and after[row] == after[row - 1] + 1 and is_row(text, after[row]):
            row += 1  # "Gestern wurden 20 Soldaten und 30 Zivilisten verletzt."
        return list(after[:row]), list(after[row:])
    if front := told_first(text, frame):
        return frame.after[:1], [*front, *clitics, *frame.after[1:]]
    if language.pro_drop and not frame.shared:
        return [], list(after) if is_existential(text, frame) else clitics
    if language.fixed_order and after and any(_stands_before(text, number, frame) for number in frame.led):
        return list(after[:1]), list(after[1:])  # "On the island live seals".
    return [], list(after)


def is_done_to(text: Tagged, frame: Frame) -> bool:
    """Whether a pronoun may make a passive of a verb whose subject stands behind it: "Se soportan caracteres"."""
    before = bool(frame.verbs and frame.before) and not text.own.language.fixed_order
    return before and all(_is_reflexive(text, number) for number in frame.before)


def _is_fronted(text: Tagged, number: int, frame: Frame) -> bool:
    """Whether a bare noun in front only describes who is left out: "Figlia di un falegname, studiò a Milano"."""
    phrase, own = text.phrases[number], text.own.language
    common = casing(text.tokens[0].norm, own.code) in (Casing.COMMON, Casing.EITHER)
    comma = text.tokens[min((*frame.auxiliaries, *frame.verbs)) - 1].text == ","
    return phrase.first == phrase.last == 0 and common and comma


def _head(text: Tagged, number: int) -> str:
    return text.tokens[text.phrases[number].head].norm


def _is_subject_relative(text: Tagged, frame: Frame) -> bool:
    """Whether a relative is the subject although a noun stands before the verb at the end: "der die Bank beriet"."""
    own, before = text.own.language, (number for number in frame.before if text.phrases[number].of == NOWHERE)
    free = [number for number in before if not text.own.is_time(_head(text, number))]
    lead = text.tokens[min(frame.places)].norm
    if not own.verb_last or len(free) != 1 or lead in own.accusatives:
        return False
    # "Het boek dat hij schreef", "dat de leden schreven": a pronoun and a plural tell that the noun inside acts.
    verb = text.tokens[(frame.auxiliaries or frame.verbs)[0]].norm if frame.predicates else ""
    several = lead in own.complementisers and is_plural_verb(verb, text.own.language)
    return not several and _head(text, free[0]) not in own.subject_pronouns - own.object_pronouns


def _is_object_relative(text: Tagged, frame: Frame) -> bool:
    """Whether the form of a relative tells that it is the object, so that what follows acts: "que dirige Bo"."""
    own, first = text.own.language, text.tokens[min(frame.places)].norm
    return own.fixed_order and own.head_first and first in own.complementisers and not frame.shared


def _stands_before(text: Tagged, number: int, frame: Frame) -> bool:
    """Whether a place stands before the verb: no name, as in "In Oslo Anna signed", no "Before use, wash the bowl"."""
    phrase, verb = text.phrases[number], min((*frame.auxiliaries, *frame.verbs))
    comma = verb > 0 and text.tokens[verb - 1].text == "," and not text.own.is_gerund(text.tokens[verb].norm)
    return phrase.last < frame.last_verb and not text.tokens[phrase.last].capital and not comma


def _carried(text: Tagged, frame: Frame, subject: list[int]) -> list[int]:
    """Return the subject that a personal pronoun stands for: that of the clause above or before."""
    nobody = {word for word, level in text.own.quantifiers.items() if level == "none"}  # Stands for nothing before.
    pronouns = text.own.language.subject_pronouns - nobody
    heads = [text.tokens[text.phrases[number].head].norm for number in subject]
    above = frame.above or frame.last
    if above is None or not heads or not pronouns.issuperset(heads):
        return []
    acts = bool(frame.verbs and frame.after)  # "It did not improve the roads" tells of something, "it rained" does not.
    if not acts and not text.own.language.expletives.isdisjoint(heads) and is_empty(text, frame):
        return []
    said = above.before or (arguments(text, above)[0] if above.kind is Kind.RELATIVE else [])
    if len(said) == 1 and tells_of_others(text, frame, heads, above):
        return []
    return [number for number in said if text.tags[text.phrases[number].head] is not Tag.PRONOUN]


def _row_of(text: Tagged, frame: Frame) -> list[int]:
    """Return what a participle describes: the noun before it, or behind a comma the subject of its clause."""
    first = min(frame.places)
    above = frame.above
    if above is not None and text.phrases[frame.antecedent].first > max(frame.places):
        return arguments(text, above)[0]  # "After losing two sets, Bo won."
    if above is not None and first and text.tags[first - 1] is Tag.PREPOSITION:
        # "Blessed the crowd by making a sign", "left the firm after selling it": not the one right before.
        norm, own = text.tokens[first - 1].norm, text.own.language
        acts = norm in own.agents or own.subordinators.get(norm) == "time"
        return list((not acts and above.after[:1]) or above.before or arguments(text, above)[0])
    marked = first > 1 and text.tokens[first - 1].text == "," and text.phrase_of[first - 2] != NOWHERE
    # "Unlike the dam, operated by Arden, the plant needs no water."
    leads = above is not None and bool(above.before) and text.phrases[above.before[0]].first > first
    if marked and (leads or (frame.verbs and text.own.light.at(text.tokens, frame.verbs[0]) is not None)):
        return meant(text, frame)  # "Reached the mine of Sul, located in": the mine is, who else.
    if above is not None and first and text.tokens[first - 1].text == "," and above.before and above.predicates:
        return described(text, frame, above, text.phrase_of[first - 2])
    if above is not None and above.kind in _DESCRIBING and not above.before and text.tokens[first - 1].text == ",":
        # "A film made by Bo, released in 1998": the one right before, or what the participle before it describes.
        return [*meant(text, frame), *arguments(text, above)[0]]
    if above is not None and not above.before and text.own.is_gerund(text.tokens[first].norm):
        # "A film directed by Bo and starring Ann": what goes on has the subject of the participle before.
        row = first > 0 and text.tags[first - 1] is Tag.COORDINATOR and above.kind in _DESCRIBING
        return arguments(text, above)[0] if row else []
    return meant(text, frame)


def _is_reflexive(text: Tagged, number: int) -> bool:
    """Whether a noun phrase is a pronoun that only refers back to the subject: "se", "sich"."""
    return text.tokens[text.phrases[number].head].norm in text.own.language.reflexives


def _is_accusative(text: Tagged, number: int) -> bool:
    """Whether the article of a noun phrase tells that it is no subject: German "den", "einen"."""
    return text.tokens[text.phrases[number].first].norm in text.own.language.accusatives
