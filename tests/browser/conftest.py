"""A browser that is on this machine, and the report of this repository."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsing import Reader
from runner import ROOT, Run

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"no browser on this machine: none of {', '.join(BROWSERS)}")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install '.[test]'")
    with playwright.sync_playwright() as driver:
        # Without a sandbox: in a container root may not make one, and the pages are ours.
        running = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def reader(browser: Browser, tmp_path: Path) -> Iterator[Reader]:
    made = Reader(browser, tmp_path)
    yield made
    for context in browser.contexts:
        context.close()
    assert (made.console, made.requests) == ([], [])


@pytest.fixture
def shipped(factcheck: Run, tmp_path: Path) -> str:
    """The report of the claims and sources of this repository."""
    done = factcheck("matrix", "-q", "--claims", str(ROOT / "claims.yaml"), "-o", str(tmp_path / "shipped.html"))
    assert done.code == 0, done.err
    return (tmp_path / "shipped.html").read_text(encoding="utf-8")
