"""YAML text -> events: the limit on depth is ours, whichever parser reads and wherever it would stop."""

from __future__ import annotations

import pytest
import yaml
from trying import try_each

from factcheck import events
from factcheck.events import TooDeep

LOADERS = sorted({events.LOADER, yaml.SafeLoader}, key=lambda loader: loader.__name__)


@pytest.fixture(params=LOADERS, ids=lambda loader: loader.__name__)
def _loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "LOADER", request.param)


@pytest.mark.usefixtures("_loader")
@pytest.mark.parametrize("levels", [6, 30, 999, 1_000, 10_000])
def test_too_deep(levels: int) -> None:
    def told(opening: str) -> None:
        with pytest.raises(TooDeep) as caught:
            list(events.events(f"- x\n- {opening * levels}", 5))
        assert caught.value.line >= 2

    openings = ("[", "- ", "{a: ", "? ", "- ? ", "[{a: ", "[\n", "&a [", "[ 'x', {a: [")
    try_each({repr(opening): opening for opening in openings}, told)


@pytest.mark.usefixtures("_loader")
def test_as_deep_as_allowed() -> None:
    assert len(list(events.events("[" * 5 + "]" * 5, 5))) == 14
    with pytest.raises(TooDeep) as caught:
        list(events.events("x:\n " + "[" * 6 + "]" * 6, 6))
    assert (caught.value.line, caught.value.column) == (2, 7)


@pytest.mark.usefixtures("_loader")
def test_brackets_in_texts_are_no_levels() -> None:
    text = f"a: '{'[' * 2_000}'\nb: x{'[' * 2_000}\nc: |\n  {'{' * 2_000}\n# {'[' * 2_000}\n"
    assert [event.value for event in events.events(text, 5) if isinstance(event, yaml.ScalarEvent)][1] == "[" * 2_000


@pytest.mark.usefixtures("_loader")
def test_lists_beside_each_other_are_not_deep() -> None:
    assert len(list(events.events("[" + "[x]," * 5_000 + "]", 2))) == 15_006


@pytest.mark.usefixtures("_loader")
def test_what_is_no_yaml_and_not_deep_is_the_parsers_error() -> None:
    with pytest.raises(yaml.MarkedYAMLError):
        list(events.events("[[[", 5))
