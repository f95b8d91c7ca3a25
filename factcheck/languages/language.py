"""The tables of a language, which docs/languages.md describes; no behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.languages.freeze import Entries, Forms, Groups, Numbers, Pairs, Rows, Sides, Text, Words, nothing
from factcheck.languages.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Language(Vocabulary):
    """One language. tests/languages says what each table has to hold."""

    unstemmed: str = ""
    irregular: Forms = field(default_factory=nothing)
    joined: Forms = field(default_factory=nothing)  # stems that belong to one word: "despid" is "desped"
    spelling: Rows = ()
    abbreviations: Words = frozenset()
    number_abbreviations: Words = frozenset()
    ordinal_leads: Words = frozenset()
    stop_words: Words = frozenset()
    determiners: Words = frozenset()
    definites: Words = frozenset()
    grounds: Words = frozenset()
    prepositions: Words = frozenset()
    coordinators: Words = frozenset()
    joining: Entries = ()  # conjunctions of several words: as well as; "sowohl … als" with what is joined between
    disjunctions: Words = frozenset()  # those of which one side alone may hold: "or"
    subject_pronouns: Words = frozenset()
    object_pronouns: Words = frozenset()
    plural_pronouns: Words = frozenset()  # those that never stand for one: they, these
    plural_verbs: str = ""  # forms that tell of several alone: are; where it tells both, Italian "-no"
    totals: Words = frozenset()  # what stands for all that were named: both, neither of them
    possessives: Words = frozenset()
    third_possessives: Words = frozenset()
    expletives: Words = frozenset()
    reflexives: Words = frozenset()
    relatives: Words = frozenset()
    complementisers: Words = frozenset()
    subordinators: Pairs = field(default_factory=nothing)
    agents: Words = frozenset()
    beneficiaries: Words = frozenset()  # what leads whom something is for
    partners: Words = frozenset()  # what leads whom something is done with: with
    listeners: Words = frozenset()  # what leads whom something is told: to
    kin: Words = frozenset()  # nouns for who is somebody's: wife, friend
    persons: Words = frozenset()  # words for anybody, which `sorts` have above others
    genitives: Words = frozenset()
    origins: Words = frozenset()
    deictic: Words = frozenset()
    back_words: Words = frozenset()
    light: Entries = ()
    belonging: Entries = ()
    undoing: Entries = ()
    removing: Entries = ()
    installs: Words = frozenset()  # verbs that make somebody what is said behind them: elect
    role_leads: Words = frozenset()
    statuses: Words = frozenset()
    superlatives: str = ""
    comparatives: str = ""
    degrees: str = ""
    surpluses: Entries = ()
    than: Words = frozenset()
    pairing: Words = frozenset()
    titles: Words = frozenset()
    namesakes: Words = frozenset()  # what a surname behind it names another thing by: Spanish "la familia Mora"
    connectors: Words = frozenset()
    name_directions: Words = frozenset()
    title_parts: Words = frozenset()
    given_names: Words = frozenset()
    polities: Words = frozenset()
    localities: Words = frozenset()  # what a name behind a genitive only names: "the city of Rome"
    name_endings: str = ""
    name_plurals: str = ""
    demonyms_capitalised: bool = False
    articled_names: bool = False
    demonyms: Pairs = field(default_factory=nothing)
    territories: Pairs = field(default_factory=nothing)  # CLDR's names of countries
    language_names: Words = frozenset()  # CLDR's names of languages
    be: Words = frozenset()
    have: Words = frozenset()
    become: Words = frozenset()
    becoming: Words = frozenset()  # auxiliaries of a passive in the present: German "wird"
    do: Words = frozenset()
    modals_aux: Words = frozenset()
    auxiliaries: Words = frozenset()
    helpers: Words = frozenset()
    duties: Pairs = field(default_factory=nothing)  # how far it binds: "must" is a duty, "may" leaves free
    intents: Groups = ()  # words that lead a deed to be done, those of one meaning together: plan, intend
    future: Words = frozenset()
    reported_future: Words = frozenset()
    reported_forms: Words = frozenset()
    scheduled: Entries = ()  # what foretells as surely: "is to", "is due to"
    coming: Words = frozenset()  # adverbs by which a present foretells: soon
    verbs: Entries = ()
    known_verbs: Text = frozenset()
    other_words: Text = frozenset()
    verb_endings: str = ""
    participles: str = ""
    presents: Text = frozenset()  # forms that look like participles or infinitives and are no such: "rifiuta"
    perfects: str = ""  # the ending of a participle behind "have", where it never agrees: Spanish "ha cerrado"
    infinitives: str = ""
    gerunds: str = ""
    passives: str = ""  # forms that are passive by their ending: Swedish "valdes"
    deponents: Words = frozenset()  # forms that end so and are none: "finns"
    hedge_endings: str = ""
    not_verbs: Words = frozenset()
    particles: Words = frozenset()
    infinitive_marks: Words = frozenset()
    bare_leads: Words = frozenset()  # verbs that lead another one without a mark: "helped found it"
    achieved: Entries = ()
    adverbials: Entries = ()  # words that together are an adverb: "no longer"
    ago: Entries = ()  # what leads a stretch of time that is past: "hace", "il y a"
    others: Words = frozenset()  # "copper and other metals"
    among: Words = frozenset()  # what leads several of which one is told of: "among the oldest"
    examples: Entries = ()  # "metals such as copper"
    aliases: Entries = ()  # what leads another name of the same: "known as"
    speech: Entries = ()
    factives: Entries = ()  # what leaves true what one does not do it of: "did not know that"
    proofs: Entries = ()  # what shows that something is so: "was not confirmed that"
    past_cues: Entries = ()  # what says that something is over: "used to"
    was: Words = frozenset()
    existence: Entries = ()
    fixed_order: bool = False
    plural: str = ""
    verb_last: bool = False
    bare_relatives: bool = False  # no comma stands before a relative clause, whose verb is its end: Dutch
    present_endings: str = ""  # of finite forms that never do: Dutch "verkoopt"
    past_endings: str = ""  # of finite forms that tell of the past: "closed", "arrivò"
    finite_endings: str = ""  # of finite forms that look like participles: Dutch "beroofde", "verbiedt"
    verb_second: bool = False  # the subject follows the verb where something else stands in front
    head_first: bool = False
    accusatives: Words = frozenset()
    genitive_articles: Words = frozenset()
    agreement: Pairs = field(default_factory=nothing)  # number, gender, person of articles, pronouns, endings
    be_verbs: Entries = ()
    intransitives: Entries = ()  # those that nobody does to anyone, where a participle looks like a past: "died"
    pasts: Words = frozenset()  # forms that are no participles: "grew", "verliet"
    pro_drop: bool = False
    modifiers: Rows = ()
    story_leads: Words = frozenset()  # what leads a story that tells something: in the novel
    staging: Entries = ()  # verbs of those who make a story: plays, directs
    setting_apart: Words = frozenset()
    restrictives: Words = frozenset()
    without: Words = frozenset()  # what leads what something is not so for lack of: without a permit
    daytimes: Words = frozenset()  # what comes each day or each year: dawn, season
    recurring: Entries = ()  # what says that a time is each of a row: "on Mondays", "at night"
    locatives: Words = frozenset()  # what leads the name of a place where something is so: "in Norway"
    corrections: Words = frozenset()
    object_prepositions: Words = frozenset()
    turning_leads: Words = frozenset()
    negative_adverbs: Words = frozenset()
    quantifiers: Pairs = field(default_factory=nothing)
    contrasts: Sides = ()
    relations: Sides = ()  # what leads a name, where it says another relation: in Chile, against Chile
    stances: Words = frozenset()
    opposites: Groups = ()
    months: Numbers = field(default_factory=nothing)
    also_words: Words = frozenset()
    same_year: Entries = ()
    weekdays: Numbers = field(default_factory=nothing)
    hours: Numbers = field(default_factory=nothing)
    centuries: Numbers = field(default_factory=nothing)
    minus: Words = frozenset()
    half_days: Numbers = field(default_factory=nothing)
    occasions: Words = frozenset()
    parts: Words = frozenset()
    ordinals: Numbers = field(default_factory=nothing)
    ordinal_marks: str = ""
    spelled: bool = False
    years_in_pairs: bool = False
    numerals: Numbers = field(default_factory=nothing)
    ones: Words = frozenset()
    one: Words = frozenset()
    halves: Words = frozenset()
    half: Words = frozenset()
    mixed: Numbers = field(default_factory=nothing)
    once: Words = frozenset()
    times: Words = frozenset()
    fractions: Numbers = field(default_factory=nothing)
    vague: Numbers = field(default_factory=nothing)
    month_prepositions: Words = frozenset()
    not_numbers: Words = frozenset()
    not_ordinals: Entries = ()
    magnitudes: Numbers = field(default_factory=nothing)
    glued_magnitudes: Numbers = field(default_factory=nothing)
    paid_magnitudes: Numbers = field(default_factory=nothing)
    dozens: Numbers = field(default_factory=nothing)
    percents: Entries = ()
    points: Entries = ()
    currencies: Pairs = field(default_factory=nothing)
    units: Pairs = field(default_factory=nothing)
    bounds: Pairs = field(default_factory=nothing)
    bounds_after: Pairs = field(default_factory=nothing)
    graded: Pairs = field(default_factory=nothing)
    date_bounds: Pairs = field(default_factory=nothing)
    between: Rows = ()
    labels: Entries = ()
    decades: str = ""
    eras: str = ""
    decimal: str = "."
    group: str = ","
    day_first: bool = True
    negator: str = ""
    negator_elided: str = ""
    negator_after: str = ""
    negator_clitics: Words = frozenset()
    support: Pairs = field(default_factory=nothing)
    stated: Pairs = field(default_factory=nothing)
    filler: str = ""
    cardinals: Words = frozenset()
    compass: Pairs = field(default_factory=nothing)
