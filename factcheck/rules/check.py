"""What `check` finds."""

from __future__ import annotations

from factcheck.rules.rule import Level, Rule

CHECK_RULES = (
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
