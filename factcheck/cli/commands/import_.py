"""`factcheck import`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Telling
from factcheck.cli.web import Web

if TYPE_CHECKING:
    from factcheck.cli.draft import Draft
    from factcheck.errors import Problem


@command
def import_(
    what: Annotated[list[str], typer.Argument(metavar="FILE|URL...", help="Documents: files or addresses.")],
    id: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="Id of the source; by default made of the title.")
    ] = None,
    original: Annotated[
        bool, typer.Option("--original/--no-original", help="Keep the document beside its source, or not.")
    ] = True,
    replace: Annotated[bool, typer.Option("--replace", help="Take the place of a source with the same id.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the source that would be written.")] = False,
    allow_pictures: Annotated[
        bool, typer.Option("--allow-pictures", help="Leave out pages that are only pictures, with a note.")
    ] = False,
    *,
    web: Web,
    inputs: Inputs,
    telling: Telling,
) -> Exit:
    """Turn documents and addresses into sources.

    Pages, PDF, Word documents, books (EPUB), mails and subtitles become one Markdown file each, below the folder of
    the sources, with what the document says of itself at its top. The document is kept under a name that begins with
    `_`. What cannot be read is an error; the others are still read. Only this command and `refresh` use the network,
    and only for addresses.
    """
    from datetime import UTC, datetime

    from factcheck.cli.intake import open_intake
    from factcheck.cli.outlet import open_look
    from factcheck.cli.waiting import waiting
    from factcheck.cli.web import open_downloads
    from factcheck.errors import InputError, Problem, SourceError, UsageError

    open_look(telling)  # its options are checked before any work
    if id is not None and len(what) > 1:
        raise UsageError(
            [Problem("--id", "names one source, and there are several documents", "import them one by one")]
        )
    downloads, today = open_downloads(web), datetime.now(UTC).date().isoformat()
    intake = open_intake(inputs, downloads, today, id=id, keep=original, replace=replace, pictures=allow_pictures)
    problems: list[Problem] = []
    for number, one in enumerate(what, 1):
        try:
            with waiting(f"{number} of {len(what)}: {one}", telling):
                draft = intake.draft(one)
            _take(draft, telling, dry_run=dry_run)
        except InputError as error:
            problems += error.problems
    try:
        downloads.close()
    except InputError as error:
        problems += error.problems
    if problems:
        raise SourceError(problems)
    return Exit.DONE


def _take(draft: Draft, telling: Telling, *, dry_run: bool) -> None:
    """Write one source, and tell what came of it as soon as it is there.

    Raises:
        OutputError: a file cannot be written.
    """
    from factcheck.cli.boundary import say
    from factcheck.cli.outlet import write_out

    for note in draft.notes if not telling.quiet else ():
        say(f"{draft.what}: {note}")
    if dry_run:
        write_out([draft.text.removesuffix("\n")])
        return
    told = draft.write()
    if not telling.quiet:
        write_out([f"wrote {told}"], as_is=True)
