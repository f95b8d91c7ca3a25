"""`factcheck sources`."""

from __future__ import annotations

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, View, Work


@command
def sources(inputs: Inputs, selection: Selection, view: View, work: Work) -> Exit:
    """List the sources and how many claims each supports and refutes.

    With language, title, sentences and words.

    Formats: text, json, csv, markdown.
    """
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.session import open_workspace
    from factcheck.cli.source_list import listing_of
    from factcheck.renderers import LISTINGS

    outlet = open_outlet(view, LISTINGS)
    outlet.publish(LISTINGS, listing_of(open_workspace(inputs, selection, view).judge(view, work)))
    return Exit.DONE
