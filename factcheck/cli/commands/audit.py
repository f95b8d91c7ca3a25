"""`factcheck audit`."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, View, Work


@command
def audit(
    inputs: Inputs,
    selection: Selection,
    min_score: Annotated[
        str | None, typer.Option("--min-score", metavar="SHARE", help="Exit with 1 below this: 0.97, 97 or 97%.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", metavar="NUMBER", help="Choose other mutations.")] = 0,
    *,
    view: View,
    work: Work,
) -> Exit:
    """Count the small falsifications that the claims would notice.

    This is mutation testing: every passage behind a cell is mutated in memory, to another number, month or name,
    negated, removed. A mutation that changes the verdict is noticed; one that does not is told, with what would help.
    The passage is retouched too where nothing should change: a verdict that changes there is a false alarm.

    Formats: text, json, markdown.
    """
    from factcheck.audit import RENDERERS, audit
    from factcheck.cli.judging import equipped, timed
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.progress import watched
    from factcheck.cli.session import open_workspace

    outlet = open_outlet(view, RENDERERS)
    least = _share(min_score)
    workspace = open_workspace(inputs, selection, view)
    with (
        timed(view),
        watched(workspace.sources, view) as finished,
        equipped(view, work, workspace.sources) as equipment,
    ):
        result = audit(workspace.claims, workspace.sources, seed=seed, **equipment, finished=finished)
    outlet.publish(RENDERERS, result)
    return Exit.FOUND if result.score < least else Exit.DONE


def _share(text: str | None) -> float:
    """Return a share in 0..1; what is above 1 or ends in `%` counts as percent.

    Raises:
        UsageError: it is no share.
    """
    from factcheck.errors import Problem, UsageError

    if text is None:
        return 0.0
    try:
        number = float(text.strip().removesuffix("%"))
    except ValueError:
        number = -1.0
    share = number / 100 if number > 1 or text.strip().endswith("%") else number
    if not 0 <= share <= 1:  # also where it is not a number
        raise UsageError([Problem("--min-score", f"`{text}` is not a share", "give one such as 0.97, or 97%")])
    return share
