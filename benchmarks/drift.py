"""Real drift: claims made of one day's facts, checked against another day's texts.

Usage: python benchmarks/drift.py DIR [--floors] [--show N]

DIR holds `fields.jsonl` (country, field, text_2024, text_2025, change) and `2025-01-30/<country>.txt`.
Every field becomes the claim "<field>: <text of 2024>". Printed are how many unchanged fields are
still supported, and how many of those with a number gone are no longer supported. `--floors` exits
with 1 below 99.5 % and 98.5 %; without the data the script says so and exits with 0.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from factcheck.engine import check
from factcheck.model import Claim, Phrasing, Source, Verdict

KEY, DAY = "fields.jsonl", "2025-01-30"
FLOORS = {"same": 0.995, "value": 0.985}
"""Share of unchanged fields still supported, and of changed numbers no longer supported."""
MEANINGS = {"same": "unchanged, still supported", "value": "number gone, no longer supported"}
"""What is counted: the kind of change in the key, and what is right for it."""


@dataclass(frozen=True)
class Drift:
    """How many fields of each kind there are, how many were judged rightly, and the others in words."""

    right: Mapping[str, int]
    total: Mapping[str, int]
    wrong: tuple[str, ...]

    def share(self, kind: str) -> float:
        """Return the share of a kind that was judged rightly, in 0..1."""
        return self.right[kind] / self.total[kind]


def main() -> int:
    """Run the benchmark and print its two figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--floors", action="store_true", help="exit with 1 below the floors")
    parser.add_argument("--show", type=int, default=0, help="print so many of the fields judged wrongly")
    options = parser.parse_args()
    drift = measure(options.folder)
    if drift is None:
        print(f"skipped: no {options.folder / KEY}")
        return 0
    for kind, meaning in MEANINGS.items():
        print(f"{meaning}: {drift.right[kind]} of {drift.total[kind]} = {drift.share(kind):.2%}")
    for line in drift.wrong[: options.show]:
        print(line)
    low = [kind for kind, floor in FLOORS.items() if drift.share(kind) < floor]
    return 1 if options.floors and low else 0


def measure(folder: Path) -> Drift | None:
    """Judge every field of the data in a folder; None where there is no data."""
    key = folder / KEY
    if not key.is_file():
        return None
    by_country: dict[str, list[dict[str, str]]] = defaultdict(list)
    for line in key.read_text(encoding="utf-8").splitlines():
        field = json.loads(line)
        by_country[field["country"]].append(field)
    right, total, wrong = defaultdict[str, int](int), defaultdict[str, int](int), list[str]()
    with ProcessPoolExecutor() as pool:
        jobs = {
            country: pool.submit(_verdicts, rows, folder / DAY / f"{country}.txt")
            for country, rows in by_country.items()
        }
        for country, job in jobs.items():
            for field, verdict in zip(by_country[country], job.result(), strict=True):
                kind = field["change"]
                good = (verdict == Verdict.SUPPORTS) == (kind == "same")
                total[kind] += 1
                right[kind] += good
                if not good and kind in FLOORS:
                    wrong.append(f"{country} {kind}: {verdict}: {_text(field)}\n    now: {field['text_2025']}")
    return Drift(right, total, tuple(wrong))


def _verdicts(rows: list[dict[str, str]], path: Path) -> list[str]:
    claims = [Claim(f"field-{index}", Phrasing(_text(row))) for index, row in enumerate(rows)]
    matrix = check(claims, [Source(path.stem, path.name, path.read_bytes())])
    return [matrix.cell(claim.id, path.stem).verdict for claim in claims]


def _text(row: dict[str, str]) -> str:
    return f"{row['field']}: {row['text_2024']}"


if __name__ == "__main__":
    sys.exit(main())
