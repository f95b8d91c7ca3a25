"""Path -> text -> ClaimsFile, or one ClaimsError with every problem."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from factcheck.claims.content import speaks
from factcheck.claims.fields import FILE, PHRASING
from factcheck.claims.nodes import NOTHING, Kind, Node, Report, read_nodes, shown, spot
from factcheck.errors import ClaimsError, Problem
from factcheck.files import iconv, wide
from factcheck.model import Claim, ClaimsFile, Phrasing

NAME = "claims.yaml"
MAX_BYTES = 16_000_000  # 5,000 claims of 3 kB; checked before the file is read

_START = "run `factcheck init` to start one, or name one with `--claims`"
#: What is wrong with a phrasing that does not speak, and what to do.
EMPTY, SAY_MORE = "has no content word, no name and no value", "say who did what, when or how many"


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
    problem = _undecodable(place, data)
    if problem:
        raise ClaimsError([problem])
    return parse_claims(data.decode("utf-8"), place)


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
        _check_content(root, report)
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
        reason = (error.strerror or type(error).__name__).lower()
        problem = Problem(place, f"cannot be read ({reason})", "check the path")
    raise ClaimsError([problem])


def _undecodable(place: str, data: bytes) -> Problem | None:
    """Return what keeps the bytes from being UTF-8 text, with the offset of the byte that shows it."""
    if found := wide(data):
        return Problem(place, found.problem, f"save it as UTF-8, for example with `{iconv(found.encoding)}`")
    if b"\0" in data:
        return Problem(place, f"is binary: byte {data.index(0)} is zero", "name a YAML file")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = spot(data[: error.start].decode("utf-8-sig"), error.start)
        what = f"is not UTF-8: byte {error.start} is 0x{data[error.start]:02X}"
        remedy = f"save it as UTF-8, for example with `{iconv('WINDOWS-1252')}`"
        return Problem(place, what, remedy, line, column)
    return None


def _check_content(root: Node, report: Report) -> None:
    """Report phrasings that say nothing: a shape sees one node only, and a name in it may be declared elsewhere."""
    names = [_texts(group) for group in _in(root, "names").items]
    for claim in _in(root, "claims").items:
        phrasings = [("the phrasing", node) for key in ("supported_by", "refuted_by") for node in _in(claim, key).items]
        for called, node in (("`claim`", _in(claim, "claim")), *phrasings):
            # What has no words at all is reported already.
            if node.kind is Kind.TEXT and re.search(PHRASING.pattern, node.text) and not speaks(node.text, names):
                what = f"{called} {EMPTY}: {shown(node.text.strip())}"
                report(node.line, node.column, what, SAY_MORE)


def _in(node: Node, key: str) -> Node:
    return node.get(key) if node.kind is Kind.MAPPING else NOTHING


def _file(root: Node, place: str) -> ClaimsFile:
    names = tuple(map(_texts, root.get("names").items))
    policy = _number(root, 0)
    sources = root.get("sources")
    return ClaimsFile(
        path=place,
        claims=tuple(_claim(node, names, policy) for node in root.get("claims").items),
        title=_text(root, "title"),
        sources=sources.text.strip(),
        sources_at=(sources.line, sources.column),
        exclude=_texts(root.get("exclude")),
        names=names,
        min_support=policy,
        names_at=tuple((group.line, group.column) for group in root.get("names").items),
        independent=root.get("independent").text == "true",
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
        not_evidence=_texts(node.get("not_evidence")),
        note=_text(node, "note"),
        url=_text(node, "url"),
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
