"""Name of a library -> the library, loaded when it is needed; where it is missing, the command that installs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from factcheck.errors import Problem, UsageError

#: Library -> the extra that brings it.
EXTRAS: Mapping[str, str] = {
    "pypdfium2": "pdf",
    "selectolax": "html",
    "urllib3": "fetch",
    "protego": "fetch",
    "warcio": "fetch",
    "pyarrow": "arrow",
    "distributed": "dask",
}


@dataclass(frozen=True, slots=True)
class Library:
    """A library that is installed."""

    name: str
    version: str

    @property
    def told(self) -> str:
        """Name and version."""
        return f"{self.name} {self.version}"

    def load(self, module: str) -> Any:
        """Return one of its modules."""
        return import_module(module)


def require(name: str, place: str) -> Library:
    """Return a library; `place` is what needs it.

    Raises:
        UsageError: it is not installed.
    """
    # Imported here: it brings the readers of mail and of archives, and most runs need no library of an extra.
    from importlib import metadata

    try:
        return Library(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        what = f"needs {name}, which is not installed"
        remedy = f"run: pip install 'factcheck-matrix[{EXTRAS[name]}]'"
        raise UsageError([Problem(place, what, remedy)]) from None
