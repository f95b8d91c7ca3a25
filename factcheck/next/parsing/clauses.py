"""tokens, tags, phrases -> clauses: predicates with their subjects, objects and adjuncts, each in its place.

One pass from left to right over a stack of open clauses. Marks and conjunctions open and close them; a second
verb group closes what it cannot belong to. It is a shallow reading of well-formed sentences: what it cannot tell
is `unknown`, and never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.next.parsing.frame import Frame
from factcheck.next.parsing.lexicon import Lexicon
from factcheck.next.parsing.sentence import NOWHERE, Clause, Kind, Phrase, Tag, Voice
from factcheck.next.parsing.tokens import WORD, Token
from factcheck.next.parsing.voice import read_voice

_WALLS = frozenset(";:.!?\u2014\u2013\u3002\uff01\uff1f")
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_VERBAL = frozenset((Tag.VERB, Tag.AUXILIARY))
_BETWEEN = frozenset((Tag.ADVERB, Tag.OTHER, Tag.PRONOUN))
_NESTED = frozenset((Kind.RELATIVE, Kind.PARTICIPLE, Kind.INFINITIVE, Kind.COMPLEMENT, Kind.ADVERBIAL, Kind.CONDITION))
_LEAD = 4  # tokens from a comma to a relative pronoun, both included: ", none of which"
_SHORT = 3  # letters of an abbreviation before a full stop


def read_clauses(
    tokens: Sequence[Token],
    tags: Sequence[Tag],
    phrases: Sequence[Phrase],
    phrase_of: Sequence[int],
    own: Lexicon,
    seam: int = 0,
) -> tuple[tuple[Clause, ...], tuple[int, ...]]:
    """Return the clauses in the order in which they begin, and the number of the clause of each token."""
    reader = _Reader(tokens, tags, phrases, phrase_of, own, seam)
    for place in range(len(tokens)):
        reader.read(place)
    return reader.finish()


class _Reader:
    def __init__(
        self, tokens: Sequence[Token], tags: Sequence[Tag], phrases: Sequence[Phrase], phrase_of: Sequence[int],
        own: Lexicon, seam: int,
    ) -> None:  # fmt: skip
        self.tokens, self.tags, self.phrases, self.phrase_of = tokens, tags, phrases, phrase_of
        self.own, self.seam = own, seam
        self.frames: list[Frame] = []
        self.current = self.open(Kind.MAIN, None)
        self.asides: list[Frame] = []

    def open(self, kind: Kind, above: Frame | None, antecedent: int = NOWHERE) -> Frame:
        frame = Frame(kind, above, antecedent=antecedent)
        self.frames.append(frame)
        return frame

    def read(self, place: int) -> None:
        tag, token = self.tags[place], self.tokens[place]
        if tag is Tag.MARK:
            self.mark(place)
        elif tag in (Tag.RELATIVE, Tag.COMPLEMENTISER, Tag.SUBORDINATOR) or self.supposes(place):
            self.conjunction(place)
        elif tag is Tag.COORDINATOR:
            self.current.edge = place
            self.current.places.append(place)
        elif tag in _VERBAL:
            self.verb(place)
        else:
            number = self.phrase_of[place]
            if number != NOWHERE and self.phrases[number].first == place:
                self.phrase(number)
            if self.seam and token.start >= self.seam > (self.tokens[place - 1].start if place else 0):
                self.current = self.open(Kind.MAIN, None)
            self.current.places.append(place)

    # Marks

    def mark(self, place: int) -> None:
        text = self.tokens[place].text
        if text in _OPENING:
            self.asides.append(self.current)
            self.current = self.open(Kind.VERBLESS, self.current)
            self.current.aside = True
        elif text in _CLOSING and self.asides:
            self.current.places.append(place)
            self.current = self.asides.pop()
            return
        elif text == ",":
            self.comma(place)
        elif self.is_wall(place):
            self.current.places.append(place)
            self.current = self.open(Kind.MAIN, None)
            return
        self.current.places.append(place)

    def is_wall(self, place: int) -> bool:
        """Whether a mark ends the clause: no full stop of an abbreviation, no dash inside a word or a range."""
        token = self.tokens[place]
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if token.text in "-\u2010\u2011":
            return not token.glued and after is not None and not after.glued
        if token.text not in _WALLS:
            return False
        if token.text in "\u2013\u2014":
            return not (token.glued and after is not None and after.glued)
        if token.text != "." or after is None or place == 0:
            return True
        before = self.tokens[place - 1]
        if not (after.capital or after.text in "\"'(\u201c\u00ab"):
            return after.kind != WORD and not after.glued and before.kind == WORD and len(before.text) > _SHORT
        return not (before.capital and len(before.text) <= _SHORT) and not (
            before.text.isdecimal() and len(before.text) < _SHORT
        )

    def comma(self, place: int) -> None:
        """End what a comma ends: a nested clause that has its predicate."""
        frame = self.current
        frame.edge = place
        while (
            frame.kind in _NESTED
            and frame.predicates
            and frame.above is not None
            and not (frame.aside or self.row(place, frame))
        ):
            frame = frame.above
        frame.edge = place
        self.current = frame

    def row(self, place: int, frame: Frame) -> bool:
        """Whether a comma only parts the members of a row inside a clause: "who makes shoes, bags and belts"."""
        after = place + 1
        number = self.phrase_of[after] if after < len(self.tokens) else NOWHERE
        if number == NOWHERE or not (frame.after or frame.led):
            return False
        behind = self.phrases[number].last + 1
        if behind >= len(self.tokens) or self.phrases[number].preposition != NOWHERE:
            return False
        return self.tags[behind] is Tag.COORDINATOR or (
            self.tokens[behind].text == ","
            and behind + 2 < len(self.tokens)
            and any(self.tags[other] is Tag.COORDINATOR for other in range(behind, min(behind + 6, len(self.tokens))))
        )

    # Conjunctions

    def supposes(self, place: int) -> bool:
        found = self.own.modifiers.at(self.tokens, place)
        return found is not None and found[1][0] == "condition"

    def conjunction(self, place: int) -> None:
        tag = self.tags[place]
        if tag is Tag.RELATIVE:
            antecedent = self.last_phrase(place)
            above = self.current
            self.current = self.open(Kind.RELATIVE, above, antecedent)
            self.lead(place, above, self.current)
        elif tag is Tag.COMPLEMENTISER:
            self.current = self.open(Kind.COMPLEMENT, self.current)
        else:
            kind = Kind.CONDITION if tag is not Tag.SUBORDINATOR or self.supposes(place) else Kind.ADVERBIAL
            while self.current.kind in _NESTED and self.current.predicates and self.current.above is not None:
                self.current = self.current.above
            self.current = self.open(kind, self.current)
        self.current.places.append(place)
        self.current.edge = place

    def lead(self, place: int, above: Frame, frame: Frame) -> None:
        """Take along what stands between a comma and a relative pronoun: ", none of which"."""
        if self.tags[place - 1] is not Tag.PREPOSITION or above.edge <= above.last_verb or place - above.edge > _LEAD:
            return
        if self.tokens[above.edge].text != ",":
            return
        moved = [number for number in above.after if self.phrases[number].first > above.edge]
        above.after = [number for number in above.after if number not in moved]
        frame.before.extend(moved)
        frame.places.extend(other for other in above.places if other > above.edge)
        above.places = [other for other in above.places if other <= above.edge]
        frame.antecedent = self.last_phrase(above.edge) if moved else frame.antecedent

    def last_phrase(self, place: int) -> int:
        """Return the number of the noun phrase right before a place, across a preposition and a comma."""
        other = place - 1
        while (
            other >= 0
            and self.phrase_of[other] == NOWHERE
            and self.tags[other] in (Tag.MARK, Tag.PREPOSITION, Tag.OWNER)
        ):
            other -= 1
        return self.phrase_of[other] if other >= 0 else NOWHERE

    # Noun phrases

    def phrase(self, number: int) -> None:
        phrase, frame = self.phrases[number], self.current
        if phrase.owner:
            return
        if phrase.preposition != NOWHERE and phrase.preposition not in frame.places:
            # The preposition of a row stands before its first member.
            pass
        if phrase.preposition != NOWHERE or phrase.of != NOWHERE:
            frame.led.append(number)
        elif frame.predicates:
            frame.after.append(number)
        else:
            frame.before.append(number)

    # Verbs

    def verb(self, place: int) -> None:
        frame = self.current
        if not frame.predicates:
            if frame.kind is Kind.VERBLESS and frame.above is not None and not frame.before:
                frame.kind = Kind.PARTICIPLE if self.bare_participle(place) else Kind.UNKNOWN
                frame.antecedent = self.last_phrase(frame.places[0]) if frame.places else NOWHERE
            self.begin(place, frame)
        elif self.continues(place, frame):
            self.take(place, frame)
        elif self.is_infinitive(place):
            self.nest(place, Kind.INFINITIVE)
        elif self.is_participle(place, frame):
            self.nest(place, Kind.PARTICIPLE)
        else:
            self.finite(place)

    def begin(self, place: int, frame: Frame) -> None:
        """Give a clause its predicate; a participle behind a comma is a clause of its own."""
        opens = bool(frame.before) and self.bare_participle(place)
        if opens and self.participle_of_noun(place, frame):
            self.nest(place, Kind.PARTICIPLE)
            return
        if self.is_infinitive(place) and frame.kind is Kind.MAIN and self.tags[place] is Tag.VERB:
            if self.finite_follows(place):
                self.nest(place, Kind.INFINITIVE)
                return
        self.take(place, frame)

    def bare_participle(self, place: int) -> bool:
        norm = self.tokens[place].norm
        if self.tags[place] is Tag.AUXILIARY:
            return self.own.is_gerund(norm)
        return self.own.is_participle(norm) or self.own.is_gerund(norm)

    def participle_of_noun(self, place: int, frame: Frame) -> bool:
        """Whether a participle only describes the noun before it: a predicate of the clause still follows."""
        norm, before = self.tokens[place].norm, self.tokens[place - 1] if place else None
        if before is not None and before.text == ",":
            return self.finite_follows(place) or not frame.before
        if self.own.is_gerund(norm):
            return True
        agent = place + 1 < len(self.tokens) and self.tokens[place + 1].norm in self.own.language.agents
        led = place + 1 < len(self.tokens) and self.tags[place + 1] in (Tag.PREPOSITION, Tag.ADVERB)
        return (agent or led) and self.finite_follows(place)

    def finite_follows(self, place: int) -> bool:
        """Whether a verb group follows in the same stretch that no conjunction introduces."""
        nested = 0
        for other in range(place + 1, len(self.tokens)):
            tag = self.tags[other]
            if tag is Tag.MARK and self.is_wall(other):
                return False
            if tag in (Tag.RELATIVE, Tag.COMPLEMENTISER, Tag.SUBORDINATOR):
                nested += 1
            elif tag is Tag.COORDINATOR and nested == 0:
                return False
            elif tag is Tag.AUXILIARY or (
                tag is Tag.VERB and not self.is_infinitive(other) and not self.own.is_gerund(self.tokens[other].norm)
            ):
                if self.tags[other - 1] in _VERBAL:
                    continue
                if nested == 0:
                    return True
                nested -= 1
        return False

    def continues(self, place: int, frame: Frame) -> bool:
        """Whether a verb belongs to the verb group of the clause: "has not yet been signed", "lehnte ... ab"."""
        last = frame.last_verb
        edge = frame.edge > last
        norm = self.tokens[place].norm
        auxiliary = self.tags[place] is Tag.AUXILIARY
        between = range(last + 1, place)
        adjacent = all(self.tags[other] in _BETWEEN or self.tokens[other].text in "\"'" for other in between)
        if not frame.verbs and not auxiliary:
            nonfinite = self.own.is_participle(norm) or self.own.is_gerund(norm) or norm in self.own.language.irregular
            if self.own.language.verb_last:
                return not edge
            if adjacent:
                return not edge or self.tokens[frame.edge].text == ","
            # "Did the minister sign": the subject stands between.
            inverted = not frame.before and len(frame.after) == 1 and frame.auxiliaries[0] == min(frame.auxiliaries)
            return (
                inverted and not edge and (nonfinite or self.own.is_infinitive(norm)) and not self.is_infinitive(place)
            )
        if auxiliary and not frame.verbs:
            return adjacent and not edge
        if self.own.language.verb_last and not edge and auxiliary:
            return adjacent
        return False

    def is_infinitive(self, place: int) -> bool:
        """Whether a verb is an infinitive that begins a clause of its own."""
        if place and self.tags[place - 1] is Tag.PARTICLE:
            return True
        other = place - 1
        while other >= 0 and self.tags[other] is Tag.ADVERB:
            other -= 1
        if other >= 0 and self.tags[other] is Tag.PARTICLE:
            return True
        return (
            (self.own.language.infinitives != "(?!)")
            and not self.own.language.verb_last
            and self.own.is_infinitive(self.tokens[place].norm)
        )

    def is_participle(self, place: int, frame: Frame) -> bool:
        """Whether a verb without an auxiliary, behind a clause's predicate, is a participle that describes a noun."""
        if not self.bare_participle(place) or self.own.language.verb_last:
            return False
        norm = self.tokens[place].norm
        if self.own.is_gerund(norm):
            return True
        before = self.tags[place - 1]
        if before is Tag.COORDINATOR:
            return False
        if place + 1 < len(self.tokens) and self.tokens[place + 1].norm in self.own.language.agents:
            return True
        if before is Tag.MARK:
            return not self.shares(place, frame)
        after = self.tags[place + 1] if place + 1 < len(self.tokens) else Tag.MARK
        if not frame.verbs and frame.after and after is not Tag.DETERMINER:
            return True  # "Is a film directed and produced by": what something is has no verb of its own behind it.
        if after not in (Tag.PREPOSITION, Tag.ADVERB) or self.phrase_of[place - 1] == NOWHERE:
            return False
        if self.finite_follows(place):
            return True
        # "Heard the secretary resigned in May", "since he left the others stayed at home": a clause of its own.
        return self.waiting(frame) is None and self.kind_behind(frame) is not Kind.COMPLEMENT

    def shares(self, place: int, frame: Frame) -> bool:
        """Whether a verb behind a comma goes on with the same subject: "he came, saw, and won"."""
        return (
            frame.kind is Kind.MAIN
            and any(self.tags[other] is Tag.COORDINATOR for other in range(place, min(place + 8, len(self.tokens))))
            and self.own.is_participle(self.tokens[place].norm)
            and bool(frame.verbs)
            and self.own.is_participle(self.tokens[frame.verbs[0]].norm)
        )

    def nest(self, place: int, kind: Kind) -> None:
        parent = self.current
        while (
            parent.kind is Kind.INFINITIVE and kind is Kind.PARTICIPLE and parent.above is not None and not parent.after
        ):
            parent = parent.above
        antecedent = self.last_phrase(place) if kind is Kind.PARTICIPLE else NOWHERE
        frame = self.open(kind, parent, antecedent)
        if kind is Kind.INFINITIVE and self.own.language.verb_last and parent.edge > parent.last_verb:
            # "..., die Erklärung zu unterzeichnen": its objects stand before it.
            moved = self.trailing(place, parent)
            if moved:
                self.move(moved, parent, frame)
                frame.before, frame.after = [], frame.before
        self.current = frame
        self.take(place, frame)

    def finite(self, place: int) -> None:
        """Place a finite verb group that cannot belong to the clause at hand."""
        frame = self.current
        subject = self.trailing(place, frame)
        if subject:
            owner = self.waiting(frame)
            kind = self.kind_behind(frame)
            if owner is None:
                above = frame if kind is Kind.COMPLEMENT else self.outermost(frame)
                owner = self.open(kind, above)
            self.move(subject, frame, owner)
        elif self.relabel(place, frame):
            return
        else:
            owner = self.waiting(frame)
            if owner is None:
                owner = self.open(Kind.COORDINATE, self.coordinated(place, frame))
                owner.shared = True
        self.current = owner
        self.take(place, owner)

    def relabel(self, place: int, frame: Frame) -> bool:
        """Make a participle clause of a first verb that only looked finite: "The pact signed in 2000 was replaced"."""
        if frame.auxiliaries or not frame.before or len(frame.verbs) != 1 or frame.edge > frame.verbs[0]:
            return False
        if not self.bare_participle(frame.verbs[0]) or frame.kind not in (Kind.MAIN, Kind.COMPLEMENT, Kind.ADVERBIAL):
            return False
        inner = self.open(Kind.PARTICIPLE, frame, frame.before[-1])
        inner.verbs, frame.verbs = frame.verbs, []
        inner.after, frame.after = frame.after, []
        inner.led, frame.led = frame.led, []
        inner.places = [other for other in frame.places if other >= inner.verbs[0]]
        frame.places = [other for other in frame.places if other < inner.verbs[0]]
        self.take(place, frame)
        return True

    def trailing(self, place: int, frame: Frame) -> list[int]:
        """Return the phrases between the clause's last mark or verb and this verb: its subject and what leads to it."""
        start = max(frame.edge, frame.last_verb)
        numbers = [number for number in (*frame.after, *frame.before) if self.phrases[number].first > start]
        if not numbers:
            return []
        # Two objects before the new subject: "told the minister the deal had failed".
        if frame.edge < frame.last_verb and len(numbers) > 1:
            numbers = numbers[-1:]
        return sorted(numbers)

    def move(self, subject: list[int], frame: Frame, owner: Frame) -> None:
        """Move phrases, and all that stands behind the first of them, to the clause whose subject they are."""
        first = self.phrases[subject[0]].first
        led = [number for number in frame.led if self.phrases[number].first > first]
        frame.after = [number for number in frame.after if number not in subject]
        frame.before = (
            [number for number in frame.before if number not in subject] if owner is not frame else frame.before
        )
        frame.led = [number for number in frame.led if number not in led]
        owner.before.extend(subject)
        owner.led.extend(led)
        owner.places.extend(other for other in frame.places if other >= first)
        frame.places = [other for other in frame.places if other < first]

    def waiting(self, frame: Frame) -> Frame | None:
        """Return the nearest clause above that has no predicate yet, or None."""
        above = frame.above
        while above is not None and above.predicates:
            above = above.above
        return above

    def outermost(self, frame: Frame) -> Frame:
        while frame.above is not None and frame.kind in _NESTED:
            frame = frame.above
        return frame

    def kind_behind(self, frame: Frame) -> Kind:
        """Say what a clause with a subject of its own is to the one before it."""
        if frame.edge > frame.last_verb:
            return Kind.COORDINATE
        verb = frame.verbs[0] if frame.verbs else NOWHERE
        reports = verb != NOWHERE and (
            self.own.speech.at(self.tokens, verb) is not None or self.own.modifiers.at(self.tokens, verb) is not None
        )
        return Kind.COMPLEMENT if reports else Kind.UNKNOWN

    def coordinated(self, place: int, frame: Frame) -> Frame:
        """Return the clause that a verb without a subject goes on with: the innermost whose form it shares."""
        wanted = self.shape(place)
        other: Frame | None = frame
        while other is not None:
            if other.predicates and self.shape(next(iter((*other.auxiliaries, *other.verbs)))) == wanted:
                return other
            other = other.above
        return self.outermost(frame)

    def shape(self, place: int) -> str:
        norm = self.tokens[place].norm
        if self.tags[place] is Tag.AUXILIARY:
            return "finite"
        if self.is_infinitive(place):
            return "infinitive"
        return "gerund" if self.own.is_gerund(norm) else "finite"

    def take(self, place: int, frame: Frame) -> None:
        (frame.auxiliaries if self.tags[place] is Tag.AUXILIARY else frame.verbs).append(place)
        frame.places.append(place)
        self.current = frame

    # The end

    def finish(self) -> tuple[tuple[Clause, ...], tuple[int, ...]]:
        kept = [frame for frame in self.frames if frame.places]
        for frame in kept:
            if frame.kind is Kind.RELATIVE and self.is_content_clause(frame):
                frame.kind = Kind.COMPLEMENT
            if not frame.predicates and frame.kind in (Kind.MAIN, Kind.COMPLEMENT, Kind.RELATIVE):
                frame.kind = Kind.VERBLESS
        kept.sort(key=lambda frame: min(frame.places))
        for number, frame in enumerate(kept):
            frame.number = number
        of_token = [0] * len(self.tokens)
        for frame in kept:
            for place in frame.places:
                of_token[place] = frame.number
        return _with_agents([self.clause(frame) for frame in kept]), tuple(of_token)

    def is_content_clause(self, frame: Frame) -> bool:
        """Whether "that" behind a noun begins what the noun tells, a clause with all parts: "the claim that ..."."""
        first = min(frame.places)
        alone = self.tokens[first].norm in self.own.language.complementisers
        return alone and bool(frame.before) and bool(frame.verbs) and bool(frame.after)

    def clause(self, frame: Frame) -> Clause:
        above = frame.above
        while above is not None and above.number == NOWHERE:
            above = above.above
        voice = read_voice(self.completed(frame), self.tokens, self.phrases, self.own)
        subject, objects = self.arguments(frame)
        agent = (
            tuple(number for number in frame.led if self.leads(number, self.own.language.agents))
            if voice != "active"
            else ()
        )
        return Clause(
            frame.kind, tuple(sorted(frame.places)), tuple(frame.verbs), tuple(frame.auxiliaries), voice,
            tuple(subject), tuple(objects), tuple(number for number in frame.led if number not in agent), agent,
            above.number if above is not None else NOWHERE,
        )  # fmt: skip

    def completed(self, frame: Frame) -> Frame:
        """Lend a coordinated participle the auxiliary of the one before: "was written and produced by"."""
        above = frame.above
        if not frame.shared or frame.auxiliaries or above is None or not above.verbs or not frame.verbs:
            return frame
        if not self.own.is_participle(self.tokens[frame.verbs[0]].norm):
            return frame
        return replace(frame, auxiliaries=above.auxiliaries)

    def leads(self, number: int, words: frozenset[str]) -> bool:
        place = self.phrases[number].preposition
        return place != NOWHERE and self.tokens[place].norm in words

    def arguments(self, frame: Frame) -> tuple[list[int], list[int]]:
        """Return the subject and the objects of a clause, as far as order and form tell."""
        subject, objects = self.arranged(frame)
        if frame.kind is Kind.RELATIVE and frame.antecedent != NOWHERE:
            if self.prepositional(frame):
                pass
            elif subject:
                objects = [*self.same(frame.antecedent, frame.above), *objects]
            else:
                subject = self.same(frame.antecedent, frame.above)
        elif frame.kind is Kind.PARTICIPLE and not subject and frame.antecedent != NOWHERE:
            subject = self.row_of(frame)
        elif frame.kind is Kind.INFINITIVE and not subject and frame.above is not None:
            subject = [] if frame.above.after else self.arguments(frame.above)[0]
        elif frame.shared and not subject and frame.above is not None:
            subject = self.arguments(frame.above)[0]
        return [*subject, *self.carried(frame, subject)], objects

    def same(self, number: int, above: Frame | None) -> list[int]:
        """Return a noun phrase and those said to be the same thing: "Dub is a genre that", "Nobel, a chemist who"."""
        numbers = [number]
        if above is not None and above.auxiliaries and not above.verbs and number in above.after:
            numbers.extend(above.before)
        whole = self.phrases[number].of
        if whole != NOWHERE and self.phrase_of[whole] != number:
            numbers.extend(self.same(self.phrase_of[whole], above))
        if number and (
            self.is_apposition(number) or (number > 1 and self.is_row(number) and self.is_apposition(number - 1))
        ):
            numbers.extend(self.same(number - 1, above))
        return list(dict.fromkeys(numbers))

    def is_apposition(self, number: int) -> bool:
        """Whether a noun phrase stands behind another one with nothing but a comma or a bracket between."""
        before, phrase = self.phrases[number - 1], self.phrases[number]
        between = range(before.last + 1, phrase.first)
        joins = bool(between) and all(self.tokens[place].text in ",(" for place in between)
        return joins and phrase.preposition == before.preposition

    def is_row(self, number: int) -> bool:
        """Whether a noun phrase is joined to the one before it by a conjunction."""
        between = range(self.phrases[number - 1].last + 1, self.phrases[number].first)
        return len(between) == 1 and self.tags[between[0]] is Tag.COORDINATOR

    def carried(self, frame: Frame, subject: list[int]) -> list[int]:
        """Return the subject that a personal pronoun stands for: that of the clause above or before."""
        pronouns = self.own.language.subject_pronouns - self.own.language.expletives
        heads = [self.tokens[self.phrases[number].head].norm for number in subject]
        if frame.above is None or not heads or not all(norm in pronouns for norm in heads):
            return []
        return [number for number in frame.above.before if self.tags[self.phrases[number].head] is not Tag.PRONOUN]

    def row_of(self, frame: Frame) -> list[int]:
        """Return what a participle describes: the noun before it, or behind a comma the subject of its clause."""
        first = min(frame.places)
        above = frame.above
        if above is not None and first and self.tags[first - 1] is Tag.PREPOSITION:
            return list(above.after[:1] or above.before)
        if above is not None and first and self.tokens[first - 1].text == "," and above.before and above.predicates:
            return list(above.before)
        if above is not None and not above.before and self.own.is_gerund(self.tokens[first].norm):
            return []
        return self.same(frame.antecedent, above)

    def prepositional(self, frame: Frame) -> bool:
        """Whether a relative pronoun has a preposition of its own: "the city in which", "whose"."""
        first = min(frame.places)
        return (first > 0 and self.tags[first - 1] is Tag.PREPOSITION) or self.tokens[
            first
        ].norm in self.own.language.possessives

    def is_accusative(self, number: int) -> bool:
        """Whether the article of a noun phrase tells that it is no subject: German "den", "einen"."""
        return self.tokens[self.phrases[number].first].norm in self.own.language.accusatives

    def arranged(self, frame: Frame) -> tuple[list[int], list[int]]:
        before, after = frame.before, frame.after
        language = self.own.language
        if not frame.predicates:
            return [], [*before, *after]
        if language.verb_last and frame.kind is not Kind.MAIN and len(before) > 1 and not after:
            return before[:1], before[1:]
        if before and self.is_accusative(before[0]) and language.verb_last:
            return list(after[:1]), [*before, *after[1:]]
        if before:
            return list(before), list(after)
        if frame.kind in (Kind.INFINITIVE, Kind.PARTICIPLE, Kind.RELATIVE):
            return [], list(after)
        if language.verb_last or (
            language.fixed_order
            and frame.auxiliaries
            and after
            and self.phrases[after[0]].last < (frame.verbs or [0])[0]
        ):
            return list(after[:1]), list(after[1:])
        if language.pro_drop and not frame.shared:
            return [], []
        return [], list(after)


def _with_agents(clauses: list[Clause]) -> tuple[Clause, ...]:
    """Give both of two coordinated passives the agent that stands behind the second: "written and produced by"."""
    for clause in clauses:
        if clause.kind is Kind.COORDINATE and clause.agent and clause.parent != NOWHERE:
            above = clauses[clause.parent]
            if not above.agent and above.voice is not Voice.ACTIVE:
                clauses[clause.parent] = replace(above, agent=clause.agent)
    return tuple(clauses)
