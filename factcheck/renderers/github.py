"""Report -> workflow commands of GitHub Actions, which become annotations in a pull request.

GitHub shows 10 errors and 10 warnings of a step and drops the others without a word: no more are written, and a
notice counts the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.findings import Finding
from factcheck.renderers.escaping import visible
from factcheck.renderers.found import about, counted, findings, sentences, title
from factcheck.renderers.report import Look, Report

#: Annotations of one level that GitHub shows of a step.
MOST = 10


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield one command a finding, gravest first, and a notice when some are left out."""
    written = Counter[str]()
    for finding in findings(report):
        written[finding.level] += 1
        if written[finding.level] <= MOST:
            yield _command(finding)
    left = sum(max(count - MOST, 0) for count in written.values())
    if left:
        text = f"{left} more findings are not shown here: {counted(report)} in all."
        yield f"::notice title=factcheck::{message(text)}"


def _command(finding: Finding) -> str:
    properties = {
        "file": finding.path.removeprefix("./"),
        "line": str(finding.line),
        "col": str(finding.column),
        "title": f"{title(finding)}: {about(finding)}",
    }
    told = ",".join(f"{name}={value(text)}" for name, text in properties.items())
    return f"::{finding.level} {told}::{message(chr(10).join(sentences(finding)))}"


def message(text: str) -> str:
    r"""Return a text, of several lines perhaps, as the message of a command.

    >>> message("100 %\nof it")
    '100 %25%0Aof it'
    """
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def value(text: str) -> str:
    """Return a text as the value of a property of a command.

    >>> value("a:b,c")
    'a%3Ab%2Cc'
    """
    return message(visible(text)).replace(":", "%3A").replace(",", "%2C")
