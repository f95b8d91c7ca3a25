"""Claims, Sources -> Finding: what is weak in a claims file, before a source changes and shows it."""

from __future__ import annotations

from factcheck.lint.linter import lint, notes

__all__ = ["lint", "notes"]
