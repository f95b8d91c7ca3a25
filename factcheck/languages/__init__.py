"""Languages factcheck knows: one file of data each; whatever file lies in the folder is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from factcheck.languages.language import Language
from factcheck.languages.load import COMPILED, load
from factcheck.languages.shared import table
from factcheck.languages.territories import territories

__all__ = ["IN_DOUBT", "LANGUAGES", "Language", "language"]


#: The language in doubt: of a text that says nothing, of two that are equally likely.
(IN_DOUBT,) = table("shared")["in_doubt"]
_NO_LANGUAGE = "an unknown language"
_CODES = tuple(sorted((file.stem for file in COMPILED.glob("??.json")), key=lambda code: (code != IN_DOUBT, code)))


class _Known(Mapping[str, Language]):
    """The languages with a file of their own, by code; each is read when it is first asked for."""

    def __getitem__(self, code: str) -> Language:
        if code not in _CODES:
            raise KeyError(code)
        return language(code)

    def __contains__(self, code: object) -> bool:
        return code in _CODES

    def __iter__(self) -> Iterator[str]:
        return iter(_CODES)

    def __len__(self) -> int:
        return len(_CODES)


LANGUAGES: Mapping[str, Language] = _Known()


@cache
def language(code: str) -> Language:
    """Return the entry of an ISO 639-1 code; a region or script after it (`pt-BR`) makes no difference.

    A language without a file of its own has what CLDR and Snowball know of it (names of months and
    days, number signs, a stemmer) and is not understood; for a code that nobody knows all of that is empty.
    """
    base = code.replace("_", "-").partition("-")[0].lower()
    if base != code and base in _CODES:
        return language(base)  # one and the same object
    return load(base) if base in _CODES else _from_cldr(base)


def _from_cldr(code: str) -> Language:
    # Lazily: most runs meet none but the languages in the table, and CLDR takes 50 ms to load.
    from factcheck.languages.detect import UNKNOWN

    if code == UNKNOWN:  # CLDR calls countries as the language in doubt does there.
        return Language(code=code, name=_NO_LANGUAGE, territories=language(IN_DOUBT).territories)
    import Stemmer
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale(code)
    except (UnknownLocaleError, ValueError, TypeError):
        return Language(code=code, name=code, territories=MappingProxyType(territories(code)))
    name = locale.get_display_name("en") or code
    family = name.split()[0].lower()  # Snowball has one "norwegian" for Bokmål and Nynorsk.
    symbols = locale.number_symbols.get("latn", {})
    group = str(symbols.get("group", ","))
    return Language(
        code=code,
        name=name,
        stemmer=family if family in Stemmer.algorithms() else "",
        months=_calendar(locale.months, 0),
        weekdays=_calendar(locale.days, 1),
        decimal=str(symbols.get("decimal", ".")),
        group=" " if group.isspace() else group,  # CLDR has no-break spaces; texts have any.
        territories=MappingProxyType(territories(code)),
    )


def _calendar(contexts: Mapping[str, Mapping[str, Mapping[int, str]]], offset: int) -> Mapping[str, int]:
    """Collect the wide and abbreviated names of months or days; CLDR counts days from Monday as 0."""
    table: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, form in contexts[context][width].items():
                word = form.lower().rstrip(".")
                if word.isalpha():  # "1월" and the like are digits with a sign, not words
                    table.setdefault(word, number + offset)
    return MappingProxyType(table)
