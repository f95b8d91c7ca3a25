"""A browser that is on this machine, and the report of this repository."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsing import Reader
from runner import LOOKS, ROOT

from factcheck.cli import main

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


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The report of the claims and sources of this repository."""
    path = tmp_path_factory.mktemp("report") / "shipped.html"
    with pytest.MonkeyPatch.context() as patch:
        for name in LOOKS:
            patch.delenv(name, raising=False)
        assert main(("matrix", "-q", "--claims", str(ROOT / "claims.yaml"), "-o", str(path))) == 0
    return path.read_text(encoding="utf-8")
