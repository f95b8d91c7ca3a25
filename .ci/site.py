"""What the site is made of beside docs/: the help of every command, and the tables of the claims file.

A hook of MkDocs: pages hold a comment, `<!-- commands -->`, and get what belongs there when the site is built, so that
nothing in docs/ can be stale.
"""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator
from typing import Any

from factcheck.claims import claims_schema
from factcheck.cli import COMMANDS, main


def on_page_markdown(markdown: str, **about: object) -> str:
    """Put into a page what its comments ask for."""
    schema = claims_schema()
    for comment, made in (
        ("commands", _commands),
        ("table: file", lambda: _table(schema)),
        ("table: claim", lambda: _table(schema["properties"]["claims"]["items"])),
    ):
        mark = f"<!-- {comment} -->"
        if mark in markdown:
            markdown = markdown.replace(mark, "\n".join(made()))
    return markdown


def _commands() -> Iterator[str]:
    os.environ["COLUMNS"] = "100"
    for name in COMMANDS:
        with contextlib.redirect_stdout(io.StringIO()) as said:
            main([name, "--help"])
        yield f"## factcheck {name}\n\n```text\n{said.getvalue().strip()}\n```\n"


def _table(schema: dict[str, Any]) -> Iterator[str]:
    yield "| key | | what it is |\n|---|---|---|"
    for key, field in schema["properties"].items():
        needed = "required" if key in schema["required"] else ""
        yield f"| `{key}` | {needed} | {field['description']} |"
