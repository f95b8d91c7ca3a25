"""Options -> Workspace: the claims and sources that a command works on, and the matrix of them."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.claims import EMPTY, SAY_MORE, find_claims, load_claims, speaks
from factcheck.cli.boundary import say
from factcheck.cli.choose import Choice, require
from factcheck.cli.judging import judge
from factcheck.cli.options import Inputs, Selection, SourceSelection, Telling, View, Work
from factcheck.cli.target import files
from factcheck.errors import ClaimsError, Problem, SourceError, UsageError
from factcheck.model import Claim, ClaimsFile, Matrix, Miss, Verdict
from factcheck.sources import Sources, load_sources

#: The folder of the sources where neither the claims file nor an option names one.
DEFAULT_SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Workspace:
    """A claims file, and what was selected of its claims and of its sources, of which there are `total`."""

    file: ClaimsFile
    claims: tuple[Claim, ...]
    sources: Sources
    total: int

    def judge(self, view: View, work: Work) -> Matrix:
        """Judge the selected claims in the selected sources."""
        return judge(self.file, self.claims, self.sources, view, work)

    def misses(self, matrix: Matrix, verdicts: frozenset[Verdict]) -> tuple[Miss, ...]:
        """Explain every silent cell, unless only other verdicts are to be seen."""
        from factcheck.suggest import nearest

        if verdicts and Verdict.SILENT not in verdicts:
            return ()
        found = [
            nearest(claim, source)
            for source in self.sources  # Each is read once.
            for claim in self.claims
            if matrix.cell(claim.id, source.id).verdict is Verdict.SILENT
        ]
        order = {claim.id: number for number, claim in enumerate(self.claims)}
        return tuple(sorted(found, key=lambda miss: order[miss.claim]))


def open_workspace(inputs: Inputs, selection: Selection, view: View, claims: Sequence[str] = ()) -> Workspace:
    """Load what the options name and select from it; `claims` are ids or globs beside those of `--claim`.

    Raises:
        FactcheckError: the first of these that is wrong, with all that is wrong with it: the claims file, the
            sources, the files that are to be written, the selection.
    """
    file = find_file(inputs.claims)
    sources = open_sources(file, inputs, view)
    chosen, problems = select_claims(file, selection, named=claims)
    kept = select_sources(sources, selection, problems)
    return Workspace(
        file,
        tuple(claim for claim in file if claim.id in chosen),
        sources.only(kept),
        len(sources),
    )


def open_question(
    inputs: Inputs, selection: SourceSelection, view: View, claim: Claim, place: str = "TEXT"
) -> Workspace:
    """Load what is needed to ask about a claim that is in no file; `place` is where it was typed.

    A claims file that is found lends its groups of names; where the sources are named, none is needed.

    Raises:
        FactcheckError: as `open_workspace`.
    """
    try:
        path: str | None = inputs.claims or os.fspath(find_claims(Path()))
    except ClaimsError:
        if inputs.sources is None:
            remedy = "name the folder of the sources with --sources, or a claims file with --claims"
            raise UsageError([Problem("ask", "there is no claims file here or in any folder above", remedy)]) from None
        path = None
    file = load_claims(path) if path else ClaimsFile("", ())
    if not speaks(claim.text.text, file.names):
        raise UsageError([Problem(place, EMPTY, SAY_MORE)])
    sources = open_sources(file, inputs, view)
    kept = select_sources(sources, selection, [])
    asked = Claim(claim.id, claim.text, names=file.names)
    return Workspace(file, (asked,), sources.only(kept), len(sources))


def find_file(path: str | None) -> ClaimsFile:
    """Load the claims file that is named, or the nearest one."""
    return load_claims(path if path is not None else find_claims(Path()))


def open_sources(file: ClaimsFile, inputs: Inputs, view: View | Telling) -> Sources:
    """Find the sources, and see that no report takes the place of what it is made of.

    Raises:
        SourceError: a source cannot be read.
        OutputError: a report would be written over a source, the claims file or the lock, or become a source.
    """
    from factcheck.cli.overwriting import require_not_overwritten, strayed

    sources = find_sources(file, inputs.sources, follow_links=inputs.follow_links)
    folder = folder_of(file, inputs.sources)
    if isinstance(view, View):
        require_not_overwritten(files(view.output), file, folder, sources.paths)
    if inputs.sources is None and (warning := strayed(file, folder)):
        say(warning)
    return sources


def require_place(place: str, inputs: Inputs) -> None:
    """See that a report may be written to a place although what it is made of could not be loaded.

    Raises:
        OutputError: it would be written over the claims file, the lock or a source, or become a source.
    """
    from factcheck.cli.overwriting import require_not_overwritten

    try:
        path = inputs.claims or os.fspath(find_claims(Path()))
    except ClaimsError:
        path = ""
    try:
        file = load_claims(path) if path else ClaimsFile("", ())
    except ClaimsError:
        file = ClaimsFile(path, ())
    require_not_overwritten([place], file, folder_of(file, inputs.sources), ())


def find_sources(file: ClaimsFile, folder: str | None, *, follow_links: bool = False) -> Sources:
    """Find the sources of a claims file, or those in a folder that is named."""
    place = folder_of(file, folder)
    if folder is None and file.sources and not place.is_dir():
        what = "is not a folder" if place.exists() else "there is no such folder"
        remedy = "name the folder that holds the sources, relative to this file"
        raise SourceError([Problem(file.path, f"`sources: {file.sources}`: {what}", remedy, *file.sources_at)])
    return load_sources(place, exclude=file.exclude, relative_to=_home(file), follow_links=follow_links)


def folder_of(file: ClaimsFile, named: str | None) -> Path:
    """Return the folder of the sources of a claims file, or the one that is named."""
    return Path(named) if named is not None else _home(file) / (file.sources or DEFAULT_SOURCES)


def _home(file: ClaimsFile) -> Path:
    return Path(file.path).parent if file.path else Path()


def select_claims(
    file: ClaimsFile, selection: Selection, *, named: Sequence[str] = (), locked: Collection[str] = ()
) -> tuple[frozenset[str], list[Problem]]:
    """Return the ids of the claims that are asked for, and what is wrong with how they are.

    `named` are ids or globs beside those of `--claim`; `locked` are ids that may be named although the file has
    them no longer.
    """
    tags = {claim.id: claim.tags for claim in file}
    by_id = Choice("--claim" if selection.claim else "CLAIM", [*(selection.claim or ()), *named], "claim", "id")
    by_tag = Choice("--tag", selection.tag or (), "claim", "tag")
    known = list(dict.fromkeys((*tags, *locked)))
    problems = by_id.problems(known) + by_tag.problems({tag for claim in file for tag in claim.tags})
    chosen = frozenset(name for name in by_id.among(known) if by_tag.keeps(tags.get(name, ())))
    if not problems and not chosen:
        problems = [Problem("--tag", f"no claim named by {by_id.option} has this tag", "leave one of the two out")]
    return chosen, problems


def select_sources(
    sources: Sources, selection: SourceSelection, problems: list[Problem], *, locked: Collection[str] = ()
) -> frozenset[str]:
    """Return the ids of the sources that are asked for; `locked` are ids that may be named although they are gone.

    Raises:
        SelectionError: with these problems and those of the sources, if there are any.
    """
    by_id = Choice("--source", selection.source or (), "source", "id")
    by_language = Choice("--language", [code.lower() for code in selection.language or ()], "source", "language")
    languages = _languages(sources) if by_language.wanted else {}
    known = list(dict.fromkeys((*sources.ids, *locked)))
    problems = problems + by_id.problems(known)
    problems += by_language.problems(set(languages.values()))
    require(*problems)
    kept = frozenset(name for name in by_id.among(known) if by_language.keeps([languages.get(name, "")]))
    if not kept:
        require(Problem("--language", "no source named by --source is in this language", "leave one of the two out"))
    return kept


def _languages(sources: Sources) -> dict[str, str]:
    from factcheck.readers import read

    return {source.id: read(source).language for source in sources}
