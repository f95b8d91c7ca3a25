"""Query, Sentence -> Alignments: where the words and names of a phrasing stand, clause by clause."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.matching.align.carried import Statement
from factcheck.matching.align.found import MOST, Found
from factcheck.matching.align.hits import Hits, find_hits
from factcheck.matching.align.meant import object_, topic
from factcheck.matching.align.naming import find_named
from factcheck.matching.align.region import region
from factcheck.matching.align.verbatim import verbatim
from factcheck.matching.alignment import Alignment, Placement
from factcheck.matching.around.context import Context
from factcheck.matching.query.query import Query
from factcheck.matching.values.dated import told_dates
from factcheck.matching.words.alike import TYPO, is_misspelling
from factcheck.matching.words.named import find_in
from factcheck.parsing.parse import parse
from factcheck.parsing.quantities import Relation, compare
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Role, Sentence, Tag

# Shares of the score: how alike the words are decides which passage comes first, how close they stand only breaks ties.
_QUALITY, _CLOSENESS = 0.9, 0.1
_NESTED = frozenset((Kind.RELATIVE, Kind.ADVERBIAL, Kind.PARTICIPLE))
_KEPT = 32  # sentences of 10 to 50 KB that were read again


def align(query: Query, sentence: Sentence, context: Context) -> tuple[Alignment, ...]:
    """Return the ways in which a sentence may say a query, the likeliest first."""
    exact = verbatim(query, sentence)
    if exact is not None:
        return (exact,)
    hits = _hits(query, sentence)
    misspelt = _misspelt(query, sentence, hits)
    if misspelt:
        sentence = _respelt(sentence.text, sentence.code, sentence.seam, tuple(misspelt.items()))
        hits = find_hits(query, sentence)
    hits = {place: [hit for hit in found if hit[1] != TYPO] for place, found in hits.items()}
    names = tuple(find_named(query, index, sentence, context) for index in range(len(query.names)))
    found = Found.of(query, sentence, hits, names)
    ways = [_Aligner(query, sentence, context, found, anchor).alignment() for anchor in found.anchors()]
    ways.sort(key=_likelihood)
    return tuple(ways[:MOST])


_hits = lru_cache(maxsize=_KEPT)(find_hits)
"""What a sentence has of a query, which is asked again where what stands around the sentence is asked for."""


@lru_cache(maxsize=_KEPT)
def _respelt(text: str, code: str, seam: int, spelt: tuple[tuple[int, str], ...]) -> Sentence:
    """Read a sentence again with some words spelt right, once for all phrasings that ask for the same."""
    return parse(text, code, seam, dict(spelt))


def _misspelt(query: Query, sentence: Sentence, hits: Hits) -> dict[int, str]:
    """Return the places of misspelt words, and the words of the query that they are read as."""
    ours = query.sentence.tokens
    return {
        where: ours[place].norm
        for place, found in hits.items()
        for where, like in found
        if is_misspelling(ours[place].norm, sentence.tokens[where].norm, sentence.code, like)
    }


def _likelihood(one: Alignment) -> tuple[int, int, bool, float]:
    """Rank an alignment, lower is better: most words, names in their place, a main clause, words close together."""
    nested = one.sentence.clauses[one.clause].kind in _NESTED
    return -len(one.pairs), sum(where.elsewhere for where in one.placements), nested, -one.score


class _Aligner:
    """Lays a query upon the region of one clause."""

    def __init__(self, query: Query, sentence: Sentence, context: Context, found: Found, anchor: int) -> None:
        self.query, self.sentence = query, sentence
        self.found, self.hits, self.names, self.anchor = found, found.hits, found.names, anchor
        self.region = region(sentence, anchor, query.statements, query.single, query.parallel)
        self.clause: Clause = sentence.clauses[anchor]
        self.pairs: dict[int, int] = {}
        self.quality: dict[int, float] = {}
        self.used: set[int] = set()
        self.statement = Statement(
            query, sentence, context, found.said, found.named, self.clause, self.region, self.used
        )

    def alignment(self) -> Alignment:
        placements = self.place_names()
        for place in self.order():
            self.place(place)
        score = self.score()
        carried, other = topic(self.statement) if self.missing else (frozenset[int](), "")
        if self.query.object and self.query.object[0] not in self.pairs:
            carried |= object_(self.statement)
        carried |= self.beside(placements)
        told, replaced = self.statement.told()
        told |= told_dates(self.query, self.sentence, self.anchor, self.statement.context)
        return Alignment(
            self.query, self.sentence, self.pairs, placements, self.anchor, self.region, score,
            carried=carried.difference(self.pairs), other=other, told=told, replaced=replaced,
        )  # fmt: skip

    def beside(self, placements: Sequence[Placement]) -> frozenset[int]:
        """Return the words beside a name that what carries the name has beside it too: all of "the ferry Tordis"."""
        ours, carried = self.query.sentence, set[int]()
        for index, words in self.query.beside.items():
            sentence = placements[index].carrier
            for _, last in find_in(sentence, self.query.names[index], self.query.groups) if sentence else ():
                number = sentence.phrase_of[last] if sentence else NOWHERE
                if sentence and number != NOWHERE:
                    phrase = sentence.phrases[number]
                    stems = sentence.stems[phrase.first : phrase.last + 1]
                    carried.update(place for place in words if ours.stems[place] in stems)
        return frozenset(carried)

    @property
    def missing(self) -> bool:
        """Whether what the query is about was not found."""
        return bool(self.query.topic) and self.query.topic[0] not in self.pairs

    def order(self) -> list[int]:
        """Return the words of the query: verbs, then heads of noun phrases, then what belongs to those."""
        ours = self.query.sentence
        heads = {phrase.head for phrase in ours.phrases}
        return sorted(self.query.words, key=lambda place: (place not in self.query.verbs, place not in heads, place))

    def place(self, place: int) -> None:
        free = self.query.gapped[place] != self.query.gapped[self.main]
        options = [
            (where, like)
            for where, like in self.hits[place]
            if where not in self.used and (free or where in self.region)
        ]
        if not options:
            return
        where, like = min(options, key=lambda option: self.rank(place, *option)) if len(options) > 1 else options[0]
        self.pairs[place], self.quality[place] = where, like
        self.used.add(where)

    @property
    def main(self) -> int:
        """The place that the query is about: its first verb, or its first token."""
        return min(self.query.verbs, default=0)

    def rank(self, place: int, where: int, like: float) -> tuple[bool, bool, bool, float, bool, int, int, int, int]:
        """Rank a hit, lower is better: verb in its clause, same role, likeness, same noun phrase, nearness."""
        theirs = self.sentence
        verb = place in self.query.verbs and theirs.tags[where] is not Tag.VERB
        apart = theirs.clause_of[where] != self.anchor
        noun = theirs.tags[where] is Tag.VERB and self.query.sentence.tags[place] is Tag.NOUN
        near = self.from_companions(where)
        others = self.counts_other(place, where), self.strangers(place, where), self.strays(place, where)
        return verb, self.misfits(place, where), apart or noun, -like, *others, near, where

    def misfits(self, place: int, where: int) -> bool:
        """Whether a word would play another part than in the query."""
        ours = self.query.sentence
        clause = ours.clauses[ours.clause_of[place]]
        mine, its = ours.role(place, clause), self.sentence.role(where, self.clause)
        return {mine, its} == {Role.ACTOR, Role.PATIENT}

    def counts_other(self, place: int, where: int) -> bool:
        """Whether a value of a word's noun phrase is not in that of its hit: the tonnes of "from 310 to 95 tonnes"."""
        mine, its = self.query.sentence.phrase_of[place], self.sentence.phrase_of[where]
        wanted = [one for one in self.query.sentence.quantities if self.query.sentence.phrase_of[one.first] == mine]
        found = self.found.values.get(its, ())
        return any(all(compare(one, other) is not Relation.EQUAL for other in found) for one in wanted)

    def strangers(self, place: int, where: int) -> int:
        """Return how many words of a word's noun phrase have no hit in that of its own hit."""
        ours, theirs = self.query.sentence, self.sentence
        mine, its = ours.phrase_of[place], theirs.phrase_of[where]
        mates = [other for other in self.query.words if mine != NOWHERE and ours.phrase_of[other] == mine]
        return sum(its not in self.found.phrases[mate] for mate in mates)

    def strays(self, place: int, where: int) -> int:
        """Return how many noun phrases that stand beside that of a word are found, but not beside that of its hit."""
        ours, theirs = self.query.sentence, self.sentence
        mine, its = ours.phrase_of[place], theirs.phrase_of[where]
        if NOWHERE in (mine, its):
            return 0
        above = self.found.phrases.get(ours.phrases[ours.above[mine]].head) if ours.above[mine] != NOWHERE else None
        below = (ours.phrases[number].head for number, one in enumerate(ours.above) if one == mine)
        found = [ones for head in below if (ones := self.found.phrases.get(head))]
        strays = sum(all(theirs.above[one] != its for one in ones - {NOWHERE}) for ones in found)
        return strays + bool(above and theirs.above[its] not in above)

    def from_companions(self, where: int) -> int:
        """Return how far a hit stands from the nearest word that was found before; in tokens."""
        return min(abs(where - mate) for mate in self.pairs.values() or self.clause.places[:1])

    def place_names(self) -> tuple[Placement, ...]:
        placements: list[Placement] = []
        for index in range(len(self.query.names)):
            placement = self.place_name(index)
            self.used.update(placement.places)
            placements.append(placement)
        return tuple(placements)

    def place_name(self, index: int) -> Placement:
        name = self.query.names[index]
        free = self.query.gapped[name.places[0]] != self.query.gapped[self.main]
        found = self.names[index]
        inside = [where for where in found if free or where[0] in self.region]
        if inside:
            return Placement(*min(inside, key=lambda where: self.fits(name.places[-1], where)))
        carrier = self.statement.carrier(index)
        if found and carrier is None:
            first, last = found[0]
            return Placement(first, last, elsewhere=True)
        return Placement(carrier=carrier)

    def fits(self, place: int, where: tuple[int, int]) -> tuple[int, bool, int, int, tuple[int, int]]:
        """Rank where a name may stand, lower is better: beside the words of its noun phrase, in its role, near."""
        strange, misplaced = self.strangers(place, where[1]), self.misplaced(place, where[1])
        return strange, misplaced, self.strays(place, where[1]), self.far(where), where

    def misplaced(self, place: int, where: int) -> bool:
        """Whether a name would play another part than in the query; what fits none at all comes last."""
        ours = self.query.sentence
        clause = ours.clauses[ours.clause_of[place]]
        return ours.role(place, clause) is not self.sentence.role(where, self.clause)

    def far(self, where: tuple[int, int]) -> int:
        return abs(where[0] - self.clause.predicate)

    def score(self) -> float:
        likes = [self.quality.get(place, 0.0) for place in self.query.words] or [1.0]
        places = [*self.pairs.values()] or [0]
        spread = max(places) - min(places) + 1
        return round(_QUALITY * sum(likes) / len(likes) + _CLOSENESS * len(places) / spread, 4)
