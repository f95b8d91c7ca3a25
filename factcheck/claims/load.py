"""Path -> text -> ClaimsFile, or one ClaimsError with every problem."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from factcheck.claims.fields import FILE
from factcheck.claims.nodes import Node, read_nodes, spot
from factcheck.errors import ClaimsError, Problem
from factcheck.model import Claim, ClaimsFile, Phrasing

NAME = "claims.yaml"
MAX_BYTES = 16_000_000  # 5,000 claims of 3 kB; checked before the file is read

_START = "run `factcheck init` to start one, or name one with `--claims`"
_UTF8 = "save it as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8`"


def find_claims(start: Path) -> Path:
    """Return the claims.yaml in `start` or in the nearest folder above it.

    The path is relative to the current folder if `start` is relative.

    Raises:
        ClaimsError: there is none.
    """
    folder = start.resolve()
    for candidate in (folder / NAME, *(above / NAME for above in folder.parents)):
        if os.path.lexists(candidate):
            return candidate if start.is_absolute() else Path(os.path.relpath(candidate))
    raise ClaimsError([Problem(NAME, "there is no such file here or in any folder above", _START)])


def load_claims(path: str | os.PathLike[str]) -> ClaimsFile:
    """Read a claims file.

    Raises:
        ClaimsError: everything that is wrong with it, each problem at its line and column.
    """
    place = os.fspath(path)
    data = _read(place)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ClaimsError([_undecodable(place, data, error.start)]) from None
    if "\0" in text:
        raise ClaimsError([Problem(place, f"is binary: byte {data.index(0)} is zero", "name a YAML file")])
    return parse_claims(text, place)


def parse_claims(text: str, place: str) -> ClaimsFile:
    r"""Read the text of a claims file; `place` is what messages call it.

    Raises:
        ClaimsError: everything that is wrong with it, each problem at its line and column.

    >>> file = parse_claims("version: 1\nclaims:\n  - {id: visit, claim: He came in 2024.}", "claims.yaml")
    >>> file[0].text
    Phrasing(text='He came in 2024.', line=3, column=24)
    """
    problems: dict[Problem, None] = {}  # what an alias repeats is one problem

    def report(line: int, column: int, problem: str, remedy: str) -> None:
        problems[Problem(place, problem, remedy, line, column)] = None

    root = read_nodes(text, report)
    if root is not None:
        FILE.check(root, "the file", report)
    if problems or root is None:
        raise ClaimsError(sorted(problems, key=lambda problem: (problem.line, problem.column)))
    return _file(root, place)


def _read(place: str) -> bytes:
    if "\0" in place:
        raise ClaimsError([Problem(place, "no file name has a zero byte in it", "check the path")])
    try:
        about = os.stat(place)
        if stat.S_ISDIR(about.st_mode):
            raise ClaimsError([Problem(place, "is a folder", f"name the file in it: {os.path.join(place, NAME)}")])
        if not stat.S_ISREG(about.st_mode):  # reading a FIFO would wait for ever
            raise ClaimsError([Problem(place, "is a device or a pipe", "name a YAML file")])
        if about.st_size > MAX_BYTES:
            what = f"is larger than {MAX_BYTES // 1_000_000} MB"
            raise ClaimsError([Problem(place, what, "split it: one claims file a topic")])
        return Path(place).read_bytes()
    except FileNotFoundError:
        problem = Problem(place, "there is no such file", _START)
    except PermissionError:
        problem = Problem(place, "may not be read", "change its permissions, or name another with `--claims`")
    except OSError as error:
        problem = Problem(place, f"cannot be read ({error.strerror})", "check the path")
    raise ClaimsError([problem])


def _undecodable(place: str, data: bytes, offset: int) -> Problem:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Problem(place, "is UTF-16, not UTF-8 (from byte 0 on)", "save it as UTF-8")
    if b"\0" in data:
        return Problem(place, f"is binary: byte {data.index(0)} is zero", "name a YAML file")
    line, column = spot(data[:offset].decode("utf-8-sig"), offset)
    return Problem(place, f"is not UTF-8: byte {offset} is 0x{data[offset]:02X}", _UTF8, line, column)


def _file(root: Node, place: str) -> ClaimsFile:
    names = tuple(map(_texts, root.get("names").items))
    policy = _number(root, 0)
    return ClaimsFile(
        path=place,
        claims=tuple(_claim(node, names, policy) for node in root.get("claims").items),
        title=_text(root, "title"),
        sources=_text(root, "sources"),
        exclude=_texts(root.get("exclude")),
        names=names,
        min_support=policy,
    )


def _claim(node: Node, names: tuple[tuple[str, ...], ...], policy: int) -> Claim:
    return Claim(
        id=_text(node, "id"),
        text=_phrasing(node.get("claim")),
        supported_by=tuple(map(_phrasing, node.get("supported_by").items)),
        refuted_by=tuple(map(_phrasing, node.get("refuted_by").items)),
        tags=_texts(node.get("tags")),
        names=names,
        min_support=_number(node, policy),
        ignore=_texts(node.get("ignore")),
        note=_text(node, "note"),
        line=node.line,
        column=node.column,
    )


# A block (`|` or `>`) ends in a line break that nobody means: texts are stripped.
def _phrasing(node: Node) -> Phrasing:
    return Phrasing(node.text.strip(), node.line, node.column)


def _text(node: Node, key: str) -> str:
    return node.get(key).text.strip()


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(item.text.strip() for item in node.items)


def _number(node: Node, default: int) -> int:
    return int(node.get("min_support").text or default)
