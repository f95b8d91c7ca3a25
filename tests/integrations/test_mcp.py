"""`factcheck mcp`, asked by the client that comes with the protocol's own library."""

from __future__ import annotations

import asyncio
import gc
import sys
import warnings
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from runner import ROOT, Run

from factcheck import __version__

if TYPE_CHECKING:
    from mcp import Client

pytestmark = pytest.mark.slow
TOOLS = {"matrix", "show", "ask", "sources", "check"}


def talk(project: Path, conversation: Callable[[Client], Awaitable[Any]]) -> Any:
    """Start the server as a program would, and talk to it."""
    library = pytest.importorskip("mcp", reason="mcp is not installed: pip install '.[test]'")
    stdio = pytest.importorskip("mcp.client.stdio")
    server = stdio.StdioServerParameters(
        command=sys.executable,
        args=["-m", "factcheck", "mcp", "--claims", str(project / "claims.yaml")],
        env={"PYTHONPATH": str(ROOT)},
    )

    # Named here: the library's own default is what `sys.stderr` was when it was first imported, which is a stream
    # without a file where that was in a test that catches what a command prints.
    transport = stdio.stdio_client(server, errlog=sys.__stderr__)

    async def run() -> Any:
        async with library.Client(transport, read_timeout_seconds=60) as client:
            return await conversation(client)

    # A thread of its own: the tests in a browser keep a loop of events in this one.
    with ThreadPoolExecutor(1) as thread:
        said = thread.submit(asyncio.run, run()).result()
    # On a busy machine the library's client leaves before it has seen its server end, and Python warns of that when the
    # object goes: here, and not in whichever test runs then.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
    return said


def ask(project: Path, tool: str, **arguments: object) -> Any:
    async def conversation(client: Client) -> Any:
        return await client.call_tool(tool, arguments)

    return talk(project, conversation)


def answer(project: Path, tool: str, **arguments: str) -> dict[str, Any]:
    result = ask(project, tool, **arguments)
    assert not result.is_error, result
    found: dict[str, Any] = result.structured_content
    return found


def test_the_tools_only_read(project: Path) -> None:
    async def conversation(client: Client) -> Any:
        return client.server_info, await client.list_tools()

    server, listed = talk(project, conversation)
    assert (server.name, server.version) == ("factcheck", __version__)
    tools = listed.tools
    assert {tool.name for tool in tools} == TOOLS
    assert all(tool.annotations.read_only_hint and not tool.annotations.open_world_hint for tool in tools)
    assert all(len(tool.description) > 60 for tool in tools)
    assert all(tool.input_schema["additionalProperties"] is False for tool in tools)


def test_the_matrix_with_its_quotes(project: Path) -> None:
    cells = answer(project, "matrix", claim="cost*")["cells"]
    assert [(cell["source"], cell["verdict"]) for cell in cells] == [
        ("en-bridge-opens", "supports"),
        ("it-ponte-aperto", "refutes"),
    ]
    assert "48 million" in cells[0]["evidence"][0]["quote"]
    (only,) = answer(project, "matrix", claim="cost*", verdict="refutes")["cells"]
    assert only["source"] == "it-ponte-aperto"


def test_a_silent_cell_has_what_came_nearest(project: Path) -> None:
    (cell,) = answer(project, "show", claim="second-bridge-planned", source="it-*")["cells"]
    assert cell["verdict"] == "silent" and cell["nearest"]["why"]


def test_a_claim_in_other_words(project: Path) -> None:
    cells = answer(project, "ask", text="The bridge at Alderford opened on 12 May 2023.")["cells"]
    assert [cell["verdict"] for cell in cells] == ["supports", "silent"]
    assert "12 May 2023" in cells[0]["evidence"][0]["quote"] and cells[1]["nearest"]["why"]


def test_the_sources(project: Path) -> None:
    assert [one["id"] for one in answer(project, "sources")["sources"]] == ["en-bridge-opens", "it-ponte-aperto"]


def test_a_check_accepts_nothing(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    before = (project / "claims.lock").read_bytes()
    path = project / "sources/en-bridge-opens.txt"
    path.write_text(path.read_text("utf-8").replace("12 May 2023", "13 May 2023"), "utf-8")
    findings = answer(project, "check")["findings"]
    assert findings[0]["rule"] == "FC102" and "13 May 2023" in findings[0]["quotes"][0]["quote"]
    assert (project / "claims.lock").read_bytes() == before


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("show", {"claim": "nothing"}, "no claim has the id `nothing`"),
        ("show", {}, "neither a claim nor a source is named"),
        ("ask", {"text": " "}, "has no content word, no name and no value"),
        ("matrix", {"verdict": "true"}, "there is no verdict `true`"),
        ("matrix", {"source": "../../etc/passwd"}, "no source has the id"),
        ("check", {}, "nothing to hold the claims to"),
    ],
)
def test_a_mistake_is_told_in_the_words_of_the_command_line(
    tool: str, arguments: dict[str, str], said: str, project: Path
) -> None:
    result = ask(project, tool, **arguments)
    assert result.is_error and said in result.content[0].text


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        (
            "matrix",
            {"clame": "cost*", "top": 3},
            "matrix: there is no argument `clame`; did you mean `claim`? its arguments are claim, source, verdict\n"
            "matrix: there is no argument `top`; its arguments are claim, source, verdict",
        ),
        ("sources", {"source": "it-*"}, "sources: there is no argument `source`; it has no arguments"),
        ("show", {"claim": ["toll"]}, "show: `claim` is no text; write a string, or leave it out"),
        ("ask", {}, "ask: `text` is missing; give it, as a string"),
        (
            "shows",
            {},
            "factcheck mcp: there is no tool `shows`; did you mean `show`? "
            "its tools are matrix, show, ask, sources, check",
        ),
    ],
)
def test_what_a_tool_does_not_know_is_refused(
    tool: str, arguments: dict[str, object], said: str, project: Path
) -> None:
    result = ask(project, tool, **arguments)
    assert (result.is_error, result.content[0].text) == (True, said)


def test_without_the_package_it_says_how_to_get_it(project: Path, spawn: Run) -> None:
    (project / "mcp.py").write_text("raise ImportError('not here')", encoding="utf-8")
    done = spawn("mcp", PYTHONPATH=f"{project}:{ROOT}")
    assert done.code == 2
    assert done.err.endswith("install it: pip install 'factcheck-matrix[mcp]'\n")
