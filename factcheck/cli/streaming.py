"""Workspace -> JSON Lines on stdout, while the work goes on."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.cli.judging import stream
from factcheck.cli.options import View, Work
from factcheck.cli.outlet import write_out
from factcheck.errors import Problem, UsageError
from factcheck.model import Verdict
from factcheck.renderers.json_lines import lines

if TYPE_CHECKING:
    from factcheck.cli.session import Workspace


def write_stream(workspace: Workspace, verdicts: frozenset[Verdict], view: View, work: Work) -> None:
    """Write what one source after the other says; there are no more than a few of them in memory.

    Raises:
        SourceError: sources that cannot be read; the last line is missing then.
    """
    if sys.stdout is not None and sys.stdout.isatty():
        view = replace(view, no_progress=True)  # lines and a bar would write over each other
    with closing(stream(workspace.claims, workspace.sources, view, work)) as columns:
        write_out(lines(workspace.claims, columns, verdicts), at_once=True)


def require_told(verdicts: frozenset[Verdict]) -> None:
    """See that nobody waits for lines that never come.

    Raises:
        UsageError: silent cells are asked for.
    """
    if Verdict.SILENT in verdicts:
        raise UsageError([Problem("--verdict", "jsonl has no silent cells", "use --format json")])
