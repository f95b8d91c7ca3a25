"""What a person can answer to a passage."""

from __future__ import annotations

from factcheck.renderers.keys import Answer

_ALL_SEEN = "Nothing is left to look at."


class Key(Answer):
    """The keys of the suggestions, in the order in which the screen names them."""

    ACCEPT = "a", "accept", "writes the passage under `supported_by`: it says the claim", _ALL_SEEN
    REFUTES = "r", "refutes", "writes it under `refuted_by`: it says the contrary", _ALL_SEEN
    EDIT = "e", "edit", "lets you edit it first: cut it down to the clause that says it", _ALL_SEEN
    NOT_EVIDENCE = "n", "not evidence", "writes it under `not_evidence`: it never counts for this claim", _ALL_SEEN
    SKIP = "s", "skip", "goes on to the next passage and writes nothing", _ALL_SEEN
    UNDO = "u", "undo", "takes the last decision back, in the file too", "There is nothing to undo."
    HELP = "?", "help", "says what the keys do"
    QUIT = "q", "quit", "quits; what was accepted is written already"
