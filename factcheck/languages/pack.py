"""simplemma's dictionary of a language -> compiled/<code>.words: how each word is written there; at build time only.

Run it by hand after a new language or a new simplemma: `python -m factcheck.languages.pack [CODE...]`; it takes a
minute for the largest. `casing.py` says how the file is laid out and reads it.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from os.path import commonprefix

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from factcheck.languages import LANGUAGES
from factcheck.languages.casing import place
from factcheck.languages.dictionary import BASE, flags

#: Words in a block, which is the least that is read: half a millisecond. Smaller ones make the file larger.
_BLOCK = 2048
_LONGEST_PREFIX = 255


def main(codes: Collection[str]) -> None:
    """Write the files of these languages, or of all."""
    for code in codes or LANGUAGES:
        place(code).write_bytes(packed(known(code, LANGUAGES[code].nouns_capitalised)))


def known(code: str, with_nouns: bool) -> dict[str, int]:
    """Return every word of a dictionary in lower case with what holds of it, but for those that nothing is known of."""
    table = {word: flags(word, code, with_nouns) for word in words(code)}
    return {word: held for word, held in table.items() if held != BASE}


def words(code: str) -> set[str]:
    """Return the words of a dictionary in lower case, with each apostrophe that it may be asked with."""
    lower = {word.lower() for word in DefaultDictionaryFactory().get_dictionary(code)}
    return lower | {word.replace("\u2019", "'") for word in lower} | {word.replace("'", "\u2019") for word in lower}


def packed(table: Mapping[str, int]) -> bytes:
    """Return the file of a table."""
    order = sorted(table)
    starts = range(0, len(order), _BLOCK)
    blocks = [zlib.compress(_front_coded(order[start : start + _BLOCK], table), 9) for start in starts]
    index = json.dumps([order[::_BLOCK], [len(block) for block in blocks]], ensure_ascii=False)
    return b"%s\n%s" % (index.encode(), b"".join(blocks))


def _front_coded(block: Sequence[str], table: Mapping[str, int]) -> bytes:
    prefixes, rests = bytearray(), []
    for before, word in pairwise(("", *block)):
        shared = min(len(commonprefix((before, word))), _LONGEST_PREFIX)  # noqa: RUF071 - letters are meant
        prefixes.append(shared)
        rests.append(word[shared:])
    return "\n".join(rests).encode() + b"\0" + bytes(prefixes) + bytes(map(table.__getitem__, block))


if __name__ == "__main__":
    main(sys.argv[1:])
