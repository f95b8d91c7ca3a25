"""Reports of a check, made by hand: one with a finding of every rule, one of hostile text, one of nothing."""

from __future__ import annotations

from dataclasses import replace

from drifts import HOSTILE, claim, column, matrix

from factcheck.findings import Project, judge
from factcheck.lock import compare, merge
from factcheck.model import Matrix, Miss
from factcheck.renderers.report import Report

FIRST = "for: the first visit in 24 years"
PROJECT = Project("news/claims.yaml", "news/claims.lock", "factcheck lock --claims news/claims.yaml")


def report(locked: Matrix, today: Matrix, misses: tuple[Miss, ...] = ()) -> Report:
    """Return the report of a check of today against what was locked."""
    why = {(miss.claim, miss.source): miss for miss in misses}
    changes = compare(merge(None, locked), today)
    return Report(today, findings=judge(today, changes, project=PROJECT, misses=why))


def everything() -> Report:
    """A finding of each rule.

    Lost (a, s), changed (b, t), reworded (b, s), new (a, t), orphans, renamed (old), support, disputed.
    """
    before = {("a", "s"): [FIRST], ("b", "s"): [FIRST], ("b", "t"): [FIRST], ("gone", "u"): [FIRST]}
    locked = matrix(before, claims=("a", "b", "gone"), sources=("s", "t", "u", column("old", "3" * 64)))
    cells = {
        ("a", "t"): [FIRST],
        ("b", "s"): ["for: the very first visit in 24 years"],
        ("b", "t"): ["against: the first visit\nin 42 years"],
    }
    claims = (claim("a", 4), claim("b", 9, min_support=2), claim("c", 14))
    sources = (column("new", "3" * 64), column("s", "1" * 64), column("t", "2" * 64))
    today = matrix(cells, claims=claims, sources=sources, why="value: 42, not 24")
    miss = Miss("a", "s", "a phrasing", "the first visit in 42 years", 0, 27, 7, 3, "value: 24 wanted, 42 found")
    return report(locked, today, (miss,))


def hostile() -> Report:
    """Hostile text wherever text comes from a source: quotes, reasons, ids, paths and titles."""
    name = f"x{HOSTILE}"
    source = replace(column("s", "1" * 64), id=name, path=f"sources/{HOSTILE}.txt", title=HOSTILE)
    before = {("a", name): [f"for: {HOSTILE} 24 years"], ("b", name): [f"for: {HOSTILE} one"]}
    today = {
        ("a", name): [f"against: {HOSTILE} 42 years"],
        ("b", "t"): [f"for: {HOSTILE}"],
        ("a", "t"): [f"for: {HOSTILE}"],
    }
    miss = Miss("b", name, HOSTILE, HOSTILE, 0, 9, 3, 5, HOSTILE)
    claims = (claim("a"), claim("b", min_support=2))
    return report(
        matrix(before, claims=("a", "b"), sources=(name, "t", "lost\n::x")),
        matrix(today, claims=claims, sources=(source, "t"), why=HOSTILE),
        (miss,),
    )


def nothing() -> Report:
    """A check that finds nothing."""
    made = matrix({("a", "s"): [FIRST]})
    return report(made, made)


def many() -> Report:
    """Twelve errors and eleven warnings."""
    claims = tuple(f"claim-{number:02}" for number in range(12))
    before = {(name, "s"): [FIRST] for name in claims}
    today = {(name, "t"): [FIRST] for name in claims[1:]}
    sources = (column("s", "1" * 64), column("t", "2" * 64))
    return report(matrix(before, claims=claims), matrix(today, claims=claims, sources=sources))
