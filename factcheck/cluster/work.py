"""What a worker of a cluster does: it reads the sources that it is told of, and judges them."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.cluster.stamp import stamp
from factcheck.errors import FactcheckError, Problem, SourceError, UsageError
from factcheck.model import Location, Source

Work = Callable[[Sequence[Any]], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Reference:
    """A source without its bytes: where they stand, and the hash that they have."""

    id: str
    path: str
    line: int
    location: Location
    digest: bytes

    def read(self) -> Source | None:
        """Return the source; None where this machine does not have the same bytes at that place."""
        try:
            with open(self.location.file, "rb") as file:
                file.seek(self.location.start)
                data = file.read(self.location.size)
        except OSError:
            return None
        return Source(self.id, self.path, data, self.line) if digest(data) == self.digest else None


def digest(data: bytes) -> bytes:
    """Return the hash by which bytes are known again."""
    return hashlib.blake2b(data, digest_size=16).digest()


def load(expected: str, pickled: bytes) -> Work:
    """Return what is to be done with every batch, the claims included.

    Raises:
        UsageError: another factcheck is installed here than where the work comes from.
    """
    _require_same(expected)
    work: Work = pickle.loads(pickled)  # noqa: S301 - the cluster runs what it is sent, by its nature
    return work


def run(work: Work, expected: str, batch: bytes) -> bytes | None:
    """Return, pickled, what becomes of the items of a pickled batch, which begin with a source or its reference.

    None is returned where a source is to be sent with its bytes.

    Raises:
        UsageError: another factcheck is installed here than where the work comes from.
        SourceError: an item cannot be judged.
    """
    _require_same(expected)
    items: list[Any] = []
    for source, *rest in pickle.loads(batch):  # noqa: S301 - the cluster runs what it is sent, by its nature
        there = source.read() if isinstance(source, Reference) else source
        if there is None:
            return None
        items.append((there, *rest))
    return pickle.dumps([result for item in items for result in _attempt(work, item)])


def _attempt(work: Work, item: Any) -> list[Any]:
    try:
        return list(work((item,)))
    except FactcheckError:
        raise
    except Exception as error:
        what = f"cannot be judged: {type(error).__name__}: {error}".rstrip(": ")
        raise SourceError([Problem(name_of(item[0]), what, "judge it alone, without --dask, to see more")]) from None


def name_of(source: Source | Reference) -> str:
    """Return the path of a source, with its line in a collection."""
    return f"{source.path}:{source.line}" if source.line else str(source.path)


def _require_same(expected: str) -> None:
    if (here := stamp()) != expected:
        what = f"a worker has factcheck {here}, and this is {expected}"
        raise UsageError([Problem("--dask", what, "install the same one in both places")])
