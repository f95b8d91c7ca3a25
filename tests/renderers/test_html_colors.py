"""The colours of the report: every text has the contrast that WCAG asks for on every ground that it stands on."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

#: What WCAG 2 asks for of small text, level AA.
LEAST = 4.5
STYLE = files("factcheck.renderers.html").joinpath("assets", "report.css").read_text(encoding="utf-8")
THEMES = dict(zip(("light", "dark"), re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL), strict=True))
PAIRS = [
    *((text, ground) for text in ("ink", "faint", "link") for ground in ("page", "raised")),
    *((f"{name}-ink", name) for name in ("match", "supports", "partial", "mixed", "refutes")),
]


def colors(theme: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("light", "dark")[: ("light", "dark").index(theme) + 1]:  # the dark theme changes the light one
        found |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", THEMES[name]))
    return found


def luminance(color: str) -> float:
    """Return the relative luminance of a colour, 0 for black and 1 for white, as WCAG defines it."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_contrast(text: str, ground: str, theme: str) -> None:
    known = colors(theme)
    low, high = sorted((luminance(known[text]), luminance(known[ground])))
    assert (high + 0.05) / (low + 0.05) >= LEAST
