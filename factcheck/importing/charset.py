"""Bytes, what was said of their charset -> text.

Bytes that are UTF-8 and more than ASCII are UTF-8 whatever a server says: in no other charset does that happen by
chance. Else what is said holds, and bytes that are not in it are an error: a wrong letter would be no verbatim quote.
"""

from __future__ import annotations

import codecs
import re

from factcheck.files import BOM, iconv
from factcheck.importing.imported import Original

#: Bytes at the beginning in which a page may name its charset.
_HEAD = 4096
_DECLARED = re.compile(
    rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)|<\?xml[^>]*encoding=["']([A-Za-z0-9_:.-]+)""", re.I
)
_MARKS = (
    (BOM, "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
#: What the web calls Latin-1 and ASCII is Windows-1252: https://encoding.spec.whatwg.org/#names-and-labels
_WEB = {"iso8859-1": "cp1252", "ascii": "cp1252"}

_REMEDY = f"save it as UTF-8, for instance with `{iconv('WINDOWS-1252')}`"


def decoded(original: Original) -> str:
    """Return the text of a page or a plain text.

    Raises:
        SourceError: the bytes are in no charset that is named or known, with the offset of the first that is not.
    """
    data = original.data
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decode(original, data[len(mark) :], name, "as which it is marked")
    if not data.isascii() and _is_utf8(data):
        return data.decode("utf-8")
    found = _DECLARED.search(data, 0, _HEAD)
    named = original.charset or (found[1] or found[2] or b"" if found else b"").decode("ascii")
    told = "as which it is declared" if named else "and it names no other charset"
    return _decode(original, data, named or "utf-8", told)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode(original: Original, data: bytes, named: str, told: str) -> str:
    try:
        codec = codecs.lookup(named).name
        return data.decode(_WEB.get(codec, codec))
    except (LookupError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            where = f"byte {error.start} (0x{data[error.start]:02X}) is not {named.upper()}, {told}"
            raise original.wrong(where, _REMEDY) from None
        raise original.wrong(f"its charset `{named}` is unknown", _REMEDY) from None
