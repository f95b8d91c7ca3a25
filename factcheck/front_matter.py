"""Bytes -> the fields of the front matter: YAML between `---` lines at the very beginning.

Every value is text as written: `published: 2024-06-19` is no date and `language: no` is Norwegian. Keys
other than the fields are other people's. The YAML is read as a stream of events: nothing is constructed, no
alias is expanded and nothing recurses, so that no front matter can cost more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import yaml

from factcheck.errors import Problem, SourceError
from factcheck.events import TooDeep, events
from factcheck.languages.codes import language_code
from factcheck.model import FrontMatter

#: Bytes. What is longer between two `---` lines is a text with rules in it.
_LONGEST = 65_536
#: Levels of lists and mappings in each other; other people's front matter has three.
_DEEPEST = 32

#: Characters of a wrong value that a message repeats.
_SHOWN = 40

_FENCED = re.compile(rb"---[ \t]*\n(.*?)(?:(?<=\n)|\A)---[ \t]*(?:\n|\Z)", re.DOTALL)
#: A rule and then lines of `key: value`, one of them ours: nobody begins a text so.
_OPENED = re.compile(rb"---[ \t]*\n(?:[\w-]+:[^\n]*\n)*?(?:title|language|publisher|url|published|author):[ \t]")
_NOTHING = ("", "~", "null", "Null", "NULL")


def cut(data: bytes) -> tuple[bytes, int]:
    """Return the front matter and where the text begins; an opening line without a closing one is text."""
    found = _FENCED.match(data, 0, _LONGEST) if data.startswith(b"---") else None
    return (found[1], found.end()) if found else (b"", 0)


def require_closed(data: bytes, path: str) -> None:
    """See that a text without front matter has not one that was begun.

    Raises:
        SourceError: it has: nothing in it would count, and all of it would be text.

    """
    if _OPENED.match(data, 0, _LONGEST):
        remedy = "write a line `---` where it ends, or leave a blank line above if it is no front matter"
        raise SourceError([Problem(path, "the front matter is never closed", remedy, 1)])


def parse(front: str, path: str) -> FrontMatter:
    """Return the fields that are given.

    Raises:
        SourceError: at the line, for what is no YAML, no mapping or no text.

    """
    known = {field.name for field in fields(FrontMatter)}
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for key, value, line in _pairs(front, path) if front.strip() else ():
        if key not in known:
            continue
        if value is None:
            problems.append(Problem(path, f"`{key}` in the front matter is not text", "write one line of text", line))
        elif key in found:
            problems.append(Problem(path, f"`{key}` is set twice in the front matter", "remove one of the two", line))
        else:
            found[key] = _language(value, path, line, problems) if key == "language" and value else value
    if problems:
        raise SourceError(problems)
    return FrontMatter(**{key: value for key, value in found.items() if value})


def _pairs(front: str, path: str) -> Iterator[tuple[str, str | None, int]]:
    """Iterate over (key, value, line in the file); a value that is neither text nor a list of texts is None."""
    depth = 0
    key: str | None = None
    items: list[str | None] = []
    anchors: dict[str, str] = {}
    for event in _events(front, path):
        line = event.start_mark.line + 2 if event.start_mark else 1  # The opening `---` is line 1.
        value: str | None = None
        if depth == 0 and isinstance(event, yaml.NodeEvent) and not isinstance(event, yaml.MappingStartEvent):
            remedy = "write `key: value` lines, or leave a blank line above if the first line is a rule"
            raise SourceError([Problem(path, "the front matter has no keys", remedy, line)])
        if isinstance(event, yaml.ScalarEvent):
            value = "" if event.implicit[0] and event.value in _NOTHING else event.value
            anchors[event.anchor or ""] = event.value
        elif isinstance(event, yaml.AliasEvent):
            value = anchors.get(event.anchor or "")
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            items = [] if isinstance(event, yaml.SequenceStartEvent) else [None]
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            value = ", ".join(item for item in items if item) if None not in items else None
            items = [*items, None]  # A list in a list is no list of texts.
        else:
            continue
        if depth == 1 and not isinstance(event, yaml.MappingStartEvent):
            if key is not None:
                yield key, value, line
            key = (value or "") if key is None else None
        elif depth > 1 and isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
            items.append(value)


def _events(front: str, path: str) -> Iterator[yaml.Event]:
    try:
        yield from events(front, _DEEPEST)
    except TooDeep as deep:
        what = "the front matter is nested too deeply"
        raise SourceError([Problem(path, what, "make it flatter", deep.line + 1)]) from deep
    except yaml.reader.ReaderError as error:
        line = front.encode("utf-8")[: error.position].count(b"\n") + 2
        raise SourceError([Problem(path, "the front matter has a control character", "remove it", line)]) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 2, mark.column + 1) if mark else (1, 0)
        remedy = "put quotes around a value with `: ` in it, or leave a blank line above if this is no front matter"
        raise SourceError([Problem(path, "the front matter is not YAML", remedy, line, column)]) from error


def _language(value: str, path: str, line: int, problems: list[Problem]) -> str:
    code = language_code(value)
    if not code:
        remedy = "write a code such as `en` or `it`, or leave it out"
        shown = " ".join(value.split())[:_SHOWN]
        problems.append(Problem(path, f"`language: {shown}` is not a language code", remedy, line))
    return code
