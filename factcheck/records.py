"""Line of JSON -> Record: one document of a collection, with everything that is wrong with it.

Values are text as written: a number is its digits. Keys other than those of a record are other people's.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields, replace

from factcheck.errors import Problem, SourceError
from factcheck.files import BOM, UNPRINTABLE, fault
from factcheck.languages.codes import language_code
from factcheck.model import FrontMatter

#: Characters of an id, and of a wrong value that a message repeats.
_LONGEST_ID, _SHOWN = 1_000, 40
_EXAMPLE = 'write one document a line: {"id": "a", "text": "..."}'
_NO_JSON = "is not JSON"
_QUOTES = "write it in quotes"
_ID, _TEXT, _LANGUAGE = "id", "text", "language"
_ABOUT = tuple(one.name for one in fields(FrontMatter))
#: What a record may say, beside what is other people's.
KEYS = frozenset((_ID, _TEXT, *_ABOUT))
_SPACE = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Record:
    """A document of a collection. Its line ends are LF.

    `written` is the line that it stands on, and its text begins at `written[start]`.
    """

    id: str
    text: str = field(repr=False)
    about: FrontMatter
    written: str = field(repr=False)
    start: int

    @property
    def sha256(self) -> str:
        """The SHA-256 of what the record says, however it is written: its text and front matter as sorted JSON.

        Not of its id: a text under another id is still known.
        """
        said = {name: value for name, value in asdict(self.about).items() if value is not None}
        written = json.dumps({_TEXT: self.text, **said}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(written.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Value:
    """A value and the columns at which its key and itself begin; `text` is None for what is no text."""

    text: str | None
    key_column: int
    start: int


def parse(line: bytes, path: str, number: int) -> Record:
    r"""Return the record on a line of a collection, which is line `number` of the file at `path`.

    >>> parse(b'{"id": "a", "text": "The bridge opened.", "views": 7}', "news.jsonl", 1).text
    'The bridge opened.'

    Raises:
        SourceError: with everything that is wrong with the line.
    """
    problems: list[Problem] = []

    def wrong(problem: str, remedy: str, column: int = 0) -> None:
        problems.append(Problem(path, problem, remedy, number, column))

    written = _decoded(line, path, number)
    found: dict[str, _Value] = {}
    try:
        for key, value in _values(written):
            if key in found:
                wrong(f"`{key}` is set twice", "remove one of the two", value.key_column)
            elif value.text is None:
                wrong(f"`{key}` is not text", _QUOTES, value.key_column)
            found[key] = value
    except _NoObject as error:
        raise SourceError([Problem(path, error.what, _EXAMPLE, number, error.column)]) from None
    texts = {key: value.text for key, value in found.items() if value.text}
    for key in (_ID, _TEXT):
        if key not in found:
            wrong(f"has no `{key}`", _EXAMPLE)
        elif found[key].text == "":
            wrong(f"`{key}` is empty", "write it, or remove the line", found[key].key_column)
    for problem, remedy, key in _unfit(texts):
        wrong(problem, remedy, found[key].key_column)
    text = texts.get(_TEXT, "").replace("\r\n", "\n").replace("\r", "\n")
    if not problems and (unfit := fault(path, text.encode())):
        problems.append(replace(unfit, line=number, column=found[_TEXT].key_column))
    if problems:
        raise SourceError(problems)
    about = {name: texts.get(name) for name in _ABOUT}
    about[_LANGUAGE] = language_code(about[_LANGUAGE] or "") or None
    return Record(texts[_ID], text, FrontMatter(**about), written, found[_TEXT].start + 1)


def _unfit(texts: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with texts, what to do, and the key."""
    for key, text in texts.items():
        try:
            text.encode()
        except UnicodeEncodeError:
            yield f"`{key}` has half of a character (a lone surrogate)", "write the whole character", key
            return
    name = texts.get(_ID, "")
    if len(name) > _LONGEST_ID:
        yield f"`{_ID}` is too long ({len(name):,} characters; {_LONGEST_ID:,} at most)", "write a shorter one", _ID
    elif UNPRINTABLE.search(name):
        yield f"`{_ID}` has a control character", "remove it", _ID
    elif name != name.strip():
        yield f"`{_ID}` begins or ends with white space", "remove it", _ID
    language = texts.get(_LANGUAGE, "")
    if language and not language_code(language):
        shown = " ".join(language.split())[:_SHOWN]
        yield f"`{shown}` is not a language code", "write a code such as `en` or `it`, or leave it out", _LANGUAGE


def _decoded(line: bytes, path: str, number: int) -> str:
    line = line.removeprefix(BOM) if number == 1 else line
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        what = f"byte {error.start} of the line (0x{line[error.start]:02X}) is not UTF-8"
        raise SourceError([Problem(path, what, "write the file as UTF-8", number)]) from None


class _NoObject(Exception):
    """A line is no JSON object; `column` is where that shows."""

    def __init__(self, what: str, at: int) -> None:
        super().__init__(what, at)
        self.what, self.column = what, at + 1


def _refuse(name: str) -> None:
    raise ValueError(name)  # NaN is no JSON


_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=_refuse)


def _values(written: str) -> Iterator[tuple[str, _Value]]:
    """Yield the keys of an object that mean something, with their values; null is as good as nothing."""
    at = _past(written, 0)
    if not written.startswith("{", at):
        if at == len(written):
            raise _NoObject("is empty", at)
        _value(written, at)
        raise _NoObject("is JSON, but no object", at)
    at = _past(written, at + 1)
    more = not written.startswith("}", at)
    while more:
        if not written.startswith('"', at):
            raise _NoObject(_NO_JSON, at)
        key, end = _value(written, at)
        colon = _past(written, end)
        if not written.startswith(":", colon):
            raise _NoObject(_NO_JSON, colon)
        start = _past(written, colon + 1)
        value, end = _value(written, start)
        if isinstance(key, str) and key in KEYS and value is not None:
            yield key, _Value(_text(value), at + 1, start)
        at = _past(written, end)
        more = written.startswith(",", at)
        at = _past(written, at + 1) if more else at
    end = _past(written, at + 1) if written.startswith("}", at) else at
    if end == at or end != len(written):
        raise _NoObject(_NO_JSON, end)


def _past(written: str, at: int) -> int:
    """Return where the white space ends that begins at a place."""
    found = _SPACE.match(written, at)
    return found.end() if found else at


def _value(written: str, at: int) -> tuple[object, int]:
    """Return the JSON value that begins at a place, and where it ends."""
    try:
        return _DECODER.raw_decode(written, at)
    except json.JSONDecodeError as error:
        raise _NoObject(_NO_JSON, min(error.pos, len(written))) from None
    except RecursionError:
        raise _NoObject("is nested too deeply", at) from None
    except ValueError:
        raise _NoObject(_NO_JSON, at) from None


def _text(value: object) -> str | None:
    """Return a text as it is and a list of texts with commas between them; None for anything else."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return value if isinstance(value, str) else None
