"""Session, Key -> Session: what waits, what is written, and what it changes elsewhere."""

from __future__ import annotations

import pytest
from drifts import HOSTILE

from factcheck.claims import parse_claims
from factcheck.editing import Sheet
from factcheck.model import Source, Verdict
from factcheck.renderers.report import Look
from factcheck.suggest import Asked, Key, Session, answer, refuse, reworded, screen

CLAIMS = """\
version: 1
claims:
  - id: closed  # by the mayor
    claim: The bridge was closed in 2023.
  - id: open
    claim: The bridge is open to cyclists.
    supported_by:
      - cyclists may use the bridge
"""
FIRST = "Nel 2023 il ponte è stato chiuso."
TEXTS = {
    "a": f"Piove. {FIRST} Il ponte nel 2023 costava poco. Il sindaco tace.",
    "b": "Cyclists may use the bridge. Nothing else is known.",
    "c": "Ieri nel 2023 il ponte è stato chiuso. Altro non si sa.",
}


def begin(text: str = CLAIMS, **asked: int) -> Session:
    sheet = Sheet(parse_claims(text, "claims.yaml"), text)
    sources = tuple(Source(id, f"sources/{id}.txt", said.encode()) for id, said in TEXTS.items())
    return Session.of(sheet, sources, Asked(frozenset(("closed", "open")), **asked))  # type: ignore[arg-type]


def after(session: Session, keys: str) -> Session:
    for key in keys:
        session = answer(session, Key(key)) if key in set(Key) else refuse(session, key)
    return session


def place(session: Session) -> tuple[str, str, str]:
    """Return the cell and the beginning of the passage on the screen."""
    if session.done or session.claim is None or session.source is None:
        return ("", "", "")
    return session.claim.id, session.source.id, session.passages[0].quote


def test_the_best_passage_of_the_first_source_comes_first() -> None:
    assert place(begin()) == ("closed", "a", FIRST)


def test_accepting_writes_one_line_and_goes_on() -> None:
    session = answer(begin(), Key.ACCEPT)
    assert session.sheet.text == CLAIMS.replace(
        "closed in 2023.\n", f"closed in 2023.\n    supported_by:\n      - {FIRST}\n"
    )
    assert session.said[0] == "Written: closed in a reads supports."
    assert session.accepted == 1
    assert place(session)[:2] != ("closed", "a")


def test_it_says_what_turns_elsewhere() -> None:
    session = answer(begin(), Key.ACCEPT)
    assert session.said[1] == "It also turns 1 cell: c: silent -> supports."
    # And what is settled there does not come again.
    assert place(after(session, "sssss")) == ("", "", "")


def test_a_refuting_phrasing_and_a_quote_that_is_no_evidence() -> None:
    session = answer(begin(), Key.REFUTES)
    assert "    refuted_by:\n      - Nel 2023" in session.sheet.text
    assert session.said[0] == "Written: closed in a reads refutes."
    assert (session.accepted, session.refuting) == (0, 1)
    session = answer(begin(), Key.NOT_EVIDENCE)
    assert "    not_evidence:\n      - Nel 2023" in session.sheet.text
    assert (session.refused, session.accepted, session.said[0]) == (1, 0, "Not evidence: written down.")
    assert place(session) == ("closed", "a", "Il ponte nel 2023 costava poco.")


def test_a_passage_that_is_no_evidence_is_not_asked_of_another_source() -> None:
    text = CLAIMS.replace("2023.\n", f"2023.\n    not_evidence:\n      - {FIRST.lower()}\n", 1)
    assert place(begin(text)) == ("closed", "a", "Il ponte nel 2023 costava poco.")


def test_what_is_accepted_and_does_not_count_is_said_with_the_gate() -> None:
    asked = answer(reworded(begin(), "il ponte di Oslo chiuso"), Key.ACCEPT)
    assert (asked.sheet.text, asked.accepted) == (CLAIMS, 0)
    assert asked.said[0].startswith("It would not count here: name: Oslo is not named here.")
    assert asked.said[0].endswith(" Type a again to write it all the same.")
    assert after(asked, "ra").sheet.text == after(asked, "r").sheet.text == CLAIMS  # another key asks for itself
    session = answer(asked, Key.ACCEPT)
    assert session.said[0].startswith("Written: closed in a reads silent. It does not count: ")
    assert place(session) == ("closed", "a", "Il ponte nel 2023 costava poco.")


def test_an_edited_wording_is_tried_before_it_is_written() -> None:
    session = reworded(begin(), "  il ponte è   stato chiuso ")
    assert (session.text, session.passages[0].would_be) == ("il ponte è stato chiuso", Verdict.SUPPORTS)
    assert reworded(begin(), "i ciclisti pagano 50 euro").passages[0].would_be is Verdict.SILENT
    assert "      - il ponte è stato chiuso\n" in answer(session, Key.ACCEPT).sheet.text
    assert reworded(session, "").text == FIRST


def test_a_wording_that_the_file_would_not_take_is_refused() -> None:
    session = answer(reworded(begin(), "non è"), Key.ACCEPT)
    assert session.sheet.text == CLAIMS
    assert "has no content word, no name and no value" in session.said[0]
    assert session.accepted == 0


def test_undo_takes_back_what_was_written_and_what_was_skipped() -> None:
    first = begin()
    assert first.keys == tuple(key for key in Key if key is not Key.UNDO)
    assert after(first, "u").said == ("There is nothing to undo.",)
    for keys in ("au", "ru", "nu", "su", "ssuu", "asuu"):
        session = after(first, keys)
        assert (session.sheet.text, place(session), session.accepted) == (CLAIMS, place(first), 0), keys


def test_skipping_goes_through_everything_once() -> None:
    session, seen = begin(), list[tuple[str, str, str]]()
    while not session.done:
        seen.append(place(session))
        session = answer(session, Key.SKIP)
    assert len(seen) == len(set(seen)) == session.skipped
    assert ("closed", "c", "Ieri nel 2023 il ponte è stato chiuso.") in seen
    assert all(one[:2] != ("open", "b") for one in seen)  # it supports


def test_at_most_so_many_passages_a_cell() -> None:
    session = answer(begin(top=1), Key.SKIP)
    assert place(session)[:2] != ("closed", "a")


def test_quit_and_what_is_no_key() -> None:
    assert after(begin(), "q").over
    assert after(begin(), "x").said == ("`x` is not one of the keys.",)


def test_a_screen_says_what_each_gate_has_against_the_passage() -> None:
    text = "\n".join(screen(begin(), Look(100)))
    assert "now        words: phrased in English only, and this passage is in Italian\n" in text
    assert "               nothing against it: name, roles, contrast, value, polarity, modality\n" in text


def test_help_says_what_each_key_does() -> None:
    helped = "\n".join(screen(after(begin(), "?"), Look(100)))
    assert all(f"\n{key.value}  {key.about}" in helped for key in begin().keys)
    assert "? help" in "\n".join(screen(after(begin(), "?s"), Look(100)))


def test_a_screen_has_no_marks_of_a_list_around_the_quote() -> None:
    sheet = Sheet(parse_claims(CLAIMS, "claims.yaml"), CLAIMS)
    text = f"# News\n\n* Piove oggi a Bari.\n* {FIRST}\n* Il sindaco tace."
    session = Session.of(sheet, (Source("a", "sources/a.md", text.encode()),), Asked(frozenset(("closed",))))
    shown = [line for line in screen(session, Look(100)) if "│" in line]
    assert [line.strip() for line in shown] == [
        "│ * Piove oggi a Bari.",
        "│ Nel [2023] il [ponte] è stato [chiuso].",
        "│ * Il sindaco tace.",
    ]


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("color", [False, True])
def test_a_screen(width: int, color: bool) -> None:
    lines = list(screen(after(begin(), "sux"), Look(width, color)))
    text = " ".join(" ".join(lines).replace("│", "").split())
    for part in (
        "source 1 of 3",
        "closed",
        "sources/a.txt:1:8",
        "a the cell would read supports",
        "r the cell would read refutes",
        "`x` is not one",
    ):
        assert part in text or color
    if not color:
        assert "[2023]" in text
        assert max(map(len, lines)) <= width


def test_the_last_decision_can_be_undone_and_nothing_else_is_left() -> None:
    session = after(begin(), "ssssss")
    assert session.done
    assert not session.over
    assert session.keys == (Key.UNDO, Key.QUIT)
    assert answer(session, Key.ACCEPT).said == ("Nothing is left to look at.",)
    assert "Nothing is left to look at." in list(screen(session, Look()))
    assert not answer(session, Key.UNDO).done
    assert answer(session, Key.QUIT).over


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_hostile_text_does_nothing(encoding: str) -> None:
    sheet = Sheet(parse_claims(CLAIMS, "claims.yaml"), CLAIMS)
    text = f"---\nlanguage: it\n---\n{HOSTILE} davanti. Nel 2023 il ponte è stato chiuso {HOSTILE}. {HOSTILE} dopo."
    session = Session.of(sheet, (Source("a", f"sources/{HOSTILE}.txt", text.encode()),), Asked(frozenset(("closed",))))
    assert not session.done
    shown = "\n".join(screen(session, Look(encoding=encoding)))
    assert not any(sign in shown for sign in "\x1b\0\x0c\u202e\u2028\r")
    assert not any(line.lstrip().startswith("::") for line in shown.splitlines())
    assert encoding != "ascii" or shown.isascii()
    written = after(session, "aa").sheet.file[0].supported_by
    assert written and not any(sign in written[0].text for sign in "\x1b\0\n\u2028")
