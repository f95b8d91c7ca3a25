"""Parts -> Sources: the sources that a command works on, read one after the other whenever they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import overload

from factcheck.model import Location, Source
from factcheck.sources.part import Part


@dataclass(frozen=True, slots=True)
class Held:
    """A source that is in memory; `file` is the absolute path of its file, "" where it has none."""

    source: Source
    file: str = ""

    @property
    def path(self) -> str:
        """The path of its file, as output names it."""
        return self.source.path

    @property
    def ids(self) -> tuple[str]:
        """Its id."""
        return (self.source.id,)

    @property
    def sizes(self) -> tuple[int]:
        """How long it is, in bytes."""
        return (len(self.source.data),)

    def place(self, number: int) -> str:
        """Return how a message names it."""
        return self.path

    def where(self, number: int) -> Location | None:
        """Return where its bytes stand, if it has a file."""
        return Location(self.file, 0, len(self.source.data)) if self.file else None

    def read(self, numbers: Sequence[int]) -> Iterator[Source]:
        """Yield it as often as it is asked for."""
        return (self.source for _ in numbers)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A part and the numbers of its sources that were chosen, ascending."""

    part: Part
    numbers: Sequence[int]

    def ids(self) -> Iterator[str]:
        names = self.part.ids
        return (names[number] for number in self.numbers)


@dataclass(frozen=True, eq=False)
class Sources(Sequence[Source]):
    """Sources in the order of their files, those of a collection in the order in which they stand in it.

    They are not in memory: whoever goes through them reads them, one after the other, and may do so again. Whoever
    asks for one by its number opens its file.
    """

    _chosen: tuple[_Chosen, ...] = field(repr=False)

    @classmethod
    def of(cls, parts: Iterable[Part]) -> Sources:
        """Return all sources of some files."""
        return cls(tuple(_Chosen(part, range(len(part.ids))) for part in parts))

    @classmethod
    def held(cls, sources: Iterable[Source]) -> Sources:
        """Return sources that are in memory already."""
        return cls.of(map(Held, sources))

    def __iter__(self) -> Iterator[Source]:
        """Read them, one after the other.

        Raises:
            SourceError: one cannot be read any longer.
        """
        return chain.from_iterable(one.part.read(one.numbers) for one in self._chosen)

    def __len__(self) -> int:
        return sum(len(one.numbers) for one in self._chosen)

    @overload
    def __getitem__(self, index: int) -> Source: ...
    @overload
    def __getitem__(self, index: slice) -> Sources: ...
    def __getitem__(self, index: int | slice) -> Source | Sources:
        """Return one of them, read now, or some of them, to be read."""
        wanted = range(len(self))[index]
        if isinstance(wanted, int):
            return next(iter(self[wanted : wanted + 1]))
        if wanted.step != 1:
            return Sources(tuple(one for at in wanted for one in self[at : at + 1]._chosen))
        kept, first = [], 0
        for one in self._chosen:
            numbers = one.numbers[max(wanted.start - first, 0) : max(wanted.stop - first, 0)]
            kept += [_Chosen(one.part, numbers)] if numbers else []
            first += len(one.numbers)
        return Sources(tuple(kept))

    @property
    def ids(self) -> Iterator[str]:
        """Their ids, without reading them."""
        return chain.from_iterable(one.ids() for one in self._chosen)

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of their files."""
        return tuple(one.part.path for one in self._chosen if one.numbers)

    @property
    def size(self) -> int:
        """How long they are together, in bytes."""
        return sum(one.part.sizes[number] for one in self._chosen for number in one.numbers)

    def locator(self) -> Callable[[Source], Location | None]:
        """Return what tells where one of these sources stands on disk; None where it stands nowhere as it is."""
        parts = {one.part.path: one.part for one in self._chosen}

        def where(source: Source) -> Location | None:
            part = parts.get(source.path)
            return part.where(max(source.line - 1, 0)) if part else None

        return where

    def only(self, ids: Container[str]) -> Sources:
        """Return those with these ids."""
        kept = []
        for one in self._chosen:
            names = one.part.ids
            numbers = [number for number in one.numbers if names[number] in ids]
            kept += [_Chosen(one.part, numbers) if len(numbers) < len(one.numbers) else one] if numbers else []
        return Sources(tuple(kept))
