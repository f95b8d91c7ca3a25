"""Words -> whether they tell of several: "they", "are", Italian "sono", and "sons", but not "it" nor "a son"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.languages import Language
from factcheck.parsing.kinds import Tag
from factcheck.parsing.tokens import Token


def tells_several(subject: Iterable[str], verb: str, language: Language) -> bool:
    """Whether a subject's heads, such as pronouns, or the form of the verb say that a clause tells of several."""
    return not language.plural_pronouns.isdisjoint(subject) or is_plural_verb(verb, language)


def is_plural_verb(verb: str, language: Language) -> bool:
    """Whether a form of a verb stands behind a plural alone: "are", Spanish "viven", German "wohnen"."""
    return bool(language.plural_verbs) and _compiled(language.plural_verbs).search(verb) is not None


def may_be_several(noun: Token, tag: Tag, language: Language) -> bool:
    """Whether a common noun is a plural; in a language whose plurals no ending tells, whether it may be one."""
    common = tag is Tag.NOUN and (language.nouns_capitalised or not noun.capital)
    return common and noun.norm.endswith(language.plural)


_compiled = lru_cache(maxsize=32)(re.compile)
