"""The HTML report as text: what is in it, what it may do, and that hostile text stays text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from builders import cell, claim, column, evidence, matrix
from checked import everything, hostile, nothing
from pages import HOSTILE, Read, digest, document, hostile_report, page, policy

from factcheck.agreement import agreement_of
from factcheck.copies import Copy, Place, Shared
from factcheck.model import Cell, Matrix, Miss, Side, Verdict
from factcheck.renderers.background import Background
from factcheck.renderers.html import texts
from factcheck.renderers.report import Report
from factcheck.timeline import timelines_of

TEXT = "He says: it is so. And so on.\nA second line.\n"


def report(text: str = TEXT, url: str | None = None) -> Report:
    """One claim that one source supports, and another source that is silent."""
    one = evidence("it is so.")
    grid = Matrix((claim("a"),), (column("s"), column("t")), (Cell("a", "s", Verdict.SUPPORTS, (one,)),))
    miss = Miss("a", "t", "a phrase", "not so", 3, 9, 7, 4, "value: 24 wanted, not found here", sentence="It not so")
    documents = (document("s", text, url=url), document("t", "It not so"))
    return Report(grid, "A title", background=Background(documents, (miss,)))


def test_the_page_may_do_nothing_but_use_its_own_style_and_script() -> None:
    text = page(report())
    read, allowed = Read(text), policy(text)
    assert allowed["default-src"] == "'none'"
    assert allowed["style-src"] == digest(read.texts["style"][0])
    assert allowed["script-src"] == digest(read.texts["script"][0])
    assert (allowed["base-uri"], allowed["form-action"]) == ("'none'", "'none'")
    assert read.tags().count("script") == read.tags().count("style") == 1
    assert not read.values("style") and not read.values("src")


@pytest.mark.parametrize("made", [report, hostile_report, everything, hostile, nothing])
def test_places_are_named_once_and_every_link_leads_to_one(made: type) -> None:
    read = Read(page(made()))
    names = read.values("id")
    assert len(names) == len(set(names))
    assert {link for link in read.values("href") if link.startswith("#")} <= {f"#{name}" for name in names}


@pytest.mark.parametrize("made", [hostile_report, hostile])
def test_hostile_text_makes_no_element_and_no_attribute(made: type) -> None:
    text = page(made())
    read, harmless = Read(text), Read(page(report()))
    ours = {*harmless.tags(), "del", "ins", "strong", "code", "article", "h4", "br", "q"}
    assert set(read.tags()) <= ours
    assert not [name for _, about in read.elements for name in about if name.startswith("on")]
    assert not [link for link in read.values("href") if not link.startswith(("#", "https://"))]
    assert "49" not in read.texts["h1"][0] and "{{ 7 * 7 }}" in read.texts["h1"][0] + HOSTILE


def test_what_cannot_be_seen_is_shown() -> None:
    text = page(hostile_report())
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", text)
    assert "&lt;U+202E&gt;" in text and "##[" not in text
    assert not [line for line in text.split("\n") if line.lstrip().startswith("::")]


def test_a_verdict_is_a_sign_a_word_and_a_class() -> None:
    read = Read(page(report()))
    assert [about["class"] for tag, about in read.elements if tag == "td"] == ["supports", "silent", "agreement"]
    assert read.texts["td"][0] == "✓ supports"
    assert read.texts["td"][2].startswith("1 of 2")


def test_with_many_sources_the_word_is_in_the_name_of_the_link() -> None:
    read = Read(page(Report(matrix({"a": "+.-~?++++"}))))
    assert read.values("aria-label")[-10:-1] == [
        *("supports", "silent", "refutes", "partial", "mixed"),
        *("supports",) * 4,
    ]


def test_evidence_has_its_place_phrasing_and_reason_and_the_words_that_matched() -> None:
    read = Read(page(report()))
    assert "He says: it is so. And so on." in read.texts["blockquote"]
    assert read.texts["q"][0] == " is so." and "it" in read.texts["mark"]
    assert {"a phrase", "the words are there"} <= set(read.texts["dd"])
    assert any(text.startswith("for, line 5") for text in read.texts["p"])


def test_a_silent_cell_has_the_nearest_passage_and_what_stopped_it() -> None:
    read = Read(page(report()))
    assert "It not so" in read.texts["blockquote"]
    assert "value: 24 wanted, not found here" in read.texts["dd"]


def test_a_silent_cell_that_nobody_explained_names_the_command_that_does() -> None:
    made = report()
    assert made.background is not None
    read = Read(page(replace(made, background=replace(made.background, misses=()))))
    assert "factcheck show a --verdict silent" in read.texts["code"]
    assert "#r0" in read.values("href")


def test_a_form_feed_tells_the_page() -> None:
    made = report(text="He says: " + TEXT[9:])
    assert made.background is not None
    first, second = made.background.documents
    told = evidence("it is so.")
    paged = replace(first, text="\f" * 6 + TEXT)
    moved = replace(told, start=told.start + 6, end=told.end + 6, marks=(), mark="p. 7")
    grid = replace(made.matrix, cells=(Cell("a", "s", Verdict.SUPPORTS, (moved,)),))
    text = page(replace(made, matrix=grid, background=replace(made.background, documents=(paged, second))))
    assert "p. 7, line 5" in text and '<p class="page">p. 7</p>' in text


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a?b=1&c", True),
        ("javascript:alert(1)", False),
        ("https:///nowhere", False),
        ("http://[broken", False),
        ("report.pdf", False),
    ],
)
def test_only_an_address_of_a_page_is_linked(url: str, linked: bool) -> None:
    assert (url in Read(page(report(url=url))).values("href")) is linked


def test_the_text_of_a_source_has_every_evidence_marked_also_where_they_overlap() -> None:
    cells = [
        Cell("a", "s", Verdict.SUPPORTS, (replace(evidence("it is"), start=9, end=14),)),
        Cell("b", "s", Verdict.REFUTES, (replace(evidence("is so. And", Side.AGAINST), start=12, end=22),)),
    ]
    grid = Matrix((claim("a"), claim("b")), (column("s"),), tuple(cells))
    text = page(Report(grid, background=Background((document("s", TEXT),))))
    line = next(line for line in text.split("\n") if "<i>5</i>" in line)
    assert re.sub(r"<a .*?</a>", "|", line) == (
        '<p><i>5</i>He says: <mark class="for">it </mark><mark class="both">is</mark>|'
        '<mark class="against"> so. And</mark>| so on.</p>'
    )


def test_an_evidence_over_two_lines_is_marked_in_both_and_named_once() -> None:
    one = replace(evidence("on.\nA"), start=26, end=31)
    grid = Matrix((claim("a"),), (column("s"),), (Cell("a", "s", Verdict.SUPPORTS, (one,)),))
    text = page(Report(grid, background=Background((document("s", TEXT),))))
    assert text.count('<mark class="for">') == 2 and text.count('id="m0-0"') == 1


def test_of_a_long_text_what_stands_around_its_evidence_is_shown() -> None:
    filler = "Nothing here.\n" * (texts.LONGEST // 10)
    one = replace(evidence("it is so."), start=len(filler) + 9, end=len(filler) + 18)
    grid = Matrix((claim("a"),), (column("s"),), (Cell("a", "s", Verdict.SUPPORTS, (one,)),))
    text = page(Report(grid, background=Background((document("s", filler + TEXT + filler),))))
    assert len(text) < texts.LONGEST
    assert text.count('<p class="page">(...)</p>') == 2 and 'id="m0-0"' in text


def test_of_a_long_line_what_stands_around_its_evidence_is_shown() -> None:
    filler = "Nothing here. " * (texts.LONGEST // 10)
    one = replace(evidence("it is so."), start=len(filler) + 9, end=len(filler) + 18)
    grid = Matrix((claim("a"),), (column("s"),), (Cell("a", "s", Verdict.SUPPORTS, (one,)),))
    text = page(Report(grid, background=Background((document("s", filler + "He says: it is so. " + filler),))))
    assert len(text) < texts.LONGEST
    assert text.count("<i>5</i>") == 1 and text.count('<p class="page">(...)</p>') == 2
    assert '<mark class="for">it is so.</mark>' in text


def test_of_a_long_text_without_evidence_nothing_is_shown() -> None:
    grid = Matrix((claim("a"),), (column("s"),), ())
    text = page(Report(grid, background=Background((document("s", "Nothing here.\n" * texts.LONGEST),))))
    assert len(text) < texts.LONGEST and text.count('<p class="page">(...)</p>') == 1


def test_lines_keep_their_numbers_where_some_are_left_out() -> None:
    lines = [f"line {number}" for number in range(5, 40_005)]
    whole = "\n".join(lines)
    marks = [whole.index(f"\nline {number}\n") + 1 for number in (10_000, 30_000)]
    cells = tuple(replace(evidence("line"), start=mark, end=mark + 4) for mark in marks)
    grid = Matrix((claim("a"),), (column("s"),), (Cell("a", "s", Verdict.SUPPORTS, cells),))
    text = page(Report(grid, background=Background((document("s", whole),))))
    shown = re.findall(r"<p><i>(\d+)</i>(?:<mark class=\"for\">)?line(?:</mark><a .*?</a>)? (\d+)</p>", text)
    assert len(shown) > 200 and all(number == line for number, line in shown)
    assert {"10000", "30000"} <= {number for number, _ in shown}


def test_what_a_cell_read_before_stands_in_it_and_is_a_filter() -> None:
    made = report()
    assert made.background is not None
    behind = replace(made.background, before={("a", "s"): Verdict.REFUTES})
    read = Read(page(replace(made, background=behind)))
    assert read.texts["td"][0] == "✗→✓ supports, was refutes"
    assert "changed" in read.values("value") and "changed" in read.values("data-only")[0]
    assert "changed" not in Read(page(made)).values("value")


def test_rows_know_what_the_filters_ask_for() -> None:
    grid = matrix({"a": "+-", "b": "..", "c": "++"})
    read = Read(page(Report(grid)))
    assert read.values("data-only") == ["disputed", "unsupported", ""]
    behind = Background(unconfirmed=frozenset({("b", "source-1"), ("c", "source-2")}))
    told = Read(page(Report(matrix({"a": "+-", "b": "-.", "c": "++"}), background=behind)))
    assert told.values("data-only") == ["disputed", "unsupported unconfirmed", "unconfirmed"]
    assert "unconfirmed" in told.values("value") and "unconfirmed" not in read.values("value")


def test_what_is_hidden_is_left_out() -> None:
    grid = matrix({"a": "+", "b": "."})
    text = page(Report(grid, shown=frozenset("b"), reason="a cell that reads silent"))
    assert "Shown: 1 of 2 claims, with a cell that reads silent." in text
    assert Read(text).values("data-id") == ["b"]


def test_of_very_many_sources_the_page_names_the_command_that_tells_all() -> None:
    grid = matrix({"a": "+-" * 15})
    place = Place("words in common", 0, 15, 5, 1)
    copies = [Copy("source-1", f"source-{n}", 60, 0.5, (Shared(60, place, place),)) for n in range(2, 31)]
    behind = Background(agreement=agreement_of(grid, copies))
    read = Read(page(Report(grid, background=behind)))
    assert any("30 sources are too many for a table of all by all" in text for text in read.texts["p"])
    assert any(text.startswith("And 175 more disputes and copies") for text in read.texts["p"])
    assert read.tags().count("table") == 1


def test_the_timeline_has_the_claims_to_be_seen() -> None:
    grid = matrix({"a": "+", "b": "+", "c": "."})
    dated = replace(document("source-1", "Text."), published="2024-06-19")
    behind = Background(timelines=timelines_of(grid, [dated]))
    read = Read(page(Report(grid, shown=frozenset("bc"), background=behind)))
    assert read.texts["li"] == ["2024-06-19 ✓ supports source-1: first to say it"]


def test_findings_have_the_word_diff_and_both_verdicts() -> None:
    read = Read(page(everything()))
    assert "24" in read.texts["del"] and "42" in read.texts["ins"]
    assert any("supports →" in text and "refutes" in text for text in read.texts["p"])
    assert "Nothing was found" in page(nothing())
    assert "Findings" not in Read(page(report())).texts["h2"]


def test_the_same_report_gives_the_same_page() -> None:
    assert page(report()) == page(report())


def test_a_page_without_texts_has_no_source_view() -> None:
    grid = Matrix((claim("a"),), (column("s"),), (cell("a", "s", Verdict.SUPPORTS),))
    assert "Sources" not in Read(page(Report(grid))).texts["h2"]
