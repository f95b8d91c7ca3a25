"""Report -> workflow commands of GitHub Actions, which become annotations in a pull request.

GitHub shows 10 errors and 10 warnings of a step and drops the others without a word: no more are written, and a
notice counts the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from factcheck.findings import Finding
from factcheck.renderers.escaping import visible
from factcheck.renderers.found import about, counted, findings, sentences, title
from factcheck.renderers.region import of_alert
from factcheck.renderers.report import Look, Report

#: Annotations of one level that GitHub shows of a step.
MOST = 10


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield one command a finding, gravest first, and a notice when some are left out."""
    written = Counter[str]()
    for finding in findings(report):
        written[finding.level] += 1
        if written[finding.level] <= MOST:
            yield _annotation(finding)
    left = sum(max(count - MOST, 0) for count in written.values())
    if left:
        text = f"{left} more findings are not shown here: {counted(report)} in all."
        yield command("notice", {"title": "factcheck"}, text)


def _annotation(finding: Finding) -> str:
    """Return the command of a finding; GitHub takes columns only where an annotation is within one line."""
    place = of_alert(finding)
    one_line = place.line == place.end_line
    properties = {"file": place.path, "line": str(place.line)}
    properties |= {"col": str(place.column)} if one_line else {}
    properties |= {"endLine": str(place.end_line)}
    properties |= {"endColumn": str(place.end_column)} if one_line else {}
    properties["title"] = f"{title(finding)}: {about(finding)}"
    return command(finding.level, properties, "\n".join(sentences(finding)))


def command(name: str, properties: Mapping[str, str], text: str) -> str:
    """Return a workflow command.

    >>> command("notice", {"title": "a, b"}, "100 %")
    '::notice title=a%2C b::100 %25'
    """
    told = ",".join(f"{key}={value(one)}" for key, one in properties.items())
    return f"::{name} {told}::{message(text)}"


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
