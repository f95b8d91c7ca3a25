"""Claim, Source -> Miss: what a silent cell shows, which is the passage that `suggest` proposes first."""

from __future__ import annotations

from factcheck.model import Claim, Miss, Source
from factcheck.suggest.propose import ranked
from factcheck.suggest.suggestion import WORTH
from factcheck.suggest.trial import explained, opened


def nearest(claim: Claim, source: Source) -> Miss:
    """Return the passage of a silent source that most probably says a claim, and what stops it there.

    Where none is worth a look it is the one that has most of a phrasing.

    >>> from factcheck.model import Phrasing
    >>> source = Source("news", "news.txt", "I due leader hanno firmato il patto.".encode())
    >>> nearest(Claim("signed", Phrasing("The leaders signed a pact")), source).why
    'words: phrased in English only, and this passage is in Italian'
    """
    best = next(iter(ranked(claim, opened(source))), None)
    ruled_out = explained(claim, source) if claim.not_evidence else None
    if ruled_out is not None and ruled_out.gate == "not_evidence":
        return ruled_out
    return explained(claim, source, best.passage.start if best and best.likeness >= WORTH else None)
