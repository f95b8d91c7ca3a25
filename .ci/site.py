"""What pages of docs/ have that is made: the help of every command, and the tables of the claims file.

`python .ci/site.py` writes it into the pages, between two comments, so that they are whole wherever they are read; a
test holds that they are up to date. It is a hook of MkDocs, too, which leaves the comments out.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from factcheck.claims import claims_schema
from factcheck.cli import COMMANDS, main

_DOCS = Path(__file__).parents[1] / "docs"
#: What stands between the comments; the name says what is made there.
_MADE = re.compile(r"(?s)<!-- made by \.ci/site\.py: ([a-z ]+) -->\n(.*?)\n<!-- end -->")
_WIDTH = "78"  # columns of a block of code that a terminal of 80 shows


def on_page_markdown(markdown: str, **about: object) -> str:
    """Return a page without the comments around what is made."""
    return _MADE.sub(lambda found: found[2].strip("\n"), markdown)


def renewed(page: str) -> str:
    """Return a page with what belongs between its comments."""
    return _MADE.sub(lambda found: _filled(found[1]), page)


def _filled(name: str) -> str:
    return f"<!-- made by .ci/site.py: {name} -->\n\n{_MAKERS[name]().strip()}\n\n<!-- end -->"


def _commands() -> str:
    os.environ["COLUMNS"] = _WIDTH
    return "\n".join(_help(name) for name in COMMANDS)


def _help(name: str) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as said:
        main([name, "--help"])
    return f"## factcheck {name}\n\n```text\n{said.getvalue().strip()}\n```\n"


def _table(schema: dict[str, Any]) -> Iterator[str]:
    yield "| key | | what it is |\n|---|---|---|"
    for key, field in schema["properties"].items():
        needed = "required" if key in schema["required"] else ""
        yield f"| `{key}` | {needed} | {field['description']} |"


_MAKERS: dict[str, Callable[[], str]] = {
    "commands": _commands,
    "table of the file": lambda: "\n".join(_table(claims_schema())),
    "table of a claim": lambda: "\n".join(_table(claims_schema()["properties"]["claims"]["items"])),
}

if __name__ == "__main__":
    for path in sorted(_DOCS.rglob("*.md")):
        page = path.read_text(encoding="utf-8")
        if (made := renewed(page)) != page:
            path.write_text(made, encoding="utf-8", newline="\n")
