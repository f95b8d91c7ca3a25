"""Review -> the screen of the finding that waits: the old and the new quote in their contexts, and the keys."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.findings import Finding, Spot
from factcheck.model import Evidence
from factcheck.renderers.escaping import visible
from factcheck.renderers.findings_text import diff_spans
from factcheck.renderers.found import MOST_READINGS, about, cut, place, shortened, title
from factcheck.renderers.keys import explained, named
from factcheck.renderers.layout import Line, paint, wrap
from factcheck.renderers.report import Look
from factcheck.review.doubts import doubts
from factcheck.review.review import Review, acceptable

_INDENT = "    "
#: Characters of the sentence on either side of a quote.
_CONTEXT = 240
_LEFT_OUT = "(...)"


def screen(review: Review, look: Look) -> Iterator[str]:
    """Yield the lines of the finding that waits; all of its diff where that was asked for."""
    finding = review.waiting[0]
    for indent, line in _lines(review, finding, look):
        shown = tuple((visible(text, look.encoding), style) for text, style in line)
        for one in wrap(shown, look.width, first=indent) if shown else [()]:
            yield paint(one, look)


def _lines(review: Review, finding: Finding, look: Look) -> Iterator[tuple[str, Line]]:
    """Yield what stands before each line, and the line."""
    yield "", ((_where(review), "faint"),)
    yield "", ()
    where = f" in {finding.source}" if finding.claim and finding.source else ""
    yield "", ((f"{title(finding)} ", "refutes"), (f"{about(finding)}{where}", "strong"))
    yield _INDENT, ((f"{finding.level}: {finding.message}", ""),)
    yield _INDENT, ((place(finding), "faint"),)
    claim = next((claim for claim in review.matrix.claims if claim.id == finding.claim), None)
    if claim is not None:
        yield _INDENT, ((claim.text.text, ""),)
    if doubtful := doubts(review.matrix, finding):
        yield _INDENT, ((f"in doubt: {', '.join(doubtful)}", "partial"),)
    most = None if review.whole else MOST_READINGS
    yield from _before(review, finding, most)
    for spot in finding.passages[:most]:
        yield "", ()
        yield _INDENT, ((f"{spot.label}: {spot.place}", "faint"),)
        yield f"{_INDENT}| ", _now(review, finding, spot)
    yield from _diffs(finding, whole=review.whole)
    yield "", ()
    if not acceptable(finding):
        yield _INDENT, (("a lock cannot settle this; in the claims file: ", "faint"), (finding.accept, "strong"))
        yield "", ()
    if review.said:
        yield "", ((review.said, "strong"),)
        yield "", ()
    if review.asking:
        yield "", ((f"Accept all findings that a lock can settle ({review.rest})? Any other key goes back.", "strong"),)
    for line in explained(review.keys, look.width) if review.helping else named(review.keys, look.width):
        yield "", line


def _where(review: Review) -> str:
    """Say how many findings wait, and which of those were skipped: they come once more."""
    waiting = len(review.waiting) + len(review.later)
    said = f"{waiting} of {review.total} findings to decide"
    skipped = waiting if review.again else len(review.later)
    return said + (f", {skipped} of them skipped" if skipped else "")


def _before(review: Review, finding: Finding, most: int | None) -> Iterator[tuple[str, Line]]:
    """Yield the locked quotes that no evidence gives any more."""
    locked = review.lock.cell(finding.claim, finding.source).quotes if review.lock else ()
    known = {quote.exact: quote for quote in locked}
    gone = [known[reading.old] for reading in finding.readings if reading.old in known]
    for quote in gone[:most]:
        yield "", ()
        yield _INDENT, ((f"locked as {finding.was}:", "faint"),)
        yield f"{_INDENT}| ", _in_context(quote.prefix, quote.exact, quote.suffix)


def _now(review: Review, finding: Finding, spot: Spot) -> Line:
    found = review.matrix.cell(finding.claim, spot.source).evidence
    return next((_sentence(one) for one in found if one.quote == spot.quote), ((cut(spot.quote), "strong"),))


def _sentence(one: Evidence) -> Line:
    if not one.sentence:
        return _in_context(one.prefix, one.quote, one.suffix)
    start = one.start - one.sentence_start
    before, after = one.sentence[:start], one.sentence[start + len(one.quote) :]
    left = f"{_LEFT_OUT} " if len(before) > _CONTEXT else ""
    right = f" {_LEFT_OUT}" if len(after) > _CONTEXT else ""
    return _in_context(left + before[-_CONTEXT:], one.quote, after[:_CONTEXT] + right)


def _in_context(before: str, quote: str, after: str) -> Line:
    return ((before, "faint"), ("[", ""), (cut(quote), "strong"), ("]", ""), (after, "faint"))


def _diffs(finding: Finding, *, whole: bool) -> Iterator[tuple[str, Line]]:
    readings = [reading for reading in finding.readings if whole or (reading.old and reading.new)]
    for reading in readings if whole else readings[:MOST_READINGS]:
        yield "", ()
        yield f"{_INDENT}~ ", diff_spans(reading.diff if whole else shortened(reading.diff))
