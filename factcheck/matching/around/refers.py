"""Sentence -> the denial in a sentence that denies the one before it and says nothing else."""

from __future__ import annotations

from factcheck.parsing.sentence import Category, Sentence
from factcheck.parsing.tokens import WORD

_LONGEST_DENIAL = 6  # content words of a sentence that does nothing but deny the one before


def refers_back(sentence: Sentence) -> str:
    """Return the words of the denial, or "" where the sentence has a complement of its own or denies nothing."""
    back = sentence.lexicon.language.back_words
    if len(sentence.content) > _LONGEST_DENIAL or not any(token.norm in back for token in sentence.tokens):
        return ""
    denials = [one for one in sentence.modifiers if one.category is Category.DENIAL]
    if len(denials) != 1 or any(one.category is Category.NEGATION for one in sentence.modifiers):
        return ""
    (denial,) = denials
    behind = [place for place in range(denial.last + 1, len(sentence.tokens)) if sentence.tokens[place].kind == WORD]
    own = any(
        sentence.is_boundary(place) or (sentence.is_content(place) and sentence.tokens[place].norm not in back)
        for place in behind
    )
    return "" if own else denial.text
