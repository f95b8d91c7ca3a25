"""Text -> vector: the bundled encoder, one of the user's own, and how they help to rank."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
import pytest
from numpy.typing import NDArray

from factcheck.errors import UsageError
from factcheck.model import Cell, Claim, Document, Phrasing, Source, Verdict
from factcheck.suggest import propose
from factcheck.suggest.embedder import Bundled, Remembering, open_embedder
from factcheck.suggest.fuse import fuse
from factcheck.suggest.rank import rank

CLAIM = Claim("c", Phrasing("The kitten sleeps all afternoon"))
TEXT = "Il vulcano è attivo. Il gattino dorme tutto il pomeriggio. La banca ha chiuso."


class Counting:
    """Vectors of two dimensions: whether a text has an o, and whether it has none."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        self.asked += texts
        return numpy.array([[float("o" in text), float("o" not in text)] for text in texts])


def test_a_text_is_embedded_once() -> None:
    inner = Counting()
    outer = Remembering(inner)
    first = outer.embed(["one", "two", "one", "three"])
    assert first.tolist() == [[1, 0], [1, 0], [1, 0], [0, 1]]
    assert outer.embed(["three", "two"]).tolist() == [[0, 1], [1, 0]]
    assert inner.asked == ["one", "two", "three"]


def test_the_bundled_encoder_knows_meaning_across_languages() -> None:
    vectors = Bundled().embed(["The cat sleeps.", "Il gatto dorme.", "La banca è chiusa."])
    near, far = (vectors[0] @ vectors[other] for other in (1, 2))
    assert near > far
    assert numpy.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-3)


def test_what_words_do_not_find_meaning_does() -> None:
    document = Document("news", "news.txt", TEXT, "it", "")
    embedder = open_embedder(None)
    assert embedder is not None
    assert all(one.likeness < 0.4 for one in rank(CLAIM, document))
    best = rank(CLAIM, document, embedder)[0]
    assert document.text[best.passage.start : best.passage.end] == "Il gattino dorme tutto il pomeriggio."
    assert best.likeness >= 0.4
    found = propose(
        CLAIM, Source("news", "news.txt", TEXT.encode()), Cell("c", "news", Verdict.SILENT), embedder=embedder
    )
    assert found.worth[0].quote == "Il gattino dorme tutto il pomeriggio."


def test_scores_of_ranks_fall_and_are_shares() -> None:
    scores = [one.score for one in rank(CLAIM, Document("news", "news.txt", TEXT, "it", ""), Remembering(Counting()))]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert fuse([2, 1]) == fuse([2, 1], [9, 3]) == [1.0, 0.5]


def test_without_the_extra_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.suggest.embedder.find_spec", lambda name: None)
    assert open_embedder(None) is None


STAND_IN = """
import numpy
class SentenceTransformer:
    def __init__(self, folder, *, local_files_only):
        assert local_files_only
        if not folder.endswith("model"):
            raise OSError("no model in it")
    def encode(self, texts, *, normalize_embeddings):
        assert normalize_embeddings
        return numpy.ones((len(texts), 1))
"""


def test_a_model_of_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The real library needs a gigabyte of others and a model: this stands in for what is called of it.
    (tmp_path / "sentence_transformers.py").write_text(STAND_IN, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "model").mkdir()
    embedder = open_embedder(str(tmp_path / "model"))
    assert embedder is not None
    assert embedder.embed(["a", "b"]).tolist() == [[1], [1]]
    with pytest.raises(UsageError, match="cannot be read as a model"):
        open_embedder(str(tmp_path))
