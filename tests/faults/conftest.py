"""A locked project to break."""

from __future__ import annotations

from pathlib import Path

import pytest
from runner import Run


@pytest.fixture
def locked(project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CI", raising=False)
    assert factcheck("lock", "-q").code == 0
    return project
