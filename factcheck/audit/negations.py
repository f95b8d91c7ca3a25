"""Reading of a sentence -> the Edit that makes it say the contrary, in the way its language does it."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.audit.tables import WAYS, Way
from factcheck.languages.language import words
from factcheck.matching.dictionary import lemma
from factcheck.matching.reading import Reading
from factcheck.matching.scopes import Force, Scope
from factcheck.matching.tokens import MARK, Token

_BACK = 4  # tokens before a verb among which its auxiliaries stand
_PARTICIPLE_BY = frozenset(("by", "with"))  # what follows a participle and seldom a past tense
_CLIPPED = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}
_VOWELS = "aeiouhàèéêâîôû"


def negate(reading: Reading, matched: frozenset[int]) -> Edit | None:
    """Return the edit that turns the first matched verb into its contrary; None where there is none.

    `matched` are the token places that the evidence rests on, without names. Where there is no verb among them,
    a copula between the first and the last of them is negated. What is negated already is stated.
    """
    way = WAYS.get(reading.code)
    verb = _verb(reading, matched)
    if way is None or verb is None:
        return None
    negators = _negators(reading, verb)
    if negators:
        return _stated(reading, way, negators)
    if reading.code == "en":
        return _english(reading, verb)
    return _around(reading, way, verb) if way.before else _behind(reading, way, verb)


def _verb(reading: Reading, matched: frozenset[int]) -> int | None:
    if not matched:
        return None
    verbs = sorted(matched & reading.clauses.verbs)
    for verb in verbs:
        if not _attributive(reading, verb):
            return verb
    inside = range(min(matched), max(matched) + 1)
    return next((place for place in inside if place in reading.clauses.helpers and _copula(reading, place)), None)


def _copula(reading: Reading, place: int) -> bool:
    """Whether an auxiliary helps no verb: what that verb tells may not be what the claim is about."""
    return not any(
        other in reading.clauses.verbs or other in reading.clauses.helpers
        for other in range(place + 1, place + 1 + _BACK)
    )


def _attributive(reading: Reading, verb: int) -> bool:
    """Whether a participle stands before its noun: "the newly signed agreement" cannot be negated by "not"."""
    before = reading.tokens[verb - 1].norm if verb else ""
    if before in reading.own.language.determiners:
        return True
    return before.endswith("ly") and verb > 1 and reading.tokens[verb - 2].norm in reading.own.language.determiners


def _negators(reading: Reading, verb: int) -> list[Scope]:
    """Return what negates a verb, all of it: non ... più, ne ... pas; behind a copula also "is no longer"."""
    negations = [one for one in reading.scopes if one.force is Force.NEGATION]
    behind = range(verb + 1, verb + 1 + _BACK) if verb in reading.clauses.helpers else range(0)
    hits = [one for one in negations if verb in one.governs or one.first in behind]
    clauses = {one.clause for one in hits}
    return [one for one in negations if one.clause in clauses]


def _stated(reading: Reading, way: Way, negators: Iterable[Scope]) -> Edit:
    """Take the negators out; "no" and "kein" become articles, "doesn't" becomes "does"."""
    changes: dict[tuple[int, int], str] = {}
    for scope in negators:
        first, last = reading.tokens[scope.first], reading.tokens[scope.last]
        new = way.positive.get(first.norm, "") if scope.first == scope.last else ""
        end = last.end
        if not new and not first.glued and reading.text[end : end + 1] == " ":
            end += 1
        changes[first.start, end] = new.capitalize() if new and first.text[:1].isupper() else new
        before = reading.tokens[scope.first - 1] if scope.first else first
        if first.norm == "n't" and before.text.lower() in _CLIPPED:
            changes[before.start, before.end] = _CLIPPED[before.text.lower()]
        pair = _pair(reading, way, scope)
        if pair is not None:
            changes[pair.start, pair.end + 1] = ""
    parts = tuple((start, end, new) for (start, end), new in changes.items())
    return Edit(Kind.NEGATION, parts, "".join(reading.text[start:end] for start, end, _ in sorted(parts)[:1]).strip())


def _pair(reading: Reading, way: Way, scope: Scope) -> Token | None:
    """Return the second half of a negation of two words: ne ... pas."""
    places = range(scope.last + 1, min(scope.last + 1 + _BACK, len(reading.tokens)))
    tokens = (reading.tokens[place] for place in places)
    return next((token for token in tokens if way.before and token.norm == way.after), None)


def _group(reading: Reading, verb: int) -> int:
    """Return where the auxiliaries of a verb begin; the verb itself where it has none."""
    start = verb
    for place in range(verb - 1, max(-1, verb - 1 - _BACK), -1):
        norm = reading.tokens[place].norm
        if _helps(reading, place):
            start = place
        elif norm not in _BETWEEN and not norm.endswith(("ly", "mente", "ment")):
            break
    return start


# What may stand between an auxiliary and its verb.
_BETWEEN = words("""also already still even never always just only now to inoltre già ancora anche mai più poi déjà
encore aussi jamais toujours ya también todavía siempre nunca já também ainda sempre""")


def _helps(reading: Reading, place: int) -> bool:
    return place in reading.clauses.helpers or reading.own.modals.at(reading.tokens, place) is not None


def _english(reading: Reading, verb: int) -> Edit:
    tokens = reading.tokens
    start = _group(reading, verb)
    if start != verb or verb in reading.clauses.helpers:
        return _insert(reading, tokens[start].end, " not")
    token = tokens[verb]
    if verb and tokens[verb - 1].norm == "to":
        return _insert(reading, tokens[verb - 1].start, "not ")
    after = tokens[verb + 1].norm if verb + 1 < len(tokens) else ""
    if token.norm.endswith("ing") or (token.norm.endswith(("ed", "en")) and after in _PARTICIPLE_BY):
        return _insert(reading, token.start, "not ")
    base = reading.own.language.irregular.get(token.norm) or lemma(token.norm, "en")
    if base == token.norm:
        support = "do not"
    else:
        support = "does not" if token.norm.endswith("s") and not token.norm.endswith("ss") else "did not"
    return Edit(Kind.NEGATION, ((token.start, token.end, f"{support} {base}"),), token.text)


def _around(reading: Reading, way: Way, verb: int) -> Edit:
    """Put the negator before the auxiliaries and their pronouns, and a second one behind the finite verb."""
    tokens = reading.tokens
    finite = start = _group(reading, verb)
    while start and tokens[start - 1].norm in way.clitics:
        start -= 1
    before = way.before
    joined = before == "ne" and tokens[start].norm[:1] in _VOWELS
    place = tokens[start].start
    changes = [(place, place, "n'" if joined else f"{before} ")]
    if way.after:
        changes.append((tokens[finite].end, tokens[finite].end, f" {way.after}"))
    return Edit(Kind.NEGATION, tuple(changes), tokens[verb].text)


def _behind(reading: Reading, way: Way, verb: int) -> Edit:
    """Put the negator behind a finite verb, but before a participle or a verb at the end of its clause."""
    tokens = reading.tokens
    last = verb + 1 >= len(tokens) or tokens[verb + 1].kind == MARK or _helps(reading, verb + 1)
    helped = any(_helps(reading, place) for place in range(verb) if _same_clause(reading, place, verb))
    if last or (helped and verb not in reading.clauses.helpers):
        return _insert(reading, tokens[verb].start, f"{way.after} ")
    return _insert(reading, tokens[verb].end, f" {way.after}")


def _same_clause(reading: Reading, one: int, other: int) -> bool:
    return reading.clauses.numbers[one] == reading.clauses.numbers[other]


def _insert(reading: Reading, place: int, text: str) -> Edit:
    return Edit(Kind.NEGATION, ((place, place, text),), "")
