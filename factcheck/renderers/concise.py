"""Report -> one line a finding, `path:line:col: FC101 error claim-id: message`, for editors and grep."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.renderers.escaping import guarded, visible
from factcheck.renderers.found import about, findings, place, settled, told
from factcheck.renderers.report import Look, Report


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the findings, gravest first; nothing where there are none."""
    for one in findings(report):
        text = f"{place(one)}: {one.rule} {one.level} {about(one)}: {told(one)}; to settle it: {settled(one)}"
        yield guarded(visible(text, look.encoding))
