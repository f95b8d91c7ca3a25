"""Claim, Source -> the passages that most probably say it, for a person to accept or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from factcheck.renderers.report import Look
from factcheck.suggest import json, markdown, text
from factcheck.suggest.embedder import Embedder, open_embedder
from factcheck.suggest.keys import Key
from factcheck.suggest.nearest import nearest
from factcheck.suggest.proposals import Proposals
from factcheck.suggest.propose import OPEN, TOP, best_likeness, propose, suggest
from factcheck.suggest.screen import screen
from factcheck.suggest.session import Asked, Session, answer, refuse, reworded
from factcheck.suggest.suggestion import WORTH, Proposal, Suggestion

#: Suggestions, where nobody answers.
RENDERERS: Mapping[str, Callable[[Proposals, Look], Iterator[str]]] = {
    "text": text.render,
    "json": json.render,
    "markdown": markdown.render,
}

__all__ = [
    "OPEN",
    "RENDERERS",
    "TOP",
    "WORTH",
    "Asked",
    "Embedder",
    "Key",
    "Proposal",
    "Proposals",
    "Session",
    "Suggestion",
    "answer",
    "best_likeness",
    "nearest",
    "open_embedder",
    "propose",
    "refuse",
    "reworded",
    "screen",
    "suggest",
]
