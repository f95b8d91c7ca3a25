"""An edit that came out wrong -> one sentence that says what would help."""

from __future__ import annotations

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.audit.scene import Scene
from factcheck.model import Cell


def advise(edit: Edit, scene: Scene, after: Cell) -> str:
    """Return what would help: which phrasing to change, and how.

    What still fits is to blame for a mutation that survives, and what no longer fits for an alarm.
    """
    before, now = ({piece.phrase for piece in cell.evidence} for cell in (scene.cell, after))
    lost = before - now
    phrase = min(now if edit.kind.falsifies else lost or before, default=scene.claim.text.text)
    advice = _ADVICE[edit.kind] if edit.kind.falsifies or lost else _READ_OTHERWISE
    if edit.about and edit.about.casefold() in phrase.casefold() and edit.kind in (Kind.NAME, Kind.NUMBER, Kind.MONTH):
        advice = _ELSEWHERE
    return advice.format(phrase=f"\u201c{phrase}\u201d", about=edit.about)


_ELSEWHERE = "a tighter phrasing: {phrase} finds {about} somewhere else; write down what stands beside it"
_READ_OTHERWISE = "a phrasing in the words of the sentence: {phrase} is still found, but read in another way"
_ADVICE = {
    Kind.NUMBER: "a value: {phrase} fits whatever stands for {about}; write {about} into it",
    Kind.MONTH: "a value: {phrase} fits in any month; write {about} into it",
    Kind.NAME: "a name: {phrase} fits without {about}; write {about} into it",
    Kind.NEGATION: "a tighter phrasing: {phrase} fits the contrary too; give it the verb of the sentence",
    Kind.REMOVAL: "a tighter phrasing: {phrase} fits another sentence as well; say more of what makes it this one",
    Kind.QUOTES: "a phrasing of fewer words: {phrase} does not fit with other quotation marks",
    Kind.CASE: "a phrasing without \u201c{about}\u201d: {phrase} does not fit when it is in capitals",
    Kind.SPACE: "a phrasing of fewer words: {phrase} does not fit across a line break",
    Kind.FILLER: "a phrasing of fewer words: {phrase} does not fit with \u201c{about}\u201d among them",
    Kind.TYPO: "a second phrasing without \u201c{about}\u201d: {phrase} does not fit when it is misspelt",
}
