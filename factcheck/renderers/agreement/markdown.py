"""Agreement -> Markdown, for a page or a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.agreement import Agreement
from factcheck.renderers.agreement import words
from factcheck.renderers.escaping import markdown
from factcheck.renderers.markdown import table
from factcheck.renderers.report import Look

#: With more sources than this a table of all by all cannot be read on a page: the pairs are listed.
_MOST = 12


def render(agreement: Agreement, look: Look) -> Iterator[str]:
    """Yield the measures, the table, the disputed claims, the copies and the outliers."""
    yield "# Who agrees with whom"
    yield ""
    yield markdown(f"{words.voices(agreement)}. {words.measured(agreement)}.")
    yield ""
    yield from _square(agreement) if len(agreement.sources) <= _MOST else _pairs(agreement)
    for head, items in (
        ("Disputed", [(f"{one.first}, {one.second}", ", ".join(one.disputed)) for one in agreement.pairs]),
        ("Stands alone", list(words.outlying(agreement))),
    ):
        told = [(name, said) for name, said in items if said]
        if told:
            yield ""
            yield f"## {head}"
            yield ""
            yield from (f"- {markdown(name)}: {markdown(said)}" for name, said in told)
    if agreement.copies:
        yield ""
        yield "## Copies"
    for copy in agreement.copies:
        yield ""
        yield f"{markdown(f'{copy.first}, {copy.second}')}: {markdown(words.shared(copy))}"
        for place, quote in words.passages(copy):
            yield ""
            yield f"> {markdown(quote)} ({markdown(place)})"


def _square(agreement: Agreement) -> Iterator[str]:
    ids = [source.id for source in agreement.sources]
    heads = ["agree of both speak", *(str(number) for number in range(1, len(ids) + 1))]
    rows = (
        [f"{number} {markdown(one)}", *(_cell(agreement, one, other) for other in ids)]
        for number, one in enumerate(ids, 1)
    )
    yield from table(heads, rows, "<" + "^" * len(ids))


def _cell(agreement: Agreement, one: str, other: str) -> str:
    if one == other:
        return ""
    pair = agreement.pair(one, other)
    return f"**{pair.agree} of {pair.both}**" if pair.disputed else f"{pair.agree} of {pair.both}"


def _pairs(agreement: Agreement) -> Iterator[str]:
    rows = (
        [markdown(pair.first), markdown(pair.second), str(pair.both), str(pair.agree)]
        for pair in agreement.pairs
        if pair.both
    )
    yield from table(["Source", "Other", "Both speak", "Agree"], rows, "<<>>")
