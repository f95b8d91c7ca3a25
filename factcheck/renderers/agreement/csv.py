"""Agreement -> CSV, one row for every two sources."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.agreement import Agreement
from factcheck.renderers.csv import row
from factcheck.renderers.report import Look

#: `disputed` are ids of claims with blanks between them; `shared_words` is 0 where nothing is copied.
HEADS = ("source", "other", "both", "agree", "disputed", "shared_words", "share", "one_origin")


def render(agreement: Agreement, look: Look) -> Iterator[str]:
    """Yield a row of heads and the pairs, in the order of the sources."""
    copies = {(copy.first, copy.second): copy for copy in agreement.copies}
    yield row(HEADS)
    for pair in agreement.pairs:
        names = pair.first, pair.second
        copy = copies.get(names)
        shared = (copy.words, f"{copy.share:.3f}") if copy else (0, "0.000")
        one = "yes" if agreement.origins.independent(names) == 1 else "no"
        yield row((*names, pair.both, pair.agree, " ".join(pair.disputed), *shared, one))
