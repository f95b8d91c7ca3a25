"""Agreement -> a table of sources × sources for a terminal, what they copied, and who stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.agreement import Agreement, Pair
from factcheck.renderers.agreement import words
from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import Head, Line, paint, table, widths, wrap
from factcheck.renderers.report import Look

_INDENT = "    "
_EXAMPLE = "4/5: both speak of five claims, and agree on four."
#: Columns: an id narrower than this is hard to read.
_LEAST = 16


def render(agreement: Agreement, look: Look) -> Iterator[str]:
    """Yield the table, the disputed claims, the copies and the outliers; when quiet, the last line only."""
    for line in _lines(agreement, look):
        yield paint(line, look)


def _lines(agreement: Agreement, look: Look) -> Iterator[Line]:
    if look.detail >= 0:
        yield from _table(agreement, look)
        yield from _disputed(agreement, look)
        yield from _copies(agreement, look)
        for source, said in words.outlying(agreement):
            yield from _told(source, said, look)
        if agreement.outliers:
            yield ()
        yield from _wrapped(words.measured(agreement), look)
    yield from _wrapped(words.voices(agreement), look)


def _table(agreement: Agreement, look: Look) -> Iterator[Line]:
    ids = [source.id for source in agreement.sources]
    heads = [Head("agree / both speak", least=_LEAST), *(Head(str(place), "^") for place in range(1, len(ids) + 1))]
    rows = [
        [
            ((f"{number:>{len(str(len(ids)))}}  {visible(one, look.encoding)}", ""),),
            *(_square(agreement, one, other) for other in ids),
        ]
        for number, one in enumerate(ids, 1)
    ]
    found = widths(heads, rows, look.width)
    if found:
        yield from table(heads, rows, found)
        if agreement.pairs:
            yield from wrap(((_EXAMPLE, "faint"),), look.width)
    else:
        note = f"{len(ids)} sources do not fit across {look.width} columns: these are the pairs that share a claim."
        yield from wrap(((note, "faint"),), look.width)
        for pair in agreement.pairs:
            if pair.both:
                yield from _told(f"{pair.first}, {pair.second}", f"agree on {pair.agree} of {pair.both}", look)
    yield ()


def _square(agreement: Agreement, one: str, other: str) -> Line:
    if one == other:
        return (("-", "faint"),)
    pair = agreement.pair(one, other)
    return ((f"{pair.agree}/{pair.both}", "disputed" if pair.disputed else "" if pair.both else "faint"),)


def _disputed(agreement: Agreement, look: Look) -> Iterator[Line]:
    pairs: Sequence[Pair] = [pair for pair in agreement.pairs if pair.disputed]
    for pair in pairs:
        yield from _told(f"{pair.first}, {pair.second}", f"disputed: {', '.join(pair.disputed)}", look)
    if pairs:
        yield ()


def _copies(agreement: Agreement, look: Look) -> Iterator[Line]:
    for copy in agreement.copies:
        yield from _told(f"{copy.first}, {copy.second}", words.shared(copy), look)
        most = None if look.detail > 0 else 1
        for place, quote in words.passages(copy, most):
            yield from wrap(((visible(place, look.encoding), "faint"),), look.width, first=_INDENT)
            bar = f"{_INDENT}{look.sign('bar')} "
            yield from wrap(((visible(quote, look.encoding), ""),), look.width, first=bar)
        if most and len(copy.passages) > most:
            yield from wrap(((f"and {len(copy.passages) - most} more, with -v", "faint"),), look.width, first=_INDENT)
        yield ()


def _told(name: str, said: str, look: Look) -> Iterator[Line]:
    line = ((visible(name, look.encoding), "strong"), ("  ", ""), (visible(said, look.encoding), ""))
    yield from wrap(line, look.width, rest=_INDENT)


def _wrapped(text: str, look: Look) -> Iterator[Line]:
    yield from wrap(((visible(text, look.encoding), ""),), look.width)
