"""`factcheck schema`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any

import typer

from factcheck.cli.command import command
from factcheck.cli.exits import Exit


def _claims() -> dict[str, Any]:
    from factcheck.claims import claims_schema

    return claims_schema()


def _matrix() -> dict[str, Any]:
    from factcheck.renderers.schema import matrix_schema

    return matrix_schema()


def _findings() -> dict[str, Any]:
    from factcheck.renderers.findings import findings_schema

    return findings_schema()


#: What a schema describes -> where it is made.
SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "claims": _claims,
    "matrix": _matrix,
    "findings": _findings,
}


@command
def schema(
    of: Annotated[
        str,
        typer.Argument(
            metavar="[claims|matrix|findings]", autocompletion=lambda: list(SCHEMAS), help="What it describes."
        ),
    ] = "claims",
) -> Exit:
    """Print the JSON Schema of the claims file.

    For an editor that checks while you type. `factcheck schema matrix` prints the schema of
    `factcheck matrix --format json`, `factcheck schema findings` that of `check` and `lint`.
    """
    import json

    from factcheck.cli.outlet import write_out
    from factcheck.errors import Problem, UsageError

    if of not in SCHEMAS:
        remedy = f"name one of {', '.join(SCHEMAS)}"
        raise UsageError([Problem("factcheck schema", f"there is no schema of `{of}`", remedy)])
    write_out(json.dumps(SCHEMAS[of](), ensure_ascii=False, indent=2).splitlines())
    return Exit.DONE
