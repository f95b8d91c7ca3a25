"""Text -> ISO 639-1 code of its language, or "und" where it does not tell.

Function words come first: in running text they are a third to a half of all words, they are few, and counting
them costs a millisecond. Only where they do not decide is py3langid asked, which knows 97 languages
but takes most of a second and numpy to load. Only the beginning of a text is read, so that the answer for a
60 MB document is as quick as for a page.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache

from factcheck.languages import LANGUAGES
from factcheck.languages.language import words

UNKNOWN = "und"

#: Characters: some 3,000 words, after which the shares do not change any more.
_SAMPLE = 20_000
#: Words. In fewer, two or three function words may be those of a name or of a foreign quotation.
_FEW_WORDS = 8
#: Function words there must be, as a share of all words: tables and lists have a fifth, prose two fifths.
_LEAST_SHARE = 0.18
#: How many times the next language's count the first must have. Spanish and Portuguese share half of theirs.
_CLEAR_LEAD = 1.5
#: The same for a neighbour's count: its table is short, so that its own texts would still come out ahead.
_NEAR_LEAD = 1.1
#: Letters in UTF-8 bytes: a text with fewer is a name or two.
_LEAST_BYTES = 16
#: Lead of py3langid's first answer over its second, in log-likelihood over the root of the length, which is
#: the scale on which its own confidence is computed. A short text in Latin letters may be all names.
_LEAD, _LEAD_SHORT = 0.4, 3.0

_WORD = re.compile(r"[^\W\d_]+")

#: Languages whose texts are full of function words of a known one. They never win: they have py3langid asked.
_NEIGHBOURS: Mapping[str, frozenset[str]] = {
    "ca": words(
        "a al als amb aquest aquesta com d de del dels des el els en entre era és està fins han hi ha i l la les li"
        " més molt no o on per perquè però pel pels qual quan que què s sense ser seva seu sobre són també un una uns"
        " va van ja"
    ),
    "gl": words(
        "a á ao aos as ás así ata co coa como con da das de do dos e é en entre era esta este foi máis mais na nas"
        " nin no nos non nunha nun o os ou para pero pola polo por que se seu seus súa sobre tamén un unha unhas uns"
        " xa"
    ),
    "ro": words(
        "a al ale au ar ca care că ce cel cu de despre din după este era fi fost i în la lor mai nu o pe pentru prin"
        " sa să sau se sunt și un unei unor unui va între când dar ei el"
    ),
    "da": words(
        "af alle at blev da de den der deres det du efter eller en er et for fra før har han havde i ikke ind jeg kan"
        " med men mod nu når og om op på sig skal som så til ud under var ved vi vil være"
    ),
    "no": words(
        "at av ble da de den der det du eller en er et etter for fra før har han hadde i ikke inn jeg kan med men mot"
        " nå når og om opp på seg skal som så til under ut var ved vi vil være"
    ),
    "sv": words(
        "alla att av blev de den det dem du efter eller en ett från för före har han hade i in inte jag kan med men"
        " mot nu när och om på sig ska skall som så till under upp ut var vi vid vill är"
    ),
    "af": words(
        "aan al as by daar dat deur die dit een en ek haar het hulle hy in is kan maar met na nie nog om ons oor op"
        " sal se sy te tot van vir voor wat was word n"
    ),
    "lb": words(
        "a an as awer bei d dass de deem deen déi den der dës e een eng et fir gëtt hat hu huet ier hir iwwer kann"
        " mat méi net no nach op s säin si sinn um vun war wéi wou zu zum"
    ),
}


def detect(text: str) -> str:
    """Return the language of a text."""
    sample = text[:_SAMPLE]
    found = _WORD.findall(sample.lower())
    letters = sum(len(word.encode("utf-8", "replace")) for word in found)
    if letters < _LEAST_BYTES:
        return UNKNOWN
    shares = _shares(found, _function_words())
    (best, code), (second, _) = shares[0], shares[1]
    is_prose = len(found) >= _FEW_WORDS and best >= _LEAST_SHARE
    if is_prose and best >= _CLEAR_LEAD * second and best >= _NEAR_LEAD * _shares(found, _NEIGHBOURS)[0][0]:
        return code
    return _by_letters(sample, letters, {code for share, code in shares if share})


def _shares(found: list[str], tables: Mapping[str, frozenset[str]]) -> list[tuple[float, str]]:
    """Return what share of the words are function words of each language, largest first."""
    return sorted(((sum(map(table.__contains__, found)) / len(found), code) for code, table in tables.items()))[::-1]


@cache
def _function_words() -> Mapping[str, frozenset[str]]:
    return {
        code: language.stop_words | {elision.rstrip("'") for elision in language.elisions}
        for code, language in LANGUAGES.items()
    }


def _by_letters(sample: str, letters: int, seen: set[str]) -> str:
    """Ask py3langid; `seen` are the languages of which the sample has a function word at all."""
    from py3langid import langid  # Lazily: it loads numpy and its model, and most texts do not need it.

    # Codes of three letters are dialects and creoles that resemble the seven more than they are used in print.
    ranked = [(score, code) for code, score in langid.rank(sample) if len(code) == 2]
    (best, code), (second, _) = ranked[0], ranked[1]
    lead = (best - second) / math.sqrt(letters)
    is_short = letters < _LEAST_BYTES * 4 and sample.isascii()
    if code in LANGUAGES and code not in seen:
        return UNKNOWN
    needed = _LEAD_SHORT if is_short and code not in LANGUAGES else _LEAD
    return code if lead >= needed else UNKNOWN
