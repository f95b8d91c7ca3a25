"""A verb, Frame -> what the verb is to the clause at hand: part of its predicate, a participle, a clause of its own."""

from __future__ import annotations

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.clauses.moves import told_first, trailing
from factcheck.parsing.clauses.reported import kind_behind, reported
from factcheck.parsing.clauses.waiting import ends_waiting
from factcheck.parsing.kinds import NOWHERE, Kind, Tag
from factcheck.parsing.tagged import Tagged

_COMPLETE = frozenset((Kind.RELATIVE, Kind.INFINITIVE))
_ENDING = frozenset((Kind.RELATIVE, Kind.COMPLEMENT, Kind.CONDITION))
_NAMED = frozenset((Tag.NOUN, Tag.NUMBER))
_BETWEEN = frozenset((Tag.ADVERB, Tag.OTHER, Tag.PRONOUN))


def continues(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a verb belongs to the verb group of the clause: "has not yet been signed", "lehnte ... ab"."""
    last = frame.last_verb
    edge = frame.edge > last
    norm = text.tokens[place].norm
    auxiliary = text.tags[place] is Tag.AUXILIARY
    if _is_inserted(text, frame) and not text.own.is_infinitive(norm):
        return False
    if text.own.language.verb_last and not auxiliary and _is_led(text, place, frame):
        return False
    if not frame.verbs and not auxiliary:
        nonfinite = text.own.is_participle(norm) or text.own.is_gerund(norm) or norm in text.own.language.irregular
        bare = nonfinite or text.own.is_infinitive(norm)
        second = text.own.language.verb_second and bare and text.tags[place - 1] is not Tag.PARTICLE
        if text.own.language.verb_last or second:
            return not edge or (bare and _is_bracket(text, place, frame))
        if _is_adjacent(text, place, frame, last):
            return not edge or text.tokens[frame.edge].text == ","
        # "Did the minister sign": the subject stands between.
        inverted = not frame.before and len(frame.after) == 1 and frame.auxiliaries[0] == min(frame.auxiliaries)
        return inverted and not edge and bare and not text.is_infinitive(place)
    if auxiliary and not frame.verbs:
        last_one = text.own.language.verb_last and text.own.is_infinitive(norm)  # "zou geld hebben aangenomen"
        return not edge and (last_one or _is_adjacent(text, place, frame, last))
    if text.own.language.verb_last and not edge:
        # "Bleibt nach dem Brand geschlossen", "lässt die Kirche schließen": one clause has one finite verb.
        nonfinite = text.own.is_bare_participle(norm) or text.own.is_infinitive(norm)
        marked = frame.kind is Kind.INFINITIVE and last == place - 2 and text.tags[place - 1] is Tag.PARTICLE
        if frame.kind in _ENDING and last == place - 1 and text.tags[last - 1] is Tag.PARTICLE:
            return True  # "Der die Mühle zu verkaufen plant"
        alone = marked or _is_adjacent(text, place, frame, last)
        return alone if auxiliary else nonfinite and text.closes(place)
    # "È rimasto ferito", "was found dead", "remained closed": one verb group.
    one = last == place - 1 and not auxiliary and text.own.is_participle(norm) and bool(frame.auxiliaries)
    return one and not ends_waiting(text, place, frame)


def _is_led(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether an infinitive with its mark is a clause of its own: Dutch "heeft besloten de molen te verkopen"."""
    marked = text.tags[place - 1] is Tag.PARTICLE and text.is_infinitive(place)
    being = text.own.language.be
    return marked and (bool(frame.verbs) or any(text.tokens[one].norm not in being for one in frame.auxiliaries))


def _is_inserted(text: Tagged, frame: Frame) -> bool:
    """Whether an infinitive with its mark parts a subject from its verb: "de beslissing om hem te sluiten werd"."""
    above = frame.above
    waits = frame.kind is Kind.ADVERBIAL and above is not None and bool(above.before) and not above.predicates
    return waits and any(text.tags[verb - 1] is Tag.PARTICLE for verb in frame.verbs)


def _is_adjacent(text: Tagged, place: int, frame: Frame, last: int) -> bool:
    """Whether nothing but small words stands in a clause between its last verb and another one."""
    between = [other for other in frame.places if last < other < place]
    done = text.own.is_bare_participle(text.tokens[place].norm)
    ranks = text.own.language.ordinals if done else ()  # "Was first performed"
    small = (text.tokens[other].text in "\"'" or text.tokens[other].norm in ranks for other in between)
    return all(text.tags[other] in _BETWEEN or told for other, told in zip(between, small, strict=True))


def _is_bracket(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a verb ends the clause of its auxiliary: "hat die Straße und die Brücke gesperrt", "hat Bo, den Koch, ".

    Behind a comma an infinitive is a clause of its own.
    """
    joins = text.tags[frame.edge] is Tag.COORDINATOR
    named = any(text.tags[other] in _NAMED for other in range(frame.edge + 1, place))
    marked = text.tokens[frame.edge].text == "," and text.bare_participle(place)
    return text.closes(place) and ((joins and named) or marked)


def participle_of_noun(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a participle only describes the noun before it: a predicate of the clause still follows."""
    norm, before = text.tokens[place].norm, told_first(text, place) - 1
    if before > 0 and text.tokens[before].text == ",":
        return text.finite_follows(place) or not frame.before
    if text.own.is_gerund(norm):
        return True
    after = place + 1 < len(text.tokens)
    agent = after and text.tokens[place + 1].norm in text.own.language.agents
    # "Built around 1280": what bounds a date is a preposition too.
    led = after and (
        text.tags[place + 1] in (Tag.PREPOSITION, Tag.ADVERB)
        or (
            text.tokens[place + 1].norm in text.own.language.prepositions
            and text.tags[place + 1] is not Tag.PARTICLE  # "Used to be"
        )
    )
    # "Su edificio más conocido, la Torre Aranda, mide": in Romance languages one without an auxiliary is no predicate.
    bare = text.own.language.head_first and text.own.is_bare_participle(norm)
    return (agent or led or bare) and text.finite_follows(place, bound=True)


def is_set_apart(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether what a clause is not like stands before a participle: "Unlike the dam, operated by Arden, the plant"."""
    first = min(frame.places, default=place)
    found = text.own.modifiers.at(text.tokens, first) if first < place else None
    return found is not None and found[1] == ("negation", "complement") and text.tokens[place - 1].text == ","


def is_participle(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a verb without an auxiliary, behind a clause's predicate, is a participle that describes a noun."""
    if not text.bare_participle(place) or text.own.language.verb_last:
        return text.own.language.verb_last and bool(frame.verbs) and _is_dated(text, place)
    norm = text.tokens[place].norm
    before, own, lead = text.tags[place - 1], text.own.language, text.tokens[place - 1].norm
    if text.own.is_gerund(norm):
        return not (before is Tag.COORDINATOR and _is_in_progress(text, frame))
    if before is Tag.COORDINATOR or (before is Tag.NUMBER and text.tags[place - 2] is Tag.COORDINATOR):
        return False  # "Sixty were hurt and 12 died in hospital."
    if before is Tag.PRONOUN and lead in own.subject_pronouns and lead not in own.object_pronouns:
        return False  # "Never joined the union, and she turned down an offer"
    if place + 1 < len(text.tokens) and text.tokens[place + 1].norm in text.own.language.agents:
        return True
    if before is Tag.MARK:
        return not _shares(text, place, frame)
    after = text.tags[place + 1] if place + 1 < len(text.tokens) else Tag.MARK
    if not frame.verbs and frame.after and after is not Tag.DETERMINER:
        return True  # "Is a film directed and produced by": what something is has no verb of its own behind it.
    described = before is Tag.NOUN and text.own.language.head_first and text.own.is_bare_participle(norm)
    if described and (after in (Tag.MARK, Tag.COORDINATOR) or frame.edge < frame.last_verb):
        return True  # "Conoscenze tecnologiche avanzate", "avait annulé les opérations prévues lundi"
    if after not in (Tag.PREPOSITION, Tag.ADVERB) or text.phrase_of[place - 1] == NOWHERE:
        return False
    if text.finite_follows(place, bound=True):
        return True
    # "Heard the secretary resigned in May", "since he left the others stayed at home": a clause of its own.
    return frame.waiting is None and kind_behind(text, frame) is not Kind.COMPLEMENT


def _is_dated(text: Tagged, place: int) -> bool:
    """Whether a participle behind a comma has its date or its agent right behind it: "..., erbaut 1751 von Moor"."""
    behind = place + 1
    if not text.own.is_bare_participle(text.tokens[place].norm) or text.tokens[place - 1].text != ",":
        return False
    if behind < len(text.tokens) and text.tokens[behind].norm in text.own.language.agents:
        return True
    while behind < len(text.tokens) and text.tags[behind] is Tag.PREPOSITION:
        behind += 1
    return behind < len(text.tokens) and text.tags[behind] is Tag.NUMBER


def _is_in_progress(text: Tagged, frame: Frame) -> bool:
    """Whether a clause tells what is going on, so that a gerund behind "and" goes on: "is sitting and looking"."""
    return bool(frame.auxiliaries and frame.verbs) and text.own.is_gerund(text.tokens[frame.verbs[0]].norm)


def _shares(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a verb behind a comma goes on with the same subject: "he came, saw, and won"."""
    return (
        frame.kind is Kind.MAIN
        and any(text.tags[other] is Tag.COORDINATOR for other in range(place, min(place + 8, len(text.tokens))))
        and text.own.is_participle(text.tokens[place].norm)
        and bool(frame.verbs)
        and (text.own.is_participle(first := text.tokens[frame.verbs[0]].norm) or first in text.own.language.pasts)
    )


def is_fronted(text: Tagged, frame: Frame) -> bool:
    """Whether the clause is a participle that waits for its subject and this verb: "Born in Oslo, Anna moved"."""
    verb = min((*frame.auxiliaries, *frame.verbs)) if len(frame.verbs) == 1 else NOWHERE  # "Having left school, Bo"
    bare = frame.kind is Kind.MAIN and verb != NOWHERE and not frame.before and text.bare_participle(verb)
    comma = frame.edge > frame.last_verb and text.tokens[frame.edge].text == ","
    begin = verb
    while begin > 0 and text.tags[begin - 1] in (Tag.PREPOSITION, Tag.ADVERB, Tag.OTHER):
        begin -= 1  # "After leaving school, Bo worked", "Originally built in 1900, the mill burnt"
    first = min(frame.places) == begin and not text.own.language.verb_second
    return bare and comma and first and bool(trailing(text, frame))


def subject_before(text: Tagged, frame: Frame) -> list[int]:
    """Return the phrases before a verb that are its subject rather than objects of the clause at hand."""
    return [] if _is_complete(text, frame) else trailing(text, frame) or reported(text, frame)


def _is_complete(text: Tagged, frame: Frame) -> bool:
    """Whether nouns behind a nested clause's verb are its objects: the clause above has a subject that waits."""
    above = frame.waiting
    waits = frame.kind in _COMPLETE and above is not None and bool(above.before)
    return waits and kind_behind(text, frame) is not Kind.COMPLEMENT


def coordinated(text: Tagged, place: int, frame: Frame) -> Frame:
    """Return the clause that a verb without a subject goes on with: the innermost whose form it shares."""
    wanted, finite = text.shape(place), not text.bare_participle(place)
    other: Frame | None = frame
    while other is not None:
        # "Lives in dead leaves and has no webs", "follows sisters who inherit a farm and is her best work".
        described = finite and (other.kind is Kind.PARTICIPLE or _disagrees(text, place, other))
        if not described and other.predicates and text.shape(next(iter((*other.auxiliaries, *other.verbs)))) == wanted:
            return other
        other = other.above
    return frame.outermost


def belongs_above(text: Tagged, place: int, frame: Frame, owner: Frame) -> bool:
    """Whether a verb behind "and" belongs to a relative clause: another one waits for the subject above.

    "The Tarn, which rises in Selby and flows east, is long"; "Bo - who sings and paints - left".
    """
    if owner.aside and not owner.before:
        return True
    joins = frame.last_verb < frame.edge and text.tags[frame.edge] is Tag.COORDINATOR
    return joins and frame.kind is Kind.RELATIVE and text.finite_follows(place)


def _disagrees(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a verb in the singular cannot go on with a relative clause about a plural, told by their ending."""
    plural, antecedent = text.own.language.plural, frame.antecedent
    if not plural or frame.kind is not Kind.RELATIVE or antecedent == NOWHERE or frame.before:
        return False
    noun = text.tokens[text.phrases[antecedent].head]
    return not noun.capital and noun.norm.endswith(plural) and text.tokens[place].norm.endswith(plural)
