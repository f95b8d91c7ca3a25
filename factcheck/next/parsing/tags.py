"""tokens -> tags: what each token is in its sentence, from tables first, from its neighbours where they do not tell."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.next.parsing.lexicon import Lexicon
from factcheck.next.parsing.sentence import Tag
from factcheck.next.parsing.tokens import CODE, MARK, NUMBER, SIGN, WORD, Token

_OWNERS = frozenset(("'s", "'"))
_SMALL = 3  # letters of a word that headlines may leave small; fewer words are no headline
_HYPHENS = "-\u2010\u2011"
_NOMINAL = frozenset((Tag.DETERMINER, Tag.NUMBER, Tag.OWNER))
_ENDS = frozenset(
    (Tag.PARTICLE, Tag.DETERMINER, Tag.PREPOSITION, Tag.PRONOUN, Tag.ADVERB, Tag.NUMBER, Tag.MARK, Tag.COMPLEMENTISER)
)


def read_tags(
    tokens: Sequence[Token], own: Lexicon, measured: frozenset[int], dated: frozenset[int] = frozenset()
) -> tuple[Tag, ...]:
    """Return the tag of each token; `measured` are the places of quantities, `dated` those of dates among them."""
    return tuple(_Tagger(tokens, own, measured, dated).tags())


class _Tagger:
    def __init__(self, tokens: Sequence[Token], own: Lexicon, measured: frozenset[int], dated: frozenset[int]) -> None:
        self.tokens, self.own, self.measured, self.dated = tokens, own, measured, dated
        words = [token for token in tokens if token.kind == WORD and len(token.text) > _SMALL]
        self.headline = len(words) > _SMALL and all(token.capital for token in words)
        self.result: list[Tag] = []

    def tags(self) -> list[Tag]:
        for place in range(len(self.tokens)):
            self.result.append(self.tag(place))
        self.promote()
        return self.result

    def tag(self, place: int) -> Tag:
        token = self.tokens[place]
        if token.norm in _OWNERS and token.glued:
            return Tag.OWNER
        if self.abbreviates(place):
            return Tag.NOUN
        if token.kind in (MARK, SIGN):
            return Tag.MARK
        if token.kind == NUMBER or place in self.measured:
            return Tag.NUMBER
        if token.kind == CODE or self.is_named(place):
            return Tag.NOUN
        return self.closed(place) or self.open(place)

    def is_named(self, place: int) -> bool:
        """Whether a capital in mid-sentence makes a name of any word: "Stati Uniti", "Will Smith"."""
        token = self.tokens[place]
        if not token.capital or not place or self.headline or len(token.text) == 1:
            return False
        before = self.tokens[place - 1]
        if before.kind == MARK and before.text not in _HYPHENS and before.text not in ",/&":
            return False
        return not (self.own.language.nouns_capitalised and token.norm in self.own.language.object_pronouns)

    def closes(self, place: int) -> bool:
        """Whether a token is the last one before a mark or a conjunction."""
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return after is None or after.kind == MARK or after.norm in self.own.language.coordinators

    def abbreviates(self, place: int) -> bool:
        """Whether a word is an abbreviation before a number: "No. 4"."""
        after = self.tokens[place + 1 : place + 3]
        short = self.tokens[place].kind == WORD and self.tokens[place].norm in self.own.language.number_abbreviations
        return short and len(after) == 2 and after[0].text == "." and after[1].kind == NUMBER

    def closed(self, place: int) -> Tag | None:
        """Return the tag of a function word, or None."""
        norm, language = self.tokens[place].norm, self.own.language
        if norm in language.coordinators:
            return Tag.COORDINATOR
        if self.is_relative(place):
            return Tag.RELATIVE
        if norm in language.complementisers:
            return Tag.COMPLEMENTISER
        if norm in language.auxiliaries:
            return Tag.VERB if norm in language.do and self.is_main(place) else Tag.AUXILIARY
        if norm in language.infinitive_marks and not self.tied(place) and self.leads_to_verb(place):
            return Tag.PARTICLE
        if norm in language.subordinators and self.begins_clause(place):
            return Tag.SUBORDINATOR
        if norm in language.subordinators and self.joined(place):
            return Tag.PREPOSITION
        if norm in language.prepositions and norm in language.determiners:
            # "Am", "nel" and "au" always lead a noun phrase; "des" and "dei" may be articles.
            partitive = norm in language.genitives and self.previous(place) is not Tag.NOUN
            return Tag.DETERMINER if partitive else Tag.PREPOSITION
        if norm in language.particles and self.closes(place):
            return Tag.OTHER
        if norm in language.determiners and not (norm in language.object_pronouns and self.before_verb(place)):
            return Tag.DETERMINER
        if norm in language.prepositions:
            return Tag.PREPOSITION
        if norm in language.subject_pronouns or norm in language.object_pronouns or norm in language.expletives:
            return Tag.PRONOUN
        if self.own.is_stop(norm) and not (self.helper(place) and self.own.is_participle(norm)):
            return Tag.ADVERB if self.own.is_adverb(norm) else Tag.OTHER
        return None

    def is_main(self, place: int) -> bool:
        """Whether a verb that may help another one has none to help: "the work was done", "they do it"."""
        for token in self.tokens[place + 1 :]:
            if token.kind == MARK and token.text not in _HYPHENS:
                break
            if token.norm not in self.own.language.determiners and self.own.may_be_verb(token.norm):
                return False
        return True

    def is_relative(self, place: int) -> bool:
        """Whether a word refers back to a noun: behind one, or behind a comma or a preposition that follows one."""
        norm, language = self.tokens[place].norm, self.own.language
        if norm not in language.relatives or not place:
            return False
        before = self.previous(place)
        if norm in language.determiners and not self.opens_clause(place):
            return norm in language.complementisers and before is Tag.NOUN
        if before is Tag.PREPOSITION:
            return norm not in language.determiners or self.opens_clause(place)
        return before in (Tag.NOUN, Tag.OWNER, Tag.NUMBER) or (
            before is Tag.MARK and self.previous(place - 1) in _NAMED
        )

    def opens_clause(self, place: int) -> bool:
        """Whether a relative that may be an article stands behind a comma: German "der Mann, der ..."."""
        before = self.tokens[place - 1].text if place else ""
        return before == "," or (
            place > 1 and self.result[place - 1] is Tag.PREPOSITION and self.tokens[place - 2].text == ","
        )

    def leads_to_verb(self, place: int) -> bool:
        """Whether an infinitive stands behind its mark."""
        after = place + 1
        if after < len(self.tokens) and self.own.is_adverb(self.tokens[after].norm):
            after += 1
        if after >= len(self.tokens) or self.tokens[after].kind != WORD or self.tokens[after].capital:
            return False
        norm, language = self.tokens[after].norm, self.own.language
        if norm in language.auxiliaries:
            return True
        if self.own.is_stop(norm) or not self.own.is_infinitive(norm):
            return False
        if self.own.may_be_verb(norm) or language.infinitives != "(?!)":
            return True
        # A word that no table knows as a verb: with an object behind it, it is one.
        behind = self.tokens[after + 1] if after + 1 < len(self.tokens) else None
        return behind is not None and (
            behind.capital or behind.norm in language.determiners or behind.norm in language.object_pronouns
        )

    def begins_clause(self, place: int) -> bool:
        """Whether a word that may begin a clause does: no "once" inside a verb group, no "because of"."""
        return (
            self.previous(place) is not Tag.AUXILIARY
            and not self.joined(place)
            and not self.leads_to_noun(place)
            and self.verb_follows(place)
        )

    def verb_follows(self, place: int) -> bool:
        """Whether anything that may be a verb stands between a word and the next mark."""
        for token in self.tokens[place + 1 :]:
            if token.kind == MARK and token.text in ".;:!?":
                break
            if token.norm in self.own.language.auxiliaries or self.own.may_be_verb(token.norm):
                return True
        return False

    def joined(self, place: int) -> bool:
        """Whether a genitive preposition follows: "because of"."""
        after = place + 1
        return (
            after < len(self.tokens)
            and self.tokens[after].norm in self.own.language.genitives
            and (self.tokens[after].norm not in self.own.language.determiners)
        )

    def leads_to_noun(self, place: int) -> bool:
        """Whether a word that may begin a clause is a preposition here: no verb before the next mark."""
        if self.tokens[place].norm not in self.own.language.prepositions:
            return False
        for token in self.tokens[place + 1 :]:
            if token.kind == MARK and token.text not in _HYPHENS:
                break
            norm = token.norm
            if norm in self.own.language.auxiliaries:
                return False
            if self.own.is_verb(norm) and not self.own.is_gerund(norm) and not token.capital:
                return False
        return True

    def before_verb(self, place: int) -> bool:
        """Whether a verb follows directly: the Italian "la" of "la firma" is an article, of "la firmano" none."""
        after = place + 1
        return after < len(self.tokens) and (
            self.tokens[after].norm in self.own.language.auxiliaries
            or (self.own.is_verb(self.tokens[after].norm) and self.previous(place) in (Tag.NOUN, Tag.PRONOUN))
        )

    def open(self, place: int) -> Tag:
        """Return the tag of a word that carries content."""
        token = self.tokens[place]
        norm = token.norm
        strong = self.own.is_verb(norm)
        weak = strong or self.own.has_verb_ending(norm) or self.own.may_be_verb(norm)
        if self.own.language.nouns_capitalised and token.capital and place and self.previous(place) is not Tag.MARK:
            return Tag.NOUN
        before = self.previous(place)
        if before is Tag.PARTICLE and (weak or self.own.is_infinitive(norm)):
            return Tag.VERB
        helper = self.helper(place)
        if helper:
            verbal = self.helped(norm, helper, weak)
            if verbal is not None:
                return Tag.VERB if verbal else self.nominal(norm)
        if strong and self.own.language.verb_last and before is Tag.NUMBER and self.ends(place):
            return Tag.VERB
        if strong and place == 0 and token.capital and (self.begins_name() or self.leads_predicate(place)):
            return Tag.NOUN
        if (before in _NOMINAL and not (strong and place - 1 in self.dated)) or self.tied(place):
            return self.nominal(norm)
        if before is Tag.PREPOSITION:
            verbal = strong and (self.own.is_gerund(norm) or self.romance_infinitive(norm))
            return Tag.VERB if verbal else self.nominal(norm)
        if token.capital and place and before is not Tag.MARK and not self.own.is_adverb(norm):
            return Tag.NOUN
        if self.own.is_adverb(norm):
            return Tag.ADVERB
        if strong and self.compounds(place):
            return Tag.NOUN
        if strong:
            return Tag.VERB
        if weak and before is Tag.PRONOUN:
            return Tag.VERB
        return self.nominal(norm)

    def compounds(self, place: int) -> bool:
        """Whether a bare form behind a singular noun goes with it, where a predicate is before: "by video link"."""
        language, norm = self.own.language, self.tokens[place].norm
        if not language.fixed_order or language.infinitives != "(?!)" or not self.own.is_infinitive(norm):
            return False
        before = self.tokens[place - 1] if place else None
        return (
            before is not None
            and self.previous(place) is Tag.NOUN
            and not before.norm.endswith("s")
            and any(tag in (Tag.VERB, Tag.AUXILIARY) for tag in self.result)
        )

    def ends(self, place: int) -> bool:
        """Whether a verb stands where one ends a clause: before a mark, a conjunction or an auxiliary."""
        return self.closes(place) or self.tokens[place + 1].norm in self.own.language.auxiliaries

    def begins_name(self) -> bool:
        """Whether the first word goes with a name behind it: "Avenged Sevenfold"."""
        return len(self.tokens) > 1 and self.tokens[1].capital and not self.headline

    def leads_predicate(self, place: int) -> bool:
        """Whether a predicate follows directly, so that a first word like a verb is a name: "Mbappé a marqué"."""
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if after is None or after.norm in self.own.language.subject_pronouns:
            return False
        if self.own.language.verb_last:
            # A main clause has its verb in second place: a first word is a noun where another verb follows.
            return any(self.own.is_verb(token.norm) and not token.capital for token in self.tokens[place + 1 :])
        return after.norm in self.own.language.auxiliaries or (self.own.is_verb(after.norm) and not after.capital)

    def nominal(self, norm: str) -> Tag:
        return Tag.ADVERB if self.own.is_adverb(norm) else Tag.NOUN

    def romance_infinitive(self, norm: str) -> bool:
        return (self.own.language.infinitives != "(?!)") and self.own.is_infinitive(norm)

    def tied(self, place: int) -> bool:
        """Whether a hyphen ties the word to one before it."""
        return (
            place > 1
            and self.tokens[place - 1].text in _HYPHENS
            and self.tokens[place].glued
            and self.tokens[place - 1].glued
        )

    def previous(self, place: int) -> Tag | None:
        """Return the tag of the token before, or None at the beginning."""
        return self.result[place - 1] if place else None

    def helper(self, place: int) -> str:
        """Return the auxiliary that stands before a word with nothing but adverbs and negations between; or ""."""
        other = place - 1
        while other >= 0 and self.result[other] in (Tag.ADVERB, Tag.OTHER, Tag.PRONOUN):
            other -= 1
        return self.tokens[other].norm if other >= 0 and self.result[other] is Tag.AUXILIARY else ""

    def helped(self, norm: str, helper: str, weak: bool) -> bool | None:
        """Say whether a word behind an auxiliary is its verb; None where that does not tell."""
        language = self.own.language
        if language.verb_last and (helper in language.modals_aux or helper in language.do):
            return None
        if helper in language.do or (helper in language.modals_aux and helper not in language.be | language.have):
            return not self.own.is_adverb(norm)
        shaped = self.own.is_participle(norm) or self.own.is_gerund(norm) or norm in language.irregular
        return True if shaped and weak else None

    def promote(self) -> None:
        """Make a verb of the word that may be one, in a stretch that has none: "Russia attacks Ukraine"."""
        start = 0
        for place in range(len(self.tokens) + 1):
            if place == len(self.tokens) or self.result[place] is Tag.MARK:
                if not self.has_predicate(start, place):
                    self.promote_one(start, place)
                start = place + 1

    def has_predicate(self, start: int, end: int) -> bool:
        """Whether a stretch has a verb that is no infinitive behind its mark."""
        return any(
            self.result[place] in (Tag.VERB, Tag.AUXILIARY) and self.result[place - 1] is not Tag.PARTICLE
            for place in range(start, end)
        )

    def promote_one(self, start: int, end: int) -> None:
        for place in range(start + 1, end):
            token = self.tokens[place]
            if self.result[place] is not Tag.NOUN or token.capital or self.previous(place) is not Tag.NOUN:
                continue
            after = self.result[place + 1] if place + 1 < end else Tag.MARK
            nominal = after in _ENDS or (place + 1 < end and self.tokens[place + 1].capital)
            if nominal and self.own.may_be_verb(token.norm) and not self.tied(place):
                self.result[place] = Tag.VERB
                return


_NAMED = frozenset((Tag.NOUN, Tag.NUMBER, Tag.OWNER))
