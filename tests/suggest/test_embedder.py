"""Text -> vector: the bundled encoder, one of the user's own, and how they help to rank."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
import pytest
from numpy.typing import NDArray
from runner import ROOT

from factcheck.errors import UsageError
from factcheck.model import Cell, Claim, Document, Phrasing, Source, Verdict
from factcheck.passages import split
from factcheck.suggest import propose
from factcheck.suggest.embedder import Bundled, Embedder, Remembering, open_embedder
from factcheck.suggest.index import Index
from factcheck.suggest.meaning import Meaning, parts
from factcheck.suggest.rank import common, lexical_scores, prepare, rank

CLAIM = Claim("c", Phrasing("The kitten sleeps all afternoon"))
TEXT = "Il vulcano è attivo. Il gattino dorme tutto il pomeriggio. La banca ha chiuso."


class Counting:
    """Vectors of two dimensions: whether a text has an o, and whether it has none."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        self.asked += texts
        return numpy.array([[float("o" in text), float("o" not in text)] for text in texts])

    def knows(self, code: str) -> bool:
        return code == "it"


def test_a_text_is_embedded_once() -> None:
    inner = Counting()
    outer = Remembering(inner)
    first = outer.embed(["one", "two", "one", "three"])
    assert first.tolist() == [[1, 0], [1, 0], [1, 0], [0, 1]]
    assert outer.embed(["three", "two"]).tolist() == [[0, 1], [1, 0]]
    assert inner.asked == ["one", "two", "three"]


class Calls(Counting):
    """Counts how often it is asked, and reads two languages."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        self.calls += 1
        return super().embed(texts)

    def knows(self, code: str) -> bool:
        return code in ("en", "it")


def test_all_that_claims_ask_is_embedded_at_once() -> None:
    document = Document("news", "news.txt", TEXT, "it", "")
    claims = [
        Claim("a", Phrasing("The kitten sleeps all afternoon"), supported_by=(Phrasing("Il gattino dorme"),)),
        Claim("b", Phrasing("The bank has closed in the morning")),
    ]
    inner = Calls()
    outer = Remembering(inner)
    prepare(claims, document, outer)
    assert inner.calls == 1 and {"The kitten sleeps all afternoon", "kitten", "bank"} <= set(inner.asked)
    rank(claims[0], document, outer)
    read = inner.calls  # the document itself, once
    rank(claims[1], document, outer)
    assert inner.calls == read


@pytest.mark.slow
def test_the_bundled_encoder_starts_no_threads() -> None:
    pytest.importorskip("threadpoolctl")
    program = (
        "from factcheck.suggest.embedder import open_embedder; open_embedder(None).embed(['one'])\n"
        "import threadpoolctl; print([one['num_threads'] for one in threadpoolctl.threadpool_info()])"
    )
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "[1]\n"


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


@pytest.fixture(scope="module")
def encoder() -> Embedder:
    found = open_embedder(None)
    assert found is not None
    return found


def known(text: str, encoder: Embedder) -> tuple[Index, Meaning]:
    document = Document("news", "news.txt", text, "it", "")
    index = Index.of(document, tuple(split(document)), ())
    return index, Meaning.of(document, index, encoder)


def test_a_word_that_no_table_has_is_found_by_its_vector(encoder: Embedder) -> None:
    index, meaning = known("Il gattino dorme. Il vulcano tace. Un sindaco parla.", encoder)
    asked = Claim("c", Phrasing("The kitten"))
    assert list(lexical_scores(asked, index)) == [0, 0, 0]
    scores = lexical_scores(asked, index, meaning)
    assert scores[0] > 0.5
    assert scores[1:] == [0, 0]


def test_words_that_are_near_are_marked(encoder: Embedder) -> None:
    document = Document("news", "news.txt", TEXT, "it", "")
    piece = tuple(split(document))[1]
    assert common(CLAIM, document, [piece]) == [()]
    (marks,) = common(CLAIM, document, [piece], encoder)
    assert [document.text[start:end] for start, end in marks] == ["gattino", "dorme", "pomeriggio"]


def test_a_long_sentence_says_what_a_part_of_it_says(encoder: Embedder) -> None:
    part = "il ponte sul fiume sarà chiuso domani"
    text = (
        f"Il sindaco ha parlato a lungo della sua infanzia in campagna, {part}, e poi tutti sono andati a cena da lui"
    )
    assert list(parts(text))[:1] == [text]
    assert f"{part}," in parts(text)
    _, meaning = known(text, encoder)
    whole, claim = encoder.embed([text, "The bridge over the river will be closed tomorrow"])
    assert meaning.cosines(["The bridge over the river will be closed tomorrow"])[0] > whole @ claim + 0.1


def test_a_passage_that_is_near_to_all_others_is_less_of_a_find() -> None:
    # The first two are one thing to this encoder; the third is another, and as near to what is asked.
    index, meaning = known("Uno. Otto. Sei tre.", Remembering(Halves()))
    assert len(index.passages) == 3
    assert meaning.common.tolist() == pytest.approx([0.5, 0.5, 0])
    one, other, alone = meaning.cosines(["asked"])
    assert one == other < alone


class Halves(Counting):
    """What is asked is as near to a text with an o as to one without."""

    def embed(self, texts: Sequence[str]) -> NDArray[Any]:
        vectors = super().embed([text.casefold() for text in texts])
        return numpy.where(numpy.array([[text == "asked"] for text in texts]), 0.5**0.5, vectors)


@pytest.mark.parametrize(
    ("said", "written"), [("Il gattino dorme tutto il pomeriggio", "sv"), ("Kattungen sover", "it")]
)
def test_of_a_language_that_the_encoder_does_not_know_words_alone_count(
    said: str, written: str, encoder: Embedder
) -> None:
    assert not encoder.knows("sv")
    document = Document("news", "news.txt", "Vulkanen sover. Kattungen sover hela eftermiddagen.", written, "")
    asked = Claim("c", Phrasing(said))
    with_it, without = ([one.passage for one in rank(asked, document, helper)] for helper in (encoder, None))
    assert with_it == without


def test_a_phrasing_in_a_language_that_the_encoder_does_not_know_has_no_vector() -> None:
    document = Document("news", "news.txt", TEXT, "it", "")
    asked, other = (Claim("c", Phrasing(text)) for text in ("Det är inte en kattunge som sover", "Un gatto"))
    assert rank(asked, document, Remembering(Counting())) == ()
    assert rank(other, document, Remembering(Counting())) != ()


def test_scores_are_shares_and_fall(encoder: Embedder) -> None:
    scores = [one.score for one in rank(CLAIM, Document("news", "news.txt", TEXT, "it", ""), encoder)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


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
