"""No rule of a gate can be switched off unnoticed: some case, or what the gate says, is another without it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from runner import ROOT

HOME = "factcheck/matching/gates/"
#: The modules of which this holds; `python benchmarks/rules.py MODULE` tells what no case needs of the others.
HELD = ("__init__.py", "contrasts.py", "names.py", "outcome.py", "values.py")
#: Their rules that no case needs yet. The list may only become shorter.
OPEN = [(f"{HOME}contrasts.py", "for other ... if other != place")]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_every_rule_of_a_gate_is_needed_by_a_case() -> None:
    command = [sys.executable, "benchmarks/rules.py", *(HOME + name for name in HELD), f"--most={len(OPEN)}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1800)
    assert done.returncode == 0, done.stdout + done.stderr
    *told, last = done.stdout.splitlines()
    unneeded = [line.split(": no case needs: ") for line in told]
    assert [(place.rpartition(":")[0], change) for place, change in unneeded] == OPEN
    assert int(last.split()[0]) > len(HELD)
