"""Lines of JSON to documents of a collection, and everything that can be wrong with them."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import SourceError
from factcheck.lines import Lines
from factcheck.model import Source
from factcheck.readers import read
from factcheck.records import parse


def problems(line: str | bytes) -> list[str]:
    with pytest.raises(SourceError) as caught:
        parse(line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line, "a.jsonl", 7)
    return [str(problem).split("; ")[0] for problem in caught.value.problems]


def test_a_record_says_what_front_matter_says() -> None:
    line = {"id": "a/1", "text": "One.\r\nTwo.\rThree.", "title": "T", "language": "pt-BR", "author": ["A", "B"]}
    record = parse(json.dumps(line).encode(), "a.jsonl", 1)
    assert (record.id, record.text) == ("a/1", "One.\nTwo.\nThree.")
    assert (record.about.title, record.about.language, record.about.author) == ("T", "pt", "A, B")
    assert record.about.url is None


def test_what_is_not_text_is_text_as_it_is_written() -> None:
    line = '{"id": 007, "text": "a"}'
    assert problems(line) == ["a.jsonl:7:9: is not JSON"]
    line = '{"id": 7, "text": "a", "published": 2024, "title": null, "views": {"day": [1.50, -1e9, true]}}'
    record = parse(line.encode(), "a.jsonl", 1)
    assert (record.id, record.about.published, record.about.title) == ("7", "2024", None)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", ["a.jsonl:7:1: is empty"]),
        ("  ", ["a.jsonl:7:3: is empty"]),
        ("[1]", ["a.jsonl:7:1: is JSON, but no object"]),
        ("One.", ["a.jsonl:7:1: is not JSON"]),
        ('{"id": "a", "text": "b"', ["a.jsonl:7:24: is not JSON"]),
        ('{"id": "a", "text": "b"} {}', ["a.jsonl:7:26: is not JSON"]),
        ('{"id": "a" "text": "b"}', ["a.jsonl:7:12: is not JSON"]),
        ('{"id", "text": "b"}', ["a.jsonl:7:6: is not JSON"]),
        ('{7: "a"}', ["a.jsonl:7:2: is not JSON"]),
        ('{"id": "a", "text": "b",}', ["a.jsonl:7:25: is not JSON"]),
        ('{"id": "a", "text": "b\tc"}', ["a.jsonl:7:23: is not JSON"]),
        ('{"id": "a", "text": "b", "views": NaN}', ["a.jsonl:7:35: is not JSON"]),
        ("{}", ["a.jsonl:7: has no `id`", "a.jsonl:7: has no `text`"]),
        ('{"id": "", "text": ""}', ["a.jsonl:7:2: `id` is empty", "a.jsonl:7:12: `text` is empty"]),
        ('{"id": "a", "text": " \\n"}', ["a.jsonl:7:13: is empty"]),
        ('{"id": true, "text": {}, "title": 1}', ["a.jsonl:7:2: `id` is not text", "a.jsonl:7:14: `text` is not text"]),
        ('{"id": "a", "text": "b", "id": "c"}', ["a.jsonl:7:26: `id` is set twice"]),
        ('{"id": "a\\nb", "text": "b"}', ["a.jsonl:7:2: `id` has a control character"]),
        ('{"id": " a", "text": "b"}', ["a.jsonl:7:2: `id` begins or ends with white space"]),
        (f'{{"id": "{"a" * 1001}", "text": "b"}}', ["a.jsonl:7:2: `id` is too long (1,001 characters"]),
        ('{"id": "a", "text": "\\ud83d"}', ["a.jsonl:7:13: `text` has half of a character (a lone surrogate)"]),
        ('{"id": "a", "text": "b", "language": "a b"}', ["a.jsonl:7:26: `a b` is not a language code"]),
        ('{"id": "a", "text": "%PDF-1.4"}', ["a.jsonl:7:13: is a PDF, not text"]),
        ('{"id": "a", "text": "b", "deep": ' + "[" * 100_000, ["a.jsonl:7:34: is nested too deeply"]),
        (b'{"id": "a", "text": "\xff"}', ["a.jsonl:7: byte 21 of the line (0xFF) is not UTF-8"]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_line(line: str | bytes, said: list[str]) -> None:
    assert problems(line) == said


def test_numbers_too_long_for_an_integer_are_other_peoples() -> None:
    line = b'{"id": "a", "text": "b", "views": ' + b"1" * 10_000 + b"}"
    assert parse(line, "a.jsonl", 1).id == "a"


def sha256(**said: object) -> str:
    return parse(json.dumps(said).encode(), "a.jsonl", 1).sha256


def test_the_hash_is_of_what_is_said() -> None:
    """`jq -cjS 'del(.id)' | sha256sum`, where a line has no keys of other people."""
    whole = '{"language":"it","text":"È aperto.","title":"Il ponte"}'
    assert (
        sha256(id="a", text="È aperto.", title="Il ponte", language="it") == hashlib.sha256(whole.encode()).hexdigest()
    )
    assert sha256(id="b", title="Il ponte", views=7, language="it", text="È aperto.") == sha256(
        id="a", text="È aperto.", title="Il ponte", language="it"
    )
    assert sha256(id="a", text="È aperto.") != sha256(id="a", text="È aperto.", title="Il ponte")


TEXT = st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from('\n\r\t\f"\\\U0001f600')
MORE = st.dictionaries(st.sampled_from(("title", "views", "author")), st.text(TEXT, max_size=9))


@given(st.text(TEXT, max_size=60), MORE, st.booleans(), st.data())
def test_a_column_is_where_the_character_stands(
    text: str, more: dict[str, str], escaped: bool, data: st.DataObject
) -> None:
    """In the line as it stands in the file, whatever is escaped there."""
    text = f"a{text}"
    line = json.dumps({"id": "a", **more, "text": text}, ensure_ascii=escaped)
    document = read(Source("a", "a.jsonl", line.encode(), 3))
    offset = data.draw(st.integers(0, len(document.text) - 1))
    row, column = Lines.of(document).position(offset)
    assert row == 3
    rest = json.loads('"' + line[column - 1 :].rpartition("}")[0])
    assert rest.replace("\r\n", "\n").replace("\r", "\n") == document.text[offset:]


def test_a_column_counts_in_the_text_where_a_file_has_no_lines() -> None:
    document = read(Source("a", "a.parquet", b'{"text": "One.\\nTwo.", "id": "a"}', 3))
    assert Lines.of(document).position(5) == (3, 6)
