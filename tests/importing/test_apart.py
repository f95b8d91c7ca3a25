"""Documents that take more than there is end in a message, and not this program."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable

import pytest
from documents import archive, docx, page, pdf, run
from taking import take

from factcheck.errors import SourceError
from factcheck.importing import Original, apart

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded on Linux")
MEGABYTE = 1024 * 1024


def bomb() -> bytes:
    """A PDF of 0.4 MB whose page unpacks to 0.4 GB."""
    packed = zlib.compressobj(9)
    stream = b"".join(packed.compress(b" " * MEGABYTE) for _ in range(400)) + packed.flush()
    plain = pdf([["Text."]])
    start, end = plain.index(b"<< /Length", plain.index(b"5 0 obj")), plain.index(b"\nendobj", plain.index(b"5 0 obj"))
    made = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream)
    return plain[:start] + made + plain[end:]


def refused(data: bytes, name: str, memory: int) -> str:
    with pytest.raises(SourceError) as caught:
        apart.read(Original(name, name, data), memory=memory)
    return str(caught.value)


#: What each kind takes more memory for than `FEW`, although its file is small.
LARGE: dict[str, Callable[[], bytes]] = {
    "a.pdf": bomb,
    "a.docx": lambda: archive({"word/document.xml": b"<a>" + b"<b/>" * (2 * MEGABYTE) + b"</a>"}),
    "a.html": lambda: page("<b>x</b>" * MEGABYTE),
}
FEW = 200 * MEGABYTE


@on_linux
@pytest.mark.slow
@pytest.mark.parametrize("name", LARGE)
def test_what_takes_too_much_memory_is_refused(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert refused(LARGE[name](), name, FEW).startswith(f"{name}: takes more memory ")
    assert capfd.readouterr().err == ""


@pytest.mark.slow
def test_a_document_reads_the_same_in_a_process_of_its_own() -> None:
    documents = {
        "a.pdf": pdf([["One."], ["Two."]], "T"),
        "a.docx": docx(f"<w:p>{run('One.')}</w:p>"),
        "a.html": page("One."),
    }
    for name, data in documents.items():
        assert apart.read(Original(name, name, data)) == take(data, name)


@pytest.mark.slow
def test_errors_come_back_as_they_are() -> None:
    assert refused(b"%PDF-1.7 nothing", "a.pdf", apart.MEMORY).startswith("a.pdf: is damaged: it cannot be opened")
    assert refused(b"\x89PNG", "a.png", apart.MEMORY).startswith("a.png: is of a kind that cannot be read")
