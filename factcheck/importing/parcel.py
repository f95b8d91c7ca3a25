"""ZIP archive that is a document -> its parts, none of them larger than a document can be."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from xml.etree.ElementTree import Element

from factcheck.importing import xml
from factcheck.importing.imported import Original

#: Bytes, unpacked: of one part and of all that are read. The text of the longest books is 10 MB.
LARGEST_PART, LARGEST = 64 * 1024 * 1024, 128 * 1024 * 1024
_ENCRYPTED = 0x1
#: What the standard library raises over a damaged archive: one kind for each way in which it is.
_DAMAGES = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError, OSError, OverflowError,
    RuntimeError,
)  # fmt: skip
_BROKEN = ("is damaged: it cannot be unpacked", "get it again, or open it and save it anew")
_TOO_LARGE = ("unpacks to more than a document can be", "see that it is no attack, and split it")


class Parcel:
    """The parts of a document, read when they are asked for."""

    def __init__(self, original: Original) -> None:
        """Open the archive.

        Raises:
            SourceError: it is damaged.
        """
        self._original, self._left = original, LARGEST
        try:
            self._file = zipfile.ZipFile(io.BytesIO(original.data))
        except _DAMAGES:
            raise original.wrong(*_BROKEN) from None

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._file.namelist())

    def read(self, name: str) -> bytes:
        """Return a part; b"" where there is none of this name.

        Raises:
            SourceError: it is damaged, encrypted or too large.
        """
        if name not in self.names:
            return b""
        about = self._file.getinfo(name)
        if about.flag_bits & _ENCRYPTED:
            raise self._original.wrong("is encrypted", "save a copy without a password")
        most = min(LARGEST_PART, self._left)
        if about.file_size > most:
            raise self._original.wrong(*_TOO_LARGE)
        try:
            with self._file.open(about) as part:
                data = part.read(most + 1)
        except _DAMAGES:
            raise self._original.wrong(*_BROKEN) from None
        if len(data) > most:  # more than the archive says
            raise self._original.wrong(*_TOO_LARGE)
        self._left -= len(data)
        return data

    def xml(self, name: str) -> Element | None:
        """Return a part that is XML; None where there is none of this name.

        Raises:
            SourceError: as `read`, and where it is no XML.
        """
        data = self.read(name)
        if not data:
            return None
        try:
            return xml.parse(data)
        except xml.BadXmlError:
            what = f"its part `{name}` is no sound XML"
            raise self._original.wrong(
                what, "open it and save it anew; if that is refused, it may be an attack"
            ) from None
