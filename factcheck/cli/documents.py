"""Folder with documents -> Documents: which folder holds them, what else lies there, and a first claim about them."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from factcheck.claims import speaks
from factcheck.errors import OutputError, Problem
from factcheck.files import COLLECTIONS, ENDINGS, split
from factcheck.model import Source

#: Files looked at before giving up: whoever has more of them is in the wrong folder.
MOST = 10_000
#: Texts about a project, which are no sources of it: names without ending, in capitals.
_ABOUT = frozenset(("README", "LICENSE", "LICENCE", "CHANGELOG", "CONTRIBUTING", "NOTICE", "AUTHORS", "REQUIREMENTS"))
#: Endings of what a source may be, and of what many may be in.
_ENDINGS = frozenset((*ENDINGS, *COLLECTIONS))
#: What factcheck itself writes beside the documents.
_OWN = ("claims.yaml", "claims.lock", "claims.schema.json")
_FEWEST_WORDS, _LONGEST = 5, 200  # words and characters of a first claim: a sentence, and one that fits a screen
_LOOSE = re.compile(r" (?=[.,;:!?)])")  # where the marks of Markdown stood
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]*|\.")

_TEMPLATE = """\
# yaml-language-server: $schema=./claims.schema.json
# Each claim is looked for in every source, in all of its phrasings.
# Print the result with: factcheck matrix
version: 1
sources: {folder}
{exclude}
claims:
  # {about}
  - id: first-claim
    claim: {claim}
"""

#: What is said where no source has a sentence that could be a claim.
_NO_SENTENCE = "No sentence of the sources is short and whole enough for an example: write the first claim yourself."


@dataclass(frozen=True, slots=True)
class Documents:
    """The folder that holds documents, relative and POSIX, and the globs of what is no document below it."""

    folder: str
    exclude: tuple[str, ...]

    def claims(self, sources: Sequence[Source]) -> str:
        """Return a claims file for them."""
        path, claim = next(_sentences(sources), ("", "Write here what a source may say."))
        about = f"The first sentence of {path}: put claims of your own in its place." if path else _NO_SENTENCE
        globs = ", ".join(json.dumps(glob, ensure_ascii=False) for glob in self.exclude)
        return _TEMPLATE.format(
            folder=self.folder if _PLAIN.fullmatch(self.folder) else json.dumps(self.folder, ensure_ascii=False),
            exclude=f"exclude: [{globs}]\n" if globs else "",
            about=about,
            claim=json.dumps(claim, ensure_ascii=False),
        )


def find_documents(home: Path) -> Documents | None:
    """Return the documents that are in a folder already: in `sources`, in one folder, or here; None without any.

    Raises:
        OutputError: there are too many files to look at.
    """
    files = list(_files(home))
    documents = [file for file in files if _is_document(file)]
    if not documents:
        return None
    tops = {file.parts[0] if len(file.parts) > 1 else "." for file in documents}
    folder = "sources" if "sources" in tops else tops.pop() if len(tops) == 1 else "."
    inside = [file if folder == "." else file.relative_to(folder) for file in files if _lies_in(file, folder)]
    others = {_glob(file) for file in inside if not _is_document(file)}
    return Documents(folder, (*(_OWN if folder == "." else ()), *sorted(others - set(_OWN))))


def _files(home: Path) -> Iterator[PurePosixPath]:
    number = 0
    for above, folders, names in os.walk(home):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")))
        for name in sorted(names):
            number += 1
            if number > MOST:
                what = f"there are more than {MOST:,} files in this folder"
                raise OutputError([Problem(".", what, "run `factcheck init` in a folder of its own")])
            if not name.startswith((".", "_")):
                yield PurePosixPath(Path(above, name).relative_to(home).as_posix())


def _is_document(file: PurePosixPath) -> bool:
    name, ending = split(file.name)
    return ending in _ENDINGS and name.upper() not in _ABOUT


def _lies_in(file: PurePosixPath, folder: str) -> bool:
    return folder == "." or file.parts[0] == folder


def _glob(file: PurePosixPath) -> str:
    """Return the glob of a file that is no document: those of its kind, or its name where its kind could be one."""
    name, ending = split(file.name)
    own = not ending or any(one.endswith(ending) for one in _ENDINGS)
    return f"**/{file.name}" if own else f"**/*{file.name[len(name) :]}"


def _sentences(sources: Sequence[Source]) -> Iterator[tuple[str, str]]:
    """Yield path and text of sentences that could be claims."""
    from factcheck import readers
    from factcheck.passages import split, visible

    for source in sources:
        document = readers.read(source)
        for passage in split(document):
            written = visible(document.text[passage.start : passage.end], document.markup == "markdown")
            text = _LOOSE.sub("", " ".join(written.split()))
            fits = len(text) <= _LONGEST and len(text.split()) >= _FEWEST_WORDS and text.isprintable()
            if fits and text.endswith((".", "!", "。")) and speaks(text, ()):
                yield document.path, text
