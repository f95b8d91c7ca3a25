"""Report -> Markdown for a pull request: the matrix as a table, and the evidence folded below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.links import link
from factcheck.model import Cell, Claim, Column, Evidence, Verdict
from factcheck.renderers.escaping import markdown, visible
from factcheck.renderers.report import Look, Report, count, disputed, foremost
from factcheck.renderers.summary import hidden, summary_text

#: A table with more columns than this cannot be read in a pull request, however they are headed.
_MOST_COLUMNS = 20
#: Up to this many source ids stand at the head of the table; more are numbered.
_MOST_IDS = 8
#: Characters of a quote. GitHub takes 65,536 of a comment.
_LONGEST_QUOTE = 600


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the title, the summary, the table, what its signs mean, and the quotes."""
    yield f"# {markdown(report.title or 'Agreement matrix')}"
    yield ""
    yield markdown(summary_text(report, look))
    if report.shown is not None:
        yield ""
        yield markdown(hidden(report))
    if report.claims:
        yield ""
        yield from _matrix(report, look)
        yield ""
        yield " · ".join(f"{look.glyph(verdict)} {verdict.value}" for verdict in Verdict)
        yield from _evidence(report, look)


def table(heads: Sequence[str], rows: Iterator[Sequence[str]], aligns: str) -> Iterator[str]:
    """Yield a table of fields that are Markdown already; `aligns` has one of `<`, `^` and `>` a column."""
    yield _line(heads)
    yield _line([{"<": "---", "^": ":-:", ">": "--:"}[align] for align in aligns])
    yield from map(_line, rows)


def linked(text: str, target: str) -> str:
    """Return a plain text as a link, or as it is where the target is ""."""
    shown = markdown(text)
    return f"[{shown}](<{visible(target).replace('|', '%7C')}>)" if target else shown


def _line(fields: Sequence[str]) -> str:
    return f"| {' | '.join(fields)} |"


def _matrix(report: Report, look: Look) -> Iterator[str]:
    sources = report.matrix.sources
    counted = len(sources) > _MOST_COLUMNS
    if counted:
        yield f"{len(sources)} sources are too many for columns: each row counts its verdicts."
        yield ""
        heads = [look.glyph(verdict) for verdict in Verdict]
    elif len(sources) > _MOST_IDS:
        for number, source in enumerate(sources, 1):
            yield f"{number}. {markdown(source.id)}"
        yield ""
        heads = [str(number) for number in range(1, len(sources) + 1)]
    else:
        heads = [markdown(source.id) for source in sources]
    rows = (_row(report, claim, cells, look, counted) for claim, cells in report.rows())
    yield from table(["Claim", *heads, "Agreement"], rows, "<" + (">" if counted else "^") * len(heads) + "<")


def _row(report: Report, claim: Claim, cells: Sequence[Cell], look: Look, counted: bool) -> list[str]:
    counts = count(cells)
    middle = [str(counts[v]) for v in Verdict] if counted else [_signs(report, cell, look) for cell in cells]
    said = report.agreement(cells) + (" **disputed**" if disputed(counts) else "")
    return [f"{markdown(claim.text.text)} `{claim.id}`", *middle, said]


def _signs(report: Report, cell: Cell, look: Look) -> str:
    return "".join(sign for sign, _ in report.signs(cell, look))


def _evidence(report: Report, look: Look) -> Iterator[str]:
    sources = {source.id: source for source in report.matrix.sources}
    rows = [_quoted(cell, one, sources[cell.source], look) for cell in report.cells() if (one := foremost(cell))]
    if not rows:
        return
    yield ""
    yield "<details><summary>Evidence</summary>"
    yield ""
    yield from table(["Claim", "Verdict", "Source", "Quote", "Why"], iter(rows), "<<<<<")
    yield ""
    yield "</details>"


def _quoted(cell: Cell, one: Evidence, source: Column, look: Look) -> list[str]:
    place = f"{source.path}:{one.line}:{one.column}" + (f", {one.mark}" if one.mark else "")
    left_out = " (...)" if len(one.quote) > _LONGEST_QUOTE else ""
    return [
        f"`{cell.claim}`",
        f"{look.glyph(cell.verdict)} {cell.verdict.value}",
        linked(place, link(source.origin, one.mark, one.quote)),
        markdown(one.quote[:_LONGEST_QUOTE].replace("\f", " ")) + left_out,
        markdown(one.why),
    ]
