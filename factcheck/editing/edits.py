"""What can be written into a claims file, and what the file says once it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from factcheck.model import Claim, ClaimsFile, Phrasing

#: The lists of a claim that an edit can add to.
LISTS = ("supported_by", "refuted_by", "tags", "not_evidence")


@dataclass(frozen=True, slots=True)
class Item:
    """One more text at the end of a list of a claim; `key` is one of `LISTS`."""

    claim: str
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """One more sentence behind the note of a claim, or its first."""

    claim: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A whole new claim behind the last one."""

    claim: str
    text: str


Edit = Item | Note | Entry
#: What a file says: of itself, and of each claim, with no place in it.
Said = tuple[tuple[object, ...], tuple[tuple[object, ...], ...]]


def said(file: ClaimsFile) -> Said:
    """Return everything that a file says; two files that differ only in how they are written say the same."""
    head = (file.title, file.sources, file.exclude, file.names, file.min_support)
    return head, tuple(map(_claim, file))


def after(file: ClaimsFile, edit: Edit) -> Said:
    """Return what a file is to say after an edit."""
    if isinstance(edit, Entry):
        new = Claim(edit.claim, Phrasing(edit.text), names=file.names, min_support=file.min_support)
        return said(replace(file, claims=(*file, new)))
    changed = (_changed(claim, edit) if claim.id == edit.claim else claim for claim in file)
    return said(replace(file, claims=tuple(changed)))


def _changed(claim: Claim, edit: Item | Note) -> Claim:
    if isinstance(edit, Note):
        return replace(claim, note=f"{claim.note} {edit.text}")
    return _ADDERS[edit.key](claim, edit.text)


_ADDERS: dict[str, Callable[[Claim, str], Claim]] = {
    "supported_by": lambda claim, text: replace(claim, supported_by=(*claim.supported_by, Phrasing(text))),
    "refuted_by": lambda claim, text: replace(claim, refuted_by=(*claim.refuted_by, Phrasing(text))),
    "tags": lambda claim, text: replace(claim, tags=(*claim.tags, text)),
    "not_evidence": lambda claim, text: replace(claim, not_evidence=(*claim.not_evidence, text)),
}


def _claim(claim: Claim) -> tuple[object, ...]:
    phrasings = (claim.supporting, claim.refuted_by)
    # A folded note and a written-out one differ in white space only.
    note = " ".join(claim.note.split())
    texts = tuple(tuple(one.text for one in group) for group in phrasings)
    return claim.id, texts, claim.tags, claim.min_support, claim.ignore, claim.not_evidence, note
