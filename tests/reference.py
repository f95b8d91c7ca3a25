"""Claims, Source -> cells, the plain way: every phrasing is laid upon every passage. No index, no filter.

It is what the engine must agree with, to the last quote. Its steps are the engine's own, in the order of the contract;
what it does not have is any means to leave a passage or a phrasing out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import product

from factcheck import readers, verdicts
from factcheck.matching.around.context import BACK, Context
from factcheck.matching.hit import Hit, denied, lay, side_of, unread
from factcheck.matching.query.asked import read_asked
from factcheck.matching.query.query import Query
from factcheck.matching.query.spoken import spoken
from factcheck.matching.quoting import evidence_of
from factcheck.model import Cell, Claim, Document, Evidence, Passage, Side, Source, Verdict
from factcheck.parsing.mentions import Name, find_name
from factcheck.parsing.parse import parse
from factcheck.passages import Lines, split, visible
from factcheck.quotes import fold
from factcheck.readers.pages import on_pages


def judge(claims: Sequence[Claim], source: Source) -> tuple[Cell, ...]:
    """Return the cells of a source that are not silent, in the order of the claims."""
    document = readers.read(source)
    asked = read_asked(claims, document.language)
    page = _Page(document, {one.query.sentence.code for one in asked})
    found: dict[str, list[Evidence]] = {}
    best: dict[tuple[int, int, Side], tuple[Hit, Claim]] = {}
    asked_here = [(place, one, page.hit(one.query, place)) for place, one in product(range(len(page.passages)), asked)]
    hits = [(place, one, hit) for place, one, hit in asked_here if hit is not None]
    whole = {(place, one.number, hit.query.text) for place, one, hit in hits if hit.alignment.whole}
    for place, one, hit in hits:
        side = side_of(hit, one.refuting)
        if side is None or (not hit.alignment.whole and (place, one.number, hit.query.text) in whole):
            continue
        key = place, one.number, side
        if key not in best or hit.alignment.score > best[key][0].alignment.score:
            best[key] = hit, one.claim
    position = Lines.of(document).position
    for (_, _, side), (hit, claim) in best.items():
        evidence = evidence_of(hit, side, document, position)
        if not any(fold(quote).casefold() in fold(evidence.sentence).casefold() for quote in claim.not_evidence):
            found.setdefault(claim.id, []).append(evidence)
    cells = (verdicts.decide(claim.id, document.id, found[claim.id]) for claim in claims if claim.id in found)
    return on_pages(document.marks, tuple(cell for cell in cells if cell.verdict is not Verdict.SILENT))


class _Page:
    """The passages of a document, and each of them read in every language in which it is asked for."""

    def __init__(self, document: Document, codes: Set[str]) -> None:
        self.document = document
        self.text = visible(document.text, document.markup == "markdown")
        self.passages = list(split(document))
        texts = [self.text[passage.start : passage.end] for passage in self.passages]
        self.read = {code: [parse(text, code) for text in texts] for code in codes | {document.language}}

    def hit(self, query: Query, place: int) -> Hit | None:
        """Return what a passage says of a phrasing."""
        code, passage = query.sentence.code, self.passages[place]
        hit = lay(query, self.read[code][place], self.context(place, code), passage.start)
        own = self.document.language
        if hit is not None and code not in (own, spoken(self.read[own][place].text, own)):
            hit = unread(hit)
        if hit is None or hit.ruling.side is not Side.FOR or not self.continues(place + 1):
            return hit
        return denied(hit, self.read[self.document.language][place + 1])

    def context(self, place: int, code: str) -> Context:
        """Return what stands around a passage."""
        first = next((other for other in range(place, 0, -1) if not self.continues(other)), 0)
        before = self.read[code][max(first, place - BACK) : place][::-1]
        above = tuple(parse(text, self.document.language) for text in self.above(self.passages[place]))
        apart = [other for other in range(max(0, place - BACK), place) if not self.runs_on(other, other + 1)]
        earlier = self.read[code][max(place - BACK, 0, *(other + 1 for other in apart)) : first][::-1]
        return Context(lambda: before, lambda: earlier, lambda: above, lambda name: self.seen(name, place, code))

    def runs_on(self, place: int, after: int) -> bool:
        """Whether one passage follows another in one paragraph, or in one section and in no list."""
        one, other = self.passages[place], self.passages[after]
        section = (one.heading, one.lead) == (other.heading, None)
        return one.paragraph == other.paragraph or (section and other.lead is None)

    def above(self, passage: Passage) -> Iterator[str]:
        """Yield the title, the heading above and what introduces the list."""
        if self.document.title:
            yield self.document.title
        for span in (passage.heading, passage.lead):
            if span is not None:
                yield self.text[slice(*span)]

    def seen(self, name: Name, place: int, code: str) -> bool:
        """Whether a passage before has a name in full."""
        before = self.read[code][:place]
        return any(find_name(name, one.tokens, one.nations, (), one.lexicon) for one in before)

    def continues(self, place: int) -> bool:
        """Whether a passage is of one paragraph with the one before."""
        passages = self.passages
        return 0 < place < len(passages) and passages[place - 1].paragraph == passages[place].paragraph
