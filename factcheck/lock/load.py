"""claims.lock -> Lock, or one LockError that names the first place where it is not what `lock` wrote."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from factcheck.claims.nodes import Kind, Node, read_nodes, shown, spot
from factcheck.errors import LockError, Problem
from factcheck.lock.dump import END, UNLOCKED, VERSION
from factcheck.lock.locked import Lock, LockedCell
from factcheck.lock.quick import read_written
from factcheck.model import Quote, Side, Verdict

MAX_BYTES = 512_000_000  # 300,000 cells of three quotes each, and room to spare; checked before the file is read
MAX_NODES = 10_000_000  # values: 300,000 cells of one quote or two; of a lock that an editor has touched

_AGAIN = "run `factcheck lock` again"
SPLIT = f"split the claims into several files, then {_AGAIN}"
_RESOLVE = f"keep either side, then {_AGAIN}"
_UPGRADE = "upgrade with `pip install --upgrade factcheck-matrix`, or run `factcheck lock` again"
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\Z)", re.MULTILINE)
_VERDICTS: Mapping[str, Verdict | None] = {UNLOCKED: None} | {v.value: v for v in Verdict if v is not Verdict.SILENT}
_SIDES = {side.value: side for side in Side}
_T = TypeVar("_T")


def lock_path(claims: str | os.PathLike[str]) -> str:
    """Return the path of the lock that belongs to a claims file: beside it, with the ending `.lock`.

    >>> lock_path("news/claims.yaml").replace(os.sep, "/")
    'news/claims.lock'
    """
    return os.path.splitext(os.fspath(claims))[0] + ".lock"


def load(path: str | os.PathLike[str]) -> Lock:
    """Read a lock.

    Raises:
        LockError: it is not there, cannot be read or is not what `lock` wrote.
    """
    place = os.fspath(path)
    data = _read(place)
    try:
        return parse(data.decode("utf-8-sig"), place)
    except UnicodeDecodeError as error:
        raise _wrong(place, f"is not UTF-8: byte {error.start} is 0x{data[error.start]:02X}") from None


def parse(text: str, place: str) -> Lock:
    """Read the text of a lock; `place` is what messages call it.

    Raises:
        LockError: it is not what `lock` wrote.
    """
    if written := read_written(text.removeprefix("\ufeff").replace("\r\n", "\n")):
        return written
    if conflict := _CONFLICT.search(text):
        what = f"has a merge conflict ({conflict.group()})"
        raise _wrong(place, what, *spot(text, conflict.start()), remedy=_RESOLVE)
    problems: list[tuple[int, int, str]] = []
    root = read_nodes(text, lambda line, column, problem, _: problems.append((line, column, problem)), MAX_NODES)
    if problems:
        line, column, problem = min(problems)
        remedy = SPLIT if "values" in problem else _AGAIN
        raise _wrong(place, problem.replace("a claims file", "a lock"), line, column, remedy=remedy)
    if root is None:  # without a problem there is a root; a lock must not rest on that
        raise _wrong(place, "cannot be read")
    lock = _Reader(place).lock(root)
    # A lock cut off between two cells is still YAML, and what it lost would pass for silent.
    if not text.rstrip().endswith("\n" + END):
        raise _wrong(place, f"is cut off: its last line is not `{END}`", *spot(text, len(text)))
    return lock


def within(place: str, size: int) -> None:
    """Refuse a lock of more bytes than are ever read.

    Raises:
        LockError: it is too large.
    """
    if size > MAX_BYTES:
        raise _wrong(place, f"is larger than {MAX_BYTES // 1_000_000} MB", remedy=SPLIT)


def _read(place: str) -> bytes:
    if "\0" in place:
        raise _wrong(place, "no file name has a zero byte in it", remedy="check the path")
    try:
        about = os.stat(place)
        if not stat.S_ISREG(about.st_mode):  # reading a FIFO would wait for ever
            what = "is a folder" if stat.S_ISDIR(about.st_mode) else "is a device or a pipe"
            raise _wrong(place, what, remedy=f"remove it and {_AGAIN}")
        within(place, about.st_size)
        return Path(place).read_bytes()
    except FileNotFoundError:
        error = _wrong(place, "there is no such file", remedy="run `factcheck lock` to write it")
    except PermissionError:
        error = _wrong(place, "may not be read", remedy=f"change its permissions, or {_AGAIN}")
    except OSError as reason:
        error = _wrong(place, f"cannot be read ({reason.strerror})", remedy="check the path")
    raise error


def _wrong(place: str, problem: str, line: int = 0, column: int = 0, *, remedy: str = _AGAIN) -> LockError:
    return LockError([Problem(place, problem, remedy, line, column)])


class _Reader:
    """Reads nodes strictly: a lock is written by a machine, so whatever is odd was not meant."""

    def __init__(self, place: str) -> None:
        self.place = place

    def lock(self, root: Node) -> Lock:
        # First, because a later version may have other keys.
        if root.kind is Kind.MAPPING and root.get("version").kind is Kind.TEXT:
            self.version(root.get("version"))
        top = self.mapping(root, "the lock", ("version", "sources", "claims", "cells"))
        self.version(top["version"])
        lines: dict[tuple[str, str], int] = {}
        sources: dict[str, str] = {}
        for item in self.items(top["sources"], "`sources`"):
            fields = self.mapping(item, "the source", ("id", "sha256"))
            sources[self.unique("source", fields["id"], lines)] = self.text(fields["sha256"], "`sha256`")
        claims = [self.unique("claim", item, lines) for item in self.items(top["claims"], "`claims`")]
        cells: dict[tuple[str, str], LockedCell] = {}
        for item in self.items(top["cells"], "`cells`"):
            cell = self.cell(item, lines)
            if (cell.claim, cell.source) in cells:
                raise self.wrong(item, f"the cell of {shown(cell.claim)} and {shown(cell.source)} is here twice")
            cells[cell.claim, cell.source] = cell
        ordered = tuple(cells[key] for key in sorted(cells))
        return Lock(tuple(sorted(claims)), tuple(sorted(sources.items())), ordered, MappingProxyType(lines))

    def version(self, node: Node) -> None:
        text = self.text(node, "`version`")
        if re.fullmatch("[1-9][0-9]*", text) and text != str(VERSION):
            what = f"version {shown(text)} is newer than this factcheck, which reads version {VERSION}"
            raise _wrong(self.place, what, node.line, node.column, remedy=_UPGRADE)
        if text != str(VERSION):
            raise self.wrong(node, f"`version` is {shown(text)}, not {VERSION}")

    def cell(self, node: Node, lines: Mapping[tuple[str, str], int]) -> LockedCell:
        fields = self.mapping(node, "the cell", ("claim", "source", "verdict"), ("quotes",))
        ids = {kind: self.text(fields[kind], f"`{kind}`") for kind in ("claim", "source")}
        for kind, listed in ids.items():
            if (kind, listed) not in lines:
                raise self.wrong(fields[kind], f"the {kind} {shown(listed)} is not in the list of {kind}s")
        verdict = self.choice(fields["verdict"], "`verdict`", _VERDICTS)
        quotes = tuple(self.quotes(fields["quotes"])) if "quotes" in fields else ()
        return LockedCell(ids["claim"], ids["source"], verdict, quotes)

    def quotes(self, node: Node) -> Iterator[Quote]:
        for item in self.items(node, "`quotes`"):
            fields = self.mapping(item, "the quote", ("side", "exact", "prefix", "suffix"))
            side = self.choice(fields["side"], "`side`", _SIDES)
            texts = (self.text(fields[key], f"`{key}`") for key in ("exact", "prefix", "suffix"))
            yield Quote(side, *texts)

    def mapping(self, node: Node, name: str, needed: tuple[str, ...], also: tuple[str, ...] = ()) -> dict[str, Node]:
        if node.kind is not Kind.MAPPING:
            raise self.wrong(node, f"{name} is {node.kind}, not a mapping")
        fields: dict[str, Node] = {}
        for key, value in node.pairs():
            if key.kind is not Kind.TEXT or (key.text not in needed and key.text not in also):
                raise self.wrong(key, f"unknown key {shown(key.text)}")
            if key.text in fields:
                raise self.wrong(key, f"the key {shown(key.text)} is here twice")
            fields[key.text] = value
        missing = [key for key in needed if key not in fields]
        if missing:
            raise self.wrong(node, f"{name} has no `{missing[0]}`")
        return fields

    def items(self, node: Node, name: str) -> tuple[Node, ...]:
        if node.kind is not Kind.LIST:
            raise self.wrong(node, f"{name} is {node.kind}, not a list")
        return node.items

    def text(self, node: Node, name: str) -> str:
        if node.kind is not Kind.TEXT:
            raise self.wrong(node, f"{name} is {node.kind}, not text")
        return node.text

    def unique(self, kind: str, node: Node, lines: dict[tuple[str, str], int]) -> str:
        name = self.text(node, f"the {kind}")
        if (kind, name) in lines:
            raise self.wrong(node, f"the {kind} {shown(name)} is here twice")
        lines[kind, name] = node.line
        return name

    def choice(self, node: Node, name: str, choices: Mapping[str, _T]) -> _T:
        text = self.text(node, name)
        if text not in choices:
            raise self.wrong(node, f"{name} is {shown(text)}, not one of {', '.join(choices)}")
        return choices[text]

    def wrong(self, node: Node, problem: str) -> LockError:
        return _wrong(self.place, problem, node.line, node.column)
