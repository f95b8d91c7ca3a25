"""A YAML syntax error -> where it stands, what is wrong and what to do, in words for people who write claims."""

from __future__ import annotations

import re

import yaml

_QUOTES = "put quotes around a text that begins with a special character or has `: ` in it"

_CONFLICT = re.compile("^<{7} ", re.MULTILINE)  # what git leaves

# What the parser says -> what is wrong, what to do. The first that occurs in its words decides.
_WORDS: tuple[tuple[str, str, str], ...] = (
    ("mapping values are not allowed", "a second `: ` on one line", "put quotes around a text that has `: ` in it"),
    ("sequence entries are not allowed", "a list item in the middle of a line", "begin it on the next line, indented"),
    ("mapping keys are not allowed", "a `?` before a text", _QUOTES),
    ("end of stream", "a quoted text begins here and never ends", "close the quotes"),
    ("did not find expected key", "this does not belong to the line or the indentation before it",
     "indent it like its neighbours; double a `'` inside single quotes"),
    ("expected '-' indicator", "this is no item of the list before it", "begin it with `- `, or indent it alike"),
    ("',' or ']'", "a list in `[ ]` is not closed before this", "close it, with quotes around a text with `: ` in it"),
    ("',' or '}'", "a mapping in `{ }` is not closed before this", "close it, with commas between its keys"),
    ("node content", "a text cannot begin with this character", "put quotes around the text"),
    ("cannot start any token", "a text cannot begin with this character", "put quotes around the text"),
    ("alphabetic or numeric", "`*` or `&` begins an alias or an anchor", "put quotes around a text that begins so"),
    ("unknown escape", "`\\` has a meaning of its own in double quotes", "write `\\\\`, or use single quotes"),
    ("invalid Unicode", "this is not the code of a character", "write the character itself"),
    ("tag", "tags are not allowed", "remove the `!…`, or put quotes around a text that begins with it"),
    ("expected ':'", "this line is neither `key: value` nor a list item", "add the `: `, or `- ` before it"),
    ("incompatible YAML", "this is another version of YAML", "remove the `%YAML` line"),
    ("directive", "a line cannot begin with `%`", "remove it, or put quotes around the text"),
    ("<document start>", "this stands behind the end of the content", "remove it, or put quotes around the whole text"),
)  # fmt: skip


def syntax_error(error: yaml.MarkedYAMLError, text: str) -> tuple[int, int, str, str]:
    """Return line and column (from 1), the problem and the remedy for what PyYAML raised on `text`."""
    conflict = _CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        return line, 1, "has an unresolved merge conflict here", "keep one side, and remove the lines that mark it"
    said = error.problem or "it cannot be read"
    mark = error.problem_mark or error.context_mark
    if "end of stream" in said:  # the end of the file tells nobody which quotes are open
        mark = error.context_mark or mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if mark and text[mark.index : mark.index + 1] == "\t":
        return line, column, "is not YAML: a tab cannot indent", "indent with spaces"
    for words, problem, remedy in _WORDS:
        if words in said:
            return line, column, f"is not YAML: {problem}", remedy
    return line, column, f"is not YAML: {said}", _QUOTES
