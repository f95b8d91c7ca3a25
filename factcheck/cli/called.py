"""What a program calls a tool with -> what is wrong with it, in the words of this program."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from inspect import Parameter, signature

from factcheck.cli.usage import nearest
from factcheck.errors import Problem

Tools = Mapping[str, Callable[..., object]]


def wrong_calls(tools: Tools, name: str, arguments: Mapping[str, object]) -> Iterator[Problem]:
    """Yield what keeps a tool from being called so; every argument of a tool is text.

    An argument that nobody knows is no detail: who asks for `clame` would be told of all claims.
    """
    if name not in tools:
        yield Problem("factcheck mcp", f"there is no tool `{name}`", _known(name, tools, "tools"))
        return
    known = signature(tools[name]).parameters
    for given, value in arguments.items():
        if given not in known:
            yield Problem(name, f"there is no argument `{given}`", _known(given, known, "arguments"))
        elif not isinstance(value, str):
            yield Problem(name, f"`{given}` is no text", "write a string, or leave it out")
    for wanted, parameter in known.items():
        if parameter.default is Parameter.empty and wanted not in arguments:
            yield Problem(name, f"`{wanted}` is missing", "give it, as a string")


def _known(name: str, known: Mapping[str, object], noun: str) -> str:
    every = f"its {noun} are {', '.join(known)}" if known else f"it has no {noun}"
    return f"{near} {every}" if (near := nearest(name, known)) else every
