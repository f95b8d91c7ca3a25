"""Lines of HTML -> a file that a browser shows."""

from __future__ import annotations

import os
import tempfile
import webbrowser
from collections.abc import Iterable
from pathlib import Path

from factcheck.cli.boundary import say
from factcheck.errors import OutputError, Problem


def show_in_browser(lines: Iterable[str]) -> None:
    """Write a page to a folder that only this user can read, say where, and open it.

    The file stays: a browser reads it after this program is gone.

    Raises:
        OutputError: the page cannot be written, or there is no browser.
    """
    try:
        path = Path(tempfile.mkdtemp(prefix="factcheck-"), "report.html")
        path.write_bytes("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))
    except OSError as error:
        what = f"the report cannot be written ({(error.strerror or str(error)).lower()})"
        raise OutputError([Problem(tempfile.gettempdir(), what, "name a file with -o report.html")]) from None
    say(f"the report: {os.fspath(path)}")
    if not webbrowser.open(path.as_uri()):
        raise OutputError([Problem(os.fspath(path), "there is no browser to open it", "open it yourself")])
