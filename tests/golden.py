"""The text of a lock as it must be, and the matrix that it is made from."""

from __future__ import annotations

FIRST = "for: first visit in 24 years"
DAY_ONE = {("a", "s"): [FIRST], ("b", "t"): ["against: he did not sign", "for: he signed"]}

GOLDEN = """\
# What every source says about every claim, as last accepted. Commit it; only lock and review write it.
version: 1
sources:
- id: s
  sha256: "0000000000000000000000000000000000000000000000000000000000000000"
- id: t
  sha256: "0000000000000000000000000000000000000000000000000000000000000000"
claims:
- a
- b
cells:
- claim: a
  source: s
  verdict: supports
  quotes:
  - side: for
    exact: "first visit in 24 years"
    prefix: "before it "
    suffix: " after it"
- claim: b
  source: t
  verdict: mixed
  quotes:
  - side: against
    exact: "he did not sign"
    prefix: "before it "
    suffix: " after it"
  - side: for
    exact: "he signed"
    prefix: "before it "
    suffix: " after it"
...
"""
