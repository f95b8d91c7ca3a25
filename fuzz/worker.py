"""Target, seconds -> executions: feeds one target until its time is over, by coverage where atheris installs.

Where it does not, hypothesis edits the seeds. Either way a find is written to a file and the work goes on; an input
that hangs ends it, for nothing can interrupt a regular expression.
"""

from __future__ import annotations

import faulthandler
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from types import ModuleType

#: Seconds after which an input hangs: thousands of times what the slowest takes, on a busy machine too.
PATIENCE = 30
#: Megabytes that a worker may take, and bytes that an input may have.
ROOM, LONGEST = 2048, 4096
_PLACES = 3  # the innermost lines of ours tell one find from another

try:
    atheris: ModuleType | None = import_module("atheris")
except ImportError:  # there is none for this Python or this system
    atheris = None


class Attempts:
    """Feeds a target; keeps the first input of each find below a folder, and counts."""

    def __init__(self, name: str, work: Callable[[bytes], object], found: Path) -> None:
        self.name, self.work, self.found = name, work, found

    def __call__(self, data: bytes) -> None:
        """Feed the target; whatever comes out of it is a find."""
        try:
            self.work(data)
        except Exception as error:
            frames = [
                f
                for f in traceback.extract_tb(error.__traceback__)
                if "/factcheck/" in f.filename or "/fuzz/" in f.filename
            ]
            where = "".join(f"{Path(frame.filename).name}:{frame.lineno} " for frame in frames[-_PLACES:])
            key = sha256(f"{type(error).__name__} {where}".encode()).hexdigest()[:10]
            path = self.found / f"{self.name}-{key}"
            if not path.exists():
                path.write_bytes(data)
                print(f"\nFOUND {path.name}: {type(error).__name__}: {error} ({where.strip()})", file=sys.stderr)


def main(name: str, seconds: float, home: Path) -> None:
    """Feed a target; corpus and finds are below `home`."""
    with atheris.instrument_imports(include=["factcheck"]) if atheris else nullcontext():
        from fuzz.promises import kept
        from fuzz.targets import TARGETS

    target = TARGETS[name]
    corpus, found = home / "corpus" / name, home / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    attempt = Attempts(name, lambda data: kept(target.work, data), found)
    if atheris is None:
        _edited(attempt, list(target.seeds()), seconds)
        return
    for seed in target.seeds():
        (corpus / sha256(seed).hexdigest()).write_bytes(seed[:LONGEST])
    options = (
        f"-max_total_time={seconds:.0f}", f"-timeout={PATIENCE}", f"-rss_limit_mb={ROOM}", f"-max_len={LONGEST}",
        f"-artifact_prefix={found}/{name}-", f"-dict={home / 'words'}", "-print_final_stats=0",
    )  # fmt: skip
    atheris.Setup([name, str(corpus), *options], attempt)
    atheris.Fuzz()


def _edited(attempt: Attempts, seeds: list[bytes], seconds: float) -> None:
    """Feed seeds with a few of their bytes replaced, until the time is over."""
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    edits = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 8), st.binary(max_size=8)), max_size=6)
    start, executions = time.monotonic(), 0

    @settings(max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(seeds) | st.binary(max_size=200), edits)
    def feed(data: bytes, changes: list[tuple[float, int, bytes]]) -> None:
        nonlocal executions
        for where, length, new in changes:
            at = int(where * len(data))
            data = data[:at] + new + data[at + length :]
        executions += 1
        faulthandler.dump_traceback_later(PATIENCE, exit=True)
        attempt(data[:LONGEST])
        faulthandler.cancel_dump_traceback_later()

    while time.monotonic() - start < seconds:
        feed()
    print(f"Done {executions} runs", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3]))
