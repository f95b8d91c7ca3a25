"""PDF: paragraphs, words and pages; and what cannot be read."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError

import pytest
from documents import page, pdf
from taking import refused, take

from factcheck.importing import Metadata
from factcheck.importing.blocks import Block, written
from factcheck.importing.pdf_heads import without_heads
from factcheck.importing.pdf_layout import blocks
from factcheck.importing.pdf_lines import SPLIT_WORD, Line, _joined


def line(text: str, top: float = 0, left: float = 72, *, size: float = 11, font: str = "", width: float = 400) -> Line:
    return Line(text, left, left + width, 700 - top, size, font)


def laid(*pages: list[Line]) -> str:
    return written(blocks(pages))


BODY = [
    line("One sentence that goes", 0),
    line("on here.", 14, width=60),
    line("Another one that is", 28),
    line("long.", 42),
]


def test_lines_of_a_paragraph_are_one_line() -> None:
    assert laid(BODY) == "One sentence that goes on here.\n\nAnother one that is long.\n"


BELOW = [line(one.text, 40 + 700 - one.bottom, font="Plain") for one in BODY]
LAYOUTS = {
    "a gap": ([*BODY, line("After a gap", 70), line("it ends.", 84)], "\n\nAfter a gap it ends.\n"),
    "larger letters are a heading": (
        [line("A head", 0, size=18, width=90), line("over two", 20, size=18), *BELOW],
        "# A head over two\n\nOne sentence",
    ),
    "items": (
        [*BODY, line("• one that", 56), line("goes on", 70, 80), line("• two", 84)],
        "\n\n- one that goes on\n- two\n",
    ),
    "numbers at the head of a wrapped line are no items": (
        [line("It happened in", 0), line("24. It was", 14), *BODY[2:]],
        "It happened in 24. It was Another",
    ),
    "a bold line is a paragraph": (
        [line("Introduction", 26, font="Bold", width=70), *BELOW],
        "Introduction\n\nOne sentence",
    ),
    "an indented line begins a paragraph": (
        [line("First line is", 0), line("full.", 14), line("The next", 28, 90), line("goes on", 42)],
        "First line is full.\n\nThe next goes on\n",
    ),
    "a second column goes on": (
        [line("One that goes", 300, width=200), line("to the next", 0, left=320), line("and on.", 14, left=320)],
        "One that goes to the next and on.\n",
    ),
    "short lines that were broken off": (
        [
            line("A long line that goes on and", 0),
            line("ends.", 14, width=40),
            line("One item", 28, width=50),
            line("Two items", 42, width=60),
            line("no more", 56, width=60),
        ],
        "ends.\n\nOne item\n\nTwo items no more\n",
    ),
    "a parted word is whole": (
        [line(f"The docu{SPLIT_WORD}", 0), line("mentation of it.", 14)],
        "The documentation of it.\n",
    ),
    "a hyphen that the document writes elsewhere stays": (
        [line(f"A well-known and debian{SPLIT_WORD}", 0), line("based one: debian-based.", 14)],
        "A well-known and debian-based one: ",
    ),
    "an address over two lines": (
        [line("See (https://www.", 0), line("example.org/a) and https:", 14), line("//b.org now.", 28)],
        "See (https://www.example.org/a) and https://b.org now.\n",
    ),
    "a hyphen before a capital stays": ([line("The Anglo-", 0), line("Saxon wars.", 14)], "The Anglo-Saxon wars.\n"),
    "a hyphen between two words of the document stays": (
        [line("The cross, the border: the cross, the border, a cross-", 0), line("border deal.", 14)],
        "a cross-border deal.\n",
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts(name: str) -> None:
    lines, text = LAYOUTS[name]
    assert text in laid(lines)


def test_a_sentence_goes_on_over_a_page_and_a_word_over_both() -> None:
    assert laid([line("They have", 0)], [line("signed it.", 0)]) == "They have\fsigned it.\n"
    assert laid([line(f"They have docu{SPLIT_WORD}", 0)], [line("mented it.", 0)]) == "They have documented\fit.\n"
    assert laid([line("They signed.", 0)], [line("It was May.", 0)]) == "They signed.\n\n\f\n\nIt was May.\n"
    assert laid([line("They", 0)], [], [line("signed.", 0)]) == "They\n\n\f\n\n\f\n\nsigned.\n"


def test_running_heads_are_left_out() -> None:
    def page(number: int, *words: str) -> list[Line]:
        body = [line(word, 14 * place) for place, word in enumerate(words)]
        return [line(f"Report {number}", -40), *body, line(str(number), 400)]

    pages = [page(1, "They have", "not"), page(2, "signed it.", "So."), page(3, "Alone.", "Last.")]
    kept, count = without_heads(pages)
    assert count == 3
    assert [[one.text for one in found] for found in kept] == [
        ["They have", "not"],
        ["signed it.", "So."],
        ["Alone.", "Last."],
    ]
    kept, count = without_heads(pages[:2])
    assert (count, [one.text for one in kept[0]]) == (2, ["They have", "not"])
    other = [[line("A report of May", -40), *pages[0][1:-1]], [line("A report of June", -40), *pages[1][1:-1]]]
    assert without_heads(other) == (other, 0)
    bare = [[line("A", 0)], [line("A", 0)], [line("A", 0)]]
    assert without_heads(bare) == (bare, 0)


def test_a_whole_document() -> None:
    found = take(pdf([["One (1) and", "", "two."], ["Three."]], "Title \u20ac"), "a.pdf")
    assert found.text == "One (1) and\n\ntwo.\n\n\f\n\nThree.\n"
    assert found.metadata == Metadata("Title \u20ac", "en", "", "2024-06-19", "A. Writer")
    assert found.reader.startswith("pypdfium2 5.")


def test_pieces_of_one_line_are_one_line() -> None:
    pieces = [
        line("One", 0, 72, width=20),
        line("piece", 0, 96, font="Bold", width=30),
        line(", two.", 0, 126, width=30),
    ]
    assert [one.text for one in _joined(iter(pieces))] == ["One piece, two."]
    apart = [line("One", 0, 72, width=20), line("column", 0, 300, width=30), line("below", 14, 72)]
    assert list(_joined(iter(apart))) == apart


def test_raised_numbers_are_no_part_of_words_and_numbers() -> None:
    """Letters of 11 points, with numbers of 7 points above them."""
    small = b"ET BT /F 7 Tf %d 774 Td (%s) Tj ET BT /F 11 Tf %d 770 Td"
    plain = pdf([["In years and so on."]])
    for text, at, number, rest, told in (
        (b"(In 24 years) Tj", 133, b"3", b"( it was.) Tj", "In 24 years it was.\n"),
        (b"(It has 10) Tj", 115, b"2", b"( rooms.) Tj", "It has 10² rooms.\n"),
    ):
        drawn = b"BT /F 11 Tf 72 770 Td " + text + b" " + small % (at, number, at + 4) + b" " + rest + b" ET"
        found = take(_replaced(plain, drawn), "a.pdf").text
        assert found == told


def _replaced(document: bytes, stream: bytes) -> bytes:
    """Return a document of one page with another stream; places are found without its table."""
    start, end = document.index(b"<< /Length"), document.index(b"endstream")
    return document[:start] + b"<< /Length %d >>\nstream\n%s\n" % (len(stream), stream) + document[end:]


def test_dots_of_a_contents_list_are_one_sign() -> None:
    assert take(pdf([["1 What is it . . . . . . . . 7"]]), "a.pdf").text == "1 What is it … 7\n"


def test_a_page_that_is_only_a_picture() -> None:
    data = pdf([["Text."]], picture=True)
    assert refused(data, "a.pdf") == (
        "a.pdf: page 2 is only a picture; let `ocrmypdf` read it first, or leave such pages out with --allow-pictures"
    )
    found = take(data, "a.pdf", pictures=True)
    assert (found.text, found.notes) == ("Text.\n\n\f\n", ("page 2 is only a picture, and left out",))
    assert "has no text on any page" in refused(pdf([[""], [""]]), "a.pdf")


def test_a_damaged_one_and_one_that_is_nested_deeply() -> None:
    assert refused(b"%PDF-1.7 nothing", "a.pdf").startswith("a.pdf: is damaged: it cannot be opened as a PDF; get it")
    nested = b"[" * 10_000 + b"]" * 10_000
    data = pdf([["Text."]]).replace(b"/Lang (en)", b"/Nested " + nested)
    assert take(data, "a.pdf").text == "Text.\n"
    loop = pdf([["Text."]]).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")
    assert "a.pdf: " in refused(loop, "a.pdf")


def test_a_password_is_asked_for() -> None:
    data = pdf([["Text."]])
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]" % (
        b"11" * 32,
        b"22" * 32,
    )
    locked = data.replace(b"/Root 1 0 R", b"/Root 1 0 R " + lock)
    assert refused(locked, "a.pdf").startswith("a.pdf: needs a password; save a copy without one")


def test_a_missing_library_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", missing)
    assert refused(pdf([["Text."]]), "a.pdf") == (
        "a.pdf: needs pypdfium2, which is not installed; run: pip install 'factcheck-matrix[pdf]'"
    )


def test_a_page_is_no_pdf() -> None:
    assert take(page("<p>Log in."), "a.pdf", media_type="application/pdf").text == "Log in.\n"


def test_blocks_that_are_empty_are_left_out() -> None:
    assert written([Block(kind) for kind in range(5)]) == ""
