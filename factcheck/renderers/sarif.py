"""Report -> SARIF 2.1.0, as GitHub's code scanning reads it: one rule a kind of finding, one result a finding.

An alert stands on the claim in the claims file, and the evidence beside it; where the source is what changed, the alert
stands on the passage and the claim beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from factcheck.findings import Finding, Spot
from factcheck.quotes import plain_diff
from factcheck.renderers import escaping
from factcheck.renderers.found import MOST_READINGS, about, cut, findings, identity, quoted, settled, shortened
from factcheck.renderers.region import Region, of_claim, of_spot, on_passage
from factcheck.renderers.report import Look, Report
from factcheck.rules import RULES, Rule, page

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

# The state of a finding against the lock. No state is `absent`: viewers hide those, and a lost verdict is grave.
_STATES = {
    "FC101": "new",
    "FC102": "updated",
    "FC103": "new",
    "FC104": "updated",
    "FC105": "new",
    "FC106": "updated",
}
#: Evidence beside an alert.
_MOST_PASSAGES = 10


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the log, a rule and a result a line."""
    yield from log(findings(report), [])


def log(found: Sequence[Finding], invocations: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield the log of one run; `invocations` tell what kept it from being done."""
    linting = any(RULES[finding.rule].lint for finding in found)
    refreshing = any(RULES[finding.rule].refresh for finding in found)
    rules = [rule for rule in RULES.values() if rule.lint is linting and (refreshing or not rule.refresh)]
    index = {rule.id: number for number, rule in enumerate(rules)}
    drifted = {finding.claim for finding in found if finding.rule in _STATES}
    yield f'{{"$schema": {escaping.json(SCHEMA)}, "version": "2.1.0", "runs": [{{'
    yield ' "tool": {"driver": {"name": "factcheck", "rules": ['
    yield from _items(_rule(rule) for rule in rules)
    yield "  ]}},"
    yield ' "columnKind": "unicodeCodePoints",'
    if invocations:
        yield f' "invocations": {escaping.json(list(invocations))},'
    yield ' "results": ['
    yield from _items(_result(one, index[one.rule], one.claim in drifted) for one in found)
    yield "  ]}]}"


def _items(items: Iterator[dict[str, Any]]) -> Iterator[str]:
    held = ""
    for item in items:
        if held:
            yield f"  {held},"
        held = escaping.json(item)
    if held:
        yield f"  {held}"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": rule.meaning},
        "fullDescription": {"text": rule.explanation},
        "help": {"text": rule.remedy, "markdown": page(rule)},
        "defaultConfiguration": {"level": rule.level.value},
    }


def _result(finding: Finding, rule: int, drifted: bool) -> dict[str, Any]:
    claim = _location(of_claim(finding))
    passages = [_passage(spot) for spot in finding.passages[:_MOST_PASSAGES]]
    swapped = on_passage(finding)
    first, others, link = (passages[0], [claim, *passages[1:]], "claim") if swapped else (claim, passages, "evidence")
    related = [{"id": number, **one} for number, one in enumerate(others, 1)]
    if swapped:
        related[0]["message"] = {"text": _plain(f"the claim {finding.claim}")}
    result = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": str(finding.level),
        "message": {"text": _message(finding, f" See the [{link}](1)." if related else "")},
        "locations": [{key: value for key, value in first.items() if key != "message"}],
        "partialFingerprints": {"primaryLocationLineHash": f"{identity(finding)[:16]}:1"},
        "baselineState": _STATES.get(finding.rule, "new" if drifted else "unchanged"),
    }
    return result | ({"relatedLocations": related} if related else {})


def _message(finding: Finding, link: str) -> str:
    diffs = [plain_diff(shortened(reading.diff)) for reading in finding.readings[:MOST_READINGS]]
    page = finding.passages[0].mark if on_passage(finding) else ""
    told = [
        f"{about(finding)}: {finding.message}.",
        *[f"It stands on {page}."] * bool(page),
        *[quoted(finding)] * bool(finding.sentence),
        *diffs,
    ]
    return " ".join(map(_plain, told)) + link + _plain(f" To settle it: {settled(finding)}")


def _plain(text: str) -> str:
    """Return a text for a message, in which square brackets would be a link."""
    return re.sub(r"[\\\[\]]", r"\\\g<0>", escaping.visible(text))


def _passage(spot: Spot) -> dict[str, Any]:
    page = f", {spot.mark}" if spot.mark else ""
    text = _plain(f"{spot.source} ({spot.label}{page}): {cut(spot.quote)}")
    return {**_location(of_spot(spot)), "message": {"text": text}}


def _location(place: Region) -> dict[str, Any]:
    start = {"startLine": place.line, "startColumn": place.column}
    region = start | {"endLine": place.end_line, "endColumn": place.end_column}
    return {"physicalLocation": {"artifactLocation": {"uri": uri(place.path)}, "region": region}}


def uri(path: str) -> str:
    """Return a path as a reference of a URI.

    >>> uri("./news à la carte.txt")
    'news%20%C3%A0%20la%20carte.txt'
    """
    return quote(path.removeprefix("./"), safe="/")
