"""Findings -> lines that a shell runs, for where there is no terminal to ask in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.findings import Finding
from factcheck.renderers.escaping import guarded, visible
from factcheck.renderers.found import about, title
from factcheck.renderers.report import Look
from factcheck.review.review import acceptable


def script(findings: Iterable[Finding], look: Look) -> Iterator[str]:
    """Yield a comment and the command that accepts it for each finding; what no lock settles is a comment too."""
    for finding in findings:
        yield guarded(visible(f"# {title(finding)} {about(finding)}: {finding.message}", look.encoding))
        line = finding.accept if acceptable(finding) else f"# {finding.path}:{finding.line}: {finding.accept}"
        yield guarded(visible(line, look.encoding))
