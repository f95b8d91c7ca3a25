"""Commands that write -> what is left of the files where they are killed or the system refuses: the old or the new.

    python benchmarks/faults.py --times 1000

Each command is stopped at so many moments of its work, chosen by chance: half of them anywhere, half while it writes.
A moment is told by the calls made until then and never by the clock, so that a seed tells it again. Then each fault is
injected into each command, a source changes at such moments while it is read, and four writers work at once. What is
left of a cache is in `caching.py`. Prints what was injected and what was left; the exit code is 1 where a file is
neither old nor new, or lost its permissions or its link. POSIX only: needs `fork`, in which the program is loaded
already. The program's own files may not change meanwhile: the cache looks at them, which takes calls.
"""

from __future__ import annotations

import argparse
import errno
import os
import random
import resource
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import caching
from benchmarks.scene import COMMANDS, ENGLISH, LOCK, Scene, at, copy, files, left, load, project, start, work


def _raising(name: str, number: int) -> Callable[[], None]:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return lambda: setattr(os, name, refuse)


def _small_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))


def _vanishing_folder() -> None:
    real = os.fsync

    def fsync(number: int) -> None:
        real(number)
        for folder in ("kept", "sources"):
            os.rename(folder, f"gone-{folder}")

    os.fsync = fsync


FAULTS: Mapping[str, Callable[[], None]] = {
    "the disk is full": _raising("fsync", errno.ENOSPC),
    "the disk does not answer": _raising("fsync", errno.EIO),
    "the disk takes a part": _small_files,
    "the folder is read-only": _raising("replace", errno.EACCES),
    "the file system is read-only": _raising("replace", errno.EROFS),
    "the file is on another disk": _raising("replace", errno.EXDEV),
    "permissions cannot be set": _raising("chmod", errno.EPERM),
    "too many files are open": _raising("dup", errno.EMFILE),
    "the folder goes while it is written to": _vanishing_folder,
}


def killed(scene: Scene, times: int, chance: random.Random, room: Path) -> Counter[str]:
    """Kill a command at moments of chance; return how often which files were left."""
    counts: Counter[str] = Counter()
    for moment in scene.moments(times, chance):
        code, what = scene.disturbed(room, at(moment, lambda: os.kill(os.getpid(), signal.SIGKILL)))
        counts[what if code == -signal.SIGKILL else f"BROKEN: ended with {code}"] += 1
    return counts


def refused(scene: Scene, fault: str, room: Path) -> Counter[str]:
    """Inject a fault into a command; return which files were left, and its exit code."""
    code, what = scene.disturbed(room, FAULTS[fault])
    honest = code == (0 if what == "new" else 2)
    return Counter([f"{what}, exit {code}" if honest else f"BROKEN: {what}, exit {code}"])


def changing(template: Path, times: int, chance: random.Random, room: Path) -> Counter[str]:
    """Change a source at moments of chance while `lock` reads; the lock is that of the old or of the new source."""
    home = copy(template, room)
    text = (home / ENGLISH).read_text("utf-8").replace("13 May", "14 May")
    (home / ENGLISH).write_text(text, encoding="utf-8")
    other = home.rename(room / "other")
    one, two = (Scene.of(LOCK, where, room) for where in (template, other))
    locks = {scene.after["kept/claims.lock"]: name for scene, name in ((one, "old source"), (two, "new source"))}
    counts: Counter[str] = Counter()
    for moment in one.moments(times, chance):
        home = copy(template, room)
        code = work(home, LOCK, at(moment, lambda: Path(ENGLISH).write_text(text, encoding="utf-8")))
        counts[
            locks.get(files(home)["kept/claims.lock"], "BROKEN: a lock of neither") if code == 0 else f"BROKEN: {code}"
        ] += 1
    return counts


def together(scene: Scene, times: int, room: Path) -> Counter[str]:
    """Let four processes do the same at once; return which files were left."""
    counts: Counter[str] = Counter()
    for _ in range(times):
        home = copy(scene.template, room)
        children = [start(home, scene.command) for _ in range(4)]
        codes = {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children}
        what = left(scene.before, scene.after, files(home))
        counts[what if codes <= {0, 2} and what == "new" else f"BROKEN: {what}, exits {sorted(codes)}"] += 1
    return counts


def campaign(times: int, seed: int) -> Iterator[tuple[str, str, Counter[str]]]:
    """Yield what was injected, into what, and what was left how often; `times` is how many moments in all."""
    chance = random.Random(seed)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        project(room / "template")
        load(room / "template", room)
        scenes = [Scene.of(command, room / "template", room) for command in COMMANDS]
        caches = caching.projects(room / "template", room)
        each = times // (len(scenes) + 2)  # the cache is killed at calls, and within a write
        for scene in scenes:
            yield "SIGKILL", scene.command.name, killed(scene, each, chance, room)
        for what, stop, count in (
            ("SIGKILL", caching.killed, each),
            ("SIGKILL within a write", caching.cut_off, each),
            ("the disk takes a part", caching.cramped, times // 10),
        ):
            halves = (stop(kept, max(1, count // len(caches)), chance, room) for kept in caches)
            yield what, "cache", sum(halves, Counter())
        for fault in FAULTS:
            yield fault, "each", sum((refused(scene, fault, room) for scene in scenes), Counter())
        yield "a source changes", LOCK.name, changing(room / "template", max(1, times // 10), chance, room)
        yield "four at once", "each", sum((together(scene, max(1, times // 100), room) for scene in scenes), Counter())
        yield (
            "four at once",
            "cache",
            sum((caching.shared(one, max(1, times // 100), room) for one in caches), Counter()),
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a campaign and print it as a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=1000, help="moments at which a command is killed (default 1000)")
    parser.add_argument("--seed", type=int, default=1, help="of what is left to chance (default 1)")
    given = parser.parse_args(arguments)
    broken = False
    for what, where, counts in campaign(given.times, given.seed):
        told = ", ".join(f"{count} x {state}" for state, count in sorted(counts.items()))
        print(f"{what:<40}{where:<9}{told}", flush=True)
        broken |= any(state.startswith("BROKEN") for state in counts)
    return int(broken)


if __name__ == "__main__":
    raise SystemExit(main())
