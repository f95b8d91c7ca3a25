"""Language code -> the names that CLDR has for countries in that language, by ISO 3166 code, and for languages."""

from __future__ import annotations

import re

_COUNTRY = re.compile(r"[A-Z]{2}")
# CLDR's territories that are none.
_LEFT_OUT = frozenset(("EZ", "QO", "XA", "XB", "ZZ"))


def territories(code: str) -> dict[str, str]:
    """Return the names of countries; none for other codes. The languages with a file have them compiled."""
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(code).territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {key: name for key, name in names.items() if _COUNTRY.fullmatch(key) and key not in _LEFT_OUT and name}


def language_names(code: str) -> list[str]:
    """Return the names of languages that are one word, in small letters."""
    from babel import Locale

    names = Locale.parse(code).languages.values()
    return sorted({name.lower() for name in names if name and name.isalpha()})
