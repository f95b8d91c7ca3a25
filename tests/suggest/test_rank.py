"""Claim, Document -> passages in order: within a language, across languages, and from nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from trying import try_each

import factcheck
from factcheck import readers
from factcheck.model import Claim, Document, Phrasing, Source, Verdict
from factcheck.passages import split
from factcheck.suggest.rank import common, rank
from factcheck.suggest.terms import Words, bare_words
from factcheck.suggest.vocabulary import ideas, language_of, lexicon_lines, small_words

ROOT = Path(__file__).parents[2]

TEXTS = {
    "en": "The weather was mild. Ministers signed the treaty in Oslo in 1961. The bridge is 24 metres high.",
    "it": "Il tempo era mite. I ministri hanno firmato il trattato a Oslo nel 1961. Il ponte è alto 24 metri.",
    "de": "Das Wetter war mild. Die Minister unterzeichneten den Vertrag in Oslo. Die Brücke ist 24 Meter hoch.",
    "fr": "Le temps était doux. Les ministres ont signé le traité à Oslo. Le pont est haut de 24 mètres.",
    "es": "El tiempo era suave. Los ministros firmaron el tratado en Oslo. El puente tiene 24 metros.",
    "pt": "O tempo era ameno. Os ministros assinaram o tratado em Oslo. A ponte tem 24 metros.",
    "nl": "Het weer was zacht. De ministers tekenden het verdrag in Oslo. De brug is 24 meter hoog.",
    "sv": "Vädret var milt. Ministrarna undertecknade fördraget i Oslo. Bron är 24 meter hög.",
}
SIGNED = {
    "en": "The deal was signed",
    "it": "L'accordo è stato firmato",
    "de": "Das Abkommen wurde unterschrieben",
    "fr": "L'accord a été signé",
    "es": "El acuerdo fue firmado",
    "pt": "O acordo foi assinado",
    "nl": "De overeenkomst werd ondertekend",
    "sv": "Avtalet blev undertecknat",
}


def claim(text: str, *others: str, names: tuple[tuple[str, ...], ...] = ()) -> Claim:
    return Claim("c", Phrasing(text), supported_by=tuple(map(Phrasing, others)), names=names)


def document(text: str, language: str = "en") -> Document:
    return Document("news", "news.txt", text, language, "")


def first(asked: Claim, source: Document) -> str:
    found = rank(asked, source)
    return source.text[found[0].passage.start : found[0].passage.end] if found else ""


@pytest.mark.parametrize("written", TEXTS)
def test_every_language_finds_every_other(written: str) -> None:
    source = document(TEXTS[written], written)

    def found(said: str) -> None:
        assert first(claim(said), source) == source.text.split(". ")[1] + "."

    try_each(SIGNED, found)


#: Asked, the language of the source, what it begins with, and what is to be found behind that.
CASES: dict[str, tuple[str, str, str, str]] = {
    "another form of the word": ("The ministers sign treaties", "en", "Nothing here.", "A minister signed a treaty."),
    "a typo": ("The parliament voted", "en", "Nothing here.", "The parlaiment voted."),
    "a number before words": ("It is 24 metres high", "en", "It is a high tower.", "There are 24 of these metres."),
    "a number in words": ("three bridges", "it", "Il ponte è nuovo.", "Tre ponti sono nuovi."),
    "a kindred word that no table has": ("catastrophic", "it", "Il vulcano dorme.", "Un'eruzione catastrofica!"),
    "a country in another language": ("It is in Hungary", "it", "Il vulcano dorme.", "Nacque in Ungheria."),
    "a people in another language": ("The Germans", "it", "Il vulcano dorme.", "Arrivano i tedeschi."),
    "a language without a table": ("the parliament in 1961", "fi", "Sää oli leuto.", "Parlamentti vuonna 1961."),
    "a script without spaces": ("署名 1961", "zh", "天气好。", "署名于1961年。"),
    "accents that are written apart": ("più città", "it", "Nulla.", "Piu\u0300 citta\u0300."),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_found(name: str) -> None:
    asked, language, before, expected = CASES[name]
    assert first(claim(asked), document(f"{before} {expected}", language)) == expected


def test_names_of_one_thing_are_one_name() -> None:
    source = document("La Norvegia dorme. Pyongyang dorme.", "it")
    asked = claim("North Korea exports", names=(("North Korea", "Pyongyang"), ("UN",)))
    assert first(asked, source) == "Pyongyang dorme."


def test_an_abbreviation_is_no_small_word() -> None:
    source = document("C'era un ponte. La sede dell'UN brucia.", "it")
    assert first(claim("The UN is there", names=(("UN", "United Nations"),)), source) == "La sede dell'UN brucia."


def test_any_phrasing_may_find_it() -> None:
    source = document("Il tempo è bello. Il console se ne va.", "it")
    assert first(claim("The envoy leaves", "il console parte"), source) == "Il console se ne va."


def test_a_name_stays_rare_among_words_that_are_like_it() -> None:
    others = "Martino dorme. Martina mangia. Il martello cade. Il bilancio cresce. Ecco il bilancio. Il bilancio cala."
    source = document(
        f"{others} Il vento tace. Il sole brilla. La luna sale. Il fiume scorre. La neve cade. Ecco Marton.", "it"
    )
    assert first(claim("The budget of Marton"), source) == "Ecco Marton."


@pytest.mark.parametrize("text", ["The envoy leaves", "1999", "the of and", "!"])
def test_what_has_nothing_in_common_is_not_ranked(text: str) -> None:
    assert rank(claim(text), document("Il ponte è chiuso.", "it")) == ()


def test_scores_are_shares_and_fall() -> None:
    scores = [one.score for one in rank(claim("The deal was signed in Oslo in 1961"), document(TEXTS["en"]))]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_nothing_but_claim_and_source_counts() -> None:
    source, other = document(TEXTS["it"], "it"), document("Altro testo. Oslo, Oslo, Oslo.", "it")
    alone = rank(claim(SIGNED["en"]), source)
    for asked in (claim(SIGNED["de"]), claim("Oslo")):
        rank(asked, other)
        rank(asked, source)
    assert rank(claim(SIGNED["en"]), replace(source)) == alone


def test_what_a_passage_has_in_common_is_marked() -> None:
    source = document(TEXTS["it"], "it")
    (found,) = common(claim("The deal was signed in 1961"), source, [tuple(split(source))[1]])
    assert [source.text[start:end] for start, end in found] == ["firmato", "trattato", "1961"]


@pytest.mark.parametrize(
    ("text", "expected"), [("il ponte è chiuso", "it"), ("xyzzy", "de"), ("in 1961", "en"), ("a in", "en")]
)
def test_the_language_of_a_phrasing(text: str, expected: str) -> None:
    otherwise = "de" if text == "xyzzy" else "en"
    assert language_of(bare_words(text), otherwise) == expected


def test_the_lexicon_is_well_formed() -> None:
    languages = set(small_words())
    assert len(lexicon_lines()) > 400
    for line in lexicon_lines():
        assert set(line) == languages and all(line.values()), line
        for code, words in line.items():
            assert not set(words.split()) & small_words()[code], (code, words)
            assert len(words.split()) == len(set(words.split())), words
    assert all(ideas(code) for code in languages)


def _labelled(said: str, written: str) -> list[tuple[Claim, Source, list[tuple[int, int]]]]:
    """Return bare claims in one language, sources in another, and where the shipped claims have their evidence."""
    claims = factcheck.load_claims(ROOT / "claims.yaml")
    sources = factcheck.load_sources(ROOT / "sources", relative_to=ROOT)
    matrix = factcheck.check(claims, sources)
    found = []
    for one in claims:
        phrasings = [one.text] if said == "en" else [each for each in one.supported_by if _language(each.text) == said]
        for source in sources:
            cell = matrix.cell(one.id, source.id)
            if cell.verdict is Verdict.SILENT or readers.read(source).language != written:
                continue
            labels = [(piece.start, piece.end) for piece in cell.evidence]
            found += [(replace(one, text=each, supported_by=(), refuted_by=()), source, labels) for each in phrasings]
    return found


def _language(text: str) -> str:
    return language_of(bare_words(text), "")


@pytest.mark.parametrize(("said", "written"), [("en", "it"), ("it", "en")])
def test_across_languages_the_shipped_sources_are_found_among_three(said: str, written: str) -> None:
    asked = _labelled(said, written)
    hits = 0
    for one, source, labels in asked:
        best = rank(one, readers.read(source))[:3]
        hits += any(start < each.passage.end and end > each.passage.start for each in best for start, end in labels)
    assert hits >= 0.88 * len(asked) > 10


def test_words_of_a_name_keep_their_places() -> None:
    text = "Da Corea del Nord e Oslo"
    spans = list(Words.of("it", (("Corea del Nord",),)).spans(text))
    assert [(text[start:end], term.is_name) for term, start, end in spans] == [
        ("Corea del Nord", True),
        ("Oslo", False),
    ]
