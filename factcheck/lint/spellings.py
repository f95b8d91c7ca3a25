"""Context -> names whose near spelling is in the sources, where the name itself is not."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from factcheck.languages import language
from factcheck.lint.context import Context, Phrased, Weakness
from factcheck.matching.words.dictionary import known_word
from factcheck.model import Document
from factcheck.parsing.lexicon.lexicon import bare
from factcheck.parsing.mentions import alike_names, find_nations
from factcheck.parsing.tokens import WORD, tokenize

#: Letters of a name from which on one or two of them may differ; shorter names are too many and too much alike.
_LONG, _LONGER = 5, 8


def near_name(context: Context) -> Iterator[Weakness]:
    """Yield names of the claims that a source writes almost, but not enough, like the claim does."""
    capitals = {document.id: _capitals(document) for document in context.documents}
    named: set[tuple[str, str, str]] = set()
    for one in context.phrased:
        for text, word in _words(one):
            for document in context.documents:
                near = _near(word, capitals[document.id])
                if near and (one.claim.id, word, near) not in named:
                    named.add((one.claim.id, word, near))
                    message = f"\u201c{text}\u201d is almost what {document.path} writes as \u201c{near}\u201d"
                    weakness = one.weakness(f"{message}: if both are one, add a line to `names:`")
                    other = text.replace(word, near)
                    yield Weakness(
                        weakness.claim, weakness.message, weakness.line, weakness.column,
                        source=document.id, accept=f"- [{text}, {other}]",
                    )  # fmt: skip


def _words(one: Phrased) -> Iterator[tuple[str, str]]:
    """Yield (the name, a long word of it) for the names of a phrasing that are no country's."""
    tokens = one.query.sentence.tokens
    for name in one.query.names:
        if not name.nations:
            for place in name.places:
                if len(tokens[place].text) >= _LONG and tokens[place].capital:
                    yield name.text, tokens[place].text


def _near(word: str, capitals: dict[str, str]) -> str:
    """Return a capitalised word that differs in a letter or two, unless the name itself is there."""
    low = bare(word.casefold())
    if any(alike_names(low, other) for other in capitals):
        return ""
    most = 1 if len(low) < _LONGER else 2
    close = process.extract(low, list(capitals), scorer=OSA.distance, score_cutoff=most, limit=None)
    # Two letters may differ inside a long name; one also at its beginning: Qaddafi, Gaddafi.
    found = (other for other, distance, _ in close if len(other) >= _LONG and (distance == 1 or other[0] == low[0]))
    return next((capitals[other] for other in sorted(found)), "")


def _capitals(document: Document) -> dict[str, str]:
    """Return the names in a document by their bare form: capitalised, no country, and in no dictionary."""
    tokens = tokenize(document.text, language(document.language))
    nations = {
        place for nation in find_nations(tokens, document.language) for place in range(nation.first, nation.last + 1)
    }
    words = {
        token.text
        for place, token in enumerate(tokens)
        if token.kind == WORD and token.capital and place not in nations
    }
    return {
        bare(word.casefold()): word
        for word in sorted(words)
        if len(word) >= _LONG and not known_word(word.lower(), document.language)
    }
