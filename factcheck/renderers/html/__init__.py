"""Report -> one HTML file that asks nobody for anything: no script, style, font or picture from elsewhere.

What it shows is in the page itself, so that it reads without JavaScript and prints; the script only hides, sorts and
brings the evidence beside the table. The page forbids itself everything but its own style and script.
"""

from __future__ import annotations

from factcheck.renderers.html.page import render

__all__ = ["render"]
