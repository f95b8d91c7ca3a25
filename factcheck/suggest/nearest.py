"""Claim, Source -> Miss: what a silent cell shows, which is the passage that `suggest` proposes first."""

from __future__ import annotations

from factcheck import engine
from factcheck.model import Claim, Miss, Source
from factcheck.suggest.propose import opened, ranked
from factcheck.suggest.suggestion import WORTH


def nearest(claim: Claim, source: Source) -> Miss:
    """Return the passage of a silent source that most probably says a claim, and what stops it there.

    Where none is worth a look it is the one that has most of a phrasing.

    >>> from factcheck.model import Phrasing
    >>> source = Source("news", "news.txt", "I due leader hanno firmato il patto.".encode())
    >>> nearest(Claim("signed", Phrasing("The pact was signed by the two leaders")), source).sentence
    'I due leader hanno firmato il patto.'
    """
    best = next(iter(ranked(claim, opened(source))), None)
    ruled_out = engine.explain(claim, source) if claim.not_evidence else None
    if ruled_out is not None and ruled_out.gate == "not_evidence":
        return ruled_out
    return engine.explain(claim, source, best.passage.start if best and best.likeness >= WORTH else None)
