"""Finding -> Region: lines and columns from 1, the end excluded."""

from __future__ import annotations

import pytest

from factcheck.renderers.region import Region

PLACES = [
    ("abc", (3, 5, 3, 8)),
    ("", (3, 5, 3, 6)),
    ("ab\ncde", (3, 5, 4, 4)),
    ("ab\r\ncde", (3, 5, 4, 4)),
    ("a\rb\n\ncd", (3, 5, 6, 3)),
    ("\U0001f600b", (3, 5, 3, 7)),  # code points
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_a_text_ends(text: str, place: tuple[int, int, int, int]) -> None:
    assert Region.of("./news/a.txt", 3, 5, text) == Region("news/a.txt", *place)
