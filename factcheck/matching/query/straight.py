"""Sentence -> the statement with its subject in front, where something else stands there, and that.

"1934 wurde das Buch veröffentlicht" is "das Buch wurde veröffentlicht" and "1934".
"""

from __future__ import annotations

from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag

_PARTING = frozenset((Tag.MARK, Tag.COORDINATOR, Tag.VERB, Tag.AUXILIARY))


def straight(sentence: Sentence) -> tuple[str, str] | None:
    """Return a statement from its subject on, and the date or place before its verb; None where none stands there."""
    clause = sentence.clauses[0] if len(sentence.clauses) == 1 else None
    if clause is None or clause.predicate == NOWHERE or not sentence.lexicon.language.verb_second:
        return None
    verb = min((*clause.auxiliaries, *clause.verbs))
    if not verb or not _tells_where(sentence, verb) or len(clause.subject) != 1:
        return None
    subject = sentence.phrases[clause.subject[0]]
    if subject.first not in (verb + 1, verb + 2) or sentence.tags[subject.first] is Tag.PRONOUN:
        return None
    if subject.first == verb + 2 and verb + 1 not in sentence.in_quantities:
        return None
    end, heads = subject.last, {subject.head}
    for part in sentence.phrases[clause.subject[0] + 1 :] if not clause.agent else ():
        if part.of not in heads or part.preposition != end + 1:
            break
        end = part.last
        heads.add(part.head)
    told = _text(sentence, range(verb + 1, end + 1))
    size = len(sentence.tokens) - (sentence.tokens[-1].text == ".")
    rest = [_text(sentence, range(verb, verb + 1)), _text(sentence, range(end + 1, size))]
    front = _text(sentence, range(verb))
    return " ".join(text for text in (told[0].upper() + told[1:], *rest) if text), front[0].lower() + front[1:]


def _tells_where(sentence: Sentence, end: int) -> bool:
    """Whether what stands before a place is a date, or led by a preposition."""
    dated = any(one.first == 0 and Measure.DATE in one.kinds for one in sentence.quantities)
    led = sentence.tags[0] is Tag.PREPOSITION
    inside = (sentence.tags[place] for place in range(end) if place not in sentence.in_quantities)
    return (led or dated) and not any(tag in _PARTING for tag in inside)


def _text(sentence: Sentence, places: range) -> str:
    if not places:
        return ""
    return sentence.text[sentence.tokens[places[0]].start : sentence.tokens[places[-1]].end]
