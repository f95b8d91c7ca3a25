"""Gates are of one shape and in one table; what each says of a passage."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Any

import pytest

from factcheck.matching import gates
from factcheck.matching.align.align import align
from factcheck.matching.around.context import Context
from factcheck.matching.gates import GATES, Relation
from factcheck.matching.query.query import read_query
from factcheck.parsing.parse import parse

MODULES = {
    found.name: import_module(f"{gates.__name__}.{found.name}")
    for found in pkgutil.iter_modules(gates.__path__)
    if found.name != "outcome"
}


def test_every_module_is_a_gate_and_every_gate_a_module() -> None:
    assert {(one.require, one.test) for one in GATES.values()} == {(one.require, one.test) for one in MODULES.values()}
    assert len(GATES) == len(MODULES)


# gate, phrasing, passage, what it says
CASES = [
    ("name", "Anna signed the pact", "On Monday Anna signed the pact.", Relation.AGREES),
    ("name", "Anna signed the pact", "On Monday Maria signed the pact.", Relation.BLOCKS),
    ("words", "the leaders signed the pact", "Both leaders signed the pact.", Relation.AGREES),
    ("words", "the leaders signed the defence pact", "The leaders signed the pact.", Relation.LESS),
    ("words", "the leaders signed the pact", "The leaders saw the pact.", Relation.BLOCKS),
    ("roles", "Anna beat Maria", "Anna beat Maria in the final.", Relation.AGREES),
    ("roles", "Anna beat Maria", "Maria was beaten by Anna.", Relation.AGREES),
    ("roles", "Anna beat Maria", "Maria beat Anna.", Relation.BLOCKS),
    ("contrast", "all members signed the pact", "All the members signed the pact.", Relation.AGREES),
    ("contrast", "all members signed the pact", "Some members signed the pact.", Relation.BLOCKS),
    ("contrast", "prices went up", "In May prices went up again.", Relation.AGREES),
    ("contrast", "prices went up", "In May prices went down again.", Relation.BLOCKS),
    ("contrast", "prices went upwards", "Prices went downwards.", Relation.BLOCKS),
    ("contrast", "the king died before the war began", "The king died after the war began.", Relation.BLOCKS),
    # What is not there has no companions, and the last word of a passage is none of another noun.
    ("contrast", "few members of the council signed the pact", "The council signed the pact.", Relation.AGREES),
    (
        "contrast",
        "the minister signed the pact",
        "The minister signed the pact and cut the tax by half",
        Relation.AGREES,
    ),
    (
        "contrast",
        "only residents may park in the street",
        "Only residents with a permit may park in the street.",
        Relation.AGREES,
    ),
    ("value", "the visit lasted 24 days", "The visit lasted twenty-four days.", Relation.AGREES),
    ("value", "the visit lasted 24 days", "The visit lasted 42 days.", Relation.DIFFERS),
    ("value", "the visit lasted 24 days", "The visit lasted long.", Relation.BLOCKS),
    ("polarity", "the leaders signed the pact", "The leaders signed the pact at noon.", Relation.AGREES),
    ("polarity", "the leaders signed the pact", "The leaders did not sign the pact.", Relation.DIFFERS),
    ("polarity", "the leaders did not sign the pact", "The leaders refused to sign the pact.", Relation.AGREES),
    ("modality", "the leaders signed the pact", "The leaders signed the pact at noon.", Relation.AGREES),
    ("modality", "the leaders signed the pact", "The leaders may sign the pact.", Relation.LESS),
    ("modality", "the leaders may sign the pact", "The leaders may sign the pact.", Relation.AGREES),
]


@pytest.mark.parametrize(("gate", "phrasing", "passage", "says"), CASES)
def test_a_gate_says(gate: Any, phrasing: Any, passage: Any, says: Any) -> None:
    found = align(read_query(phrasing, (), "en"), parse(passage, "en"), Context())
    assert says in {gates.test(gate, alignment).relation for alignment in found[:1]}


def test_what_a_gate_objects_to_it_says_and_shows() -> None:
    for gate, phrasing, passage, says in CASES:
        for alignment in align(read_query(phrasing, (), "en"), parse(passage, "en"), Context())[:1]:
            outcome = gates.test(gate, alignment)
            assert bool(outcome.why) is (says is not Relation.AGREES), (phrasing, passage)
            assert not outcome.why or outcome.why.startswith(f"{gate}: "), outcome.why
            assert all(-1 <= place < len(alignment.sentence.tokens) for place in outcome.places)


def test_every_gate_has_both_signs_here() -> None:
    for gate in GATES:
        assert {says is Relation.AGREES for name, _, _, says in CASES if name == gate} == {True, False}


# gate, phrasing, passage, what it says for people, the words of the passage that it says it of
WHYS = [
    (
        *("contrast", "The tower is old", "The tower is not as old as the church."),
        *('contrast: only compared: "as … as" beside "old"', "old"),
    ),
    (
        *("contrast", "The tower is old", "The tower is less old."),
        *('contrast: only compared: "less" beside "old"', "old"),
    ),
    (
        *("words", "The concert in Leeds took place", "The concert in Leeds was cancelled."),
        *('words: nothing here says "took"', ""),
    ),
    (
        *("words", "The town opened a lake in the park", "The town opened a cave in the park."),
        *('words: "cave" stands in the place of "lake"', ""),
    ),
    (
        *("value", "The museum is open on Sunday", "The museum is open on the first Sunday."),
        *('value: Sunday wanted, only the "first" found', "Sunday Sunday"),
    ),
    (
        *("roles", "Ross sold the boat", "She sold the boat to Ross."),
        *('roles: "Ross" does not do it here', ""),
    ),
    ("name", "Anna signed the pact", "On Monday Maria signed the pact.", "name: Anna is not named here", ""),
    (
        "name",
        "Anna and Boris signed the pact",
        "On Monday Maria signed the pact.",
        "name: Anna, Boris are not named here",
        "",
    ),
    (
        "name",
        "Anna and Boris signed the pact",
        "Maria signed the pact, and Anna saw Boris leave.",
        "name: Anna, Boris stands in another statement of this sentence",
        "",
    ),
    (
        "words",
        "the leaders signed the pact",
        "The leaders saw the pact.",
        'words: nothing here says "signed"; 2 of 3 words are there',
        "",
    ),
    (
        "words",
        "the leaders signed the old secret defence pact",
        "The leaders signed it.",
        'words: 2 of 6 words are there; "old", "secret", "defence", "pact" missing',
        "",
    ),
    (
        "words",
        "the leaders signed and sealed the pact",
        "The leaders saw the pact.",
        'words: nothing here says "signed" or "sealed"; 2 of 4 words are there',
        "",
    ),
    (
        "words",
        "the band does not play an acoustic guitar",
        "In Oslo the band plays the guitar.",
        'words: the phrasing denies it only of "acoustic", and this says less',
        "",
    ),
    ("words", "the leaders signed the defence pact", "The leaders signed the pact.", 'words: "defence" missing', ""),
    (
        "words",
        "the leaders signed the defence pact",
        "The leaders signed the trade pact.",
        'words: "trade" stands in the place of "defence"',
        "",
    ),
    (
        "words",
        "the band plays no acoustic guitar",
        "The band plays guitar.",
        'words: the phrasing denies it only of "acoustic", and this says less',
        "",
    ),
    (
        "words",
        "the band plays no guitar",
        "The band plays no acoustic guitar.",
        'words: says it only of "acoustic guitar"',
        "",
    ),
    ("words", "all birds sing at dawn", "All small birds sing at dawn.", 'words: says it only of "small birds"', ""),
    (
        "words",
        "the police arrested the mayor of the town",
        "The police arrested the baker of the town.",
        'words: "baker" stands in the place of "mayor"',
        "",
    ),
    ("roles", "Anna beat Maria", "Maria beat Anna.", 'roles: "Anna" does it in one and has it done in the other', ""),
    ("roles", "Anna signed the pact", "Anna's brother signed the pact.", 'roles: here it is "brother", not "Anna"', ""),
    (
        "roles",
        "the minister signed the pact",
        "The adviser of the minister signed the pact.",
        'roles: here it is "adviser", not "minister"',
        "",
    ),
    (
        "roles",
        "the baker painted the fence",
        "The baker knows the fence painted in May.",
        'roles: nothing here says that "baker" does it',
        "",
    ),
    (
        "roles",
        "the guards believed the visitors",
        "The guards believed the visitors left.",
        'roles: "visitors" does something else here',
        "",
    ),
    ("roles", "Tom Ruiz voted for Eva Soler", "Soler voted early.", 'roles: "Eva" does it here', ""),
    (
        "roles",
        "Tom Ruiz sold the boat to Eva",
        "She sold the boat to Tom Ruiz.",
        'roles: "Ruiz" does not do it here',
        "",
    ),
    (
        "roles",
        "the Oslo museum bought the ship",
        "The museum bought the Oslo ship.",
        'roles: "museum" is not "Oslo" here',
        "",
    ),
    ("roles", "Anna's coach is rich", "The coach Anna is rich.", 'roles: here "Anna" is the "coach"', ""),
    ("roles", "Anna is the mayor", "Anna met the mayor.", 'roles: nothing here says that "Anna" is "mayor"', ""),
    (
        "roles",
        "the tall guard closed the gate",
        "The guard closed the tall gate.",
        'roles: "tall" describes "gate" here, not "guard"',
        "",
    ),
    (
        "contrast",
        "all members signed the pact",
        "Some members signed the pact.",
        'contrast: "some" before "members" here, "all" in the phrasing',
        "members",
    ),
    (
        "contrast",
        "members signed the pact",
        "Few members signed the pact.",
        'contrast: "few" before "members" here, "no such word" in the phrasing',
        "members",
    ),
    (
        "contrast",
        "few members signed the pact",
        "The members signed the pact.",
        'contrast: "no such word" before "members" here, "few" in the phrasing',
        "members",
    ),
    (
        "contrast",
        "all members signed the pact",
        "Few members signed the pact.",
        'contrast: "few" before "members" here, "all" in the phrasing',
        "members",
    ),
    (
        "contrast",
        "prices went up",
        "In May prices went down again.",
        'contrast: another direction or side beside "went" here',
        "went",
    ),
    (
        "contrast",
        "the minister signed the pact",
        "The former minister signed the pact.",
        'contrast: "former minister" here',
        "minister",
    ),
    (
        "contrast",
        "the package foo-utils has the headers",
        "The package foo-utils-dev has the headers.",
        'contrast: part of "foo-utils-dev" here',
        "foo",
    ),
    (
        "contrast",
        "it is the second tallest tower",
        "It is the third tallest tower.",
        'contrast: another rank before "tallest" here',
        "tallest",
    ),
    (
        "contrast",
        "it is the tallest tower",
        "It is the second tallest tower.",
        'contrast: another rank before "tallest" here',
        "tallest",
    ),
    (
        "value",
        "the visit lasted 24 days",
        "The visit lasted 42 days.",
        "value: 24 days wanted, 42 days found",
        "42 days",
    ),
    ("value", "the visit lasted 24 days", "The visit lasted long.", "value: 24 days wanted, not found here", ""),
    (
        "value",
        "the firm gave 3 million euros to Bo",
        "The firm gave 3 million euros to Ann and 5 million euros to Bo.",
        'value: 3 million euros wanted beside "Bo", 5 million euros found',
        "5 Bo",
    ),
    (
        "value",
        "the 12 members met for 24 days",
        "The 12 members met for 25 days.",
        "value: 24 days wanted, 25 days found",
        "12 12 25 days",
    ),
    (
        "value",
        "the 12 members met for 24 days",
        "The 12 members met.",
        "value: 24 days wanted, not found here",
        "12 12",
    ),
    (
        "value",
        "the 12 members met for 24 days",
        "The 13 members met for 25 days.",
        "value: 12 wanted, 13 found; 24 days wanted, 25 days found",
        "13 13 25 days",
    ),
    (
        "value",
        "the 12 members met for 24 days",
        "The members met.",
        "value: 12 wanted, not found here; 24 days wanted, not found here",
        "",
    ),
    (
        "polarity",
        "the leaders signed the pact",
        "The leaders did not sign the pact.",
        'polarity: "not" negates it here',
        "not not",
    ),
    (
        "polarity",
        "the leaders did not sign the pact",
        "The leaders signed the pact.",
        'polarity: stated here, "not" in the phrasing',
        "",
    ),
    (
        "polarity",
        "the leaders refused to sign the pact",
        "The leaders signed the pact.",
        'polarity: stated here, "refused to" in the phrasing',
        "",
    ),
    (
        "modality",
        "the leaders signed the pact",
        "The leaders may sign the pact.",
        'modality: "may": planned, possible or asked, not stated',
        "may may",
    ),
    (
        "modality",
        "the leaders signed the pact",
        "The leaders will sign the pact.",
        'modality: "will": planned, possible or asked, not stated',
        "will will",
    ),
    (
        "modality",
        "the leaders signed the pact",
        "The leaders may plan to sign the pact.",
        'modality: "may": planned, possible or asked, not stated',
        "may may",
    ),
    (
        "modality",
        "the leaders signed the pact",
        "The leaders had a chance to sign the pact.",
        'modality: "had … sign": planned, possible or asked, not stated',
        "",
    ),
    (
        "modality",
        "the leaders will sign the pact",
        "The leaders may sign the pact.",
        'modality: "may": planned, possible or asked, not stated',
        "may may",
    ),
    (
        "contrast",
        "All boats were sold",
        "Nine boats were sold.",
        'contrast: not all here: "Nine" beside "boats"',
        "boats",
    ),
    (
        "contrast",
        "Ada Lind is mayor of Oslo",
        "Ada Lind was mayor of Oslo.",
        'contrast: "was" here: at another time',
        "was",
    ),
    (
        "contrast",
        "The works makes wooden wheels",
        "Until 1955 the works made wooden wheels.",
        'contrast: "Until 1955" here: no longer',
        "Until",
    ),
    (
        "contrast",
        "The choir always sings in the square",
        "The choir always sings in the square, except on Mondays.",
        'contrast: not all here: "except" beside "sings"',
        "sings",
    ),
    (
        "contrast",
        "240 workers joined the strike",
        "Half of the 240 workers joined the strike, the union said.",
        'contrast: not all here: "Half" beside "workers"',
        "workers",
    ),
    (
        "contrast",
        "All catches are made at night",
        "Two thirds of all catches are made at night.",
        'contrast: not all here: "Two thirds" beside "catches"',
        "catches",
    ),
    (
        "contrast",
        "The train left earlier than the bus",
        "The train left later than the bus.",
        "contrast: compared the other way round here",
        "",
    ),
    (
        "contrast",
        "The train left later than the bus",
        "The train left earlier than the bus.",
        "contrast: compared the other way round here",
        "",
    ),
    (
        "contrast",
        "The vote was in favour of the plan",
        "The vote was against the plan.",
        'contrast: the other side of "plan" is taken here',
        "plan",
    ),
    (
        "contrast",
        "Everyone signed the pact",
        "Everyone except Anna Lund signed the pact.",
        'contrast: not all here: "except"',
        "",
    ),
    (
        "contrast",
        "Residents may park in the street",
        "Only residents with a permit may park in the street.",
        'contrast: not all here: "permit" beside "Residents"',
        "residents",
    ),
    (
        "contrast",
        "The members signed the pact",
        "Three of the members signed the pact.",
        'contrast: not all here: "Three" beside "members"',
        "members",
    ),
    (
        "contrast",
        "Every member has a key",
        "Every third member has a key.",
        'contrast: not all here: "third" beside "member"',
        "member",
    ),
    (
        "contrast",
        "The Green party is against the reform",
        "The Green party is in favour of the reform.",
        'contrast: the other side of "reform" is taken here',
        "reform",
    ),
    (
        "modality",
        "The museum is closed",
        "The museum is closed on Mondays.",
        'modality: "Mondays": not always, or not for all',
        "Mondays",
    ),
    (
        "modality",
        "The ship sank",
        "The ship ran aground or sank.",
        'modality: "or": one of two, and nothing says which',
        "or",
    ),
    (
        "polarity",
        "There was a crash",
        "The pilot avoided a crash.",
        'polarity: "avoided" does not say that it was so',
        "",
    ),
    (
        "polarity",
        "The pianist is not paid",
        "Nobody is paid, except the pianist.",
        'polarity: "Nobody … except" here, "not" in the phrasing',
        "Nobody Nobody except except",
    ),
    (
        "polarity",
        "The court overturned the verdict",
        "The court did not overturn the verdict until 2017.",
        'polarity: not "until 2017" here: later it was so',
        "",
    ),
    (
        "roles",
        "The mother of Anna praised the father of Bo",
        "The mother of Bo praised the father of Anna.",
        'roles: "Anna" belongs to "father" here',
        "",
    ),
    (
        "roles",
        "The mayor closed.",
        "The bridge was closed by the mayor.",
        'roles: "mayor" does it to something here',
        "",
    ),
    (
        "roles",
        "The band recorded its album in French",
        "The band recorded its album in France.",
        'roles: "French" is a language in one, and a country in the other',
        "",
    ),
    (
        "roles",
        "Norline is the founder of Mara Lind.",
        "Norline was founded by Mara Lind in 1921.",
        'roles: "Norline" is not what makes a "founder" here',
        "",
    ),
    (
        "roles",
        "Anna won silver",
        "Anna and Bob won gold and silver, respectively.",
        'roles: here "Anna" does not go with "silver"',
        "",
    ),
    (
        "roles",
        "The lighthouse at Gull Head was automated in 1988",
        "The lighthouse at Skerry Point was automated in 1988, three years later than its neighbour at Gull Head.",
        'roles: here it is compared with "Gull"',
        "",
    ),
    (
        "roles",
        "Bo Lind is the mayor of Hestra.",
        "Bo Lind, the mayor of Torvik, visited Hestra.",
        'roles: here the "mayor" is that of "Torvik"',
        "",
    ),
    (
        "roles",
        "The firm is 90 metres high",
        "The firm put up a 90-metre-high mast.",
        'roles: nothing here says that "firm" has this measure',
        "",
    ),
    (
        "roles",
        "Mara Lind works for Norway.",
        "Mara Lind, a Norwegian reporter, left.",
        'roles: nothing here says whose "reporter" it is',
        "",
    ),
    (
        "roles",
        "Norline founded Mara Lind.",
        "Norline founder Mara Lind sold the ferry.",
        'roles: nothing joins "Norline" to "founder"',
        "",
    ),
    (
        "roles",
        "Three people were seriously injured",
        "Three people were injured, one of them seriously.",
        'roles: says it here of "one" alone',
        "",
    ),
    (
        "roles",
        "Norcom has 300 employees",
        "Norcom's factory employs 300 people.",
        'roles: this counts "factory ... Norcom"',
        "",
    ),
    (
        "roles",
        "The fort is 90 metres high",
        "The tower of the fort has a height of 90 metres.",
        'roles: this measures something else than "fort"',
        "",
    ),
    (
        "modality",
        "The pump must be cleaned at home",
        "The pump can be cleaned at home.",
        'modality: "can" here, "must" in the phrasing',
        "",
    ),
    (
        "modality",
        "Members may vote",
        "Members may vote if they pay.",
        'modality: "if": planned, possible or asked, not stated',
        "",
    ),
    (
        "modality",
        "The bridge collapses",
        "In the novel, the bridge collapses.",
        'modality: "novel": told there, and not said to be so',
        "",
    ),
    (
        "modality",
        "Berg told of murder",
        "Berg told of an attempt at murder.",
        'modality: "attempt at": planned, possible or asked, not stated',
        "",
    ),
    (
        "modality",
        "The hall can hold 300 people",
        "The hall will be able to hold 300 people in 2030.",
        'modality: "be able to": it will be, and the phrasing says that it can now',
        "be to",
    ),
    (
        "modality",
        "Only vertebrates can pass on such skills",
        "Earlier research had suggested that only vertebrates could pass on such skills.",
        'modality: "suggested": supposed only, and the phrasing says that it can be',
        "",
    ),
    (
        "polarity",
        "Bo Lund resigned",
        "The minister rejected the resignation of Bo Lund.",
        'polarity: "rejected" is no contrary of it',
        "",
    ),
    ("roles", "Anna was fired", "Anna told Bo that he was fired.", 'roles: "he" may be said of another one here', ""),
    (
        "roles",
        "The minister asked two councillors to order an inquiry",
        "Two councillors have asked the minister, Fiona Baird, to order an inquiry.",
        'roles: "minister" tells something else here',
        "",
    ),
    (
        "roles",
        "A child is chasing the animal",
        "A dog is chasing the boy.",
        'roles: "child" does it in one and has it done in the other',
        "",
    ),
    (
        "roles",
        "A brown dog chases a white cat",
        "A white dog chases a brown cat.",
        'roles: "white" does it here',
        "",
    ),
    (
        "roles",
        "Ashby is second",
        "Corley is second, behind Ashby.",
        'roles: nothing here says that "Ashby" is "second"',
        "",
    ),
    (
        "roles",
        "Greco was sent off",
        "Neri was sent off, replaced by the young Greco.",
        'roles: "Greco" does something else here',
        "",
    ),
    (
        "roles",
        "The doctors believed the lawyers",
        "The doctors believed the lawyers lied.",
        'roles: "lawyers" does something else here',
        "",
    ),
    (
        "roles",
        "No ship may enter",
        "No ship over 30 metres may enter.",
        'roles: here it is "metres", not "ship"',
        "",
    ),
    (
        "roles",
        "The ferry looked at the dog",
        "The mayor sat looking at the ferry and the dog.",
        'roles: "ferry" does not do it here',
        "",
    ),
    (
        "roles",
        "Anna runs faster than Bo",
        "Bo runs faster than Anna.",
        'roles: here it is "Bo", not "Anna"',
        "",
    ),
    (
        "roles",
        "Anna has 500 euros",
        "Anna stole 500 euros.",
        'roles: "stole" so much here, and not that it is so much',
        "",
    ),
    (
        "roles",
        "The players of Lyon won the cup",
        "The players who beat Lyon won the cup.",
        'roles: "beat" stands between "players" and "Lyon" here',
        "",
    ),
    (
        "roles",
        "The ship left Malta",
        "The ship left for Malta.",
        'roles: "for" before "Malta" makes it another thing here',
        "",
    ),
    ("words", "Members may vote", "Non-members may vote.", 'words: 1 of 2 words are there; "Members" missing', ""),
    (
        "words",
        "The choir sang in the evening park",
        "The choir sang.",
        'words: 2 of 4 words are there; "evening", "park" missing',
        "",
    ),
]

# What only other languages say: code, gate, phrasing, passage, what it says for people
WHYS_ELSEWHERE = [
    (
        *("de", "roles", "Die Fabrik in Ulm wurde von der Donau verschmutzt"),
        *("Die Donau war stark verschmutzt mit Zink aus der Fabrik in Ulm.",),
        'roles: "Donau" does not do it here',
    ),
    (
        *(
            "it",
            "modality",
            "Via Garibaldi è chiusa al traffico",
            "Da lunedì via Garibaldi resterà chiusa al traffico.",
        ),
        'modality: "resterà": planned, possible or asked, not stated',
    ),
    (
        *("de", "modality", "Die Station wurde nach Lenz verlegt", "Die Station wird im Herbst nach Lenz verlegt."),
        'modality: "wird": is done or will be, and was not yet',
    ),
    (
        *("nl", "roles", "Eva Berg versloeg Anna Lund", "In 1934 versloeg Anna Lund Eva Berg."),
        'roles: "Berg" has it done here',
    ),
    (
        *("fr", "roles", "Les développeurs d'Ubuntu ont été exaspérés"),
        *("Les développeurs Debian qui vivaient d'Ubuntu ont été exaspérés.",),
        'roles: "développeurs" is not of "Ubuntu" here',
    ),
    (
        *("es", "roles", "El faro tiene 90 metros de altura", "El faro supera a la torre en 23 metros de altura."),
        'roles: "altura" does not tell here how much it measures',
    ),
    (
        *("de", "value", "Ein Mensch starb", "Drei Menschen starben."),
        'value: "Ein" is one, Drei Menschen found',
    ),
]


# How many a passage speaks of -> of how many the phrasing may speak for that to be said there.
QUANTIFIED = {
    "all members": ("all members", "most members", "half the members", "many members", "some members", "members"),
    "most members": ("most members", "half the members", "many members", "some members"),
    "half the members": ("half the members", "some members"),
    "many members": ("many members", "some members", "members"),
    "some members": ("some members", "members"),
    "few members": ("few members", "some members"),
    "only members": ("only members", "members"),
    "members": ("members", "all members", "most members", "many members", "some members"),
}


def test_what_a_quantifier_says_of_others() -> None:
    said = {
        passage: {
            wanted
            for wanted in QUANTIFIED
            for found in align(
                read_query(f"{wanted} signed the pact", (), "en"), parse(f"{passage} signed the pact.", "en"), Context()
            )[:1]
            if gates.test("contrast", found).relation is Relation.AGREES
        }
        for passage in QUANTIFIED
    }
    assert said == {passage: set(wanted) for passage, wanted in QUANTIFIED.items()}


@pytest.mark.parametrize(("gate", "phrasing", "passage", "why", "marked"), WHYS)
def test_a_gate_says_why(gate: str, phrasing: str, passage: str, why: str, marked: str) -> None:
    best = align(read_query(phrasing, (), "en"), parse(passage, "en"), Context())[0]
    outcome = gates.test(gate, best)
    assert outcome.why == why
    assert " ".join(best.sentence.tokens[place].text for place in outcome.places) == marked


@pytest.mark.parametrize(("code", "gate", "phrasing", "passage", "why"), WHYS_ELSEWHERE)
def test_a_gate_says_why_in_another_language(code: str, gate: str, phrasing: str, passage: str, why: str) -> None:
    best = align(read_query(phrasing, (), code), parse(passage, code), Context())[0]
    assert gates.test(gate, best).why == why


@pytest.mark.parametrize(
    ("phrasing", "passage", "why"),
    [
        ("the leaders signed", "The leaders never signed.", 'polarity: "never" negates it here'),
        ("the leaders never signed", "The leaders signed.", 'polarity: stated here, "never" in the phrasing'),
        (
            "the leaders did not refuse to sign",
            "The leaders did not sign.",
            'polarity: "not" here, "not … refuse to" in the phrasing',
        ),
        (
            "the leaders did not sign",
            "The leaders did not refuse to sign.",
            'polarity: "not … refuse to" here, "not" in the phrasing',
        ),
    ],
)
def test_polarity_tells_what_negates_on_which_side(phrasing: str, passage: str, why: str) -> None:
    found = align(read_query(phrasing, (), "en"), parse(passage, "en"), Context())
    assert gates.test("polarity", found[0]).why == why


@pytest.mark.parametrize(
    ("phrasing", "passage", "marked"),
    [
        ("No one was injured", "In the end no one was injured.", ["no", "one"]),
        ("No one was injured", "In the end nobody has been injured.", ["nobody"]),
        ("the leaders signed", "Nobody denies that the leaders signed.", ["Nobody", "denies"]),
        ("the leaders signed", "Both leaders signed.", []),
    ],
)
def test_what_negates_and_agrees_is_a_part_of_the_quote(phrasing: str, passage: str, marked: list[str]) -> None:
    best = align(read_query(phrasing, (), "en"), parse(passage, "en"), Context())[0]
    outcome = gates.test("polarity", best)
    assert outcome.relation is Relation.AGREES
    assert [best.sentence.tokens[place].text for place in sorted(set(outcome.places))] == marked


def test_a_gate_can_be_asked_of_a_passage_that_another_one_stopped() -> None:
    """`show` tells what every gate says of the nearest miss, even where it has not one verb of the phrasing."""
    (found,) = align(
        read_query("the leaders signed the old pact and left", (), "en"), parse("The old pact.", "en"), Context()
    )
    says = {gate: gates.test(gate, found).relation for gate in GATES}
    assert says == dict.fromkeys(GATES, Relation.AGREES) | {"words": Relation.BLOCKS}
