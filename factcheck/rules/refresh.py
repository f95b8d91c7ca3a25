"""What `refresh` finds."""

from __future__ import annotations

from factcheck.rules.rule import Level, Rule

REFRESH_RULES = (
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
