"""XML of other people -> elements, with the names that they have without their namespaces.

Entities of their own are refused, so that a small file cannot become a huge one, and nothing outside is ever loaded.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

#: Elements in each other. Office documents have fewer than 100.
_DEEPEST = 200


class BadXmlError(ValueError):
    """A part is no XML, or more than a document needs."""


def parse(data: bytes) -> Element:
    """Return the outermost element.

    Raises:
        BadXmlError: it is not well-formed, too deep, or declares entities.
    """
    try:
        return _Builder().parse(data)
    except expat.ExpatError:
        raise BadXmlError from None


def text_of(root: Element | None, name: str) -> str:
    """Return the text of the first element of a name; "" without one."""
    found = next(root.iter(name), None) if root is not None else None
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


class _Builder:
    def __init__(self) -> None:
        self._tree, self._depth = TreeBuilder(), 0
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._tree.data
        self._parser.EntityDeclHandler = self._refuse
        self._parser.buffer_text = True

    def parse(self, data: bytes) -> Element:
        self._parser.Parse(data, True)
        return self._tree.close()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise BadXmlError
        self._tree.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._tree.end(_local(name))

    def _refuse(self, *_: object) -> None:
        raise BadXmlError


def _local(name: str) -> str:
    return name.rpartition("}")[2]
