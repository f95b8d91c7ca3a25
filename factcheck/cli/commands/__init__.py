"""The commands, one a file, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from factcheck.cli.commands.agree import agree
from factcheck.cli.commands.audit import audit
from factcheck.cli.commands.check import check
from factcheck.cli.commands.explain import explain
from factcheck.cli.commands.import_ import import_
from factcheck.cli.commands.init import init
from factcheck.cli.commands.lint import lint
from factcheck.cli.commands.lock import lock
from factcheck.cli.commands.matrix import matrix
from factcheck.cli.commands.mcp import mcp
from factcheck.cli.commands.refresh import refresh
from factcheck.cli.commands.review import review
from factcheck.cli.commands.schema import schema
from factcheck.cli.commands.show import ask, show
from factcheck.cli.commands.sources import sources
from factcheck.cli.commands.suggest import suggest
from factcheck.cli.commands.timeline import timeline

__all__ = ["COMMANDS"]

#: In the order of the help.
COMMANDS: Mapping[str, Callable[..., int]] = {
    "matrix": matrix,
    "show": show,
    "ask": ask,
    "sources": sources,
    "suggest": suggest,
    "import": import_,
    "refresh": refresh,
    "agree": agree,
    "timeline": timeline,
    "lint": lint,
    "audit": audit,
    "lock": lock,
    "check": check,
    "review": review,
    "explain": explain,
    "init": init,
    "schema": schema,
    "mcp": mcp,
}
