"""Books, mails, subtitles and plain texts; and how a document is told from another."""

from __future__ import annotations

import pytest
from documents import archive, docx, pdf, run
from taking import refused, take

from factcheck.importing import KINDS, Metadata, Original, kind_of

CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
PACKAGE = (
    '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Book</dc:title>'
    "<dc:creator>Ann</dc:creator><dc:creator>Bo</dc:creator><dc:language>en</dc:language>"
    "<dc:publisher>P</dc:publisher><dc:date>1999</dc:date></metadata><manifest>"
    '<item id="a" href="one%20two.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="b" href="../b.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="c" href="c.png" media-type="image/png"/></manifest>'
    '<spine><itemref idref="b"/><itemref idref="a"/><itemref idref="c"/>'
    '<itemref idref="a" linear="no"/></spine></package>'
)
CHAPTERS = {
    "OPS/one two.xhtml": '<?xml version="1.0"?><html><body><h1>Two</h1><p>Text.</p></body></html>',
    "b.xhtml": "<html><body><h1>One</h1></body></html>",
}
BOOK = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "OPS/book.opf": PACKAGE, **CHAPTERS}


def locked(method: str) -> str:
    return f'<encryption><EncryptedData><EncryptionMethod Algorithm="{method}"/></EncryptedData></encryption>'


def test_a_book_is_read_in_order() -> None:
    found = take(archive(BOOK), "a.epub")
    assert found.text == "# One\n\n# Two\n\nText.\n"
    assert found.metadata == Metadata("The Book", "en", "P", "1999", "Ann, Bo")
    fonts = {"META-INF/encryption.xml": locked("http://www.idpf.org/2008/embedding")}
    assert take(archive(BOOK | fonts), "a.epub").text == found.text


BOOKS = {
    "locked": ({"META-INF/encryption.xml": locked("aes")}, "a.epub: is locked by its publisher (DRM); get a copy"),
    "no package": ({"OPS/book.opf": ""}, "a.epub: is damaged: it does not say what its chapters are"),
    "no container": ({"META-INF/container.xml": "<a/>"}, "a.epub: is damaged: it does not say what its chapters are"),
    "a missing chapter": ({"b.xhtml": ""}, "a.epub: its chapter `b.xhtml` is missing; get it again"),
    "no text": (dict.fromkeys(CHAPTERS, "<html><body></body></html>"), "a.epub: has no text; a book of pictures"),
}


@pytest.mark.parametrize("name", BOOKS)
def test_books_that_cannot_be_read(name: str) -> None:
    parts, told = BOOKS[name]
    assert refused(archive(BOOK | parts), "a.epub").startswith(told)


HEADERS = "From: Ann <ann@example.org>\nSubject: =?utf-8?q?Caf=C3=A9?=\nDate: Wed, 19 Jun 2024 12:00:00 +0200\n"
MAILS = {
    "plain": (
        f"{HEADERS}\nThe bridge\nopened.\n\n> Did it\n> open?\nYes.\n- one\n- two\n",
        "The bridge opened.\n\n> Did it open?\n\nYes.\n\n- one\n- two\n",
    ),
    "a page": (f"{HEADERS}Content-Type: text/html; charset=utf-8\n\n<p>The <b>b</b>ridge.", "The bridge.\n"),
    "both": (
        f"{HEADERS}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>No.\n"
        "--x\nContent-Type: text/plain; charset=latin-1\n"
        "Content-Transfer-Encoding: quoted-printable\n\nCaf=E9.\n--x--\n",
        "Café.\n",
    ),
}


@pytest.mark.parametrize("name", MAILS)
def test_a_mail(name: str) -> None:
    mail, text = MAILS[name]
    found = take(mail.encode(), "a.eml")
    assert found.text == text
    assert found.metadata == Metadata("Café", published="2024-06-19", author="Ann <ann@example.org>")


def test_what_is_attached_is_named() -> None:
    mail = (
        "Subject: x\nDate: never\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nText.\n--x\n"
        'Content-Type: application/pdf\nContent-Disposition: attachment; filename="a.pdf"\n\nx\n--x--\n'
    )
    found = take(mail.encode(), "a.eml")
    assert found.notes == ("what is attached is left out: a.pdf; save and import it by itself",)
    assert found.metadata == Metadata("x")


@pytest.mark.parametrize("year", ["99999", "2" + "9" * 60])
def test_a_mail_of_no_year_of_the_calendar_has_no_date(year: str) -> None:
    found = take(f"Subject: x\nDate: Wed, 19 Jun {year} 12:00:00 +0200\n\nText.\n".encode(), "a.eml")
    assert found.metadata == Metadata("x")


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "x-unknown"])
@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset"])
def test_a_damaged_mail_ends_in_a_message(encoding: str, charset: str) -> None:
    mail = f"Subject: x\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n=\xff="
    told = refused(mail.encode("latin-1"), "a.eml")
    assert told.startswith("a.eml: ")
    assert "; " in told


@pytest.mark.parametrize("mail", ["no header", "Subject: x\nContent-Type: image/png\n\nx"])
def test_a_mail_without_a_text(mail: str) -> None:
    assert refused(mail.encode(), "a.eml") == "a.eml: is no mail with a text; save it anew as .eml"


def test_a_mail_of_signs_that_nobody_sees() -> None:
    assert refused(b"Subject: A\n\n\x01\xe2\x80\x8b\n", "a.eml").startswith("a.eml: has no text; ")


SRT = "1\n00:00:01,000 --> 00:00:02,000\n<i>The bridge</i>\n\n2\n00:00:02,500 --> 00:00:04,000\nopened.\n\n"
VTT = (
    "WEBVTT - The news\nLanguage: en\n\nNOTE no\n\nSTYLE\n::cue {}\n\n"
    "a\n00:01.000 --> 00:02.000 align:start\n<v Ann>We &amp; you\n\n"
    "00:02.000 --> 00:03.000\n<v Ann>signed.\n\n00:03.000 --> 00:04.000\n<v.loud Bo>No.\n\n"
    "01:00:00.000 --> 01:00:01.000\n<v Bo>Yes.\n"
)
ROLLING = (
    "WEBVTT\n\n00:01.000 --> 00:02.000\nthe <00:01.500><c>bridge</c>\n\n00:02.000 --> 00:03.000\nthe bridge\nopened\n\n"
    "00:03.000 --> 00:04.000\nopened\nin May\n"
)


def test_subtitles() -> None:
    pause = "3\n00:00:09,000 --> 00:00:10,000\nNext.\n"
    assert take((SRT + pause).replace("\n", "\r\n").encode(), "a.srt").text == "The bridge opened.\n\nNext.\n"
    found = take(VTT.encode(), "a.vtt")
    assert found.text == "Ann: We & you signed.\n\nBo: No.\n\nBo: Yes.\n"
    assert found.metadata == Metadata("The news", "en")
    assert take(ROLLING.encode(), "a.vtt").text == "the bridge opened in May\n"
    assert refused(b"WEBVTT\n\nNOTE x", "a.vtt").startswith("a.vtt: has no subtitles")


def test_a_plain_text_is_as_it_is() -> None:
    assert take("# è\r\n\r\nA".encode("utf-16"), "a.txt").text == "# è\n\nA\n"
    assert refused(b"\0 \n", "a.txt").startswith("a.txt: is empty")
    cut = take(b"a\0b\0", "a.txt")
    assert (cut.text, cut.notes) == ("ab\n", ("characters that are nothing (NUL) are left out: 2",))


def test_a_text_with_a_front_matter_says_what_it_is() -> None:
    found = take(b"---\ntitle: My title\nlanguage: IT\nauthor: [Bo, Ann]\ndraft: yes\n---\n# Ciao\n", "a.md")
    assert (found.text, found.metadata) == ("# Ciao\n", Metadata("My title", "it", author="Bo, Ann"))
    assert refused(b"---\ntitle: [a\n---\nText.", "a.md").startswith("a.md:3:1: the front matter is not YAML")
    assert refused(b"---\ntitle: a\n---\n \n", "a.md").startswith("a.md: has no text below its front matter")


def test_a_name_that_promises_another_kind_is_told() -> None:
    assert refused(b"\x07\x02 no", "a.pdf").startswith(
        "a.pdf: is called `.pdf`, but its bytes are no PDF; see what it is"
    )
    assert refused(archive({"a.txt": "x"}), "a.epub").startswith("a.epub: is called `.epub`, but its bytes are no book")


TOLD_APART = {
    "a PDF by its bytes": (pdf([["x"]]), "a.html", "text/html", "PDF"),
    "a Word document by its parts": (docx(run("x")), "a.zip", "", "Word document"),
    "a book by its parts": (archive(BOOK), "a", "application/octet-stream", "book"),
    "a page behind blanks": (b"\xef\xbb\xbf\n <!DOCTYPE HTML>", "a.pdf", "application/pdf", "page"),
    "a page by its type": (b"x", "a.php", "text/html", "page"),
    "a page by its ending": (b"x", "a.HTM", "", "page"),
    "a mail": (b"Subject: x", "a.eml", "", "mail"),
    "subtitles": (b"WEBVTT", "a", "text/plain", "file of subtitles"),
    "a text by its type": (b"x", "a.html", "text/plain", "text"),
}


@pytest.mark.parametrize("name", TOLD_APART)
def test_kinds(name: str) -> None:
    data, file, media_type, kind = TOLD_APART[name]
    assert kind_of(Original(file, file, data, media_type)) == kind
    assert set(KINDS) == {kind for *_, kind in TOLD_APART.values()}


@pytest.mark.parametrize(
    ("data", "name", "media_type", "told"),
    [
        (b"\x89PNG", "a.html", "image/png", "(`image/png`)"),
        (b"no PDF", "a.pdf", "", "is called `.pdf`"),
        (b"PK\x03\x04", "a.docx", "", "is damaged"),
        (b"no book", "a.epub", "application/epub+zip", "is called `application/epub+zip`"),
        (b"{}", "a.json", "application/json", "(`application/json`)"),
    ],
)
def test_what_is_of_no_kind(data: bytes, name: str, media_type: str, told: str) -> None:
    assert told in refused(data, name, media_type=media_type)
