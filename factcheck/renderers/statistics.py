"""Report -> Listing: how many findings each rule has."""

from __future__ import annotations

from collections import Counter

from factcheck.renderers.found import counted, findings
from factcheck.renderers.listing import Listing
from factcheck.renderers.report import Report
from factcheck.rules import RULES


def statistics(report: Report) -> Listing:
    """Return a row for every rule of which something was found, in the order of the rules."""
    counts = Counter(finding.rule for finding in findings(report))
    rows = tuple(
        (rule.id, rule.name, rule.level.value, counts[rule.id], rule.meaning)
        for rule in RULES.values()
        if counts[rule.id]
    )
    return Listing("statistics", ("rule", "name", "level", "findings", "meaning"), rows, summary=counted(report))
