"""What the fuzzing has found stays mended, its seeds keep every promise, and a promise that is broken is told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from runner import ROOT

import factcheck
from factcheck.model import Claim, Matrix, Phrasing, Source
from fuzz import promises
from fuzz.targets import TARGETS
from fuzz.worker import Attempts

FINDS = ROOT / "fuzz" / "finds"
CLAIM = Claim("came", Phrasing("Ann came in 2024"))
SOURCE = Source("text", "text.txt", b"Ann came in 2024.")


def finds() -> Iterator[Any]:
    for path in sorted(FINDS.glob("*/*")):
        yield pytest.param(path, id=path.relative_to(FINDS).as_posix())


@pytest.mark.parametrize("path", list(finds()))
def test_a_find_stays_mended(path: Path) -> None:
    promises.kept(TARGETS[path.parent.name].work, path.read_bytes())


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_seeds_keep_every_promise(name: str) -> None:
    seeds = list(TARGETS[name].seeds())
    assert seeds
    for seed in seeds:
        promises.kept(TARGETS[name].work, seed)


def test_a_find_is_written_once_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(data: bytes) -> None:
        promises.hold(data < b"m", "data is small")

    attempt = Attempts("name", broken, tmp_path)
    for data in (b"a", b"x", b"y"):
        attempt(data)
    (path,) = tmp_path.iterdir()
    assert path.read_bytes() == b"x"
    assert capsys.readouterr().err.count("Broken: data is small") == 1


def test_work_that_grows_faster_than_its_input_is_a_find() -> None:
    def steep(data: bytes) -> int:
        for _ in range(len(data) ** 4):
            step()
        return len(data)

    def step() -> None: ...

    inputs = [bytes([number]) * 44 for number in range(16)]
    with pytest.raises(promises.Broken, match="steps at most"):
        for data in inputs:  # one of eight is counted
            promises.kept(steep, data)


def test_a_cell_that_depends_on_the_order_is_a_find(monkeypatch: pytest.MonkeyPatch) -> None:
    promises.judged([CLAIM], [SOURCE])
    real = factcheck.check
    made: list[Matrix] = []

    def forgetful(claims: Any, sources: Any, **named: Any) -> Matrix:
        made.append(real(claims, sources, **named) if not made else Matrix(tuple(claims), (), ()))
        return made[-1]

    monkeypatch.setattr(factcheck, "check", forgetful)
    with pytest.raises(promises.Broken, match="in any order"):
        promises.judged([CLAIM], [SOURCE])


@pytest.mark.slow
def test_a_campaign_prints_what_came_of_it() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "fuzz", "0.01", "subtitles", "--jobs", "1"],
        cwd=ROOT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    first, last = done.stdout.splitlines()
    assert first.startswith("subtitles ") and last.startswith("all ")
    assert last.endswith(" executions  0 crashes  0 hangs") and int(last.split()[1].replace(",", "")) > 0
