"""claims.yaml -> ClaimsFile: what is read, and how large and how odd it may be."""

from __future__ import annotations

import json
import pickle

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims import parse_claims
from factcheck.errors import ClaimsError
from factcheck.model import Claim, ClaimsFile, Phrasing

FULL = """\
# yaml-language-server: $schema=./claims.schema.json
version: 1
title: Putin in Pyongyang, June 2024
sources: sources
exclude: ["README.md", "drafts/*"]
names:
  - [North Korea, DPRK, Corea del Nord, Pyongyang]
min_support: 1
claims:
  - id: first-visit-in-24-years
    claim: Putin's visit was his first to North Korea in 24 years.
    supported_by:
      - first to North Korea in 24 years
      - nel 2000 l'ultima visita di Putin a Pyongyang
    refuted_by:
      - Putin visits Pyongyang often
    tags: [visit]
    min_support: 2
    ignore: [FC202]
    note: free text for the curators
  - id: "24"
    claim: He came.
"""
NAMES = (("North Korea", "DPRK", "Corea del Nord", "Pyongyang"),)


def message(text: str) -> str:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(text, "claims.yaml")
    return str(caught.value)


def claim_yaml(scalar: str, newline: str = "\n") -> str:
    return newline.join(["version: 1", "claims:", "  - id: a", f"    claim: {scalar}", ""])


def test_the_whole_file() -> None:
    assert parse_claims(FULL, "a/claims.yaml") == ClaimsFile(
        path="a/claims.yaml",
        title="Putin in Pyongyang, June 2024",
        sources="sources",
        exclude=("README.md", "drafts/*"),
        names=NAMES,
        min_support=1,
        claims=(
            Claim(
                id="first-visit-in-24-years",
                text=Phrasing("Putin's visit was his first to North Korea in 24 years.", 11, 12),
                supported_by=(
                    Phrasing("first to North Korea in 24 years", 13, 9),
                    Phrasing("nel 2000 l'ultima visita di Putin a Pyongyang", 14, 9),
                ),
                refuted_by=(Phrasing("Putin visits Pyongyang often", 16, 9),),
                tags=("visit",),
                names=NAMES,
                min_support=2,
                ignore=("FC202",),
                note="free text for the curators",
                line=10,
                column=5,
            ),
            Claim(id="24", text=Phrasing("He came.", 22, 12), names=NAMES, min_support=1, line=21, column=5),
        ),
    )


def test_what_is_left_out_is_empty() -> None:
    file = parse_claims(claim_yaml("He came."), "c.yaml")
    assert file == ClaimsFile("c.yaml", (Claim("a", Phrasing("He came.", 4, 12), line=3, column=5),))


def test_a_claim_can_lower_the_policy_to_nothing() -> None:
    file = parse_claims("version: 1\nmin_support: 3\nclaims: [{id: a, claim: He came., min_support: 0}]", "c.yaml")
    assert (file.min_support, file[0].min_support) == (3, 0)


@pytest.mark.parametrize(
    "scalar", ["1961", "no", "2024-06-19", "12:30", "1.50", "0x1F", "1_000", "yes", "null", "true", "1e3", ".5"]
)
def test_every_scalar_is_text_as_written(scalar: str) -> None:
    text = f"version: 1\ntitle: {scalar}\nclaims: [{{id: a, claim: He came., tags: [{scalar}], note: {scalar}}}]"
    file = parse_claims(text, "c.yaml")
    assert file.title == file[0].tags[0] == file[0].note == scalar


@pytest.mark.parametrize(
    ("scalar", "text"),
    [
        ("'Putin''s visit'", "Putin's visit"),
        ('"a\\tb \\u00e9"', "a\tb é"),
        ("|\n      two\n      lines\n", "two\nlines"),
        (">\n      one\n      line\n", "one line"),
        ("over\n      two lines", "over two lines"),
        ("He came. # a comment", "He came."),
        ("first ... years", "first ... years"),
        ("日本語", "日本語"),
        ("Ω", "Ω"),
    ],
)
def test_texts_in_every_style(scalar: str, text: str) -> None:
    assert parse_claims(claim_yaml(scalar), "c.yaml")[0].text == Phrasing(text, 4, 12)


def test_an_aliased_text_stands_where_it_is_used_and_lists_may_be_shared() -> None:
    text = (
        "version: 1\ntitle: &t He came.\nclaims:\n"
        "  - {id: a, claim: *t, tags: &list [x, y]}\n"
        "  - {id: b, claim: He left., tags: *list}\n"
    )
    file = parse_claims(text, "c.yaml")
    assert file[0].text == Phrasing("He came.", 4, 20)
    assert file[0].tags == file[1].tags == ("x", "y")


@pytest.mark.parametrize(
    "scalar",
    [
        "He came.  # a comment",
        "He came.   # 1 of 2",
        "He came. #",
        "He came.\t# a comment",
        "'He came.' #1",
        "He came.\n    #note: one that is left out",
        "He came.\n  #2 another line",
        "He came.\n\n      #1 behind a blank line",
        "He came.\n    # 1 of 2",
        "|\n      He came.\n    #1",
    ],
)
def test_a_comment_that_looks_like_one_cuts_nothing(scalar: str) -> None:
    assert parse_claims(claim_yaml(scalar), "c.yaml")[0].text.text == "He came."


@pytest.mark.parametrize("text", ["C#", "Apple is '#1' in phones", "https://x/#here", "a##b"])
def test_a_sign_that_begins_no_comment_is_text(text: str) -> None:
    assert parse_claims(claim_yaml(f"Seals {text}"), "c.yaml")[0].text.text == f"Seals {text}"


def test_what_the_contract_shows() -> None:
    text = (
        "# yaml-language-server: $schema=./claims.schema.json\nversion: 1\n"
        "title: Putin in Pyongyang, June 2024      # optional\n"
        "sources: sources                          # optional; a folder, relative to this file\n"
        'exclude: ["README.md", "drafts/*"]        # optional; globs below the sources folder\n'
        "names:                                    # optional; each line: names of one and the same thing\n"
        "  - [North Korea, DPRK, Corea del Nord, Pyongyang]\n"
        "  - [bookworm]                            # one alone declares a name, in lower case too\n"
        "min_support: 1                            # optional policy for `check`\nclaims:\n"
        "  - id: first-visit-in-24-years           # [a-z0-9][a-z0-9-]*, unique\n"
        "    claim: Putin's visit was his first to North Korea in 24 years.\n"
        "    supported_by:                         # optional; phrasings in any language\n"
        "      - first to North Korea in 24 years\n"
        "    tags: [visit]                         # optional\n"
        "    ignore: [FC202]                       # optional; rules that do not apply to this claim\n"
        "    not_evidence:                         # optional; quotes\n"
        "      - the visit of 2000\n"
        "    note: free text for the curators      # optional\n"
    )
    file = parse_claims(text, "c.yaml")
    assert file.names == (*NAMES, ("bookworm",))
    assert (file.title, file.sources, file.sources_at) == ("Putin in Pyongyang, June 2024", "sources", (4, 10))
    assert file[0].not_evidence == ("the visit of 2000",)
    assert file[0].note == "free text for the curators"


def test_json_is_yaml() -> None:
    text = json.dumps({"version": 1, "claims": [{"id": "a", "claim": "He came.", "min_support": 2}]})
    assert parse_claims(text, "c.json")[0].min_support == 2


@pytest.mark.parametrize(
    ("said", "independent"), [("", False), ("independent: true\n", True), ("independent: false\n", False)]
)
def test_whether_voices_are_counted_is_said_at_the_top(said: str, independent: bool) -> None:
    text = f"version: 1\n{said}claims:\n- {{id: a, claim: it was late}}\n"
    assert parse_claims(text, "claims.yaml").independent is independent


def test_what_is_not_in_the_file_has_no_place() -> None:
    assert parse_claims("version: 1\nclaims:\n- {id: a, claim: it was late}\n", "claims.yaml").sources_at == (0, 0)


@settings(deadline=None)
@given(
    phrase=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).map(lambda text: f"x{text}x"),
    before=st.text(st.characters(exclude_categories=["C", "Z"])),
    newline=st.sampled_from(["\n", "\r\n", "\r"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_places_are_code_points_in_the_file(phrase: str, before: str, newline: str, mark: str) -> None:
    written = yaml.safe_dump(phrase, default_style='"', width=10_000)
    note = yaml.safe_dump(f"x{before}", default_style='"', allow_unicode=True, width=10_000).strip()
    text = f"version: 1{newline}# é{newline}claims: [{{id: a, note: {note}, claim: "
    claim = parse_claims(f"{mark}{text}{written}}}]", "c.yaml")[0]
    assert claim.text == Phrasing(phrase, 3, len(text) - text.rindex(newline) - len(newline) + 1)


@settings(deadline=None)
@given(st.text())
def test_no_text_ends_in_anything_but_a_claims_error(text: str) -> None:
    for whole in (text, claim_yaml(text)):
        try:
            assert parse_claims(whole, "c.yaml")
        except ClaimsError as error:
            assert all(line.startswith("c.yaml:") and "; " in line for line in str(error).split("\n"))
            assert all(char.isprintable() for line in str(error).split("\n") for char in line)


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? ", "- ? ", "[{a: "])
def test_ten_thousand_levels(opening: str) -> None:
    assert "more than 20 levels of nesting" in message(opening * 10_000)
    assert "more than 20 levels of nesting" in message(claim_yaml(f"\n      {opening * 10_000}"))


def test_of_a_binary_file_the_first_unreadable_characters_are_told() -> None:
    lines = message("version: 1\n" + "\x01\n" * 25).split("\n")
    assert len(lines) == 20
    assert lines[-1].startswith("claims.yaml:21:1: the character U+0001 cannot stand in a claims file; ")


def test_a_bomb_of_shared_lists_of_the_right_shape() -> None:
    text = f"version: 1\nnames:\n  - &a [{'a, ' * 2_000}]\n" + "  - *a\n" * 2_000
    assert message(text).endswith("more than 1,000,000 values, aliases expanded; split the file, or use fewer aliases")


def test_many_tag_directives_are_no_way_to_keep_the_parser_busy() -> None:
    assert message("%TAG !a! b\n" * 100_000) == "claims.yaml:1:1: tags are not allowed; remove the `%TAG` line"


def test_a_very_long_line() -> None:
    assert len(parse_claims(claim_yaml("x" * 1_000_000), "c.yaml")[0].text.text) == 1_000_000


@pytest.mark.slow
def test_five_thousand_claims_load() -> None:
    phrasings = "".join(f"      - first visit to Pyongyang in {years} years\n" for years in range(10))
    claims = (f"  - id: c-{n}\n    claim: He came {n} times.\n    supported_by:\n{phrasings}" for n in range(5_000))
    text = "version: 1\nclaims:\n" + "".join(claims)
    assert len(parse_claims(text, "c.yaml")) == 5_000


def test_errors_survive_the_way_back_from_a_worker() -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims("", "claims.yaml")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301
