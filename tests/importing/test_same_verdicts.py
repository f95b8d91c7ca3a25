"""A text says the same whatever document it came in: all cells of the shipped project, from four kinds of document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from documents import docx, page, pages_of, paragraphs, pdf, run

from factcheck import check, load_claims, load_sources
from factcheck.importing import Origin, Original, read, source_of
from factcheck.model import Document, Matrix, Source
from factcheck.readers import read as read_source
from factcheck.sources import Sources

ROOT = Path(__file__).parents[2]


def as_page(document: Document) -> bytes:
    body = "".join(f"<p>{text}</p>" for text in paragraphs(document.text))
    return page(f"<nav>Home</nav><main>{body}</main>", document.title or "", document.language)


def as_pdf(document: Document) -> bytes:
    return pdf(pages_of(document.text, 30), document.title or "", document.language)


def as_docx(document: Document) -> bytes:
    body = "".join(f"<w:p>{run(text)}</w:p>" for text in paragraphs(document.text))
    return docx(body, title=document.title or "", language=document.language)


KINDS: dict[str, Callable[[Document], bytes]] = {".html": as_page, ".pdf": as_pdf, ".docx": as_docx}


@pytest.fixture(scope="module")
def shipped() -> tuple[Sources, Matrix]:
    sources = load_sources(ROOT / "sources")
    return sources, check(load_claims(ROOT / "claims.yaml"), sources)


@pytest.mark.slow
@pytest.mark.parametrize("ending", KINDS)
def test_the_shipped_sources_give_the_same_matrix(ending: str, shipped: tuple[Sources, Matrix]) -> None:
    sources, before = shipped
    imported = [
        Source(source.id, f"{source.id}.md", _imported(KINDS[ending](read_source(source)), source.id + ending))
        for source in sources
    ]
    claims = load_claims(ROOT / "claims.yaml")
    after = check(claims, imported)
    cells = [(claim.id, source.id) for claim in claims for source in sources]
    assert len(cells) == 260
    differing = {
        cell: (before.cell(*cell).verdict, after.cell(*cell).verdict)
        for cell in cells
        if before.cell(*cell).verdict is not after.cell(*cell).verdict
    }
    assert not differing


def _imported(data: bytes, name: str) -> bytes:
    return source_of(read(Original(name, name, data)), Origin(name, ""), "0")
