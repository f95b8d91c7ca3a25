"""A claims file as it is written: its text, and what it says. An edit is done once the new text says what it should."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.claims import load_claims, parse_claims
from factcheck.editing.edits import LISTS, Edit, Entry, Item, after, said
from factcheck.editing.pieces import Piece, read_pieces
from factcheck.editing.places import places
from factcheck.editing.scalars import one_line
from factcheck.errors import ClaimsError, Problem
from factcheck.lock import write
from factcheck.model import Claim, ClaimsFile

_BOM = "\ufeff"
_BY_HAND = "write it by hand"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The text of a claims file and what it says; `text` begins behind a BOM, which `mark` keeps."""

    file: ClaimsFile
    text: str = field(repr=False)
    mark: str = ""

    def edited(self, edit: Edit) -> Sheet:
        """Return the file with one thing more in it; every other byte is as it was.

        The new text is read again: it must say what the old one said and the new thing, and no more.

        Raises:
            ClaimsError: the claim is not there, the text is there already or says nothing, or it cannot be written
                without changing something else.
        """
        edit = _cleaned(edit)
        claim = self._claim(edit)
        root, wanted = read_pieces(self.text), after(self.file, edit)
        refused: ClaimsError | None = None
        for splice in places(self.text, root, claim, edit):
            text = splice.apply(self.text)
            try:
                file = parse_claims(text, self.file.path)
            except ClaimsError as error:
                refused = refused or error
                continue
            if said(file) == wanted:
                return Sheet(file, text, self.mark)
        raise self._stuck(root, edit, refused)

    def save(self) -> None:
        """Write the file as a whole.

        Raises:
            OutputError: it cannot be written; the old file is as it was.
        """
        write(self.file.path, self.mark + self.text)

    def require_unchanged(self) -> None:
        """See that the file is still as it was read or written last.

        Raises:
            ClaimsError: somebody else has written it or taken it away, and nothing of theirs is to be lost.
        """
        try:
            now = Path(self.file.path).read_bytes()
        except OSError:
            raise self._wrong(
                "can no longer be read, and nothing was written", "put it back, then run this again"
            ) from None
        if now != (self.mark + self.text).encode():
            raise self._wrong("has changed since it was read, and nothing was written over it", "run this again")

    def _claim(self, edit: Edit) -> Claim | None:
        claim = next((one for one in self.file if one.id == edit.claim), None)
        if isinstance(edit, Entry):
            if claim is not None:
                raise self._wrong(f"the id `{edit.claim}` is taken", "give the claim another", claim)
            return None
        if claim is None:
            raise self._wrong(f"there is no claim `{edit.claim}`", "name one that is in the file")
        if isinstance(edit, Item) and edit.text in _listed(claim, edit.key):
            raise self._wrong(f"`{edit.key}` of `{claim.id}` has this text already", "write another", claim)
        return claim

    def _stuck(self, root: Piece, edit: Edit, refused: ClaimsError | None) -> ClaimsError:
        """Say why nothing was written: the text itself is refused, or others share what would change."""
        shared = next(_anchors(root, edit), None)
        if shared is not None:
            what = f"`{edit.claim}` shares this with others through the anchor `&{shared.anchor}`"
            return ClaimsError([Problem(self.file.path, what, _BY_HAND, shared.line + 1, shared.column + 1)])
        if refused is not None:
            return refused
        return self._wrong("the new text cannot be written without changing something else", _BY_HAND)

    def _wrong(self, problem: str, remedy: str, claim: Claim | None = None) -> ClaimsError:
        line, column = (claim.line, claim.column) if claim else (0, 0)
        return ClaimsError([Problem(self.file.path, problem, remedy, line, column)])


def open_sheet(path: str | os.PathLike[str]) -> Sheet:
    """Read a claims file to edit it.

    Raises:
        ClaimsError: everything that is wrong with it.
    """
    place = os.fspath(path)
    file = load_claims(place)
    text = Path(place).read_bytes().decode("utf-8")
    mark = _BOM if text.startswith(_BOM) else ""
    return Sheet(file, text.removeprefix(_BOM), mark)


def _cleaned(edit: Edit) -> Edit:
    text = one_line(edit.text)
    return Item(edit.claim, edit.key, text) if isinstance(edit, Item) else type(edit)(edit.claim, text)


def _listed(claim: Claim, key: str) -> tuple[str, ...]:
    if key not in LISTS:
        raise ValueError(f"{key} is no list of a claim")
    found = getattr(claim, key)
    return tuple(getattr(one, "text", one) for one in found)


def _anchors(root: Piece, edit: Edit) -> Iterator[Piece]:
    """Yield what an edit would change and others share."""
    claims = root.value("claims")
    key = edit.key if isinstance(edit, Item) else "note"
    for claim in claims.items if claims else ():
        name, value = claim.value("id"), claim.value(key)
        if name is not None and name.text.strip() == edit.claim and value is not None and value.anchor:
            yield value
