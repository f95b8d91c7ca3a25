"""Subtitles (SRT, WebVTT) -> Imported: what is said, a paragraph for each speaker and after each pause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.importing.blocks import TEXT, Block, clean, written
from factcheck.importing.charset import decoded
from factcheck.importing.imported import Imported, Metadata, Original

#: Seconds without words, behind which a paragraph ends.
_PAUSE = 4.0
_TIME = r"(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})"
_CUE = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}")
_SPEAKER = re.compile(r"<v(?:\.[^ >]*)?[ \t]+([^>]*)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&lrm;": "", "&rlm;": ""}
_ENTITY = re.compile("|".join(_ENTITIES))
_NOT_SAID = ("NOTE", "STYLE", "REGION")
_HEADER = re.compile(r"WEBVTT[ \t]*-?[ \t]*(.*)")
_LANGUAGE = re.compile(r"^Language:[ \t]*(\S+)", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is shown from `start` to `end`, in seconds, and who says it."""

    start: float
    end: float
    lines: tuple[str, ...]
    speaker: str = ""


def read(original: Original) -> Imported:
    """Return what is said.

    Raises:
        SourceError: nothing is, or the charset is unknown.
    """
    whole = decoded(original).replace("\r\n", "\n").replace("\r", "\n")
    head, *parts = re.split(r"\n[ \t]*\n+", whole.strip())
    header = _HEADER.match(head)
    cues = (cue for part in (parts if header else [head, *parts]) if (cue := _cue(part)))
    text = written(_paragraphs(cues))
    if not text:
        raise original.wrong("has no subtitles", "see whether it is an SRT or WebVTT file")
    language = _LANGUAGE.search(head) if header else None
    metadata = Metadata(clean(header[1]) if header else "", language[1] if language else "")
    return Imported(text, metadata)


def _cue(part: str) -> _Cue | None:
    lines = part.split("\n")
    timed = ((place, found) for place, line in enumerate(lines[:2]) if (found := _CUE.match(line)))
    place, found = next(timed, (0, None))
    if found is None or lines[0].startswith(_NOT_SAID):
        return None
    said = "\n".join(lines[place + 1 :])
    speaker = _SPEAKER.search(said)
    plain = _ENTITY.sub(lambda entity: _ENTITIES[entity[0]], _TAG.sub("", said))
    return _Cue(
        _seconds(found[1], found[2], found[3], found[4]),
        _seconds(found[5], found[6], found[7], found[8]),
        tuple(line for line in map(clean, plain.split("\n")) if line),
        clean(speaker[1]) if speaker else "",
    )


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000


def _paragraphs(cues: Iterator[_Cue]) -> Iterator[Block]:
    said: list[str] = []
    shown: tuple[str, ...] = ()
    end, speaker = 0.0, ""
    for cue in cues:
        if said and (cue.speaker != speaker or cue.start - end > _PAUSE):
            yield _told(said, speaker)
            said, shown = [], ()
        said += cue.lines[_repeated(shown, cue.lines) :]
        shown, end, speaker = cue.lines, cue.end, cue.speaker
    if said:
        yield _told(said, speaker)


def _repeated(before: tuple[str, ...], lines: tuple[str, ...]) -> int:
    """Return how many lines were shown before: automatic subtitles roll, each line is in two cues or three."""
    most = min(len(before), len(lines))
    return next((count for count in range(most, 0, -1) if before[-count:] == lines[:count]), 0)


def _told(said: list[str], speaker: str) -> Block:
    text = " ".join(said)
    return Block(TEXT, f"{speaker}: {text}" if speaker else text)
