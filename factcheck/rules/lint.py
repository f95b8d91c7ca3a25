"""What `lint` finds."""

from __future__ import annotations

from factcheck.rules.rule import Level, Rule

LINT_RULES = (
    Rule(
        "FC301", "idle-phrasing", Level.WARNING,
        "a phrasing that matches nowhere",
        "No source holds a passage that this phrasing finds. It may be misspelt, in a language that no source has, or "
        "about something that the sources have stopped saying. The claim's own sentence may be idle where another "
        "phrasing is not. So may a phrasing under `refuted_by`: it is there for the day when a source says it.",
        "`supported_by: [first visti in 24 years and a half]`, while the sources write \"first visit in 24 years\".",
        "Correct the phrasing or remove it. `factcheck show CLAIM` names the nearest passage and what blocked it.",
        lint=True,
    ),
    Rule(
        "FC302", "general-phrasing", Level.WARNING,
        "a phrasing so general that it matches very many passages",
        "A phrasing that fits more than five passages of one source certifies none of them: whichever of them changes, "
        "another will take its place and nobody will notice.",
        "`supported_by: [the president said]`",
        "Give the phrasing what makes the fact unique: a name, a number, a date, the verb.",
        lint=True,
    ),
    Rule(
        "FC303", "language-gap", Level.WARNING,
        "a claim without a phrasing in a language that the sources have",
        "Phrasings are compared with the words of a source, and words are not translated. In a source of another "
        "language the claim can only be silent, which looks the same as a source that has nothing to say.",
        "The folder holds Italian documents, and a claim is phrased in English only.",
        "Add a phrasing in that language to `supported_by`, in the words that such a source would use.",
        lint=True,
    ),
    Rule(
        "FC304", "same-claim", Level.WARNING,
        "two claims that say the same",
        "Two claims with the same content give two rows that always agree. They count one piece of evidence twice, "
        "and whoever corrects one of them will forget the other.",
        "`first-visit`: \"It was his first visit in 24 years.\" `visit-after-24-years`: \"In 24 years it was his "
        "first visit.\"",
        "Keep one of them, with the phrasings of both.",
        lint=True,
    ),
    Rule(
        "FC305", "weak-phrasing", Level.WARNING,
        "a short phrasing without any name or value",
        "Names, values and polarity are what a verdict rests on. A phrasing with fewer than four content words and "
        "none of those is held up by two or three common words.",
        "`supported_by: [the talks ended well]`",
        "Add who, how many or when; or write the phrasing out to a full sentence.",
        lint=True,
    ),
    Rule(
        "FC306", "unused-source", Level.WARNING,
        "a source that no claim touches",
        "Every cell of the source is silent. Either the claims do not cover it, or they do not speak its language, or "
        "it does not belong in the folder.",
        "`sources/appendix.txt` is silent for all 40 claims.",
        "Write a claim about it, add phrasings in its language, or name it under `exclude:`.",
        lint=True,
    ),
    Rule(
        "FC307", "near-name", Level.WARNING,
        "a name that belongs in `names:`, because its near spelling is in the sources",
        "A name that is missing from a passage makes the source silent. When the sources hold almost the same name, "
        "they most likely mean the same person or place by it.",
        "The claim says \"Gaddafi\", a source writes \"Qaddafi\". Closer spellings, such as Andrei and Andrey, count "
        "as one without being told.",
        "If both are one, add a line to `names:`, such as `- [Gaddafi, Qaddafi]`. If they are not, leave it and "
        "write `ignore: [FC307]` below the claim.",
        lint=True,
    ),
    Rule(
        "FC308", "unreachable-support", Level.WARNING,
        "a `min_support` that the project has not enough sources for",
        "The claim, or the file for all of its claims, asks for more supporting sources than there are. `check` can "
        "only fail, whatever the sources say. All sources of the project count, also when only some are selected.",
        "A claim has `min_support: 99`, and the folder holds five sources.",
        "Lower `min_support`, or add the sources that are missing.",
        lint=True,
    ),
    Rule(
        "FC309", "both-sides", Level.WARNING,
        "a phrasing that supports a claim says what another says that refutes it",
        "A source that says it supports and refutes the claim at once, and its cell reads `mixed`. One of the two "
        "phrasings stands in the wrong list, or one is so loose that the other falls under it.",
        "`claim: Rome has three hills` with `refuted_by: [Rome has 3 hills]`.",
        "Take one of the two out, or write into each what sets it apart from the other.",
        lint=True,
    ),
    Rule(
        "FC310", "repeated-phrasing", Level.WARNING,
        "a phrasing that is written twice for one claim",
        "The claim itself always counts as a supporting phrasing, and a phrasing finds no more for being there twice. "
        "Capitals, quotation marks and a full stop at the end make no difference.",
        "`claim: The bridge opened in 1961.` with `supported_by: [the bridge opened in 1961]`.",
        "Remove it. Where other words were meant, write those.",
        lint=True,
    ),
    Rule(
        "FC311", "shared-name", Level.WARNING,
        "a name that stands in two lines of `names:`",
        "Each line holds names of one and the same thing. A name in two lines makes one thing of two: what a source "
        "says of the one may then count for the other.",
        "`names:` with `- [Rome, Roma]` and `- [Roma, Lazio]`: a claim about Rome is found where a source "
        "names Roma, and so is a claim about Lazio.",
        "Make one line of the two where all are names of one thing; if not, take the name out of one of them.",
        lint=True,
    ),
)  # fmt: skip
