"""The JSON Schema and the loader are made from one table: they accept and refuse the same documents."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims import claims_schema, parse_claims
from factcheck.claims.content import speaks
from factcheck.claims.fields import CLAIM, FILE, PHRASING
from factcheck.claims.nodes import UNREADABLE
from factcheck.errors import ClaimsError

VALIDATOR = jsonschema.Draft7Validator(claims_schema())
FULL: dict[str, Any] = {
    "version": 1,
    "title": "Visits",
    "sources": "sources",
    "exclude": ["drafts/*", "."],
    "names": [["Italy", "Italia"], ["DPRK", "North Korea", "Pyongyang"]],
    "min_support": 1,
    "independent": True,
    "claims": [
        {
            "id": "first-visit",
            "claim": "He came in 2024.",
            "supported_by": ["è venuto", "came ... 2024"],
            "refuted_by": ["never came"],
            "tags": ["visit", "2024"],
            "min_support": "2",
            "ignore": ["FC202"],
            "not_evidence": ["the visit of 2000"],
            "note": "free text",
            "url": "https://example.org/review",
        },
        {"id": "b", "claim": "He left."},
    ],
}
VALUES: list[Any] = [
    *[
        "",
        " ",
        "...",
        "…",
        "?!",
        "text",
        "two words",
        "ß",
        "日本",
        "😀 sign",
        "x-b",
        "-x",
        "FC101",
        "FC1",
        "007",
        "3",
        "-1",
    ],
    *["\u0001x", "x\u009f", "\u2028", "\u200b", "x\nb", "«»", "½", "1.5", 0, 3, -1, 1.5, 2, 10**12, True, False],
    *[[], ["x"], [""], ["x", "b"], [["x", "b"]], [["x"]], [1], ["FC101"], {}, {"x": "b"}, [{}], [{"id": "z"}]],
    *["FC999", ["FC999"]],
]
Path_ = tuple[str | int, ...]


def written(document: object) -> str:
    """The document in YAML: JSON, but for characters that YAML holds as escapes only."""
    text = json.dumps(document, ensure_ascii=False)
    return UNREADABLE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def loader_accepts(document: object) -> bool:
    try:
        parse_claims(written(document), "claims.yaml")
    except ClaimsError:
        return False
    return True


def places(node: object, path: Path_ = ()) -> Iterator[Path_]:
    """Every place in a document."""
    yield path
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from places(value, (*path, key))


def put(path: Path_, value: object) -> object:
    """FULL with another value at one place."""
    if not path:
        return value
    document: Any = copy.deepcopy(FULL)
    parent = document
    for key in path[:-1]:
        parent = parent[key]
    parent[path[-1]] = value
    return document


def drop(path: Path_) -> object:
    """FULL without one place."""
    document: Any = copy.deepcopy(FULL)
    parent = document
    for key in path[:-1]:
        parent = parent[key]
    del parent[path[-1]]
    return document


def documents() -> Iterator[tuple[str, object]]:
    yield "full", FULL
    for path in places(FULL):
        for value in VALUES:
            yield f"{path} = {value!r}", put(path, value)
        if path:
            yield f"{path} dropped", drop(path)
    for path in ((), ("claims", 0)):
        for key in ("unknown", "<<", "Claim", ""):
            yield f"{path} + {key!r}", put((*path, key), "x")


@pytest.mark.slow
def test_schema_and_loader_agree_on_every_change_of_one_value() -> None:
    verdicts = [(name, VALIDATOR.is_valid(document), loader_accepts(document)) for name, document in documents()]
    assert [verdict for verdict in verdicts if verdict[1] != verdict[2]] == []
    assert sum(valid for _, valid, _ in verdicts) > 100
    assert sum(not valid for _, valid, _ in verdicts) > 1_000


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from([("title",), ("claims", 0, "claim"), ("claims", 0, "id"), ("names", 0, 1)]),
)
def test_schema_and_loader_agree_on_texts(text: str, path: Path_) -> None:
    if path[-1] == "claim" and re.search(PHRASING.pattern, text) and not speaks(text, FULL["names"]):
        text += " seal"  # that a phrasing says something is beyond JSON Schema
    if text.endswith("\n"):
        text += "x"  # Python lets `$` match before a last line break, ECMA does not
    if text == FULL["claims"][1]["id"]:
        text += "x"  # that no two claims share an id is beyond JSON Schema
    document = put(path, text)
    assert VALIDATOR.is_valid(document) == loader_accepts(document)


def test_the_schema_is_draft_07_and_always_the_same() -> None:
    jsonschema.Draft7Validator.check_schema(claims_schema())
    assert claims_schema()["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert json.dumps(claims_schema()) == json.dumps(claims_schema())
    assert list(claims_schema()["properties"]) == list(FILE.fields)
    assert list(claims_schema()["properties"]["claims"]["items"]["properties"]) == list(CLAIM.fields)


def test_objects_are_closed_and_described() -> None:
    def walk(node: object) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            yield node
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            yield from walk(child)

    objects = [node for node in walk(claims_schema()) if node.get("type") == "object"]
    assert len(objects) == 2
    for node in objects:
        assert node["additionalProperties"] is False
        assert all(about["description"] for about in node["properties"].values())


def test_it_reads_as_it_was_last_read() -> None:
    """An editor shows its texts to whoever writes claims: each change of them is one to be read."""
    kept = Path(__file__).with_name("claims.schema.json").read_text(encoding="utf-8")
    assert json.dumps(claims_schema(), indent=2, ensure_ascii=False) + "\n" == kept


def test_patterns_use_nothing_that_ecma_and_python_read_differently() -> None:
    patterns = re.findall(r'"pattern": "((?:[^"\\]|\\.)*)"', json.dumps(claims_schema()))
    assert patterns
    assert not [p for p in patterns if re.search(r"\\\\[^usS]|\(\?", p)]


def test_the_cases_that_a_schema_can_see_are_refused_by_it_too() -> None:
    cases = yaml.load((Path(__file__).parent / "cases" / "claims_errors.yaml").read_text("utf-8"), yaml.CSafeLoader)
    refused = 0
    for case in cases:
        if re.search(
            "here twice|`<<`|document|anchor|alias|tags are|U\\+|comment|no content word", "\n".join(case["errors"])
        ):
            continue  # beyond JSON Schema
        try:
            document = json.loads(json.dumps(yaml.safe_load(case["text"]), allow_nan=False))
        except (yaml.YAMLError, TypeError, ValueError, AttributeError):
            continue  # the editor's own YAML parser says so
        assert not VALIDATOR.is_valid(document), case["name"]
        refused += 1
    assert refused > 30
