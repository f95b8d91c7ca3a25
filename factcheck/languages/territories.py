"""Language code -> the names that CLDR has for countries in that language, by ISO 3166 code; none for other codes."""

from __future__ import annotations

import re

_COUNTRY = re.compile(r"[A-Z]{2}")
# CLDR's territories that are none.
_LEFT_OUT = frozenset(("EZ", "QO", "XA", "XB", "ZZ"))


def territories(code: str) -> dict[str, str]:
    """Return the names of countries; the languages with a file of their own have them compiled."""
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(code).territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {key: name for key, name in names.items() if _COUNTRY.fullmatch(key) and key not in _LEFT_OUT and name}
