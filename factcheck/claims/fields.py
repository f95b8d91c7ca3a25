"""The one table of what a claims file may hold: the loader checks with it, and the JSON Schema is made from it."""

from __future__ import annotations

import re

from factcheck.claims.shapes import Field, ListOf, OneOf, Record, Text, Version
from factcheck.rules import RULES

VERSION = 1

# A character that is neither white space nor punctuation. What is neither is listed, and not the letters:
# JSON Schema has no portable way of saying "a letter of any script".
_WORD = r"[^\s\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf" + (
    r"\u2000-\u206f\u3000-\u3003\u3008-\u3020\uff01-\uff0f\uff1a-\uff20\ufeff]"
)

_FREE = Text(r"\S", "text", "is empty", "write something, or remove it")
PHRASING = Text(_WORD, "text", "has no words", "write words that a source might use")
_ID = Text(
    "^[a-z0-9][a-z0-9-]*$",
    "an id",
    "is not an id",
    "use small letters, digits and hyphens only, as in `first-visit`",
    ("string", "integer", "boolean"),
    {"minimum": 0},
)
_RULE = OneOf(tuple(RULES), "a rule", "`factcheck explain` lists them")
_NUMBER = Text(
    "^(0|[1-9][0-9]{0,8})$",
    "a number",
    "is not a whole number",
    "write 0, 1, 2 and so on, in digits",
    ("integer", "string"),
    {"minimum": 0, "maximum": 999_999_999},
)
_ADDRESS = Text(
    "^https?://[^\\s/]+", "an address", "is not an address", "write it in full: https://example.org/review", ("string",)
)
_SWITCH = Text(
    "^(true|false)$", "true or false", "is neither true nor false", "write true or false", ("boolean", "string")
)
_PHRASINGS = ListOf(PHRASING, "write it as a list: each phrasing on a line of its own, after `- `", "the phrasing")
_TAGS = ListOf(_FREE, "write it as a list: `[visit, pact]`", "the tag")
_GLOBS = ListOf(_FREE, "write it as a list: `[README.md, drafts/*]`", "the glob")
_RULES = ListOf(_RULE, "write it as a list: `[FC202]`", "the entry")
_QUOTES = ListOf(PHRASING, "write it as a list: each quote on a line of its own, after `- `", "the quote")
_GROUP = ListOf(PHRASING, "write the names of one thing as a list: `[North Korea, DPRK]`", "the name", least=1)
_NAMES = ListOf(_GROUP, "write it as a list of lists: each line `- [North Korea, DPRK]`", "the group of names")

_CLAIM_FIELDS = {
    "id": Field(_ID, "the claim's name: small letters, digits and hyphens; unique in the file", required=True),
    "claim": Field(PHRASING, "the claim as a sentence; it always counts as a supporting phrasing", required=True),
    "supported_by": Field(_PHRASINGS, "phrasings, in any language, that say the claim; `...` stands for any words"),
    "refuted_by": Field(_PHRASINGS, "phrasings, in any language, that say the contrary"),
    "tags": Field(_TAGS, "words to select claims by"),
    "min_support": Field(_NUMBER, "how many sources must support this claim; overrides the file's number"),
    "ignore": Field(_RULES, "rules of `check` and `lint` that do not apply to this claim"),
    "not_evidence": Field(_QUOTES, "quotes: a passage that contains one never counts for this claim"),
    "note": Field(_FREE, "free text for the curators"),
    "url": Field(_ADDRESS, "where the review of this claim is published; it is then exported as a ClaimReview"),
}
_FILE_ONLY = ("title", "sources", "exclude", "names", "independent", "version", "claims")
_MERGE = {"<<": "write its keys out: keys are not merged"}

CLAIM = Record(_CLAIM_FIELDS, _MERGE | dict.fromkeys(_FILE_ONLY, "it belongs to the file, not to a claim"))

FILE = Record(
    {
        "version": Field(Version(VERSION), f"the version of this format: {VERSION}", required=True),
        "title": Field(_FREE, "what the claims are about"),
        "sources": Field(_FREE, "the folder of the sources, relative to this file"),
        "exclude": Field(_GLOBS, "globs, below the sources folder, of files that are no sources"),
        "names": Field(_NAMES, "groups of names of one and the same thing; one alone declares a name"),
        "min_support": Field(_NUMBER, "how many sources must support each claim"),
        "independent": Field(_SWITCH, "whether `min_support` counts sources that copied one another as one"),
        "claims": Field(
            ListOf(CLAIM, "write at least one: `- id: …` and below it `claim: …`", "the claim", least=1, unique="id"),
            "the claims, each with `id` and `claim`",
            required=True,
        ),
    },
    _MERGE | dict.fromkeys(_CLAIM_FIELDS.keys() - {"min_support"}, "it belongs to a claim, below `claims:`"),
)


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of a claim.

    >>> [is_id(text) for text in ("first-visit", "First visit")]
    [True, False]
    """
    return re.search(_ID.pattern, text) is not None
