"""What falsifying takes to know of a language beyond what matching knows: how it negates, and words to swap in.

A language without an entry is audited on digits, months, names and removals; what needs an entry counts as skipped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.languages.language import pairs, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a language negates a statement, and its small words.

    Negating
        before: the negator before the verb and its auxiliaries.
        after: the negator behind the finite verb, beside `before` or alone.
        clitics: pronouns between the negator and the verb.
        positive: a negator -> what stands in its place in a sentence that is not negated; "" for nothing.
    Words
        filler: an adverb that changes nothing.
        numbers: cardinals from two to ten.
        compass: a point of the compass -> its opposite, in every form.
    """

    before: str = ""
    after: str = ""
    clitics: frozenset[str] = frozenset()
    positive: Mapping[str, str] = field(default_factory=dict)
    filler: str
    numbers: tuple[str, ...]
    compass: Mapping[str, str] = field(default_factory=dict)


WAYS: Mapping[str, Way] = {
    "en": Way(
        before="not",
        positive=pairs("cannot=can no=the neither=both nobody=everybody nothing=everything none=all"),
        filler="also",
        numbers=("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        compass=pairs("north=south south=north east=west west=east northern=southern southern=northern eastern=western "
                      "western=eastern northeast=southwest northwest=southeast"),
    ),
    "it": Way(
        before="non",
        clitics=words("si ci vi mi ti ne gli s'"),
        positive=pairs("nessun=un nessuno=uno nessuna=una nessun'=un'"),
        filler="anche",
        numbers=("due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"),
        compass=pairs("nord=sud sud=nord est=ovest ovest=est occidente=oriente oriente=occidente "
                      "occidentale=orientale orientale=occidentale occidentali=orientali orientali=occidentali"),
    ),
    "de": Way(
        after="nicht",
        positive=pairs("kein=ein keine=eine keinen=einen keinem=einem keiner=einer keines=eines"),
        filler="auch",
        numbers=("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
        compass=pairs("nord=süd süd=nord ost=west west=ost norden=süden süden=norden osten=westen westen=osten"),
    ),
    "fr": Way(
        before="ne",
        after="pas",
        clitics=words("se s' me te y en lui leur nous vous"),
        positive=pairs("aucun=un aucune=une"),
        filler="aussi",
        numbers=("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
        compass=pairs("nord=sud sud=nord est=ouest ouest=est occident=orient orient=occident"),
    ),
    "es": Way(
        before="no",
        clitics=words("se me te le les nos os"),
        positive=pairs("ningún=un ninguna=una ninguno=uno"),
        filler="también",
        numbers=("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        compass=pairs("norte=sur sur=norte este=oeste oeste=este occidente=oriente oriente=occidente"),
    ),
    "pt": Way(
        before="não",
        clitics=words("se me te lhe lhes nos vos"),
        positive=pairs("nenhum=um nenhuma=uma"),
        filler="também",
        numbers=("dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"),
        compass=pairs("norte=sul sul=norte leste=oeste oeste=leste ocidente=oriente oriente=ocidente"),
    ),
    "nl": Way(
        after="niet",
        positive=pairs("geen=een"),
        filler="ook",
        numbers=("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
        compass=pairs("noord=zuid zuid=noord oost=west west=oost noorden=zuiden zuiden=noorden oosten=westen "
                      "westen=oosten"),
    ),
}  # fmt: skip

#: Countries to swap in: names of many beginnings, endings and genders.
COUNTRIES = ("NO", "PE", "KE", "CA", "SE", "ET", "UG", "IS", "CL", "NZ")
#: Countries that are mistaken for each other: the swap that a hurried editor makes.
NEIGHBOURS: Mapping[str, str] = {
    "KP": "KR", "KR": "KP", "CD": "CG", "CG": "CD", "NE": "NG", "NG": "NE", "SD": "SS", "SS": "SD", "SI": "SK",
    "SK": "SI", "AT": "AU", "AU": "AT", "IR": "IQ", "IQ": "IR", "LT": "LV", "LV": "LT", "ML": "MW", "MW": "ML",
}  # fmt: skip
CITIES = ("Oslo", "Lima", "Nairobi", "Ottawa", "Uppsala", "Quito")
ACRONYMS = ("OPEC", "ASEAN", "ECOWAS", "OAS")
SURNAMES = ("Lindqvist", "Okafor", "Moreau", "Herrera", "Tanaka", "Abebe")
FIRST_NAMES = ("Astrid", "Chidi", "Claire", "Diego", "Haruka", "Tirunesh")
