"""Piece, Edit -> Splice: where the bytes of an edit go.

Where a file can be read in more than one way, the places are tried one after the other (see `sheet`); the first is
where a person would write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.editing.edits import Edit, Entry, Item, Note
from factcheck.editing.pieces import Piece
from factcheck.editing.scalars import DOUBLE, PLAIN, SINGLE, scalar
from factcheck.model import Claim

#: The keys of a claim in the order in which they are written.
_ORDER = ("id", "claim", "supported_by", "refuted_by", "tags", "min_support", "ignore", "not_evidence", "note")
_QUOTED = (SINGLE, DOUBLE)
#: Columns by which a list is indented below its key where no other list shows it.
_INDENT = 2
_DASH = re.compile(r"-( +)\Z")
_ANCHOR = re.compile(r"&\S+\s+")
_NEWLINE = re.compile("\r\n|\r|\n")
_COMMENT = re.compile(r"(?:[ \t\r\n]*[\r\n])?( *)#[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n|\r[ \t]*\r")


@dataclass(frozen=True, slots=True)
class Splice:
    """`new` in place of `text[start:end]`."""

    start: int
    end: int
    new: str

    def apply(self, text: str) -> str:
        """Return the text with the new piece in it."""
        return text[: self.start] + self.new + text[self.end :]


def places(text: str, root: Piece, claim: Claim | None, edit: Edit) -> Iterator[Splice]:
    """Yield where an edit can go, best first; `claim` is the one it is about, None for a new one."""
    claims = root.value("claims")
    if claims is None:
        return
    if isinstance(edit, Entry):
        yield from _new_claim(text, claims, edit)
        return
    piece = next((one for one in claims.items if (name := one.value("id")) and name.text.strip() == edit.claim), None)
    if piece is None or claim is None:
        return
    if isinstance(edit, Note):
        yield from _note(text, piece, claim, edit)
    else:
        yield from _item(text, root, piece, claim, edit)


def _item(text: str, root: Piece, piece: Piece, claim: Claim, edit: Item) -> Iterator[Splice]:
    there = piece.value(edit.key)
    if there is None:
        yield from _first_item(text, root, piece, edit)
    elif there.style == "*":  # The list is another's: written out here, that one stays as it is.
        texts = (*_texts(claim, edit.key), edit.text)
        written = ", ".join(scalar(one, in_brackets=True) for one in texts)
        yield Splice(there.start, there.end, f"[{written}]")
    elif there.style:
        yield _in_brackets(text, there, scalar(edit.text, style=_style(there.items), in_brackets=True))
    else:
        column, gap = _dash(text, there)
        line = " " * column + "-" + gap + scalar(edit.text, style=_style(there.items))
        yield from _below(text, there, [line])


def _first_item(text: str, root: Piece, piece: Piece, edit: Item) -> Iterator[Splice]:
    before = _before(piece, edit.key)
    key = scalar(edit.key, style=_style(piece.keys))
    if piece.style:
        style = _style(piece.keys)
        yield Splice(before.end, before.end, f", {key}: [{scalar(edit.text, style=style, in_brackets=True)}]")
        return
    gap, indent = _habit(text, root)
    for column in dict.fromkeys((piece.keys[0].column, piece.column)):
        item = " " * (column + indent) + "-" + gap + scalar(edit.text)
        yield from _below(text, before, [" " * column + f"{key}:", item])


def _note(text: str, piece: Piece, claim: Claim, edit: Note) -> Iterator[Splice]:
    there = piece.value("note")
    if there is None:
        before = _before(piece, "note")
        style = _style(piece.keys)
        key = scalar("note", style=style)
        if piece.style:
            yield Splice(before.end, before.end, f", {key}: {scalar(edit.text, style=style, in_brackets=True)}")
            return
        for column in dict.fromkeys((piece.keys[0].column, piece.column)):
            yield from _below(text, before, [" " * column + f"{key}: {scalar(edit.text)}"])
    elif there.runs_on:
        line = text[_line_start(text, _content_end(text, there)) :]
        indent = line[: len(line) - len(line.lstrip(" "))]
        yield from _below(text, there, [indent + edit.text])
    else:
        anchor = _ANCHOR.match(text, there.start, there.end) if there.anchor else None
        start = anchor.end() if anchor else there.start
        style = there.style if there.style in _QUOTED else PLAIN
        whole = " ".join(f"{claim.note} {edit.text}".split())
        yield Splice(start, there.end, scalar(whole, style=style, in_brackets=bool(piece.style)))


def _new_claim(text: str, claims: Piece, edit: Entry) -> Iterator[Splice]:
    last = claims.items[-1]
    style = _style(last.keys)
    one, other = (scalar(key, style=style) for key in ("id", "claim"))
    name = scalar(edit.claim, style=style, in_brackets=True)
    if claims.style:
        said = scalar(edit.text, style=style, in_brackets=True)
        yield Splice(last.end, last.end, f", {{{one}: {name}, {other}: {said}}}")
        return
    column, gap = _dash(text, claims)
    lines = [" " * column + f"-{gap}{one}: {name}", " " * (column + 1) + f"{gap}{other}: {scalar(edit.text)}"]
    apart = len(claims.items) == 1 or _BLANK_LINE.search(text, claims.items[-2].end, last.start)
    lines = ["", *lines] if apart else lines
    if (at := _behind_comments(text, _next_line(text, last), column)) is not None:
        yield _lines(text, at, lines)
    yield from _below(text, last, lines)


def _before(piece: Piece, key: str) -> Piece:
    """Return the value behind which a key of a claim belongs."""
    wanted = _ORDER[: _ORDER.index(key)]
    pairs = zip(piece.items[::2], piece.items[1::2], strict=True)
    return [value for name, value in pairs if name.text in wanted][-1]


def _below(text: str, piece: Piece, lines: list[str]) -> Iterator[Splice]:
    """Yield whole lines below the last line of a piece; behind its blank lines where those may be its own."""
    yield _lines(text, _next_line(text, piece), lines)
    if piece.runs_on:
        yield _lines(text, _line_start(text, piece.end) if piece.end < len(text) else len(text), lines)


def _next_line(text: str, piece: Piece) -> int:
    """Return where the line below the last one of a piece begins."""
    found = _NEWLINE.search(text, _content_end(text, piece))
    return found.end() if found else len(text)


def _behind_comments(text: str, at: int, column: int) -> int | None:
    """Return the place behind the comments that stand deeper than a column, None where there are none."""
    end = None
    while found := _COMMENT.match(text, at if end is None else end):
        if len(found[1]) <= column:
            break
        end = found.end()
    return end


def _lines(text: str, at: int, lines: list[str]) -> Splice:
    line_end = _NEWLINE.findall(text, max(at - 2, 0), at) or _NEWLINE.findall(text)[:1] or ["\n"]
    mark = line_end[-1]
    new = mark.join(lines)
    whole = at == 0 or text[at - 1] in "\r\n"
    return Splice(at, at, new + mark if whole else mark + new)


def _in_brackets(text: str, there: Piece, new: str) -> Splice:
    if there.items:
        end = there.items[-1].end
        return Splice(end, end, f", {new}")
    opening = text.index("[", there.start) + 1
    return Splice(opening, opening, new)


def _dash(text: str, there: Piece) -> tuple[int, str]:
    """Return the column of a list's dashes, and what stands between a dash and its item."""
    for item in reversed(there.items):
        start = _line_start(text, item.start)
        if found := _DASH.search(text[start : item.start]):
            return found.start(), found[1]
    return there.column, " "


def _habit(text: str, root: Piece) -> tuple[str, int]:
    """Return how the lists of a file are written: what stands behind a dash, and their indent below the key."""
    claims = root.value("claims")
    for claim in claims.items if claims else ():
        for key, value in zip(claim.items[::2], claim.items[1::2], strict=True):
            if value.items and not value.style and not claim.style:
                column, gap = _dash(text, value)
                return gap, column - key.column
    return " ", _INDENT


def _style(pieces: tuple[Piece, ...]) -> str:
    """Return the quotes of the last text of some, where it has any."""
    return pieces[-1].style if pieces and pieces[-1].style in _QUOTED else PLAIN


def _texts(claim: Claim, key: str) -> tuple[str, ...]:
    listed = {
        "supported_by": tuple(one.text for one in claim.supported_by),
        "refuted_by": tuple(one.text for one in claim.refuted_by),
        "tags": claim.tags,
        "not_evidence": claim.not_evidence,
    }
    return listed[key]


def _content_end(text: str, piece: Piece) -> int:
    return len(text[: piece.end].rstrip()) if piece.runs_on else piece.end


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
