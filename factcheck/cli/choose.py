"""Ids and globs -> what they select; whatever selects nothing is a problem that names what is near."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from factcheck.cli.outlet import either
from factcheck.cli.usage import nearest as alike
from factcheck.errors import Problem, SelectionError, UsageError
from factcheck.model import Verdict

#: How many names a message offers: enough to find a typo, few enough to read.
_OFFERED = 3
#: Likeness from which on a name may be what was meant; below it the names are only listed.
_LIKE = 0.7


@dataclass(frozen=True, slots=True)
class Choice:
    """What one option asks for: `wanted` are names or globs; nothing wanted is everything.

    `called` is what the option's names are: "id", "tag", "language"; `noun` what they select: "claim".
    """

    option: str
    wanted: Sequence[str]
    noun: str
    called: str

    def keeps(self, names: Iterable[str]) -> bool:
        """Tell whether something with these names is asked for."""
        return not self.wanted or any(_matches(name, pattern) for name in names for pattern in self.wanted)

    def among(self, known: Collection[str]) -> frozenset[str]:
        """Return the known ids that are asked for; what is an id is no glob, whatever it looks like."""
        if not self.wanted:
            return frozenset(known)
        ids = {wanted for wanted in self.wanted if wanted in known}
        globs = [wanted for wanted in self.wanted if wanted not in ids]
        return frozenset(ids.union(name for name in known for glob in globs if fnmatchcase(name, glob)))

    def problems(self, known: Collection[str]) -> list[Problem]:
        """Return a problem for each name or glob that selects nothing."""
        return [
            self._problem(wanted, known) for wanted in self.wanted if not any(_matches(one, wanted) for one in known)
        ]

    def _problem(self, wanted: str, known: Collection[str]) -> Problem:
        if not known:
            return Problem(self.option, f"no {self.noun} has a {self.called}", f"leave {self.option} out")
        what = f"no {self.noun} has the {self.called} `{wanted}`"
        near = nearest(wanted, known)
        if like := [name for name in near if _likeness(wanted, name) >= _LIKE]:
            return Problem(self.option, what, f"did you mean {either(f'`{name}`' for name in like)}?")
        more = f" and {len(known) - len(near)} more" if len(known) > len(near) else ""
        return Problem(self.option, what, f"there {'are' if len(known) > 1 else 'is'} {_listed(near)}{more}")


def nearest(word: str, known: Collection[str]) -> list[str]:
    """Return the known names that look most like a word, nearest first; the folder of a source may be left out.

    >>> nearest("en-wire", ["en-report", "agencies/en-wire"])
    ['agencies/en-wire', 'en-report']
    """
    return sorted(known, key=lambda name: (-_likeness(word, name), name))[:_OFFERED]


def require(*problems: Problem) -> None:
    """Raise what is wrong with a selection, if anything is.

    Raises:
        SelectionError: with all problems.
    """
    if problems:
        raise SelectionError(problems)


def choose_verdicts(names: Sequence[str]) -> frozenset[Verdict]:
    """Return the verdicts of `--verdict`.

    Raises:
        UsageError: a name is not a verdict's.
    """
    known = [verdict.value for verdict in Verdict]
    problems = [
        Problem("--verdict", f"there is no verdict `{name}`", alike(name, known) or f"it can be {either(known)}")
        for name in names
        if name not in known
    ]
    if problems:
        raise UsageError(problems)
    return frozenset(map(Verdict, names))


def _likeness(word: str, name: str) -> float:
    """Return how much a name looks like a word, in 0..1; the folder of a source may be left out."""
    from rapidfuzz.distance import JaroWinkler

    return max(JaroWinkler.normalized_similarity(word, part) for part in {name, name.rpartition("/")[2]})


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _matches(name: str, pattern: str) -> bool:
    return name == pattern or fnmatchcase(name, pattern)
