"""What was found in a document -> the same, with the page that it stands on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import wraps
from typing import Protocol

from factcheck.model import Cell, Claim, Evidence, Miss, Source
from factcheck.readers.marks import mark_of, marks_in


def on_pages(marks: Sequence[tuple[int, str]], cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Return cells whose evidence has its page, as they are where the document has none."""
    return tuple(replace(cell, evidence=tuple(_marked(cell, marks))) for cell in cells) if marks else cells


def _marked(cell: Cell, marks: Sequence[tuple[int, str]]) -> Iterator[Evidence]:
    for one in cell.evidence:
        yield replace(one, mark=mark_of(marks, one.start, one.end))


class Explain(Protocol):
    """What explains a silent cell, where nothing else is asked by its nearest passage."""

    def __call__(self, claim: Claim, source: Source, at: int | None = None) -> Miss:
        """Return a passage and what stopped it; with `at` the one that begins there."""


def told_with_page(explain: Explain) -> Explain:
    """Let what explains a silent cell say on which page the passage stands."""

    @wraps(explain)
    def told(claim: Claim, source: Source, at: int | None = None) -> Miss:
        miss = explain(claim, source, at)
        return replace(miss, mark=mark_of(marks_in(source), miss.start, miss.end)) if miss.quote else miss

    return told
