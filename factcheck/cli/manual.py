"""The pages of the documentation, for whoever has installed the package and nothing else."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.renderers.report import Look

_ENDING = ".md"


def manual_pages() -> Mapping[str, Traversable]:
    """Return the pages by name, without their ending; what explains a rule is none of them."""
    built = files("factcheck") / "docs"  # where the wheel has them
    folder = built if built.is_dir() else Path(__file__).parents[2] / "docs"
    found = sorted(folder.iterdir(), key=lambda file: file.name) if folder.is_dir() else ()
    return {file.name.removesuffix(_ENDING): file for file in found if file.name.endswith(_ENDING)}


def read_page(page: Traversable, look: Look) -> Iterator[str]:
    """Yield a page as wide as the terminal."""
    # Imported here: it takes longer than all other commands need to start.
    from rich.console import Console
    from rich.markdown import Markdown

    from factcheck.renderers.escaping import visible

    text = "\n".join(visible(line, look.encoding) for line in page.read_text(encoding="utf-8").splitlines())
    paper = io.TextIOWrapper(io.BytesIO(), encoding=look.encoding, errors="backslashreplace", newline="\n")
    console = Console(
        file=paper,
        width=look.width,
        color_system="standard" if look.color else None,
        force_terminal=look.color,
        legacy_windows=False,
    )
    console.print(Markdown(text, hyperlinks=False))
    paper.seek(0)
    yield from (line.rstrip() for line in paper.read().rstrip("\n").split("\n"))
