"""Imported -> the bytes of a source: front matter that says where it is from, then the text."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace

from factcheck.importing.blocks import clean
from factcheck.importing.imported import Imported

#: Characters of an id: the name of its file must be less than 255 bytes.
_LONGEST_ID = 60
#: Characters of a field of the front matter.
_LONGEST_FIELD = 500
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a source is from. `origin` is a file name or an address; "" leaves a field out.

    `url` is where a person finds the document, `retrieved` the day on which an address was read, `sha256` of the
    original, `original` where it is kept, relative to the source's folder.
    """

    origin: str
    sha256: str
    url: str = ""
    retrieved: str = ""
    original: str = ""


def source_of(imported: Imported, origin: Origin, version: str) -> bytes:
    """Return the source, in UTF-8; `version` is that of this program."""
    known = _sound(imported)
    fields = {
        "title": known.metadata.title,
        "language": known.metadata.language,
        "publisher": known.metadata.publisher,
        "url": origin.url,
        "published": known.metadata.published,
        "author": known.metadata.author,
        "origin": origin.origin,
        "retrieved": origin.retrieved,
        "sha256": origin.sha256,
        "reader": reader_of(known, version),
        "original": origin.original,
    }
    lines = [f"{name}: {quoted(value)}\n" for name, value in fields.items() if value]
    return "".join(("---\n", *lines, "---\n", known.text)).encode("utf-8", "replace")


def reader_of(imported: Imported, version: str) -> str:
    """Return what read a document: this program, and the library that it used."""
    return f"factcheck {version}, {imported.reader}" if imported.reader else f"factcheck {version}"


def slug(text: str) -> str:
    """Return an id made of a title or a file name: letters and digits with `-` between; "" where there are none.

    >>> slug("L'Aquila: 10 ans après!")
    'l-aquila-10-ans-apres'
    """
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    words = re.findall(r"[^\W_]+", plain.casefold())
    made = "-".join(words)
    if len(made) > _LONGEST_ID:
        made = made[: _LONGEST_ID + 1].rpartition("-")[0] or made[:_LONGEST_ID]
    return made


def _sound(imported: Imported) -> Imported:
    """Return it with metadata of one line each; a language that is no code is left out, for a source refuses it."""
    fields = {name: clean(value)[:_LONGEST_FIELD] for name, value in asdict(imported.metadata).items()}
    if not _LANGUAGE.fullmatch(fields["language"]):
        fields["language"] = ""
    if day := _DATE.match(fields["published"]):
        fields["published"] = day[0]
    return replace(imported, metadata=replace(imported.metadata, **fields))


def quoted(value: str) -> str:
    """Return a value as YAML reads it back, in double quotes."""
    return "".join(_escaped(json.dumps(value, ensure_ascii=False)))


def _escaped(text: str) -> Iterator[str]:
    for sign in text:
        code = ord(sign)
        yield sign if sign.isprintable() else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
