"""Match -> what governs its core on either side: negations, denials, plans and suppositions."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.matching.finding import Match
from factcheck.matching.reading import Reading
from factcheck.matching.scopes import Force, Scope
from factcheck.matching.tokens import WORD
from factcheck.matching.value import Value

_CLOSE = 3  # tokens between a negation and the name or value it singles out: "not in Moscow"


def core(match: Match, *, ours: bool) -> frozenset[int]:
    """Return the places a negation must govern: the verbs of the phrasing, or without one its words."""
    verbs = [place for place in match.pairs if place in match.phrase.verbs]
    places = verbs or list(match.pairs)
    if not places:
        return _singled(match, (), ours=ours)
    return frozenset(places if ours else (match.pairs[place] for place in places))


def _singled(match: Match, values: Sequence[Value], *, ours: bool) -> frozenset[int]:
    """Return the places of names and values, which a negation right before them singles out."""
    if ours:
        named = {place for name in match.phrase.names for place in name.places}
        return frozenset(named | match.phrase.reading.in_values)
    named = {place for where in match.named.values() if where for place in range(where[0], where[1] + 1)}
    return frozenset(named.union(*(range(value.first, value.last + 1) for value in values)))


def _governs(scope: Scope, core: frozenset[int], words: frozenset[int]) -> bool:
    """Whether a scope reaches a verb of the match, or more than half of its words."""
    return bool(scope.governs & core) or 2 * len(scope.governs & words) > len(words)


def negators(match: Match, values: Sequence[Value], *, ours: bool) -> tuple[Scope, ...]:
    """Return what negates the core; several negations of one clause (non ... mai) count once.

    To the letter, what negates within the phrasing negates within the passage too: both are left out.
    """
    reading = match.phrase.reading if ours else match.reading
    kernel, singled = core(match, ours=ours), _singled(match, values, ours=ours)
    words = frozenset(match.pairs if ours else match.pairs.values())
    inside = range(len(reading.tokens)) if ours else range(match.first, match.last + 1)
    said = inside if match.verbatim else range(0)
    hits: list[Scope] = []
    clauses: set[int] = set()
    for scope in reading.negators():
        if scope.first in said or _said_alike(scope, match, ours=ours):
            continue
        governs = (
            _governs(scope, kernel, words)
            or _negates_copula(scope, reading, words)
            or (scope.force is Force.ABSENCE and bool(scope.governs & words))
        )
        if not governs and not (
            scope.force in (Force.NEGATION, Force.ABSENCE) and _singles(scope, reading, singled, words)
        ):
            continue
        if scope.force is Force.NEGATION:
            if scope.clause in clauses:
                continue
            clauses.add(scope.clause)
        hits.append(scope)
    return (*hits, *_double(reading, tuple(hits)))


def _negates_copula(scope: Scope, reading: Reading, words: frozenset[int]) -> bool:
    """Whether a negation stands at an auxiliary that is the only verb: "were not in poor condition"."""
    clauses = reading.clauses
    beside = clauses.helpers & {scope.first - 1, scope.last + 1}
    near = scope.governs & words or any(clauses.numbers[word] == clauses.numbers[scope.first] for word in words)
    return bool(beside and near) and not scope.governs & clauses.verbs


def _said_alike(scope: Scope, match: Match, *, ours: bool) -> bool:
    """Whether both sides have a denial as one of their words and govern the same with it."""
    if scope.force in (Force.NEGATION, Force.ABSENCE):
        return False
    back = {where: place for place, where in match.pairs.items()}
    partner = (match.pairs if ours else back).get(scope.first)
    if partner is None:
        return False
    others = (match.reading if ours else match.phrase.reading).negators()
    other = next((other for other in others if other.first == partner), None)
    if other is None:
        return False
    mine, theirs = (scope, other) if ours else (other, scope)
    verbs = {place for place in match.phrase.verbs if place in match.pairs}
    governed = {match.pairs[place] for place in mine.governs & verbs}
    return governed == set(theirs.governs) & {match.pairs[place] for place in verbs}


def _double(reading: Reading, hits: tuple[Scope, ...]) -> tuple[Scope, ...]:
    """Return the negations of denials that are not counted yet: "nobody denies that"."""
    return tuple(
        scope
        for denial in hits
        if denial.force is not Force.NEGATION
        for scope in reading.negators()
        if scope.force is Force.NEGATION and scope not in hits and denial.first in scope.governs
    )[:1]


def _contrasts(scope: Scope, reading: Reading) -> bool:
    """Whether a negation sets a part off from what is said before: "..., but not on beaches"."""
    before = scope.first - 1
    clauses = reading.clauses
    return before >= 0 and (
        before in clauses.starts
        or before in clauses.commas
        or reading.tokens[before].norm in reading.own.language.coordinators
    )


def _singles(scope: Scope, reading: Reading, singled: frozenset[int], words: frozenset[int]) -> bool:
    governed = scope.governs & singled
    if not governed and _contrasts(scope, reading):
        governed = scope.governs & words
    if not governed or scope.governs & reading.clauses.verbs:
        return False
    return min(governed) - scope.last <= _CLOSE and min(governed) > scope.last


def hedge(match: Match) -> str:
    """Return what lowers the passage below the phrasing, or ""."""
    if not match.phrase.states:
        return ""
    ours, here = core(match, ours=True), core(match, ours=False)
    if any(_governs(scope, ours, frozenset(match.pairs)) for scope in match.phrase.reading.hedges()):
        return ""
    said = set(range(match.first, match.last + 1) if match.verbatim else match.pairs.values())
    for scope in match.reading.hedges():
        # A hedge that the phrasing says too ("accused of ...") lowers nothing.
        if _governs(scope, here, frozenset(said)) and not said.issuperset(range(scope.first, scope.last + 1)):
            return scope.text
    return _hedged_form(match) or _infinitive(match)


def _future(reading: Reading, verb: int) -> str:
    """Return the auxiliary that makes an infinitive a future: "wird ... unterzeichnen", no participle."""
    own, norm = reading.own, reading.tokens[verb].norm
    participle = norm in own.language.irregular or norm.startswith("ge") or not norm.endswith("n")
    if participle or not own.language.future:
        return ""
    clauses = reading.clauses
    places = (place for place in range(len(reading.tokens)) if _same_clause(clauses.numbers, place, verb))
    return next(
        (reading.tokens[place].text for place in places if reading.tokens[place].norm in own.language.future), ""
    )


def _same_clause(numbers: tuple[int, ...], one: int, other: int) -> bool:
    return numbers[one] == numbers[other]


def _hedged_form(match: Match) -> str:
    ours, here = match.phrase.reading, match.reading
    for place, where in match.pairs.items():
        if where not in here.clauses.verbs:
            continue
        hedged = _future(here, where) or _conditional(here, where)
        if hedged and not (_future(ours, place) or _conditional(ours, place)):
            return hedged
    return ""


def _infinitive(match: Match) -> str:
    """Return what only leads to a verb in the passage: "had a chance to win" is not "won".

    "Managed to win" is: verbs of success, of beginning and going on, and "the first to win" count as done.
    """
    ours, here = match.phrase.reading, match.reading
    for place, where in match.pairs.items():
        if place not in match.phrase.verbs or not _led(here, where) or _led(ours, place):
            continue
        if any(where in scope.governs for scope in here.negators() if scope.force is Force.FAILURE):
            continue
        before = [here.tokens[other].norm for other in range(max(0, where - 1 - _CLOSE), where - 1)]
        if where < 2 or not here.is_content(where - 2) or where - 2 in here.in_values:
            continue  # "beat them 3-1 on Saturday to win": a purpose or an outcome
        if not any(norm.startswith(_ACHIEVED) for norm in before):
            return f"{here.tokens[where - 1].text} {here.tokens[where].text}"
    return ""


def _led(reading: Reading, verb: int) -> bool:
    """Whether the mark of an infinitive stands right before a verb."""
    return verb > 0 and reading.tokens[verb - 1].norm in _LEADS.get(reading.code, ())


_LEADS = {"en": ("to",), "de": ("zu",), "nl": ("te",)}
_ACHIEVED = (
    "manag", "succeed", "went", "goes", "help", "continu", "began", "begin", "begun", "start", "first", "last", "only",
    "enough", "came", "used", "prov", "turn", "happen", "forc", "caus", "led", "allow", "enabl", "gelang", "geling",
    "schaff", "beginn", "begann", "fortf", "slaag", "geslaagd", "erin", "begon", "blijk", "bleek",
)  # fmt: skip


def _conditional(reading: Reading, verb: int) -> str:
    """Return a verb, or its auxiliary and the verb, in a conditional or a simple future; or ""."""
    own, token, helper = reading.own, reading.tokens[verb], _helper(reading, verb)
    if own.has_hedge_ending(token.norm):
        return token.text
    return f"{helper} {token.text}" if own.has_hedge_ending(helper) else ""


def _helper(reading: Reading, verb: int) -> str:
    """Return the first auxiliary right before a verb: "avrebbe" of "avrebbe già firmato"."""
    places = range(max(0, verb - _CLOSE), verb)
    return next((reading.tokens[place].norm for place in places if place in reading.clauses.helpers), "")


_BACK = frozenset(
    "this that it report reports claim claims allegation allegations story rumour rumor statement accusation"
    " accusations ciò questo notizia notizie voce voci accusa accuse dichiarazione das dies bericht berichte meldung"
    " behauptung cela ceci information rumeur esto eso noticia información acusación isso isto notícia informação"
    " acusação dat dit berichten gerucht bewering".split()
)
_LONGEST_DENIAL = 6  # content words of a sentence that does nothing but deny the one before


def refers_back(reading: Reading) -> str:
    """Return the denial of a sentence that denies the one before it and says nothing else, or ""."""
    if len(reading.content) > _LONGEST_DENIAL or not any(token.norm in _BACK for token in reading.tokens):
        return ""
    denials = [scope for scope in reading.negators() if scope.force is Force.DENIAL]
    if len(denials) != 1 or any(scope.force is Force.NEGATION for scope in reading.negators()):
        return ""
    (denial,) = denials
    behind = [place for place in range(denial.last + 1, len(reading.tokens)) if reading.tokens[place].kind == WORD]
    own_complement = any(
        place in reading.clauses.starts or (reading.is_content(place) and reading.tokens[place].norm not in _BACK)
        for place in behind
    )
    return "" if own_complement else denial.text
