"""What of Markdown is a mark: `.` stands for a mark that became a space, `+` for one that ends no word."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.engine import check
from factcheck.model import Claim, Phrasing, Source
from factcheck.passages import visible

#: What is written, and what is left of it with `.` for a space that was a mark and `+` for a word joiner.
CASES = {
    "**Bo** won": "..Bo.. won",
    "_Bo_ won": ".Bo. won",
    "***Bo*** won": "...Bo... won",
    "**Bo**ris won": "..Bo++ris won",
    "4**2** days": "4++2.. days",
    "un*frigging*believable": "un+frigging+believable",
    "~~old~~ new": "..old.. new",
    "**a *b* c**": "..a .b. c..",
    "**Bo\nSmith** won": "..Bo\nSmith.. won",
    "(**Bo**)": "(..Bo..)",
    "5 * 3 * 2": "5 * 3 * 2",
    "2*3 is 6": "2*3 is 6",
    "snake_case_name": "snake_case_name",
    "**never closed": "**never closed",
    "never opened**": "never opened**",
    "* a*b\n* c*d": "* a*b\n* c*d",
    "a *b\n\nc* d": "a *b\n\nc* d",
    "a *b _c* d_": "a .b _c. d_",
    "**a*": "*.a.",
    r"\*no\* emphasis": ".*no.* emphasis",
    r"snake\_case": "snake+_case",
    "[set](https://x/rome.html) sail": ".set" + "." * 22 + " sail",
    '[set](rome.html "To Rome") sail': ".set" + "." * 22 + " sail",
    "[set](<rome (2).html>) sail": ".set" + "." * 18 + " sail",
    "[set](rome_(city)) sail": ".set" + "." * 14 + " sail",
    "![a tower](rome.png) here": "..a tower" + "." * 11 + " here",
    "[![a tower](rome.png)](https://x) here": "...a tower" + "." * 23 + " here",
    "[**Bo**](rome.html)": "...Bo" + "." * 14,
    "[set][1] sail\n\n[1]: https://x/rome.html": ".set.... sail\n\n" + "." * 24,
    "[set][] sail\n\n[set]: rome.html 'To Rome'": ".set... sail\n\n" + "." * 26,
    "[set][1] sail": "[set][1] sail",
    "[see below] (rome)": "[see below] (rome)",
    "a](b) c": "a](b) c",
    "24[^1] days\n\n[^1]: A note.": "24.... days\n\n..... A note.",
    "<https://x/rome> and <bo@rome.it>": "." * 16 + " and " + "." * 12,
    "a<br>b": "a....b",
    "<b>Bo</b>ris and H<sub>2</sub>O, 10<sup>2</sup>": "...Bo++++ris and H+++++2++++++O, 10.....2......",
    '<img src="rome.png" alt="a > b"/> here': "." * 33 + " here",
    "<p class='rome'\n   id=x>Bo": "." * 15 + "\n" + "." * 8 + "Bo",
    "a <b and\n\nc> d": "a <b and\n\nc> d",
    "3 < 4 and 5 > 2": "3 < 4 and 5 > 2",
    "a <!-- not\n\nRome --> b": "a ........\n\n........ b",
    "a <!-- b": "a <!-- b",
    "<!DOCTYPE html>Bo": "." * 15 + "Bo",
    "a&nbsp;b": "a......b",
    "`**x** [a](b)` **c**": ".**x** [a](b). ..c..",
    "``a ` b`` c": "..a ` b.. c",
    "a ` b *c*": "a ` b .c.",
    "a `b\n\nc` *d*": "a `b\n\nc` .d.",
    "```\n**x** <b>\n```\n**y**": "```\n**x** <b>\n```\n..y..",
    "~~~~ x\n```\n*a*\n~~~~\n*b*": "~~~~ x\n```\n*a*\n~~~~\n.b.",
    "*a*\f```\n*b*\f```\f*c*": ".a.\f```\n*b*\f```\f.c.",
    "```\n*a* has no end": "```\n*a* has no end",
    "# *Title*\nText": "# .Title.\nText",
    "𝄞 **é👋** x": "𝄞 ..é👋.. x",
}


@pytest.mark.parametrize("text", CASES)
def test_marks(text: str) -> None:
    found = visible(text, True)
    assert len(found) == len(text)
    shown = "".join(old if old == new else {" ": ".", "\u2060": "+"}[new] for old, new in zip(text, found, strict=True))
    # A space of the text that lies in a mark is a dot in the case.
    wanted = "".join(old if sign == "." and old == " " else sign for old, sign in zip(text, CASES[text], strict=True))
    assert shown == wanted


PLAIN = {
    "The **return ticket** of _Bo_": "The ..return ticket.. of .Bo.",
    "***x*** (*y*) “**z**”.": "...x... (.y.) “..z..”.",
    "**a\nb** _c d_": "..a\nb.. .c d.",
    "**a\n\nb** *c": "**a\n\nb** *c",
    "5 * 3 * 2, 4**2**3, a*b*c": "5 * 3 * 2, 4**2**3, a*b*c",
    "* item\n* item": "* item\n* item",
    "snake_case_name __init__ _": "snake_case_name __init__ _",
    "[a](b) <b>c</b> `d` ~~e~~": "[a](b) <b>c</b> `d` ~~e~~",
}


@pytest.mark.parametrize("text", PLAIN)
def test_other_text_has_marks_of_emphasis_only(text: str) -> None:
    found = visible(text, False)
    assert len(found) == len(text)
    assert "".join(old if old == new else "." for old, new in zip(text, found, strict=True)) == PLAIN[text]


def test_what_is_emphasised_in_plain_text_is_read_as_it_is_in_markdown() -> None:
    text = b"The **return ticket** costs 32 euros."
    claim = Claim("ticket", Phrasing("The return ticket costs 32 euros."))
    cells = check([claim], [Source(f"s{ending}", f"s{ending}", text) for ending in (".md", ".txt")]).cells
    assert [cell.verdict.value for cell in cells] == ["supports", "supports"]


PIECES = [
    "*", "**", "_", "~~", "`", "``", "```\n", "[", "![", "]", "](", "](a)", ")", "(", "<", ">", "<b>", "<!--", "-->",
    "\\", '"', "'", "a", "é", "1", " ", "\n", "\n\n", "\f", "[a]: b\n", "&nbsp;", "[^1]", "- ", "|",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_offsets_hold_and_nothing_new_is_said(text: str) -> None:
    assert len(visible(text, False)) == len(text)
    found = visible(text, True)
    assert len(found) == len(text)
    assert all(new in (old, " ", "\u2060") for old, new in zip(text, found, strict=True))
    assert [place for place, sign in enumerate(text) if sign in "\n\f"] == [
        place for place, sign in enumerate(found) if sign in "\n\f"
    ]


UNITS = [
    *PIECES, "[a](", '](a "', "<a ", '<a "', "`a``b", "*a _b ", "*a_", "**a*", "[a][", "<!-- `", "[]", "_a*_",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_steps_grow_with_the_text_and_no_faster(unit: str) -> None:
    """Lines of Python that run, counted: twice the text takes no more than about twice as many."""
    assert steps(unit * 2_000) <= 2.5 * steps(unit * 1_000) + 100


def steps(text: str) -> int:
    count = 0

    def counted(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return counted

    before = sys.gettrace()
    sys.settrace(counted)
    try:
        visible(text, True)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_a_long_text_comes_to_an_end(unit: str) -> None:
    """No clock is needed: what starts again at each character would take many minutes here."""
    text = unit * 30_000
    assert len(visible(text, True)) == len(visible(text, False)) == len(text)
