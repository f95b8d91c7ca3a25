"""Problems -> what keeps a check from being done, in the formats that a build reads.

Such a check has no findings; a report without any would pass for a good one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement

from factcheck.errors import Problem
from factcheck.renderers import escaping, github, junit, sarif

Problems = Sequence[Problem]


def as_github(problems: Problems) -> Iterator[str]:
    """Yield one `::error` a problem, as many as GitHub shows, and a notice of how many are left."""
    for problem in problems[: github.MOST]:
        properties = {"file": problem.place} if problem.line else {}
        properties |= {"line": str(problem.line)} if problem.line else {}
        properties |= {"col": str(problem.column)} if problem.column else {}
        properties |= {"title": "factcheck could not check"}
        yield github.command("error", properties, escaping.visible(str(problem)))
    if left := len(problems[github.MOST :]):
        yield github.command("notice", {"title": "factcheck"}, f"{left} more errors are in the log of the build.")


def as_sarif(problems: Problems) -> Iterator[str]:
    """Yield a log without results: an invocation that was not successful, with a notification a problem."""
    notifications = [_notification(problem) for problem in problems]
    yield from sarif.log((), [{"executionSuccessful": False, "toolExecutionNotifications": notifications}])


def _notification(problem: Problem) -> dict[str, object]:
    made: dict[str, object] = {"level": "error", "message": {"text": escaping.visible(str(problem))}}
    if problem.line:
        start = {"startLine": problem.line} | ({"startColumn": problem.column} if problem.column else {})
        place = {"artifactLocation": {"uri": sarif.uri(problem.place)}, "region": start}
        made["locations"] = [{"physicalLocation": place}]
    return made


def as_junit(problems: Problems) -> Iterator[str]:
    """Yield a suite with a test case in error a problem."""
    root = Element("testsuites", name="factcheck")
    suite = SubElement(root, "testsuite", name="factcheck")
    for problem in problems:
        case = SubElement(suite, "testcase", classname="factcheck", name=junit.xml(problem.place))
        error = SubElement(case, "error", type="problem", message=junit.xml(problem.problem))
        error.text = junit.xml(str(problem))
    suite.set("skipped", "0")
    yield from junit.document(root)


#: The formats that can say that nothing could be checked.
FAILURES: Mapping[str, Callable[[Problems], Iterator[str]]] = {
    "github": as_github,
    "sarif": as_sarif,
    "junit": as_junit,
}
