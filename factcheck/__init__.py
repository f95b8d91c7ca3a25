"""Match hand-curated claims against source documents: the agreement matrix, with every quote.

>>> import factcheck
>>> claims = factcheck.load_claims("claims.yaml")
>>> sources = factcheck.load_sources("sources")
>>> matrix = factcheck.check(claims, sources)
>>> matrix.cell("first-visit-in-24-years", "en-landmark-visit").verdict.value
'supports'
"""

from __future__ import annotations

TYPE_CHECKING = False  # Importing typing would take longer than all that `factcheck --version` does.
if TYPE_CHECKING:
    from typing import Any

    from factcheck.claims import load_claims
    from factcheck.engine import check, columns, explain, judge
    from factcheck.errors import ClaimsError, FactcheckError, SourceError
    from factcheck.model import Cell, Claim, ClaimsFile, Evidence, Judged, Matrix, Phrasing, Side, Source, Verdict
    from factcheck.sources import load_sources

__version__ = "0.1.0"

__all__ = [
    "Cell",
    "Claim",
    "ClaimsError",
    "ClaimsFile",
    "Evidence",
    "FactcheckError",
    "Judged",
    "Matrix",
    "Phrasing",
    "Side",
    "Source",
    "SourceError",
    "Verdict",
    "check",
    "columns",
    "explain",
    "judge",
    "load_claims",
    "load_sources",
]

_HOMES = {
    "check": "engine",
    "columns": "engine",
    "explain": "engine",
    "judge": "engine",
    "load_claims": "claims",
    "load_sources": "sources",
    "ClaimsError": "errors",
    "FactcheckError": "errors",
    "SourceError": "errors",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `factcheck --help` costs no matcher."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'model')}"), name)
