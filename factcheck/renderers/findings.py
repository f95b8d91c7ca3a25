"""What `check` found -> lines: one renderer a format.

The table stands apart from that of the matrix: XML takes milliseconds to import, which `matrix` need not pay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from factcheck.renderers import (
    concise,
    findings_csv,
    findings_json,
    findings_markdown,
    findings_text,
    github,
    gitlab,
    html,
    junit,
    sarif,
)
from factcheck.renderers.findings_json import findings_schema
from factcheck.renderers.report import Look, Report

#: The findings of a report.
FINDINGS: Mapping[str, Callable[[Report, Look], Iterator[str]]] = {
    "text": findings_text.render,
    "concise": concise.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "sarif": sarif.render,
    "junit": junit.render,
    "json": findings_json.render,
    "markdown": findings_markdown.render,
    "csv": findings_csv.render,
    "html": html.render,
}

#: The ending of a file -> the format that is written to it.
FINDINGS_ENDINGS: Mapping[str, str] = {
    ".txt": "text",
    ".sarif": "sarif",
    ".xml": "junit",
    ".json": "json",
    ".md": "markdown",
    ".csv": "csv",
    ".html": "html",
}

__all__ = ["FINDINGS", "FINDINGS_ENDINGS", "findings_schema"]
