"""The command line: it reads arguments, prints and decides the exit code, and nothing else does."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from factcheck import __version__
from factcheck.cli import boundary
from factcheck.cli.commands import COMMANDS, load_command
from factcheck.cli.exits import Exit

__all__ = ["COMMANDS", "Exit", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run factcheck with these arguments, by default the program's, and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    return boundary.run(lambda: _run(given))


def _run(arguments: list[str]) -> object:
    command = typer.main.get_command(_app(arguments))
    code = command.main(arguments, prog_name="factcheck", standalone_mode=False)
    # Typer leaves with 1 where it cannot tell the shell; here 1 is what a completed check found.
    return Exit.FAILED if code and any("-completion" in argument for argument in arguments) else code


def _app(arguments: Sequence[str]) -> typer.Typer:
    # The options that install completion cost a third of the start: they are there when they are asked for.
    completing = "_FACTCHECK_COMPLETE" in os.environ or not arguments or {"-h", "--help"} & set(arguments)
    app = typer.Typer(
        add_completion=bool(completing) or any("-completion" in argument for argument in arguments),
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_root)
    for name in arguments[:1] if arguments and arguments[0] in COMMANDS and not completing else COMMANDS:
        app.command(name)(load_command(name))
    return app


def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("-V", "--version", help="Print the version.", is_eager=True)] = False,
) -> None:
    """Tell which sources support, refute or do not mention your claims.

    Options stand after the command: `factcheck matrix --format json`. `factcheck explain tutorial` prints the page that
    leads from five documents to a build, and `factcheck explain` lists the others.
    """
    if version:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit()
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
