"""Minutes -> executions, crashes, hangs: every target for an equal share of the time.

    fuzz/run MINUTES [TARGET...]

Prints a line for each target and a sum; the exit code is 1 where something was found. What was found lies in
`.fuzz/found`, the inputs that reach most of the code in `.fuzz/corpus`, which the next campaign begins with.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from factcheck.languages import LANGUAGES
from fuzz.targets import ROOT, TARGETS

HOME = ROOT / ".fuzz"
#: Seconds that a target has at least: loading the program takes some of them.
LEAST = 5
_EXECUTIONS = re.compile(r"^(?:#|Done )(\d+)", re.MULTILINE)
_SYNTAX = (
    "---", "...", "\n- ", ": ", "version: 1", "claims:", "sources:", "names:", "language: ", "title: ", "&a ", "*a",
    "<<: ", "!!str ", "? ", "|\n", ">-\n", "```", "<!--", "-->", "[a](b)", "\r\n", "\x0c", "\u2028", "\ufeff", "\u202e",
    "<w:p>", "<w:tbl>", "<![CDATA[", "<td rowspan=9>", "&#x0;", "endobj", "stream", "=?utf-8?q?", "--> ",
    "$1.5 bn", "24",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a target: how many inputs, how many distinct finds, and what a hang or a dead process said."""

    name: str
    executions: int
    crashes: int
    hangs: int
    said: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a campaign and print what came of it."""
    parser = argparse.ArgumentParser(prog="fuzz/run", description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("minutes", type=float, metavar="MINUTES", help="of all targets together, on each core")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"any of {', '.join(TARGETS)}; all by default")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="targets at a time (default: one a core)")
    given = parser.parse_args(arguments)
    if unknown := sorted({*given.targets} - {*TARGETS}):
        parser.error(f"there is no target {unknown[0]}; there are {', '.join(TARGETS)}")
    names = given.targets or list(TARGETS)
    seconds = max(LEAST, given.minutes * 60 * given.jobs / len(names))
    HOME.mkdir(exist_ok=True)
    (HOME / "words").write_text("".join(_dictionary()), encoding="ascii")
    outcomes = []
    with ThreadPoolExecutor(given.jobs) as pool:
        for outcome in pool.map(lambda name: _feed(name, seconds), names):
            outcomes.append(outcome)
            _tell(outcome)
    executions, crashes, hangs = (
        sum(counts) for counts in zip(*((one.executions, one.crashes, one.hangs) for one in outcomes), strict=True)
    )
    _tell(Outcome("all", executions, crashes, hangs, ""))
    return int(bool(crashes or hangs))


def _feed(name: str, seconds: float) -> Outcome:
    run = subprocess.run(
        [sys.executable, "-m", "fuzz.worker", name, str(seconds), str(HOME)],
        cwd=ROOT, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    executions = max(map(int, _EXECUTIONS.findall(run.stderr)), default=0)
    found = re.findall("^FOUND (.*)", run.stderr, re.MULTILINE)
    hangs = len(re.findall("ERROR: libFuzzer: timeout|^Timeout ", run.stderr, re.MULTILINE))
    died = run.returncode != 0 and not hangs
    said = [*found, *([run.stderr[-3000:]] if run.returncode else [])]
    return Outcome(name, executions, len(found) + died, hangs, "\n".join(said))


def _tell(outcome: Outcome) -> None:
    counts = f"{outcome.executions:>12,} executions  {outcome.crashes} crashes  {outcome.hangs} hangs"
    print(f"{outcome.name:<13}{counts}", flush=True)
    if outcome.said:
        print(outcome.said, flush=True)


def _dictionary() -> list[str]:
    """Return the words that coverage alone would be long in finding, as libFuzzer reads them."""
    cues = {word for one in LANGUAGES.values() for word in (*one.months, *one.modals_aux, *one.titles, *one.relatives)}
    return [_entry(word) for word in (*_SYNTAX, *sorted(cues))]


def _entry(word: str) -> str:
    escaped = "".join(f"\\x{byte:02x}" for byte in word.encode())
    return f'"{escaped}"\n'


if __name__ == "__main__":
    raise SystemExit(main())
