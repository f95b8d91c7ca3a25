"""Rules: what `check`, `lint` and `refresh` can find, for `explain`, for SARIF and for docs/rules/."""

from __future__ import annotations

from factcheck.rules.check import CHECK_RULES
from factcheck.rules.lint import LINT_RULES
from factcheck.rules.refresh import REFRESH_RULES
from factcheck.rules.rule import Level, Rule

__all__ = ["LOCKED", "RULES", "Level", "Rule", "page"]

#: The rules that compare with the lock: accepting today settles them.
LOCKED = frozenset(rule.id for rule in CHECK_RULES if rule.id.startswith("FC1"))

RULES: dict[str, Rule] = {rule.id: rule for rule in (*CHECK_RULES, *LINT_RULES, *REFRESH_RULES)}


def page(rule: Rule) -> str:
    """Return the page of a rule in Markdown: what stands in docs/rules/ and what `explain` prints."""
    by = "lint" if rule.lint else "refresh" if rule.refresh else "check"
    return (
        f"# {rule.title}\n\n{rule.meaning[0].upper()}{rule.meaning[1:]}.\n\n"
        f"Found by `factcheck {by}`; level: {rule.level}.\n\n"
        f"## What it means\n\n{rule.explanation}\n\n## Example\n\n{rule.example}\n\n## What to do\n\n{rule.remedy}\n"
    )
