"""Document -> Draft: the source that it becomes, where that goes, and what is kept of the document."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from factcheck import __version__, readers
from factcheck.cli.brought import bring, read_file
from factcheck.cli.draft import Draft, archived
from factcheck.cli.locked import relative
from factcheck.cli.options import Inputs
from factcheck.cli.web import Downloads
from factcheck.errors import OutputError, Problem, SourceError
from factcheck.files import ENDINGS, LARGEST, UNPRINTABLE
from factcheck.importing import Imported, Origin, Original, apart, kind_of, slug, source_of
from factcheck.languages.detect import UNKNOWN
from factcheck.model import Document, Source
from factcheck.sources import would_be_source

if TYPE_CHECKING:
    from factcheck.fetching import Fetched

#: What the name of a kept document begins with, so that it is no source.
KEPT = "_"
_ENDING = ".md"
#: Characters from which on the language of a text can be told.
_ENOUGH = 400


@dataclass(frozen=True, slots=True)
class Intake:
    """Where sources go and how: `folder`, what is excluded from it, and what the options say.

    `today` is the day on which addresses are read. `taken` are the ids of this run, and what they are made of.
    """

    folder: str
    exclude: tuple[str, ...]
    downloads: Downloads
    today: str
    id: str | None = None
    keep: bool = True
    replace: bool = False
    pictures: bool = False
    taken: dict[str, str] = field(default_factory=dict)

    def draft(self, what: str) -> Draft:
        """Read a document.

        Raises:
            InputError: it cannot be read, or there is a source of its id already.
        """
        brought = bring(what, self.downloads, pictures=self.pictures)
        original, fetched = brought.original, brought.fetched
        imported = apart.read(original)
        name = os.path.splitext(original.name)[0]
        path = self._place(what, slug(imported.metadata.title) or slug(name) if self.id is None else self.id)
        if fetched is None:
            draft = self._from_file(original, imported, path)
        else:
            draft = self._from_address(original, fetched, imported, path)
        document = _readable(draft)
        return replace(draft, notes=(*draft.notes, *_doubts(document)))

    def _from_file(self, original: Original, imported: Imported, path: str) -> Draft:
        what, data = original.place, original.data
        inside = would_be_source(what, self.folder, self.exclude)
        if inside and kind_of(original) == "text":
            raise OutputError([Problem(what, "is among the sources already", "there is nothing to import")])
        renamed = os.path.join(os.path.dirname(what), KEPT + os.path.basename(what).lstrip(KEPT)) if inside else ""
        place = (
            renamed or f"{os.path.join(os.path.dirname(path), KEPT)}{_stem(path)}{os.path.splitext(what)[1].lower()}"
        )
        if not self.keep and not inside:
            place = ""
        elif not self.replace and os.path.lexists(place) and read_file(place) != data:
            problem = "is there already, and is another document"
            raise OutputError([Problem(relative(place), problem, "move it away, or give another id with --id")])
        origin = Origin(original.name, hashlib.sha256(data).hexdigest(), original=_from(path, place))
        kept = ((place, data),) if place and not inside else ()
        return Draft(what, path, source_of(imported, origin, __version__), imported.notes, kept, renamed)

    def _from_address(self, original: Original, fetched: Fetched, imported: Imported, path: str) -> Draft:
        kept = archived(self.folder, original, fetched, self.today) if self.keep else ()
        origin = Origin(
            origin=original.place,
            sha256=hashlib.sha256(original.data).hexdigest(),
            url=fetched.last.url,
            retrieved=self.today,
            original=_from(path, kept[0][0] if kept else ""),
        )
        return Draft(original.place, path, source_of(imported, origin, __version__), imported.notes, kept)

    def _place(self, what: str, id: str) -> str:
        """Return the path of the source of an id.

        Raises:
            OutputError: no source can be there, or one is already.
        """
        path = os.path.join(self.folder, *id.split("/")) + _ENDING
        if not id or UNPRINTABLE.search(id) or not would_be_source(path, self.folder, self.exclude):
            unnamed = not id and self.id is None
            problem = (
                "has neither a title nor a name to make an id of" if unnamed else f"`{id}` cannot be the id of a source"
            )
            raise OutputError([Problem(what, problem, "name it with --id, for instance --id press/report")])
        if id in self.taken:
            problem = f"would be the source `{id}`, as {self.taken[id]} is"
            raise OutputError([Problem(what, problem, "import it alone, with --id")])
        there = [path.removesuffix(_ENDING) + ending for ending in ENDINGS]
        found = [one for one in there if os.path.lexists(one) and os.path.realpath(one) != os.path.realpath(what)]
        if found and not (self.replace and found == [path]):
            remedy = "give another id with --id" + ("" if self.replace else ", or take its place with --replace")
            raise OutputError([Problem(what, f"{relative(found[0])} is there already", remedy)])
        self.taken[id] = what
        return path


def open_intake(
    inputs: Inputs, downloads: Downloads, today: str, *, id: str | None, keep: bool, replace: bool, pictures: bool
) -> Intake:
    """Find the folder of the sources: that of the claims file, or the one that is named.

    Raises:
        InputError: there is none.
    """
    from factcheck.cli.session import find_file, folder_of

    exclude: Sequence[str] = ()
    if inputs.sources is None:
        file = find_file(inputs.claims)
        folder, exclude = folder_of(file, None), file.exclude
    else:
        folder = Path(inputs.sources)
    if not folder.is_dir():
        place = relative(os.fspath(folder))
        raise SourceError([Problem(place, "there is no such folder", f"make it: mkdir -p {place}")])
    return Intake(os.fspath(folder), tuple(exclude), downloads, today, id, keep, replace, pictures)


def _readable(draft: Draft) -> Document:
    """Return what would be written as it is read as a source.

    Raises:
        SourceError: it cannot.
    """
    if len(draft.data) > LARGEST:
        what = f"its text is too large for a source ({LARGEST // (1024 * 1024)} MB at most)"
        raise SourceError([Problem(draft.what, what, "split it, for instance by chapter")])
    return readers.read(Source("", draft.path, draft.data))


def _doubts(document: Document) -> Iterator[str]:
    """Yield a note where a document is in another language than it says: one that was never set, most often."""
    if len(document.text) < _ENOUGH:
        return
    seen = readers.read(Source("", document.path, document.text.encode())).language
    if seen not in (document.language, UNKNOWN):
        yield f"says that it is in `{document.language}`, but reads as `{seen}`: see to `language:` in its front matter"


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def _from(path: str, kept: str) -> str:
    """Return where a document is kept, as seen from its source."""
    return PurePath(os.path.relpath(kept, os.path.dirname(path))).as_posix() if kept else ""
