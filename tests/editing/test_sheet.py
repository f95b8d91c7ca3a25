"""Claims file, edit -> the same bytes and one thing more; what cannot be written so is refused."""

from __future__ import annotations

import random
from bisect import bisect
from pathlib import Path

import pytest
from claims_files import Writer, phrase

from factcheck.claims import parse_claims
from factcheck.editing import Edit, Entry, Item, Note, Sheet, open_sheet
from factcheck.editing.pieces import read_pieces
from factcheck.errors import ClaimsError

HEAD = "version: 1\nclaims:\n"
VISIT = "  - id: visit\n    claim: He visited.\n"
LIST = "    supported_by:\n      - He came\n"


def edited(text: str, *edits: Edit) -> str:
    sheet = Sheet(parse_claims(text, "claims.yaml"), text)
    for edit in edits:
        sheet = sheet.edited(edit)
    return sheet.text


FOR = Item("visit", "supported_by", "He came")
CASES: dict[str, tuple[str, Edit, str]] = {
    "a list by indentation": (
        VISIT + "    supported_by:\n      - He came by  # boat\n    tags: [a]\n",
        FOR,
        VISIT + "    supported_by:\n      - He came by  # boat\n      - He came\n    tags: [a]\n",
    ),
    "a list that is not indented, with wide dashes": (
        "-   id: visit\n    claim: He visited.\n    supported_by:\n    -   He came by\n",
        FOR,
        "-   id: visit\n    claim: He visited.\n    supported_by:\n    -   He came by\n    -   He came\n",
    ),
    "no list yet": (
        "  - id: visit\n    claim: He visited.  # once\n    # a remark\n    note: so\n",
        FOR,
        "  - id: visit\n    claim: He visited.  # once\n" + LIST + "    # a remark\n    note: so\n",
    ),
    "an empty list": (
        VISIT + "    supported_by: []  # none\n",
        FOR,
        VISIT + "    supported_by: [He came]  # none\n",
    ),
    "a list in brackets over lines": (
        VISIT + "    supported_by: [\n      He came by, # boat\n    ]\n",
        FOR,
        VISIT + "    supported_by: [\n      He came by, He came, # boat\n    ]\n",
    ),
    "a claim in braces": (
        "  - {id: visit, claim: He visited., tags: [a]}  # short\n",
        FOR,
        "  - {id: visit, claim: He visited., supported_by: [He came], tags: [a]}  # short\n",
    ),
    "JSON stays JSON": (
        '  - {"id": "visit", "claim": "He visited."}\n',
        FOR,
        '  - {"id": "visit", "claim": "He visited.", "supported_by": ["He came"]}\n',
    ),
    "quotes like the neighbours": (
        VISIT + "    supported_by:\n      - 'He came by'\n",
        Item("visit", "supported_by", "It's Bob"),
        VISIT + "    supported_by:\n      - 'He came by'\n      - 'It''s Bob'\n",
    ),
    "quotes where YAML needs them": (
        "  - id: visit\n    claim: He visited.\n",
        Item("visit", "not_evidence", "he said: visit #1"),
        '  - id: visit\n    claim: He visited.\n    not_evidence:\n      - "he said: visit #1"\n',
    ),
    "another's list is written out": (
        "  - {id: a, claim: He went., supported_by: &l [He left]}\n" + VISIT + "    supported_by: *l # same\n",
        FOR,
        "  - {id: a, claim: He went., supported_by: &l [He left]}\n"
        + VISIT
        + "    supported_by: [He left, He came] # same\n",
    ),
    "below a block scalar": (
        "  - id: visit\n    claim: >\n      He visited\n      us.\n\n    tags: [a]\n",
        FOR,
        "  - id: visit\n    claim: >\n      He visited\n      us.\n" + LIST + "\n    tags: [a]\n",
    ),
    "the last line has no end": (
        "  - id: visit\n    claim: He visited.",
        FOR,
        VISIT + "    supported_by:\n      - He came",
    ),
    "a first note": (
        VISIT + "    tags: [a]\n",
        Note("visit", "Read on: page 3"),
        '  - id: visit\n    claim: He visited.\n    tags: [a]\n    note: "Read on: page 3"\n',
    ),
    "one more sentence in a quoted note": (
        VISIT + "    note: 'Read.'  # by me\n",
        Note("visit", "It's so."),
        VISIT + "    note: 'Read. It''s so.'  # by me\n",
    ),
    "one more line in a long note": (
        VISIT + "    note: |\n      Read.\n\n",
        Note("visit", "No: not so."),
        VISIT + "    note: |\n      Read.\n      No: not so.\n\n",
    ),
    "a new claim, apart like the others": (
        "  - id: visit\n    claim: He visited.\n\n  # the next\n  - id: b\n    claim: He went.\n# end\n",
        Entry("c", "He came again: twice"),
        "  - id: visit\n    claim: He visited.\n\n  # the next\n  - id: b\n    claim: He went.\n\n"
        '  - id: c\n    claim: "He came again: twice"\n# end\n',
    ),
    "a new claim, behind the comments on the last one": (
        VISIT + "    # by boat\n\n    # and back\n  # end\n",
        Entry("c", "He came"),
        VISIT + "    # by boat\n\n    # and back\n\n  - id: c\n    claim: He came\n  # end\n",
    ),
    "a new claim, behind a comment without an end": (
        VISIT + "    # by boat",
        Entry("c", "He came"),
        VISIT + "    # by boat\n\n  - id: c\n    claim: He came",
    ),
    "a new claim, close like the others": (
        "- id: visit\n  claim: He visited.\n- id: b\n  claim: He went.\n",
        Entry("c", "He came"),
        "- id: visit\n  claim: He visited.\n- id: b\n  claim: He went.\n- id: c\n  claim: He came\n",
    ),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_where_it_is_written(name: str, newline: str) -> None:
    before, edit, expected = (HEAD + one if isinstance(one, str) else one for one in CASES[name])
    assert edited(str(before).replace("\n", newline), edit) == str(expected).replace("\n", newline)  # type: ignore[arg-type]


REFUSED: dict[str, tuple[str, Edit, str]] = {
    "a list that others share": (
        VISIT + "    supported_by: &l [He left]\n  - {id: a, claim: He went., supported_by: *l}\n",
        FOR,
        "claims.yaml:5:19: `visit` shares this with others through the anchor `&l`; write it by hand",
    ),
    "a text that is there": (
        "  - {id: visit, claim: He visited., supported_by: [He came]}\n",
        FOR,
        "claims.yaml:3:5: `supported_by` of `visit` has this text already; write another",
    ),
    "a claim that is not there": (
        "  - {id: a, claim: He visited.}\n",
        FOR,
        "claims.yaml: there is no claim `visit`; name one that is in the file",
    ),
    "an id that is taken": (
        "  - {id: visit, claim: He visited.}\n",
        Entry("visit", "He came again"),
        "claims.yaml:3:5: the id `visit` is taken; give the claim another",
    ),
    "a phrasing that says nothing": (
        "  - {id: visit, claim: He visited.}\n",
        Item("visit", "supported_by", "it is over"),
        "claims.yaml:3:52: the phrasing has no content word, no name and no value: `it is over`; "
        "say who did what, when or how many",
    ),
    "an id that is none": (
        "  - {id: visit, claim: He visited.}\n",
        Entry("Not an id", "He came again"),
        "claims.yaml:5:9: `id` is not an id: `Not an id`; "
        "use small letters, digits and hyphens only, as in `first-visit`",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    text, edit, message = REFUSED[name]
    with pytest.raises(ClaimsError) as error:
        edited(HEAD + text, edit)
    assert str(error.value) == message


def test_what_comes_from_a_source_is_one_line_that_the_loader_takes() -> None:
    made = edited(
        HEAD + "  - {id: visit, claim: He visited.}\n", Item("visit", "not_evidence", "He\x1b\ncame\u2028 by")
    )
    assert "not_evidence: [He came by]" in made


def test_a_file_is_written_as_a_whole_with_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + (HEAD + "  - {id: visit, claim: He visited.}\r\n").encode())
    open_sheet(path).edited(FOR).save()
    text = HEAD + "  - {id: visit, claim: He visited., supported_by: [He came]}\r\n"
    assert path.read_bytes() == b"\xef\xbb\xbf" + text.encode()
    assert [entry.name for entry in tmp_path.iterdir()] == ["claims.yaml"]


NEW = ("{}", "he said: {}", "{} #1", "- {}", 'it\'s "{}"', "'{}'", "{}, [x] {{y}}", "\\ {}", "*{}", "{}:")


def _random_edit(rng: random.Random, sheet: Sheet, number: int) -> Edit:
    text = rng.choice(NEW).format(f"{phrase(rng)} {number}")
    claim = rng.choice(sheet.file.claims).id
    key = rng.choice(["supported_by", "refuted_by", "not_evidence", "tags"])
    item = Item(claim, key, text)
    edits: list[Edit] = [item, item, Note(claim, text), Entry(f"new-{number}", text)]
    return rng.choice(edits)


def _removed(before: str, after: str) -> tuple[int, int]:
    """Return the piece of the old text that is not in the new one."""
    shorter = min(len(before), len(after))
    start = bisect(range(1, shorter + 1), False, key=lambda size: before[:size] != after[:size])
    most = range(1, shorter - start + 1)
    end = bisect(most, False, key=lambda size: before[-size:] != after[-size:])
    return start, len(before) - end


def _assert_kept(before: Sheet, after: Sheet, edit: Edit) -> None:
    """See that nothing of a file went but an alias that was written out, or the note that an edit is about."""
    start, end = _removed(before.text, after.text)
    if start >= end:
        return
    assert not isinstance(edit, Entry)
    claims = read_pieces(before.text).value("claims")
    assert claims is not None
    piece = next(one for one in claims.items if (id := one.value("id")) and id.text == edit.claim)
    there = piece.value(edit.key if isinstance(edit, Item) else "note")
    assert there is not None
    assert there.start <= start <= end <= there.end
    assert isinstance(edit, Note) or there.style == "*"


def _change_at_random(rng: random.Random, lines: int, edits: int) -> int:
    """Write a file, edit it, and return how many edits were made."""
    text = Writer(rng, rng.choice(["\n", "\r\n"])).file(lines, ending=rng.choice(["\n", ""]))
    sheet, done = Sheet(parse_claims(text, "claims.yaml"), text), 0
    for number in range(edits):
        edit = _random_edit(rng, sheet, number)
        try:
            after = sheet.edited(edit)
        except ClaimsError as error:
            assert "through the anchor" in str(error), (edit, str(error))
            continue
        _assert_kept(sheet, after, edit)
        sheet, done = after, done + 1
    return done


@pytest.mark.parametrize("seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 20))])
def test_every_other_byte_stays(seed: int) -> None:
    assert _change_at_random(random.Random(seed), lines=150, edits=30) > 25


@pytest.mark.longest
@pytest.mark.slow
@pytest.mark.parametrize("seed", [5_000, 5_001])
def test_every_other_byte_of_a_large_file_stays(seed: int) -> None:
    assert _change_at_random(random.Random(seed), lines=5_000, edits=500) > 475
