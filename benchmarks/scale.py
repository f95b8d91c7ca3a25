"""How factcheck grows with the number of documents, of claims and of workers: figures for docs/scale.md.

    FACTCHECK_DATA=DIR python benchmarks/scale.py --output docs/scale.md
    FACTCHECK_DATA=DIR python benchmarks/scale.py --sample 100 --runs 1

DIR has `factbook/` with the text of 20 countries on two days, one field a line. Documents of 4 KB are drawn from its
lines, and so are the claims. Every line of a document has a made-up word of its own: what was read of a sentence serves
the next one that is the same, and among 100,000 documents drawn from some thousand lines there would be no others.
Every figure is the median of some runs, each in a process of its own, without a cache.
With `--sample N` all documents are listed and looked at, and N of them, evenly spread, are judged: a cell depends on
its claim and its source alone, so that the time a cell of a sample is that of the whole.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from taken import Taken, median, taken_by

DOCUMENT = 4_000
"""Bytes of a document."""
CLAIM = (40, 120)
"""Characters of the shortest and the longest claim."""
CLAIMS = 50
DOCUMENTS = (1_000, 10_000, 100_000)
WORKERS = 10_000
"""Documents that one worker and two are given."""
MANY_CLAIMS, FEW_DOCUMENTS = 5_000, 100
BEGIN, END = "<!-- figures: made by benchmarks/scale.py -->", "<!-- end of figures -->"
PRICE = 0.04
"""US dollars that an hour of a core costs, as large providers sell it without notice of termination."""
TARGET_DOCUMENTS, TARGET_CLAIMS, TARGET_CORES = 10_000_000, 1_000, 100
BAR = 30
"""Signs of the longest bar."""
_LETTERS = str.maketrans("0123456789", "abcdefghij")


def main() -> int:
    """Measure, and print the figures or write them into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path)
    parser.add_argument("--parts", default=",".join(PARTS), help=f"of {', '.join(PARTS)}")
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="judge N documents of each collection")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    data = Path(os.environ.get("FACTCHECK_DATA", "nowhere"), "factbook")
    if not data.is_dir():
        print("skipped: FACTCHECK_DATA names no folder with `factbook` in it")
        return 0
    lines = [line for path in sorted(data.glob("*/*.txt")) for line in path.read_text("utf-8").splitlines() if line]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), lines, options.sample, options.runs)
        told = [*_head(bench), *(row for name in options.parts.split(",") for row in PARTS[name](bench))]
    text = "\n".join((BEGIN, "", *told, END))
    if options.output is None:
        print(text)
        return 0
    page = options.output.read_text("utf-8")
    before, after = page.partition(BEGIN)[0], page.partition(END)[2]
    options.output.write_text(before + text + after, "utf-8")
    return 0


@dataclass(frozen=True)
class Bench:
    """Where the collections stand, what they are drawn from, and how much of them is measured how often."""

    folder: Path
    lines: Sequence[str]
    sample: int
    runs: int

    def judged(self, documents: int) -> int:
        """Return how many documents of a collection are judged."""
        return min(self.sample or documents, documents)

    def project(self, documents: int, claims: int) -> Path:
        """Return a folder with a collection and a claims file, the same for the same numbers."""
        home = self.folder / f"{documents}x{claims}"
        if home.exists():
            return home
        (home / "sources").mkdir(parents=True)
        draw = random.Random(documents)  # noqa: S311 - the same documents every time
        step = documents // self.judged(documents)
        with open(home / "sources" / "all.jsonl", "w", encoding="utf-8") as file:
            for number in range(documents):
                kind = "judged" if number % step == 0 and number // step < self.judged(documents) else "listed"
                said = {"id": f"{kind}-{number}", "text": self._text(draw, number), "language": "en"}
                file.write(json.dumps(said, ensure_ascii=False) + "\n")
        least, most = CLAIM
        fit = [line for line in self.lines if least <= len(line) <= most]
        chosen = [fit[draw.randrange(len(fit))] for _ in range(claims)]
        rows = [f"  - id: c{number}\n    claim: {json.dumps(text)}" for number, text in enumerate(chosen)]
        (home / "claims.yaml").write_text("\n".join(("version: 1", "claims:", *rows, "")), "utf-8")
        return home

    def _text(self, draw: random.Random, number: int) -> str:
        said: list[str] = []
        size = 0
        while size < DOCUMENT:
            own = f"{number}{len(said):03}".translate(_LETTERS)
            said.append(f"{self.lines[draw.randrange(len(self.lines))]} zq{own}")
            size += len(said[-1].encode()) + 2
        return "\n\n".join(said)

    def taken(self, documents: int, claims: int, *options: str) -> Taken:
        """Return the medians of runs of `matrix --format jsonl`."""
        home = self.project(documents, claims)
        command = [sys.executable, "-m", "factcheck", "matrix", "-f", "jsonl", "-q", "--no-cache", *options]
        command += ["--source", "judged-*"] if self.sample else []
        return median([taken_by(command, home) for _ in range(self.runs)])


def _head(bench: Bench) -> Iterator[str]:
    how = f"of each collection {bench.sample:,} documents were judged" if bench.sample else "all documents were judged"
    where = (
        f"Python {sys.version.split()[0]}, {os.cpu_count()} cores that others used too (load {os.getloadavg()[0]:.0f})"
    )
    yield f"{where}; medians of {bench.runs}; documents of {DOCUMENT:,} bytes; {how}."
    yield ""


def _growth(bench: Bench) -> Iterator[str]:
    """Yield the time a cell and the peak of memory by the number of documents, and what the whole target would cost."""
    found = {number: bench.taken(number, CLAIMS, "--jobs", "1") for number in DOCUMENTS}
    listed = {number: _listing(bench, number) for number in DOCUMENTS}
    cells = {number: (found[number].processor - listed[number]) / bench.judged(number) / CLAIMS for number in DOCUMENTS}
    longest = max(cells.values())
    yield f"| documents, at {CLAIMS} claims | looked at in | a cell | | peak memory |"
    yield "|--:|--:|--:|:--|--:|"
    for number in DOCUMENTS:
        bar = "█" * max(round(BAR * cells[number] / longest), 1)
        memory = f"{found[number].memory / 2**20:.0f} MB"
        yield f"| {number:,} | {listed[number]:.1f} s | {cells[number] * 1e6:.0f} µs | `{bar}` | {memory} |"
    yield ""
    seconds = cells[DOCUMENTS[0]] * TARGET_DOCUMENTS * TARGET_CLAIMS
    hours = seconds / 3600
    size = f"{TARGET_DOCUMENTS:,} documents × {TARGET_CLAIMS:,} claims"
    told = f"At that, {size} are {hours:,.0f} hours of a core like these"
    price = f"{hours * PRICE:,.0f} dollars at {PRICE} an hour of a core"
    yield f"{told}: {hours / TARGET_CORES:,.0f} hours on {TARGET_CORES} cores, {price}."
    yield f"A cell is cheaper among {TARGET_CLAIMS:,} claims than among {CLAIMS}: a document is read once for all."
    yield ""


def _listing(bench: Bench, number: int) -> float:
    """Return the seconds of processor time until a collection is looked at: a selection that matches one document."""
    home = bench.project(number, CLAIMS)
    command = [sys.executable, "-m", "factcheck", "matrix", "-f", "jsonl", "-q", "--no-cache", "--jobs", "1"]
    first = "judged-0"
    return median([taken_by([*command, "--source", first], home) for _ in range(bench.runs)]).processor


def _workers(bench: Bench) -> Iterator[str]:
    """Yield how much sooner two workers are done than one."""
    judged = bench.judged(WORKERS)
    ways = {
        "one process": ("--jobs", "1"),
        "two processes": ("--jobs", "2"),
        "Dask, a local cluster of two": ("--dask", "local", "--jobs", "2"),
    }
    found = {name: bench.taken(WORKERS, CLAIMS, *options) for name, options in ways.items()}
    alone = next(iter(found.values()))
    yield f"| {judged:,} documents, {CLAIMS} claims | wall | beside one process |"
    yield "|---|--:|--:|"
    for name, taken in found.items():
        yield f"| {name} | {taken.wall:.1f} s | {alone.wall / taken.wall:.2f} × |"
    yield ""


def _claims(bench: Bench) -> Iterator[str]:
    """Yield how long many claims take."""
    taken = bench.taken(FEW_DOCUMENTS, MANY_CLAIMS)
    judged = bench.judged(FEW_DOCUMENTS)
    yield f"{MANY_CLAIMS:,} claims × {judged} documents: {taken.wall:.0f} s, {taken.processor:.0f} s of processor time."
    yield ""


PARTS: dict[str, Callable[[Bench], Iterator[str]]] = {"growth": _growth, "workers": _workers, "claims": _claims}


if __name__ == "__main__":
    sys.exit(main())
