"""Documents that Debian ships: the same text as pages and as a PDF gives the same verdicts for the same claims.

apt-get install debian-faq debian-reference-en
"""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

import pytest
from taking import take

from factcheck import check
from factcheck.importing import Imported, Origin, source_of
from factcheck.model import Claim, Phrasing, Source, Verdict

FAQ = Path("/usr/share/doc/debian/FAQ")
REFERENCE = Path("/usr/share/debian-reference/debian-reference.en.pdf")
needs_faq = pytest.mark.skipif(not (FAQ / "debian-faq.en.pdf.gz").is_file(), reason="debian-faq is not installed")
needs_reference = pytest.mark.skipif(not REFERENCE.is_file(), reason="debian-reference-en is not installed")

#: Claim -> the chapter that it is about.
CLAIMS = {
    "The Debian Project was created by Ian Murdock in 1993.": "basic-defs",
    "The Debian Project was created by Ian Murdock in 1996.": "basic-defs",
    "Debian includes more than 59100 software packages.": "basic-defs",
    "Debian includes fewer than 20000 software packages.": "basic-defs",
    "The archives are updated twice every day.": "basic-defs",
    "This word is a contraction of the names of Debra and Ian Murdock.": "basic-defs",
    "Linux is written by Linus Torvalds and many computer scientists.": "basic-defs",
    "The Hurd is a set of servers running on top of the GNU Mach microkernel.": "basic-defs",
    "It was originally designed for 386 PCs.": "basic-defs",
    "The oldest porting effort is Debian GNU/Hurd.": "basic-defs",
    "Debian will remain 100% free.": "basic-defs",
    "Debian will remain 90% free.": "basic-defs",
    "The Debian Project is a separate entity from the FSF.": "basic-defs",
    "The Debian Project is not a separate entity from the FSF.": "basic-defs",
    "Currently there are three versions of Debian GNU/Linux.": "getting-debian",
    "Currently there are five versions of Debian GNU/Linux.": "getting-debian",
    "No new functionality is added to the stable release.": "getting-debian",
    "dpkg is the main package management program.": "pkgtools",
    "aptitude is the recommended package manager for Debian GNU/Linux systems.": "uptodate",
    "The Debian Project was bought by Microsoft in 2001.": "basic-defs",
}
#: Of these claims, those of which both say something: no two silences are a proof.
SPOKEN = 17


@cache
def faq_as_pdf() -> Imported:
    return take(gzip.decompress((FAQ / "debian-faq.en.pdf.gz").read_bytes()), "debian-faq.pdf")


@cache
def faq_as_page(chapter: str) -> Imported:
    return take((FAQ / f"{chapter}.en.html").read_bytes(), f"{chapter}.html")


def verdict(claim: str, imported: Imported) -> Verdict:
    source = Source("faq", "faq.md", source_of(imported, Origin("faq", ""), "0"))
    return check([Claim("claim", Phrasing(claim))], [source]).cell("claim", "faq").verdict


@needs_faq
@pytest.mark.slow
def test_page_and_pdf_say_the_same() -> None:
    found = {
        claim: (verdict(claim, faq_as_page(chapter)), verdict(claim, faq_as_pdf())) for claim, chapter in CLAIMS.items()
    }
    assert {claim: pair for claim, pair in found.items() if pair[0] is not pair[1]} == {}
    assert sum(page is not Verdict.SILENT for page, _ in found.values()) >= SPOKEN


@needs_faq
def test_words_of_a_pdf_are_whole_and_its_pages_are_ended() -> None:
    found = faq_as_pdf()
    assert found.text.count("\f") == 72
    assert "pointers to other documentation will be given" in found.text
    assert "we are referring\fto freedom, not price" in found.text
    assert "over 59100 packages and improving Debian" in found.text
    assert "\ufffe" not in found.text
    assert "CHAPTER 1. DEFINITIONS AND OVERVIEW" not in found.text
    assert found.metadata.title == "The Debian GNU/Linux FAQ"
    assert found.notes == ("running heads and page numbers are left out on 64 pages",)


@needs_faq
def test_navigation_of_a_manual_is_left_out() -> None:
    found = faq_as_page("basic-defs").text
    assert found.startswith("# Chapter 1. Definitions and overview\n")
    assert "Prev" not in found
    assert "- full featured: Debian includes more than 59100 software packages at present." in found


@pytest.mark.slow
@needs_reference
def test_a_manual_of_261_pages() -> None:
    found = take(REFERENCE.read_bytes(), "reference.pdf", pictures=True)
    assert found.notes[0] == "page 1 is only a picture, and left out"
    assert found.text.count("\f") == 260
