"""`factcheck sources`."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from runner import Run


def test_text(factcheck: Run) -> None:
    lines = factcheck("sources").lines
    assert lines[0].split() == ["id", "language", "title", "sentences", "words", "supports", "refutes"]
    assert lines[-1].startswith("2 sources, 7 sentences, ")


def test_csv_counts_what_each_source_says(factcheck: Run) -> None:
    rows = list(csv.DictReader(factcheck("sources", "-f", "csv").lines))
    assert [(row["id"], row["language"], row["supports"], row["refutes"]) for row in rows] == [
        ("en-bridge-opens", "en", "2", "1"),
        ("it-ponte-aperto", "it", "1", "2"),
    ]


def test_json(factcheck: Run) -> None:
    data = json.loads(factcheck("sources", "-f", "json").out)
    assert data["schema_version"] == 1
    assert data["sources"][0]["path"] == "sources/en-bridge-opens.txt"


def test_a_language_that_is_not_understood_is_named(project: Path, factcheck: Run) -> None:
    text = "---\nlanguage: sq\n---\nUra u hap më 12 maj 2023.\n"
    (project / "sources" / "sq.txt").write_text(text, encoding="utf-8")
    assert "Negation is not understood in Albanian: a denial may be read as support." in factcheck("sources").lines


def test_quiet_is_the_ids(factcheck: Run) -> None:
    assert factcheck("sources", "-q").lines == ["en-bridge-opens", "it-ponte-aperto"]
