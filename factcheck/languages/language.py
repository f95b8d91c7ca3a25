"""What the matcher has to know of a language: words in tables, no behaviour.

How the tables are written, in every language file:

* Words are lower case with straight apostrophes, as they look after normalisation.
* `words("a b c")` splits at white space. `phrases("no longer, not yet")` splits at commas; an entry
  may have several words. Entries are compared by stem (`sign` also meets `signed`, `signing`);
  an entry that begins with `=` is compared to the letter, word by word (`=may` is not `mays`).
* `russ|o|a|i|e` stands for russo, russa, russi, russe, except in `phrases`.
* In an entry, elided articles count as words of their own: `l'accordo` is `l' accordo`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})
_NO_NUMBERS: Mapping[str, int] = MappingProxyType({})


def _nothing() -> Mapping[str, str]:  # A factory: before Python 3.12 a dataclass takes no mapping as a default.
    return _NOTHING


def _no_numbers() -> Mapping[str, int]:
    return _NO_NUMBERS


def words(text: str) -> frozenset[str]:
    """Split a table of single words at white space."""
    return frozenset(form for item in text.split() for form in _inflect(item))


def phrases(text: str) -> tuple[str, ...]:
    """Split a table of entries at commas and line ends, keeping their order."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def pairs(text: str) -> Mapping[str, str]:
    """Read a table of `form/form/form=base` items, separated by white space; `_` stands for a space."""
    table: dict[str, str] = {}
    for item in _items(text):
        forms, _, base = item.partition("=")
        for part in forms.replace("_", " ").split("/"):
            table.update(dict.fromkeys(_inflect(part), base.replace("_", " ")))
    return MappingProxyType(table)


def numbers(text: str) -> Mapping[str, int]:
    """Read `word/word=7` items, separated by white space."""
    return MappingProxyType({word: int(value) for word, value in pairs(text).items()})


def families(text: str) -> Mapping[str, str]:
    """Read a table of `prefix/prefix:form/form=base` items: `-/com:pres|o|e=prendere`; `-` is no prefix."""
    table: dict[str, str] = {}
    for item in _items(text):
        prefixes, _, rest = item.partition(":")
        forms, _, base = rest.partition("=")
        for prefix in prefixes.replace("-", "").split("/"):
            for part in forms.split("/"):
                table.update(dict.fromkeys(_inflect(prefix + part), prefix + base))
    return MappingProxyType(table)


def nations(text: str) -> Mapping[str, str]:
    """Read a table of `RU=russ|o|a|i|e,federazione_russa` items into entries of `demonyms`."""
    table: dict[str, str] = {}
    for item in text.split():
        code, _, parts = item.partition("=")
        table[code] = " ".join(form for part in parts.split(",") for form in _inflect(part))
    return MappingProxyType(table)


def _items(text: str) -> list[str]:
    """Split at white space; an item goes on in the next line after a `/` at the end of one."""
    return text.replace("/\n", "/").split()


def _inflect(item: str) -> tuple[str, ...]:
    """Write out `russ|o|a|i|e`: the stem with each of its endings (`judge||s` has the empty one too)."""
    stem, *endings = item.split("|")
    return tuple(stem + ending for ending in endings or ("",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. Only `code` and `name` are required; an unknown language has only those.

    Letters and word forms
        stemmer: Snowball algorithm; "" for none.
        stop_words: function words: articles, prepositions, pronouns, conjunctions, auxiliaries, particles.
            They carry no content; they also tell the language of a text.
        determiners, prepositions: the stop words that begin a noun phrase or a prepositional phrase.
        elisions: what stands before an apostrophe and is a word of its own (`l'`, `dell'`, `qu'`).
        irregular: forms the stemmer does not bring together (`bought=buy`, `went/gone=go`).
        spelling: (pattern, replacement) regular expressions that bring spelling variants of one word
            together (`defence` -> `defense`), applied to the lower-case word before stemming.
        titles: words before a person's name that are not part of it (president, mr, dr, minister).
        connectors: small words inside multi-word names (`of`, `del`, `von`), lower case.
        nouns_capitalised: German: a capital letter does not tell a name.
        demonyms: ISO 3166 code -> adjectives, peoples and other short names of that country beside
            the CLDR name, separated by white space, several words joined by `_` (`KP` -> `north_korean`).
            Every inflected form is written out.

    Verbs
        auxiliaries: forms of be, have, do, become that help a verb, one word each.
        verb_endings: regular expression for the end of a lower-case word that is most likely a form of
            a verb (finite, participle or infinitive). Nouns with such an ending stand in `not_verbs`.
        verbs: common verbs (base forms, compared by stem) that `verb_endings` does not find in all forms.
        particles: what a separable verb leaves at the end of its clause (`ab` of `lehnte ... ab`).
        future: forms of an auxiliary that with an infinitive speak of the future (`wird`, not with a participle).
        not_verbs: words that look like verbs and are not (`red`, `hundred`, `building`).

    Polarity
        negations: negate the clause they stand in, from where they stand to its end.
        local_negations: prepositions that negate their complement alone (`without`, `senza`, `ohne`).
        clause_negations: negate the whole clause, also what stands before them (`nicht`, `niet`, `keiner`).
        noun_negations: determiners that negate their noun and with it the clause's verb (`no`, `kein`, `nessun`).
        restrictives: words that make a negation before the verb mean "only" (French `que`), unless one of
            negative_adverbs (`pas`, `plus`, `jamais`) stands between.
        not_negations: entries with a negation inside that do not negate (`not only`, `no doubt`).
        denials: verbs and expressions that deny what they govern, across `that` (`deny`, `refute`, `is false`).
        failures: verbs that negate the verb they govern (`refuse to`, `fail to`, `decline to`, `prevent`).

    Modality
        hedges: verbs, nouns and adverbs that only plan, suppose, allege or wish what they govern.
        modals: auxiliaries of possibility, obligation and future, one entry each (`could`, `will`).
        conditions: begin a clause that is only supposed or asked (`if`, `whether`).
        not_hedges: entries with a hedge inside that are none (`in case of`, `as if` ...).
        hedge_endings: regular expression for the end of a verb form in a conditional or a simple future; "" for none.

    Clauses
        clause_starts: begin a new clause after (or without) a comma: conjunctions of contrast, time, cause
            (`but`, `while`, `because`, `after`), and complementisers (`that`).
        relatives: begin a relative clause (`which`, `who`, `that`).
        coordinators: `and`, `or`.
        opposites: prepositions that say contrary things of the value or name behind them: origin, goal, measure.

    Values
        months, weekdays: name or abbreviation (without a full stop) -> number; Monday is 1.
        ordinals: ordinal words -> number (all inflected forms), up to twentieth and the tens where usual.
        ordinal_marks: regular expression for what follows the digits of an ordinal (`st|nd|rd|th`, `[ºª°]`).
        not_numbers: number words that mostly mean something else (`one`, `un`, `uno`): never read alone.
        not_ordinals: entries in which an ordinal word is none (`secondo il`, `per second`, `first lady`).
        magnitudes: words that multiply the number before them -> power of ten (`million`=6, `mld`=9).
        dozens: words for a round number after an article -> number (`dozen`=12, `ventina`=20, `centinaio`=100).
        percents: entries that make the number before them a percentage.
        points: entries that make the number before them percentage points.
        currencies: words and abbreviations -> ISO 4217 code (`dollar`, `dollars`, `usd` -> `USD`).
        units: words and abbreviations -> id of the unit, the same in every language: second minute hour day
            week month year decade century; mm cm m km mile foot inch; km2 m2 ha acre; g kg t pound; l;
            w kw mw gw kwh; c f; person (people, inhabitants) — and no others.
        bounds: entry -> kind (`more` exclusive, `least`, `less` exclusive, `most`, `about`) said before a number.
        bounds_after: the same, said after the number (`or more`, `at least`, `e oltre`).
        between: (entry, entry) pairs around a range: ("between", "and"), ("from", "to").
        labels: words after which a Roman or Arabic numeral names a thing (article, chapter, phase, king's
            names are not needed): compared by stem.
        decades: regular expression with a group `tens` that finds a decade in running lower-case text.
        decimal, group: the decimal sign and the signs that group thousands (each one character).
        day_first: 03/04/2024 is the 3rd of April.
    """

    code: str
    name: str
    understood: bool = False
    stemmer: str = ""
    stop_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    irregular: Mapping[str, str] = field(default_factory=_nothing)
    spelling: tuple[tuple[str, str], ...] = ()
    titles: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    nouns_capitalised: bool = False
    demonyms: Mapping[str, str] = field(default_factory=_nothing)
    auxiliaries: frozenset[str] = frozenset()
    verb_endings: str = ""
    verbs: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    not_verbs: frozenset[str] = frozenset()
    negations: tuple[str, ...] = ()
    local_negations: tuple[str, ...] = ()
    clause_negations: tuple[str, ...] = ()
    noun_negations: tuple[str, ...] = ()
    restrictives: frozenset[str] = frozenset()
    negative_adverbs: frozenset[str] = frozenset()
    not_negations: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    modals: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    not_hedges: tuple[str, ...] = ()
    hedge_endings: str = ""
    clause_starts: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    coordinators: frozenset[str] = frozenset()
    opposites: tuple[frozenset[str], ...] = ()
    months: Mapping[str, int] = field(default_factory=_no_numbers)
    weekdays: Mapping[str, int] = field(default_factory=_no_numbers)
    ordinals: Mapping[str, int] = field(default_factory=_no_numbers)
    ordinal_marks: str = ""
    not_numbers: frozenset[str] = frozenset()
    not_ordinals: tuple[str, ...] = ()
    magnitudes: Mapping[str, int] = field(default_factory=_no_numbers)
    dozens: Mapping[str, int] = field(default_factory=_no_numbers)
    percents: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    currencies: Mapping[str, str] = field(default_factory=_nothing)
    units: Mapping[str, str] = field(default_factory=_nothing)
    bounds: Mapping[str, str] = field(default_factory=_nothing)
    bounds_after: Mapping[str, str] = field(default_factory=_nothing)
    between: tuple[tuple[str, str], ...] = ()
    labels: tuple[str, ...] = ()
    decades: str = ""
    decimal: str = "."
    group: str = ","
    day_first: bool = True
