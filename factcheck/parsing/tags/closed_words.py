"""Draft -> the tag of a function word: by the tables it stands in, and by its neighbours where it stands in several."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from factcheck.parsing.comparing import compares
from factcheck.parsing.kinds import Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.asking import asks
from factcheck.parsing.tags.bare_relatives import is_bare_relative
from factcheck.parsing.tags.behind_comma import opens_clause
from factcheck.parsing.tags.beside_number import leads_date
from factcheck.parsing.tags.beside_verb import before_verb, does, is_helper, is_led, is_listed, is_main, lasts, likes
from factcheck.parsing.tags.denying import denies_part
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tags.noun_or_verb import is_counted, is_gold, leads_plural
from factcheck.parsing.tokens import HYPHENS, MARK, NUMBER, WORD, Token

_COMPARED = 3  # tokens behind "than" in which a verb makes a clause of it
_NAMED = frozenset((Tag.NOUN, Tag.NUMBER, Tag.OWNER))


def closed_tag(draft: Draft, place: int) -> Tag | None:
    """Return the tag of a function word, or None."""
    norm, language = draft.tokens[place].norm, draft.own.language
    if norm in language.coordinators:
        return Tag.COMPLEMENTISER if asks(draft, place) else Tag.COORDINATOR
    if norm in language.negative_adverbs and draft.previous(place) in (Tag.AUXILIARY, Tag.VERB):
        return Tag.OTHER
    if (norm in language.than and _leads_compared(draft, place)) or leads_plural(draft, place):
        return Tag.PREPOSITION
    if norm in language.relatives and place and _is_relative(draft, place):
        return Tag.RELATIVE
    if norm in language.subordinators and place and is_gold(draft, draft.tokens[place - 1].norm):
        return Tag.NOUN  # "Médailles d'or", "l'or"
    if norm in language.infinitive_marks and not draft.tied(place) and _leads_to_verb(draft, place):
        return Tag.PARTICLE
    bound = norm in language.reflexives and (draft.tied(place) or before_verb(draft, place))  # "Demitiu-se"
    said = norm in language.complementisers and not bound
    ends = norm in language.particles and draft.previous(place) is Tag.VERB and not draft.verb_follows(place)
    if said and not ends and not _is_about(draft, place) and not _is_object(draft, place):
        return Tag.COMPLEMENTISER
    if norm in language.auxiliaries and is_led(draft, place):
        return Tag.NOUN  # French "à l'est de"
    if norm in language.auxiliaries and is_helper(draft, place):
        return Tag.VERB if is_main(draft, place) else Tag.AUXILIARY
    if norm in language.subordinators and _begins_clause(draft, place):
        return Tag.SUBORDINATOR
    if norm in language.subordinators and _joined(draft, place):
        return Tag.PREPOSITION
    if norm in language.prepositions and norm in language.determiners:
        # "Am", "nel" and "au" always lead a noun phrase; "des" and "dei" may be articles.
        partitive = norm in language.genitives and draft.previous(place) is not Tag.NOUN
        return Tag.DETERMINER if partitive else Tag.PREPOSITION
    if norm in language.particles and draft.closes(place):
        return Tag.OTHER
    pronoun = norm in language.object_pronouns
    if norm in language.determiners and not (pronoun and (before_verb(draft, place) or _is_before_year(draft, place))):
        return Tag.VERB if lasts(draft, place) else Tag.DETERMINER
    if norm in language.prepositions:
        return Tag.VERB if likes(draft, place) else Tag.PREPOSITION
    if norm in language.subject_pronouns or norm in language.object_pronouns or norm in language.expletives:
        return Tag.NOUN if is_counted(draft, place) else Tag.PRONOUN
    if not draft.own.is_stop(norm):
        return None
    if is_listed(draft, place) or does(draft, place):
        return Tag.VERB
    if draft.helper(place) and _helps(draft, norm):
        return None
    return Tag.ADVERB if draft.own.is_adverb(norm) else Tag.OTHER


def _leads_compared(draft: Draft, place: int) -> bool:
    """Whether a "than" leads what something is compared with, and no clause: "jünger als Lenz", no "than Lenz was"."""
    if not compares(draft.tokens, place, draft.own.language):
        return False
    for token in draft.tokens[place + 1 : place + 1 + _COMPARED]:
        if token.kind == MARK or token.norm in draft.own.language.coordinators:
            break
        if token.norm in draft.own.language.auxiliaries or (draft.own.is_verb(token.norm) and not token.capital):
            return False
    return True


def _helps(draft: Draft, norm: str) -> bool:
    """Whether a function word is a participle too: "a été", no "aussi" that only ends like one."""
    return draft.own.is_participle(norm) and (draft.own.is_auxiliary(norm) or norm in draft.own.language.irregular)


def _is_before_year(draft: Draft, place: int) -> bool:
    """Whether a year stands behind a word behind its verb, which leads no noun then: Swedish "renoverade den 1960"."""
    year = place + 1 in draft.dated and draft.tokens[place + 1].kind == NUMBER
    return year and draft.previous(place) is Tag.VERB and draft.closes(place + 1)


def _is_object(draft: Draft, place: int) -> bool:
    """Whether a word that may begin a clause leads the object of a perfect: Dutch "heeft dat boek gelezen"."""
    language = draft.own.language
    if not language.verb_last or not place or draft.tokens[place].norm not in language.determiners:
        return False
    return draft.tokens[place - 1].norm in language.have - language.be


def _is_about(draft: Draft, place: int) -> bool:
    """Whether a word that may begin a clause only tells what a noun is about: Swedish "filmen om hennes liv"."""
    told = draft.tokens[place].norm in draft.own.language.prepositions and draft.previous(place) is Tag.NOUN
    return told and not (any(tag in VERBAL for tag in draft.tags) and _has_verb(draft, place))


def _has_verb(draft: Draft, place: int) -> bool:
    """Whether a form of a verb follows before the next mark."""
    return any(
        token.norm in draft.own.language.auxiliaries or draft.own.is_verb(token.norm) for token in _behind(draft, place)
    )


def _behind(draft: Draft, place: int) -> Iterator[Token]:
    """Yield what stands behind a word, up to the next mark that is no hyphen."""
    return takewhile(lambda token: token.kind != MARK or token.text in HYPHENS, draft.tokens[place + 1 :])


def _is_relative(draft: Draft, place: int) -> bool:
    """Whether a word refers back to a noun: behind one, or behind a comma or a preposition that follows one."""
    norm, language, before = draft.tokens[place].norm, draft.own.language, draft.previous(place)
    if norm in language.determiners and not _opens_clause(draft, place):
        return is_bare_relative(draft, place) or (norm in language.complementisers and before is Tag.NOUN)
    if before is Tag.DETERMINER and norm not in language.determiners:
        place, before = place - 1, draft.previous(place - 1)  # Italian "il comune la cui sindaca"
    if before is Tag.PREPOSITION:
        return norm not in language.determiners or _opens_clause(draft, place)
    if before is Tag.COORDINATOR and norm not in language.complementisers and norm not in language.determiners:
        return Tag.RELATIVE in draft.tags  # "who leads Norline and who founded ..."
    if before is Tag.MARK and place > 1 and draft.tokens[place - 1].glued and draft.tokens[place - 2].text in HYPHENS:
        place -= 1  # "--" is a dash.
    return before in (Tag.NOUN, Tag.OWNER, Tag.NUMBER) or (before is Tag.MARK and draft.previous(place - 1) in _NAMED)


def _opens_clause(draft: Draft, place: int) -> bool:
    """Whether a relative that may be an article opens a clause: German "der Mann, der ..."."""
    return opens_clause(draft, place) and not leads_date(draft, place)


def _leads_to_verb(draft: Draft, place: int) -> bool:
    """Whether an infinitive stands behind its mark, which may mean "that" too: Swedish "att flera länder ..."."""
    after, that = place + 1, draft.tokens[place].norm in draft.own.language.complementisers
    if after < len(draft.tokens) and draft.own.is_adverb(draft.tokens[after].norm):
        after += 1
    if after >= len(draft.tokens) or draft.tokens[after].kind != WORD or draft.tokens[after].capital:
        return False
    norm, language = draft.tokens[after].norm, draft.own.language
    if norm in language.auxiliaries:
        return True
    if draft.own.is_stop(norm) or not draft.own.is_infinitive(norm):
        return False
    mark = draft.tokens[place].norm
    article = mark in language.determiners and draft.previous(place) is not Tag.PRONOUN  # "A mulher", "recusou-se a"
    certain = draft.own.tells_infinitive and mark not in language.genitives and not (that or article)  # "te"
    if draft.own.may_be_verb(norm) or certain:
        return True
    # A word that no table knows as a verb: with an object behind it, it is one.
    behind = draft.tokens[after + 1] if after + 1 < len(draft.tokens) else None
    return behind is not None and (
        behind.capital or behind.norm in language.determiners or behind.norm in language.object_pronouns
    )


def _begins_clause(draft: Draft, place: int) -> bool:
    """Whether a word that may begin a clause does: no "once" inside a verb group, no "because of"."""
    cue = draft.own.modifiers.at(draft.tokens, place - 1) if place else None
    if draft.own.language.verb_last and draft.previous(place) is Tag.PRONOUN:
        if draft.own.language.subordinators[draft.tokens[place].norm] == "contrast":
            return False  # "Hatte es aber geschlossen"
    return (
        draft.previous(place) is not Tag.AUXILIARY
        and (cue is None or cue[0] == 1)  # "not yet"
        and not _joined(draft, place)
        and not _leads_to_noun(draft, place)
        and not denies_part(draft, place)
        and draft.verb_follows(place)
    )


def _joined(draft: Draft, place: int) -> bool:
    """Whether a genitive preposition follows: "because of"."""
    after = place + 1
    return (
        after < len(draft.tokens)
        and draft.tokens[after].norm in draft.own.language.genitives
        and (draft.tokens[after].norm not in draft.own.language.determiners)
    )


def _leads_to_noun(draft: Draft, place: int) -> bool:
    """Whether a word that may begin a clause is a preposition here: no verb before the next mark."""
    if draft.tokens[place].norm not in draft.own.language.prepositions:
        return False
    subject, verb = ((*draft.tokens, None, None)[place + step] for step in (1, 2))
    kind = draft.own.language.subordinators[draft.tokens[place].norm]
    if kind == "purpose" and draft.own.language.verb_last:
        return not _has_mark(draft, place)  # "Um 7.40 Uhr stieß", no "um das Haus zu bauen"
    time = kind == "time"
    if time and subject is not None and subject.norm in draft.own.language.prepositions and _has_mark(draft, place):
        return True  # "Die Linie bis zum Bahnhof zu verlängern"
    if time and draft.own.language.head_first and subject is not None:
        # "Tras la guerra se exilió": without "que" it begins no clause, but for an infinitive.
        return subject.norm not in draft.own.language.auxiliaries and not draft.own.is_infinitive(subject.norm)
    if subject is not None and verb is not None and subject.norm in draft.own.language.subject_pronouns:
        if draft.own.may_be_verb(verb.norm):
            return False  # "before it deletes them"
    for other in range(place + 1, len(draft.tokens)):
        token = draft.tokens[other]
        if token.kind == MARK and token.text not in HYPHENS:
            break
        norm = token.norm
        if norm in draft.own.language.auxiliaries:
            # "As a nurse and was directed by Berg": what "and" leads goes on with the clause before.
            return other > place + 1 and draft.tokens[other - 1].norm in draft.own.language.coordinators
        if draft.own.is_verb(norm) and not (draft.own.is_gerund(norm) or token.capital or _is_noun(draft, other)):
            return False
    return True


def _has_mark(draft: Draft, place: int) -> bool:
    """Whether an infinitive with its mark follows in the same stretch."""
    return any(
        token.norm in draft.own.language.infinitive_marks or draft.own.is_marked(token.norm)
        for token in _behind(draft, place)
    )


def _is_noun(draft: Draft, place: int) -> bool:
    """Whether a form like a verb can be none: behind an article, or before a hyphen: "as a lead", "as left-back"."""
    language, before = draft.own.language, draft.tokens[place - 1].norm
    pronoun = before in language.subject_pronouns or before in language.object_pronouns
    article = before in language.determiners and not pronoun
    return article or draft.tied(place) or draft.ties(place)
