"""`factcheck schema`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
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


def _matrix_lines() -> dict[str, Any]:
    from factcheck.renderers.schema import matrix_lines_schema

    return matrix_lines_schema()


def _findings() -> dict[str, Any]:
    from factcheck.renderers.findings import findings_schema

    return findings_schema()


def _agreement() -> dict[str, Any]:
    from factcheck.renderers.agreement import agreement_schema

    return agreement_schema()


def _audit() -> dict[str, Any]:
    from factcheck.audit.json import audit_schema

    return audit_schema()


def _suggestions() -> dict[str, Any]:
    from factcheck.suggest.json import suggestions_schema

    return suggestions_schema()


def _listing(name: str) -> dict[str, Any]:
    from factcheck.renderers.listing_schema import listing_schema

    return listing_schema(name)


#: What a schema describes -> where it is made.
SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "claims": _claims,
    "matrix": _matrix,
    "matrix-lines": _matrix_lines,
    "findings": _findings,
    "agreement": _agreement,
    "sources": partial(_listing, "sources"),
    "timeline": partial(_listing, "timeline"),
    "audit": _audit,
    "suggestions": _suggestions,
}


@command
def schema(
    of: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]",
            autocompletion=lambda: list(SCHEMAS),
            help="claims, matrix, matrix-lines, findings, agreement, sources, timeline, audit or suggestions.",
        ),
    ] = "claims",
) -> Exit:
    """Print the JSON Schema of the claims file.

    For an editor that checks while you type. With a name it prints the schema of what commands write as JSON:
    matrix is that of `matrix`, `show` and `ask`, matrix-lines that of a line of `matrix --format jsonl`, findings that
    of `check` and `lint`, agreement that of `agree`, suggestions that of `suggest`; sources, timeline and audit are
    those of the commands of that name.
    """
    import json

    from factcheck.cli.outlet import write_out
    from factcheck.errors import Problem, UsageError

    if of not in SCHEMAS:
        remedy = f"name one of {', '.join(SCHEMAS)}"
        raise UsageError([Problem("factcheck schema", f"there is no schema of `{of}`", remedy)])
    write_out(json.dumps(SCHEMAS[of](), ensure_ascii=False, indent=2).splitlines())
    return Exit.DONE
