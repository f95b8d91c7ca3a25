"""No rule of a gate can be switched off unnoticed: some case reads differently without it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from runner import ROOT

HOME = ROOT / "factcheck/matching/gates"
GATES = sorted(path.name for path in HOME.glob("*.py"))


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("part", [GATES[:6], GATES[6:]], ids=["one half", "the other half"])
def test_every_rule_of_a_gate_is_needed_by_a_case(part: list[str]) -> None:
    command = [sys.executable, "benchmarks/rules.py", *(str(HOME / name) for name in part)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1800)
    assert done.returncode == 0, done.stdout + done.stderr
    count, said = done.stdout.splitlines()[-1].split(" ", 1)
    assert int(count) > len(part) and said == "rules, of which 0 are needed by no case"
