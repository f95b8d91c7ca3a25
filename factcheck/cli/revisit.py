"""Options -> the sources that are from addresses, what became of them, and the files that take that in."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from factcheck import __version__
from factcheck.cli.choose import Choice, require
from factcheck.cli.draft import archived, put
from factcheck.cli.judging import judge
from factcheck.cli.locked import lock_command, relative
from factcheck.cli.options import Inputs, View, Work
from factcheck.cli.session import find_file, folder_of, open_sources
from factcheck.cli.waiting import waiting
from factcheck.cli.web import Downloads
from factcheck.errors import FetchError, Problem, SelectionError
from factcheck.fetching import load_record
from factcheck.findings import Project as Names
from factcheck.importing import reader_of
from factcheck.lock import lock_path, write
from factcheck.model import ClaimsFile, Matrix, Source
from factcheck.refresh import Page, State, Visit, page_of, renewed, visit
from factcheck.sources import Sources


@dataclass(frozen=True, slots=True)
class Revisited:
    """What became of the pages, and what kept others from being fetched; `today` is the day."""

    today: str
    visits: tuple[Visit, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether any text is another one."""
        return any(one.state is State.CHANGED for one in self.visits)

    @property
    def summary(self) -> str:
        """What became of how many, on one line."""
        counts = Counter(one.state for one in self.visits)
        told = [f"{counts[state]} {state}" for state in State if counts[state]]
        moved = sum(bool(one.moved) for one in self.visits)
        told += [f"{moved} moved"] * bool(moved) + [f"{len(self.problems)} not fetched"] * bool(self.problems)
        number = len(self.visits) + len(self.problems)
        return f"{number} {'page' if number == 1 else 'pages'}: {', '.join(told)}"

    def after(self, one: Visit) -> Source:
        """Return the source as it is with its new text; as it was where it has none that is to be taken."""
        if one.state is not State.CHANGED or one.imported is None or one.original is None:
            return one.page.source
        fields = {
            "retrieved": self.today,
            "sha256": hashlib.sha256(one.original.data).hexdigest(),
            "reader": reader_of(one.imported, __version__),
        }
        return renewed(one.page.source, fields, one.imported.text)


@dataclass(frozen=True, slots=True)
class Project:
    """A claims file and those of its sources that are from addresses."""

    file: ClaimsFile
    folder: str
    pages: tuple[Page, ...]
    names: Names
    today: str = field(default="")

    def visit(self, downloads: Downloads, view: View, *, full: bool) -> Revisited:
        """Fetch every page again; one that cannot be fetched does not keep the others from it.

        Raises:
            UsageError: a library is not installed.
        """
        visits: list[Visit] = []
        problems: list[Problem] = []
        for number, page in enumerate(self.pages, 1):
            record = None if full else load_record(self.folder, page.sha256)
            try:
                with waiting(f"{number} of {len(self.pages)}: {page.address}", view):
                    visits.append(visit(page, downloads.fetch, record.validators if record else {}))
            except FetchError as error:
                problems += error.problems
        return Revisited(self.today, tuple(visits), tuple(problems))

    def judge(self, sources: Sequence[Source], view: View, work: Work) -> Matrix:
        """Judge all claims in these sources."""
        return judge(self.file, self.file, Sources.held(sources), view, work)

    def path(self, source: Source) -> str:
        """Return how a source is named in findings: as seen from this folder."""
        return relative(os.path.join(os.path.dirname(self.file.path), source.path))

    def write(self, found: Revisited) -> None:
        """Write what is new: the documents, their records, then the sources. Old documents stay.

        Raises:
            OutputError: a file cannot be written.
        """
        for one in found.visits:
            source = found.after(one)
            place = self.path(source)
            if one.state is State.CHANGED and one.fetched is not None and one.original is not None:
                kept = archived(self.folder, one.original, one.fetched, found.today)
                for path, data in kept:
                    put(path, data)
                original = PurePath(os.path.relpath(kept[0][0], os.path.dirname(place))).as_posix()
                source = renewed(source, {"original": original})
            if one.moved and one.state in (State.CHANGED, State.UNCHANGED):
                source = renewed(source, {"url": one.moved, "origin": one.moved})
            if source is not one.page.source:
                write(place, source.data)


def open_project(inputs: Inputs, view: View, named: Sequence[str]) -> Project:
    """Load the claims file and the sources, and find those that are from addresses.

    Raises:
        InputError: one of them cannot be used, a name is of no source, or no source is from an address.
    """
    from datetime import UTC, datetime

    file = find_file(inputs.claims)
    sources = open_sources(file, inputs, view)
    names = list(sources.ids)
    choice = Choice("SOURCE", named, "source", "id")
    require(*choice.problems(names))
    chosen = set(choice.among(names))
    pages = {source.id: page_of(source) for source in sources.only(chosen)}
    exact = [name for name in named if pages.get(name, True) is None]
    if exact or not any(pages.values()):
        place = exact[0] if exact else relative(file.path)
        what = "was not imported from an address" if exact else "no source was imported from an address"
        raise SelectionError([Problem(place, what, "import one: factcheck import https://...")])
    called = Names(relative(file.path), relative(lock_path(file.path)), lock_command(inputs, file))
    folder = os.fspath(folder_of(file, inputs.sources))
    today = datetime.now(UTC).date().isoformat()
    return Project(file, folder, tuple(page for page in pages.values() if page is not None), called, today)
