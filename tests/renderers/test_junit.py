"""JUnit XML: read back by junitparser and by the XML parser that Jenkins' schema would use."""

from __future__ import annotations

from xml.etree import ElementTree

import junitparser
import pytest
from checked import everything, hostile, many, nothing
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.renderers.junit import render, xml
from factcheck.renderers.report import Look, Report

REPORTS = {"everything": everything, "hostile": hostile, "nothing": nothing, "many": many}

# Jenkins' XSD: the attributes that each element may have, of those a report could be tempted to write.
KNOWN = {
    "testsuites": {"name", "tests", "failures", "errors", "time"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped"},
    "testcase": {"classname", "name"},
    "failure": {"type", "message"},
    "skipped": {"message"},
}


def read(report: Report) -> junitparser.JUnitXml:
    return junitparser.JUnitXml.fromstring("\n".join(render(report, Look())).encode())


def test_a_suite_a_claim_and_a_case_a_source() -> None:
    suites = {suite.name: {case.name: case for case in suite} for suite in read(everything())}
    assert {name: list(cases) for name, cases in suites.items()} == {
        "a": ["new", "s", "t"],
        "b": ["new", "s", "t", "FC201 support", "FC202 disputed"],
        "c": ["new", "s", "t"],
        "claims.lock": ["gone", "u", "old"],
    }
    (lost,) = suites["a"]["s"].result
    assert isinstance(lost, junitparser.Failure)
    assert (lost.type, lost.message) == (
        "FC101",
        "FC101 lost: s no longer mentions it (was: supports): value: 24 wanted, 42 found; the claim: “The claim a.”",
    )
    assert lost.text.split("\n") == [
        "news/claims.yaml:4:5: error",
        "s no longer mentions it (was: supports): value: 24 wanted, 42 found",
        "the claim: “The claim a.”",
        "nearest: news/sources/s.txt:7:3",
        "the first visit in [-24-] {+42+} years",
        "to settle it: factcheck lock --claims news/claims.yaml --claim a --source s",
    ]
    (silent,) = suites["c"]["s"].result
    assert isinstance(silent, junitparser.Skipped)


def test_the_counts_are_right_at_both_levels() -> None:
    made = read(everything())
    assert (made.tests, made.failures, made.errors) == (14, 9, 0)
    counts = [(suite.tests, suite.failures, suite.skipped) for suite in made]
    assert counts == [(3, 2, 1), (5, 4, 1), (3, 0, 3), (3, 3, 0)]
    assert (read(nothing()).failures, read(nothing()).tests) == (0, 4)


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_read_back_and_has_known_attributes_only(name: str) -> None:
    report = REPORTS[name]()
    assert read(report).failures == len(report.findings or ())
    lines = list(render(report, Look()))
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in lines)
    root = ElementTree.fromstring("\n".join(lines))  # noqa: S314
    for element in root.iter():
        assert set(element.attrib) <= KNOWN[element.tag]
    assert root.get("time") == "0"


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_back_as_one_line(text: str) -> None:
    from xml.sax.saxutils import escape

    element = ElementTree.fromstring(f"<a>{escape(xml(text))}</a>")  # noqa: S314
    assert (element.text or "") == xml(text)
    assert "\n" not in xml(text)
