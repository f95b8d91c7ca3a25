"""Word documents: what of them is text, and in what form."""

from __future__ import annotations

import pytest
from documents import archive, docx, run
from taking import refused, take

from factcheck.importing import Metadata

STYLES = (
    '<w:root><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Own"><w:name w:val="My head"/><w:basedOn w:val="H2"/></w:style>'
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style>'
    '<w:style w:styleId="L"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    "</w:root>"
)
NOTES = f'<w:root><w:footnote w:id="2"><w:p>{run("By our count.")}</w:p></w:footnote></w:root>'
PARTS = {"word/styles.xml": STYLES, "word/footnotes.xml": NOTES}


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def item(depth: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="3"/></w:numPr>'


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(run(text))}</w:tc>"


HEAD = "<w:tblHeader/>"
PAGE = "<w:r><w:lastRenderedPageBreak/></w:r>"
BODIES = {
    "headings by style, by its parent and by outline": (
        paragraph(run("A"), style("T")) + paragraph(run("B"), style("Own"))
        + paragraph(run("C"), '<w:outlineLvl w:val="2"/>') + paragraph(run("D"), style("Loop")),
        "# A\n\n## B\n\n### C\n\nD\n",
    ),
    "lists": (
        paragraph(run("A"), item(0)) + paragraph(run("B"), item(1)) + paragraph(run("C"), style("L")),
        "- A\n  - B\n- C\n",
    ),
    "tracked changes, accepted": (
        paragraph(run("They ") + f"<w:ins>{run('never ')}</w:ins>"
                  + "<w:del><w:r><w:delText>at once </w:delText></w:r></w:del>"
                  + f"<w:moveFrom>{run('gone ')}</w:moveFrom><w:moveTo>{run('signed')}</w:moveTo>{run('.')}"),
        "They never signed.\n",
    ),
    "a paragraph mark that was deleted": (
        paragraph(run("They met "), "<w:rPr><w:del/></w:rPr>") + paragraph(run("in Oslo.")), "They met in Oslo.\n",
    ),
    "a note below its paragraph": (
        paragraph(run("In 24 years") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("."))
        + paragraph(run("Next.")),
        "In 24 years.\n\nBy our count.\n\nNext.\n",
    ),
    "a table": (
        f"<w:tbl>{row(cell('City'), cell('Bridges'), properties=HEAD)}{row(cell('Rome'), cell('30'))}</w:tbl>",
        "- City: Rome; Bridges: 30.\n",
    ),
    "merged cells": (
        "<w:tbl>" + row(cell("2024", '<w:vMerge w:val="restart"/>'), cell("a", '<w:gridSpan w:val="2"/>'))
        + row(cell("", "<w:vMerge/>"), cell("b"), cell("c")) + row(cell("x"), properties="<w:del/>") + "</w:tbl>",
        "- 2024; a; a.\n- 2024; b; c.\n",
    ),
    "what is hidden, in a field, or in a second form": (
        paragraph(
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:instrText>no</w:instrText></w:r>"
            '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>yes</w:t></w:r>'
            f"<w:r><w:AlternateContent><w:Choice>{run('1')}</w:Choice><w:Fallback>{run('2')}</w:Fallback>"
            "</w:AlternateContent></w:r>"
        ),
        "yes1\n",
    ),
    "a box below its paragraph": (
        paragraph(run("Text.") + f"<w:pict><w:txbxContent>{paragraph(run('Box.'))}</w:txbxContent></w:pict>"),
        "Text.\n\nBox.\n",
    ),
    "raised digits": (
        paragraph(run("10") + '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>' + run(" 3")),
        "10² 3\n",
    ),
    "signs": (
        paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
                  '<w:sym w:char="2192"/><w:sym w:char="F0B7"/><w:sym w:char="-1"/><w:sym w:char="x"/></w:r>'),
        "a b c-d→\ufffd\ufffd\ufffd\n",
    ),
    "pages, where Word says where they end": (
        paragraph(run("One ") + PAGE + run("goes on.")) + paragraph(PAGE + run("Three."))
        + paragraph(PAGE + run("F"), style("T")),
        "One \fgoes on.\n\n\f\n\nThree.\n\n\f\n\n# F\n",
    ),
    "the last paragraph mark was deleted": (paragraph(run("One."), "<w:rPr><w:del/></w:rPr>"), "One.\n"),
    "content controls and links": (
        f"<w:sdt><w:sdtContent>{paragraph(f'<w:hyperlink>{run(chr(65))}</w:hyperlink>')}</w:sdtContent></w:sdt>", "A\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_text(name: str) -> None:
    body, text = BODIES[name]
    assert take(docx(body, PARTS), "a.docx").text == text


def test_metadata_is_what_the_document_says() -> None:
    found = take(docx(paragraph(run("Text.")), title="A title", language="en-GB"), "a.docx").metadata
    assert found == Metadata("A title", "en-GB", "", "2024-06-19", "A. Writer")


def test_what_is_left_out_is_told() -> None:
    comments = {"word/comments.xml": f"<w:root><w:comment>{paragraph(run('No.'))}</w:comment></w:root>"}
    changed = take(docx(paragraph(f"<w:ins>{run('Text.')}</w:ins>"), comments), "a.docx")
    assert changed.text == "Text.\n"
    assert changed.notes == ("tracked changes are read as accepted", "1 comment is left out")


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'
DEEP = "<a>" * 5_000 + "</a>" * 5_000
HOSTILE: dict[str, tuple[dict[str, str | bytes], str]] = {
    "entities": ({"word/document.xml": BOMB}, "a.docx: its part `word/document.xml` is no sound XML; open it"),
    "an entity from outside": (
        {"word/document.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'},
        "a.docx: its part `word/document.xml` is no sound XML",
    ),
    "too deep": ({"word/document.xml": DEEP}, "a.docx: its part `word/document.xml` is no sound XML"),
    "no XML": ({"word/document.xml": b"\x00"}, "a.docx: its part `word/document.xml` is no sound XML"),
    "no text": ({"word/document.xml": b"<a/>"}, "a.docx: has no text; "),
    "another archive": (
        {"a.txt": b"x"},
        "a.docx: is called `.docx`, but its bytes are no Word document; see what it is",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents(name: str) -> None:
    parts, told = HOSTILE[name]
    assert refused(archive(parts), "a.docx").startswith(told)


def test_a_zip_bomb() -> None:
    large = {"word/document.xml": b"<a>" + b" " * (65 * 1024 * 1024) + b"</a>"}
    told = "a.docx: unpacks to more than a document can be; see that it is no attack, and split it"
    assert refused(archive(large), "a.docx").startswith(told)


def test_damaged_and_encrypted_archives() -> None:
    whole = docx(paragraph(run("Text. " * 500)))
    assert refused(whole[: len(whole) // 2], "a.docx").startswith("a.docx: is damaged: it cannot be unpacked; get it")
    start = whole.index(b"PK\x01\x02", whole.index(b"PK\x01\x02") + 1)  # the directory's entry of the text
    encrypted = whole[: start + 8] + b"\x01" + whole[start + 9 :]
    assert refused(encrypted, "a.docx") == "a.docx: is encrypted; save a copy without a password"


def test_an_archive_that_lies_about_its_size() -> None:
    whole = archive({"word/document.xml": b"<a>" + b" " * 100_000 + b"</a>"})
    short = whole.replace((100_007).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert short != whole
    assert refused(short, "a.docx").startswith("a.docx: is damaged: it cannot be unpacked")


def test_the_text_is_where_the_relations_say() -> None:
    moved = {
        "_rels/.rels": '<Relationships><Relationship Type="x/officeDocument" Target="/doc/text.xml"/></Relationships>',
        "doc/text.xml": f"<w:root><w:body>{paragraph(run('Here.'))}</w:body></w:root>",
    }
    assert take(docx(paragraph(run("Not here.")), moved), "a.docx").text == "Here.\n"
    gone = {"_rels/.rels": '<Relationships><Relationship Type="x/officeDocument" Target="no.xml"/></Relationships>'}
    assert refused(docx(paragraph(run("Text.")), gone), "a.docx").startswith("a.docx: is a ZIP archive without a text")


@pytest.mark.slow
def test_all_parts_together_are_bounded() -> None:
    part = b"<a>" + b" " * (50 * 1024 * 1024) + b"</a>"
    names = ("word/document.xml", "word/styles.xml", "word/footnotes.xml")
    assert refused(archive(dict.fromkeys(names, part)), "a.docx").startswith("a.docx: unpacks to more than a document")
