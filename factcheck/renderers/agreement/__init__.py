"""Agreement -> lines: one renderer a format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from factcheck.agreement import Agreement
from factcheck.renderers.agreement import csv, json, markdown, text
from factcheck.renderers.agreement.json import agreement_schema
from factcheck.renderers.report import Look

#: Who agrees with whom.
AGREEMENTS: Mapping[str, Callable[[Agreement, Look], Iterator[str]]] = {
    "text": text.render,
    "json": json.render,
    "csv": csv.render,
    "markdown": markdown.render,
}

__all__ = ["AGREEMENTS", "agreement_schema"]
