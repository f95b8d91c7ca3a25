"""Untrusted text -> text that is safe in one format: what cannot be seen is shown, and nothing is obeyed.

Sources are other people's. Their control characters, escape sequences and bidirectional overrides would act on
a terminal, their `::error::` on a build server, their `=cmd()` on a spreadsheet and their `|` and `@name` on a page.
"""

from __future__ import annotations

import json as _json
import re

# Controls, soft hyphen, bidirectional marks, zero-width and other format characters, line and paragraph
# separators, tags, surrogates. Not the two joiners: scripts and emoji need them.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_BREAK = re.compile(r"[\t\n\r][\t\n\r ]*")
# `##[error]` and `##vso[…]` are commands to build servers wherever they stand in a line.
_SERVER_COMMAND = re.compile(r"##(?=\w*\[)")
# What begins a formula in a spreadsheet, also behind blanks and in full width, or a command to a build server.
_FORMULA = re.compile(r"\s*(?:[=+\-@\uff1d\uff0b\uff0d\uff20]|::)")
_MARKDOWN = re.compile(r"[\\`*_{}\[\]()<>#+!|~$&@:-]")
_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": "@<!-- -->",  # `@name` notifies a person; GitHub does not let it be escaped otherwise
    ":": ":",
    "-": "-",
}
_AT_START = {":": "\\:", "-": "\\-"}


def visible(text: str, encoding: str = "utf-8") -> str:
    r"""Return a text on one line, fit for a terminal that can show `encoding`.

    Line breaks and tabs become a blank. What cannot be seen or shown is written out.

    >>> visible("one\ntwo \x1b[31m \u202e", "ascii")
    'one two \\x1b[31m <U+202E>'
    """
    text = _UNSEEN.sub(_written_out, _BREAK.sub(" ", text))
    text = _SERVER_COMMAND.sub(r"\\x23#", text)
    return text.encode(encoding, "backslashreplace").decode(encoding)


def guarded(line: str) -> str:
    """Return a line that no build server takes for a command: it may not begin with `::`, blanks aside.

    The width stays: tables are laid out by now.
    """
    if not line.lstrip().startswith("::"):
        return line
    return line.replace("::", ": ", 1)


def markdown(text: str) -> str:
    r"""Return a text as it reads, in one line of Markdown, also inside the cell of a table.

    >>> print(markdown("a | b <script> [x](y)"))
    a \| b &lt;script&gt; \[x\]\(y\)
    """
    return _MARKDOWN.sub(_for_markdown, visible(text))


def csv(text: str) -> str:
    """Return a text as one field that no spreadsheet runs: `=`, `+`, `-` and `@` get an apostrophe before them.

    >>> csv("=cmd()")
    "'=cmd()"
    """
    # A tab would be a blank by now, and a spreadsheet may strip blanks.
    dangerous = _FORMULA.match(text) or text.startswith(("\t", "\r"))
    return ("'" if dangerous else "") + visible(text)


def json(value: object) -> str:
    r"""Return a value as JSON on one line, keys in their order; the value is kept to the letter.

    >>> json({"quote": "è \u202e ##[error]"})
    '{"quote": "è \\u202e \\u0023#[error]"}'
    """
    text = _UNSEEN.sub(_as_escapes, _json.dumps(value, ensure_ascii=False))
    return _SERVER_COMMAND.sub(r"\\u0023#", text)


def _written_out(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"<U+{code:04X}>"


def _as_escapes(found: re.Match[str]) -> str:
    return _json.dumps(found[0])[1:-1]


def _for_markdown(found: re.Match[str]) -> str:
    sign = found[0]
    table = _AT_START if not found.string[: found.start()].strip() else {}
    return table.get(sign) or _ENTITIES.get(sign) or "\\" + sign
