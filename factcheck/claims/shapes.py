"""Shape: what a node may be. Each shape checks a node and writes its own JSON Schema, so that the two agree."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from rapidfuzz import fuzz, process

from factcheck.claims.nodes import NOTHING, Kind, Node, Report, shown

# `"\e[0m"` is YAML for a character that no terminal should get; ECMA and Python read this alike.
CONTROL = r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]"
NEAR = 70  # percent of letters in common that make a key the one that was meant: `suported-by`, `phrase`/`claim` not

_CONTROL = re.compile(CONTROL)
_QUOTES = {
    Kind.MAPPING: "put quotes around a text that has `: ` in it or begins with `{`",
    Kind.LIST: "write one text, with quotes around it if it begins with `[` or `- `",
}


class Shape(Protocol):
    """What a node may be."""

    def check(self, node: Node, name: str, report: Report) -> None:
        """Report everything in `node` that is not of this shape; `name` is what messages call it."""

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema (draft-07) of this shape."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text in which `pattern` is found. `typed` are the types that an editor may take it for."""

    pattern: str
    noun: str
    problem: str
    remedy: str
    typed: tuple[str, ...] = ("string", "number", "boolean")
    limits: Mapping[str, Any] = field(default_factory=dict)

    def check(self, node: Node, name: str, report: Report) -> None:
        """Report a node that is no text, has control characters or lacks the pattern."""
        if node.kind is Kind.TEXT:
            control = _CONTROL.search(node.text)
            if control:
                what = f"{name} has the control character U+{ord(control.group()):04X} in it"
                report(node.line, node.column, what, "remove it")
            elif not re.search(self.pattern, node.text):
                written = node.text.strip()
                what = f"{name} {self.problem}: {shown(written)}" if written else f"{name} is empty"
                report(node.line, node.column, what, self.remedy)
        elif node.kind is Kind.EMPTY:
            report(node.line, node.column, f"{name} is empty", self.remedy)
        elif node.kind is not Kind.BROKEN:
            # YAML sees more in some texts than their author did: `- first visit: 24 years ago`.
            remedy = _QUOTES[node.kind] if self.noun == "text" else self.remedy
            report(node.line, node.column, f"{name} is {node.kind}, not {self.noun}", remedy)

    def schema(self) -> dict[str, Any]:
        """Numbers and booleans are allowed where an editor reads them in what is text here."""
        forbidden = {"type": "string", "pattern": CONTROL}
        return {"type": list(self.typed), "pattern": self.pattern, "not": forbidden, **self.limits}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]
    noun: str
    remedy: str

    def check(self, node: Node, name: str, report: Report) -> None:
        """Report any other word, with the one that was most likely meant."""
        if node.kind is Kind.BROKEN or (node.kind is Kind.TEXT and node.text in self.words):
            return
        if node.kind is Kind.TEXT and node.text.strip():
            report(node.line, node.column, f"{name} is not {self.noun}: {shown(node.text)}", self._meant(node.text))
        else:
            what = "empty" if node.kind in (Kind.EMPTY, Kind.TEXT) else f"{node.kind}, not {self.noun}"
            report(node.line, node.column, f"{name} is {what}", self.remedy)

    def _meant(self, text: str) -> str:
        near = process.extractOne(text.upper(), self.words, scorer=fuzz.ratio, score_cutoff=NEAR)
        return f"did you mean `{near[0]}`?" if near else self.remedy

    def schema(self) -> dict[str, Any]:
        """The words themselves."""
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Version:
    """The version of the format: one number, today."""

    number: int

    def check(self, node: Node, name: str, report: Report) -> None:
        """Report any other version, a newer one as such."""
        if node.kind is Kind.BROKEN or (node.kind is Kind.TEXT and node.text == str(self.number)):
            return
        remedy = f"write `version: {self.number}`"
        what = f"{name} is {shown(node.text) if node.kind is Kind.TEXT else node.kind}, not {self.number}"
        if node.kind is Kind.TEXT and re.fullmatch("[1-9][0-9]*", node.text):
            what = f"version {shown(node.text)} is newer than this factcheck, which reads version {self.number}"
            remedy = "upgrade with `pip install --upgrade factcheck-matrix`"
        report(node.line, node.column, what, remedy)

    def schema(self) -> dict[str, Any]:
        """The number, quoted or not."""
        return {"enum": [self.number, str(self.number)]}


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of at least `least` items, each called `each` in messages.

    `unique` is the key in which no two items may be the same.
    """

    item: Shape
    remedy: str
    each: str
    least: int = 0
    unique: str = ""

    def check(self, node: Node, name: str, report: Report) -> None:
        """Report a node that is no list or too short, and everything that is wrong in its items."""
        if node.kind is Kind.LIST:
            if len(node.items) < self.least:
                count = "no items" if not node.items else f"fewer than {self.least} items"
                report(node.line, node.column, f"{name} has {count}", self.remedy)
            for item in node.items:
                self.item.check(item, self.each, report)
            if self.unique:
                self._check_unique(node, report)
        elif node.kind is not Kind.BROKEN:
            what = "empty" if node.kind is Kind.EMPTY else f"{node.kind}, not a list"
            report(node.line, node.column, f"{name} is {what}", self.remedy)

    def _check_unique(self, node: Node, report: Report) -> None:
        first: dict[str, Node] = {}
        for item in node.items:
            value = item.get(self.unique) if item.kind is Kind.MAPPING else NOTHING
            if value.kind is not Kind.TEXT:
                continue
            text = value.text.strip()
            if text in first:  # an aliased claim is the same node again
                what = f"the {self.unique} {shown(text)} is here twice, first on line {first[text].line}"
                report(value.line, value.column, what, "give each claim its own")
            first.setdefault(text, value)

    def schema(self) -> dict[str, Any]:
        """An array; that no two items share a key is beyond JSON Schema."""
        return {"type": "array", "items": self.item.schema(), **({"minItems": self.least} if self.least else {})}


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record: the shape of its value, and what it is for."""

    shape: Shape
    about: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with these keys and no others. `elsewhere` says where keys belong that are often misplaced."""

    fields: Mapping[str, Field]
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    def check(self, node: Node, name: str, report: Report) -> None:
        """Report a node that is no mapping, its unknown, double and missing keys, and what its values lack."""
        if node.kind is Kind.BROKEN:
            return
        if node.kind is not Kind.MAPPING:
            what = "empty" if node.kind is Kind.EMPTY else f"{node.kind}, not a mapping"
            required = " and ".join(f"`{key}: …`" for key, about in self.fields.items() if about.required)
            report(node.line, node.column, f"{name} is {what}", f"write {required}, each on a line of its own")
            return
        first: dict[str, Node] = {}
        for key, value in node.pairs():
            if key.kind is Kind.TEXT and first.setdefault(key.text, key) is not key:
                what = f"the key {shown(key.text)} is here twice, first on line {first[key.text].line}"
                report(key.line, key.column, what, "keep one of them")
            self._check_pair(key, value, report)
        for required, wanted in self.fields.items():
            if wanted.required and required not in first:
                report(node.line, node.column, f"{name} has no `{required}`", f"add `{required}:` ({wanted.about})")

    def _check_pair(self, key: Node, value: Node, report: Report) -> None:
        if key.kind is Kind.BROKEN:
            return
        if key.kind is not Kind.TEXT:
            report(key.line, key.column, f"a key is {key.kind}, not text", "write `key: value`")
        elif key.text not in self.fields:
            report(key.line, key.column, f"unknown key {shown(key.text)}", self._meant(key.text))
        elif value.kind is Kind.EMPTY:  # an empty value has no place of its own
            about = self.fields[key.text]
            remedy = "write it" if about.required else "write it, or remove the key"
            report(key.line, key.column, f"`{key.text}` is empty", f"{remedy} ({about.about})")
        else:
            self.fields[key.text].shape.check(value, f"`{key.text}`", report)

    def _meant(self, key: str) -> str:
        if key in self.elsewhere:
            return self.elsewhere[key]
        near = process.extractOne(key.lower(), list(self.fields), scorer=fuzz.ratio, score_cutoff=NEAR)
        return f"did you mean `{near[0]}`?" if near else f"the keys here are {', '.join(self.fields)}"

    def schema(self) -> dict[str, Any]:
        """An object with these properties, in this order."""
        properties = {key: {"description": about.about, **about.shape.schema()} for key, about in self.fields.items()}
        required = [key for key, about in self.fields.items() if about.required]
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
