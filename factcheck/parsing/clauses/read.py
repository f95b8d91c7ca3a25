"""tokens, tags, phrases -> clauses: predicates with their subjects, objects and adjuncts, each in its place.

One pass from left to right over a stack of open clauses. Marks and conjunctions open and close them; a second
verb group closes what it cannot belong to. It is a shallow reading of well-formed sentences: what it cannot tell
is `unknown`, and never guessed.
"""

from __future__ import annotations

from factcheck.parsing.clauses.antecedents import antecedent_of
from factcheck.parsing.clauses.asides import asides
from factcheck.parsing.clauses.closing import close
from factcheck.parsing.clauses.clusters import goes_back
from factcheck.parsing.clauses.frame import NESTED, Frame
from factcheck.parsing.clauses.gapping import is_gapped, resumed
from factcheck.parsing.clauses.moves import carry, describe, describe_behind, follow, gather, lead, move, part, trailing
from factcheck.parsing.clauses.reported import kind_behind
from factcheck.parsing.clauses.verbs import (
    belongs_above,
    continues,
    coordinated,
    is_fronted,
    is_participle,
    is_set_apart,
    participle_of_noun,
    subject_before,
)
from factcheck.parsing.clauses.waiting import is_own_verb
from factcheck.parsing.kinds import NOWHERE, Kind, Tag
from factcheck.parsing.sentence import Clause
from factcheck.parsing.tagged import DASHES, VERBAL, Tagged

_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_OPENING_TAGS = frozenset((Tag.RELATIVE, Tag.COMPLEMENTISER, Tag.SUBORDINATOR))
_FINITE = frozenset((Kind.MAIN, Kind.COMPLEMENT, Kind.ADVERBIAL))


def read_clauses(text: Tagged, seam: int = 0) -> tuple[tuple[Clause, ...], tuple[int, ...]]:
    """Return the clauses in the order in which they begin, and the number of the clause of each token."""
    reader = _Reader(text, seam)
    for place in range(len(text.tokens)):
        reader.read(place)
    return close(text, reader.frames)


class _Reader:
    def __init__(self, text: Tagged, seam: int) -> None:
        self.text, self.seam = text, seam
        self.frames, self.asides = list[Frame](), list[Frame]()
        self.current = self.open(Kind.MAIN, None)
        self.opening, self.closing = asides(text)
        self.last_verb = max((place for place, tag in enumerate(text.tags) if tag in VERBAL), default=NOWHERE)

    def open(self, kind: Kind, above: Frame | None, antecedent: int = NOWHERE) -> Frame:
        frame = Frame(kind, above, antecedent=antecedent)
        self.frames.append(frame)
        return frame

    def read(self, place: int) -> None:
        tag, token = self.text.tags[place], self.text.tokens[place]
        if tag is Tag.MARK:
            self.mark(place)
        elif tag in _OPENING_TAGS or self.text.begins_condition(place):
            self.conjunction(place)
        elif tag is Tag.COORDINATOR:
            self.current.edge = place
            self.current.places.append(place)
        elif tag in VERBAL:
            self.verb(place)
        else:
            number = self.text.phrase_of[place]
            if number != NOWHERE and self.text.phrases[number].first == place:
                self.phrase(number)
            if self.seam and token.start >= self.seam > (self.text.tokens[place - 1].start if place else 0):
                self.current = self.open(Kind.MAIN, None)
            self.current.places.append(place)

    def mark(self, place: int) -> None:
        text = self.text.tokens[place].text
        if text in _OPENING or place in self.opening:
            self.asides.append(self.current)
            kind = self.opening.get(place, Kind.VERBLESS)
            self.current = self.open(kind, self.current, self.text.last_phrase(place) if text == "," else NOWHERE)
            self.current.aside = True
        elif (text in _CLOSING or place in self.closing) and self.asides:
            self.current.places.append(place)
            self.current = self.asides.pop()
            return
        elif text == ",":
            self.comma(place)
        elif self.text.is_wall(place) and not self.is_span(place):
            self.current.places.append(place)
            last, self.current = self.current.outermost, self.open(Kind.MAIN, None)
            self.current.last = last
            return
        self.current.places.append(place)

    def is_span(self, place: int) -> bool:
        """Whether a dash stands between the dates or places of an aside in brackets: "(12 March 1921 – 4 May 2003)"."""
        first = self.text.tokens[min(self.current.places, default=place)].text
        return self.current.aside and first in _OPENING and self.text.tokens[place].text in DASHES

    def comma(self, place: int) -> None:
        """End what a comma ends: a nested clause that has its predicate."""
        frame = self.current
        frame.edge = place
        ends = place < self.last_verb  # No "handed to the governor, Luis Ortega."
        while (
            (ends and frame.kind in NESTED and frame.predicates)
            and frame.above is not None
            and not (frame.aside or ((frame.after or frame.led) and self.text.is_row(place)))
        ):
            frame = frame.above
        frame.edge = place
        self.current = frame

    def conjunction(self, place: int) -> None:
        tag = self.text.tags[place]
        if tag is Tag.RELATIVE:
            antecedent, above = antecedent_of(self.text, place), self.current
            if self.text.tags[place - 1] is Tag.COORDINATOR and above.kind is Kind.RELATIVE and above.above is not None:
                antecedent, above = above.antecedent, above.above
            self.current = self.open(Kind.RELATIVE, above, antecedent)
            lead(self.text, place, above, self.current)
        elif tag is Tag.COMPLEMENTISER:
            self.current = self.open(Kind.COMPLEMENT, self.current)
        else:
            kind = Kind.CONDITION if tag is not Tag.SUBORDINATOR or self.text.supposes(place) else Kind.ADVERBIAL
            while self.current.kind in NESTED and self.current.predicates and self.current.above is not None:
                self.current = self.current.above
            self.current = self.open(kind, self.current)
        self.current.places.append(place)
        self.current.edge = place

    def phrase(self, number: int) -> None:
        phrase, frame = self.text.phrases[number], self.current
        if phrase.owner:
            return
        frame = self.current = resumed(self.text, number, frame)
        if is_gapped(self.text, number, frame):
            frame = self.current = self.open(Kind.COORDINATE, frame)
        described = frame.aside and frame.kind is Kind.PARTICIPLE and not frame.predicates
        if phrase.preposition != NOWHERE or phrase.of != NOWHERE or described:
            frame.led.append(number)
        elif frame.predicates:
            frame.after.append(number)
        else:
            frame.before.append(number)

    def verb(self, place: int) -> None:
        frame = self.current
        if place in self.text.attributes:
            inner = self.open(Kind.PARTICIPLE, frame, self.text.phrase_of[place + 1])
            describe(self.text, place, frame, inner)
        elif not frame.predicates:
            if frame.kind is Kind.VERBLESS and frame.above is not None and not frame.before:
                frame.kind = Kind.PARTICIPLE if self.text.bare_participle(place) else Kind.UNKNOWN
                frame.antecedent = self.text.last_phrase(frame.places[0]) if frame.places else NOWHERE
            self.begin(place, frame)
        elif (above := goes_back(self.text, place, frame)) is not None:
            if above.kind is not Kind.MAIN and (moved := trailing(self.text, frame)):
                move(self.text, moved, frame, above)  # "Dat de man die de bank beroofde ziek was"
            self.resume(place, above)
        elif continues(self.text, place, frame):
            self.take(place, frame)
        elif self.text.is_infinitive(place):
            self.nest(place, Kind.INFINITIVE)
        elif is_participle(self.text, place, frame) and not is_fronted(self.text, frame):
            self.nest(place, Kind.PARTICIPLE)
        else:
            self.finite(place)

    def begin(self, place: int, frame: Frame) -> None:
        """Give a clause its predicate; a participle behind a comma is a clause of its own."""
        opens = (bool(frame.before) or is_set_apart(self.text, place, frame)) and self.text.bare_participle(place)
        if opens and participle_of_noun(self.text, place, frame) and not is_own_verb(self.text, place, frame):
            self.nest(place, Kind.PARTICIPLE)
            return
        marked = place > 0 and self.text.tags[place - 1] is Tag.PARTICLE
        if frame.kind is Kind.MAIN and (marked or self.text.tags[place] is Tag.VERB) and self.text.is_infinitive(place):
            if self.text.finite_follows(place):
                self.nest(place, Kind.INFINITIVE)
                return
        self.take(place, frame)

    def nest(self, place: int, kind: Kind) -> None:
        parent = self.current
        last = self.frames[-1]
        if kind is Kind.INFINITIVE and last.kind is kind and last.above is not None and self.text.goes_on(place):
            parent = last.above  # "Seeks to end the deal, namely, to abolish the mechanism."
        while (
            parent.kind is Kind.INFINITIVE and kind is Kind.PARTICIPLE and parent.above is not None and not parent.after
        ):
            parent = parent.above
        frame = self.open(kind, parent)
        describe_behind(self.text, place, parent, frame)
        if kind is Kind.INFINITIVE:
            gather(self.text, parent, frame)
        self.current = frame
        self.take(place, frame)

    def finite(self, place: int) -> None:
        """Place a finite verb group that cannot belong to the clause at hand."""
        frame, owner = self.current, None
        if frame.around is not frame and self.relabel(place, frame.around):
            return
        subject = subject_before(self.text, frame)
        if subject and is_fronted(self.text, frame):
            owner = self.open(Kind.MAIN, None)
            frame.kind, frame.above, frame.antecedent = Kind.PARTICIPLE, owner, subject[0]
            move(self.text, subject, frame, owner)
        elif subject and frame.kind is Kind.PARTICIPLE and frame.waiting and frame.edge < frame.last_verb:
            owner = frame.waiting  # "A person wearing red is": red is worn.
        elif subject:
            owner = frame.waiting
            kind = kind_behind(self.text, frame, place)
            if owner is None:
                above = frame if kind is Kind.COMPLEMENT else frame.outermost
                owner = self.open(kind, above)
            move(self.text, subject, frame, owner, self.frames)
        elif self.relabel(place, frame):
            return
        else:
            owner = frame.waiting
            if owner is None or belongs_above(self.text, place, frame, owner):
                owner = self.open(Kind.COORDINATE, coordinated(self.text, place, frame))
                owner.shared = True
                carry(self.text, frame, owner)
        self.resume(place, owner)

    def resume(self, place: int, owner: Frame) -> None:
        follow(self.text, place, self.current, owner)
        self.take(place, owner)

    def relabel(self, place: int, frame: Frame) -> bool:
        """Make a participle clause of a first verb that only looked finite: "The pact signed in 2000 was replaced"."""
        told = frame.auxiliaries or not frame.before or len(frame.verbs) != 1 or frame.edge > frame.verbs[0]
        told = told or self.text.tags[place - 1] is Tag.COORDINATOR  # "Promised to wait and signed the pact"
        if told or not self.text.bare_participle(frame.verbs[0]) or frame.kind not in _FINITE:
            return False
        below = [one for one in self.frames if one.above is frame]
        inner = self.open(Kind.PARTICIPLE, frame, frame.before[-1])
        part(frame, inner, below)
        self.take(place, frame)
        return True

    def take(self, place: int, frame: Frame) -> None:
        (frame.auxiliaries if self.text.tags[place] is Tag.AUXILIARY else frame.verbs).append(place)
        frame.places.append(place)
        self.current = frame
