"""Pages: what of them is text, in what form, and what they say of themselves."""

from __future__ import annotations

import pytest
from documents import page
from taking import refused, take

from factcheck.importing import Metadata

TEXTS = {
    "headings and paragraphs": ("<h1>A</h1><p>One\n two.</p><h3>B</h3>Three.", "# A\n\nOne two.\n\n### B\n\nThree.\n"),
    "lists, one in the other": (
        "<ul><li>One</li><li>Two<ol><li>Three</ol></li></ul><p>Four.",
        "- One\n- Two\n  - Three\n\nFour.\n",
    ),
    "an item of two paragraphs": ("<ul><li><p>One.</p><p>Two.</p></li></ul>", "- One.\n\nTwo.\n"),
    "terms": (
        "<dl><dt>Height<dd>412 m<dt>Cost<dt>Price<dd><p>9 million</p><dt>Alone</dl>",
        "- Height: 412 m\n- Cost, Price: 9 million\n- Alone\n",
    ),
    "terms alone": ("<dl><dt>One<dd><dl><dt>Two<dt>Three</dl><dt>Four</dl>", "- One\n  - Two\n  - Three\n- Four\n"),
    "a quotation": ("<blockquote><p>We came.</p><footer>Caesar</footer></blockquote>", "> We came.\n\n> Caesar\n"),
    "quotation marks": ("<p>He said <q>no</q>.", "He said “no”.\n"),
    "code": ("<pre>a  b\n*c*</pre>", "```\na  b\n*c*\n```\n"),
    "line breaks": ("<p>One<br>two.<br><br>Three.", "One two.\n\nThree.\n"),
    "inline marks are no text": ("<p>The <b>b</b>ig <a href=x>link</a> <i>it</i>.", "The big link it.\n"),
    "raised digits and lowered ones": ("<p>10<sup>2</sup> H<sub>2</sub>O, the 1<sup>st</sup>.", "10² H2O, the 1st.\n"),
    "references to notes": (
        "<p>In 24 years<sup><a href='#n1'>[1]</a></sup> or<a href='#n2'><sup>2</sup></a> so.",
        "In 24 years or so.\n",
    ),
    "links that say that they lead to notes": (
        "<p>24 years<a role=doc-noteref href='n.html#1'>1</a>.<p>By our count.<a href='#r1'>↩︎</a>",
        "24 years.\n\nBy our count.\n",
    ),
    "links to headings": ("<h2>Name<a href='#name'>¶</a></h2>", "## Name\n"),
    "deleted text": ("<p>Was <del>20</del> <s>21</s> <ins>22</ins>.", "Was 22.\n"),
    "soft hyphens and zero width": ("<p>Un&shy;der\u200bground", "Underground\n"),
    "what would be Markdown": (
        "<p># no heading<p>- no item<p>a * b, *c*, snake_case, 4*2<p>x &lt;b&gt; `y` [1](z) 3 &lt; 4",
        "\\# no heading\n\n\\- no item\n\na * b, \\*c\\*, snake_case, 4\\*2\n\nx \\<b> \\`y\\` [1\\](z) 3 < 4\n",
    ),
}
TABLES = {
    "heads and rows": (
        "<tr><th>City<th>Bridges<tr><td>Rome<td>30<tr><td>Venice<td></table>",
        "- City: Rome; Bridges: 30.\n- City: Venice.\n",
    ),
    "heads of rows": ("<tr><th>City<td>Rome<tr><th>Bridges<td>30", "- City; Rome.\n- Bridges; 30.\n"),
    "spans": (
        "<tr><th>Year<th colspan=2>Votes<tr><th>Year<th>yes<th>no<tr><td rowspan=2>2024<td>1<td>2<tr><td>3<td>4",
        "- Year: 2024; Votes yes: 1; Votes no: 2.\n- Year: 2024; Votes yes: 3; Votes no: 4.\n",
    ),
    "no heads": ("<tr><td>Rome<td>30<tr><td>Venice<td>400", "- Rome; 30.\n- Venice; 400.\n"),
    "heads of nothing": ("<tr><th>Rome<th>30", "- Rome; 30.\n"),
    "a layout": ("<tr><td><h1>A</h1><p>One.</p><td><ul><li>Two</ul>", "# A\n\nOne.\n\n- Two\n"),
    "a layout that says so": (
        "<tr role=x><td>One.<td>Two.</table><table role=none><tr><td>Three.",
        "- One.; Two.\n\nThree.\n",
    ),
    "a row without cells": ("<tr><tr><td>One", "- One.\n"),
    "one cell across": ("<tr><td colspan=3>All three<tr><td>a<td>b<td>c", "- All three.\n- a; b; c.\n"),
    "a cell over three rows": ("<tr><td rowspan=3>x<td>1<tr><td>2<tr><td>3", "- x; 1.\n- x; 2.\n- x; 3.\n"),
    "a list in a cell": ("<tr><th>A<th>B<tr><td><ul><li>x<li>y</ul><td>z", "- A: x, y; B: z.\n"),
    "a huge span": ("<tr><td colspan=99999999>x<td rowspan=99999>y", "- x; y.\n"),
}
FURNITURE = (
    "<nav>no</nav>", "<script>no</script>", "<style>no</style>", "<aside>no</aside>", "<footer>no</footer>",
    "<header>no</header>", "<noscript>no</noscript>", "<form><button>no</button></form>", "<template>no</template>",
    "<div hidden>no</div>", "<div style='display: none'>no</div>", "<p style='visibility:hidden'>no</p>",
    "<div aria-hidden=true>no</div>", "<div role=navigation>no</div>", "<div role=banner>no</div>",
    "<div id=cookie-banner>no</div>", "<div class='x siteNav'>no</div>", "<div class=breadcrumb>no</div>",
    "<p class=sr-only>no</p>", "<ul class=social-share><li>no</ul>", "<svg><title>no</title></svg>", "<!-- no -->",
    "<dialog open>no</dialog>", "<div id=onetrust-banner-sdk>no</div>", "<div id=CybotCookiebotDialog>no</div>",
     "<div class=navfooter>no</div>", "<img alt=no>",
)  # fmt: skip
CONTENT = (
    "<div class='advanced navigate-x shared'>yes</div>",
    "<article><header>yes</header></article>",
    "<header><h1>yes</h1></header>",
    "<body class='has-sidebar cookie'>yes</body>",
    "<div class=sidebar>yes, and most of the page</div>",
    "<details><summary>yes</summary></details>",
    "<h2 id=cookies>yes</h2>",
    "<section id=advertising>yes</section>",
    "<table class=market-share><tr><td>yes</table>",
    "<ul><li id=menu>yes</ul>",
    "<h3><button>yes</button></h3>",
    "<p><math><mi>yes</mi><annotation>no</annotation></math></p>",
    "<figure><figcaption>yes</figcaption></figure>",
)


@pytest.mark.parametrize("name", TEXTS)
def test_text(name: str) -> None:
    body, text = TEXTS[name]
    assert take(page(body), "a.html").text == text


@pytest.mark.parametrize("name", TABLES)
def test_a_row_reads_as_a_sentence(name: str) -> None:
    rows, text = TABLES[name]
    assert take(page(f"<table>{rows}</table>"), "a.html").text == text


@pytest.mark.parametrize("furniture", FURNITURE)
def test_furniture_is_left_out(furniture: str) -> None:
    assert take(page(f"<p>The text is longer.</p>{furniture}"), "a.html").text == "The text is longer.\n"


@pytest.mark.parametrize("content", CONTENT)
def test_what_only_looks_like_furniture_stays(content: str) -> None:
    assert "yes" in take(page(f"{content}<p>Short.</p>"), "a.html").text


def test_the_main_element_is_the_text() -> None:
    assert take(page("<p>Head.</p><main><p>Text.</p></main><p>End.</p>"), "a.html").text == "Text.\n"
    assert take(page("<p>A.</p><article><p>A long text.</p></article>"), "a.html").text == "A long text.\n"
    teasers = "<article><p>One.</p></article><article><p>Two.</p></article>"
    assert take(page(teasers), "a.html").text == "One.\n\nTwo.\n"


META = {
    "title and lang": ("", Metadata("A page", "en")),
    "Open Graph": (
        "<meta property=og:title content='The  title'><meta property=og:site_name content='The Post'>"
        "<meta property=article:published_time content=2024-06-19T10:00Z>"
        "<meta property=article:author content=https://x.example/ann>",
        Metadata("The title", "en", "The Post", "2024-06-19T10:00Z"),
    ),
    "Dublin Core and two authors": (
        "<meta name=DC.title content=T><meta name=citation_author content=Ann><meta name=citation_author content=Bo>",
        Metadata("T", "en", author="Ann, Bo"),
    ),
    "JSON-LD": (
        '<script type="application/ld+json">{"@graph": [{"headline": "H", "author": [{"name": "Ann"}], '
        '"publisher": {"name": "P"}, "datePublished": "2024"}]}</script>',
        Metadata("H", "en", "P", "2024", "Ann"),
    ),
    "JSON-LD that is none": (f'<script type="application/ld+json">{"[" * 9999}</script>', Metadata("A page", "en")),
}


@pytest.mark.parametrize("name", META)
def test_metadata_is_read_and_never_guessed(name: str) -> None:
    head, metadata = META[name]
    assert (
        take(page("<h1>Heading</h1><p>By A. Nonymous, 1999</p>", "A page", "en", head), "a.html").metadata == metadata
    )


def test_a_page_that_says_nothing_of_itself() -> None:
    assert take(b"<html><h1>Heading</h1>By Ann", "a.html").metadata == Metadata()


CHARSETS = {
    "none, UTF-8": ("è".encode(), "", "è"),
    "a server's": (b"\xe8", "iso-8859-1", "è"),
    "a page's": (b"<meta charset=windows-1252>\x93\xe8\x94", "", "“è”"),
    "a server's that is wrong": ("è".encode(), "iso-8859-1", "è"),
    "UTF-32 with a mark": (b"\xff\xfe\0\0" + "<p>è".encode("utf-32-le"), "", "è"),
    "UTF-16 with a mark": (b"\xff\xfe" + "<p>è".encode("utf-16-le"), "", "è"),
    "Shift JIS": ("東京".encode("shift-jis"), "Shift_JIS", "東京"),
}


@pytest.mark.parametrize("name", CHARSETS)
def test_charsets(name: str) -> None:
    data, charset, text = CHARSETS[name]
    assert take(data, "a.html", charset=charset).text == f"{text}\n"


@pytest.mark.parametrize(
    ("data", "charset", "told"),
    [
        (b"<p>caf\xe9", "", "a.html: byte 6 (0xE9) is not UTF-8, and it names no other charset; save it as UTF-8"),
        (b"<meta charset=utf-8><p>caf\xe9", "", "a.html: byte 26 (0xE9) is not UTF-8, as which it is declared; save"),
        (b"<p>caf\xe9", "us-ascii-8bit", "a.html: its charset `us-ascii-8bit` is unknown; save it as UTF-8"),
        (b"<p>caf\x81", "base64", "a.html: its charset `base64` is unknown"),
    ],
)
def test_bytes_that_cannot_be_letters(data: bytes, charset: str, told: str) -> None:
    assert refused(data, "a.html", charset=charset).startswith(told)


HOSTILE = {
    "deep": "<div>" * 5_000 + "deep",
    "deep tables": "<table><tr><td>" * 2_000 + "deep",
    "deep lists": "<ul><li>" * 5_000 + "deep",
    "many furniture names": "<div class=nav>x</div>" * 20_000 + "deep" + "<p>y</p>" * 40_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_come_to_an_end(name: str) -> None:
    assert "deep" in take(page(HOSTILE[name]), "a.html").text


@pytest.mark.slow
def test_a_page_that_is_too_deep_is_refused() -> None:
    told = "a.html: its elements stand more than 10,000 deep in each other; open it in a browser and save what you see"
    assert refused(page("<div>" * 100_000), "a.html") == told
    assert take(page("<p>One.<br><li>" * 20_000), "a.html").text.startswith("One.")
