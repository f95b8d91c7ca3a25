"""What is known -> lines: one renderer for each thing that is shown and each format.

A renderer is a function from a finished Report (or Listing) and a Look to lines without their ends. It cannot
ask the engine for more. A new format is a module here and a line in a table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from factcheck.renderers import (
    claim_review,
    csv,
    html,
    json,
    json_lines,
    listing,
    markdown,
    quotes,
    text,
    web_annotations,
)
from factcheck.renderers.listing import Listing
from factcheck.renderers.report import Look, Report
from factcheck.renderers.schema import matrix_schema

Renderer = Callable[[Report, Look], Iterator[str]]

#: The matrix.
RENDERERS: Mapping[str, Renderer] = {
    "text": text.render,
    "json": json.render,
    "jsonl": json_lines.render,
    "csv": csv.render,
    "markdown": markdown.render,
    "html": html.render,
    "annotations": web_annotations.render,
    "claimreview": claim_review.render,
}

#: Cells with their quotes.
QUOTES: Mapping[str, Renderer] = {
    "text": quotes.render,
    "json": json.render,
}

#: Rows of one kind.
LISTINGS: Mapping[str, Callable[[Listing, Look], Iterator[str]]] = {
    "text": listing.text,
    "json": listing.json,
    "csv": listing.csv,
    "markdown": listing.markdown,
}

#: The ending of a file -> the format that is written to it.
ENDINGS: Mapping[str, str] = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".md": "markdown",
    ".html": "html",
    ".jsonld": "annotations",
}

__all__ = [
    "ENDINGS",
    "LISTINGS",
    "QUOTES",
    "RENDERERS",
    "Listing",
    "Look",
    "Renderer",
    "Report",
    "matrix_schema",
]
