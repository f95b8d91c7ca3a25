"""Documents made by hand, of the standard library alone: a PDF, a Word document, a page, a book."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from textwrap import wrap
from xml.sax.saxutils import escape as xml

#: Points: letters, lines, the margin, and the height of a page.
_SIZE, _LEADING, _MARGIN, _HEIGHT = 11, 14, 72, 842
_COLUMNS = 88
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text, each on one line."""
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]


def page(body: str, title: str = "", language: str = "", head: str = "") -> bytes:
    """Return a page of HTML."""
    lang = f' lang="{language}"' if language else ""
    return (
        f"<!DOCTYPE html><html{lang}><head><meta charset=utf-8><title>{escape(title)}</title>{head}</head>"
        f"<body>{body}</body></html>"
    ).encode()


def pdf(
    pages: Sequence[Sequence[str]], title: str = "", language: str = "en", *, head: str = "", picture: bool = False
) -> bytes:
    """Return a PDF; a page is its paragraphs, set in lines of Helvetica, with `head` above them.

    With `picture`, a last page shows a grey square and no text.
    """
    streams = [_stream(_lines(one), head) for one in pages]
    streams += [b"0.5 g 100 100 200 200 re f"] * picture
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(streams)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /Lang ({language}) >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, stream in enumerate(streams):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {_HEIGHT}] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    objects.append(b"<< /Title %s /CreationDate (D:20240619120000Z) /Author (A. Writer) >>" % _text_string(title))
    return _file(objects)


def pages_of(text: str, lines: int = 45) -> list[list[str]]:
    """Return the lines of a text in pages, so that sentences go on from one to the next."""
    whole = [line for part in paragraphs(text) for line in ("", *wrap(part, _COLUMNS))]
    return [whole[start : start + lines] for start in range(0, len(whole), lines)]


def docx(body: str, parts: Mapping[str, str] | None = None, title: str = "", language: str = "") -> bytes:
    """Return a Word document of the XML of its body."""
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{xml(title)}</dc:title><dc:creator>A. Writer</dc:creator><dc:language>{language}</dc:language>"
        "<dcterms:created>2024-06-19T12:00:00Z</dcterms:created></cp:coreProperties>"
    )
    return archive(
        {
            "[Content_Types].xml": _TYPES,
            "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": core,
            **{name: part.replace("<w:root", f"<w:root {_WORD}") for name, part in (parts or {}).items()},
        }
    )


def run(text: str) -> str:
    """Return the XML of a run of a Word document."""
    return f'<w:r><w:t xml:space="preserve">{xml(text)}</w:t></w:r>'


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive, always with the same bytes."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(zipfile.ZipInfo(name, (2024, 6, 19, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def _lines(paragraphs: Sequence[str]) -> list[str]:
    return [line for part in paragraphs for line in wrap(part, _COLUMNS) or [""]]


def _stream(lines: Sequence[str], head: str) -> bytes:
    return b"\n".join(_drawn(lines, head))


def _drawn(lines: Sequence[str], head: str) -> Iterator[bytes]:
    top = _HEIGHT - _MARGIN
    placed = [(top - place * _LEADING, line) for place, line in enumerate(lines)]
    for height, line in [(_HEIGHT - _MARGIN / 2, head), *placed]:
        if line:
            yield b"BT /F %d Tf %d %d Td %s Tj ET" % (_SIZE, _MARGIN, height, _string(line))


def _string(text: str) -> bytes:
    data = text.encode("cp1252")
    for sign in (b"\\", b"(", b")"):
        data = data.replace(sign, b"\\" + sign)
    return b"(" + data + b")"


def _text_string(text: str) -> bytes:
    return b"<" + ("\ufeff" + text).encode("utf-16-be").hex().encode() + b">"


def _file(objects: Sequence[bytes]) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    trailer = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>" % (count, len(objects))
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s%s\nstartxref\n%d\n%%%%EOF\n" % (
        count,
        table,
        trailer,
        len(data),
    )
