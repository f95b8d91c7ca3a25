"""Texts as no friend would write them, and what must never come out of a renderer."""

from __future__ import annotations

import re

HOSTILE = (
    "[/foo] [bold]x[/bold]",
    "::error::x",
    "  ::error file=a::x",
    "text\n::error::x",
    "x ##[error]y",
    "</script><img src=x onerror=alert(1)>",
    "=cmd()",
    "\t=cmd()",
    "a | b || `c`",
    "\u202eRTL override",
    "NUL \x00 and form feed \x0c",
    "%0A%0D::error::x",
    "\x1b]8;;http://evil\x1b\\link\x1b]8;;\x1b\\",
    "\x1b[2J\x9b31m",
    "https://" + "a" * 90 + "::error::x",
    "line\u2028separator\u2029",
    "\ud800 lone surrogate",
)
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]")
