"""Folder -> Sources: the files below it, and the documents of its collections, one after the other.

A collection is one file with many documents. A new kind is a module here, a line in `load.COLLECTIONS` and an ending
in `files.COLLECTIONS`.
"""

from __future__ import annotations

from factcheck.sources.folder import would_be_source
from factcheck.sources.load import load_sources
from factcheck.sources.sources import Sources

__all__ = ["Sources", "load_sources", "would_be_source"]
