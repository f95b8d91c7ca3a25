"""Path -> ClaimsFile: which file is found, and what cannot be read."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from factcheck.claims import find_claims, load_claims, parse_claims
from factcheck.claims.load import MAX_BYTES
from factcheck.errors import ClaimsError

FULL = "# claims\nversion: 1\nclaims:\n  - id: visit\n    claim: È venuto nel 2024.\n"


def load_message(path: Path | str) -> str:
    with pytest.raises(ClaimsError) as caught:
        load_claims(path)
    return str(caught.value)


def test_load_reads_the_file_and_keeps_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "my claims.yaml").write_bytes(b"\xef\xbb\xbf" + FULL.replace("\n", "\r\n").encode())
    monkeypatch.chdir(tmp_path)
    assert load_claims("my claims.yaml") == parse_claims(FULL, "my claims.yaml")
    assert load_claims(tmp_path / "my claims.yaml").path == str(tmp_path / "my claims.yaml")


WESTERN = "save it as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8`"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", ": is empty; write `version: 1` and `claims:` into it, or start one with `factcheck init`"),
        (b"version: 1\ntitle: a\xe9b\n", f":2:9: is not UTF-8: byte 19 is 0xE9; {WESTERN}"),
        (b"\xef\xbb\xbf\xc3\xa9\xff", f":1:2: is not UTF-8: byte 5 is 0xFF; {WESTERN}"),
        (b"version: 1\r\n\xc3", f":2:1: is not UTF-8: byte 12 is 0xC3; {WESTERN}"),
        (
            "version: 1".encode("utf-16"),
            ": is UTF-16, not UTF-8 (from byte 0 on); save it as UTF-8, for example with `iconv -f UTF-16 -t UTF-8`",
        ),
        (
            "version: 1".encode("utf-16-be"),
            ": looks like UTF-16BE, not UTF-8 (byte 0 is zero); save it as UTF-8, "
            "for example with `iconv -f UTF-16BE -t UTF-8`",
        ),
        (b"PK\x03\x04\x00\x00", ": is binary: byte 4 is zero; name a YAML file"),
        (b"\x89PNG\r\n\x1a\n\x00", ": is binary: byte 8 is zero; name a YAML file"),
    ],
)
def test_bytes_that_are_no_text(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes(data)
    assert load_message(path) == f"{path}{said}"


def test_paths_that_are_no_file(tmp_path: Path) -> None:
    missing = tmp_path / "no.yaml"
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    start = "run `factcheck init` to start one, or name one with `--claims`"
    assert load_message(missing) == f"{missing}: there is no such file; {start}"
    assert load_message(tmp_path) == f"{tmp_path}: is a folder; name the file in it: {tmp_path / 'claims.yaml'}"
    assert load_message(loop) == f"{loop}: cannot be read ({os.strerror(errno.ELOOP).lower()}); check the path"
    assert load_message("a\0b").endswith(": no file name has a zero byte in it; check the path")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO on this platform")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "claims.yaml")
    assert load_message(tmp_path / "claims.yaml").endswith("is a device or a pipe; name a YAML file")


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "claims.yaml"
    path.write_text(FULL)
    monkeypatch.setattr(Path, "read_bytes", refuse)  # permissions do not hold for root
    assert load_message(path) == f"{path}: may not be read; change its permissions, or name another with `--claims`"


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert load_message(path) == f"{path}: is larger than 16 MB; split it: one claims file a topic"


def test_find_looks_here_and_above(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "claims.yaml").write_text(FULL)
    monkeypatch.chdir(below)
    assert find_claims(Path()) == Path("../../claims.yaml")
    assert find_claims(below) == (tmp_path / "claims.yaml").resolve()
    (below / "claims.yaml").write_text(FULL)
    assert find_claims(Path()) == Path("claims.yaml")


def test_find_says_how_to_start(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError) as caught:
        find_claims(tmp_path)
    assert str(caught.value) == (
        "claims.yaml: there is no such file here or in any folder above; "
        "run `factcheck init` to start one, or name one with `--claims`"
    )
