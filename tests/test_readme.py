"""The README shows what the product prints: every console block is run again."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n\$ factcheck ([^\n]*)\n(.*?)```", README, re.DOTALL)


@pytest.mark.slow
@pytest.mark.parametrize(("arguments", "shown"), BLOCKS, ids=[arguments for arguments, _ in BLOCKS])
def test_console_blocks_are_real(arguments: str, shown: str) -> None:
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    result = subprocess.run(
        [sys.executable, "-m", "factcheck", *shlex.split(arguments)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert result.stdout.rstrip() == shown.rstrip()


def test_the_two_commands_stand_near_the_top_and_in_ci() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    for command in ("pip install . && factcheck matrix", "pip install '.[test]' && pytest"):
        assert f"```sh\n{command}\n```" in README
        assert command.split(" && ")[1] in script


def test_every_command_is_listed() -> None:
    from factcheck.cli import COMMANDS

    listed = set(re.findall(r"^\| `factcheck (\w+)", README, re.MULTILINE))
    assert listed == set(COMMANDS)
