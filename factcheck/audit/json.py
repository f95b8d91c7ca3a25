"""Audit -> JSON, one kind of edit, slip or number a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from factcheck.audit.result import Audit, Loose, Slip, Tally
from factcheck.renderers import escaping
from factcheck.renderers.json import document
from factcheck.renderers.report import Look

_DIGITS = 4  # of the score: more than there are mutations


def render(audit: Audit, look: Look) -> Iterator[str]:
    """Yield the summary, the edits by kind, the survivors, the false alarms and the numbers out of reach."""
    first, *rest = document(
        {
            "edits": map(_tally, audit.tallies),
            "survivors": map(_slip, audit.survivors),
            "alarms": map(_slip, audit.alarms),
            "unclaimed": map(_loose, audit.unclaimed),
        }
    )
    yield first
    yield f' "summary": {escaping.json(_summary(audit))},'
    yield from rest


def _summary(audit: Audit) -> dict[str, object]:
    return {
        "score": round(audit.score, _DIGITS),
        "mutations": audit.mutations,
        "killed": audit.killed,
        "survived": audit.survived,
        "cosmetic": audit.cosmetic,
        "alarms": len(audit.alarms),
        "cells": audit.cells,
        "untried": audit.untried,
        "seed": audit.seed,
    }


def _tally(tally: Tally) -> dict[str, object]:
    return {
        "kind": tally.kind.value,
        "mutation": tally.kind.falsifies,
        "tried": tally.tried,
        "right": tally.right,
        "skipped": tally.skipped,
    }


def _slip(slip: Slip) -> dict[str, object]:
    return asdict(slip)


def _loose(loose: Loose) -> dict[str, object]:
    return asdict(loose)
