"""Questions of a program -> answers as JSON values, each with its quotes. Nothing here writes anything.

The project is chosen by whoever starts the server: who asks can name claims and sources of it, and no paths.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factcheck.cli.choose import choose_verdicts
from factcheck.cli.options import Inputs, Selection, SourceSelection, View, Work
from factcheck.errors import Problem, UsageError
from factcheck.findings import Finding
from factcheck.model import Claim, Phrasing, Verdict
from factcheck.renderers import QUOTES, RENDERERS
from factcheck.renderers.findings import FINDINGS
from factcheck.renderers.report import Look, Report

Answer = dict[str, Any]
_SILENTLY = View(quiet=True, no_progress=True)
_SPOKEN = frozenset(Verdict) - {Verdict.SILENT}
_ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Answers:
    """What can be asked of a project. The docstring of a method is what a program is told of it."""

    inputs: Inputs
    work: Work

    def matrix(self, claim: str = "", source: str = "", verdict: str = "") -> Answer:
        """Tell which source supports, refutes, partly supports or contradicts itself on which claim, with the quotes.

        `claim` and `source` are ids or globs, empty for all; `verdict` is supports, partial, mixed or refutes.
        A cell that is not in the answer is silent: the source does not say.
        """
        from factcheck.cli.session import open_workspace

        wanted = choose_verdicts([verdict] if verdict else ()) or _SPOKEN
        workspace = open_workspace(self.inputs, _selection(claim, source), _SILENTLY)
        return _read(
            RENDERERS["json"], Report(workspace.judge(_SILENTLY, self.work), workspace.file.title, verdicts=wanted)
        )

    def show(self, claim: str = "", source: str = "") -> Answer:
        """Tell of one claim in every source, or of every claim in one source, the quotes, and why.

        For silent cells the answer has the nearest passage and what stopped it. Name a claim, a source or both, by id
        or glob.
        """
        from factcheck.cli.session import open_workspace

        if not claim and not source:
            raise UsageError([Problem("show", "neither a claim nor a source is named", "name one of the two")])
        workspace = open_workspace(self.inputs, _selection(claim, source), _SILENTLY)
        matrix = workspace.judge(_SILENTLY, self.work)
        return _read(QUOTES["json"], Report(matrix, misses=workspace.misses(matrix, frozenset())))

    def ask(self, text: str, source: str = "") -> Answer:
        """Tell what every source says about a claim in your words, a full sentence, with quotes and reasons.

        `source` is an id or glob, empty for all. Words may drift; names, numbers, dates and negation may not.
        """
        from factcheck.cli.session import open_question

        selection = SourceSelection(source=[source] if source else None)
        workspace = open_question(self.inputs, selection, _SILENTLY, Claim(_ASKED, Phrasing(text.strip())), "text")
        matrix = workspace.judge(_SILENTLY, self.work)
        return _read(QUOTES["json"], Report(matrix, misses=workspace.misses(matrix, frozenset())))

    def sources(self) -> Answer:
        """List the sources: id, path, language, title, length, and how many claims each supports and refutes."""
        from factcheck.cli.session import open_workspace
        from factcheck.cli.source_list import listing_of
        from factcheck.renderers import LISTINGS

        workspace = open_workspace(self.inputs, Selection(), _SILENTLY)
        return _read(LISTINGS["json"], listing_of(workspace.judge(_SILENTLY, self.work)))

    def check(self) -> Answer:
        """Compare today's sources with the accepted lock and the policy of the claims file; nothing is accepted.

        Each finding has the rule, what it was and is, today's quotes, and the command by which a person accepts it.
        """
        from factcheck.cli.locked import open_locked, project_of

        workspace = open_locked(self.inputs, Selection(), _SILENTLY)
        matrix = workspace.judge(_SILENTLY, self.work)
        findings = workspace.findings(matrix, project_of(self.inputs, workspace))
        answer = _read(FINDINGS["json"], Report(matrix, findings=findings))
        for told, finding in zip(answer["findings"], findings, strict=True):
            told["quotes"] = list(_quotes(finding))
        return answer


def _selection(claim: str, source: str) -> Selection:
    return Selection(claim=[claim] if claim else None, source=[source] if source else None)


def _read(render: Any, result: Any) -> Answer:
    answer: Answer = json.loads("\n".join(render(result, Look())))
    return answer


def _quotes(finding: Finding) -> Iterator[Answer]:
    for spot in finding.passages:
        yield {
            "label": spot.label,
            "source": spot.source,
            "path": spot.path,
            "line": spot.line,
            "column": spot.column,
            **({"mark": spot.mark} if spot.mark else {}),
            "quote": spot.quote,
        }
