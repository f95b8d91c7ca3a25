"""Matrix, Change and the claims' policies -> Finding, gravest first."""

from __future__ import annotations

from factcheck.findings.finding import Finding, Reading, Spot
from factcheck.findings.judge import Project, judge, require_measure

__all__ = ["Finding", "Project", "Reading", "Spot", "judge", "require_measure"]
