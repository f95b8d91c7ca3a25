"""Context -> what the claims leave out: a language of the sources, or a source."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from os.path import basename, splitext

from factcheck.languages import LANGUAGES
from factcheck.lint.context import Context, Weakness
from factcheck.lint.phrasing_language import may_be_in

_PLAIN = re.compile(r"\w[\w./ -]*")  # what YAML takes for a string without quotes


def language_gap(context: Context) -> Iterator[Weakness]:
    """Yield claims that have no supporting phrasing in one of the languages of the sources.

    Languages whose negations are not understood do not count: nothing that they say should be relied on.
    """
    for claim in context.claims:
        texts = [phrasing.text for phrasing in claim.supporting]
        missing = [code for code in context.languages if not any(may_be_in(text, code) for text in texts)]
        if missing:
            names = _listed([LANGUAGES[code].name for code in missing])
            message = f"has no phrasing in {names}: add one to `supported_by`, in the words that a source would use"
            yield context.by_claim[claim.id][0].weakness(message)


def unused_source(context: Context) -> Iterator[Weakness]:
    """Yield files in which no phrasing of any claim finds anything; of a collection most documents are about others."""
    touched = {cell.source for one in context.phrased for cell in one.found}
    files = {document.path for document in context.documents if document.id in touched}
    for document in context.documents:
        if document.path not in files:
            files.add(document.path)
            name = f"**/{basename(document.path)}" if document.row else document.id + splitext(document.path)[1]
            accept = f"exclude: [{name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)}]"
            message = f"no claim touches {document.path}: write one about it, or exclude it"
            yield Weakness("", message, 0, 0, source=document.id, accept=accept)


def _listed(names: Sequence[str]) -> str:
    """Return names as one says them.

    >>> _listed(["German", "Dutch", "French"])
    'German, Dutch and French'
    """
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
