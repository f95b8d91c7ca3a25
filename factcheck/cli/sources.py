"""`factcheck sources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, View

if TYPE_CHECKING:
    from factcheck.model import Matrix
    from factcheck.renderers.listing import Listing

_HEADS = ("id", "path", "language", "understood", "title", "sentences", "words", "supports", "refutes")


@command
def sources(inputs: Inputs, selection: Selection, view: View) -> Exit:
    """List the sources and how many claims each supports and refutes.

    With language, title, sentences and words.

    Formats: text, json, csv, markdown.
    """
    from factcheck.cli.outlet import open_outlet
    from factcheck.cli.session import open_workspace
    from factcheck.renderers import LISTINGS

    outlet = open_outlet(view, LISTINGS)
    outlet.publish(LISTINGS, listing_of(open_workspace(inputs, selection, view).judge(view)))
    return Exit.DONE


def listing_of(matrix: Matrix) -> Listing:
    """Return what is to be told of the sources of a matrix."""
    from collections import Counter

    from factcheck.languages import language
    from factcheck.model import Verdict
    from factcheck.renderers.listing import Listing

    said = Counter((cell.source, cell.verdict) for cell in matrix.cells)
    rows = tuple(
        (
            *(one.id, one.path, one.language, one.understood, one.title, one.sentences, one.words),
            *(said[one.id, verdict] for verdict in (Verdict.SUPPORTS, Verdict.REFUTES)),
        )
        for one in matrix.sources
    )
    foreign = sorted({one.language for one in matrix.sources if not one.understood})
    sizes = (
        (len(matrix.sources), "source"),
        (sum(one.sentences for one in matrix.sources), "sentence"),
        (sum(one.words for one in matrix.sources), "word"),
        (len(matrix.claims), "claim"),
    )
    return Listing(
        name="sources",
        heads=_HEADS,
        rows=rows,
        hidden=frozenset(("path", "understood")),
        notes=tuple(
            f"Negation is not understood in {language(code).name}: a denial may be read as support." for code in foreign
        ),
        summary=", ".join(f"{number} {noun}" if number == 1 else f"{number} {noun}s" for number, noun in sizes),
    )
