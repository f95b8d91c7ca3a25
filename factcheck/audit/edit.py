"""Edit: a change to a text: what is put in the place of which stretches of it."""

from __future__ import annotations

import random
from dataclasses import dataclass

from factcheck.audit.result import Kind


@dataclass(frozen=True, slots=True)
class Edit:
    """Replacements (start, end, text) that do not overlap; `about` is the name or number that went."""

    kind: Kind
    changes: tuple[tuple[int, int, str], ...]
    about: str = ""

    def apply(self, text: str) -> str:
        """Return the text with every change made."""
        for start, end, new in sorted(self.changes, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def shifted(self, offset: int) -> Edit:
        """Return the same edit for a text in which all of this stands further on."""
        return Edit(
            self.kind, tuple((start + offset, end + offset, new) for start, end, new in self.changes), self.about
        )


def dice(*key: object) -> random.Random:
    """Return a source of choices that are the same for the same key, on every platform and in every process."""
    return random.Random("/".join(map(str, key)))  # noqa: S311 - choices, no secrets
