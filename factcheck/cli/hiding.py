"""Report, verdicts -> Report that shows only what reads so."""

from __future__ import annotations

from dataclasses import replace

from factcheck.model import Verdict
from factcheck.renderers.report import Report


def hide(report: Report, verdicts: frozenset[Verdict]) -> Report:
    """Show only the claims that have a cell with one of these verdicts; all of them where there are none."""
    if not verdicts:
        return report
    shown = frozenset(claim.id for claim, row in report.rows() if any(cell.verdict in verdicts for cell in row))
    names = " or ".join(verdict.value for verdict in Verdict if verdict in verdicts)
    return replace(report, shown=shown, reason=f"a cell that reads {names}", verdicts=verdicts)
