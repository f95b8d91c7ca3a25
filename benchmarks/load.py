"""Projects far larger than any should be -> processor time and peak memory of each, as a page of Markdown.

    python benchmarks/load.py [--output docs/load.md] [NAME...]

Every project is made by hand in a temporary folder and judged once, in a process of its own and with an empty cache.
Time is that of the processor, user and system, so that other work on the machine counts for little.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from factcheck import lock  # noqa: E402
from factcheck.cache import FOLDER  # noqa: E402
from factcheck.model import Quote, Side, Verdict  # noqa: E402

MEGABYTE = 1024 * 1024
FACT = "The Alderford bridge opened on 12 May 2023 after three years of work.\n"
MEETING = (
    "The council met on {0} May in the town hall. It heard {0} reports on roads, schools and water,\n"
    "and Mr Smith asked who would pay.\n\n"
)
#: Runs the program and prints seconds of the processor and, in kB, the most memory that it had.
MEASURED = """
import os, re, sys
from pathlib import Path
from factcheck.cli import main
code = main(sys.argv[1:])
sys.stdout = sys.stderr
times = os.times()
peak = re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1]
print(f"MEASURED {times.user + times.system + times.children_user + times.children_system} {peak}")
sys.exit(code)
"""


@dataclass(frozen=True, slots=True)
class Load:
    """A project: what a reader is told of it, what makes it in a folder, and what is run."""

    told: str
    make: Callable[[Path], None]
    command: tuple[str, ...] = ("matrix", "-q")


def _claims(home: Path, count: int, note: str = "") -> None:
    noted = f"    note: {note}\n" if note else ""
    claims = (f"  - id: c-{n}\n    claim: The Alderford bridge opened on {n} May.\n{noted}" for n in range(count))
    (home / "claims.yaml").write_text(f"version: 1\nclaims:\n{''.join(claims)}", encoding="utf-8")
    (home / "sources").mkdir()


def _source(home: Path, name: str, text: str) -> None:
    (home / "sources" / f"{name}.txt").write_text(f"---\nlanguage: en\n---\n{text}", encoding="utf-8")


def _minutes(size: int) -> str:
    month = "".join(MEETING.format(day) for day in range(1, 32))
    return month * (size // len(month))


def _many(claims: int, sources: int, size: int) -> Callable[[Path], None]:
    def make(home: Path) -> None:
        _claims(home, claims)
        for number in range(sources):
            fact = FACT.replace("12", str(number % 28 + 1)).replace("three years", f"{number} days")  # no two are alike
            _source(home, f"s-{number}", f"{_minutes(size)}{fact}")

    return make


def _one(text: Callable[[], str]) -> Callable[[Path], None]:
    def make(home: Path) -> None:
        _claims(home, 4)
        _source(home, "large", text())

    return make


def _large_claims_file(home: Path) -> None:
    _claims(home, 5000, "x" * 2000)
    _source(home, "one", FACT)


def _large_lock(home: Path) -> None:
    _claims(home, 3000)
    for number in range(100):
        _source(home, f"s-{number:02}", FACT)
    quotes = (Quote(Side.FOR, FACT.strip(), "In the news: ", " So it said."),)
    claims, sources = sorted(f"c-{n}" for n in range(3000)), [f"s-{n:02}" for n in range(100)]
    cells = tuple(lock.LockedCell(one, other, Verdict.SUPPORTS, quotes) for one in claims for other in sources)
    whole = lock.Lock(tuple(claims), tuple((source, "0" * 64) for source in sources), cells)
    (home / "claims.lock").write_text(lock.dump(whole), encoding="utf-8")


LOADS: Mapping[str, Load] = {
    "claims": Load("5,000 claims in 100 sources of 4 kB", _many(5000, 100, 4_000)),
    "sources": Load("20 claims in 20,000 sources of one sentence", _many(20, 20_000, 0)),
    "source": Load("4 claims in one source of 60 MB", _one(lambda: _minutes(60 * MEGABYTE) + FACT)),
    "line": Load("4 claims in one line of 5 MB", _one(lambda: _minutes(5 * MEGABYTE).replace("\n", " ") + FACT)),
    "word": Load("4 claims in one word of 5 MB", _one(lambda: "a" * 5 * MEGABYTE)),
    "file": Load("a claims file of 10 MB, 5,000 claims, in one source", _large_claims_file),
    "lock": Load(
        "one cell of a lock of 300,000",
        _large_lock,
        ("check", "-q", "--claim", "c-12", "--source", "s-01", "--fail-on", "never"),
    ),
}


def measured(load: Load) -> tuple[float, int, int]:
    """Return seconds of the processor, megabytes at most, and the exit code."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
        load.make(Path(folder))
        run = subprocess.run(
            [sys.executable, "-c", MEASURED, *load.command],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", FOLDER: cache},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    found = [line.split() for line in run.stderr.splitlines() if line.startswith("MEASURED ")]
    if not found:
        raise SystemExit(f"{load.told}: {run.stderr}")
    return float(found[0][1]), int(found[0][2]) // 1024, run.returncode


def page(names: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the page."""
    command = " ".join(
        ("python benchmarks/load.py --output docs/load.md", *(names if list(names) != list(LOADS) else ()))
    )
    yield from (
        "# Load",
        "",
        f"Made by `{command}`; no figure is written by hand.",
        "",
        "What no project should be, once each, in one process: processor time, and the most memory that it had.",
        "",
        "| what | command | time | memory |",
        "| --- | --- | --: | --: |",
    )
    for name in names:
        seconds, megabytes, code = measured(LOADS[name])
        if code:
            raise SystemExit(f"{LOADS[name].told}: exit {code}")
        yield f"| {LOADS[name].told} | `{LOADS[name].command[0]}` | {seconds:.0f} s | {megabytes:,} MB |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the projects that are named, or all, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of {', '.join(LOADS)}; all by default")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the page there too")
    given = parser.parse_args(arguments)
    if unknown := sorted({*given.names} - {*LOADS}):
        parser.error(f"there is no project {unknown[0]}; there are {', '.join(LOADS)}")
    lines = []
    for line in page(given.names or list(LOADS)):
        print(line, flush=True)
        lines.append(f"{line}\n")
    if given.output:
        given.output.write_text("".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
