"""Claim, Document -> whether another tool calls the claim supported: string measures, and packages that check quotes.

Every tool gets what factcheck gets: the claim and all its supporting phrasings, one document at a time; it supports the
claim if it finds any of them. A package that is not installed is left out and named.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from rapidfuzz import fuzz, utils

from factcheck.model import Claim, Document
from factcheck.passages import split

MEASURES: Mapping[str, Callable[..., float]] = {
    "partial_ratio": fuzz.partial_ratio,
    "token_set_ratio": fuzz.token_set_ratio,
    "WRatio": fuzz.WRatio,
}

_TOP = 100.0  # the highest score of a measure
Cell = tuple[str, str]
"""Ids of a claim and of a source."""


@dataclass(frozen=True)
class Answers:
    """What a tool says: the cells that it calls supported, and how it was set."""

    tool: str
    supported: frozenset[Cell]
    setting: str


def measure(claims: Sequence[Claim], documents: Sequence[Document], truth: Mapping[Cell, bool]) -> Iterator[Answers]:
    """Yield what each string measure says at the threshold that suits it best, chosen when the truth is known."""
    sentences = {
        document.id: [document.text[passage.start : passage.end] for passage in split(document)]
        for document in documents
    }
    for name, ratio in MEASURES.items():
        scores = {
            (claim.id, source): max(
                ratio(phrasing.text, sentence, processor=utils.default_process)
                for phrasing in claim.supporting
                for sentence in sentences[source]
            )
            for claim in claims
            for source in sentences
        }
        best = max({*scores.values(), _TOP + 1}, key=lambda least: (_right(scores, least, truth), least))
        supported = frozenset(cell for cell, score in scores.items() if score >= best)
        setting = f"best sentence at or above {best:.1f} of 100"
        if best > _TOP:
            setting = "calls nothing supported, because no threshold is right more often"
        yield Answers(f"rapidfuzz {name}", supported, setting)


def _right(scores: Mapping[Cell, float], least: float, truth: Mapping[Cell, bool]) -> int:
    return sum((score >= least) == truth[cell] for cell, score in scores.items())


def ask_peers(claims: Sequence[Claim], documents: Sequence[Document]) -> Iterator[Answers | str]:
    """Yield what each installed package says, and a sentence for one that is not installed."""
    for package, (module, ask, setting) in _PEERS.items():
        try:
            importlib.import_module(module)
        except ImportError:
            yield f"{package} is not installed: left out (`pip install {package}`)."
            continue
        supported = frozenset(
            (claim.id, document.id)
            for claim in claims
            for document in documents
            if any(ask(phrasing.text, document) for phrasing in claim.supporting)
        )
        yield Answers(f"{package} {version(package)}", supported, setting)


def _quotecheck(text: str, document: Document) -> bool:
    from quotecheck import check

    return bool(check(text, document.text).ok)


def _reanchor(text: str, document: Document) -> bool:
    from reanchor import TextQuoteSelector, resolve_quote

    return resolve_quote(document.text, TextQuoteSelector(text)) is not None


def _grounded(text: str, document: Document) -> bool:
    from grounded import Source, extract, verify

    return bool(verify(extract(text), [Source(Path(document.path), document.text)]).passed)


_PEERS: Mapping[str, tuple[str, Callable[[str, Document], bool], str]] = {
    "quotecheck": ("quotecheck", _quotecheck, "`check(phrasing, text).ok`"),
    "reanchor": ("reanchor", _reanchor, "`resolve_quote(text, phrasing)` finds a place, default options"),
    "grounded-check": ("grounded", _grounded, "`verify(extract(phrasing), [text]).passed`"),
}
