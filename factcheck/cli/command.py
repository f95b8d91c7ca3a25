"""A function that takes groups of options -> the function that Typer takes, with every option as an argument."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import Field, fields, is_dataclass
from inspect import Parameter, Signature, signature
from typing import Any, get_type_hints

from factcheck.cli.exits import Exit


def command(function: Callable[..., Exit]) -> Callable[..., int]:
    """Spread out the arguments that are groups of options.

    Typer reads options off a signature: without this, each command would repeat all the options it shares.
    """
    hints = get_type_hints(function, include_extras=True)
    groups: dict[str, Any] = {name: hint for name, hint in hints.items() if is_dataclass(hint)}

    def run(**given: Any) -> int:
        made = {
            name: group(**{one.name: given.pop(one.name) for one in fields(group)}) for name, group in groups.items()
        }
        return int(function(**given, **made))

    parameters = list(_parameters(function, hints, groups))
    run.__name__, run.__doc__ = function.__name__, function.__doc__
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    run.__signature__ = Signature(parameters)  # type: ignore[attr-defined]  # typer reads it
    return run


def _parameters(function: Callable[..., Exit], hints: dict[str, Any], groups: dict[str, Any]) -> Iterator[Parameter]:
    for name, parameter in signature(function).parameters.items():
        if name not in groups:
            yield parameter.replace(kind=Parameter.KEYWORD_ONLY, annotation=hints[name])
            continue
        kinds = get_type_hints(groups[name], include_extras=True)
        options: tuple[Field[Any], ...] = fields(groups[name])
        for one in options:
            yield Parameter(one.name, Parameter.KEYWORD_ONLY, default=one.default, annotation=kinds[one.name])
