"""How often Python looks for objects that only hold each other: seldom, where millions are made and hardly any do."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 200_000, 10, 10
"""Objects made between two looks at the youngest ones, and how often those are looked at for once at older ones."""


@contextmanager
def sought_seldom() -> Iterator[None]:
    """Look seldom within a block: a tenth of the time that reading takes would go into it, and nothing be found."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
