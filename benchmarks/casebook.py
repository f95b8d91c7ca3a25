"""tests/cases/<gate>/<language>.yaml -> Case: a phrasing, a text, and what a careful reader says the text yields.

A case has a name that says what it pins, `expect` (for, against, part, mixed or nothing) and why. Optional are
`names` (groups, as in a claims file) and what stands around the passage: the document's `title`, the `heading` above,
the sentences `before` it in the same paragraph.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from factcheck.languages import LANGUAGES
from factcheck.model import Claim, Phrasing, Source, Verdict

FOLDER = Path(__file__).parents[1] / "tests/cases"
GATES = ("words", "names", "roles", "contrasts", "values", "polarity", "modality", "passage")
"""In the order in which the contract applies them; each is a folder of cases."""
EXPECTED = {
    "for": Verdict.SUPPORTS,
    "against": Verdict.REFUTES,
    "part": Verdict.PARTIAL,
    "mixed": Verdict.MIXED,
    "nothing": Verdict.SILENT,
}


@dataclass(frozen=True)
class Case:
    """One labelled pair of a phrasing and a text."""

    gate: str
    language: str
    name: str
    phrasing: str
    passage: str
    expect: str
    why: str
    names: tuple[tuple[str, ...], ...] = ()
    title: str = ""
    heading: str = ""
    before: str = ""
    xfail: str = ""

    @property
    def claim(self) -> Claim:
        """The claim with this phrasing alone."""
        return Claim("claim", Phrasing(self.phrasing), names=self.names)

    @property
    def source(self) -> Source:
        """The document: title, heading and what stands before the passage, then the passage."""
        title = f"title: {json.dumps(self.title)}\n" if self.title else ""
        heading = f"# {self.heading}\n\n" if self.heading else ""
        text = f"{heading}{self.before} {self.passage}".strip() if self.before else f"{heading}{self.passage}"
        return Source("text", "text.md", f"---\nlanguage: {self.language}\n{title}---\n{text}\n".encode())


def load() -> Iterator[Case]:
    """Yield every case by gate and language, in the order of the files."""
    for gate in GATES:
        for code in LANGUAGES:
            file = FOLDER / gate / f"{code}.yaml"
            for row in yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader):  # noqa: S506
                row["names"] = tuple(tuple(group) for group in row.get("names", ()))
                yield Case(gate, code, **row)
