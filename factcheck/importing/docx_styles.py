"""Styles of a Word document -> what a paragraph of each is: a heading, an item of a list, or text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_HEADING = re.compile(r"heading (\d)\Z", re.IGNORECASE)
_TITLE = "title"
#: The outline level of what is no heading.
_NO_LEVEL = 9
#: Styles that are based on each other: more is a loop.
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph is: `level` of a heading from 1, 0 for none; `depth` of an item from 1, 0 for none."""

    level: int = 0
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles by id."""

    by_id: Mapping[str, Style]

    @classmethod
    def of(cls, root: Element | None) -> Styles:
        """Read the styles, each with what it takes from the one it is based on."""
        found = {one.get("styleId", ""): one for one in root.iter("style")} if root is not None else {}
        return cls({name: _inherited(name, found) for name in found})

    def paragraph(self, properties: Element | None) -> Style:
        """Return what a paragraph is by its own properties or, where they do not say, by its style."""
        if properties is None:
            return Style()
        style = self.by_id.get(value(properties.find("pStyle")), Style())
        own = _own(properties)
        return Style(own.level or style.level, own.depth if properties.find("numPr") is not None else style.depth)


def value(element: Element | None) -> str:
    """Return the `val` of an element; "" without one."""
    return element.get("val", "") if element is not None else ""


def _inherited(name: str, found: Mapping[str, Element]) -> Style:
    level = depth = 0
    for _ in range(_DEEPEST):
        element = found.get(name)
        if element is None:
            break
        properties = element.find("pPr")
        own = _own(properties) if properties is not None else Style()
        level, depth = level or _named(value(element.find("name"))) or own.level, depth or own.depth
        name = value(element.find("basedOn"))
    return Style(level, depth)


def _named(name: str) -> int:
    found = _HEADING.match(name)
    return int(found[1]) if found else int(name.lower() == _TITLE)


def _own(properties: Element) -> Style:
    outline = value(properties.find("outlineLvl"))
    level = int(outline) + 1 if outline.isdecimal() and int(outline) < _NO_LEVEL else 0
    numbered = value(properties.find("numPr/numId"))
    depth = value(properties.find("numPr/ilvl")) or "0"
    is_item = numbered not in ("", "0") and depth.isdecimal()
    return Style(level, min(int(depth), _NO_LEVEL) + 1 if is_item else 0)
