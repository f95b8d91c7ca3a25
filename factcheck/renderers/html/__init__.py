"""Report -> one HTML file that asks nobody for anything: no script, style, font or picture from elsewhere.

What it shows is in the page itself, so that it reads without JavaScript and prints; the script only hides, sorts and
brings the evidence beside the table. The page forbids itself everything but its own style and script.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.renderers.report import Look, Report


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the page; what it is made with is loaded now, as most reports are no page."""
    from factcheck.renderers.html import page

    return page.render(report, look)
