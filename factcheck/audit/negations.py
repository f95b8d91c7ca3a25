"""Sentence -> the Edit that makes it say the contrary, in the way its language does it."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.languages import Language
from factcheck.matching.words.dictionary import lemma
from factcheck.parsing.sentence import NOWHERE, Category, Clause, Modifier, Sentence, Tag, Voice
from factcheck.parsing.sentence import Kind as ClauseKind
from factcheck.parsing.tokens import MARK, Token

_BEHIND = 4  # tokens behind a word among which what negates it or the second half of a negation stands
_VOWELS = "aeiouhàèéêâîôû"


def negate(sentence: Sentence, matched: frozenset[int]) -> Edit | None:
    """Return the edit that turns the first matched verb into its contrary; None where there is none.

    `matched` are the token places that the evidence rests on, without names. Where there is no verb among them,
    a copula between the first and the last of them is negated. What is negated already is stated.
    """
    own = sentence.lexicon.language
    verb = _verb(sentence, matched)
    if verb == NOWHERE or not (own.negator or own.negator_after):
        return None
    negators = _negators(sentence, verb)
    if negators:
        return _stated(sentence, negators)
    if own.support:
        return _supported(sentence, verb)
    return _around(sentence, verb) if own.negator else _behind(sentence, verb)


def _verb(sentence: Sentence, matched: frozenset[int]) -> int:
    for verb in sorted(matched & sentence.verbs):
        if not _attributive(sentence, verb):
            return verb
    inside = range(min(matched), max(matched) + 1) if matched else range(0)
    return next((place for place in inside if _is_copula(sentence, place)), NOWHERE)


def _is_copula(sentence: Sentence, place: int) -> bool:
    """Whether an auxiliary helps no verb: what that verb tells may not be what the claim is about."""
    clause = _clause(sentence, place)
    return place in clause.auxiliaries and not clause.verbs


def _attributive(sentence: Sentence, verb: int) -> bool:
    """Whether a participle stands before its noun: "the newly signed agreement" cannot be negated by "not"."""
    before = verb - 1
    if before > 0 and sentence.tags[before] is Tag.ADVERB:
        before -= 1
    return before >= 0 and sentence.tags[before] is Tag.DETERMINER


def _negators(sentence: Sentence, verb: int) -> list[Modifier]:
    """Return what negates a verb, all of it: non ... più, ne ... pas; behind a copula also "is no longer"."""
    negations = [one for one in sentence.modifiers if one.category is Category.NEGATION]
    behind = range(verb + 1, verb + 1 + _BEHIND) if _is_copula(sentence, verb) else range(0)
    clauses = {one.clause for one in negations if verb in one.governs or one.first in behind}
    return [one for one in negations if one.clause in clauses]


def _stated(sentence: Sentence, negators: Iterable[Modifier]) -> Edit:
    """Take the negators out; "no" and "kein" become articles, "won't" becomes "will"."""
    own = sentence.lexicon.language
    changes: dict[tuple[int, int], str] = {}
    for one in negators:
        first, last = sentence.tokens[one.first], sentence.tokens[one.last]
        new = own.stated.get(first.norm, "") if one.first == one.last else ""
        end = last.end
        if not new and not first.glued and sentence.text[end : end + 1] == " ":
            end += 1
        changes[first.start, end] = new.capitalize() if new and first.text[:1].isupper() else new
        before = sentence.tokens[one.first - 1] if one.first else first
        if first.glued and before.text.lower() != before.norm:  # wo|n't
            changes[before.start, before.end] = before.norm
        pair = _pair(sentence, one)
        if pair is not None:
            changes[pair.start, pair.end + 1] = ""
    parts = tuple((start, end, new) for (start, end), new in changes.items())
    return Edit(Kind.NEGATION, parts, "".join(sentence.text[start:end] for start, end, _ in sorted(parts)[:1]).strip())


def _pair(sentence: Sentence, one: Modifier) -> Token | None:
    """Return the second half of a negation of two words: ne ... pas."""
    own = sentence.lexicon.language
    behind = sentence.tokens[one.last + 1 : one.last + 1 + _BEHIND] if own.negator else ()
    return next((token for token in behind if token.norm == own.negator_after), None)


def _clause(sentence: Sentence, place: int) -> Clause:
    return sentence.clauses[sentence.clause_of[place]]


def _finite(sentence: Sentence, verb: int) -> int:
    """Return the first auxiliary of a verb that stands before it; the verb itself where it has none."""
    return min((place for place in _clause(sentence, verb).auxiliaries if place < verb), default=verb)


def _supported(sentence: Sentence, verb: int) -> Edit:
    """Put the negator behind the first auxiliary; where there is none, give the verb one: did not sign."""
    tokens, own = sentence.tokens, sentence.lexicon
    finite, negator = _finite(sentence, verb), own.language.negator
    if finite != verb or _is_copula(sentence, verb):
        return _insert(tokens[finite].end, f" {negator}")
    if verb and sentence.tags[verb - 1] is Tag.PARTICLE:
        return _insert(tokens[verb - 1].start, f"{negator} ")
    token, clause = tokens[verb], _clause(sentence, verb)
    if own.is_gerund(token.norm) or clause.kind is ClauseKind.PARTICIPLE or clause.voice is Voice.PASSIVE:
        return _insert(token.start, f"{negator} ")
    base = own.language.irregular.get(token.norm) or lemma(token.norm, sentence.code)
    auxiliary = f"{_auxiliary(token.norm, base, own.language)} {negator}"
    return Edit(Kind.NEGATION, ((token.start, token.end, f"{auxiliary} {base}"),), token.text)


def _auxiliary(norm: str, base: str, own: Language) -> str:
    """Return the form of the auxiliary that takes over a verb's ending."""
    ending = "-" if base == norm else next((one for one in own.support if norm.endswith(one)), "*")
    return own.support[ending]


def _around(sentence: Sentence, verb: int) -> Edit:
    """Put the negator before the auxiliaries and their pronouns, and a second one behind the finite verb."""
    tokens, own = sentence.tokens, sentence.lexicon.language
    finite = start = _finite(sentence, verb)
    while start and tokens[start - 1].norm in own.negator_clitics:
        start -= 1
    elided = own.negator_elided if tokens[start].norm[:1] in _VOWELS else ""
    place = tokens[start].start
    changes = [(place, place, elided or f"{own.negator} ")]
    if own.negator_after:
        changes.append((tokens[finite].end, tokens[finite].end, f" {own.negator_after}"))
    return Edit(Kind.NEGATION, tuple(changes), tokens[verb].text)


def _behind(sentence: Sentence, verb: int) -> Edit:
    """Put the negator behind a finite verb, but before a participle or a verb at the end of its clause."""
    tokens, negator = sentence.tokens, sentence.lexicon.language.negator_after
    after = verb + 1
    last = after >= len(tokens) or tokens[after].kind == MARK or sentence.tags[after] is Tag.AUXILIARY
    if last or _finite(sentence, verb) != verb:
        return _insert(tokens[verb].start, f"{negator} ")
    return _insert(tokens[verb].end, f" {negator}")


def _insert(place: int, text: str) -> Edit:
    return Edit(Kind.NEGATION, ((place, place, text),), "")
