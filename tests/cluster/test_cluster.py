"""A real cluster of processes on this machine: the same matrix, whatever happens to those who make it."""

from __future__ import annotations

import json
import os
import pickle
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from runner import ROOT, Run

from factcheck.cli.judging import counted
from factcheck.cluster import client, cluster
from factcheck.cluster.local import started
from factcheck.cluster.stamp import stamp
from factcheck.cluster.work import Reference, digest, load, run
from factcheck.engine import check, columns
from factcheck.errors import SourceError, UsageError
from factcheck.model import Claim, Location, Matrix, Phrasing, Source
from factcheck.sources import Sources, load_sources
from factcheck.spread import Task, spread

TEXT = "The Alderford bridge opened on {} May 2023 after three years of work. It cost 40 million euros."
CLAIMS = (
    Claim("opened", Phrasing("The Alderford bridge opened on 12 May 2023")),
    Claim("cost", Phrasing("The bridge cost 40 million euros")),
)
GONE = "--dask: the scheduler is gone; see what it says in its log, and run again"
pytestmark = pytest.mark.slow
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with started(2) as address:
        yield address


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    lines = (json.dumps({"id": f"n{number}", "text": TEXT.format(number)}) for number in range(60))
    (tmp_path / "n.jsonl").write_text("\n".join(lines), "utf-8")
    for number in range(20):
        (tmp_path / f"t{number}.txt").write_text(TEXT.format(number), "utf-8")
    return load_sources(tmp_path, relative_to=tmp_path)


@pytest.fixture
def whole(sources: Sources) -> Matrix:
    return check(CLAIMS, sources)


def nowhere(source: Source) -> None:
    return None


def changed(source: Source) -> Location:
    return Location(__file__, 0, len(source.data))


@pytest.mark.parametrize("how", ["as places", "as texts", "as places of other texts"])
def test_the_matrix_is_that_of_one_process(how: str, address: str, sources: Sources, whole: Matrix) -> None:
    locate = {"as places": sources.locator(), "as texts": nowhere, "as places of other texts": changed}[how]
    seen: list[str] = []
    with cluster(address, None, locate) as executor:
        assert check(CLAIMS, sources, executor=executor, finished=lambda source: seen.append(source.id)) == whole
    assert seen == list(sources.ids)


@posix
def test_a_worker_that_is_killed_loses_nothing(sources: Sources, whole: Matrix) -> None:
    from distributed import Client

    with started(2) as address, cluster(address, None, sources.locator()) as executor:
        with Client(address, set_as_default=False) as client:
            workers = list(client.run(os.getpid).values())
        found = columns(CLAIMS, sources, executor=executor)
        first = next(found)
        os.kill(workers[0], signal.SIGKILL)
        told = [first, *found]
    assert [one.column for one in told] == list(whole.sources)
    assert sorted(cell for one in told for cell in map(repr, one.cells)) == sorted(map(repr, whole.cells))


def test_a_task_that_fails_names_its_source(address: str, sources: Sources) -> None:
    work: Any = sum  # of pairs: nobody can add those to a number
    tasks: Iterator[Task[Source, Any, Any]] = (Task(source, (source, ()), len(source.data)) for source in sources)
    said = r"n\.jsonl:1: cannot be judged: TypeError"
    with cluster(address, None) as executor, pytest.raises(SourceError, match=said):
        list(spread(work, tasks, executor))


def test_a_scheduler_that_is_gone_is_said(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    fill(tmp_path)  # more than may be asked ahead, so that something is left to ask for
    sources = load_sources(tmp_path / "sources", relative_to=tmp_path)
    with started(1) as address, cluster(address, None) as executor:
        found = columns(CLAIMS, sources, executor=executor, ahead=2)
        next(found)
        end_scheduler(address)
        with pytest.raises(UsageError) as caught:
            list(found)
    assert str(caught.value) == GONE


def end_scheduler(address: str) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        number = client.run_on_scheduler(os.getpid)
    os.kill(number, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)


def test_a_command_without_its_scheduler_is_one_line(project: Path) -> None:
    fill(project)
    with started(1) as address, begun(project, address) as running:
        assert running.stdout is not None and running.stderr is not None
        running.stdout.readline()
        end_scheduler(address)
        assert b'"summary"' not in running.stdout.read()
        assert (running.stderr.read().decode(), running.wait(60)) == (f"{GONE}\n", 2)


def fill(project: Path) -> None:
    lines = (json.dumps({"id": f"n{number}", "text": TEXT.format(12) * 20}) for number in range(3000))
    (project / "sources" / "n.jsonl").write_text("\n".join(lines), "utf-8")


def begun(project: Path, address: str, *options: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "factcheck", "matrix", "-f", "jsonl", "--dask", address, "--jobs", "2", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=project,
        env=environment,
        # Whoever runs the tests in the background has it ignored, and what is ignored is inherited.
        preexec_fn=None if os.name == "nt" else lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )


def test_another_factcheck_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    there = stamp()
    monkeypatch.setattr("factcheck.cluster.stamp._OTHER", frozenset(("cluster",)))
    stamp.cache_clear()
    said = f"--dask: a worker has factcheck {there}, and this is {stamp()}; install the same one in both places"
    try:
        with pytest.raises(UsageError, match=re.escape(said)), cluster(address, None):
            pass
    finally:
        stamp.cache_clear()


def test_a_worker_refuses_work_of_another_factcheck() -> None:
    for refuse in (lambda: load("0.0.1", b""), lambda: run(list, "0.0.1", b"")):
        with pytest.raises(UsageError, match=r"and this is 0\.0\.1; install the same one in both places"):
            refuse()


def test_what_is_told_of_an_installation() -> None:
    assert re.fullmatch(r"[0-9.]+ \([0-9a-f]{12}\)", stamp())


def test_a_source_is_read_where_it_stands_or_sent(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"one\ntwo\n")
    location = Location(str(tmp_path / "a.jsonl"), 4, 3)
    there = Reference("a", "a.jsonl", 2, location, digest(b"two"))
    assert there.read() == Source("a", "a.jsonl", b"two", 2)
    other = Reference("a", "a.jsonl", 2, location, digest(b"TWO"))
    gone = Reference("a", "a.jsonl", 2, Location(str(tmp_path / "b.jsonl"), 4, 3), digest(b"two"))
    assert done([(there, 1), (other, 1)]) is done([(gone, 1)]) is None
    assert done([(there, 1)]) == [(there.read(), 1)]


def done(batch: list[tuple[Reference, int]]) -> Any:
    answer = run(list, stamp(), pickle.dumps(batch))
    return answer and pickle.loads(answer)  # noqa: S301 - made here


def test_nobody_at_an_address() -> None:
    said = r"--dask: no scheduler answers at tcp://127\.0\.0\.1:9 \("
    with pytest.raises(UsageError, match=said), cluster("tcp://127.0.0.1:9", None):
        pass


@pytest.mark.parametrize("address", ["foo", "http://x", ""])
def test_what_is_no_address_is_told_at_once(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "Client", None)
    with pytest.raises(UsageError, match=rf"--dask: `{address}` is not an address; "), cluster(address, None):
        pass


def test_without_dask_the_command_that_installs_it_is_told(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = metadata.version

    def missing(name: str) -> str:
        if name == "distributed":
            raise metadata.PackageNotFoundError(name)
        return real(name)

    monkeypatch.setattr(metadata, "version", missing)
    done = factcheck("matrix", "--dask", "local")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "--dask: needs distributed, which is not installed; run: pip install 'factcheck-matrix[dask]'\n"
    )


@pytest.mark.parametrize("command", ["matrix -f json", "matrix -f jsonl", "audit", "lint", "check"])
def test_the_bytes_of_a_command_are_the_same(command: str, address: str, factcheck: Run) -> None:
    factcheck("lock", "-q")
    alone = factcheck(*command.split(), "--jobs", "1")
    assert factcheck(*command.split(), "--dask", address) == alone


@posix
def test_an_interrupt_ends_a_local_cluster_and_the_next_run_goes_on(project: Path, factcheck: Run) -> None:
    fill(project)
    kept = ["--cache-dir", str(project / "kept")]
    with begun(project, "local", *kept) as running:
        assert running.stdout is not None and running.stderr is not None
        first = [running.stdout.readline() for _ in range(50)]
        running.send_signal(signal.SIGINT)
        lines = running.stdout.read().splitlines()
        assert (running.stderr.read(), running.wait(60)) == (b"", 130)
    assert not any(b'"summary"' in line for line in lines)
    told = {json.loads(line)["source"] for line in (*first, *lines[:-1])}  # the last one may be cut off
    again = factcheck("matrix", "-v", *kept, *(word for name in told for word in ("--source", name)))
    assert f"cache: {len(told)} of {counted(len(told), 'source')} known from earlier runs" in again.err.splitlines()
