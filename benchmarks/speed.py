"""How long factcheck takes, beside the least that a program could do, in one table and one run.

    FACTCHECK_DATA=DIR python benchmarks/speed.py --output docs/performance.md
    FACTCHECK_DATA=DIR python benchmarks/speed.py --quick --parts start,cold

DIR has `factbook/` with the text of 20 countries on two days, one field a line. Documents are consecutive lines of it,
4 KB each; claims are lines of it too. Every figure is the median of some runs, each in a process of its own; processor
time is that of all processes together. The whole takes half an hour on a machine that does nothing else, `--quick` a
tenth.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import random
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml
from taken import Taken, median, taken_by

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "factcheck"
DAYS = ("2024-01-25", "2025-01-30")
DOCUMENT = 4000
"""Characters of a document."""
CLAIM = (30, 160)
"""Characters of the shortest and the longest claim."""
BAR = 30
"""Signs of the longest bar."""

#: What a user would write in an afternoon: the same files, the same libraries, a table.
MINIMAL = """
import sys
from pathlib import Path
import typer, yaml
from rapidfuzz.fuzz import partial_ratio_alignment
from rich.console import Console
from rich.table import Table
def main(claims: str = "claims.yaml", sources: str = "sources"):
    file = yaml.load(Path(claims).read_text("utf-8"), yaml.CBaseLoader)
    texts = {path.stem: path.read_text("utf-8") for path in sorted(Path(sources).glob("*.txt"))}
    table = Table("claim", *texts)
    for claim in file["claims"]:
        said = [claim["claim"], *claim.get("supported_by", [])]
        found = lambda text: any(partial_ratio_alignment(one, text, score_cutoff=80) for one in said)
        table.add_row(claim["id"], *("+" if found(text) else "." for text in texts.values()))
    Console().print(table)
typer.run(main)
"""


_HEAD = """\
Made by `FACTCHECK_DATA=DIR python benchmarks/speed.py {command} --output docs/performance.md`; no figure is written by
hand. {runs}; processor time of all processes. Python {python} on {cores} cores that others used too: the
load was {load:.0f} when it began, and wall time says little where that is more than the cores. *The loop* is
`rapidfuzz.fuzz.partial_ratio_alignment(claim, document, score_cutoff=80)` on the same claims and documents, which
certifies nothing; `str.find` looks for a claim to the letter.
"""


@dataclass(frozen=True)
class Size:
    """How much is measured, and how often."""

    runs: int
    documents: int
    claims: int
    axis_claims: Sequence[int]
    axis_documents: Sequence[int]
    large: int
    dense: int


FULL = Size(5, 1000, 50, (10, 100, 1000), (100, 1000, 4000, 10_000), 20_000_000, 1_000_000)
QUICK = Size(3, 200, 50, (10, 100), (50, 200), 1_000_000, 50_000)


def main() -> int:
    """Measure, print the page while it is made, and write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path)
    parser.add_argument("--parts", default=",".join(PARTS), help=f"of {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="fewer documents and claims")
    parser.add_argument("--runs", type=int, help="so many of which the median is taken")
    parser.add_argument("--work", nargs=2, metavar=("HOW", "DIR"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        how, folder = options.work
        WORK[how](Path(folder))
        return 0
    data = Path(os.environ.get("FACTCHECK_DATA", "nowhere"), "factbook")
    if not data.is_dir():
        print("skipped: FACTCHECK_DATA names no folder with `factbook` in it")
        return 0
    compileall.compile_dir(PACKAGE, quiet=1)  # As an installer does; where Python may write none, a start takes twice.
    size = QUICK if options.quick else FULL
    size = replace(size, runs=options.runs or size.runs)
    lines = [line for day in DAYS for path in sorted((data / day).glob("*.txt")) for line in _lines(path)]
    told = []
    with tempfile.TemporaryDirectory() as folder:
        for row in _rows(size, options.parts.split(","), lines, folder):
            print(row, flush=True)
            told.append(row)
    if options.output:
        options.output.write_text("\n".join(told) + "\n", encoding="utf-8")
    return 0


def _rows(size: Size, parts: Sequence[str], lines: Sequence[str], folder: str) -> Iterator[str]:
    yield from _head(size)
    for name in parts:
        yield from PARTS[name](size, lines, folder)


def _head(size: Size) -> Iterator[str]:
    text = _HEAD.format(
        command=" ".join(word for word in sys.argv[1:] if word != "--output" and not word.endswith(".md")),
        runs="One run each" if size.runs == 1 else f"Medians of {size.runs} runs",
        python=sys.version.split()[0],
        cores=os.cpu_count(),
        load=os.getloadavg()[0],
    )
    yield from ("# Performance", "", *textwrap.wrap(text, 118, break_on_hyphens=False))


def _start(size: Size, lines: Sequence[str], folder: str) -> Iterator[str]:
    cache = ["--cache-dir", f"{folder}/start"]
    least = _measure(size, [sys.executable, "-c", MINIMAL])
    rows = [
        ("`python -c pass`", [sys.executable, "-c", "pass"]),
        ("`factcheck --version`", _factcheck("--version")),
        ("`factcheck --help`", _factcheck("--help")),
        ("`factcheck matrix`, the shipped claims, cold", _factcheck("matrix", "--no-cache")),
        ("the same, warm", _factcheck("matrix", *cache)),
    ]
    subprocess.run(rows[-1][1], cwd=ROOT, check=True, capture_output=True)
    yield from ("", "## Start", "")
    yield from ("| what | processor | wall | beside the minimal program |", "| --- | --: | --: | --: |")
    yield f"| a minimal program of typer, rich, rapidfuzz and yaml on the same files | {_seconds(least)} | 1 |"
    for name, command in rows:
        taken = _measure(size, command)
        yield f"| {name} | {_seconds(taken)} | {taken.processor / least.processor:.2f} |"


_WAYS = (("`str.find`", "find"), ("factcheck, one process", "one"), ("factcheck, default", "default"))


def _cold(size: Size, lines: Sequence[str], folder: str) -> Iterator[str]:
    yield from ("", f"## Cold: {size.claims} claims, {size.documents:,} documents of 4 KB", "")
    yield from ("| what | processor | wall | beside the loop | memory |", "| --- | --: | --: | --: | --: |")
    for name, own in (("lines as they are", False), ("a word of its own in every line", True)):
        place = _project(Path(folder, f"cold-{own}"), lines, size.claims, size.documents, own=own)
        loop = _work(size, "loop", place)
        yield f"| {name}: the loop | {_seconds(loop)} | 1 | {_megabytes(loop)} |"
        for title, how in _WAYS:
            taken = _work(size, how, place)
            yield f"| {name}: {title} | {_seconds(taken)} | {_beside(taken, loop)} | {_megabytes(taken)} |"


def _warm(size: Size, lines: Sequence[str], folder: str) -> Iterator[str]:
    place = _project(Path(folder, "warm"), lines, size.claims, size.documents)
    loop = _work(size, "loop", place)
    _work(replace(size, runs=1), "cached", place)
    yield from ("", f"## Warm: {size.claims} claims, {size.documents:,} documents", "")
    yield from ("| what | processor | wall | beside the loop |", "| --- | --: | --: | --: |")
    yield f"| the loop | {_seconds(loop)} | 1 |"
    changes: Sequence[tuple[str, Callable[[Path, int], object]]] = (
        ("nothing changed", lambda place, turn: None),
        ("one source changed", _edit_source),
        ("one claim changed", _edit_claim),
    )
    for name, change in changes:
        taken = _work(size, "cached", place, change)
        yield f"| {name} | {_seconds(taken)} | {_beside(taken, loop)} |"


def _growth(size: Size, lines: Sequence[str], folder: str) -> Iterator[str]:
    once = replace(size, runs=1)
    grid = [(claims, size.axis_documents[0]) for claims in size.axis_claims]
    grid += [(size.claims, documents) for documents in size.axis_documents]
    yield from ("", "## Growth", "", "One process, one run each. A cell is one claim in one document.", "")
    yield from ("| claims | documents | processor | time a cell | | memory |", "| --: | --: | --: | --: | --- | --: |")
    made = []
    for claims, documents in grid:
        place = _project(Path(folder, f"growth-{claims}-{documents}"), lines, claims, documents)
        made.append((claims, documents, _work(once, "one", place)))
    longest = max(taken.processor / claims / documents for claims, documents, taken in made)
    for claims, documents, taken in made:
        cell = taken.processor / claims / documents
        bar = "█" * max(1, round(BAR * cell / longest))
        figures = f"{taken.processor:.2f} s | {cell * 1e6:.0f} µs | {bar} | {_megabytes(taken)}"
        yield f"| {claims:,} | {documents:,} | {figures} |"


def _large(size: Size, lines: Sequence[str], folder: str) -> Iterator[str]:
    once = replace(size, runs=1)
    yield from ("", "## One large file, and a dense one", "", "One process, one run each.", "")
    yield from ("| what | processor | wall | a megabyte | memory |", "| --- | --: | --: | --: | --: |")
    place = _project(Path(folder, "large"), lines, size.claims, 1, length=size.large)
    said, _ = _texts(place)
    dense = _write(Path(folder, "dense"), said[:5], [_shuffled(" ".join(said[:5]).split(), size.dense)])
    for name, where, length in (
        (f"{size.large / 1e6:.0f} MB of lines, {size.claims} claims", place, size.large),
        (f"{size.dense / 1e6:.1f} MB of the words of 5 claims, shuffled", dense, size.dense),
    ):
        taken = _work(once, "one", where)
        yield f"| {name} | {_seconds(taken)} | {taken.processor / length * 1e6:.2f} s | {_megabytes(taken)} |"


def _profile(size: Size, lines: Sequence[str], folder: str) -> Iterator[str]:
    place = _project(Path(folder, "profile"), lines, size.claims, 100)
    done = subprocess.run(_worker("profile", place), check=True, capture_output=True, text=True)
    shares = json.loads(done.stdout)
    total = sum(shares.values())
    yield from ("", "## What the time is spent on", "")
    yield from (f"{size.claims} claims, 100 documents, under a profiler, each room's own time.", "")
    yield from ("| room | share | |", "| --- | --: | --- |")
    for room, seconds in sorted(shares.items(), key=lambda pair: -pair[1])[:12]:
        yield f"| {room} | {seconds / total:.0%} | {'█' * round(BAR * seconds / total)} |"


PARTS = {"start": _start, "cold": _cold, "warm": _warm, "growth": _growth, "large": _large, "profile": _profile}


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _project(
    place: Path, lines: Sequence[str], claims: int, documents: int, *, own: bool = False, length: int = DOCUMENT
) -> Path:
    """Write a project of claims and documents; with `own`, every line of a document has a word that no other has."""
    fitting = [line for line in lines if CLAIM[0] <= len(line) <= CLAIM[1]]
    said = random.Random(1).sample(fitting, claims)  # noqa: S311 - the same every time
    texts, number = [], 0
    for _ in range(documents):
        text: list[str] = []
        size = 0
        while size < length:
            line = lines[number % len(lines)] + f" zq{number}x" * own
            text.append(line)
            size += len(line) + 2
            number += 1
        texts.append("\n\n".join(text))
    return _write(place, said, texts)


def _write(place: Path, claims: Iterable[str], texts: Iterable[str]) -> Path:
    (place / "sources").mkdir(parents=True)
    rows = (f"- claim: {json.dumps(claim, ensure_ascii=False)}\n  id: c{number}" for number, claim in enumerate(claims))
    (place / "claims.yaml").write_text("\n".join(('version: "1"', "claims:", *rows)), encoding="utf-8")
    for number, text in enumerate(texts):
        (place / "sources" / f"d{number:05}.txt").write_text(text, encoding="utf-8")
    return place


def _shuffled(words: Sequence[str], length: int) -> str:
    rng = random.Random(1)  # noqa: S311 - the same every time
    size = sum(map(len, words)) / len(words) + 1
    chosen = rng.choices(words, k=int(length / size))
    return ". ".join(" ".join(chosen[start : start + 20]) for start in range(0, len(chosen), 20)) + "."


def _edit_source(place: Path, turn: int) -> None:
    path = place / "sources" / "d00000.txt"
    path.write_text(path.read_text(encoding="utf-8") + f"\n\nA line that was added in run {turn}.", encoding="utf-8")


def _edit_claim(place: Path, turn: int) -> None:
    path = place / "claims.yaml"
    rows = path.read_text(encoding="utf-8").split("\n")
    rows[2] = f"- claim: A claim about the country that was edited in run {turn}"
    path.write_text("\n".join(rows), encoding="utf-8")


def _factcheck(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "factcheck", *arguments]


def _worker(how: str, place: Path) -> list[str]:
    return [sys.executable, __file__, "--work", how, str(place)]


def _measure(size: Size, command: Sequence[str]) -> Taken:
    """Run a command some times and return the medians; memory is that of its largest process."""
    return median([taken_by(command, ROOT) for _ in range(size.runs)])


def _work(size: Size, how: str, place: Path, change: Callable[[Path, int], object] | None = None) -> Taken:
    """Do a piece of work some times, each in a fresh process whose start does not count; change something before."""
    taken = []
    for turn in range(size.runs):
        if change is not None:
            change(place, turn)
        done = subprocess.run(_worker(how, place), check=True, capture_output=True, text=True)
        taken.append(Taken(**json.loads(done.stdout)))
    return median(taken)


def _timed(work: Callable[[], object]) -> None:
    """Do the work and print what it took, this process and those that it started."""
    import resource

    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    before, start = sum(sum(resource.getrusage(kind)[:2]) for kind in kinds), time.perf_counter()
    work()
    wall, used = time.perf_counter() - start, [resource.getrusage(kind) for kind in kinds]
    processor = sum(sum(one[:2]) for one in used) - before
    print(json.dumps({"processor": processor, "wall": wall, "memory": max(one.ru_maxrss for one in used) * 1024}))


def _texts(place: Path) -> tuple[list[str], list[str]]:
    file = yaml.load((place / "claims.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    paths = sorted((place / "sources").glob("*.txt"))
    return [claim["claim"] for claim in file["claims"]], [path.read_text(encoding="utf-8") for path in paths]


def _loop(place: Path) -> None:
    from rapidfuzz.fuzz import partial_ratio_alignment

    def work() -> int:
        claims, texts = _texts(place)
        return sum(partial_ratio_alignment(one, text, score_cutoff=80) is not None for one in claims for text in texts)

    _timed(work)


def _find(place: Path) -> None:
    def work() -> int:
        claims, texts = _texts(place)
        return sum(text.find(one) >= 0 for one in claims for text in texts)

    _timed(work)


def _judge(place: Path, jobs: int | None, *, cached: bool = False) -> object:
    import factcheck
    from factcheck.cache import open_cache
    from factcheck.workers import workers

    claims, sources = factcheck.load_claims(place / "claims.yaml"), factcheck.load_sources(place / "sources")
    with workers(jobs) as executor:
        if not cached:
            return factcheck.check(claims, sources, executor=executor)
        with open_cache(str(place / "cache")) as cache:
            return factcheck.check(claims, sources, executor=executor, cache=cache)


def _loaded(work: Callable[[], object]) -> None:
    """Time the work when the modules are there: the start of the program is measured by itself."""
    import factcheck.cache
    import factcheck.claims
    import factcheck.engine
    import factcheck.sources
    import factcheck.workers  # noqa: F401 - loaded

    _timed(work)


def _profiled(place: Path) -> None:
    import cProfile
    import pstats
    from collections import Counter

    profile = cProfile.Profile()
    profile.runcall(_judge, place, 1)
    shares: Counter[str] = Counter()
    for (path, _, _), (_, _, own, _, callers) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        if _room(path):
            shares[_room(path)] += own
            continue
        for (caller, _, _), (*_, spent, _) in callers.items():  # what C and the libraries take is their callers'
            shares[_room(caller) or "libraries"] += spent
    print(json.dumps(shares))


def _room(path: str) -> str:
    """Return the folder and the file in the package; nothing for what is not ours."""
    place = Path(path)
    return place.relative_to(PACKAGE).with_suffix("").as_posix() if place.is_relative_to(PACKAGE) else ""


WORK: dict[str, Callable[[Path], object]] = {
    "loop": _loop,
    "find": _find,
    "one": lambda place: _loaded(lambda: _judge(place, 1)),
    "default": lambda place: _loaded(lambda: _judge(place, None)),
    "cached": lambda place: _loaded(lambda: _judge(place, None, cached=True)),
    "profile": _profiled,
}


def _seconds(taken: Taken) -> str:
    return f"{taken.processor:.2f} s | {taken.wall:.2f} s"


def _megabytes(taken: Taken) -> str:
    return f"{taken.memory / 1e6:.0f} MB"


def _beside(taken: Taken, loop: Taken) -> str:
    return f"{taken.processor / loop.processor:.2f}"


if __name__ == "__main__":
    sys.exit(main())
