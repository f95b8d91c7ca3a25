"""A YAML syntax error -> where it stands, what is wrong and what to do, in words for people who write claims.

What the parser says differs between PyYAML's two parsers and from version to version. Only the places that it names
are used: what was open, and what stands at the place, tell what is wrong.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

_CONFLICT = re.compile("^<{7} ", re.MULTILINE)  # what git leaves
_DOCUMENT_END = re.compile(r"^\.\.\.(?:\s|\Z)", re.MULTILINE)
_BEHIND = ("this stands behind the end of the content", "remove it, or put quotes around the whole text")
_OPEN_QUOTE = re.compile(r"(?:\"[^\"\\]*(?:\\.[^\"\\]*)*|'[^']*(?:''[^']*)*)\0(?:\Z|---|\.\.\.)", re.DOTALL)
_NEVER_ENDS = ("a quoted text begins here and never ends", "close the quotes")

_QUOTES = "put quotes around a text that begins with a special character or has `: ` in it"
# Pattern -> what is wrong, what to do; the first that fits decides. A pattern sees what is open (where the parser
# names nothing: the beginning of the line) up to the place, a NUL for the place, and the rest of the line.
_KINDS: tuple[tuple[str, str, str], ...] = (
    (r".*\0\t", "a tab cannot indent", "indent with spaces"),
    (r'".*\\[xuU]\0', "this is not the code of a character", "write the character itself"),
    (r'".*(?:\\\0|\0\\)', "`\\` has a meaning of its own in double quotes", "write `\\\\`, or use single quotes"),
    (r"%YAML[^\n]*\0|\0%YAML", "this is another version of YAML", "remove the `%YAML` line"),
    (r"%[^\n]*\0|\0%", "a line cannot begin with `%`", "remove it, or put quotes around the text"),
    (r".*\0[@`%]", "a text cannot begin with this character", "put quotes around the text"),
    (r"""(?:.*[\s\[{,])?(?:"[^"]*"|'[^']*') *\0[^\s,\]}#:]""", "the text goes on behind its closing quote",
     "put quotes of the other kind around the whole text"),
    (r"\[.*\0", "a list in `[ ]` is not closed before this", "close it, with quotes around a text with `: ` in it"),
    (r"\{.*\0", "a mapping in `{ }` is not closed before this", "close it, with commas between its keys"),
    (r".*\0:(?:\s|\Z)", "a second `: ` on one line", "put quotes around a text that has `: ` in it"),
    (r"!|.*\0!", "tags are not allowed", "remove the `!…`, or put quotes around a text that begins with it"),
    (r"[*&]\S*\0", "`*` or `&` begins an alias or an anchor", "put quotes around a text that begins so"),
    (r"[|>][^\n]*\0", "nothing stands beside a `|` or `>`", "begin the text on the next line, or put quotes around it"),
    (r"(?:.*\n)?[^\n]*\S *\0-(?:\s|\Z)", "a list item in the middle of a line", "begin it on the next line, indented"),
    (r"(?:.*\n)?[^\n]*\S *\0\?(?:\s|\Z)", "a `?` before a text", _QUOTES),
    (r"-\s.*\n *\0", "this is no item of the list before it", "begin it with `- `, or indent it alike"),
    (r"(?:(?!:\s).)+(?:\n *\0|\0\Z)", "this line is neither `key: value` nor a list item",
     "add the `: `, or `- ` before it"),
    (r".*\0[\]},]", "a text cannot begin with this character", "put quotes around the text"),
    ("", "this does not belong to the line or the indentation before it",
     "indent it like its neighbours; double a `'` inside single quotes"),
)  # fmt: skip


def syntax_error(error: yaml.MarkedYAMLError, text: str) -> tuple[int, int, str, str]:
    """Return line and column (from 1), the problem and the remedy for what PyYAML raised on `text`."""
    conflict = _CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        return line, 1, "has an unresolved merge conflict here", "keep one side, and remove the lines that mark it"
    mark: Any = error.problem_mark  # The stubs allow an error without a place; neither parser makes one.
    context = error.context_mark
    begin = context.index if context and context.index < mark.index else mark.index - mark.column
    seen = f"{text[begin : mark.index]}\0{text[mark.index :].partition(chr(10))[0]}"
    if context and _OPEN_QUOTE.match(seen):  # the end of the file tells nobody which quotes are open
        return context.line + 1, context.column + 1, f"is not YAML: {_NEVER_ENDS[0]}", _NEVER_ENDS[1]
    problem, remedy = _BEHIND if _DOCUMENT_END.search(text[: mark.index]) else _kind(seen)
    line, column = mark.line + 1, mark.column + 1
    if mark.index >= len(text):  # libyaml counts a line end that a file without one does not have
        lines = re.split("\r\n|\r|\n", text)
        line, column = len(lines), len(lines[-1]) + 1
    return line, column, f"is not YAML: {problem}", remedy


def _kind(seen: str) -> tuple[str, str]:
    return next((problem, remedy) for pattern, problem, remedy in _KINDS if re.match(pattern, seen, re.DOTALL))
