"""Rule -> its page, for a terminal, and where the documentation has it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import paint, wrap
from factcheck.renderers.report import Look
from factcheck.rules import Rule, page


def render(rule: Rule, look: Look) -> Iterator[str]:
    """Yield the page with its headings without their signs, wrapped."""
    where = f"In the documentation: docs/rules/{rule.id}.md"
    for line in (*page(rule).splitlines(), "", where):
        text = line.lstrip("#")
        heading = text != line
        span = (visible(text.strip() if heading else text, look.encoding), "strong" if heading else "")
        for one in wrap((span,), look.width) if line else [()]:
            yield paint(one, look)
