"""Any damage to any document ends in a text or in a message, never in a traceback."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from documents import archive, docx, page, pdf, run

from factcheck.errors import FactcheckError
from factcheck.importing import Original, read

PARTS = {
    "META-INF/container.xml": '<container><rootfile full-path="a.opf"/></container>',
    "a.opf": (
        '<package><manifest><item id="a" href="a.html" media-type="text/html"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    ),
    "a.html": "<h1>Head</h1><p>Text.</p>",
}
ROW = f"<w:tr><w:tc><w:p>{run('A cell.')}</w:p></w:tc></w:tr>"
DOCUMENTS: dict[str, bytes] = {
    "a.pdf": pdf([["One (1) and", "two."], ["Three."]], "A title", picture=True),
    "a.docx": docx(f"<w:p>{run('Text.')}</w:p><w:tbl>{ROW}</w:tbl>", title="A title"),
    "a.epub": archive(PARTS),
    "a.html": page("<table><tr><th>A<th>B<tr><td rowspan=2>1<td>2</table><dl><dt>C<dd>D</dl>", "A title"),
    "a.eml": (
        b"Subject: =?utf-8?q?A?=\nDate: Wed, 19 Jun 2024 12:00:00 +0200\nContent-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nVGV4dC4=\n"
        b'--x\nContent-Disposition: attachment; filename="a.pdf"\n\nx\n--x--\n'
    ),
    "a.vtt": b"WEBVTT - A\n\n00:01.000 --> 00:02.000\n<v Ann>Text &amp; more\n\n00:02.000 --> 00:03.000\n<v Bo>Next.\n",
}


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _drop(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randint(1, 40) :]


def _double(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[: start + chance.randint(1, 200)] + data[start:]


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (_cut, _flip, _drop, _double)
#: Documents that are damaged in each way.
TIMES = 60


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_ends_in_a_text_or_a_message(name: str, damage: Callable[[bytes, random.Random], bytes]) -> None:
    read_at_all = 0
    for seed in range(TIMES):
        data = damage(DOCUMENTS[name], random.Random(seed))
        try:
            read_at_all += bool(read(Original(name, name, data, pictures=True)).text)
        except FactcheckError as error:
            assert str(error).startswith(name), seed
            assert "; " in str(error), seed
    assert read_at_all < TIMES or damage is not _cut
