"""Claims, Sources -> Finding: every rule of the table, in the order of the claims file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import PurePath

from factcheck import readers
from factcheck.cache import Cache
from factcheck.findings import Finding
from factcheck.languages import language
from factcheck.lint.context import Context, Weakness, survey
from factcheck.lint.duplicates import same_claim
from factcheck.lint.gaps import language_gap, unused_source
from factcheck.lint.phrasings import general_phrasing, idle_phrasing, weak_phrasing
from factcheck.lint.policy import unreachable_support
from factcheck.lint.repeats import both_sides, repeated_phrasing, shared_name
from factcheck.lint.spellings import near_name
from factcheck.model import Claim, Document, Source
from factcheck.rules import RULES
from factcheck.timeline.dates import day_of

#: Characters of a wrong value that a note repeats.
_SHOWN = 40

CHECKS: dict[str, Callable[[Context], Iterator[Weakness]]] = {
    "FC301": idle_phrasing,
    "FC302": general_phrasing,
    "FC303": language_gap,
    "FC304": same_claim,
    "FC305": weak_phrasing,
    "FC306": unused_source,
    "FC307": near_name,
    "FC308": unreachable_support,
    "FC309": both_sides,
    "FC310": repeated_phrasing,
    "FC311": shared_name,
}


def lint(
    claims: Sequence[Claim],
    sources: Iterable[Source],
    *,
    path: str = "claims.yaml",
    only: Collection[str] | None = None,
    total: int | None = None,
    executor: Executor | None = None,
    cache: Cache | None = None,
    finished: Callable[[Source], object] | None = None,
) -> tuple[Finding, ...]:
    """Return what is weak in the claims, in the order of the file.

    Give it all claims and all sources: a phrasing may be idle in one source and not in the next. `only` are the ids
    of the claims whose findings are wanted, all by default; a source that nobody touches is nobody's then. `total`
    is how many sources the project has, where these are only some. `path` is the claims file as findings name it.
    `finished` is called with each source that has been judged. A claim's `ignore` is respected.

    >>> from factcheck.model import Phrasing
    >>> claim = Claim("talks", Phrasing("The talks ended well."), line=3, column=5)
    >>> news = Source("news", "news.txt", b"The talks between the two sides ended well on the second day.")
    >>> [(finding.rule, finding.line) for finding in lint([claim], [news])]
    [('FC305', 3)]

    Raises:
        SourceError: sources that cannot be read, all of them at once.

    """
    given = tuple(sources)
    total = len(given) if total is None else total
    context = survey(claims, given, total=total, executor=executor, cache=cache, finished=finished)
    ignored = {claim.id: claim.ignore for claim in claims}
    found = [
        (rule, weakness)
        for rule, check in CHECKS.items()
        for weakness in check(context)
        if rule not in ignored.get(weakness.claim, ()) and (only is None or weakness.claim in only)
    ]
    found.sort(key=lambda pair: (pair[1].line, pair[1].column, pair[0]))
    sentences = {claim.id: claim.text.text for claim in claims}
    place = PurePath(path).as_posix()
    return tuple(_finding(rule, weakness, place, sentences.get(weakness.claim, "")) for rule, weakness in found)


def notes(sources: Iterable[Source]) -> tuple[str, ...]:
    r"""Return what is no weakness of the claims but ought to be known of the sources.

    Those whose negations are not understood, and those that have no date where they say when they were published.

    >>> notes([Source("nota", "nota.txt", "---\nlanguage: pl\n---\nRząd nie podpisał umowy.".encode())])
    ('nota.txt: negation is not understood in Polish; a denial may be read as support',)
    """
    said = (note for source in sources for note in _notes(readers.read(source)))
    return tuple(dict.fromkeys(said))  # The documents of a collection have one path.


def _notes(document: Document) -> Iterator[str]:
    if not language(document.language).understood:
        name = language(document.language).name
        yield f"{document.path}: negation is not understood in {name}; a denial may be read as support"
    if document.published and not day_of(document.published):
        shown = " ".join(document.published.split())[:_SHOWN]
        yield f"{document.path}: `published: {shown}` is no date; write it as in 2024-06-19, 2024-06 or 2024"


def _finding(rule: str, weak: Weakness, path: str, sentence: str) -> Finding:
    return Finding(
        rule,
        RULES[rule].level,
        weak.claim,
        weak.source,
        "",
        "",
        weak.message,
        weak.accept or f"ignore: [{rule}]",
        path,
        max(weak.line, 1),
        max(weak.column, 1),
        passages=weak.passages,
        sentence=sentence,
    )
