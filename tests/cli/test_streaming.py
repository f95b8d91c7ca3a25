"""`matrix --format jsonl`: a line for each cell that is not silent, while the work goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from builders import claim, matrix
from jsonschema import Draft7Validator
from runner import Run

from factcheck.cli.judging import counted, stream
from factcheck.cli.options import View, Work
from factcheck.cli.session import find_file, find_sources
from factcheck.errors import Problem, SourceError
from factcheck.model import Judged, Source
from factcheck.renderers import RENDERERS, Look, Report
from factcheck.renderers.json_lines import lines
from factcheck.renderers.schema import matrix_lines_schema
from factcheck.sources import Sources

TEXT = "The Alderford bridge opened on 12 May 2023 after three years of work."


def document(number: int, text: str = TEXT) -> str:
    return json.dumps({"id": f"n{number}", "text": text}) + "\n"


def test_the_lines_are_the_cells_of_the_matrix(factcheck: Run) -> None:
    whole = json.loads(factcheck("matrix", "-f", "json").out)
    done = factcheck("matrix", "-f", "jsonl")
    *cells, last = map(json.loads, done.lines)
    paths = {source["id"]: source["path"] for source in whole["sources"]}
    spoken = [cell | {"path": paths[cell["source"]]} for cell in whole["cells"] if cell["verdict"] != "silent"]
    assert sorted(cells, key=lambda cell: [one["id"] for one in whole["claims"]].index(cell["claim"])) == spoken
    assert last == {"schema_version": 1, "summary": {"sources": 2, "claims": whole["claims"]}}
    for line in done.lines:
        Draft7Validator(matrix_lines_schema()).validate(json.loads(line))


@pytest.mark.parametrize(
    "options", [[], ["--verdict", "refutes"], pytest.param(["--claim", "toll", "--jobs", "2"], marks=pytest.mark.slow)]
)
def test_the_bytes_are_those_of_the_finished_matrix(options: list[str], project: Path, factcheck: Run) -> None:
    streamed = factcheck("matrix", "-f", "jsonl", *options)
    assert factcheck("matrix", "-o", "matrix.jsonl", *options).code == streamed.code == 0
    assert (project / "matrix.jsonl").read_text(encoding="utf-8") == streamed.out


def test_what_is_changed_is_told_too(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    (last,) = map(json.loads, factcheck("matrix", "-f", "jsonl", "--changed").lines)
    assert last["summary"] == {"sources": 2, "claims": []}


def test_sources_are_read_as_lines_are_taken(project: Path) -> None:
    (project / "sources" / "n.jsonl").write_text("".join(map(document, range(2000))), "utf-8")
    file = find_file(None)
    read: list[str] = []

    class Watched(Sources):
        def __iter__(self) -> Iterator[Source]:
            for source in super().__iter__():
                read.append(source.id)
                yield source

    sources = Watched(find_sources(file, None)._chosen)
    with closing(stream(file, sources, View(quiet=True), Work(jobs=1))) as columns:
        next(columns)
        assert 0 < len(read) < 500


def test_a_source_that_cannot_be_read_any_longer_leaves_the_last_line_out() -> None:
    made = matrix({"a": "+"})
    wrong = Problem("a.jsonl", "was deleted while the sources were read", "run again", 7)
    columns = [Judged(made.sources[0], made.cells), Judged(None, problems=(wrong,))]
    written = lines([claim("a")], columns)
    assert json.loads(next(written))["verdict"] == "supports"
    with pytest.raises(SourceError, match="was deleted"):
        next(written)


def test_a_matrix_without_words_is_its_last_line() -> None:
    (last,) = RENDERERS["jsonl"](Report(matrix({"a": "..", "b": ".."})), Look())
    counts = {"supports": 0, "partial": 0, "mixed": 0, "refutes": 0, "silent": 2}
    assert [claim["counts"] for claim in json.loads(last)["summary"]["claims"]] == [counts, counts]


def test_silent_cells_are_not_told(factcheck: Run) -> None:
    done = factcheck("matrix", "-f", "jsonl", "--verdict", "silent")
    assert (done.code, done.err) == (2, "--verdict: jsonl has no silent cells; use --format json\n")


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interrupt_ends_a_stream_and_the_next_run_goes_on(jobs: str, project: Path, factcheck: Run) -> None:
    (project / "sources" / "n.jsonl").write_text("".join(map(document, range(3_000))), "utf-8")
    kept = ["--cache-dir", str(project / "kept")]
    command = [sys.executable, "-m", "factcheck", "matrix", "-f", "jsonl", "--jobs", jobs, *kept]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=project,
        # Whoever runs the tests in the background has it ignored, and what is ignored is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as running:
        assert running.stdout is not None and running.stderr is not None
        first = [running.stdout.readline() for _ in range(50)]
        running.send_signal(signal.SIGINT)
        rest = running.stdout.read().splitlines()
        assert (running.wait(60), running.stderr.read()) == (130, b"")
    assert not any(b'"summary"' in line for line in rest)
    told = {json.loads(line)["source"] for line in (*first, *rest[:-1])}  # the last one may be cut off
    again = factcheck("matrix", "-v", *kept, *(word for name in told for word in ("--source", name)))
    assert f"cache: {len(told)} of {counted(len(told), 'source')} known from earlier runs" in again.err.splitlines()


@pytest.mark.slow
def test_many_sources_are_counted_and_no_copies_are_looked_for(project: Path, factcheck: Run) -> None:
    few = "Nothing was said."
    (project / "sources" / "n.jsonl").write_text("".join(document(number, few) for number in range(1_001)), "utf-8")
    done = factcheck("matrix")
    assert done.lines[0].startswith("1003 sources do not fit across 80 columns: each row counts its verdicts.") or (
        "1003 sources do not fit across 80 columns" in done.out
    )
    told = "copies are looked for among 1,000 sources at most: here every source counts as its own"
    assert " ".join(done.err.split()) == told  # However wide the terminal is.
