"""The network stays in its room: what may open it, and which commands lead there."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "factcheck"
#: Modules with which a program can reach another machine; `urllib.parse` and the like only read texts.
NETWORK = {"socket", "ssl", "http", "urllib.request", "urllib3", "ftplib", "smtplib", "asyncio", "requests", "httpx"}
#: The files outside of the room that lead into it, and those that lead to them.
WAYS = {"cli/brought.py", "cli/draft.py", "cli/intake.py", "cli/web.py", "cli/revisit.py", "refresh/visit.py"}
TO_WAYS = {
    "cli/commands/import_.py",
    "cli/commands/refresh.py",
    "cli/brought.py",
    "cli/intake.py",
    "cli/revisit.py",
    "refresh/__init__.py",
}


@cache
def imported(path: Path) -> frozenset[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update((node.module, *(f"{node.module}.{one.name}" for one in node.names)))
    return frozenset(names)


def importers(*modules: str) -> set[str]:
    return {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(name == one or name.startswith(f"{one}.") for name in imported(path) for one in modules)
    }


def test_only_the_room_of_fetching_opens_the_network() -> None:
    assert {path for path in importers(*NETWORK) if not path.startswith("fetching/")} == set()


def test_only_import_and_refresh_lead_to_it() -> None:
    assert {path for path in importers("factcheck.fetching") if not path.startswith("fetching/")} == WAYS
    ways = ("brought", "draft", "intake", "web.open_downloads", "web.Downloads", "revisit")
    leading = importers(*(f"factcheck.cli.{way}" for way in ways), "factcheck.refresh.visit")
    assert leading == TO_WAYS | {"refresh/findings.py"}
    assert importers("factcheck.cli.commands.import_", "factcheck.cli.commands.refresh") == set()  # a table names them
