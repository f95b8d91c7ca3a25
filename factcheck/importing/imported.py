"""What a reader of documents is given and what it gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from factcheck.errors import Problem, SourceError


@dataclass(frozen=True, slots=True)
class Original:
    """A document as it came: `place` is what messages call it, `name` its file name or the end of its address.

    `media_type` and `charset` are what a server said of it, "" where nobody did. With `pictures`, a page that is only a
    picture is left out, with a note, instead of an error.
    """

    place: str
    name: str
    data: bytes = field(repr=False)
    media_type: str = ""
    charset: str = ""
    pictures: bool = False

    def wrong(self, problem: str, remedy: str) -> SourceError:
        """Return the error that says what keeps this document from being read."""
        return SourceError([Problem(self.place, problem, remedy)])


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself; "" where it does not."""

    title: str = ""
    language: str = ""
    publisher: str = ""
    published: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The text of a document in Markdown, pages parted by form feeds, and what it says of itself.

    `reader` is the library that read it, with its version; "" where it is this program alone. `notes` say what was left
    out, a sentence each.
    """

    text: str
    metadata: Metadata = Metadata()
    reader: str = ""
    notes: tuple[str, ...] = ()


Reader = Callable[[Original], Imported]
