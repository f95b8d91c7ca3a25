"""The documentation as a site: built in strict mode, complete, and without a request to anybody."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from runner import ROOT

from factcheck.claims.fields import CLAIM, FILE
from factcheck.cli import COMMANDS
from factcheck.rules import RULES

pytestmark = pytest.mark.slow
#: Whatever a page loads; a link that a reader may follow loads nothing.
LOADED = re.compile(r"""<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)="?(https?:)?//""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("mkdocs", reason="mkdocs is not installed: pip install '.[docs]'")
    place = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(place)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return place


def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > 25
    assert [page.name for page in pages if LOADED.search(page.read_text(encoding="utf-8"))] == []
    assert not re.search("fonts.g(oogle)?", "".join(page.read_text(encoding="utf-8") for page in pages))


def test_every_command_key_and_rule_has_its_place(site: Path) -> None:
    commands = (site / "commands.html").read_text(encoding="utf-8")
    assert all(f'id="factcheck-{name}"' in commands for name in COMMANDS)
    keys = (site / "claims-file.html").read_text(encoding="utf-8")
    assert all(f"<code>{key}</code>" in keys for key in (*FILE.fields, *CLAIM.fields))
    assert "<!-- " not in re.sub(r"(?s)<svg.*?</svg>", "", keys + commands)
    assert all((site / f"rules/{rule}.html").is_file() for rule in RULES)


def test_every_page_is_in_the_navigation() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert pages == set(re.findall(r": (\S+\.md)$", text, re.MULTILINE))
