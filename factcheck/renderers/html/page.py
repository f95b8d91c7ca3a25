"""Page -> lines of HTML: the template, its style and its script, and the policy that allows nothing else."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from factcheck.renderers.escaping import visible
from factcheck.renderers.html.view import view_of
from factcheck.renderers.report import Look, Report

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATE, _STYLE, _SCRIPT = "report.html.j2", "report.css", "report.js"


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the page; what is hidden is left out."""
    style, script = _asset(_STYLE), _asset(_SCRIPT)
    text = (
        _environment()
        .get_template(_TEMPLATE)
        .render(
            page=view_of(report),
            policy=_policy(style, script),
            style=_verbatim(style),
            script=_verbatim(script),
        )
    )
    yield from text.rstrip("\n").split("\n")


def _policy(style: str, script: str) -> str:
    """Return what the page may do: use this very style and this very script."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    """Return the templates: every text is escaped, and what cannot be seen in it is shown first."""
    # Imported here: the commands that write no page do not pay for it.
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        loader=FunctionLoader(_asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_seen,
    )


def _seen(value: object) -> object:
    # Style and script are the only texts that come as markup, and they are ours.
    return visible(value) if type(value) is str else value


def _verbatim(text: str) -> object:
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 - a file of this package, not a text of anybody else's
