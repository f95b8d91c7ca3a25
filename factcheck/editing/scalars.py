"""Text -> how YAML writes it on one line: plain where that reads back as the same text, else in quotes."""

from __future__ import annotations

import re

import yaml

#: How a text is written: without quotes, or in these.
PLAIN, SINGLE, DOUBLE = "", "'", '"'

# What begins something else than a text.
_INDICATORS = re.compile(r"[-?:,\[\]{}#&*!|>'\"%@`=<]|\.\.\.|\s")
# What ends a text: a key's colon, a comment, in brackets a comma or a bracket. A `#` behind a blank is refused by
# the loader too, where it is one.
_ENDING = re.compile(r":(?:\s|$)|\s#|\s$")
_ENDING_IN_BRACKETS = re.compile(r"[,\[\]{}]|:(?:[\s,\[\]{}]|$)")
_RESOLVER = yaml.resolver.Resolver()
_TEXT = "tag:yaml.org,2002:str"


def one_line(text: str) -> str:
    r"""Return a text as it can stand in a claims file: on one line, without what the loader refuses.

    >>> one_line("the first\n  visit\x00 in 24\u2028years")
    'the first visit in 24 years'
    """
    return " ".join(_REFUSED.sub(" ", text).split())


_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def scalar(text: str, *, style: str = PLAIN, in_brackets: bool = False) -> str:
    r"""Return YAML for a text of one line; `style` is how its neighbours are written.

    >>> [scalar(text) for text in ("in 24 years", "1961", "he said: no", "it's: so", 'a "b": c')]
    ['in 24 years', '"1961"', '"he said: no"', '"it\'s: so"', '\'a "b": c\'']
    """
    if style == PLAIN and _is_plain(text, in_brackets):
        return text
    if style != SINGLE and not re.search(r'["\\]', text):
        return f'"{text}"'
    if style == DOUBLE:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return "'" + text.replace("'", "''") + "'"


def _is_plain(text: str, in_brackets: bool) -> bool:
    if not text or _INDICATORS.match(text) or _ENDING.search(text):
        return False
    if in_brackets and _ENDING_IN_BRACKETS.search(text):
        return False
    # Our loader reads `1961` and `no` as they are written; other readers of the file do not.
    tag = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]  # yaml has no types here
    return bool(tag == _TEXT)
