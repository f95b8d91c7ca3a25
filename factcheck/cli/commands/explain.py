"""`factcheck explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import complete
from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Telling

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.renderers.listing import Listing
    from factcheck.rules import Rule


@command
def explain(
    rule: Annotated[
        str | None,
        typer.Argument(
            metavar="[RULE|PAGE]",
            autocompletion=complete.rules,
            help="Id or name of a rule, as in FC101, or a page of the documentation, as in tutorial.",
        ),
    ] = None,
    *,
    telling: Telling,
) -> Exit:
    """Explain a rule: what it means, an example, and what to do.

    Or print a page of the documentation. Without either it lists them all.
    """
    from factcheck.cli.manual import manual_pages, read_page
    from factcheck.cli.outlet import open_look, write_out
    from factcheck.renderers import page
    from factcheck.renderers.listing import text

    look, pages = open_look(telling), manual_pages()
    # Pages name one another as files: `tutorial.md`, `rules/FC101.md`.
    asked = (rule or "").strip().rpartition("/")[2].removesuffix(".md")
    if rule is None:
        lines = text(_listing(pages), look)
    elif asked.lower() in pages:
        lines = read_page(pages[asked.lower()], look)
    else:
        lines = page.render(_find(asked, pages), look)
    write_out(lines, as_is=True)
    return Exit.DONE


def _find(name: str, pages: Collection[str]) -> Rule:
    """Return a rule by its id or name, in any case.

    Raises:
        UsageError: there is none.
    """
    from factcheck.cli.choose import nearest
    from factcheck.cli.usage import nearest as alike
    from factcheck.errors import Problem, UsageError
    from factcheck.rules import RULES

    known = {word.lower(): rule for rule in RULES.values() for word in (rule.id, rule.name)}
    found = known.get(name.lower())
    if found is None:
        words = [*RULES, *(rule.name for rule in RULES.values()), *pages]
        like = next((said for said in (name.upper(), name.lower()) if alike(said, words)), None)
        near = f"did you mean `{nearest(like, words)[0]}`? " if like else ""
        remedy = f"{near}`factcheck explain` lists them"
        raise UsageError([Problem("factcheck explain", f"there is no rule and no page `{name}`", remedy)])
    return found


def _listing(pages: Iterable[str]) -> Listing:
    from factcheck.renderers.listing import Listing
    from factcheck.rules import RULES

    return Listing(
        name="rules",
        heads=("rule", "name", "level", "meaning"),
        rows=tuple((rule.id, rule.name, rule.level.value, rule.meaning) for rule in RULES.values()),
        notes=(f"The documentation: {', '.join(pages)}. `factcheck explain tutorial` prints a page.",),
        summary=f"{len(RULES)} rules. `factcheck explain {next(iter(RULES))}` explains one.",
    )
