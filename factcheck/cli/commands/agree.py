"""`factcheck agree`."""

from __future__ import annotations

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, View, Work


@command
def agree(inputs: Inputs, selection: Selection, view: View, work: Work) -> Exit:
    """Show who agrees with whom, and who copied whom.

    Sources by sources: on how many claims both speak and on how many they agree, and the disputed claims by name. Then
    what they copied from one another, who stands alone, and Krippendorff's alpha with the claims that it rests on.

    Formats: text, json, csv, markdown.
    """
    from factcheck.agreement import agreement_of
    from factcheck.cli.origins import copies_among
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.session import open_workspace
    from factcheck.renderers.agreement import AGREEMENTS

    outlet = open_outlet(view, AGREEMENTS)
    workspace = open_workspace(inputs, selection, view)
    outlet.publish(AGREEMENTS, agreement_of(workspace.judge(view, work), copies_among(workspace.sources)))
    return Exit.DONE
