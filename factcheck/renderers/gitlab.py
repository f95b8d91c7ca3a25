"""Report -> the findings as GitLab's code quality report, which a merge request shows.

One JSON list; the severities are GitLab's five. After "Code Quality report format" in GitLab's documentation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.findings import Finding
from factcheck.renderers import escaping
from factcheck.renderers.found import about, findings, identity, settled, told
from factcheck.renderers.region import of_alert
from factcheck.renderers.report import Look, Report
from factcheck.rules import Level

_SEVERITIES: Mapping[str, str] = {Level.ERROR: "major", Level.WARNING: "minor"}


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the list, a finding a line; an empty one says that nothing was found."""
    issues = [escaping.json(_issue(finding)) for finding in findings(report)]
    yield "["
    yield from (f" {issue}," for issue in issues[:-1])
    yield from (f" {issue}" for issue in issues[-1:])
    yield "]"


def _issue(finding: Finding) -> dict[str, object]:
    place = of_alert(finding)
    text = f"{about(finding)}: {told(finding)}; to settle it: {settled(finding)}"
    return {
        "description": escaping.visible(text),
        "check_name": finding.rule,
        "fingerprint": identity(finding),
        "severity": _SEVERITIES[finding.level],
        "location": {"path": place.path, "lines": {"begin": place.line, "end": place.end_line}},
    }
