"""Source and its new text -> the source anew: what people wrote in its front matter stays."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.files import BOM
from factcheck.front_matter import cut
from factcheck.importing import quoted
from factcheck.model import Source


def renewed(source: Source, fields: Mapping[str, str], text: str | None = None) -> Source:
    r"""Return a source with these fields in its front matter and, if one is given, another text; "" takes a field out.

    >>> source = Source("a", "a.md", b"---\ntitle: Mine\nretrieved: then\n---\nOld.")
    >>> renewed(source, {"retrieved": "now"}, "New.").data.decode()
    '---\ntitle: Mine\nretrieved: "now"\n---\nNew.'
    """
    data = source.data.removeprefix(BOM).replace(b"\r\n", b"\n")
    front, start = cut(data)
    lines = [line for line in front.decode("utf-8").split("\n") if line.strip()]
    left = {name: f"{name}: {quoted(value)}" for name, value in fields.items() if value}
    kept = [_line(line, fields, left) for line in lines]
    whole = "\n".join(["---", *filter(None, kept), *left.values(), "---", ""])
    return Source(source.id, source.path, whole.encode() + (data[start:] if text is None else text.encode()))


def _line(line: str, fields: Mapping[str, str], left: dict[str, str]) -> str:
    name = line.partition(":")[0]
    return left.pop(name, "") if name in fields else line
