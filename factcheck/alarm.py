"""Seconds, function -> a call of it while something takes longer than that, and none where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer


@contextmanager
def alarm(seconds: float, ring: Callable[[], object]) -> Iterator[None]:
    """Call `ring`, in a thread of its own, if the block takes longer than so many seconds.

    Behind the block it has been called or never will be.
    """
    timer = Timer(seconds, ring)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()  # It may just be ringing.
