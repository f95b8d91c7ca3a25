"""What a person can answer to a passage."""

from __future__ import annotations

from factcheck.renderers.keys import Answer

_ALL_SEEN = "Nothing is left to look at."


class Key(Answer):
    """The keys of the suggestions, in the order in which the screen names them."""

    ACCEPT = "a", "accept", _ALL_SEEN
    REFUTES = "r", "refutes", _ALL_SEEN
    EDIT = "e", "edit", _ALL_SEEN
    NOT_EVIDENCE = "n", "not evidence", _ALL_SEEN
    SKIP = "s", "skip", _ALL_SEEN
    UNDO = "u", "undo", "There is nothing to undo."
    QUIT = "q", "quit"
