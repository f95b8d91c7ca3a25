"""Page -> Metadata: what its head says of it, never what its text looks like."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any

from factcheck.importing.blocks import clean
from factcheck.importing.imported import Metadata

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

#: Field -> names of `meta`, the most telling first.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("citation_title", "dc.title", "dcterms.title", "og:title"),
    "language": ("dc.language", "dcterms.language", "content-language", "og:locale"),
    "publisher": ("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name"),
    "published": (
        "citation_publication_date", "article:published_time", "dc.date.issued", "dcterms.issued", "dc.date", "date",
    ),
    "author": ("citation_author", "dc.creator", "dcterms.creator", "author", "article:author"),
}  # fmt: skip
#: Field -> the property of schema.org and, where that is a thing, the property of the thing.
_LINKED: Mapping[str, str] = {
    "title": "headline",
    "language": "inLanguage",
    "publisher": "publisher",
    "published": "datePublished",
    "author": "author",
}
#: Blocks of JSON-LD and levels of it that are looked at.
_MOST_BLOCKS, _DEEPEST = 20, 4
_ADDRESS = ("http://", "https://")


def metadata(tree: LexborHTMLParser) -> Metadata:
    """Return what the head of a page says: `meta` first, then JSON-LD, then `title` and `lang`."""
    named = _named(tree)
    linked = list(_linked(tree))
    found = {
        field: _first(chain(*(named.get(name, []) for name in names)))
        or _first(clean(text) for thing in linked for text in _texts(thing.get(_LINKED[field])))
        for field, names in _NAMES.items()
    }
    author = next((named[name] for name in _NAMES["author"] if _first(named.get(name, []))), [])
    if len(author) > 1:
        found["author"] = ", ".join(dict.fromkeys(author))
    title = tree.css_first("title")
    root = tree.css_first("html")
    return Metadata(
        title=found["title"] or (clean(title.text(deep=True)) if title is not None else ""),
        language=(root.attributes.get("lang") or "" if root is not None else "") or found["language"],
        publisher=found["publisher"],
        published=found["published"] or _time(tree),
        author=found["author"],
    )


def _named(tree: LexborHTMLParser) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in tree.css("meta"):
        known = meta.attributes
        name = (known.get("name") or known.get("property") or known.get("http-equiv") or "").lower()
        if text := clean(known.get("content") or ""):
            found.setdefault(name, []).append(text)
    return found


def _linked(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """Yield the things that blocks of JSON-LD tell of; a block that is no JSON tells nothing."""
    for script in tree.css('script[type="application/ld+json"]')[:_MOST_BLOCKS]:
        try:
            yield from _things(json.loads(script.text(deep=True)), _DEEPEST)
        except (ValueError, RecursionError):
            continue


def _things(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth:
        for one in value:
            yield from _things(one, depth - 1)
    elif isinstance(value, dict):
        yield value
        yield from _things(value.get("@graph"), depth - 1)


def _texts(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            one = one.get("name")
        if isinstance(one, str):
            yield one


def _first(texts: Iterator[str] | list[str]) -> str:
    """Return the first text that is no address: a page often names its author by one."""
    return next((text for text in texts if text and not text.startswith(_ADDRESS)), "")


def _time(tree: LexborHTMLParser) -> str:
    found = tree.css_first("time[itemprop=datePublished], time[pubdate]")
    return clean(found.attributes.get("datetime") or "") if found is not None else ""
