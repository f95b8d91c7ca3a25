"""Query, Sentence -> hits: for each word and name of a phrasing, where the passage has it, and a word how alike."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from factcheck.matching.links.joins import tied
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.deeds import find_deeds
from factcheck.matching.synonyms.dimension import find_dimension
from factcheck.matching.synonyms.doings import find_doings
from factcheck.matching.synonyms.kin import find_kin
from factcheck.matching.synonyms.posts import find_posts
from factcheck.matching.words.alike import TYPO, likeness
from factcheck.matching.words.dictionary import known_word
from factcheck.parsing.dimensions import degree, dimensions
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag
from factcheck.parsing.tokens import HYPHENS, WORD

_SHORT = 4  # letters of a word that headlines leave small
_KEPT = 64  # sentences

Hits = dict[int, list[tuple[int, float]]]
"""Token place of the query -> (token place of the sentence, likeness in 0..1), in text order."""


def find_hits(query: Query, sentence: Sentence) -> Hits:
    """Return where the passage has each content word of the phrasing.

    A verb is not a noun that only describes another one ("cut" is not in "a cut box").
    """
    hits: Hits = {}
    kin: Hits = {}
    measured = dimensions(query.sentence)
    for place in query.words:
        norm = query.sentence.tokens[place].norm
        found = [(where, 1.0) for where in sentence.by_stem.get(query.sentence.stems[place], ())]
        found = [*found, *_misspelt(norm, sentence)] if found else _alike(norm, sentence)
        if query.sentence.stems[place] != sentence.lexicon.stem(norm):
            found = [hit for hit in found if _is_whole(query, place, sentence, hit[0])]
        found = [hit for hit in found if not _is_parted(query, place, sentence, hit[0])]
        if not found:
            found = _in_parts(norm, sentence)
        if place in measured:
            found = [hit for hit in found if degree(sentence, hit[0]) == degree(query.sentence, place)]
        # A misspelt verb is taken for a noun: nothing tells what it is but the word that is wanted.
        hits[place] = [hit for hit in found if hit[1] == TYPO or _same_kind(query, place, sentence, hit[0])]
        if all(like == TYPO for _, like in hits[place]):
            others = find_dimension(query, place, sentence) or find_kin(query, place, sentence)
            others = others or find_deeds(query, place, sentence)
            others = others or find_posts(query, place, sentence) or find_doings(query, place, sentence)
            kin[place] = [*hits[place], *others]
    # "She looked at it" is no "she watched": what only words of its sort are left of says too little.
    if query.names or query.sentence.quantities or any(hits.values()):
        hits.update(kin)
    return hits


def _is_whole(query: Query, place: int, sentence: Sentence, where: int) -> bool:
    """Whether a verb in two parts has its particle here, too: "stemde" is no "stemde tegen"."""
    own, ours = sentence.lexicon, query.sentence
    if own.stem(sentence.tokens[where].norm) != own.stem(ours.tokens[place].norm):
        return True
    last = {ours.tokens[other].norm for other in ours.clauses[ours.clause_of[place]].places[-2:]}
    here = sentence.clauses[sentence.clause_of[where]].places
    parts = last & own.language.particles
    apart = (other for other in here if sentence.tags[other] is not Tag.PREPOSITION)  # "Stellte das Rad vor das Haus"
    return not parts or any(sentence.tokens[other].norm in parts for other in apart)


def _is_parted(query: Query, place: int, sentence: Sentence, where: int) -> bool:
    """Whether a verb has a particle in the passage that makes another one of it: "stellte ... um", "eingestellt"."""
    stem = sentence.stems[where]
    return stem not in (sentence.lexicon.stem(sentence.tokens[where].norm), query.sentence.stems[place])


def _same_kind(query: Query, place: int, sentence: Sentence, where: int) -> bool:
    if _in_name(query, place, sentence, where):
        return False
    if place not in query.verbs or sentence.tags[where] is not Tag.NOUN:
        return True
    # "The use of the drug" does not say that anyone uses it; "the signing of the pact" says that it was signed.
    number = sentence.phrase_of[where]
    if tied(sentence, where) != NOWHERE:
        return True
    return sentence.lexicon.is_nominal(sentence.tokens[where].norm) and (
        number == NOWHERE or sentence.phrases[number].head == where
    )


def _in_name(query: Query, place: int, sentence: Sentence, where: int) -> bool:
    """Whether a common word stands only as a part of a name: "county" in "Yavapai County"."""
    token, language = sentence.tokens[where], sentence.lexicon.language
    if not token.capital or query.sentence.tokens[place].capital or language.nouns_capitalised or not where:
        return False
    before = sentence.tokens[where - 1]
    named = before.capital and before.kind == WORD and not sentence.lexicon.is_stop(before.norm) and where > 1
    headline = all(other.capital or other.kind != WORD or len(other.text) <= _SHORT for other in sentence.tokens)
    return (
        named and token.norm not in language.titles and not headline and not _is_definite(query, place, sentence, where)
    )


def _is_definite(query: Query, place: int, sentence: Sentence, where: int) -> bool:
    """Whether a name ends in the word that both sides have an article for: "the viaduct", "the Lowen Viaduct"."""
    ours, first = query.sentence, where
    definites = sentence.lexicon.language.definites
    mine, tokens = ours.phrase_of[place], sentence.tokens
    while first > 0 and tokens[first - 1].capital and tokens[first - 1].norm not in definites:
        first -= 1
    ends = where + 1 == len(tokens) or not tokens[where + 1].capital
    led = mine != NOWHERE and ours.phrases[mine].head == place and ours.phrases[mine].first == place - 1
    return (
        ends
        and led
        and first > 0
        and all(token.norm in definites for token in (ours.tokens[place - 1], tokens[first - 1]))
    )


def _misspelt(norm: str, sentence: Sentence) -> list[tuple[int, float]]:
    """Return where else the word may stand misspelt, in a passage that has it."""
    typos = (hit for hit in _alike(norm, sentence) if hit[1] == TYPO)
    return [hit for hit in typos if not known_word(sentence.tokens[hit[0]].norm, sentence.code)]


def _alike(norm: str, sentence: Sentence) -> list[tuple[int, float]]:
    likes = ((word, likeness(norm, word, sentence.lexicon)) for word in sentence.by_norm)
    return sorted((place, like) for word, like in likes if like for place in sentence.by_norm[word])


@lru_cache(maxsize=_KEPT)
def _joined(sentence: Sentence) -> dict[str, int]:
    """Return the stems of neighbouring words written as one (cease-fire: ceasefire), and the later place."""
    words = [place for place, token in enumerate(sentence.tokens) if token.kind == WORD]
    own = sentence.lexicon
    places: dict[str, int] = {}
    for one, two in pairwise(words):
        if all(mark.text in HYPHENS for mark in sentence.tokens[one + 1 : two]):
            places.setdefault(own.stem(sentence.tokens[one].norm + sentence.tokens[two].norm), two)
    return places


def _in_parts(norm: str, sentence: Sentence) -> list[tuple[int, float]]:
    """Find a word that the passage writes as two: cease-fire, cease fire."""
    where = _joined(sentence).get(sentence.lexicon.stem(norm))
    return [(where, 1.0)] if where is not None else []
