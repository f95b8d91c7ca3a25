"""Documents -> how long and how much memory it takes to import them, and whether they say what their text says.

    python benchmarks/importing.py [FILE...]

Without files it makes all five shipped sources into pages, PDF and Word documents, imports them, and counts the cells
that read as they do from the text files; then it imports a long PDF that it makes. Each file is measured in a process
of its own. With `--floors` it fails where a cell differs or a bound is broken.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

from documents import docx, page, pages_of, paragraphs, pdf, run  # noqa: E402

from factcheck import check, load_claims, load_sources  # noqa: E402
from factcheck.importing import Origin, Original, read, source_of  # noqa: E402
from factcheck.model import Document, Source  # noqa: E402
from factcheck.readers import read as read_source  # noqa: E402

#: Pages of the PDF that is made, and its bounds: seconds of processor time for 73 pages, and megabytes at most.
PAGES, BOUND_PAGES, BOUND_SECONDS, BOUND_MEGABYTES = 730, 73, 3.0, 300
MAKERS: dict[str, Callable[[Document], bytes]] = {
    ".html": lambda one: page(
        "".join(f"<p>{text}</p>" for text in paragraphs(one.text)), one.title or "", one.language
    ),
    ".pdf": lambda one: pdf(pages_of(one.text, 30), one.title or "", one.language),
    ".docx": lambda one: docx(
        "".join(f"<w:p>{run(text)}</w:p>" for text in paragraphs(one.text)),
        title=one.title or "",
        language=one.language,
    ),
}
#: What a process runs that measures one file: seconds of processor time, then megabytes at most.
MEASURE = """
import re, resource, sys, time
from pathlib import Path
from factcheck.importing import Original, read
data = open(sys.argv[1], "rb").read()
start = time.process_time()
pages = read(Original("x", sys.argv[1], data, pictures=True)).text.count("\\f") + 1
seconds = time.process_time() - start
status = Path("/proc/self/status")  # what a process used before it became another one counts in `ru_maxrss`
peak = re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text())[1] if status.exists() else None
scale = 1024 * 1024 if sys.platform == "darwin" else 1024
print(pages, seconds, int(peak or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / (1024 if peak else scale))
"""


def same(ending: str) -> tuple[int, int]:
    """Return how many cells read the same from documents of a kind, and how many there are."""
    claims, sources = load_claims(ROOT / "claims.yaml"), load_sources(ROOT / "sources")
    before = check(claims, sources)
    made = [
        Source(one.id, f"{one.id}.md", imported(MAKERS[ending](read_source(one)), one.id + ending)) for one in sources
    ]
    after = check(claims, made)
    cells = [(claim.id, source.id) for claim in claims for source in sources]
    return sum(before.cell(*cell).verdict is after.cell(*cell).verdict for cell in cells), len(cells)


def imported(data: bytes, name: str) -> bytes:
    """Return the source that a document becomes."""
    return source_of(read(Original(name, name, data)), Origin(name, ""), "0")


def measured(path: Path) -> tuple[int, float, float]:
    """Return pages, seconds of processor time and megabytes at most."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, path], capture_output=True, text=True, check=True, timeout=600, cwd=ROOT
    )
    pages, seconds, megabytes = done.stdout.split()
    return int(pages), float(seconds), float(megabytes)


def main() -> Iterator[str]:
    """Print what was measured, and yield what is below a floor."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--floors", action="store_true", help="fail where a cell differs or a bound is broken")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files: Sequence[Path] = asked.files
        if not files:
            for ending in MAKERS:
                alike, every = same(ending)
                print(f"{ending:6} {alike} of {every} cells read as they do from .txt")
                if asked.floors and alike < every:
                    yield f"{ending}: {every - alike} cells differ"
            text = "\n\n".join(read_source(one).text for one in load_sources(ROOT / "sources"))
            long = Path(folder, "long.pdf")
            pages = pages_of(text)
            long.write_bytes(pdf((pages * (PAGES // len(pages) + 1))[:PAGES], "Long"))
            files = [long]
        for path in files:
            pages_read, seconds, megabytes = measured(path)
            size = path.stat().st_size / 1e6
            print(f"{path.name}: {size:.1f} MB, {pages_read} pages, {seconds:.2f} s, {megabytes:.0f} MB of memory")
            if asked.floors and seconds > BOUND_SECONDS * max(pages_read / BOUND_PAGES, 1):
                yield f"{path.name}: {seconds:.2f} s"
            if asked.floors and megabytes > BOUND_MEGABYTES:
                yield f"{path.name}: {megabytes:.0f} MB"


if __name__ == "__main__":
    failures = list(main())
    print(*failures, sep="\n", end="\n" if failures else "")
    sys.exit(bool(failures))
