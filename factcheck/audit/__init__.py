"""Claims, Sources -> Audit: how many mutations of the sources the claims kill, and which survive.

>>> from factcheck.audit import RENDERERS
>>> sorted(RENDERERS)
['json', 'markdown', 'text']
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from factcheck.audit import json, markdown, text
from factcheck.audit.result import Audit, Kind, Loose, Slip, Tally
from factcheck.audit.trial import audit
from factcheck.renderers.report import Look

#: One renderer a format, as in `factcheck.renderers`.
RENDERERS: Mapping[str, Callable[[Audit, Look], Iterator[str]]] = {
    "text": text.render,
    "json": json.render,
    "markdown": markdown.render,
}

__all__ = ["RENDERERS", "Audit", "Kind", "Loose", "Slip", "Tally", "audit"]
