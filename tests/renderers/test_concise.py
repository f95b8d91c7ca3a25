"""One line a finding."""

from __future__ import annotations

import re

from checked import everything, hostile, nothing

from factcheck.renderers.concise import render
from factcheck.renderers.report import Look

LINE = re.compile(r"(news/claims\.(?:yaml|lock)):(\d+):(\d+): (FC\d{3}) (error|warning) ([^ ]+|x.*|lost .*): (.+)")


def test_every_finding_is_one_line_for_an_editor() -> None:
    lines = list(render(everything(), Look()))
    assert lines[0] == (
        "news/claims.yaml:4:5: FC101 error a: s no longer mentions it (was: supports): value: 24 wanted, "
        "42 found; the claim: “The claim a.”; "
        "to settle it: factcheck lock --claims news/claims.yaml --claim a --source s"
    )
    assert [LINE.fullmatch(line)[4] for line in lines] == [  # type: ignore[index]
        "FC101", "FC102", "FC105", "FC105", "FC201", "FC103", "FC104", "FC106", "FC202"
    ]  # fmt: skip


def test_nothing_found_is_no_line() -> None:
    assert list(render(nothing(), Look())) == []


def test_hostile_text_stays_on_its_line() -> None:
    for line in render(hostile(), Look()):
        assert LINE.fullmatch(line)
        assert line.isprintable()
        assert "##[" not in line


def test_a_terminal_without_utf_8_gets_ascii() -> None:
    assert all(line.isascii() for line in render(hostile(), Look(encoding="ascii")))
