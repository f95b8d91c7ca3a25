"""What a person can answer to a finding."""

from __future__ import annotations

from factcheck.renderers.keys import Answer


class Key(Answer):
    """The keys of a review, in the order in which the screen names them."""

    ACCEPT = "a", "accept", "A lock cannot settle this finding."
    LEAVE = "r", "leave"
    SKIP = "s", "skip"
    NOT_EVIDENCE = "n", "not evidence", "There is no passage to rule out."
    NOTE = "m", "note", "There is no claim to leave a note on."
    ACCEPT_REST = "A", "accept the rest", "A lock cannot settle any of the findings that wait."
    DIFF = "d", "whole diff"
    UNDO = "u", "undo", "There is nothing to undo."
    YES = "y", "yes", "Nothing was asked."
    QUIT = "q", "quit"
