"""Options -> Workspace: the claims and sources that a command works on, and the matrix of them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.claims import find_claims, load_claims
from factcheck.cli.choose import Choice, require
from factcheck.cli.options import Inputs, Selection, SourceSelection, View
from factcheck.cli.progress import watched
from factcheck.errors import ClaimsError, Problem, UsageError
from factcheck.model import Claim, ClaimsFile, Matrix, Miss, Source, Verdict

#: The folder of the sources where neither the claims file nor an option names one.
_SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Workspace:
    """A claims file, and what was selected of its claims and of the sources."""

    file: ClaimsFile
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]

    def judge(self, view: View) -> Matrix:
        """Judge the selected claims in the selected sources."""
        from factcheck.engine import check

        return check(self.claims, watched(self.sources, view))

    def misses(self, matrix: Matrix, verdicts: frozenset[Verdict]) -> tuple[Miss, ...]:
        """Explain every silent cell, unless only other verdicts are to be seen."""
        from factcheck.engine import explain

        if verdicts and Verdict.SILENT not in verdicts:
            return ()
        return tuple(
            explain(claim, source)
            for claim in self.claims
            for source in self.sources
            if matrix.cell(claim.id, source.id).verdict is Verdict.SILENT
        )


def open_workspace(inputs: Inputs, selection: Selection, claims: Sequence[str] = ()) -> Workspace:
    """Load what the options name and select from it; `claims` are ids or globs beside those of `--claim`.

    Raises:
        FactcheckError: the first of these that is wrong, with all that is wrong with it: the claims file, the
            sources, the selection.
    """
    file = find_file(inputs.claims)
    sources = find_sources(file, inputs.sources)
    by_id = Choice("--claim" if selection.claim else "CLAIM", [*(selection.claim or ()), *claims], "claim", "id")
    by_tag = Choice("--tag", selection.tag or (), "claim", "tag")
    problems = by_id.problems([claim.id for claim in file])
    problems += by_tag.problems({tag for claim in file for tag in claim.tags})
    chosen = tuple(claim for claim in file if by_id.keeps([claim.id]) and by_tag.keeps(claim.tags))
    if not problems and not chosen:
        problems = [Problem("--tag", f"no claim named by {by_id.option} has this tag", "leave one of the two out")]
    kept = select_sources(sources, selection, problems)
    return Workspace(file, chosen, kept)


def open_question(inputs: Inputs, selection: SourceSelection, claim: Claim) -> Workspace:
    """Load what is needed to ask about a claim that is in no file.

    A claims file that is found lends its groups of names; where the sources are named, none is needed.

    Raises:
        FactcheckError: as `open_workspace`.
    """
    try:
        place: str | None = inputs.claims or os.fspath(find_claims(Path()))
    except ClaimsError:
        if inputs.sources is None:
            remedy = "name the folder of the sources with --sources, or a claims file with --claims"
            raise UsageError([Problem("ask", "there is no claims file here or in any folder above", remedy)]) from None
        place = None
    file = load_claims(place) if place else ClaimsFile("", ())
    sources = select_sources(find_sources(file, inputs.sources), selection, [])
    asked = Claim(claim.id, claim.text, names=file.names)
    return Workspace(file, (asked,), sources)


def find_file(path: str | None) -> ClaimsFile:
    """Load the claims file that is named, or the nearest one."""
    return load_claims(path if path is not None else find_claims(Path()))


def find_sources(file: ClaimsFile, folder: str | None) -> tuple[Source, ...]:
    """Load the sources of a claims file, or those in a folder that is named."""
    from factcheck.sources import load_sources

    home = Path(file.path).parent if file.path else Path()
    place = Path(folder) if folder is not None else home / (file.sources or _SOURCES)
    return load_sources(place, exclude=file.exclude, relative_to=home)


def select_sources(
    sources: tuple[Source, ...], selection: SourceSelection, problems: list[Problem]
) -> tuple[Source, ...]:
    """Return the sources that are asked for.

    Raises:
        SelectionError: with these problems and those of the sources, if there are any.
    """
    by_id = Choice("--source", selection.source or (), "source", "id")
    by_language = Choice("--language", [code.lower() for code in selection.language or ()], "source", "language")
    languages = _languages(sources) if by_language.wanted else {}
    problems = problems + by_id.problems([source.id for source in sources])
    problems += by_language.problems(set(languages.values()))
    require(*problems)
    kept = tuple(s for s in sources if by_id.keeps([s.id]) and by_language.keeps([languages.get(s.id, "")]))
    if not kept:
        require(Problem("--language", "no source named by --source is in this language", "leave one of the two out"))
    return kept


def _languages(sources: tuple[Source, ...]) -> dict[str, str]:
    from factcheck.readers import read

    return {source.id: read(source).language for source in sources}
