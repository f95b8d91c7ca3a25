"""Blocks, one after the other -> what the passages of each stand under: a heading, and the lead of a list."""

from __future__ import annotations

from factcheck.passages.blocks import Block

_Span = tuple[int, int]
#: What a sentence that introduces a list ends in; marks of emphasis may follow.
_COLONS = (":", "：")
_MARKS = "*_ "


class Above:
    """The headings and leads that are open where the text is being read."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._block = Block(0, 0, 0)
        self._headings: list[tuple[int, _Span]] = []
        self._leads: list[tuple[int, _Span]] = []
        self._introduces: _Span | None = None

    def enter(self, block: Block) -> None:
        """Come to the next block."""
        before, self._block = self._block, block
        if block.kind == "item":
            self._leads = [(indent, span) for indent, span in self._leads if indent <= block.indent]
            opens = before.kind != "item" or before.indent < block.indent
            if self._introduces and opens:
                self._leads = [(indent, span) for indent, span in self._leads if indent < block.indent]
                self._leads.append((block.indent, self._introduces))
        else:  # What is set in further than an item goes on with it.
            inside = block.kind == "text" and not block.level
            self._leads = [(indent, span) for indent, span in self._leads if inside and indent < block.indent]
        self._introduces = None

    def heading(self, start: int) -> _Span | None:
        """Return the nearest heading above a passage that begins there; above a heading, one of a higher rank."""
        if not self._headings:
            return None
        block = self._block
        is_title = block.level and start >= block.title
        above = (span for level, span in reversed(self._headings) if not is_title or level < block.level)
        return next(above, None)

    @property
    def lead(self) -> _Span | None:
        """Return the sentence that introduces the list in which the block stands."""
        return self._leads[-1][1] if self._leads else None

    def leave(self, last: _Span) -> None:
        """Go on behind the block, of which this is the last sentence."""
        block = self._block
        if block.level:
            self._headings = [(level, span) for level, span in self._headings if level < block.level]
            title = self._trimmed(block.title, block.end)
            if title[0] < title[1]:
                self._headings.append((block.level, title))
        elif block.kind != "row" and self._text[last[0] : last[1]].rstrip(_MARKS).endswith(_COLONS):
            self._introduces = last

    def _trimmed(self, start: int, end: int) -> _Span:
        piece = self._text[start:end]
        return end - len(piece.lstrip()), start + len(piece.rstrip())
