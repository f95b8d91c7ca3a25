"""A lock that cannot be written, or not to its end: the old one or the new one is there, whole."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from runner import LOOKS, ROOT, Run
from terminal import obey_permissions

from factcheck.lock import load, parse

#: Each test starts the program anew, most of them several times.
pytestmark = pytest.mark.slow

ENGLISH = "sources/en-bridge-opens.txt"
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals and limits")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "factcheck", *arguments]


def environment(first: str = "") -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "CI")}
    path = os.pathsep.join([first, str(ROOT)]).strip(os.pathsep)
    return {**kept, "PYTHONPATH": path, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def drift(project: Path) -> None:
    path = project / ENGLISH
    path.write_text(path.read_text("utf-8").replace("12 May 2023", "13 May 2023"), encoding="utf-8")


FAILING = {
    "full disk": ("fsync", errno.ENOSPC, "claims.lock: cannot be written: the disk is full; make room"),
    "read-only folder": ("replace", errno.EACCES, "claims.lock: may not be written; change the permissions"),
    "read-only disk": ("replace", errno.EROFS, "claims.lock: cannot be written: the file system is read-only; "),
}


@pytest.mark.parametrize("name", FAILING)
def test_a_failing_write_is_2_and_leaves_the_old_lock(
    name: str, locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, number, expected = FAILING[name]

    def failing(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    before = (locked / "claims.lock").read_bytes()
    drift(locked)
    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing)
        done = factcheck("lock")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(expected)
    assert (locked / "claims.lock").read_bytes() == before
    assert sorted(os.listdir(locked)) == ["claims.lock", "claims.schema.json", "claims.yaml", "sources"]


@posix
def test_a_disk_that_takes_no_more(locked: Path) -> None:
    """The system itself refuses the write, as a full disk would: no file may grow beyond a few bytes."""
    import resource

    before = (locked / "claims.lock").read_bytes()
    drift(locked)
    done = subprocess.run(
        command("lock"),
        cwd=locked,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
    )
    assert (done.returncode, done.stdout) == (2, "")
    *told, last = done.stderr.splitlines()
    assert len(told) <= 1  # that the cache cannot be written either
    assert last.startswith("claims.lock: cannot be written: it is too large for the file system; ")
    assert (locked / "claims.lock").read_bytes() == before
    assert sorted(os.listdir(locked)) == ["claims.lock", "claims.schema.json", "claims.yaml", "sources"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="permissions of Linux")
@pytest.mark.parametrize(
    ("what", "mode", "said"),
    [
        (".", 0o555, "may not be written; change the permissions of the file's folder"),
        ("claims.lock", 0o444, "is read-only; change its permissions, or name another file"),
    ],
)
def test_what_may_not_be_written_to(what: str, mode: int, said: str, locked: Path) -> None:
    before = (locked / "claims.lock").read_bytes()
    drift(locked)
    (locked / what).chmod(mode)
    try:
        done = subprocess.run(
            command("lock"),
            cwd=locked,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=60,
            preexec_fn=obey_permissions,
        )
    finally:
        (locked / what).chmod(mode | 0o200)
    if done.returncode == 77:
        pytest.skip("permissions do not bind this user")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"claims.lock: {said}\n"
    assert (locked / "claims.lock").read_bytes() == before


@posix
def test_two_locks_at_once_leave_one_whole_lock(locked: Path) -> None:
    drift(locked)
    runs = [subprocess.Popen(command("lock", "-q"), cwd=locked, env=environment()) for _ in range(4)]
    assert [run.wait(timeout=60) for run in runs] == [0, 0, 0, 0]
    done = subprocess.run(command("lock"), cwd=locked, env=environment(), capture_output=True, text=True, timeout=60)
    assert done.stdout.startswith("claims.lock: as it was; ")
    assert sorted(os.listdir(locked)) == ["claims.lock", "claims.schema.json", "claims.yaml", "sources"]


#: Where the writer is when it is stopped -> whether the new lock is there afterwards.
MOMENTS = {
    "before anything is written": ("factcheck.engine.check", "before", False),
    "when the text is written": ("os.fsync", "before", False),
    "before it takes the other's place": ("os.replace", "before", False),
    "after it took the other's place": ("os.replace", "after", True),
}
_PATCH = """
import os, signal
import factcheck.engine
real = {target}
def stopping(*given, **named):
    if {when!r} == "before":
        os.kill(os.getpid(), signal.{signal})
    done = real(*given, **named)
    os.kill(os.getpid(), signal.{signal})
    return done
{target} = stopping
"""


@posix
@pytest.mark.parametrize("stop", ["SIGINT", "SIGKILL"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_lock_that_is_stopped_leaves_the_old_or_the_new_one(
    moment: str, stop: str, locked: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    target, when, new = MOMENTS[moment]
    before = (locked / "claims.lock").read_bytes()
    drift(locked)
    patch = tmp_path_factory.mktemp("patch")
    (patch / "sitecustomize.py").write_text(_PATCH.format(target=target, when=when, signal=stop), encoding="utf-8")
    done = subprocess.run(
        command("lock"), cwd=locked, env=environment(str(patch)), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == (130 if stop == "SIGINT" else -signal.SIGKILL)
    assert "Traceback" not in done.stderr
    after = (locked / "claims.lock").read_bytes()
    assert (after != before) is new
    parse(after.decode(), "claims.lock")
    left = sorted(set(os.listdir(locked)) - {"claims.lock", "claims.schema.json", "claims.yaml", "sources"})
    assert not left or (stop == "SIGKILL" and all(name.startswith(".claims.lock.") for name in left))
    # Whatever a killed writer left behind is in nobody's way, and goes when the next one writes.
    assert subprocess.run(command("lock", "-q"), cwd=locked, env=environment(), timeout=60).returncode == 0
    assert not left or sorted(os.listdir(locked)) == ["claims.lock", "claims.schema.json", "claims.yaml", "sources"]
    assert load(locked / "claims.lock").cell("opened-in-may", "en-bridge-opens").verdict == "refutes"
