"""The kinds of things in a sentence: of tokens, clauses and modifiers, of voice and roles."""

from __future__ import annotations

from enum import StrEnum

NOWHERE = -1
"""In place of a token place or a number of a clause: there is none."""


class Tag(StrEnum):
    """What a token is in its sentence. A shallow guess, made from tables and neighbours."""

    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    PRONOUN = "pronoun"
    COORDINATOR = "coordinator"
    SUBORDINATOR = "subordinator"
    COMPLEMENTISER = "complementiser"
    RELATIVE = "relative"
    AUXILIARY = "auxiliary"
    VERB = "verb"
    NOUN = "noun"
    ADVERB = "adverb"
    NUMBER = "number"
    OWNER = "owner"
    PARTICLE = "particle"
    MARK = "mark"
    OTHER = "other"


class Kind(StrEnum):
    """What a clause is to the one above it."""

    MAIN = "main"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"
    ADVERBIAL = "adverbial"
    CONDITION = "condition"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    VERBLESS = "verbless"
    UNKNOWN = "unknown"


class Voice(StrEnum):
    """Whether the subject does what the predicate says, or has it done."""

    ACTIVE = "active"
    PASSIVE = "passive"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a noun phrase is to the predicate of its clause, the voice taken into account."""

    ACTOR = "actor"
    PATIENT = "patient"
    ADJUNCT = "adjunct"
    PART = "part"
    UNKNOWN = "unknown"


class Category(StrEnum):
    """What a modifier does to what it governs."""

    NEGATION = "negation"
    DENIAL = "denial"
    FAILURE = "failure"
    DOUBT = "doubt"
    HEDGE = "hedge"
    MODAL = "modal"
    CONDITION = "condition"
    QUESTION = "question"
    STORY = "story"


#: What turns a statement round, and what makes it less than a statement.
CONTRARY = frozenset((Category.NEGATION, Category.DENIAL, Category.FAILURE))
LESSENING = frozenset((Category.DOUBT, Category.HEDGE, Category.MODAL, Category.CONDITION, Category.QUESTION))
