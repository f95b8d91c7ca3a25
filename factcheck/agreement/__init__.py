"""Matrix, Copies -> Agreement: who agrees with whom, on how much, and who speaks for themselves."""

from __future__ import annotations

from factcheck.agreement.agreement import Agreement, agreement_of
from factcheck.agreement.alpha import Alpha
from factcheck.agreement.pairs import Pair

__all__ = ["Agreement", "Alpha", "Pair", "agreement_of"]
