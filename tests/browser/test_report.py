"""The HTML report in a real browser: every control by keyboard, both themes, print, phones, and nothing gets out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import pytest
from browsing import Reader
from builders import matrix
from checked import everything
from pages import hostile_report, page

from factcheck.copies import Origins
from factcheck.renderers.report import Report

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.slow
#: Rules of axe: what WCAG 2.2 asks for at the levels A and AA, and what is good practice beyond.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def rows(view: Page) -> list[str]:
    """Return the ids of the claims that can be seen, in their order."""
    seen = "rows => rows.filter(row => row.offsetParent !== null && row.checkVisibility()).map(row => row.dataset.id)"
    found: list[str] = view.eval_on_selector_all("#table tbody tr", seen)
    return found


def columns(view: Page) -> list[str]:
    found: list[str] = view.eval_on_selector_all(
        "#table thead th[data-source]", "heads => heads.filter(head => !head.hidden).map(head => head.dataset.source)"
    )
    return found


def address(view: Page) -> str:
    """Return where the page says it is, once what was done last has been drawn."""
    view.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    return view.url


def after_hash(view: Page) -> str:
    where = address(view)
    return where[where.index("#") :]


def small() -> Report:
    return Report(matrix({"alpha": "+-.", "beta": "...", "gamma": "++~"}), "Small")


MADE: Mapping[str, Callable[[], str]] = {
    "findings": lambda: page(everything()),
    "wide": lambda: page(Report(matrix({"a": "+.-~?" * 3, "b": "." * 15}))),
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("made", ["shipped", *MADE])
def test_axe_finds_nothing(made: str, theme: str, reader: Reader, request: pytest.FixtureRequest) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    view = reader.open(MADE[made]() if made in MADE else request.getfixturevalue("shipped"), theme=theme)
    view.locator("#table td a").first.click()
    # All at once: going back and forth for each of hundreds takes a minute.
    view.eval_on_selector_all("details > summary", "all => all.forEach(one => one.click())")
    assert view.locator("details").count() == view.locator("details[open]").count()
    found = axe.Axe().run(view, options=RULES)
    assert [(one["id"], one["nodes"][0]["html"]) for one in found.response["violations"]] == []


def test_a_table_with_many_columns_is_still_a_table_to_a_reader_of_screens(reader: Reader) -> None:
    view = reader.open(page(Report(matrix({"a": "+" * 20, "b": "-" * 20}))))
    assert view.get_by_role("table").count() == 1
    assert view.get_by_role("columnheader").count() == 22
    assert view.get_by_role("rowheader").count() == 2
    assert view.get_by_role("cell").count() == 42


@pytest.mark.parametrize("width", [390, 1280])
def test_what_a_wide_row_ends_in_is_not_cut(width: int, reader: Reader) -> None:
    ids = tuple(f"s{number}" for number in range(14))
    report = Report(matrix({"a": "+" * 13 + "-"}, sources=ids), origins=Origins((ids[:13], ids[13:])))
    view = reader.open(page(report), width=width)
    told = view.locator("#table td.agreement").first
    assert "independent" in told.inner_text() and "disputed" in told.inner_text()
    assert told.evaluate("cell => cell.scrollWidth <= cell.clientWidth")
    right = "getBoundingClientRect().right"
    assert told.evaluate(f"cell => cell.{right} <= cell.parentElement.{right}")


def test_the_keyboard_opens_reads_and_closes_the_evidence(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped)
    first = view.locator("#table td a").first
    first.focus()
    assert view.locator("#table td a[tabindex='0']").count() == 1
    for key in ("ArrowDown", "ArrowRight", "End", "Home", "ArrowRight", "ArrowUp"):
        view.keyboard.press(key)
    view.keyboard.press("Enter")
    beside = view.locator("#beside")
    assert beside.is_visible() and view.evaluate("document.activeElement.id") == "beside"
    assert "Putin's visit was his first to North Korea in 24 years." in beside.inner_text()
    assert "✓ supports en-landmark-visit" in beside.inner_text()
    assert beside.locator("mark").count() > 0
    view.keyboard.press("Tab")
    assert view.evaluate("document.activeElement.id") == "close"
    view.keyboard.press("Escape")
    assert not beside.is_visible()
    assert view.evaluate("document.activeElement.closest('td').cellIndex") == 2


def test_a_silent_cell_tells_what_came_nearest(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped, "#cell=first-visit-in-42-years/en-cold-war-echo")
    told = view.locator("#beside").inner_text()
    assert "· silent en-cold-war-echo" in told and re.search(r"nearest, line \d+", told)
    assert "value: first wanted, not found here; 42 years wanted, not found here" in told


def test_a_mark_in_a_text_is_a_click_away_and_leads_back(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped, "#cell=arms-supplied/it-nato-style")
    view.locator("#beside").get_by_role("link", name="in the text").click()
    target = view.locator("#s4 .reference", has_text="arms-supplied")
    assert target.is_visible()
    view.locator("#s4 .reference", has_text="f16-to-ukraine").click()
    assert "Western" in view.locator("#beside").inner_text() or "F-16" in view.locator("#beside").inner_text()
    assert "cell=f16-to-ukraine%2Fit-nato-style" in address(view)


def test_filters_hide_rows_and_columns_and_the_address_keeps_them(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped)
    every = rows(view)
    view.locator("[name=verdict][value=mixed]").press("Space")
    assert rows(view) == ["arms-supplied"]
    assert view.get_by_role("status").inner_text() == "1 of 52 claims, 5 of 5 sources"
    view.locator("[name=verdict][value=mixed]").press("Space")
    view.locator("[name=language]").select_option("it")
    assert columns(view) == ["it-deal-gains", "it-mutual-defence", "it-nato-style"]
    view.locator("[name=source]").select_option("it-nato-style")
    view.locator("[name=verdict][value=supports]").check()
    view.locator("[name=text]").fill("F-16")
    kept = rows(view)
    assert "f16-to-ukraine" in kept and len(kept) < 4
    again = reader.open(shipped, after_hash(view))
    assert (rows(again), columns(again)) == (kept, ["it-nato-style"])
    again.get_by_role("button", name="Show all").press("Enter")
    assert rows(again) == every and len(columns(again)) == 5
    assert address(again).endswith("#")


def test_only_disputed_and_only_unsupported_claims(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped, "#only=disputed")
    assert rows(view) == ["arms-supplied"]
    view = reader.open(shipped, "#only=unsupported&verdict=refutes&tag=visit")
    assert rows(view) == ["first-visit-in-42-years"]


def test_only_what_changed(reader: Reader) -> None:
    view = reader.open(page(hostile_report()), "#only=changed")
    assert rows(view) == ["a"]


def test_a_column_sorts_up_then_down_then_as_in_the_file(reader: Reader) -> None:
    view = reader.open(page(small()))
    agreement = view.get_by_role("columnheader", name="Agreement")
    for state, order in (
        ("ascending", ["beta", "alpha", "gamma"]),
        ("descending", ["gamma", "alpha", "beta"]),
        ("none", ["alpha", "beta", "gamma"]),
    ):
        agreement.get_by_role("button").press("Enter")
        assert (agreement.get_attribute("aria-sort"), rows(view)) == (state, order)
    view.get_by_role("button", name="source-2").press("Space")
    assert rows(view) == ["gamma", "alpha", "beta"]
    assert "sort=source%2Fsource-2" in address(view)


def test_sorting_moves_only_the_rows_that_cannot_stay(reader: Reader) -> None:
    signs = {f"claim-{number:02}": "++" if number in (9, 20, 31) else ".+" for number in range(40)}
    view = reader.open(page(Report(matrix(signs))))
    view.evaluate("""() => {
        window.moved = new Set();
        window.told = 0;
        new MutationObserver((all) => all.forEach((one) => {
            one.addedNodes.forEach((row) => window.moved.add(row.dataset.id));
            window.told += one.type === "attributes";
        })).observe(document.getElementById("table"), {childList: true, subtree: true, attributeFilter: ["aria-sort"]});
    }""")
    few = ["claim-09", "claim-20", "claim-31"]
    rest = [name for name in signs if name not in few]
    button = view.get_by_role("button", name="source-1")
    for order in ([*few, *rest], [*rest, *few], list(signs)):
        button.click()
        assert (rows(view), view.evaluate("[...window.moved].sort()")) == (order, few)
        view.evaluate("window.moved.clear()")
    assert view.evaluate("window.told") == 3


def test_every_control_is_reached_with_the_tab_key(reader: Reader) -> None:
    view = reader.open(page(small()))
    reached = set()
    for _ in range(40):
        view.keyboard.press("Tab")
        reached.add(view.evaluate("(document.activeElement.name || document.activeElement.textContent).trim()"))
    controls = view.eval_on_selector_all(
        "button, input, select, nav a, .skip",
        "all => all.filter(one => one.checkVisibility()).map(one => (one.name || one.textContent).trim())",
    )
    assert set(controls) <= reached


def test_without_script_everything_can_be_read(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped, "#e1-0", script=False)
    assert not view.locator("#filters").is_visible()
    assert view.locator("#e1-0").is_visible()
    assert view.locator("thead button").count() == 0
    view.locator("summary").first.click()
    assert view.locator("#s0 .text").is_visible()


@pytest.mark.parametrize("script", [True, False])
def test_hostile_text_does_nothing(script: bool, reader: Reader) -> None:
    view = reader.open(page(hostile_report()), script=script)
    view.locator("#table td a").first.click()
    for text in view.locator("summary").all():
        text.click()
    assert view.locator("img, iframe, object").count() == 0
    assert view.title().startswith("</script><script>alert(1)</script>")


def test_an_address_that_fits_nothing_shows_everything(reader: Reader) -> None:
    view = reader.open(page(small()), "#cell=none/of/these&sort=x&at=nowhere&source=gone&tag=%00&only=")
    assert rows(view) == ["alpha", "beta", "gamma"] and not view.locator("#beside").is_visible()


def test_a_phone_shows_the_table_and_the_evidence_below(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped, width=390)
    assert view.evaluate("document.documentElement.scrollWidth") <= 390
    view.locator("#table td a").first.click()
    box = view.locator("#beside").bounding_box()
    assert box is not None and box["x"] == 0 and box["width"] == 390 and box["y"] + box["height"] == 900


def test_on_a_phone_the_evidence_makes_room_for_the_text(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped, "#cell=arms-supplied/it-nato-style", width=390)
    view.locator("#beside").get_by_role("link", name="in the text").click()
    assert not view.locator("#beside").is_visible()
    box = view.locator("#s4 .reference", has_text="arms-supplied").bounding_box()
    assert box is not None and 0 <= box["y"] <= 900
    assert "at=m4" in address(view) and "cell=" not in address(view)


def test_ids_with_every_kind_of_sign_are_kept_in_the_address(reader: Reader) -> None:
    name = 'a b/it\'s "100%" #1 & é+'
    text = page(Report(matrix({"0": "+-"}, sources=(name, "other"))))
    view = reader.open(text)
    view.locator("#table td a").first.click()
    view.locator("[name=source]").select_option(name)
    again = reader.open(text, after_hash(view))
    assert columns(again) == [name] and name in again.locator("#beside").inner_text()


def test_a_report_in_which_every_claim_is_hidden(reader: Reader) -> None:
    view = reader.open(page(Report(matrix({"a": "+-"}), shown=frozenset(), reason="a cell that reads mixed")))
    assert view.get_by_role("status").inner_text() == "0 of 0 claims, 2 of 2 sources"
    assert "No claim has a cell that reads mixed: nothing to show." in view.locator("header").inner_text()


def test_print_has_the_table_and_the_evidence_and_no_controls(shipped: str, reader: Reader) -> None:
    view = reader.open(shipped)
    view.emulate_media(media="print")
    assert view.locator("#table").is_visible() and view.locator("#evidence").is_visible()
    for control in ("#filters", "#texts", "nav"):
        assert not view.locator(control).is_visible()
    pages = re.findall(rb"/Type\s*/Page\b", view.pdf(format="A4", prefer_css_page_size=True))
    assert 10 <= len(pages) <= 30


def test_a_large_report_hides_rows_that_are_not_seen_from_the_layout(reader: Reader) -> None:
    signs = ("+.-~?" * 20)[:100]
    view = reader.open(page(Report(matrix({f"claim-{number:03}": signs for number in range(200)}))))
    skipped = view.eval_on_selector_all(
        "#table tbody tr", "all => all.filter(one => getComputedStyle(one).contentVisibility === 'auto').length"
    )
    assert skipped == 200
    view.locator("[name=text]").fill("claim-150")
    assert rows(view) == ["claim-150"]
    assert view.get_by_role("status").inner_text() == "1 of 200 claims, 100 of 100 sources"
