"""<code>.yaml -> compiled/<code>.json: the compact notation of the tables written out.

What is asked of all languages at once stands in two small files beside them: detection.json and common.json.
Run it by hand after a change of a YAML file: `python -m factcheck.languages.build [CODE...]`; its result is committed.

How tables are written, in the YAML files:
* Words: `a b c`, split at white space. Entries: `no longer, not yet`, split at commas and line ends. Sorts: sorts.py.
* `russ|o|a|i|e` is russo, russa, russi, russe, except in entries and sorts; `judge||s` has the bare stem too.
* `form/form=base` items, separated by white space; `_` stands for a space, `//` for a slash; after a `/` at the end of
  a line the item goes on in the next one. Irregular forms may have prefixes: `-/com:pres|o|e=prendere`; `-` is none.
* Nations: `RU=russ|o|a|i|e,federazione_russa`, by ISO 3166 code. Sayings: sayings.py.
* A regular expression may be cut into lines. Spelling rules are lines of `pattern -> replacement`. `# `: a comment.
* `{name}` stands for what `shorthands` has under that name, in sayings for the forms that `conjugations` has of a verb.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, cast

import yaml

from factcheck.languages.grow import forms, presents
from factcheck.languages.grow import verbs as known_verbs
from factcheck.languages.join import grouped, joined
from factcheck.languages.load import COMPILED, TYPES
from factcheck.languages.profiles import common, detection
from factcheck.languages.sayings import sayings
from factcheck.languages.sorts import sorts
from factcheck.languages.stem import stemmer
from factcheck.languages.territories import language_names, territories

_FOLDER = Path(__file__).parent
SHARED, NEIGHBOURS = _FOLDER / "shared.yaml", _FOLDER / "neighbours.yaml"
LANGUAGE_FILES = {file.stem: file for file in sorted({*_FOLDER.glob("*.yaml")} - {SHARED, NEIGHBOURS})}
_HELPING = ("be", "have", "become", "do", "modals_aux")
_SHORT = 3  # letters of a country's short name that may be a verb: "usa" is Spanish for "uses"
_COMMENT = re.compile(r"^# .*\n?", re.MULTILINE)


def main(codes: Collection[str] = ()) -> None:
    """Write every compiled file anew, or only those of the languages named and what is asked of all."""
    COMPILED.mkdir(exist_ok=True)
    languages = {
        code: expand(read(file)) if code in (codes or [code]) else json.loads(_place(code).read_text(encoding="utf-8"))
        for code, file in LANGUAGE_FILES.items()
    }
    files = {**languages, "shared": {name: words(text) for name, text in read(SHARED).items()}}
    files["common"] = common(languages)
    if not codes:  # The letters of 37 dictionaries take half a minute.
        files["detection"] = detection(read(NEIGHBOURS), languages)
    for name, tables in files.items():
        _place(name).write_text(compiled(tables), encoding="utf-8", newline="\n")


def _place(name: str) -> Path:
    return COMPILED / f"{name}.json"


def read(file: Path) -> dict[str, Any]:
    """Return the tables of a YAML file as they are written."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # safe, which a linter cannot see
    return cast(dict[str, Any], yaml.load(file.read_text("utf-8"), loader))  # noqa: S506


def compiled(tables: Mapping[str, Any]) -> str:
    """Return the text of a compiled file."""
    return json.dumps(tables, ensure_ascii=False, sort_keys=True, separators=(",", ":")).replace('],"', '],\n"') + "\n"


def expand(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Write out the tables of a language."""
    raw = dict(raw)
    shorthands = {name: lines(text) for name, text in raw.pop("shorthands", {}).items()}
    shorthands |= {row.partition("/")[0]: row for row in raw.pop("conjugations", "").split()}
    verbs, nouns, bases = raw.pop("verb_bases", ""), raw.pop("noun_forms", ""), raw.pop("inflected", "").split()
    rare = lines(raw.pop("rare", "(?!)"))
    unlikely, apart = raw.pop("unlikely_verbs", ""), lines(raw.pop("apart"))
    doing = {name: raw.pop(name, "") for name in ("doers", "makers")}
    endings, participles = raw.pop("presents", "").splitlines(), raw.pop("also_participles", "").split()
    tables: dict[str, Any] = {"particles": [], "elisions": [], "compounding": False, "unstemmed": ""}
    tables |= {"territories": territories(raw["code"]), "language_names": language_names(raw["code"])}
    for name, content in raw.items():
        if isinstance(content, str):
            content = _filled(_COMMENT.sub("", content), shorthands)
        tables[name] = (_OWN.get(name) or _READ[TYPES[name]])(content)
    tables["auxiliaries"] = sorted({word for name in _HELPING for word in tables.get(name, ())})
    tables["stop_words"] = sorted({*tables["stop_words"], *tables["determiners"], *tables["prepositions"]})
    by_hand = {form for form, base in tables["irregular"].items() if verbs and re.search(verbs, base)}
    irregular_forms = _irregular(tables, bases, rare)
    tables["irregular"] = grouped(irregular_forms)
    found = dict.fromkeys(base for base in tables["irregular"] if verbs and re.search(verbs, base))
    written, tables["verbs"] = tables["verbs"], list(dict.fromkeys([*found, *tables["verbs"]]))
    fixed = (form for row in tables["irregular"].values() for form in row.split() if nouns and re.search(nouns, form))
    peoples = (form for forms in tables["demonyms"].values() for form in forms.split() if len(form) > _SHORT)
    tables["not_verbs"] = sorted({*tables["not_verbs"], *fixed, *peoples})  # "Russo" also is "I snore".
    snowball = tables["stemmer"], tables["spelling"], tables["unstemmed"]
    one = joined(tables, f"{rare}|{apart}", stemmer(*snowball, irregular_forms))
    tables["joined"] = grouped(one)
    stem = stemmer(*snowball, joined=one)
    looks = {"irregular_forms": irregular_forms, "unlikely_verbs": unlikely, "verbs_by_hand": written, **doing}
    stems, others = known_verbs({**tables, **looks}, rare, stem)
    tables["known_verbs"] = " ".join(stems)
    tables["presents"] = " ".join(sorted(presents(tables, [row.split() for row in endings]).difference(participles)))
    decided = by_hand.difference(tables["not_verbs"])  # To simplemma, Swedish "grep" is only a fork.
    tables["other_words"] = " ".join(word for word in others if word not in decided)
    return tables


def _irregular(tables: Mapping[str, Any], bases: Collection[str], rare: str) -> dict[str, str]:
    """Return the forms written by hand and those of `bases` and `verbs`, without what the stemmer does alone."""
    hand: dict[str, str] = tables["irregular"]
    stem = stemmer(tables["stemmer"], tables["spelling"], tables["unstemmed"])
    grown = forms(tables, {*bases, *hand.values()}, rare, stem) if bases else {}
    return {form: base for form, base in {**grown, **hand}.items() if stem(form) != stem(base)}


def words(text: str) -> list[str]:
    """Split a table of single words at white space."""
    return sorted({form for item in text.split() for form in _inflect(item)})


def entries(text: str) -> list[str]:
    """Split a table of entries at commas and line ends, keeping their order."""
    parts = (part.strip() for part in text.replace("\n", ",").split(","))
    return list(dict.fromkeys(part for part in parts if part))


def pairs(text: str) -> dict[str, str]:
    """Read a table of `form/form/form=base` items."""
    table: dict[str, str] = {}
    for item in _items(text):
        forms, _, base = item.rpartition("=")
        for part in re.split(r"(?<!/)/(?!/)", forms.replace("_", " ")):
            table.update(dict.fromkeys(_inflect(part.replace("//", "/")), base.replace("_", " ")))
    return table


def numbers(text: str) -> dict[str, int]:
    """Read `word/word=7` items."""
    return {word: int(value) for word, value in pairs(text).items()}


def families(text: str) -> dict[str, str]:
    """Read a table of `form/form=base` or `prefix/prefix:form/form=base` items."""
    table: dict[str, str] = {}
    for item in _items(text):
        prefixes, _, rest = item.rpartition(":")
        forms, _, base = rest.partition("=")
        for prefix in prefixes.replace("-", "").split("/"):
            for part in forms.split("/"):
                table.update(dict.fromkeys(_inflect(prefix + part), prefix + base))
    return table


def nations(text: str) -> dict[str, str]:
    """Read a table of `RU=russ|o|a|i|e,federazione_russa` items."""
    table: dict[str, str] = {}
    for item in text.split():
        code, _, parts = item.partition("=")
        table[code] = " ".join(form for part in parts.split(",") for form in _inflect(part))
    return table


def lines(text: str) -> str:
    """Put together what was cut into lines."""
    return "".join(map(str.strip, text.splitlines()))


def rules(text: str) -> list[list[str]]:
    """Read lines of `pattern -> replacement`; a line without an arrow goes on in the next one."""
    found, begun = [], ""
    for line in text.splitlines():
        begun += line.strip()
        pattern, arrow, new = begun.partition(" -> ")
        if arrow or begun.endswith(" ->"):
            found.append([pattern.removesuffix(" ->"), new])
            begun = ""
    return found


def frames(text: str) -> list[list[str]]:
    """Read `between ... and` entries."""
    return [entry.split(" ... ") for entry in entries(text)]


def groups(text: str) -> list[list[str]]:
    """Read groups of words with ` / ` between them."""
    return [words(part) for part in text.replace("\n", " ").split(" / ")]


def modifiers(rows: list[dict[str, str]]) -> list[list[str]]:
    """Read rows of a category, a scope and the cues that have them into one row a cue."""
    return [[cue, row["category"], row["scope"]] for row in rows for cue in entries(row["cues"])]


def quantifiers(rows: list[dict[str, str]]) -> dict[str, str]:
    """Read rows of a level and its words."""
    return {word.replace("_", " "): row["level"] for row in rows for word in words(row["words"])}


def sides(rows: list[str]) -> list[list[list[str]]]:
    """Read rows of `up upward / down downward`."""
    return [[[word.replace("_", " ") for word in side] for side in groups(row)] for row in rows]


def _items(text: str) -> list[str]:
    return text.replace("/\n", "/").split()


def _inflect(item: str) -> tuple[str, ...]:
    stem, *endings = item.split("|")
    return tuple(stem + ending for ending in endings or ("",))


def _filled(text: str, shorthands: Mapping[str, str]) -> str:
    for name, meaning in shorthands.items():
        text = text.replace(f"{{{name}}}", meaning)
    return text


_READ: Mapping[str, Callable[[Any], object]] = {
    "str": lines,
    "bool": bool,
    "Words": words,
    "Entries": entries,
    "Pairs": pairs,
    "Numbers": numbers,
    "Groups": groups,
    "Sorts": sorts,
    "Sides": sides,
}
_OWN: Mapping[str, Callable[[Any], object]] = {
    "irregular": families,
    "demonyms": nations,
    "spelling": rules,
    "between": frames,
    "sayings": sayings,
    "group": str,
    "adverb_endings": str.split,
    "modifiers": modifiers,
    "quantifiers": quantifiers,
}

if __name__ == "__main__":
    main(sys.argv[1:])
