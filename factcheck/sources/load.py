"""Folder -> Sources: every text and every collection below it is looked at once, and everything wrong is said."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from factcheck.errors import Problem, SourceError
from factcheck.files import LARGEST, split
from factcheck.model import Source
from factcheck.sources.entry import Entry
from factcheck.sources.folder import Folder
from factcheck.sources.json_lines import read_lines
from factcheck.sources.parquet import read_parquet
from factcheck.sources.part import Complaints, Part
from factcheck.sources.sources import Held, Sources
from factcheck.sources.text_file import TextFile, content

#: Ending -> what looks at a collection of that many bytes.
COLLECTIONS: Mapping[str, Callable[[Entry, int], Part]] = {
    ".jsonl": read_lines,
    ".jsonl.gz": read_lines,
    ".parquet": read_parquet,
}
#: Bytes of text files that are kept in memory: most projects are read once. What is beyond is read when it is needed.
_HELD = LARGEST


def load_sources(
    folder: str | os.PathLike[str],
    *,
    exclude: Sequence[str] = (),
    relative_to: Path | None = None,
    follow_links: bool = False,
) -> Sources:
    """Return the sources below a folder, in the order of their paths without endings; see `Sources`.

    `exclude` are globs below the folder (see `globs`). Paths are relative to `relative_to`, by default the
    current folder. A link that leads out of the folder is an error, unless
    `follow_links`: whoever may add a source could have any file printed.

    Raises:
        SourceError: with everything that keeps the folder from being used; at most a page of it a collection.

    """
    walked = Folder.of(folder, exclude, relative_to, follow_links=follow_links)
    parts: list[tuple[str, Part]] = []
    held = 0
    for entry, size in walked.files():
        name, ending = split("/".join(entry.parts))
        try:
            if ending in COLLECTIONS:
                parts.append((name, COLLECTIONS[ending](entry, size)))
                continue
            data = content(entry, size)
            held += len(data)
            kept = (
                Held(Source(name, entry.shown, data), os.path.abspath(entry.path))
                if held <= _HELD
                else TextFile(entry, (len(data),))
            )
            parts.append((name, kept))
        except SourceError as error:
            walked.problems += error.problems
    parts.sort(key=lambda part: (part[0], part[1].path))
    found = [part for _, part in parts]
    problems = [*walked.problems, *_repeated(found)]
    if not found and not problems:
        problems.append(walked.empty())
    if problems:
        raise SourceError(sorted(problems, key=lambda problem: (problem.place, problem.line)))
    return Sources.of(found)


def _repeated(parts: Sequence[Part]) -> Iterator[Problem]:
    """Yield what is to be said of ids that stand twice, with both places."""
    first: dict[str, int] = {}  # The number of the part: of millions of ids, nothing larger is to be kept.
    for at, part in enumerate(parts):
        complaints = Complaints(part.path)
        try:
            for number, name in enumerate(part.ids):
                known = len(first)
                if first.setdefault(name, at) != at or len(first) == known:
                    there = parts[first[name]]
                    what = f"has the same id as {there.place(there.ids.index(name))}: `{name}`"
                    remedy = "rename one of the two, or exclude it"
                    complaints += SourceError([Problem(part.place(number), what, remedy)])
        except SourceError as error:
            complaints.problems = list(error.problems)
        yield from complaints.problems
