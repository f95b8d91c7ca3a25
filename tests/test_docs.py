"""The pages of docs/ are whole where they lie: what is made stands in them, and is what would be made today."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest
from runner import ROOT, Run

from factcheck.claims.fields import CLAIM, FILE
from factcheck.cli import COMMANDS

PAGES = sorted((ROOT / "docs").rglob("*.md"))


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("made_pages", ROOT / ".ci/site.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def words(text: str) -> list[str]:
    """Return the words of a page: other releases of Typer break lines elsewhere, or put no braces around names."""
    return text.replace("{", "").replace("}", "").split()


def test_what_is_made_is_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    made = maker()
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert words(made.renewed(text)) == words(text), f"python .ci/site.py writes {page.name} anew"
        site = made.on_page_markdown(text)
        assert "made by .ci" not in site and "<!-- end -->" not in site


def test_pages_printed_have_every_key_and_every_command(factcheck: Run) -> None:
    keys = set(factcheck("explain", "claims-file").out.split())
    assert keys.issuperset((*FILE.fields, *CLAIM.fields))
    said = factcheck("explain", "commands").out
    assert all(f"Usage: factcheck {name}" in said for name in COMMANDS)
