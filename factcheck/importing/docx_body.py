"""Body of a Word document -> blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from factcheck.importing.blocks import HEADING, ITEM, PAGE, RAISED, TEXT, Block, cell, rows
from factcheck.importing.docx_styles import Styles, value

#: What is not read: what was deleted or moved away, a second form of a drawing, what a field is made of, and ruby.
_SKIPPED = frozenset("del moveFrom Fallback instrText delText rPr pPr rt sectPr tblPr tblGrid trPr tcPr".split())
#: Element -> what it is in the text.
_SIGNS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "lastRenderedPageBreak": "\f"}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_OFF = ("0", "false", "off")
#: Codes that fonts of symbols have for themselves, of which nobody knows what they show, and halves of characters.
_PRIVATE = range(0xD800, 0xF900)
_REPLACEMENT = "\ufffd"


@dataclass(slots=True)
class _Run:
    """The text of a paragraph, and what stands below it: notes that it refers to, boxes that are tied to it."""

    parts: list[str] = field(default_factory=list)
    below: list[Element] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Body:
    """How a document is read: its styles, its notes by kind and id, and whether it says where its pages end."""

    styles: Styles
    notes: Mapping[str, Mapping[str, Element]]
    paged: bool

    def blocks(self, root: Element) -> Iterator[Block]:
        """Yield the blocks of the body, a table's cell, a note or a box."""
        held = ""  # a paragraph whose end was deleted goes on in the next one
        for element in root:
            if element.tag in _SKIPPED:
                continue
            if element.tag == "p":
                run = self._run(element)
                text = held + "".join(run.parts)
                properties = element.find("pPr")
                held = text if properties is not None and properties.find("rPr/del") is not None else ""
                if not held:
                    yield from self._paragraph(text, properties)
                for below in run.below:
                    yield from self.blocks(below)
            elif element.tag == "tbl":
                yield from self._paged(rows(self._grid(element)))
            else:
                yield from self.blocks(element)
        if held:
            yield from self._paragraph(held, None)

    def _paragraph(self, text: str, properties: Element | None) -> Iterator[Block]:
        style = self.styles.paragraph(properties)
        kind, level = (HEADING, style.level) if style.level else (ITEM, style.depth) if style.depth else (TEXT, 1)
        yield from self._paged([Block(kind, text, level)])

    def _paged(self, blocks: Iterator[Block] | Sequence[Block]) -> Iterator[Block]:
        """Yield blocks with the ends of pages before them; only a text may have one inside."""
        for block in blocks:
            text = block.text.strip(" ")
            inside = text.lstrip("\f ") if block.kind == TEXT else text.replace("\f", " ")
            for _ in range(text.count("\f") - inside.count("\f")):
                yield Block(PAGE)
            yield Block(block.kind, inside, block.level)

    def _run(self, paragraph: Element) -> _Run:
        run = _Run()
        self._read(paragraph, run)
        return run

    def _read(self, element: Element, run: _Run) -> None:
        for child in element:
            tag = child.tag
            if tag in _SKIPPED or (tag == "r" and _hidden(child)):
                continue
            if tag == "t":
                text = child.text or ""
                run.parts.append(text.translate(RAISED) if text.isdecimal() and _raised(element) else text)
            elif tag in _SIGNS:
                run.parts.append(_SIGNS[tag] if tag != "lastRenderedPageBreak" or self.paged else "")
            elif tag == "sym":
                run.parts.append(_symbol(child.get("char", "")))
            elif tag in _NOTES:
                note = self.notes[_NOTES[tag]].get(child.get("id", ""))
                run.below += [note] if note is not None else []
            elif tag == "txbxContent":
                run.below.append(child)
            else:
                self._read(child, run)

    def _grid(self, table: Element) -> Iterator[tuple[bool, list[str]]]:
        """Yield the rows of a table; a cell that is merged over rows is in each of them."""
        above: dict[int, str] = {}
        for row in (row for row in _below(table, "tr") if not _deleted(row)):
            texts: list[str] = []
            for one in _below(row, "tc"):
                text = cell(self.blocks(one))
                merged = one.find("tcPr/vMerge")
                if merged is not None and value(merged) != "restart":
                    text = above.get(len(texts), "")
                above[len(texts)] = text.replace("\f", " ")
                wide = value(one.find("tcPr/gridSpan"))
                texts += [text] * min(max(int(wide), 1) if wide.isdecimal() else 1, 100)
            header = row.find("trPr/tblHeader")
            yield header is not None and value(header) not in _OFF, texts


def _raised(run: Element) -> bool:
    return value(run.find("rPr/vertAlign")) == "superscript"


def _hidden(run: Element) -> bool:
    """Tell whether the letters of a run are hidden."""
    vanish = run.find("rPr/vanish")
    return vanish is not None and value(vanish) not in _OFF


def _deleted(row: Element) -> bool:
    return row.find("trPr/del") is not None


def _below(element: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also those in a content control, none of a table inside."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _below(child, tag)


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return _REPLACEMENT
    return chr(number) if number in range(0x110000) and number not in _PRIVATE else _REPLACEMENT
