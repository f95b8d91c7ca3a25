"""The engine that replaces `matching` and `languages` once it is better on every measure.

One parse of every sentence, a table of gates, languages as data: `languages` holds the tables, `parsing` reads a
sentence, `matching` lays a phrasing upon it and asks the gates, `engine` runs the steps. Nothing else in factcheck
uses it yet. How it does beside the engine in use is measured by `python benchmarks/curated.py --engine next` and
`python benchmarks/entailment.py FILE --engine next`, case by case by tests/next/test_cases.py; the cases that are
still open are listed in tests/next/open.yaml.
"""

from __future__ import annotations

from factcheck.next.engine import check, explain

__all__ = ["check", "explain"]
