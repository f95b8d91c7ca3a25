"""What somebody wrote for a language -> its code."""

from __future__ import annotations

import re

from factcheck.languages.common import common

_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\Z")


def language_code(text: str) -> str:
    """Return the code by which a language is known here, "" for what is no code.

    >>> language_code("pt-BR"), language_code("ita"), language_code("English, please")
    ('pt', 'it', '')
    """
    found = _CODE.match(text)
    code = found[1].lower() if found else ""
    return next((two for two, own in common().items() if code in own.three_letters), code)
