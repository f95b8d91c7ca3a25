"""Frame -> Voice: whether a verb group is passive, by its auxiliaries, its form, its agent."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.sentence import Kind, Phrase, Voice
from factcheck.parsing.tokens import Token


def read_voice(frame: Frame, tokens: Sequence[Token], agents: Sequence[Phrase], own: Lexicon) -> Voice:
    """Return the voice of a clause; a clause of an auxiliary alone is active.

    `agents` are the noun phrases that the prepositions of agents lead.
    """
    if not frame.verbs:
        return Voice.ACTIVE
    language = own.language
    norm = tokens[frame.verbs[0]].norm
    if own.is_passive(norm):
        return Voice.PASSIVE
    shaped = own.is_participle(norm) or norm in language.irregular
    if not shaped or own.is_gerund(norm):
        return Voice.ACTIVE
    helpers = [tokens[place].norm for place in frame.auxiliaries]
    if not helpers and own.stem(norm) in own.be_verbs:
        return Voice.ACTIVE  # "Née à Lyon": nobody bears her as "was born" has it.
    if not helpers:
        verb = frame.verbs[0]
        agent = any(phrase.preposition == verb + 1 for phrase in agents)
        # In Romance languages a participle without its auxiliary is never a predicate: "patto firmato dai due leader".
        bare = language.head_first and own.is_bare_participle(norm) and not (frame.before and frame.after)
        alone = frame.kind is Kind.PARTICIPLE or agent or bare
        return Voice.PASSIVE if alone else Voice.ACTIVE
    if any(helper in language.become for helper in helpers):
        # "Wird unterzeichnen": a strong verb has its participle in the table.
        future = any(helper in language.future for helper in helpers) and norm not in language.irregular
        infinitive = own.is_infinitive(norm) and (future or not own.is_participle(norm))
        return Voice.ACTIVE if infinitive else Voice.PASSIVE
    if helpers[-1] not in language.be:
        return Voice.ACTIVE
    if own.stem(norm) in own.be_verbs:
        return Voice.ACTIVE
    # Where "to be" also makes the perfect ("è andato"), a passive needs its agent, its "been" or no list of such verbs.
    return Voice.PASSIVE if agents or len(helpers) > 1 or own.tells_passive else Voice.UNKNOWN
