"""Clauses -> what stands behind a place in a clause, what depends on a clause, what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.kinds import NOWHERE, Category, Kind, Tag, Voice
from factcheck.parsing.sentence import Clause
from factcheck.parsing.tagged import VERBAL, Tagged
from factcheck.parsing.tokens import MARK

_TOLD = frozenset((Kind.COMPLEMENT, Kind.UNKNOWN))
DEPENDENT = frozenset((Kind.INFINITIVE, Kind.COMPLEMENT, Kind.PARTICIPLE, Kind.UNKNOWN))
_SAID = frozenset((Kind.COMPLEMENT,))
_TELLING = frozenset((Tag.PREPOSITION, Tag.OTHER, Tag.ADVERB))
"""What may stand between a noun and the clause that tells what it says: "pruebas de que"."""


class Reach:
    """The clauses of a sentence as a tree; `clause_of` has the number of the clause of each token."""

    def __init__(self, text: Tagged, clauses: Sequence[Clause], clause_of: Sequence[int]) -> None:
        """Find the clauses right below each one."""
        self.text, self.clauses, self.clause_of = text, clauses, clause_of
        self.children: dict[int, list[int]] = {}
        for number, clause in enumerate(clauses):
            self.children.setdefault(clause.parent, []).append(number)

    def owner(self, first: int, last: int) -> int:
        """Return the clause of a cue: of one right before a participle it is that one's: "n'étant jamais"."""
        number, behind = self.clause_of[first], self.clause_of[min(last + 1, len(self.clause_of) - 1)]
        clause = self.clauses[behind]
        leads = min((*clause.auxiliaries, *clause.verbs), default=NOWHERE) == last + 1
        return behind if leads and clause.kind is Kind.PARTICIPLE and clause.parent == number else number

    def ends_cluster(self, place: int) -> bool:
        """Whether a verb at the end of its clause stands behind the one it governs: German "der sie verkaufen soll"."""
        clause = self.clauses[self.clause_of[place]]
        return self.text.own.language.verb_last and clause.predicate < place == max(clause.verbs + clause.auxiliaries)

    def after(self, number: int, place: int) -> set[int]:
        """Return what stands behind a place in a clause."""
        return {other for other in self.clauses[number].places if other > place}

    def below(self, number: int, place: int, kinds: frozenset[Kind] = DEPENDENT, coordinated: bool = True) -> set[int]:
        """Return all tokens of the clauses that depend on a clause and begin behind a place.

        With `coordinated` verbs that share its auxiliary belong to it: a negation reaches them, a denial does not.
        """
        governed: set[int] = set()
        for child in self.children.get(number, ()):
            clause = self.clauses[child]
            if clause.kind in kinds and clause.places[0] > place and not self.supposes(child):
                governed.update(clause.places)
                governed |= self.below(child, place)
            elif coordinated and clause.kind is Kind.COORDINATE and self.alike(number, child):
                governed.update(clause.places)
                governed |= self.below(child, place)
        return governed

    def supposes(self, number: int) -> bool:
        """Whether a clause tells under which condition the one above it is so, and is no question or doubt."""
        clause = self.clauses[number]
        cue = self.text.own.modifiers.at(self.text.tokens, clause.places[0])
        begins = cue is not None and cue[1][0] == Category.CONDITION and clause.parent != NOWHERE
        return begins and not self.asks(clause.parent)

    def alike(self, number: int, child: int) -> bool:
        """Whether a coordinated verb shares the auxiliary of the one before: "did not attend or sign"."""
        one, other = self.clauses[number], self.clauses[child]
        if not one.auxiliaries or other.auxiliaries or not one.verbs or not other.verbs or other.subject != one.subject:
            return False
        first, second = self.text.tokens[one.verbs[0]].norm, self.text.tokens[other.verbs[0]].norm
        own = self.text.own
        if own.is_bare_participle(first) and not own.is_participle(second):
            return False  # Italian "ha promesso un ospedale e teme": no "ha teme".
        ending = own.has_verb_ending
        return ending(first) == ending(second) and not (second.endswith("s") and not first.endswith("s"))

    def infinitive_of(self, number: int, last: int) -> set[int]:
        """Return an infinitive of the same clause behind a cue: "weigert sich zu unterzeichnen"."""
        clause = self.clauses[number]
        behind = [place for place in clause.verbs[1:] if place > last]
        return self.after(number, last) if behind else set()

    def next_phrase(self, last: int) -> set[int]:
        """Return the places of the noun phrase behind a place, with no verb or mark between."""
        for place in range(last + 1, len(self.text.tokens)):
            number = self.text.phrase_of[place]
            if number != NOWHERE:
                first, end = self.text.phrases[number].first, self.text.phrases[number].last
                behind = self.text.phrases[number + 1 : number + 2]
                if Tag.NOUN not in self.text.tags[first : end + 1] and behind and behind[0].preposition == end + 1:
                    end = behind[0].last  # "nicht aber die in Bebra"
                return set(range(first, end + 1))
            if self.text.tags[place] in (Tag.MARK, Tag.VERB):
                break
        return set()

    def known(self, governed: set[int]) -> set[int]:
        """Return the clauses that stay true though what leads them is negated: "did not know that it had left"."""
        true: set[int] = set()
        for number, clause in enumerate(self.clauses):
            above = self.clauses[clause.parent] if clause.parent != NOWHERE else None
            if clause.kind not in _TOLD or above is None or not governed.issuperset(clause.places):
                continue
            if self._sets_apart(above):
                true |= set(clause.places) | self.below(number, NOWHERE)
                continue
            asked = self.text.own.modifiers.at(self.text.tokens, clause.places[0])
            lead = [place for place in above.places if place < clause.places[0] and place in governed]
            # Who was not told that it is so does not know it; "it was not said that" says nothing.
            told = above.voice is Voice.PASSIVE
            known = self.text.own.speech if told and self._is_somebody(above) else self.text.own.factives
            knows = any(known.at(self.text.tokens, place) is not None for place in lead)
            if (
                knows
                and (not told or known is self.text.own.speech)
                and (asked is None or asked[1][0] != Category.CONDITION)
            ):
                true |= set(clause.places) | self.below(number, NOWHERE)
        return true

    def _sets_apart(self, clause: Clause) -> bool:
        """Whether a clause only sets apart where or when the one below holds: "it was not in Rome that they met"."""
        return not (clause.verbs or clause.objects or self._is_somebody(clause)) and bool(clause.adjuncts)

    def _is_somebody(self, clause: Clause) -> bool:
        """Whether a clause has a subject that stands for somebody."""
        heads = [self.text.tokens[self.text.phrases[number].head].norm for number in clause.subject]
        return bool(heads) and self.text.own.language.expletives.isdisjoint(heads)

    def asks(self, number: int) -> bool:
        """Whether an "if" behind a clause begins what is asked or not known there: "asked her if", "see if"."""
        clause = self.clauses[number]
        verb = clause.verbs[0] if clause.verbs else NOWHERE
        if verb == NOWHERE:
            return True
        own, tokens = self.text.own, self.text.tokens
        if own.speech.at(tokens, verb) is not None or own.modifiers.at(tokens, verb) is not None:
            return True
        bare = not (clause.objects or clause.adjuncts)  # "Did not know if", but "the alarm rings if"
        return bare and (own.factives.at(tokens, verb) is not None or own.proofs.at(tokens, verb) is not None)

    def inverts(self, place: int) -> bool:
        """Whether a clause begins with its auxiliary, its subject behind it: "Had Bo signed, the war would be over"."""
        clause = self.clauses[self.clause_of[place]]
        subject = self.text.phrases[clause.subject[0]].first if clause.subject else NOWHERE
        return bool(clause.verbs) and clause.places[0] == place and subject == place + 1

    def governs_noun(self, last: int) -> bool:
        """Whether what belongs to a noun follows: an infinitive or a genitive."""
        after = last + 1
        return after < len(self.text.tokens) and (
            self.text.tags[after] is Tag.PARTICLE or self.text.tokens[after].norm in self.text.own.language.genitives
        )

    def is_bare_noun(self, first: int, last: int) -> bool:
        """Whether a cue is a noun behind a preposition, which denies only what belongs to it: "eaux de rejet"."""
        number = self.text.phrase_of[last]
        return (
            self.text.tags[last] is Tag.NOUN
            and number != NOWHERE
            and self.text.phrases[number].first <= first
            and self.text.phrases[number].preposition != NOWHERE
        )

    def tells(self, last: int) -> bool:
        """Whether a word that leads what is told stands behind a place, a preposition between: "dudaba de que"."""
        behind = (tag for tag in self.text.tags[last + 1 : last + 3] if tag is not Tag.PREPOSITION)
        return next(behind, Tag.MARK) in (Tag.COMPLEMENTISER, Tag.RELATIVE)

    def at_end(self, last: int) -> bool:
        """Whether nothing but marks stands behind a place."""
        return all(token.kind == MARK for token in self.text.tokens[last + 1 :])

    def second_of_pair(self, place: int) -> set[int]:
        """Return whose is what ends the second of two pairs: "adults pay 9 euros and children nothing"."""
        tags, start = self.text.tags, place
        while start > 1 and tags[start - 1] is not Tag.COORDINATOR and tags[start - 1] not in VERBAL:
            start -= 1
        paired = tags[max(start - 2, 0) : start] == (Tag.NUMBER, Tag.COORDINATOR) and Tag.NOUN in tags[start:place]
        return set(range(start, place)) if paired else set()

    def has_object(self, clause: Clause, last: int) -> bool:
        """Whether a clause, no relative one, has an object behind a place."""
        behind = any(self.text.phrases[number].first > last for number in clause.objects)
        return behind and clause.kind is not Kind.RELATIVE

    def elided(self, first: int, last: int) -> set[int]:
        """Govern a noun at the end whose verb is left out: "die Mühle wurde zerstört, die Turmuhr jedoch nicht"."""
        tags, tokens = self.text.tags, self.text.tokens
        if last + 1 < len(tokens) and tags[last + 1] is not Tag.MARK:
            return set()
        start = first
        while start > 0 and tags[start - 1] is not Tag.MARK and tags[start - 1] not in VERBAL:
            start -= 1
        told = start > 0 and tokens[start - 1].text == "," and self.clauses[self.clause_of[first]].predicate < start
        return set(range(start, first)) if told and Tag.NOUN in tags[start:first] else set()

    def said(self, first: int, last: int) -> set[int]:
        """Govern what somebody said, or believed: "wrongly announced that", but not "wrongly closed the bridge"."""
        return self.below(self.clause_of[first], last, _SAID)

    def whole(self, first: int, last: int) -> set[int]:
        """Govern the whole clause, on both sides; "pay 9 euros and children nothing" is two."""
        number = self.clause_of[first]
        whole = set(self.clauses[number].places) | self.below(number, first)
        return self.second_of_pair(first) or whole

    def told(self, first: int, last: int) -> set[int]:
        """Govern the clause that tells what is denied, which may read as a relative one: "no proof that he lied"."""
        number = self.clause_of[first]
        for place in range(first + 1, len(self.text.tokens)):
            clause = self.clauses[self.clause_of[place]]
            if self.clause_of[place] != number:
                told = clause.places[0] == place and bool(clause.subject)
                return set(clause.places) | self.below(self.clause_of[place], last) if told else set()
            if place > last and self.text.tags[place] not in _TELLING:
                break
        return set()
