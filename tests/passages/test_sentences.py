"""Where sentences end and where a full stop is only an abbreviation's; `|` marks the cuts."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
import sentencex

from factcheck.model import Document
from factcheck.passages import split

CASES = {
    "en": (
        "The U.S. Army came.|He lives in the U.S.|He likes it.",
        "He asked for No. 4 of the list.|Did he sign?|No.|He left.",
        "Dr. Smith met J. F. Kennedy at 5 p.m. on Monday.|It was late.",
        "The talks ended at 5 p.m.|The minister left.",
        "Mr. and Mrs. Smith met Gen. Mark Milley on Oct. 3, 2023.",
        "Vladimir V. Putin came.|Kim Jong Un stayed.",
        "They spoke of vitamin C.|The talks ended.",
        "There is no plan B.|The others left, said J. Smith.",
        "It grew by 3.5 percent.|In the year 2000.|Then it fell.",
        "Well... maybe.|Well… maybe.|He went on.",
        "“We won. We will win again,” he said.|Then he left.",
        "“Why?” he asked.|“Go!” she said.|They went.",
        '"We won," he said.|"We will win."|He left.',
        "(It was late.)|They left.|[See below.]|The end.",
        "He listed arms, grain, oil, etc.|The list was long.",
        "The deal, i.e. Hague's, vs. Rome's, and e.g. this one, holds.",
        "He said so.[1]|Then he left.[2]|Nobody knew.",
        "See www.Example.Com/x.html for more.|They were there.",
        "He spoke (according to an aide.|A similar deal is planned.|Another one is not.",
        "The first (as he said) is long; the second: short; the third is done.",
        "The U.N. Secretary-General spoke.|The U.N. said no.",
        "One of them.|hello there, lower case writers.",
        "3. Next on the list.|Nothing else.",
    ),
    "it": (
        "Una clausola simile all'art. 5 del trattato.|Vedi pag. 3 del testo.",
        "Il sig. Rossi e il dott. Bianchi parlano.|Il prof. G. Verdi arriva.",
        "L'on. Rossi parla.|Il n. 3 di via Po.|Il co. 2 del d.lgs. 81 vale.",
        "Alle ore 15.30 di ieri.|Sono 1.234,5 euro.",
        "Ha detto: «Abbiamo vinto. Vinceremo ancora», e se n'è andato.|«Davvero?» chiese.",
        "«Abbiamo vinto.»|Poi se ne andò.",
        "Armi, grano, petrolio, ecc.|Il resto verrà.",
        "Circa 5 mln. di euro nel 200 a.C. e nel 100 d.C. furono spesi.|Non era più così.",
        "Il 30 sett. 2023 si firmò.|Era il 5 ott. 2023.",
        "L'on. La Russa parla.|Nel 2000.|Il G8.|Non oggi.",
        "Il piano B.|Il piano C.",
        "L'articolo V.|Il trattato vale.",
    ),
    "de": (
        "Am 3. Oktober kam er.|Am 3. und 4. Mai.|Es war der 4. Mai.|Der Minister kam.",
        "Im 20. Jahrhundert begann der 2. Weltkrieg.|Danach kam Frieden.",
        "Die Zahl stieg auf 20.|Das ist viel.",
        "Das gilt z. B. in Berlin, d. h. hier, bzw. Hamburg.",
        "Das gilt z.B. in Berlin, u.a. Hamburg und gem. Art. 3 des Vertrags.",
        "Papst Johannes Paul II. besuchte Polen.|Dr. Merkel sprach.|Prof. Dr. Hans M. Müller auch.",
        "„Wir haben gewonnen. Wir gewinnen wieder“, sagte er.|Er ging.",
        "Am 19. Juni 2024 waren es 3 Mio. Menschen und ca. 5 Mrd. Euro.",
        "Es kostete 3 Mio.|Die Firma zahlte.",
    ),
    "fr": (
        "M. Macron est là.|Mme. Dupont aussi, et J.-P. Raffarin.",
        "L'art. 5 du traité vaut.|Voir p. 3 et le n° 5.",
        "« Nous avons gagné. Nous gagnerons », dit-il.|« Pourquoi ? » demanda-t-il.",
        "Il est parti.|Les autres sont restés.",
        "En 52 av. J.-C. il vainquit.|J. Chirac le savait.",
        "M. Le Pen et St. Pierre étaient là.",
    ),
    "es": (
        "El Sr. Sánchez vino.|La Sra. López también.|D. Juan y Dña. Sofía tampoco.",
        "Lo firmó EE. UU. en 2024.|EE.UU. firmó el núm. 3 y el art. 5.",
        "Los JJ. OO. de 2024 fueron en París.|En el año 44 a. C. murió.",
        "¿Qué pasó?|¡Nada!|Vale.",
        "Llegó a las 5 p. m. del lunes.|J. M. Aznar y F. Castro hablaron.",
    ),
    "pt": (
        "O Sr. Silva veio.|A Dra. Costa não.|D. Pedro II reinou.",
        "O art. 5.º da lei e o n.º 5 valem.|Veja a pág. 3.",
        "Foi em 44 a.C. em Roma.|A S. Paulo chegou J. Silva.",
        "Disse a V. Exa. que sim.|O séc. XX acabou.",
    ),
    "nl": (
        "De dhr. Jansen en mevr. De Vries kwamen.|Zie nr. 5 en art. 5 van de wet.",
        "Hij woont bijv. in Amsterdam, d.w.z. hier.|J. P. Balkenende ook.",
        "Prof. mr. Pieter van Vollenhoven sprak o.a. Engels.|Het was laat.",
        "Het was in jan. 2000.|Zie blz. 3.",
    ),
    "zh": (
        "他来了。|她走了！|为什么？|因为下雨。",
        "“我们赢了。”|他说。|总统于2024年6月19日访问平壤。",
    ),
    "ja": (
        "彼は来た。|彼女は行った！|なぜ？|雨だから。",
        "「三。」|と言った。|大統領は平壌を訪れた。",
    ),
    "th": ("เขามาแล้ว。|เธอไปแล้ว！|ทำไม？",),
    "und": (
        "One。|Two。|「三。」|Four！|Five？",
        "Москва подписала договор.|Он вступил в силу.",
        "One word more.|Two words more.",
    ),
}  # fmt: skip


def sentences(text: str, language: str) -> list[str]:
    document = Document("a", "a.txt", text, language, "")
    return [text[passage.start : passage.end] for passage in split(document)]


@pytest.mark.parametrize(
    ("language", "marked"), [(language, marked) for language, cases in CASES.items() for marked in cases]
)
def test_sentences(language: str, marked: str) -> None:
    found = [part.strip() for part in sentences(marked.replace("|", " "), language)]
    joined = [part.strip() for part in sentences(marked.replace("|", "\n"), language)]
    assert found == joined == marked.split("|")


@pytest.mark.parametrize("language", ["zh", "ja", "th", "und", "it"])
def test_sentences_without_spaces(language: str) -> None:
    written = ["他来了。", "她走了！", "为什么？", "因为下雨。"]
    assert sentences("".join(written), language) == written
    assert sentences("\n".join(written), language) == written


def test_a_lost_space_ends_a_sentence_all_the_same() -> None:
    assert sentences("They won.Then they left. It was 44 a.C. in Rome.", "en") == [
        "They won.",
        "Then they left.",
        "It was 44 a.C. in Rome.",
    ]


def test_a_long_quotation_is_read_sentence_by_sentence() -> None:
    text = "He said: “" + "We won this one again and again. " * 12 + "We will win.” “Why?” he was asked. Then he left."
    found = sentences(text, "en")
    assert len(found) == 15
    assert found[-3:] == ["We will win.”", "“Why?” he was asked.", "Then he left."]


def test_a_stray_quote_mark_or_bracket_does_not_swallow_the_text() -> None:
    for mark in '"([':
        text = f"A stray {mark} mark. " + "Here is a sentence of some length. " * 20
        assert len(sentences(text, "en")) == 21


@pytest.mark.slow
def test_a_text_without_full_stops_is_cut_at_white_space() -> None:
    text = "word and " * 100_000
    found = sentences(text, "en")
    assert max(map(len, found)) <= 3_000
    assert " ".join(found) == text.strip()


@pytest.mark.slow
def test_a_text_without_white_space_is_cut_anyway() -> None:
    found = sentences("x" * 500_000, "und")
    assert max(map(len, found)) <= 3_000
    assert "".join(found) == "x" * 500_000


@pytest.mark.slow
def test_a_window_ends_no_sentence() -> None:
    sentence = "This one is a sentence of number {} in a paragraph that has no end."
    written = [sentence.format(number) for number in range(5_000)]
    assert sentences(" ".join(written), "en") == written
    assert sentences("\n".join(written), "en") == written


@pytest.mark.slow
def test_no_window_changes_a_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a window ends in is judged where more of what follows is seen."""
    text = " ".join(f"{number} x {case.replace('|', ' ')}" for number, case in enumerate(CASES["en"] * 40))
    found = sentences(text, "en")
    assert len(text) > 40_000
    for more in range(1, 50, 7):
        monkeypatch.setattr(sys.modules["factcheck.passages.sentences"], "_WINDOW", 4_096 + more)
        assert sentences(text, "en") == found


#: What took 7 to 99 s for 64 KB, and what is like it.
UNITS = (
    "A.", "A. ", "1. ", "CJK.", "漢字.", "漢字漢字漢字。", "…\"", "\ufb01", "art. 3, pag. 4, ecc. ", "(A. ",
    '"A. b ', "no. The ",
    "“Sì. No.” ", "Rossi M., Bianchi G., op. cit., pp. 3-5, in AA.VV., vol. II, Roma 1999; ", "x", "x ", "[1]. ", "?!",
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("language", ["it", "en", "de", "zh", "und"])
@pytest.mark.parametrize("unit", UNITS)
def test_steps_grow_with_the_text_and_no_faster(unit: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    segment, handed = sentencex.segment, [0, 0, 0]

    def counted(code: str, text: str) -> list[str]:
        ends = sum(map(text.count, ".!?…。！？")) if code == "it" else 0
        handed[:] = [handed[0] + len(text), max(handed[1], len(text)), handed[2] + ends]
        found: list[str] = segment(code, text)
        return found

    monkeypatch.setattr(sentencex, "segment", counted)
    for size in (16_000, 32_000):
        handed[:] = [0, 0, 0]
        text = unit * (size // len(unit))
        found = list(split(Document("a", "a.txt", text, language, "")))
        characters, largest, ends = handed
        assert characters <= 8 * size  # a window overlaps the next one by three quarters at most
        assert largest <= 4_096  # in which it takes the square of that
        assert ends <= size // 4  # what Italian abbreviations are asked for
        assert all(one.end <= two.start for one, two in pairwise(found))
