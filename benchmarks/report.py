"""How long the HTML report of 200 claims in 100 sources takes to write, to open and to use.

The project is made of the shipped one: its claims four times over, and twenty shuffled thirds of each of its sources.

    python benchmarks/report.py --output docs/report-performance.md

Opening and using it needs playwright and a chromium on the PATH; without them those rows are left out, and it is said.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import yaml

from factcheck.cache import FOLDER as CACHE

ROOT = Path(__file__).parents[1]
CLAIMS, SOURCES = 200, 100
#: How often all steps are done, one after the other: the machine has other work, and one run says little.
ROUNDS = 9
#: What is done on the page, as JavaScript; each is timed until the next frame after it.
STEPS = {
    "filter by verdict": "document.querySelector('[value=mixed]').click()",
    "show all again": "document.getElementById('all').click()",
    "filter by language": "const s = document.querySelector('[name=language]'); s.value = 'it'; "
    "s.dispatchEvent(new Event('input', {bubbles: true}))",
    "show all columns again": "document.getElementById('all').click()",
    "filter by text": "const s = document.querySelector('[name=text]'); s.value = 'umbrella'; "
    "s.dispatchEvent(new Event('input', {bubbles: true}))",
    "show all rows again": "document.getElementById('all').click()",
    "sort by claim": "document.querySelector('thead button').click()",
    "sort by a source": "document.querySelectorAll('thead button')[7].click()",
    "the other way round": "document.querySelectorAll('thead button')[7].click()",
    "sort by agreement": "[...document.querySelectorAll('thead button')].at(-1).click()",
    "open a cell": "document.querySelector('td.supports a').click()",
    "close it": "document.getElementById('close').click()",
}


def main() -> None:
    """Write the page, or print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path)
    output = parser.parse_args().output
    with tempfile.TemporaryDirectory() as folder:
        text = "\n".join(_page(Path(folder))) + "\n"
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        print(text, end="")


def _page(folder: Path) -> Iterator[str]:
    _make(folder)
    plain = _timed(folder, "matrix", "-q")
    written = _timed(folder, "matrix", "-q", "-o", "report.html")
    size = (folder / "report.html").stat().st_size
    yield "# Performance of the report"
    yield ""
    yield "Made by `python benchmarks/report.py --output docs/report-performance.md`; no figure is written by hand."
    yield ""
    yield f"{CLAIMS} claims in {SOURCES} sources, on two cores that others use too. On the page it is the time from a"
    yield f"click to the next frame, in a browser without a graphics card: middle and best of {ROUNDS} runs."
    yield ""
    yield "| what | takes | at best |"
    yield "| --- | --: | --: |"
    yield f"| `factcheck matrix -q` | {plain:.1f} s | |"
    yield f"| then `factcheck matrix -q -o report.html` ({size / 1e6:.1f} MB) | {written:.1f} s | |"
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print("there is no browser: what is done on the page is left out", file=sys.stderr)
        return
    yield from _used(folder / "report.html", browser)


def _make(folder: Path) -> None:
    file = yaml.load((ROOT / "claims.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)  # noqa: S506 - texts only
    claims = [{**claim, "id": f"{claim['id']}-{turn}"} for turn in range(4) for claim in file["claims"]][:CLAIMS]
    text = yaml.dump({**file, "claims": claims}, allow_unicode=True, sort_keys=False)
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    (folder / "sources").mkdir()
    rng, shipped = random.Random(1), sorted((ROOT / "sources").glob("*.txt"))  # noqa: S311 - the same every time
    for number in range(SOURCES):
        source = shipped[number % len(shipped)]
        _, front, body = source.read_text(encoding="utf-8").split("---\n", 2)
        paragraphs = [line for line in body.split("\n") if line.strip()]
        rng.shuffle(paragraphs)
        kept = "\n\n".join(paragraphs[: max(3, len(paragraphs) // 3)])
        path = folder / "sources" / f"{source.stem}-{number:03}.txt"
        path.write_text(f"---\n{front}---\n{kept}\n", encoding="utf-8")


def _timed(folder: Path, *arguments: str) -> float:
    environment = {**os.environ, CACHE: str(folder / "cache")}  # what an earlier measurement left would be known
    command = [sys.executable, "-m", "factcheck", *arguments]
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def _used(report: Path, browser: str) -> Iterator[str]:
    from playwright.sync_api import sync_playwright

    frame = "await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = running.new_page(viewport={"width": 1440, "height": 900})
        start = time.perf_counter()
        page.goto(report.as_uri())
        page.wait_for_selector(".js")
        yield f"| open it | {time.perf_counter() - start:.1f} s | |"
        taken: dict[str, list[float]] = {name: [] for name in STEPS}
        for _, (name, step) in itertools.product(range(ROUNDS), STEPS.items()):
            script = f"async () => {{ const t = performance.now(); {step}; {frame}; return performance.now() - t; }}"
            taken[name].append(page.evaluate(script))
        for name, times in taken.items():
            yield f"| {name} | {statistics.median(times):.0f} ms | {min(times):.0f} ms |"
        running.close()


if __name__ == "__main__":
    main()
