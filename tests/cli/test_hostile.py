"""Every command on a project whose every text is hostile, and every option with such a name: shown, never obeyed."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from hostile import HOSTILE, UNSEEN
from runner import Result, Run

#: A lone surrogate stands in no UTF-8 file; control characters are refused in a claims file.
TEXT = " ".join(text for text in HOSTILE if "\ud800" not in text)
CURATED = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", TEXT)
NAMES = (
    "a\n::error::x",
    "a\r::error::x",
    "\x1b[2J",
    "\u202etxt",
    "::error::x",
    "##[error]x",
    "[/foo]",
    "%0A::error::x",
    "-x",
)


def scalar(text: str) -> str:
    return json.dumps(text)


@pytest.fixture
def hostile(project: Path) -> Path:
    said = scalar(f"The bridge at Alderford opened in May 2023. {CURATED}")
    (project / "claims.yaml").write_text(
        f"version: 1\ntitle: {scalar(CURATED)}\nmin_support: 2\nclaims:\n"
        f"  - id: opened\n    claim: {said}\n    supported_by: [The Alderford bridge opened in May 2023, {said}]\n"
        f"    refuted_by: [{scalar('the bridge stayed closed ' + CURATED)}]\n    tags: [{scalar(CURATED)}]\n"
        f"    note: {scalar(CURATED)}\n    not_evidence: [{scalar(CURATED)}]\n"
        f"    url: {scalar('https://x/' + CURATED)}\n"
        f"  - id: unsaid\n    claim: {scalar('Nobody pays a toll. ' + CURATED)}\n",
        encoding="utf-8",
    )
    fields = "".join(f"{name}: {scalar(TEXT)}\n" for name in ("title", "publisher", "author", "origin"))
    fields += "published: 2024-06-19\n"
    seen = TEXT.replace("\x00", "")
    for name in ("one", "two"):
        text = f"The Alderford bridge opened in May 2023. {seen}\n\n{seen} The bridge stayed closed {seen}\n"
        path = project / "sources" / f"{name}.md"
        path.write_text(f"---\nlanguage: en\n{fields}---\n{text}", encoding="utf-8")
    return project


COMMANDS = {
    "matrix": ("text", "json", "csv", "markdown"),
    "show opened": ("text", "json"),
    "show --source=one": ("text", "json"),
    "ask Nobody pays": ("text", "json"),
    "sources": ("text", "json", "csv", "markdown"),
    "agree": ("text", "json", "csv", "markdown"),
    "timeline": ("text", "json", "markdown"),
    "suggest": ("text", "json", "markdown"),
    "lint": ("text", "json", "markdown", "github", "concise", "csv", "sarif", "junit", "gitlab"),
    "check": ("text", "json", "markdown", "github", "concise", "csv", "sarif", "junit", "gitlab"),
    "audit": ("text", "json", "markdown"),
    "review": (None,),
    "lock --yes": (None,),
    "explain FC101": (None,),
}


def harmless(done: Result, commands: bool = False) -> None:
    """No sign acts, and no line is a command to a build server but those that the format is made of."""
    assert done.code in (0, 1, 2)
    assert "Traceback" not in done.err
    for line in (*done.out.split("\n"), *done.err.split("\n")):
        assert not UNSEEN.search(line), line
        assert "##[" not in line, line
        if not (commands and re.match("::(error|warning|notice) ", line)):
            assert not line.lstrip().startswith("::"), line


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
def test_hostile_text_is_shown_by_every_command(command: str, hostile: Path, factcheck: Run) -> None:
    for format in COMMANDS[command]:
        options = () if format is None else ("--format", format)
        done = factcheck(*command.split(" ", 1), *options)
        harmless(done, format == "github")
        assert done.out, done.err


REPORTS = ("matrix.html", "matrix.md", "matrix.csv", "matrix.json")


@pytest.mark.slow
def test_hostile_text_in_files(hostile: Path, factcheck: Run) -> None:
    done = factcheck("matrix", *(word for name in REPORTS for word in ("-o", name)))
    assert done.code == 0, done.err
    for name in REPORTS:
        text = (hostile / name).read_bytes().decode("utf-8")
        for line in text.split("\n"):
            assert not UNSEEN.search(line), name
        assert not name.endswith((".html", ".md")) or "<img src=x" not in text, name


OPTIONS = (
    ("matrix", "--claims"), ("matrix", "--sources"), ("matrix", "--claim"), ("matrix", "--source"), ("matrix", "--tag"),
    ("matrix", "--language"), ("matrix", "--verdict"), ("matrix", "--format"), ("matrix", "-o"), ("matrix", "--color"),
    ("matrix", "--since"), ("matrix", "--compare"), ("show", None), ("suggest", None), ("explain", None),
    ("import", None), ("refresh", None), ("ask", None), ("nothing", None), (None, None), ("check", "--fail-on"),
    ("import", "--id"), ("audit", "--min-score"), ("lock", "--claim"), ("schema", None),
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: " ".join(map(str, option)))
@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_are_shown(
    option: tuple[str | None, str | None], name: str, project: Path, factcheck: Run
) -> None:
    command, flag = option
    words = [
        *([command] if command else []),
        *([f"{flag}={name}"] if flag and flag[1] == "-" else [flag, name] if flag else [name]),
    ]
    harmless(factcheck(*words))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="names of POSIX")
@pytest.mark.parametrize("name", NAMES)
def test_hostile_files_are_shown(name: str, project: Path, factcheck: Run) -> None:
    name = name.replace("/", "")
    folder = project / name
    folder.mkdir()
    (folder / "claims.yaml").write_text("version: 1\nclaims:\n  - {id: A, claim: x}\n", encoding="utf-8")
    (project / "sources" / f"{name}.md").write_text("The bridge opened.", encoding="utf-8")
    (project / f"{name}.pdf").write_bytes(b"%PDF-")
    for words in (
        ("matrix", f"--claims={name}/claims.yaml"), ("lint", f"--claims={name}/claims.yaml"), ("matrix",), ("sources",),
        ("matrix", f"--sources={name}"), ("import", "--", f"{name}.pdf"), ("check", "--format", "github"),
    ):  # fmt: skip
        harmless(factcheck(*words), "github" in words)
