"""Whatever is killed or refused, whenever: the old files or the new ones are there. A campaign of a few moments."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from runner import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="POSIX signals")]


def test_a_campaign_of_faults_leaves_the_old_or_the_new() -> None:
    done = subprocess.run(
        [sys.executable, "benchmarks/faults.py", "--times", "40"], cwd=ROOT, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "BROKEN" not in done.stdout
    killed = [line for line in done.stdout.splitlines() if line.startswith("SIGKILL")]
    caches = [line for line in killed if " cache " in line]
    assert len(killed) - len(caches) == 4 and "x new" in "".join(killed) and "x old" in "".join(killed)
    assert len(caches) == 2 and "x a part" in "".join(caches)
