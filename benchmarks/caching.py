"""A run that is stopped while it keeps what it found out -> how much of that the next run knows, and if it is right.

Whatever is left, the next run says what one without a cache says, to the byte, has nothing to say of the cache itself,
and leaves one in which the run after it finds everything. POSIX only.
"""

from __future__ import annotations

import os
import random
import re
import resource
import signal
import sys
from bisect import bisect
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.scene import ENGLISH, Command, Scene, at, copy, start, work
from factcheck.cache import store

_CACHE, _REPORT, _SAID = "cache", "report.json", "said.txt"
#: What is stopped, and what is run after it: that tells how much it knew.
JUDGING = Command(("matrix", "-q", "--cache-dir", _CACHE))
_TELLING = ("matrix", "-v", "-f", "json", "-o", _REPORT)
_NEXT, _WITHOUT = Command((*_TELLING, "--cache-dir", _CACHE)), Command((*_TELLING, "--no-cache"))
_KNOWN = re.compile(r"^cache: (\d+) of (\d+) sources known from earlier runs$", re.MULTILINE)
_TROUBLE = "the cache cannot be used"
#: Bytes that no file of their caches comes to.
_LARGEST = 1 << 22
#: Sources of each project, so that a cache can be left with some of them.
_SOURCES = 6


@dataclass(frozen=True, slots=True)
class Told:
    """What a run says: its report, and of how many of its sources it knew all from earlier runs; or what is wrong."""

    report: bytes
    known: int
    sources: int
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A project and its cache: what that knows before a run, the report without it, and the size of its files.

    The size is in bytes: no file of the cache gets larger while a run writes.
    """

    scene: Scene
    before: int
    report: bytes
    size: int

    @classmethod
    def of(cls, template: Path, room: Path) -> Kept:
        """Let runs work undisturbed, with the cache and without any."""
        before = _told(copy(template, room)).known
        home = copy(template, room)
        work(home, _WITHOUT)
        report = (home / _REPORT).read_bytes()
        scene = Scene.of(JUDGING, template, room, store.Store._write.__code__)

        def ends(size: int) -> bool:
            return work(copy(template, room), JUDGING, _limited(size, signal.SIG_DFL)) == 0

        return cls(scene, before, report, bisect(range(_LARGEST), False, key=ends))

    def stopped(self, prepare: Callable[[], object], expected: int, room: Path) -> str:
        """Run with `prepare` called before all else; return what the next run knew, or what is broken."""
        home = copy(self.scene.template, room)
        code = work(home, JUDGING, prepare)
        return self.known(home) if code == expected else f"BROKEN: ended with {code}"

    def known(self, home: Path) -> str:
        """Return how much of what a run found out the next one knows, or what is broken."""
        first, second = _told(home), _told(home)
        if wrong := first.wrong or second.wrong:
            return f"BROKEN: {wrong}"
        if {first.report, second.report} != {self.report}:
            return "BROKEN: another report"
        if first.known < self.before or second.known < second.sources:
            return f"BROKEN: {self.before}, then {first.known}, then {second.known} known"
        return "all" if first.known == first.sources else "a part" if first.known > self.before else "nothing"


def _told(home: Path) -> Told:
    """Run undisturbed, and return what it says."""
    said = home / _SAID
    code = work(home, _NEXT, lambda: os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2))
    told = said.read_text("utf-8")
    found = _KNOWN.search(told)
    if code or _TROUBLE in told or not found:
        return Told(b"", 0, 0, f"exit {code}, {told.splitlines()[:1]}")
    return Told((home / _REPORT).read_bytes(), int(found[1]), int(found[2]))


def projects(template: Path, room: Path) -> list[Kept]:
    """Return a project that has no cache yet, and one whose cache has what its sources said before they changed.

    From here on a cache is written after each source, as it is after every two megabytes: there are moments in between.
    """
    store._AT_ONCE = 1
    home = copy(template, room)
    text = (home / ENGLISH).read_text("utf-8")
    for number in range(_SOURCES):
        (home / "sources" / f"n-{number}.txt").write_text(text.replace("13 May", f"{number} May"), encoding="utf-8")
    new = home.rename(room / "new")
    used = copy(new, room).rename(room / "used")
    work(used, JUDGING)
    for path in (used / "sources").glob("n-*.txt"):
        path.write_text(f"{path.read_text('utf-8')}It is the second one.\n", encoding="utf-8")
    return [Kept.of(where, room) for where in (new, used)]


def killed(kept: Kept, times: int, chance: random.Random, room: Path) -> Counter[str]:
    """Kill a run at moments of chance, half of them after it began to write."""
    return Counter(
        kept.stopped(at(moment, lambda: os.kill(os.getpid(), signal.SIGKILL)), -signal.SIGKILL, room)
        for moment in kept.scene.moments(times, chance)
    )


def cut_off(kept: Kept, times: int, chance: random.Random, room: Path) -> Counter[str]:
    """Kill a run within a write: no call of ours tells such a moment, but the byte of a file that it comes to."""
    return Counter(
        kept.stopped(_limited(chance.randrange(kept.size), signal.SIG_DFL), -signal.SIGXFSZ, room) for _ in range(times)
    )


def cramped(kept: Kept, times: int, chance: random.Random, room: Path) -> Counter[str]:
    """Let the disk take so many bytes of a file and no more: nothing ends for it."""
    return Counter(kept.stopped(_limited(chance.randrange(kept.size), signal.SIG_IGN), 0, room) for _ in range(times))


def _limited(size: int, reaction: signal.Handlers) -> Callable[[], None]:
    """Return what limits the bytes of a file, and says what comes of writing more: death, or an error."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, reaction)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def shared(kept: Kept, times: int, room: Path) -> Counter[str]:
    """Let four runs share a cache."""
    counts: Counter[str] = Counter()
    for _ in range(times):
        home = copy(kept.scene.template, room)
        children = [start(home, JUDGING) for _ in range(4)]
        codes = {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children}
        counts[kept.known(home) if codes == {0} else f"BROKEN: exits {sorted(codes)}"] += 1
    return counts
