"""Claims and sources -> findings: for every rule what it finds, and what it lets pass."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from judging import source

import factcheck
from factcheck.findings import Finding
from factcheck.lint import lint, notes
from factcheck.lint.linter import CHECKS
from factcheck.lint.phrasings import MOST_PASSAGES
from factcheck.model import Matrix
from factcheck.renderers.findings import FINDINGS
from factcheck.renderers.report import Look, Report
from factcheck.rules import RULES, Level

ROOT = Path(__file__).parents[2]
ENGLISH = source("In Oslo the two leaders signed the defence pact on 19 June. Qaddafi was silent.", "en", "news")
ITALIAN = source("A Oslo i due leader hanno firmato il patto di difesa il 19 giugno.", "it", "notizie")
OFTEN = source("\n\n".join(f"In Oslo the leaders signed pact {number}." for number in range(9)), "en", "often")
BOTH = source("Gaddafi and Qaddafi met.", "en", "both")
NAMED = "- id: a\n  claim: Muammar"


def run(tmp_path: Path, claims: str, *sources: factcheck.Source, **options: Any) -> list[Finding]:
    path = tmp_path / "claims.yaml"
    path.write_text(f"version: 1\nclaims:\n{claims}", encoding="utf-8")
    return list(lint(factcheck.load_claims(path), sources or (ENGLISH,), **options))


def rules(findings: list[Finding]) -> list[str]:
    return [finding.rule for finding in findings]


# rule, claims, sources, line:column of each finding of that rule, and a part of the first message
CASES = [
    (
        "FC301",
        "- id: a\n  claim: The leaders signed the defence pact\n  supported_by: [the laeders singed teh pact]\n",
        [ENGLISH],
        ["5:18"],
        "“the laeders singed teh pact” matches nowhere: correct it or remove it",
    ),
    (
        "FC301",
        "- id: a\n  claim: Sheep graze on the moon\n  supported_by: [lunar sheep]\n",
        [ENGLISH],
        ["4:10"],
        "none of its phrasings matches anywhere",
    ),
    (
        "FC301",  # the claim itself is for readers, and what refutes waits for a source that says it
        "- id: a\n  claim: They agreed\n  supported_by: [leaders signed the defence pact]\n  refuted_by: [no deal]\n",
        [ENGLISH],
        [],
        "",
    ),
    ("FC302", "- id: a\n  claim: leaders signed in Oslo\n", [ENGLISH, OFTEN], ["4:10"], "matches 9 passages of often"),
    ("FC302", "- id: a\n  claim: the leaders signed in Oslo\n", [ENGLISH], [], ""),
    (
        "FC303",
        "- id: a\n  claim: The leaders signed the defence pact\n",
        [ENGLISH, ITALIAN],
        ["4:10"],
        "has no phrasing in Italian: add one to `supported_by`",
    ),
    (
        "FC303",
        "- id: a\n  claim: The leaders signed it\n  supported_by: [i leader hanno firmato il patto]\n",
        [ENGLISH, ITALIAN],
        [],
        "",
    ),
    ("FC303", "- id: a\n  claim: The leaders signed it\n", [ENGLISH, source("Nënshkruan.", "sq", "p")], [], ""),
    (
        "FC304",
        "- id: a\n  claim: In Oslo they signed the old pact.\n- id: b\n  claim: The old pact was signed in Oslo\n",
        [ENGLISH],
        ["6:10"],
        "says the same as a, “In Oslo they signed the old pact.”",
    ),
    (
        "FC304",
        "- id: a\n  claim: Sheep sleep\n  supported_by: [The pact  was signed.]\n"
        "- id: b\n  claim: Goats graze\n  supported_by: [the pact was signed]\n",
        [ENGLISH],
        ["8:18"],
        "says the same as a",
    ),
    (
        "FC304",  # contraries, and other numbers, are other claims
        "- id: a\n  claim: The leaders signed the pact in 2024\n- id: b\n  claim: The leaders signed the pact in 2023\n"
        "- id: c\n  claim: The leaders did not sign the pact in 2024\n",
        [ENGLISH],
        [],
        "",
    ),
    (
        "FC305",
        "- id: a\n  claim: The talks ended well\n  refuted_by: [the talks failed]\n",
        [ENGLISH],
        ["4:10", "5:16"],
        "“The talks ended well” has no name, no value and 2 content words",
    ),
    ("FC305", "- id: a\n  claim: the pact of 19 June\n  supported_by: [pact in Oslo]\n", [ENGLISH], [], ""),
    ("FC306", "- id: a\n  claim: leaders signed the pact\n", [ENGLISH, ITALIAN], ["1:1"], "no claim touches notizie"),
    ("FC307", f"{NAMED} Gaddafi was silent\n", [ENGLISH], ["4:10"], "almost what news.txt writes as “Qaddafi”"),
    ("FC307", f"{NAMED} Qaddafi was silent\n", [ENGLISH], [], ""),
    ("FC307", f"{NAMED} Gaddafi was silent\n", [ENGLISH, BOTH], ["4:10"], "news.txt"),
    (
        "FC308",
        "- id: a\n  claim: leaders signed the pact\n  min_support: 99\n- id: b\n  claim: the pact of June\n",
        [ENGLISH, BOTH],
        ["3:3"],
        "asks for 99 supporting sources, and there are 2: lower `min_support`",
    ),
    (
        "FC308",
        "- id: a\n  claim: leaders signed the pact\n  min_support: 2\n",
        [ENGLISH],
        ["3:3"],
        "asks for 2 supporting sources, and there is 1",
    ),
    ("FC308", "- id: a\n  claim: leaders signed the pact\n  min_support: 2\n", [ENGLISH, BOTH], [], ""),
    (
        "FC309",
        "- id: a\n  claim: Rome has three hills\n  supported_by: [three hills]\n  refuted_by: [Rome has 3 hills]\n",
        [ENGLISH],
        ["6:16"],
        "“Rome has 3 hills” refutes the claim and says the same as the claim itself",
    ),
    (
        "FC309",
        "- id: a\n  claim: In giugno\n  supported_by: [a Oslo firmò il patto]\n  refuted_by: [firmò il patto a Oslo]\n",
        [ENGLISH, ITALIAN],
        ["6:16"],
        "says the same as “a Oslo firmò il patto”, which supports the claim",
    ),
    (
        "FC309",
        "- id: a\n  claim: Rome has three hills\n  refuted_by: [Rome has 7 hills, Rome has no hills]\n",
        [ENGLISH],
        [],
        "",
    ),
    (
        "FC310",
        "- id: a\n  claim: Rome has hills.\n  supported_by: [rome has hills, hills in Rome, Hills in Rome!]\n",
        [ENGLISH],
        ["5:18", "5:49"],
        "“rome has hills” repeats the claim itself, which counts as a phrasing: remove it",
    ),
    ("FC310", "- id: a\n  claim: Rome has hills.\n  supported_by: [Rome has 7 hills]\n", [ENGLISH], [], ""),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "claims", "sources", "places", "message"), CASES)
def test_rule(tmp_path: Path, rule: str, claims: Any, sources: Any, places: Any, message: str) -> None:
    found = [finding for finding in run(tmp_path, claims, *sources) if finding.rule == rule]
    assert [f"{finding.line}:{finding.column}" for finding in found] == places
    if places:
        assert message in found[0].message
        assert found[0].accept


def test_every_rule_is_tried_and_the_table_is_that_of_the_rules() -> None:
    assert list(CHECKS) == [rule.id for rule in RULES.values() if rule.lint]
    alone = {"FC311"}  # what it objects to is no claim's
    assert {case[0] for case in CASES if case[3]} | alone == set(CHECKS)


def test_a_finding_is_complete(tmp_path: Path) -> None:
    for finding in run(tmp_path, "- id: a\n  claim: the sheep sleep\n", ENGLISH, ITALIAN, path="team/claims.yaml"):
        assert finding.level is Level.WARNING
        assert finding.path == "team/claims.yaml"
        assert finding.line >= 1 and finding.column >= 1
        assert re.match(r"ignore: \[FC\d{3}\]$|exclude: \[|- \[", finding.accept)


def test_findings_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    claims = "- id: b\n  claim: The talks ended well\n- id: a\n  claim: the sheep sleep\n"
    found = run(tmp_path, claims, ENGLISH, ITALIAN)
    assert [(one.line, one.column, one.rule) for one in found] == sorted(
        (one.line, one.column, one.rule) for one in found
    )
    with ThreadPoolExecutor(2) as executor:
        assert run(tmp_path, claims, ENGLISH, ITALIAN, executor=executor) == found


def test_what_a_claim_ignores_is_not_found(tmp_path: Path) -> None:
    claims = "- id: a\n  claim: the sheep sleep\n"
    assert {"FC301", "FC305"} <= set(rules(run(tmp_path, claims)))
    assert not {"FC301", "FC305"} & set(rules(run(tmp_path, f"{claims}  ignore: [FC301, FC305]\n")))


def test_only_some_claims_may_be_wanted(tmp_path: Path) -> None:
    claims = "- id: a\n  claim: the sheep sleep\n- id: b\n  claim: the goats sleep\n"
    assert {finding.claim for finding in run(tmp_path, claims, only=["b"])} == {"b"}


def test_what_settles_a_name_and_a_source(tmp_path: Path) -> None:
    found = run(tmp_path, "- id: a\n  claim: Muammar Gaddafi was silent\n", ENGLISH, ITALIAN)
    assert {one.rule: one.accept for one in found if not one.accept.startswith("ignore")} == {
        "FC306": "exclude: [notizie.txt]",
        "FC307": "- [Muammar Gaddafi, Muammar Qaddafi]",
    }
    odd = source("Nothing here.", "en", "a, b")
    assert 'exclude: ["a, b.txt"]' in {one.accept for one in run(tmp_path, "- id: a\n  claim: the sheep sleep\n", odd)}


def test_a_general_phrasing_shows_some_of_its_passages(tmp_path: Path) -> None:
    (found,) = [
        one for one in run(tmp_path, "- id: a\n  claim: leaders signed in Oslo\n", OFTEN) if one.rule == "FC302"
    ]
    assert [spot.line for spot in found.passages] == [4, 6, 8]
    assert {spot.path for spot in found.passages} == {"often.txt"}
    assert MOST_PASSAGES < 9


def test_a_name_in_two_lines_is_told_where_the_second_stands(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    claims = "claims:\n- {id: a, claim: Rome has hills}\n"
    path.write_text(f"version: 1\nnames:\n- [Rome, Roma]\n- [Urbs]\n- [roma, Lazio]\n{claims}", encoding="utf-8")
    (found,) = [one for one in lint(factcheck.load_claims(path), [ENGLISH]) if one.rule == "FC311"]
    assert (found.claim, found.line, found.column, found.accept) == ("", 5, 3, "- [Lazio]")
    assert "“roma” stands in this line of `names:` and in line 3" in found.message
    path.write_text(f"version: 1\nnames:\n- [Rome, Roma]\n- [Lazio]\n{claims}", encoding="utf-8")
    assert "FC311" not in rules(list(lint(factcheck.load_claims(path), [ENGLISH])))


def test_a_policy_counts_the_sources_of_the_whole_project(tmp_path: Path) -> None:
    claims = "- id: a\n  claim: leaders signed the pact\n  min_support: 2\n"
    assert "FC308" in rules(run(tmp_path, claims, ENGLISH))
    assert "FC308" not in rules(run(tmp_path, claims, ENGLISH, total=2))


def test_a_phrasing_is_judged_without_what_is_no_evidence(tmp_path: Path) -> None:
    claims = "- id: a\n  claim: leaders signed the pact in Oslo\n"
    assert "FC301" not in rules(run(tmp_path, claims))
    assert "FC301" in rules(run(tmp_path, f"{claims}  not_evidence: [on 19 june]\n"))


@pytest.mark.parametrize("day", ["2024", "2024-06", "2024-06-19", "2024-06-19T10:30:00+02:00", "2024-06-19 10:30"])
def test_a_date_that_can_be_read_is_no_note(day: str) -> None:
    dated = factcheck.Source("news", "news.txt", f"---\nlanguage: en\npublished: {day}\n---\nIt rained.".encode())
    assert notes([dated]) == ()


def test_what_is_no_date_is_a_note() -> None:
    dated = factcheck.Source("news", "news.txt", b"---\nlanguage: en\npublished: yesterday\n---\nIt rained.")
    said = "news.txt: `published: yesterday` is no date; write it as in 2024-06-19, 2024-06 or 2024"
    assert notes([dated]) == (said,)


def test_sources_in_languages_half_understood_are_named() -> None:
    assert notes([ENGLISH, source("Qeveria nuk nënshkroi marrëveshjen.", "sq", "nota")]) == (
        "nota.txt: negation is not understood in Albanian; a denial may be read as support",
    )
    (said,) = notes([source("Hmm.", "und", "nota")])
    assert said == "nota.txt: negation is not understood in an unknown language; a denial may be read as support"


def test_languages_are_named_as_one_says_them(tmp_path: Path) -> None:
    claims = "- id: a\n  claim: leaders signed the pact\n"
    sources = (ENGLISH, source("Die Brücke ist lang.", "de", "bericht"), source("Le pont est long.", "fr", "rapport"))
    for texts, named in ((sources, "German and French"), ((*sources, ITALIAN), "German, French and Italian")):
        (gap,) = (one for one in run(tmp_path, claims, *texts) if one.rule == "FC303")
        assert gap.message.startswith(f"has no phrasing in {named}: ")


def test_what_is_about_no_claim_is_said_of_the_claims_file(tmp_path: Path) -> None:
    found = run(tmp_path, "- id: a\n  claim: leaders signed the pact\n", ENGLISH, ITALIAN)
    report = Report(Matrix((), (), ()), findings=tuple(one for one in found if one.rule == "FC306"))
    assert re.search(r"^ +claims file: .*claims.yaml:1:1$", "\n".join(FINDINGS["text"](report, Look(200))), re.M)


def test_the_shipped_claims_are_clean() -> None:
    claims = factcheck.load_claims(ROOT / "claims.yaml")
    found = lint(claims, factcheck.load_sources(ROOT / "sources"))
    assert not found, [(one.rule, one.claim, one.message) for one in found]
    # What they ignore, they say why.
    assert all(claim.note for claim in claims if claim.ignore)
