"""Context -> what the claims ask for and cannot get: more supporting sources than there are."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lint.context import Context, Weakness


def unreachable_support(context: Context) -> Iterator[Weakness]:
    """Yield claims whose `min_support`, their own or the file's, is more than the project has sources."""
    there = f"there {'is' if context.total == 1 else 'are'} {context.total}"
    for claim in context.claims:
        if claim.min_support > context.total:
            message = f"asks for {claim.min_support} supporting sources, and {there}: lower `min_support`"
            yield Weakness(claim.id, message, claim.line, claim.column, accept=f"min_support: {context.total}")
