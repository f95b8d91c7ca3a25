"""action.yml: its steps, run by a shell as a runner on GitHub does."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from runner import LOOKS, ROOT, Run

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt" or shutil.which("bash") is None, reason="bash is not installed"),
]


@dataclass(frozen=True)
class Step:
    """What a step left behind; `outputs` are those of the action."""

    code: int
    said: str
    outputs: dict[str, str]
    summary: str


class Runner:
    """A runner: the files that steps write to, and where the first step says that it installed the program."""

    def __init__(self, work: Path, project: Path, installed: str) -> None:
        self.work, self.project, self.installed = work, project, installed

    def run(self, step: dict[str, Any], arguments: str = "") -> Step:
        files = {name: self.work / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for path in files.values():
            path.write_text("", encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "PYTHONPATH")}
        known = {"${{ inputs.args }}": arguments, "${{ steps.install.outputs.bin }}": self.installed}
        given = {name: known[text] for name, text in step.get("env", {}).items()}
        set_by_github = {
            "GITHUB_ACTIONS": "true",
            "CI": "true",
            "GITHUB_ACTION_PATH": str(ROOT),
            "RUNNER_TEMP": str(self.work),
        }
        script = self.work / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            cwd=self.project,
            env={
                **kept,
                **set_by_github,
                **given,
                **{name: str(path) for name, path in files.items()},
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=240,
        )
        outputs = _read(files["GITHUB_OUTPUT"])
        return Step(
            done.returncode, done.stdout + done.stderr, outputs, files["GITHUB_STEP_SUMMARY"].read_text("utf-8")
        )


def _read(path: Path) -> dict[str, str]:
    lines = path.read_text("utf-8").splitlines()
    return {name: value for name, _, value in (line.partition("=") for line in lines)}


@pytest.fixture
def runner(
    project: Path, factcheck: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Runner:
    """A runner on which factcheck is installed already: this Python has it."""
    monkeypatch.delenv("CI", raising=False)
    assert factcheck("lock", "-q").code == 0
    work = tmp_path_factory.mktemp("runner")
    folder = work / "bin"
    folder.mkdir()
    for name, words in (("python", '"$@"'), ("factcheck", '-m factcheck "$@"')):
        script = folder / name
        script.write_text(f"#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} {words}\n", encoding="utf-8")
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return Runner(work, project, str(folder))


def drift(project: Path) -> None:
    path = project / "sources" / "en-bridge-opens.txt"
    path.write_text(path.read_text("utf-8").replace("12 May 2023", "13 May 2023"), encoding="utf-8")


def test_it_is_a_composite_action_with_the_names_it_promises() -> None:
    assert ACTION["runs"]["using"] == "composite"
    assert list(ACTION["inputs"]) == ["args"]
    assert list(ACTION["outputs"]) == ["exit-code", "sarif"]
    assert all(step["shell"] == "bash" for step in ACTION["runs"]["steps"])
    # An input is never written into a script: it would be run.
    assert all("${{" not in step["run"] for step in ACTION["runs"]["steps"])
    assert '"$GITHUB_ACTION_PATH"' in INSTALL["run"]
    for name, output in ACTION["outputs"].items():
        assert output["value"] == f"${{{{ steps.{CHECK['id']}.outputs.{name} }}}}"


def test_nothing_found(runner: Runner) -> None:
    done = runner.run(CHECK)
    assert (done.code, done.outputs["exit-code"]) == (0, "0"), done.said
    assert json.loads(Path(done.outputs["sarif"]).read_text("utf-8"))["runs"][0]["results"]
    assert done.summary.startswith("# factcheck: 0 errors, 1 warning\n")


def test_drift_fails_the_step_and_leaves_its_outputs(runner: Runner) -> None:
    drift(runner.project)
    done = runner.run(CHECK)
    assert (done.code, done.outputs["exit-code"]) == (1, "1")
    place = "file=sources/en-bridge-opens.txt,line=5,col=5,endLine=5,endColumn=43"
    assert f"::error {place},title=FC102 changed%3A opened-in-may::" in done.said
    results = json.loads(Path(done.outputs["sarif"]).read_text("utf-8"))["runs"][0]["results"]
    assert [result["ruleId"] for result in results] == ["FC102", "FC202", "FC202"]
    assert "FC102 changed" in done.summary


def test_arguments_are_split_as_in_a_shell_and_nothing_is_run(runner: Runner) -> None:
    drift(runner.project)
    (runner.project / "claims.yaml").rename(runner.project / "my claims.yaml")
    (runner.project / "claims.lock").rename(runner.project / "my claims.lock")
    done = runner.run(CHECK, "--claims 'my claims.yaml' --claim 't*'\n--fail-on error")
    assert (done.code, done.outputs["exit-code"]) == (0, "0"), done.said
    for harm in ("$(touch harm)", "`touch harm`", "; touch harm", "--claim '$(touch harm)'"):
        assert runner.run(CHECK, harm).outputs["exit-code"] == "2"
    assert not (runner.project / "harm").exists()
    done = runner.run(CHECK, "--claim 'open")
    assert done.code != 0
    assert "args: a quote is not closed; quote them as in a shell" in done.said


def test_what_cannot_be_checked_says_so_in_its_sarif(runner: Runner) -> None:
    (runner.project / "claims.lock").write_text("broken", encoding="utf-8")
    done = runner.run(CHECK)
    assert (done.code, done.outputs["exit-code"]) == (2, "2")
    run = json.loads(Path(done.outputs["sarif"]).read_text("utf-8"))["runs"][0]
    assert run["invocations"][0]["toolExecutionNotifications"]
    assert not run["results"]


def test_it_installs_itself(runner: Runner) -> None:
    done = runner.run(INSTALL)
    if done.code and re.search("No matching distribution|Connection|resolution|Network", done.said):
        pytest.skip("packages cannot be downloaded here")
    assert done.code == 0, done.said
    runner.installed = done.outputs["bin"]
    assert Path(runner.installed, "factcheck").exists()
    assert runner.run(CHECK).outputs["exit-code"] == "0"
