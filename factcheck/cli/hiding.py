"""Report, what is asked for -> Report that shows only that."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from factcheck.model import Verdict
from factcheck.renderers.report import Report


def hide(report: Report, verdicts: frozenset[Verdict]) -> Report:
    """Show only the claims that have a cell with one of these verdicts; all of them where there are none."""
    if not verdicts:
        return report
    counted = ((claim.id, report.matrix.counts(claim.id)) for claim in report.claims)
    shown = {claim for claim, counts in counted if any(counts[verdict] for verdict in verdicts)}
    names = " or ".join(verdict.value for verdict in Verdict if verdict in verdicts)
    return show_only(replace(report, verdicts=verdicts), shown, f"a cell that reads {names}")


def show_only(report: Report, claims: Set[str], reason: str) -> Report:
    """Show only these claims, and of those only what is shown already; `reason` says what they have."""
    if report.shown is None:
        return replace(report, shown=frozenset(claims), reason=reason)
    return replace(report, shown=report.shown & claims, reason=f"{report.reason} and {reason}")
