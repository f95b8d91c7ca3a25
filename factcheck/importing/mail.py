"""Mail -> Imported: its text, or its page where it has no text. What is attached is left out and named."""

from __future__ import annotations

import email
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import parsedate_to_datetime
from itertools import groupby

from factcheck.importing import html, plain
from factcheck.importing.blocks import ITEM, QUOTE, TEXT, Block, clean, written
from factcheck.importing.imported import Imported, Metadata, Original

_READERS = {"text/plain": plain.read, "text/html": html.read}
_ITEM = re.compile(r"\s*[-*•][ \t]+")
_UNNAMED = "one without a name"


def read(original: Original) -> Imported:
    """Return the text of a mail.

    Raises:
        SourceError: it is no mail, or has no text.
        UsageError: its text is a page, and the library that reads pages is not installed.
    """
    try:
        message = email.message_from_bytes(original.data, policy=default)
        part = message.get_body(("plain", "html"))
        attached = [clean(one.get_filename() or _UNNAMED) for one in message.iter_attachments()]
    except (MessageError, AttributeError, LookupError, ValueError, RecursionError):
        raise original.wrong("is damaged: it cannot be read as a mail", "save it anew as .eml") from None
    if part is None or not message.keys():
        raise original.wrong("is no mail with a text", "save it anew as .eml")
    content = Original(original.place, original.name, _decoded(original, part), "", part.get_content_charset() or "")
    kind = part.get_content_type()
    found = _READERS[kind](content)
    text = written(_paragraphs(found.text)) if kind == "text/plain" else found.text
    if not text.strip():  # signs that nobody sees are no text
        raise original.wrong("has no text", "see whether it is the right file")
    notes = (f"what is attached is left out: {', '.join(attached)}; save and import it by itself",) * bool(attached)
    return Imported(text, _metadata(message), found.reader, (*found.notes, *notes))


def _decoded(original: Original, part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        raise original.wrong("is damaged: its text cannot be decoded", "save it anew as .eml")
    return payload


def _paragraphs(text: str) -> Iterator[Block]:
    """Yield the paragraphs of a text, whose lines are wrapped; what is answered stands in quotation."""
    for part in text.split("\n\n"):
        for quoted, lines in groupby(part.split("\n"), lambda line: line.startswith(">")):
            if quoted:
                yield Block(QUOTE, " ".join(line.lstrip("> ") for line in lines))
            else:
                yield from _lines(lines)


def _lines(lines: Iterable[str]) -> Iterator[Block]:
    held = Block(TEXT)
    for line in lines:
        if item := _ITEM.match(line):
            yield held
            held = Block(ITEM, line[item.end() :])
        else:
            held = replace(held, text=f"{held.text} {line}")
    yield held


def _metadata(message: EmailMessage) -> Metadata:
    return Metadata(
        title=clean(str(message.get("Subject", ""))),
        language=clean(str(message.get("Content-Language", ""))),
        published=_date(message),
        author=clean(str(message.get("From", ""))),
    )


def _date(message: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    except (ValueError, OverflowError):  # a year of more digits than a number of the machine has
        return ""
