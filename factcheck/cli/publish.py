"""Findings -> stdout, files, the summary of a step on GitHub, and the exit code."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from factcheck.cli.boundary import problems_of, say
from factcheck.cli.exits import Exit
from factcheck.cli.options import Counting, Inputs, Threshold, View
from factcheck.cli.outlet import Outlet, either, open_outlet, write_out
from factcheck.cli.session import require_place
from factcheck.errors import OutputError, Problem, UsageError
from factcheck.findings import Finding
from factcheck.lock import write
from factcheck.renderers import LISTINGS
from factcheck.renderers.failure import FAILURES
from factcheck.renderers.findings import FINDINGS, FINDINGS_ENDINGS
from factcheck.renderers.report import Look, Report
from factcheck.renderers.statistics import statistics
from factcheck.rules import Level

NEVER = "never"
#: What `--fail-on` may be.
THRESHOLDS = (*(level.value for level in Level), NEVER)
#: The file that a runner shows as the summary of a step, and the bytes that GitHub takes of it.
STEP_SUMMARY, LARGEST = "GITHUB_STEP_SUMMARY", 1024 * 1024
_CUT = "\n*The report is too long for this page: the log of the build has the rest.*\n"


@contextmanager
def open_findings(inputs: Inputs, view: View, threshold: Threshold) -> Iterator[Outlet]:
    """Check the options before any work is done; what goes wrong from then on is told in the formats asked for too.

    Raises:
        UsageError: an option's value is none of those there are.
        OutputError: a file could not be written.
    """
    opened: list[Outlet] = []
    try:
        if threshold.fail_on not in THRESHOLDS:
            what = f"there is no level `{threshold.fail_on}`"
            raise UsageError([Problem("--fail-on", what, f"it can be {either(THRESHOLDS)}")])
        opened.append(open_outlet(view, FINDINGS, FINDINGS_ENDINGS))
        yield opened[0]
    except Exception as error:
        format, files = (opened[0].format, opened[0].files) if opened else (view.format or "text", ())
        _tell_failure(format, files, problems_of(error), inputs)
        raise


def _tell_failure(format: str, files: Sequence[tuple[Path, str]], problems: Sequence[Problem], inputs: Inputs) -> None:
    """Tell what keeps the check from being done in the formats that can; a file that cannot be written is said too."""
    for path, name in files:
        if name in FAILURES:
            try:
                require_place(os.fspath(path), inputs)
                write(path, "".join(f"{line}\n" for line in FAILURES[name](problems)))
            except OutputError as error:
                for problem in error.problems:
                    if problem not in problems:
                        say(str(problem))
    if format in FAILURES:
        write_out(FAILURES[format](problems))


def require_countable(outlet: Outlet, counting: Counting) -> None:
    """See that every format that is asked for can hold counts, where they are asked for.

    Raises:
        UsageError: with the formats that cannot.
    """
    formats = dict.fromkeys((outlet.format, *(name for _, name in outlet.files))) if counting.statistics else {}
    remedy = f"it can be {either(LISTINGS)}"
    problems = [
        Problem("--statistics", f"there is no format `{name}` for counts", remedy)
        for name in formats
        if name not in LISTINGS
    ]
    if problems:
        raise UsageError(problems)


def publish(outlet: Outlet, report: Report, counting: Counting) -> None:
    """Tell what was found, or how much; on GitHub the report is appended to the summary of the step too.

    Raises:
        OutputError: it cannot be written.
    """
    if counting.statistics:
        outlet.publish(LISTINGS, statistics(report))
        return
    place = os.environ.get(STEP_SUMMARY)
    if outlet.format == "github" and place:
        _append(place, FINDINGS["markdown"](report, Look(detail=outlet.look.detail)))
    outlet.publish(FINDINGS, report)


def exit_of(findings: Sequence[Finding], threshold: Threshold) -> Exit:
    """Return 1 where a finding is at the threshold or above."""
    if threshold.fail_on == NEVER:
        return Exit.DONE
    rank = Level(threshold.fail_on).rank
    return Exit.FOUND if any(finding.level.rank <= rank for finding in findings) else Exit.DONE


def _append(place: str, lines: Iterable[str]) -> None:
    try:
        with open(place, "ab") as file:
            for text in _within(LARGEST - file.tell(), lines):
                file.write(text)
    except OSError as error:
        what = f"cannot be written ({(error.strerror or str(error)).lower()})"
        raise OutputError([Problem(STEP_SUMMARY, what, "let it name a file")]) from None


def _within(room: int, lines: Iterable[str]) -> Iterator[bytes]:
    """Yield whole lines as long as they and the note of what is cut off fit."""
    note = _CUT.encode()
    room -= len(note)
    for line in lines if room >= 0 else ():
        text = f"{line}\n".encode("utf-8", "backslashreplace")
        room -= len(text)
        if room < 0:
            yield note
            return
        yield text
