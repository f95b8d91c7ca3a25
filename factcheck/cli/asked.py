"""What `factcheck ask` does beyond asking: the nearest passages, and the claim written into the file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.exits import Exit
from factcheck.cli.options import Hiding, Inputs, View, Work

if TYPE_CHECKING:
    from factcheck.cli.session import Workspace
    from factcheck.model import Claim
    from factcheck.suggest import Suggestion


def publish_nearest(load: Callable[[], Workspace], hiding: Hiding, view: View, work: Work) -> Exit:
    """Show the passages worth a look of every source that does not settle the claim; JSON has the nearest of all."""
    from factcheck.cli.choose import choose_verdicts
    from factcheck.cli.outlet import open_outlet
    from factcheck.model import Verdict
    from factcheck.suggest import OPEN, RENDERERS, Proposals, open_embedder, suggest

    outlet = open_outlet(view, RENDERERS)
    verdicts = choose_verdicts(hiding.verdict or ()) or frozenset(Verdict)
    workspace = load()
    matrix = workspace.judge(view, work)
    found = suggest(workspace.claims, workspace.sources, matrix, verdicts=verdicts, embedder=open_embedder(model=None))
    shown = choose_verdicts(hiding.verdict or ()) or OPEN
    near = (one if one.verdict in shown else _unshown(one) for one in found)
    outlet.publish(RENDERERS, Proposals(workspace.claims, tuple(near), ""))
    return Exit.DONE


def _unshown(one: Suggestion) -> Suggestion:
    return replace(one, passages=tuple(replace(each, worth=False) for each in one.passages))


@contextmanager
def adding(name: str | None, claim: Claim, inputs: Inputs, view: View) -> Iterator[None]:
    """Write a claim into the claims file once it has been answered; what is wrong with that is said before.

    Raises:
        UsageError: it is no id.
        ClaimsError: there is no claims file, or it has this id already.
        OutputError: the file cannot be written.
    """
    if name is None:
        yield
        return
    from factcheck.claims import find_claims, is_id
    from factcheck.cli.boundary import say
    from factcheck.editing import Entry, open_sheet
    from factcheck.errors import Problem, UsageError

    if not is_id(name):
        remedy = "use small letters, digits and hyphens only, as in `first-visit`"
        raise UsageError([Problem("--add", f"`{name}` is not an id", remedy)])
    old = open_sheet(inputs.claims or os.fspath(find_claims(Path())))
    new = old.edited(Entry(name, claim.text.text))
    yield
    old.require_unchanged()
    new.save()
    if not view.quiet:
        say(f"{new.file.path}:{new.file[-1].line}: the claim `{name}` is written")
