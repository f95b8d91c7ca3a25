"""The commands, one a file, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from keyword import iskeyword

__all__ = ["COMMANDS", "load_command"]

#: In the order of the help: a command, and the module that has it, as a function of that name.
COMMANDS: Mapping[str, str] = {
    "matrix": "matrix",
    "show": "show",
    "ask": "show",
    "sources": "sources",
    "suggest": "suggest",
    "import": "import_",
    "refresh": "refresh",
    "agree": "agree",
    "timeline": "timeline",
    "lint": "lint",
    "audit": "audit",
    "lock": "lock",
    "check": "check",
    "review": "review",
    "explain": "explain",
    "init": "init",
    "schema": "schema",
    "mcp": "mcp",
}


def load_command(name: str) -> Callable[..., int]:
    """Import a command: whoever runs one does not wait for the others."""
    function = f"{name}_" if iskeyword(name) else name
    command: Callable[..., int] = getattr(import_module(f"{__name__}.{COMMANDS[name]}"), function)
    return command
