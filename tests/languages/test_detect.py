"""A text's language: those that are known, their neighbours, and texts that do not tell."""

from __future__ import annotations

import pytest
from trying import try_each

from factcheck.languages import LANGUAGES
from factcheck.languages.detect import detect

TEXTS = {
    "en": (
        "The ministers met in the old town hall and agreed on a treaty that will be signed next spring. It was the"
        " first time in ten years that both of them had sat at one table, and nobody left before midnight.",
        "Prices rose by two per cent last year, the bank said, while wages stayed where they were.",
        "He was not told about it until it was too late.",
    ),
    "it": (
        "I ministri si sono incontrati nel vecchio municipio e hanno concordato un trattato che sarà firmato la"
        " prossima primavera. Era la prima volta in dieci anni che sedevano allo stesso tavolo.",
        "L'anno scorso i prezzi sono aumentati del due per cento, ha detto la banca, mentre i salari sono rimasti"
        " fermi.",
        "Non gli è stato detto nulla fino a quando era troppo tardi.",
    ),
    "de": (
        "Die Minister trafen sich im alten Rathaus und einigten sich auf einen Vertrag, der im nächsten Frühling"
        " unterzeichnet wird. Es war das erste Mal seit zehn Jahren, dass sie an einem Tisch saßen.",
        "Die Preise stiegen im vergangenen Jahr um zwei Prozent, teilte die Bank mit, während die Löhne gleich"
        " blieben.",
        "Man hat es ihm nicht gesagt, bis es zu spät war.",
    ),
    "fr": (
        "Les ministres se sont réunis dans l'ancienne mairie et ont convenu d'un traité qui sera signé au printemps"
        " prochain. C'était la première fois en dix ans qu'ils étaient assis à la même table.",
        "Les prix ont augmenté de deux pour cent l'an dernier, a indiqué la banque, alors que les salaires stagnaient.",
        "On ne lui a rien dit avant qu'il ne soit trop tard.",
    ),
    "es": (
        "Los ministros se reunieron en el antiguo ayuntamiento y acordaron un tratado que se firmará la próxima"
        " primavera. Era la primera vez en diez años que se sentaban a la misma mesa.",
        "Los precios subieron un dos por ciento el año pasado, dijo el banco, mientras que los salarios no cambiaron.",
        "No se lo dijeron hasta que fue demasiado tarde.",
    ),
    "pt": (
        "Os ministros reuniram-se na antiga câmara municipal e chegaram a acordo sobre um tratado que será assinado na"
        " próxima primavera. Foi a primeira vez em dez anos que se sentaram à mesma mesa.",
        "Os preços subiram dois por cento no ano passado, disse o banco, enquanto os salários não mudaram.",
        "Não lhe disseram nada até que já era tarde demais.",
    ),
    "nl": (
        "De ministers kwamen bijeen in het oude stadhuis en werden het eens over een verdrag dat volgend voorjaar wordt"
        " ondertekend. Het was voor het eerst in tien jaar dat zij aan dezelfde tafel zaten.",
        "De prijzen stegen vorig jaar met twee procent, zei de bank, terwijl de lonen gelijk bleven.",
        "Het werd hem niet verteld totdat het te laat was.",
    ),
    "sv": (
        "Ministrarna möttes i det gamla rådhuset och enades om ett fördrag som ska undertecknas nästa vår. Det var"
        " första gången på tio år som de satt vid samma bord, och ingen gick före midnatt.",
        "Priserna steg med två procent förra året, sade banken, medan lönerna inte ändrades.",
        "Man berättade det inte för honom förrän det var för sent.",
    ),
}

OTHERS = {
    "ca": "Els ministres es van reunir a l'antic ajuntament i van acordar un tractat que se signarà la primavera"
    " vinent. Era la primera vegada en deu anys que seien a la mateixa taula, i ningú no va marxar abans de mitjanit.",
    "ro": "Miniștrii s-au întâlnit în vechea primărie și au convenit asupra unui tratat care va fi semnat în primăvara"
    " viitoare. Era prima dată în zece ani când stăteau la aceeași masă.",
    "gl": "Os ministros reuníronse na antiga casa do concello e acordaron un tratado que se asinará na vindeira"
    " primavera. Era a primeira vez en dez anos que sentaban á mesma mesa, e ninguén marchou antes da medianoite.",
    "da": "Ministrene mødtes på det gamle rådhus og blev enige om en traktat, som skal underskrives til foråret. Det"
    " var første gang i ti år, at de sad ved samme bord, og ingen gik før midnat.",
    "af": "Die ministers het in die ou stadsaal byeengekom en ooreengekom oor 'n verdrag wat volgende lente"
    " onderteken sal word. Dit was die eerste keer in tien jaar dat hulle aan een tafel gesit het, en niemand het"
    " vroeg geloop nie.",
    "pl": "Ministrowie spotkali się w starym ratuszu i uzgodnili traktat, który zostanie podpisany wiosną. Po raz"
    " pierwszy od dziesięciu lat usiedli przy jednym stole i nikt nie wyszedł przed północą.",
    "ru": "Министры встретились в старой ратуше и договорились о соглашении, которое будет подписано весной. Впервые за"
    " десять лет они сидели за одним столом, и никто не ушёл до полуночи.",
    "ja": "大臣たちは古い市庁舎で会談し、来年の春に署名される条約に合意した。同じ席に着いたのは十年ぶりだった。",
}


@pytest.mark.parametrize("language", TEXTS)
def test_known_languages(language: str) -> None:
    def told(text: str) -> None:
        assert detect(text) == language

    try_each({text: text for text in TEXTS[language]}, told)


@pytest.mark.parametrize("language", OTHERS)
def test_neighbours_are_not_taken_for_known_languages(language: str) -> None:
    assert detect(OTHERS[language]) == language


@pytest.mark.parametrize("language", OTHERS)
def test_the_first_sentence_of_a_neighbour_is_not_taken_for_a_known_language(language: str) -> None:
    assert detect(OTHERS[language].split(".")[0]) not in LANGUAGES


@pytest.mark.parametrize(
    "text", ["", "   \n", "12.5 % – 3,000 (2024)", "???", "👋🏽 👋", "Kim", "NATO 2024", "\x00\x07"]
)
def test_texts_that_do_not_tell(text: str) -> None:
    assert detect(text) == "und"


def test_capitals_and_typographic_apostrophes_change_nothing() -> None:
    for language, texts in TEXTS.items():
        assert detect(texts[0].upper()) == language
        assert detect(texts[0].replace("'", "’")) == language


def test_only_the_beginning_is_read() -> None:
    english, german = TEXTS["en"][0] + " ", TEXTS["de"][0] + " "
    assert detect(english * 200 + german * 5_000) == "en"


def test_a_foreign_quotation_does_not_decide() -> None:
    assert detect(TEXTS["it"][0] + " «" + TEXTS["en"][1] + "» " + TEXTS["it"][1]) == "it"
