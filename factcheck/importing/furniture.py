"""Element of a page -> whether it is furniture: navigation, banners, scripts and what nobody sees, but no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_TAGS = frozenset(
    """
    annotation annotation-xml applet area aside audio base canvas datalist del dialog embed head iframe img
    input link map menu meta nav noframes noscript object optgroup option progress rp rt s script select
    source strike style svg template textarea title track video
    """.split()
)
_ROLES = frozenset(
    """
    alert alertdialog banner complementary contentinfo dialog menu menubar navigation search status toolbar tooltip
    """.split()
)
#: What classes and ids call furniture; then what is enough as their first part (`cookie-bar`) and as their last
#: (`site-nav`). No more than that: a table of `market-share` is text.
_NAMES = frozenset(
    """
    ad ads advert advertisement advertising breadcrumb breadcrumbs byline-share cookie-banner editsection headerlink
    jump-link masthead menu nav navbar navbox navfooter navheader navigation newsletter noprint pagination paywall popup
    print-only promo related related-articles related-posts screen-reader-text share sharing sidebar skip-link sr-only
    social social-share subscribe toc toc-backref topbar visually-hidden
    """.split()
)
_FIRST = frozenset("consent cookie cookiebot cookies cybot didomi gdpr onetrust osano truste usercentrics".split())
_LAST = frozenset("breadcrumb breadcrumbs editsection menu nav navbar navbox navigation sidebar".split())
#: Elements whose ids are names of what they say: `<h2 id="cookies">`.
_TOLD = frozenset("a dd dt h1 h2 h3 h4 h5 h6 li p section span table td th tr".split())
_TOKEN = re.compile(r"[A-Za-z0-9_-]+")
_PARTS = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
#: Elements that hold the text of a page, whatever their class says: `<body class="has-sidebar">`.
_FRAME = frozenset("html body main article h1".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BLANKS = re.compile(r"\s+")
#: An element with more than this share of the page's letters is no furniture, whatever it is called.
_MOST = 0.5


def is_furniture(node: LexborNode, letters: int) -> bool:
    """Tell whether to leave an element out; `letters` is how many the page has."""
    tag = node.tag or ""
    if tag in _TAGS:
        return True
    if tag in _FRAME:
        return False
    if tag == "button":  # one in a heading opens what stands below it
        return node.parent is None or (node.parent.tag or "") not in _HEADINGS
    if tag in ("header", "footer"):
        return not _within(node) and node.css_first("h1") is None
    known = node.attributes
    if not known:
        return False
    if "hidden" in known or known.get("aria-hidden") == "true" or _UNSEEN.search(known.get("style") or ""):
        return True
    if (known.get("role") or "").lower() in _ROLES:
        return True
    own = "" if tag in _TOLD else known.get("id") or ""
    names = _TOKEN.findall(f"{known.get('class') or ''} {own}")
    return any(map(_named, names)) and count(node) <= _MOST * letters


def count(node: LexborNode) -> int:
    """Return how many letters the text of an element has."""
    return len(_BLANKS.sub("", node.text(deep=True)))


def _named(name: str) -> bool:
    parts = [part.lower() for part in _PARTS.split(name) if part]
    return bool(parts) and ("-".join(parts) in _NAMES or parts[0] in _FIRST or parts[-1] in _LAST)


def _within(node: LexborNode) -> bool:
    """Tell whether an element stands in a quotation, whose footer names who said it, or in an article's head."""
    above = node.parent
    while above is not None:
        if above.tag == "blockquote" or (node.tag == "header" and above.tag in ("article", "main", "section")):
            return True
        above = above.parent
    return False
