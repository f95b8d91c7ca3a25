"""Git revision -> Lock: what a revision of the project has accepted, or what its sources said."""

from __future__ import annotations

import os
import posixpath
from dataclasses import replace

from factcheck.claims import load_claims
from factcheck.cli.options import Inputs
from factcheck.cli.revision import Revision, exported, find_revision
from factcheck.cli.session import DEFAULT_SOURCES
from factcheck.errors import ClaimsError, Problem
from factcheck.lock import Lock, load, lock_path, merge
from factcheck.model import ClaimsFile
from factcheck.sources import Sources, load_sources


def lock_since(name: str, inputs: Inputs, file: ClaimsFile) -> Lock:
    """Return the lock that a revision holds; where it holds none, what its matrix would be locked as.

    Raises:
        FactcheckError: there is no such revision, or what it holds cannot be used.
    """
    revision = find_revision(name, os.path.dirname(file.path))
    locked = os.path.basename(lock_path(file.path))
    with exported(revision, revision.path(locked)) as home:
        if os.path.lexists(home / locked):
            return load(home / locked)
    return _judged(revision, inputs, file)


def matrix_since(name: str, inputs: Inputs, file: ClaimsFile) -> Lock:
    """Return what the matrix of a revision, its claims in its sources, would be locked as.

    Raises:
        FactcheckError: there is no such revision, or what it holds cannot be used.
    """
    return _judged(find_revision(name, os.path.dirname(file.path)), inputs, file)


def project_at(name: str, inputs: Inputs, file: ClaimsFile) -> tuple[ClaimsFile, Sources]:
    """Return the claims file and the sources of a revision; `file` is the claims file as it is today.

    Raises:
        FactcheckError: there is no such revision, or what it holds cannot be used.
    """
    return _project(find_revision(name, os.path.dirname(file.path)), inputs, file)


def _judged(revision: Revision, inputs: Inputs, file: ClaimsFile) -> Lock:
    from factcheck.engine import check

    return merge(None, check(*_project(revision, inputs, file)))


def _project(revision: Revision, inputs: Inputs, file: ClaimsFile) -> tuple[ClaimsFile, Sources]:
    name = os.path.basename(file.path)
    place = f"{revision.name}:{revision.path(name)}"
    with exported(revision, revision.path(name)) as home:
        if not os.path.lexists(home / name):
            remedy = "name a later revision, or leave the revision out"
            raise ClaimsError([Problem(place, "there is no such file in this revision", remedy)])
        then = load_claims(home / name)
    folder = _folder(then, inputs, revision)
    with exported(revision, revision.path(folder)) as home:
        found = load_sources(home / folder, exclude=then.exclude, relative_to=home, follow_links=inputs.follow_links)
        sources = Sources.held(found)  # The files are gone when this is left.
    return replace(then, path=place), sources


def _folder(then: ClaimsFile, inputs: Inputs, revision: Revision) -> str:
    """Return the folder of the sources, relative to that of the claims file."""
    if inputs.sources is None:
        return posixpath.normpath((then.sources or DEFAULT_SOURCES).replace(os.sep, "/"))
    return os.path.relpath(os.path.realpath(inputs.sources), os.path.realpath(revision.folder)).replace(os.sep, "/")
