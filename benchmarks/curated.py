"""How right the cells of curated claims are, on documents of fields that the engine was not made with.

Usage: python benchmarks/curated.py [FIELD...]

A field is a folder with `claims.yaml`, its sources, and `labels.yaml` (claim -> source -> verdict by reading; a cell
that is not there is silent); without one, those in tests/curated. Printed are how many cells are right, how many
are supported without a reason, and each wrong cell with its evidence.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import yaml

import factcheck
from factcheck.model import Verdict

FIELDS = Path(__file__).parents[1] / "tests/curated"


@dataclass(frozen=True)
class Result:
    """How many cells there are, are right, are supported without a reason, and the wrong ones in words."""

    cells: int
    right: int
    falsely: int
    wrong: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of cells that are right, in 0..1."""
        return self.right / self.cells


def main() -> int:
    """Judge every field, and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fields", type=Path, nargs="*", metavar="FIELD")
    options = parser.parse_args()
    for field in options.fields or fields():
        found = measure(field)
        print(f"{field.name}: {found.right} of {found.cells} cells right = {found.share:.1%};", end=" ")
        print(f"{found.falsely} falsely supported")
        print(*found.wrong, sep="\n")
    return 0


def fields() -> list[Path]:
    """Return the folders of the fields in the repository."""
    return sorted(file.parent for file in FIELDS.glob("*/claims.yaml"))


def measure(field: Path) -> Result:
    """Judge every claim of a field on every source."""
    claims = factcheck.load_claims(field / "claims.yaml")
    sources = factcheck.load_sources(field / "sources", relative_to=field)
    labels = yaml.safe_load((field / "labels.yaml").read_text(encoding="utf-8"))
    matrix = factcheck.check(claims, sources)
    right, falsely, wrong = 0, 0, list[str]()
    for claim, source in product(claims, sources):
        cell = matrix.cell(claim.id, source.id)
        label = Verdict(labels[claim.id].get(source.id, Verdict.SILENT))
        right += cell.verdict is label
        falsely += cell.verdict is Verdict.SUPPORTS and label is not Verdict.SUPPORTS
        if cell.verdict is not label:
            wrong.append(f"  {claim.id} × {source.id}: {cell.verdict}, labelled {label}")
            wrong += [f"    {piece.side}: {piece.quote!r} ({piece.phrase}): {piece.why}" for piece in cell.evidence]
    return Result(len(claims) * len(sources), right, falsely, tuple(wrong))


if __name__ == "__main__":
    sys.exit(main())
