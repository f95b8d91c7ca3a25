"""The version of this program."""

from __future__ import annotations


def version() -> str:
    """Return the version, "not installed" where nobody knows it."""
    from importlib import metadata

    try:
        return metadata.version("factcheck-matrix")
    except metadata.PackageNotFoundError:
        return "not installed"
