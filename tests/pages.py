"""Reports as HTML, made by hand, and what a parser that others wrote reads in them."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html.parser import HTMLParser

from builders import claim, column, evidence

from factcheck.model import Cell, Document, Matrix, Miss, Side, Verdict
from factcheck.renderers.background import Background
from factcheck.renderers.html import render
from factcheck.renderers.report import Look, Report

HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(2)> </style> <!-- ]]> {{ 7 * 7 }} {% raw %} "
    "\" onclick='alert(3)' javascript:alert(4) \u202e[/foo] ::error::x ##[error]y "
    "=cmd() \x1b]8;;http://evil\x07 \x00 &amp;"
)


@dataclass
class Read(HTMLParser):
    """What stands in a page: every element with its attributes, and the text of each kind of element."""

    page: str
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._open.append(tag)
        self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.texts[tag][-1] += data

    def values(self, name: str) -> list[str]:
        return [about[name] for _, about in self.elements if name in about]

    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]


def page(report: Report) -> str:
    return "\n".join(render(report, Look()))


def digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def policy(text: str) -> Mapping[str, str]:
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert found is not None
    parts = (part.strip().partition(" ") for part in found[1].replace("&#39;", "'").split(";"))
    return {name: value for name, _, value in parts}


def document(id: str, text: str, *, url: str | None = None, title: str | None = None, first_line: int = 5) -> Document:
    return Document(id, f"sources/{id}.txt", text, "en", "0" * 64, first_line=first_line, title=title, url=url)


def hostile_report() -> Report:
    """A report in which every text that is not ours is hostile: claims, sources, quotes, reasons, addresses."""
    text = HOSTILE
    one = replace(evidence(text, Side.AGAINST, why=text, phrase=text), start=9, end=9 + len(text))
    source = replace(column("s", title=text, language=text), id=text, path=text)
    other = column("t", title=text)
    grid = Matrix((claim("a", text, tags=[text]),), (source, other), (Cell("a", text, Verdict.REFUTES, (one,)),))
    written = replace(document("s", f"He says: {text} And so on.\n::error::x\n", title=text), id=text, path=text)
    documents = (replace(written, publisher=text, author=text, published=text, url=text), document("t", text))
    miss = Miss("a", "t", text, text, 0, len(text), 3, 1, text, ((0, 3),))
    return Report(grid, text, background=Background(documents, (miss,), {("a", text): Verdict.SUPPORTS}))
