"""Bytes -> work: what a campaign can feed, each target with the inputs that it begins with."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

import documents  # noqa: E402

from benchmarks.casebook import Case, load  # noqa: E402
from factcheck import load_claims, load_sources  # noqa: E402
from factcheck import lock as locks  # noqa: E402
from factcheck.cli.example import FILES  # noqa: E402
from factcheck.importing import Origin, Original, read, source_of  # noqa: E402
from factcheck.languages import LANGUAGES  # noqa: E402
from factcheck.model import Claim, Phrasing, Source  # noqa: E402
from factcheck.readers import read as read_source  # noqa: E402
from fuzz.promises import hold, judged  # noqa: E402

Work = Callable[[bytes], int]
"""Does what is to be tried with some bytes and returns how many characters it had to read."""

OTHER = Source("other", "other.txt", b"---\nlanguage: en\n---\nThe leaders of Norland signed 3 pacts in May 2024.\n")
BRIDGE = Claim(
    "bridge",
    Phrasing("The Alderford bridge opened on 12 May 2023"),
    (Phrasing("il ponte di Alderford ha aperto il 12 maggio 2023"), Phrasing("the bridge ... no toll")),
    (Phrasing("the bridge stays closed"),),
    names=(("Alderford bridge", "ponte di Alderford"),),
)
SIGNED = Claim("signed", Phrasing("Norland signed more than 2 pacts"))


@dataclass(frozen=True, slots=True)
class Target:
    """A way in: what is done with the bytes, and the inputs to begin with."""

    work: Work
    seeds: Callable[[], Iterable[bytes]]


@cache
def _folder() -> Path:
    made = tempfile.mkdtemp(prefix="factcheck-fuzz-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return Path(made)


def _file(name: str, data: bytes) -> Path:
    path = _folder() / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def claims(data: bytes) -> int:
    """Load a claims file; what it holds can be judged."""
    file = load_claims(_file("claims.yaml", data))
    hold(len({claim.id for claim in file}) == len(file) > 0, "claims have ids of their own")
    judged(tuple(file)[:5], [OTHER])
    return len(data)


def lock(data: bytes) -> int:
    """Load a lock; both readers of it read the same, and it is written as it was read."""
    loaded = locks.load(_file("claims.lock", data))
    text = locks.dump(loaded)
    hold(locks.dump(locks.parse(text, "claims.lock")) == text, "a lock reads as it was written")
    strict = locks.parse(f"{text}\n", "claims.lock")
    hold(locks.dump(strict) == text, "the quick and the strict reader agree")
    return len(data)


def source(data: bytes) -> int:
    """Judge claims in a source of these bytes; the first one tells Markdown from plain text."""
    ending = "md" if data[:1] < b"\x80" else "txt"
    judged((BRIDGE, SIGNED), [Source("text", f"text.{ending}", data[1:]), OTHER])
    return len(data)


def front_matter(data: bytes) -> int:
    """Judge a claim in a source with these bytes for its front matter."""
    whole = b"---\n" + data + b"\n---\nThe Alderford bridge opened on 12 May 2023.\n"
    judged((BRIDGE,), [Source("text", "text.md", whole), OTHER])
    return len(whole)


def collection(data: bytes) -> int:
    """Judge claims in the documents of a collection of these bytes."""
    path = _file("sources/collection.jsonl", data)
    found = tuple(load_sources(path.parent))
    hold(len({one.id for one in found}) == len(found), "sources have ids of their own")
    judged((BRIDGE, SIGNED), [*found[:5], OTHER])
    return len(data)


def texts(data: bytes) -> int:
    """Judge a phrasing in a text; a NUL parts language, phrasing and text."""
    code, phrasing, text = [*data.split(b"\0", 2), b"", b""][:3]
    return _judge(_code(code), "a " + phrasing.decode(errors="replace"), "Begin. " + text.decode(errors="replace"))


def cases(data: bytes) -> int:
    """Edit a labelled case, its phrasing and its passage word by word, and judge it."""
    number, edits = int.from_bytes(data[:2]), data[2:]
    case = _cases()[number % len(_cases())]
    phrasing, passage = case.phrasing.split(" "), case.passage.split(" ")
    words = _words(case.language)
    for at in range(0, len(edits) - 3, 4):
        where, place, word = edits[at], edits[at + 1], words[int.from_bytes(edits[at + 2 : at + 4]) % len(words)]
        edited = phrasing if where & 1 else passage
        first = place % (len(edited) + 1)
        edited[first : first + (where >> 1) % 3] = [] if where & 0x80 else [word]
    return _judge(case.language, " ".join(phrasing) or "a", " ".join(passage), case.names)


def _judge(code: str, phrasing: str, text: str, names: tuple[tuple[str, ...], ...] = ()) -> int:
    claim = Claim("claim", Phrasing(phrasing), names=names)
    judged((claim, SIGNED), [Source("text", "text.md", f"---\nlanguage: {code}\n---\n{text}\n".encode()), OTHER])
    return len(phrasing) + len(text)


def _code(data: bytes) -> str:
    codes = list(LANGUAGES)
    return codes[int.from_bytes(data) % len(codes)]


@cache
def _cases() -> tuple[Case, ...]:
    return tuple(load())


@cache
def _words(code: str) -> tuple[str, ...]:
    """Return the words of a language's cases, and what stands between sentences."""
    words = {word for case in _cases() if case.language == code for word in f"{case.phrasing} {case.passage}".split()}
    return (".", ",", "\n\n", "\n- ", "?", '"', "(", ")", "...", "**", *sorted(words))


def imported(name: str, whole: Callable[[bytes], bytes] | None = None) -> Work:
    """Return the work that imports documents of a kind; what is written of one must be a source.

    With `whole`, a document whose first byte is low is one of which the others are a part.
    """

    def work(data: bytes) -> int:
        document = whole(data[1:]) if whole and data[:1] < b"\x80" else data[1:]
        made = read(Original(name, name, document, pictures=True))
        hold(bool(made.text.strip()), "what is imported has a text")
        read_source(Source("text", "text.md", source_of(made, Origin(name, "0" * 64), "1")))
        return len(document)

    return work


def _docx(data: bytes) -> bytes:
    return documents.docx(data.decode(errors="replace"), title="A title")


def _epub(data: bytes) -> bytes:
    return documents.archive(
        {
            "META-INF/container.xml": '<container><rootfile full-path="a.opf"/></container>',
            "a.opf": (
                '<package><manifest><item id="a" href="a.html" media-type="text/html"/></manifest>'
                '<spine><itemref idref="a"/></spine></package>'
            ),
            "a.html": data,
        }
    )


def _of_texts() -> Iterator[bytes]:
    for number, case in enumerate(_cases()[::50]):
        yield b"\0".join((bytes([number % len(LANGUAGES)]), case.phrasing.encode(), case.passage.encode()))


def _of_cases() -> Iterator[bytes]:
    for number in range(0, len(_cases()), 40):
        chance = Random(number)
        yield number.to_bytes(2) + chance.randbytes(4 * chance.randrange(12))


def _of_sources() -> Iterator[bytes]:
    for path in sorted((ROOT / "sources").glob("*.*")):
        yield b"\xff" + path.read_bytes()[:3000]
    yield b'\0# Head\n\n- **One** [two](x "y")\n\n> The bridge `opened`.\n\n<!-- no -->\n\n| a | b |\n'


def _of_front_matter() -> Iterator[bytes]:
    for path in sorted((ROOT / "sources").glob("*.*")):
        yield path.read_bytes().split(b"---\n")[1]
    yield b"title: A\nlanguage: pt-BR\npublished: 2024-06-19\norigin: a.pdf\nretrieved: 2024-06-19\n"


def _of_collections() -> Iterator[bytes]:
    yield b'{"id": "a", "text": "The Alderford bridge opened on 12 May 2023.", "language": "en", "published": 2023}\n'
    first = b'{"id": "a/b", "text": "Norland\\u0000 signed \\ud83d\\ude00 3 pacts.\\r\\n"}\n'
    yield first + b'{"id": 7, "text": "[x]", "views": [1e9]}\n'


def _of_claims() -> Iterator[bytes]:
    yield FILES["claims.yaml"].encode()
    yield (ROOT / "claims.yaml").read_bytes()[:4000]
    yield b'version: "1"\nclaims:\n- &a {id: a, claim: "x 1", ignore: [FC202]}\n- {id: b, claim: !!str 1, names: *a}\n'


def _of_locks() -> Iterator[bytes]:
    whole = locks.load(ROOT / "claims.lock")
    cells = whole.cells[::20]
    yield locks.dump(locks.Lock(tuple(sorted({one.claim for one in cells})), whole.sources, cells)).encode()
    yield locks.dump(locks.Lock()).encode()


def _of_documents(*bodies: bytes, first: bytes = b"\0") -> Callable[[], Iterator[bytes]]:
    return lambda: (first + body for body in bodies)


_PAGE = documents.page(
    "<h1>Head</h1><table><tr><th>A<td rowspan=2>1</table><dl><dt>C<dd>D</dl><p>A &amp; b.", "T", "it"
)
_PDF = documents.pdf([["One (1) and", "two."], ["Three."]], "T", picture=True)
_TABLE = f"<w:tbl><w:tr><w:tc><w:p>{documents.run('A cell.')}</w:p></w:tc></w:tr></w:tbl>".encode()
_MAIL = (
    b"Subject: =?utf-8?q?A?=\nDate: Wed, 19 Jun 2024 12:00:00 +0200\nContent-Type: multipart/mixed; boundary=x\n\n"
    b"--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nVGV4dC4=\n--x--\n"
)
_SUBTITLES = b"WEBVTT - A\n\n00:01.000 --> 00:02.000\n<v Ann>Text &amp; more\n\n00:02.000 --> 00:03.000\n<v Bo>Next.\n"

TARGETS: Mapping[str, Target] = {
    "claims": Target(claims, _of_claims),
    "lock": Target(lock, _of_locks),
    "source": Target(source, _of_sources),
    "front-matter": Target(front_matter, _of_front_matter),
    "collection": Target(collection, _of_collections),
    "texts": Target(texts, _of_texts),
    "cases": Target(cases, _of_cases),
    "html": Target(imported("a.html"), _of_documents(_PAGE)),
    "pdf": Target(imported("a.pdf"), _of_documents(_PDF)),
    "docx": Target(imported("a.docx", _docx), _of_documents(_TABLE, f"<w:p>{documents.run('Text.')}</w:p>".encode())),
    "epub": Target(imported("a.epub", _epub), _of_documents(_PAGE)),
    "mail": Target(imported("a.eml"), _of_documents(_MAIL)),
    "subtitles": Target(imported("a.vtt"), _of_documents(_SUBTITLES)),
}  # fmt: skip
"""Every way in by its name."""
