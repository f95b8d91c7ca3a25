"""No rule of a gate can be switched off unnoticed: some case, or what the gate says, is another without it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from runner import ROOT

GATES = "factcheck/matching/gates"
COMPANIONS = "factcheck/matching/around/companions.py"  # what the gate of contrasts reads


@pytest.mark.longest
@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_every_rule_of_a_gate_is_needed_by_a_case() -> None:
    modules = [str(path) for path in (*sorted(Path(ROOT, GATES).glob("*.py")), Path(ROOT, COMPANIONS))]
    command = [sys.executable, "benchmarks/rules.py", *modules]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=3600)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split()[0]) > len(modules)
