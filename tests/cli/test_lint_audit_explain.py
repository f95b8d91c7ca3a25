"""`factcheck lint`, `factcheck audit` and `factcheck explain`: what the commands add to what they call."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from rich.cells import cell_len
from runner import ROOT, Run
from trying import try_each

from factcheck.audit import RENDERERS
from factcheck.cli.manual import manual_pages, read_page
from factcheck.renderers.findings import FINDINGS
from factcheck.renderers.report import Look
from factcheck.rules import RULES


@pytest.fixture
def weak(project: Path) -> Path:
    """A project with a claim that is said twice."""
    path = project / "claims.yaml"
    path.write_text(path.read_text("utf-8") + "  - id: idle\n    claim: The moon is full.\n", encoding="utf-8")
    return project


def test_lint_warns_and_ends_with_0_unless_told_otherwise(weak: Path, factcheck: Run) -> None:
    done = factcheck("lint", "-f", "concise")
    assert done.code == 0
    assert any("FC301 warning idle: " in line for line in done.lines)
    assert factcheck("lint", "--fail-on", "warning").code == 1
    assert factcheck("lint", "--fail-on", "warning", "--claim", "opened-in-may").code == 0
    assert factcheck("lint", "--fail-on", "x").code == 2


@pytest.mark.parametrize("name", FINDINGS)
def test_lint_in_every_format(name: str, weak: Path, factcheck: Run) -> None:
    done = factcheck("lint", "-f", name)
    assert (done.code, done.err) == (0, "")
    assert "FC301" in done.out


def test_the_rules_of_lint_are_in_its_sarif(weak: Path, factcheck: Run) -> None:
    (run,) = json.loads(factcheck("lint", "-f", "sarif").out)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.id for rule in RULES.values() if rule.lint]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_lint_says_which_negations_are_not_understood(project: Path, factcheck: Run) -> None:
    (project / "sources" / "sq.txt").write_text("---\nlanguage: sq\n---\nUra u hap.\n", encoding="utf-8")
    assert "Albanian" in factcheck("lint").err
    assert factcheck("lint", "-q").err == ""


@pytest.mark.parametrize("name", RENDERERS)
def test_audit_in_every_format(name: str, factcheck: Run) -> None:
    first, second = factcheck("audit", "-f", name), factcheck("audit", "-f", name, "--seed", "0")
    assert first == second
    assert (first.code, first.err) == (0, "")


@pytest.fixture
def imperfect(monkeypatch: pytest.MonkeyPatch) -> None:
    """Audits that notice 97 of 100."""
    import factcheck.audit as room
    from factcheck.audit import Audit, Kind, Tally

    monkeypatch.setattr(room, "audit", lambda *_, **__: Audit((Tally(Kind.NUMBER, 100, 97),), cells=1))


@pytest.mark.usefixtures("imperfect")
@pytest.mark.parametrize(
    ("share", "code"),
    [("0.97", 0), ("97", 0), ("97%", 0), ("0.98", 1), ("98", 1), ("1", 1), ("0", 0), ("0.5%", 0)],
)
def test_audit_fails_below_the_score(share: str, code: int, factcheck: Run) -> None:
    assert factcheck("audit", "--min-score", share).code == code


@pytest.mark.parametrize("share", ["-1", "101", "x", "nan", "", "inf"])
def test_what_is_no_share(share: str, factcheck: Run) -> None:
    done = factcheck("audit", f"--min-score={share}")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"--min-score: `{share}` is not a share; ")


def test_an_audit_of_nothing_is_2(project: Path, factcheck: Run) -> None:
    (project / "claims.yaml").write_text("version: 1\nclaims: [{id: a, claim: The moon is full.}]\n", encoding="utf-8")
    assert factcheck("audit").code == 2


@pytest.mark.parametrize("name", [*RULES, "fc101", "lost"])
def test_explain(name: str, factcheck: Run) -> None:
    done = factcheck("explain", name)
    assert (done.code, done.err) == (0, "")
    assert done.lines[0].startswith("FC") and "What to do" in done.lines
    assert max(map(cell_len, done.lines)) <= 80
    assert "#" not in done.out
    more = done.lines[-1].removeprefix("More: `factcheck explain ").removesuffix("`")
    assert (ROOT / f"docs/{more}.md").is_file()


def test_explain_lists_the_rules(factcheck: Run) -> None:
    done = factcheck("explain")
    assert done.code == 0
    assert [line.split()[0] for line in done.lines if line.startswith("FC")] == list(RULES)


def test_explain_prints_the_pages_of_the_documentation(factcheck: Run) -> None:
    names = sorted(path.stem for path in (ROOT / "docs").glob("*.md"))
    listed = " ".join(factcheck("explain").lines)

    def printed(name: str) -> None:
        for asked in (name, f"docs/{name}.md"):
            done = factcheck("explain", asked)
            assert (done.code, done.err) == (0, "") and max(map(cell_len, done.lines)) <= 80
        assert f" {name}, " in listed or f" {name}." in listed
        assert all(line.isascii() for line in read_page(manual_pages()[name], Look(encoding="ascii")))

    try_each({name: name for name in names}, printed)


def test_a_page_of_the_documentation_has_its_headings_and_its_code(factcheck: Run) -> None:
    out = factcheck("explain", "tutorial").out  # in a frame or without one, as the library has it
    assert "From five documents to a build that fails" in out and "pip install factcheck-matrix" in out
    assert "\x1b[" in factcheck("explain", "tutorial", "--color", "always").out


def test_what_is_copied_from_a_page_is_not_broken_in_two() -> None:
    for name, page in manual_pages().items():
        shown = list(read_page(page, Look()))
        for block in re.findall(r"^```(?:sh|yaml title=\"claims.*?)\n(.*?)^```", page.read_text("utf-8"), re.M | re.S):
            assert [line for line in block.splitlines() if f" {line}".rstrip() not in shown] == [], name


@pytest.mark.parametrize("name", ["FC999", "clusters", ""])
def test_a_name_that_is_like_none_gets_no_guess(name: str, factcheck: Run) -> None:
    assert factcheck("explain", name).err.endswith(f"no page `{name}`; `factcheck explain` lists them\n")


def test_explain_what_is_no_rule(factcheck: Run) -> None:
    done = factcheck("explain", "FC203")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("factcheck explain: there is no rule and no page `FC203`; did you mean `FC20")
