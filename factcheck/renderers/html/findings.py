"""Findings -> FindingView: what `check` objects to, with its word diffs, and where on the page it is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.findings import Finding
from factcheck.model import Verdict
from factcheck.quotes import Piece
from factcheck.renderers.found import about, findings, settled, shortened, title
from factcheck.renderers.html.places import Places
from factcheck.rules import RULES


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding. `was` and `now` are sign and word of a verdict, empty where there is none; `cell` is a place."""

    title: str
    level: str
    meaning: str
    about: str
    source: str
    sentence: str
    message: str
    was: tuple[str, str]
    now: tuple[str, str]
    passages: tuple[tuple[str, str, str], ...]
    diffs: tuple[tuple[Piece, ...], ...]
    settled: str
    cell: str


def findings_of(places: Places) -> tuple[FindingView, ...]:
    """Return what was found, gravest first."""
    return tuple(_view(places, finding) for finding in findings(places.report))


def _view(places: Places, finding: Finding) -> FindingView:
    told = finding.claim in places.claims and finding.source in places.sources
    return FindingView(
        title=title(finding),
        level=finding.level,
        meaning=RULES[finding.rule].meaning,
        about=about(finding),
        source=finding.source if finding.claim else "",
        sentence=finding.sentence,
        message=finding.message,
        was=_sign(finding.was),
        now=_sign(finding.now),
        passages=tuple(_passages(finding)),
        diffs=tuple(shortened(reading.diff) for reading in finding.readings),
        settled=settled(finding),
        cell=places.cell(finding.claim, finding.source) if told else places.claim(finding.claim),
    )


def _sign(verdict: str) -> tuple[str, str]:
    return (Verdict(verdict).glyph, verdict) if verdict else ("", "")


def _passages(finding: Finding) -> Iterator[tuple[str, str, str]]:
    """Yield what a passage is here for, its place and its words; a word diff has the words already."""
    diffed = {text for reading in finding.readings for text in (reading.old, reading.new)}
    for spot in finding.passages:
        quote = "" if spot.quote in diffed else spot.quote
        yield spot.label, spot.place, quote
