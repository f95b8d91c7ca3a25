"""Rule -> its page, for a terminal, and the page of the documentation that has more."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import paint, wrap
from factcheck.renderers.report import Look
from factcheck.rules import Rule, page

#: The hundreds of the rules -> the page of the documentation that tells of what they look at.
_MORE = {"FC1": "ci", "FC2": "ci", "FC3": "claims-file", "FC4": "refresh"}


def render(rule: Rule, look: Look) -> Iterator[str]:
    """Yield the page with its headings without their signs, wrapped."""
    more = f"More: `factcheck explain {_MORE[rule.id[: len('FC1')]]}`"
    for line in (*page(rule).splitlines(), "", more):
        text = line.lstrip("#")
        heading = text != line
        span = (visible(text.strip() if heading else text, look.encoding), "strong" if heading else "")
        for one in wrap((span,), look.width) if line else [()]:
            yield paint(one, look)
