"""An edit that came out wrong -> one sentence that says what would help."""

from __future__ import annotations

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.audit.scene import Scene
from factcheck.model import Cell


def advise(edit: Edit, scene: Scene, after: Cell) -> str:
    """Return what would help: which phrasing to change and how."""
    now = {piece.phrase for piece in after.evidence}
    before = {piece.phrase for piece in scene.cell.evidence}
    # What still fits is to blame for what goes unnoticed, and what no longer fits for an alarm.
    phrases = sorted(now if edit.kind.falsifies else before - now or before)
    phrase = phrases[0] if phrases else scene.claim.text.text
    return _ADVICE[edit.kind].format(phrase=phrase, about=edit.about)


_ADVICE = {
    Kind.NUMBER: "a value: the phrasing \u201c{phrase}\u201d fits whatever stands for {about}; write {about} into it",
    Kind.MONTH: "a value: the phrasing \u201c{phrase}\u201d fits in any month; write {about} into it",
    Kind.NAME: "a name: the phrasing \u201c{phrase}\u201d fits without {about}; write {about} into it",
    Kind.NEGATION: "a tighter phrasing: \u201c{phrase}\u201d fits the contrary too; give it the verb of the sentence",
    Kind.REMOVAL: "a tighter phrasing: \u201c{phrase}\u201d fits another sentence as well; say more of what makes it this one",
    Kind.QUOTES: "a phrasing of fewer words: \u201c{phrase}\u201d does not fit other quotation marks",
    Kind.CASE: "a phrasing without {about}: \u201c{phrase}\u201d does not fit when it is in capitals",
    Kind.SPACE: "a phrasing of fewer words: \u201c{phrase}\u201d does not fit across a line break",
    Kind.FILLER: "a phrasing with fewer small words: \u201c{phrase}\u201d does not fit with \u201c{about}\u201d in it",
    Kind.TYPO: "a second phrasing without {about}: \u201c{phrase}\u201d does not fit when it is misspelt",
}
