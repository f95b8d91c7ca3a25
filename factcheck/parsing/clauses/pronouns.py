"""Frame -> what its pronoun stands for: nothing, as in "it rained", others than the subject before, or no argument."""

from __future__ import annotations

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Kind, Tag
from factcheck.parsing.plurals import may_be_several, tells_several
from factcheck.parsing.tagged import Tagged


def tells_of_others(text: Tagged, frame: Frame, heads: list[str], above: Frame) -> bool:
    """Whether a pronoun for several means those behind a verb before it: "Anna has two sons, and they are doctors"."""
    own, verb = text.own.language, min((*frame.auxiliaries, *frame.verbs), default=NOWHERE)
    if verb == NOWHERE or not tells_several(heads, text.tokens[verb].norm, own):
        return False
    behind = [text.phrases[number].head for number in above.after]
    return any(may_be_several(text.tokens[head], text.tags[head], own) for head in behind) or len(behind) > 1


def is_empty(text: Tagged, frame: Frame) -> bool:
    """Whether an "it" may stand for nothing: not in a clause of time or place, "where it feeds on fish"."""
    told = frame.kind is Kind.ADVERBIAL or (frame.kind is Kind.RELATIVE and is_prepositional(text, frame))
    after = frame.last_verb + 1
    ends = after >= len(text.tags) or text.tags[after] in (Tag.COMPLEMENTISER, Tag.PARTICLE, Tag.MARK)
    changes = text.own.language.become - text.own.language.be
    if frame.kind is Kind.COMPLEMENT and frame.after and not frame.verbs:
        return not any(text.tokens[place].norm in changes for place in frame.auxiliaries)  # "That it has become a town"
    behind = [token.norm for token in text.tokens[after:]]
    done = bool(frame.verbs and behind) and behind[0] in text.own.language.agents
    if done and text.own.language.complementisers.isdisjoint(behind):
        return not text.own.is_participle(text.tokens[frame.verbs[-1]].norm)  # "Until it was bought by Norline."
    return not told or not frame.verbs or bool(frame.auxiliaries) or ends


def is_prepositional(text: Tagged, frame: Frame) -> bool:
    """Whether a relative is no argument: "the city in which", "the city where", "whose"."""
    opening = min(frame.places)
    first = next((place for place in sorted(frame.places) if text.tags[place] is Tag.RELATIVE), opening)
    norm, language = text.tokens[first].norm, text.own.language
    return (
        (first > 0 and text.tags[first - 1] is Tag.PREPOSITION)
        or norm in language.possessives
        or norm in language.subordinators
    )
