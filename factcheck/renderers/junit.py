"""Report -> JUnit XML, as GitLab and Jenkins read it: a suite is a claim, a test case is the claim in one source.

A policy is a test case of its own where it is not met, and what the lock names and is gone has a suite at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from factcheck.findings import Finding
from factcheck.model import Cell, Verdict
from factcheck.renderers.escaping import guarded, visible
from factcheck.renderers.found import about, findings, place, sentences, title, told
from factcheck.renderers.report import Look, Report

# What XML 1.0 cannot hold: ElementTree writes it, and then nobody can read it back.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: The suite of what belongs to no claim of the file.
_LOCK = "claims.lock"
#: The suite of pages that are gone, have moved or have lost their text.
_PAGES = "sources"


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the document. Findings of every level are failures; a silent cell without one is skipped."""
    found = findings(report)
    root = Element("testsuites", name="factcheck")
    by_claim: dict[str, list[Finding]] = {}
    for finding in found:
        by_claim.setdefault(finding.claim, []).append(finding)
    for claim, row in report.rows():
        _suite(root, claim.id, row, by_claim.pop(claim.id, []))
    for name, in_source in ((_PAGES, True), (_LOCK, False)):
        left = [one for one in found if one.claim in by_claim and (not one.claim and one.in_source) is in_source]
        if left:
            _suite(root, name, (), left)
    yield from document(root)


def document(root: Element) -> Iterator[str]:
    """Yield a document, counted at both levels."""
    for element in (root, *root.iter("testsuite")):
        _count(element, list(element.iter("testcase")))
    root.set("time", "0")  # a report of the same input has the same bytes
    indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield from map(guarded, tostring(root, encoding="unicode").split("\n"))


def _suite(root: Element, name: str, row: Sequence[Cell], found: Sequence[Finding]) -> None:
    suite = SubElement(root, "testsuite", name=xml(name))
    cells = {finding.source: finding for finding in found if finding.source}
    for cell in row:
        case = SubElement(suite, "testcase", classname=xml(name), name=xml(cell.source))
        if cell.source in cells:
            _failure(case, cells.pop(cell.source))
        elif cell.verdict is Verdict.SILENT:
            SubElement(case, "skipped", message="silent")
    for finding in found:
        if not finding.source or finding.source in cells:
            named = title(finding) if row else about(finding)
            _failure(SubElement(suite, "testcase", classname=xml(name), name=xml(named)), finding)
    suite.set("skipped", str(sum(case.find("skipped") is not None for case in suite)))


def _count(element: Element, cases: Sequence[Element]) -> None:
    element.set("tests", str(len(cases)))
    for name, plural in (("failure", "failures"), ("error", "errors")):
        element.set(plural, str(sum(case.find(name) is not None for case in cases)))


def _failure(case: Element, finding: Finding) -> None:
    failure = SubElement(case, "failure", type=finding.rule, message=xml(f"{title(finding)}: {told(finding)}"))
    failure.text = "\n".join(map(xml, (f"{place(finding)}: {finding.level}", *sentences(finding))))


def xml(text: str) -> str:
    r"""Return a text on one line that XML 1.0 can hold; `<` and the like are the writer's.

    >>> xml("form\x0cfeed \ufffe")
    'form\\x0cfeed <U+FFFE>'
    """
    return _FORBIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", visible(text))
