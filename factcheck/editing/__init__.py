"""Claims file, Edit -> the same file with one thing more in it, and every other byte as it was."""

from __future__ import annotations

from factcheck.editing.edits import Edit, Entry, Item, Note
from factcheck.editing.sheet import Sheet, open_sheet

__all__ = ["Edit", "Entry", "Item", "Note", "Sheet", "open_sheet"]
