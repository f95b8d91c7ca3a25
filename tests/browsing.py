"""Pages in a browser, read as a reader would who got them by mail."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


class Reader:
    """Opens pages and keeps what they say and ask for; `console` and `requests` must stay empty."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.browser, self.folder = browser, folder
        self.console: list[str] = []
        self.requests: list[str] = []

    def open(
        self,
        text: str,
        fragment: str = "",
        *,
        theme: str = "light",
        width: int = 1280,
        script: bool = True,
    ) -> Page:
        """Show a page from a file, as from a mail."""
        path = self.folder / "report.html"
        path.write_text(text, encoding="utf-8", newline="\n")
        context = self.browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if theme == "dark" else "light",
            java_script_enabled=script,
        )
        context.set_default_timeout(20_000)
        view = context.new_page()
        view.on("console", lambda message: self.console.append(message.text))
        view.on("pageerror", lambda error: self.console.append(str(error)))
        view.on("dialog", lambda dialog: self.console.append(dialog.message))
        view.on("request", lambda request: self.requests.append(request.url))
        view.goto(path.as_uri() + fragment)
        assert self.requests.pop(0) == path.as_uri()
        return view
