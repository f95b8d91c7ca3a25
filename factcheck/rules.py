"""Rule: what `check` and `lint` can find, and what it means, for `explain`, for SARIF and for docs/rules/."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of finding: `meaning` in a line, the rest in Markdown; only `lint` or `refresh` find what is theirs."""

    id: str
    name: str
    level: Level
    meaning: str
    explanation: str
    example: str
    remedy: str
    lint: bool = False
    refresh: bool = False

    @property
    def title(self) -> str:
        """Id and name, as in `FC101 lost`."""
        return f"{self.id} {self.name}"


_CHECK_RULES = (
    Rule(
        "FC101", "lost", Level.ERROR,
        "a locked verdict is now silent",
        "When the lock was written, the source said something about the claim. Today it says nothing: the passage was "
        "removed, or it was rewritten so far that it no longer speaks of the same names, values and deeds. A sentence "
        "that merely resembles the old one is not taken for it.",
        "Locked: \"Team Alpha won 62 seats.\" Today the source reads: \"Team Alpha won a majority.\" The claim of 62 "
        "seats has lost its evidence there.",
        "Read the source where the quote stood. If the claim still holds by other words, add them to `supported_by`. "
        "If the source has really fallen silent, accept that with the `factcheck lock` command of the finding.",
    ),
    Rule(
        "FC102", "changed", Level.ERROR,
        "a locked verdict is another one now",
        "The source still speaks of the claim, but its verdict is not the locked one: what was supported is refuted, "
        "said only in part, or both said and denied, or the other way round. The finding names the gate that made the "
        "difference: a value, the polarity or the modality.",
        "Locked as `supports`: \"The treaty was signed on 19 June.\" Today: \"The treaty was signed on 20 June.\" The "
        "claim asks for 19 June, another date stands in its place, so the verdict is `refutes`.",
        "Find out who is right. Correct the claim, or the source if it is yours, or accept the new verdict with the "
        "`factcheck lock` command of the finding.",
    ),
    Rule(
        "FC103", "new", Level.WARNING,
        "a cell that was silent when locked says something now",
        "A source has begun to speak of a claim that it did not touch before, or the claim or the source was added "
        "after the lock was written. Nobody has looked at this evidence yet.",
        "A document that never mentioned the budget gains the sentence \"The budget is 40 million euros.\"",
        "Read the quote. If it means what the verdict says, accept it with the `factcheck lock` command of the "
        "finding; if not, make the phrasing that found it tighter.",
    ),
    Rule(
        "FC104", "reworded", Level.WARNING,
        "same verdict, but the locked quote reads differently now",
        "The verdict has not changed, but the quote under it has: it can no longer be found to the letter. White "
        "space, line breaks, quotation marks, dashes and the place in the document do not count. The finding shows a "
        "word diff. Where it is a number that changed, the finding says so: the claim does not ask for that number, "
        "or the verdict would be another one.",
        "Locked: \"Ten ministers resigned.\" Today: \"Ten of the ministers resigned overnight.\" Both support the "
        "claim that ten ministers resigned.",
        "Whoever quotes the passage elsewhere should see the new wording. Then accept it with the `factcheck lock` "
        "command of the finding.",
    ),
    Rule(
        "FC105", "orphan", Level.ERROR,
        "the lock names a claim or a source that is gone",
        "The lock holds cells of a claim that is no longer in the claims file, or of a source that is no longer in "
        "the sources folder. A check that passed now would pass because there is less to check.",
        "`sources/report.txt` was removed, and the lock still names `report`.",
        "Bring the claim or the source back if it went by mistake. Otherwise accept its absence with the `factcheck "
        "lock` command of the finding.",
    ),
    Rule(
        "FC106", "renamed", Level.WARNING,
        "a locked source has another id now, and the same text",
        "A source that the lock names is gone, and a new one has exactly its text (the same SHA-256): it was renamed "
        "or moved. Its cells are held to what was locked under the old id, so nothing is lost and nothing is new. "
        "Settle it before the text changes too: then the lock cannot know that the two are one, and reports the old "
        "source as an orphan and all cells of the other as new.",
        "`sources/report.txt` was renamed to `sources/report-2024.txt`: the lock still names `report`.",
        "Write the new name into the lock with the `factcheck lock` command of the finding. It accepts nothing else.",
    ),
    Rule(
        "FC201", "support", Level.ERROR,
        "fewer sources support the claim than `min_support` asks",
        "The claims file asks that a number of sources read `supports` for this claim, and fewer do. `partial` and "
        "`mixed` do not count. The policy always looks at every source, also when only some of them were selected. "
        "With `independent: true` in the claims file, sources that copied one another count as one.",
        "A claim has `min_support: 2`. One source supports it, another says it only in part.",
        "Add a source or a phrasing that finds the support that is there, or lower `min_support` for the claim.",
    ),
    Rule(
        "FC202", "disputed", Level.WARNING,
        "one source supports what another refutes",
        "Two sources cannot both be right about this claim. A `mixed` source does both, supports and refutes: it "
        "disputes what another supports or refutes, but not with itself.",
        "One report says that 62 seats were won, another that 64 were.",
        "Look at both quotes. If the dispute is real and known, write `ignore: [FC202]` below the claim; better "
        "still, make two claims of it.",
    ),
)  # fmt: skip

_LINT_RULES = (
    Rule(
        "FC301", "idle-phrasing", Level.WARNING,
        "a phrasing that matches nowhere",
        "No source holds a passage that this phrasing finds. It may be misspelt, in a language that no source has, or "
        "about something that the sources have stopped saying. The claim's own sentence may be idle where another "
        "phrasing is not, and so may what stands under `refuted_by`: it lies in wait.",
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
)  # fmt: skip

_REFRESH_RULES = (
    Rule(
        "FC401", "gone", Level.ERROR,
        "the page that a source was imported from is gone",
        "The server says that there is no such page (404) or that it was taken away (410). The source keeps its text.",
        "`sources/report.md` has `origin: https://example.org/report`, and the server answers 404.",
        "Look for the page elsewhere and import it from there. If its text is to stay as it is, take `origin:` out of "
        "its front matter: the original is still kept.",
        refresh=True,
    ),
    Rule(
        "FC402", "moved", Level.WARNING,
        "the page that a source was imported from has moved for good",
        "The server sends whoever asks to another address, for ever as it says (301, 308). One day it will stop.",
        "`http://example.org/report` leads to `https://www.example.org/reports/1`.",
        "See that it is the same document. The `factcheck refresh` of the finding writes its new address down.",
        refresh=True,
    ),
    Rule(
        "FC403", "shorter", Level.ERROR,
        "a page has lost its text",
        "Less than half of the text is left, or nothing that can be read: a paywall, most often, or a question for "
        "consent. The source keeps the text that it has, for an empty one would make every claim silent.",
        "A report of 8,000 characters now has 300: \"Subscribe to read on.\"",
        "Open the address in a browser. If the document is really shorter now, take it with the `factcheck import` "
        "command of the finding; if not, save the page to a file and import that.",
        refresh=True,
    ),
)  # fmt: skip

#: The rules that compare with the lock: accepting today settles them.
LOCKED = frozenset(rule.id for rule in _CHECK_RULES if rule.id.startswith("FC1"))

RULES: dict[str, Rule] = {rule.id: rule for rule in (*_CHECK_RULES, *_LINT_RULES, *_REFRESH_RULES)}


def page(rule: Rule) -> str:
    """Return the page of a rule in Markdown: what stands in docs/rules/ and what `explain` prints."""
    by = "lint" if rule.lint else "refresh" if rule.refresh else "check"
    return (
        f"# {rule.title}\n\n{rule.meaning[0].upper()}{rule.meaning[1:]}.\n\n"
        f"Found by `factcheck {by}`; level: {rule.level}.\n\n"
        f"## What it means\n\n{rule.explanation}\n\n## Example\n\n{rule.example}\n\n## What to do\n\n{rule.remedy}\n"
    )
