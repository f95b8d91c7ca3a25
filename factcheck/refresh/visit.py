"""Page -> what became of it: the text is compared, not the bytes, which change with every advertisement."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from factcheck.errors import SourceError
from factcheck.fetching import Fetched, Validators, require_found
from factcheck.importing import Imported, Original, apart
from factcheck.refresh.page import Page

Fetch = Callable[[str, Validators], Fetched]

_NOT_MODIFIED = 304
_GONE = (404, 410)
#: A page with less than this share of its letters has lost its text: to a paywall, a consent page, an error.
_SHORTER = 0.5


class State(StrEnum):
    """What became of a page."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    SHORTER = "much shorter"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Visit:
    """What became of a page; `told` says it in words, `moved` is its new address where it has moved for good.

    `imported` and `original` are the new text and the document that it is from, where the text is another one.
    """

    page: Page
    state: State
    told: str = ""
    moved: str = ""
    fetched: Fetched | None = None
    original: Original | None = None
    imported: Imported | None = None


def visit(page: Page, fetch: Fetch, validators: Validators) -> Visit:
    """Fetch a page again; with `validators` its server may say that it has not changed.

    Raises:
        FetchError: it cannot be fetched, which says nothing of the page.
        UsageError: a library is not installed.
    """
    fetched = fetch(page.address, validators)
    status = fetched.last.status
    if status == _NOT_MODIFIED and validators:  # a server that says so unasked says nothing
        return Visit(page, State.UNCHANGED, moved=fetched.moved)
    if status in _GONE:
        return Visit(page, State.GONE, f"the server says {status} {fetched.last.reason}".rstrip())
    require_found(fetched)
    if hashlib.sha256(fetched.body).hexdigest() == page.sha256:
        return Visit(page, State.UNCHANGED, moved=fetched.moved)
    original = Original(page.address, fetched.name, fetched.body, fetched.media_type, fetched.charset)
    try:
        imported = apart.read(original)
    except SourceError as error:
        return Visit(page, State.SHORTER, f"the page {error.problems[0].problem}", fetched.moved)
    return Visit(page, *_compared(page, imported.text), fetched.moved, fetched, original, imported)


def _compared(page: Page, text: str) -> tuple[State, str]:
    if text == page.text:
        return State.UNCHANGED, ""
    before, now = len(page.text), len(text)
    if now < _SHORTER * before:
        return State.SHORTER, f"its text had {before:,} characters and has {now:,}"
    return State.CHANGED, ""
