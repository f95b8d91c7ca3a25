"""The options that commands share, in groups: a command takes a group as one argument (see `command`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from factcheck.cli import complete

_Names = list[str] | None


@dataclass(frozen=True, slots=True)
class Inputs:
    """Where the claims and the sources are."""

    claims: Annotated[
        str | None,
        typer.Option("--claims", metavar="FILE", help="Claims file; by default claims.yaml here or in a folder above."),
    ] = None
    sources: Annotated[
        str | None,
        typer.Option("--sources", metavar="DIR", help="Folder of the sources; by default what the claims file says."),
    ] = None
    follow_links: Annotated[
        bool, typer.Option("--follow-links", help="Read links that lead out of the folder of the sources too.")
    ] = False


@dataclass(frozen=True, slots=True)
class SourceSelection:
    """Which sources are looked at."""

    source: Annotated[
        _Names,
        typer.Option(
            "--source",
            metavar="ID",
            autocompletion=complete.source_ids,
            help="Only this source; id or glob. May be given again.",
        ),
    ] = None
    language: Annotated[
        _Names,
        typer.Option(
            "--language",
            metavar="CODE",
            autocompletion=complete.languages,
            help="Only sources in this language, as in en. May be given again.",
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Selection(SourceSelection):
    """Which claims and sources are looked at."""

    claim: Annotated[
        _Names,
        typer.Option(
            "--claim",
            metavar="ID",
            autocompletion=complete.claim_ids,
            help="Only this claim; id or glob. May be given again.",
        ),
    ] = None
    tag: Annotated[
        _Names,
        typer.Option(
            "--tag",
            metavar="TAG",
            autocompletion=complete.tags,
            help="Only claims with this tag; or glob. May be given again.",
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Hiding:
    """What of the result is shown."""

    verdict: Annotated[
        _Names,
        typer.Option(
            "--verdict",
            metavar="NAME",
            autocompletion=complete.verdicts,
            help="Show only what reads supports, partial, mixed, refutes or silent.",
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Since:
    """What today is compared with."""

    since: Annotated[
        str | None,
        typer.Option("--since", metavar="REV", help="Compare with this git revision instead of the lock."),
    ] = None


@dataclass(frozen=True, slots=True)
class Drift(Since):
    """Which rows are shown: those that are not as they were."""

    changed: Annotated[bool, typer.Option("--changed", help="Show only rows that differ from the lock.")] = False
    compare: Annotated[
        str | None,
        typer.Option(
            "--compare",
            metavar="OLD",
            help="Show only rows that differ from an earlier run, its matrix as JSON; or REV..REV of git.",
        ),
    ] = None
    unconfirmed: Annotated[
        bool, typer.Option("--unconfirmed", help="Show only rows with a cell that nobody has confirmed, and mark it.")
    ] = False


@dataclass(frozen=True, slots=True)
class Threshold:
    """When the exit code is 1."""

    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="LEVEL",
            autocompletion=complete.thresholds,
            help="Exit with 1 at a finding of this level or above: error, warning or never.",
        ),
    ] = "error"


@dataclass(frozen=True, slots=True)
class Watching:
    """Whether a command runs once, or again after every change."""

    watch: Annotated[
        bool, typer.Option("--watch", help="Run again whenever the claims, the lock or the sources change.")
    ] = False


@dataclass(frozen=True, slots=True)
class Counting:
    """Whether findings are told or counted."""

    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule instead of telling them.")
    ] = False


@dataclass(frozen=True, slots=True)
class Work:
    """How the work is done; none of it changes what comes out."""

    jobs: Annotated[
        int | None,
        typer.Option(
            "-j", "--jobs", metavar="N", help="Processes that work; by default the cores, where that is faster."
        ),
    ] = None
    dask: Annotated[
        str | None,
        typer.Option(
            "--dask",
            metavar="ADDRESS",
            help="Let a Dask cluster work: the address of its scheduler, or local for processes on this machine.",
        ),
    ] = None
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Judge everything again, and keep nothing of it for the next run.")
    ] = False
    cache_dir: Annotated[
        str | None,
        typer.Option(
            "--cache-dir",
            metavar="DIR",
            help="Folder of what is kept; by default $FACTCHECK_CACHE_DIR, or the system's for caches.",
        ),
    ] = None


_Color = Annotated[
    str,
    typer.Option("--color", metavar="WHEN", autocompletion=complete.colors, help="auto, always or never."),
]
_Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say less.")]
_Verbose = Annotated[
    bool, typer.Option("-v", "--verbose", help="Say more, and on stderr what was read and how long it took.")
]
_NoProgress = Annotated[bool, typer.Option("--no-progress", help="Do not show progress.")]


@dataclass(frozen=True, slots=True)
class Telling:
    """How a command tells what it does, where that has one format only."""

    color: _Color = "auto"
    quiet: _Quiet = False
    verbose: _Verbose = False
    no_progress: _NoProgress = False


@dataclass(frozen=True, slots=True)
class View:
    """How the result is shown, and where it goes."""

    format: Annotated[
        str | None,
        typer.Option(
            "-f", "--format", metavar="NAME", autocompletion=complete.formats, help="text, or another format."
        ),
    ] = None
    output: Annotated[
        _Names,
        typer.Option(
            "-o", "--output", metavar="FILE", help="Write this file too, format by extension; or FORMAT:FILE."
        ),
    ] = None
    color: _Color = "auto"
    quiet: _Quiet = False
    verbose: _Verbose = False
    no_progress: _NoProgress = False
