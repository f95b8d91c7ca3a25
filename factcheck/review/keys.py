"""What a person can answer to a finding."""

from __future__ import annotations

from factcheck.renderers.keys import Answer


class Key(Answer):
    """The keys of a review, in the order in which the screen names them."""

    ACCEPT = "a", "accept", "confirms what it says today, in claims.lock", "A lock cannot settle this finding."
    LEAVE = "r", "leave", "leaves it: `check` finds it again"
    SKIP = "s", "skip", "skips it until the others are decided"
    NOT_EVIDENCE = (
        *("n", "not evidence", "writes the passage under `not_evidence`: it never counts for this claim"),
        "There is no passage to rule out.",
    )
    NOTE = "m", "note", "leaves a note on the claim, in the claims file", "There is no claim to leave a note on."
    ACCEPT_REST = (
        *("A", "accept the rest", "confirms all that wait, after asking"),
        "A lock cannot settle any of the findings that wait.",
    )
    DIFF = "d", "whole diff", "shows every passage, and all that changed in them", "There is no more of it to show."
    UNDO = "u", "undo", "takes the last decision back, in the files too", "There is nothing to undo."
    YES = "y", "yes", "does what is asked", "Nothing was asked."
    HELP = "?", "help", "says what the keys do"
    QUIT = "q", "quit", "quits; what was confirmed is written already"
