"""Alignment -> another verb that leads what is done here: "allows fishing but bans whaling" allows no whaling."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.leading import LED, leading
from factcheck.parsing.sentence import NOWHERE


def governed_otherwise(alignment: Alignment) -> str:
    """Say which other verb leads what is done here than the one of the phrasing; or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    for clause in ours.clauses:
        if clause.kind not in LED or clause.subject or clause.parent == NOWHERE:
            continue
        led, lead = alignment.pairs.get(clause.predicate, NOWHERE), ours.clauses[clause.parent].predicate
        there = alignment.pairs.get(lead, NOWHERE)
        weighed = lead in alignment.query.governing and not any(led in one.governs for one in theirs.modifiers)
        if led not in theirs.verbs or not (there in theirs.verbs or weighed):
            continue  # What else lessens it is for the gate of modality.
        above = list(leading(theirs, led))
        if above and above[0].predicate not in alignment.matched and not any(there in one.verbs for one in above):
            word, other = theirs.tokens[led].text, theirs.tokens[above[0].predicate].text
            return f'here "{other}" leads "{word}", not "{ours.tokens[lead].text}"'
    return ""
