"""Addresses: what may be fetched, and the bounds that hold against a server that means ill."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import socket
import ssl
import subprocess
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from server import Answer, Server, html, moved, serving

from factcheck.errors import FetchError
from factcheck.fetching import (
    Fetched,
    Fetcher,
    Hop,
    Policy,
    is_public,
    load_record,
    names,
    record_of,
    require_found,
    warc,
)
from factcheck.fetching.address import place_of

POLICY = Policy("factcheck/0", allow_private=True, ignore_robots=True, size=100_000, seconds=20, idle=10)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def refused(url: str, policy: Policy = POLICY) -> str:
    with pytest.raises(FetchError) as caught:
        Fetcher(policy).fetch(url)
    return str(caught.value)


def test_a_page_is_fetched_under_our_name_and_without_cookies(server: Server) -> None:
    server.answers["/a?b=%C3%A9"] = html("One.", Set_Cookie="a=b", ETag='"1"')
    fetched = Fetcher(POLICY).fetch(f"{server.url}/a?b=é#part")
    assert fetched.body == b"<!DOCTYPE html><p>One."
    assert (fetched.last.status, fetched.media_type, fetched.charset) == (200, "text/html", "")
    Fetcher(POLICY).fetch(f"{server.url}/a?b=%C3%A9")
    first, second = server.requests("/a?b=%C3%A9")
    assert first == second
    assert first["user-agent"] == "factcheck/0"
    assert first["host"] == server.url.removeprefix("http://")
    assert "cookie" not in first


NO_PAGES = {
    "file:///etc/passwd": "is a `file:` address; only http and https are read",
    "ftp://example.org/a": "is a `ftp:` address",
    "data:text/html,x": "is a `data:` address",
    "gopher://127.0.0.1:25/": "is a `gopher:` address",
    "http://": "is no address",
    "http://a b/": "is no address",
    "http://[::1": "is no address",
    "http://example.org:99999/": "is no address",
    "http://me:secret@example.org/": "has a user name or a password in it",
    "http://example.org:22/": "is on port 22, which is not one of pages",
    "http://name.invalid/": "cannot be found: nobody knows the name name.invalid",
    "http://127.0.0.1:8000/": "is not public (127.0.0.1); give --allow-private",
    "http://localhost:8000/": "is not public (localhost is ",
    "http://0x7f.1/": "is not public (0x7f.1 is 127.0.0.1)",
    "http://[::ffff:10.0.0.1]/": "is not public",
    "http://169.254.169.254/latest/meta-data/": "is not public",
    "http://[fd00::1]/": "is not public",
}


@pytest.mark.parametrize("url", NO_PAGES)
def test_addresses_that_are_refused_before_anything_is_sent(url: str) -> None:
    told = refused(url, replace(POLICY, allow_private=False))
    assert told.startswith(f"{url}: {NO_PAGES[url]}")


PRIVATE = (
    "0.0.0.1", "10.1.2.3", "100.64.0.1", "127.0.0.2", "169.254.1.1", "172.16.0.1", "192.168.1.1", "192.0.0.8",
    "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1%eth0", "fc00::1", "ff02::1",
    "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:a00:1::1",
)  # fmt: skip


@pytest.mark.parametrize("number", PRIVATE)
def test_numbers_that_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize(
    "number", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
)
def test_numbers_that_are_public(number: str) -> None:
    assert is_public(number)


def test_the_connection_goes_to_the_number_that_was_checked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name is resolved once: one that means another number a moment later has no say in it."""
    port = int(server.url.rpartition(":")[2])
    given = [socket.getaddrinfo("127.0.0.1", port, type=socket.SOCK_STREAM)]
    real = socket.getaddrinfo

    def once(host: str, *rest: Any, **named: Any) -> object:
        return given.pop() if host == "rebound.example" else real(host, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", once)
    server.answers["/"] = html("One.")
    fetched = Fetcher(POLICY).fetch(f"http://rebound.example:{port}/")
    assert fetched.body.endswith(b"One.")
    assert server.asked[0][1]["host"] == f"rebound.example:{port}"


def test_redirects_are_followed_and_told(server: Server) -> None:
    server.answers |= {"/a": moved("b", 301), "/b": moved("/c?d", 308), "/c?d": html("One.")}
    fetched = Fetcher(POLICY).fetch(f"{server.url}/a")
    assert [hop.url.removeprefix(server.url) for hop in fetched.hops] == ["/a", "/b", "/c?d"]
    assert fetched.moved == f"{server.url}/c?d"
    server.answers["/b"] = moved("/c?d", 302)
    assert Fetcher(POLICY).fetch(f"{server.url}/a").moved == ""


REDIRECTS = {
    "a loop": (moved("/a"), "redirects in a loop; open it"),
    "a loop of two": (moved("/loop"), "redirects in a loop"),
    "to a file": (moved("file:///etc/passwd"), "redirects to file:///etc/passwd, which is a `file:` address"),
    "too many": (moved("/1"), "redirects more than 10 times"),
    "to nowhere": (moved("http://name.invalid/x"), "redirects to http://name.invalid/x, which cannot be found"),
}


@pytest.mark.parametrize("name", REDIRECTS)
def test_redirects_that_lead_nowhere(name: str, server: Server) -> None:
    answer, told = REDIRECTS[name]
    server.answers |= {"/a": answer, "/loop": moved("/a"), **{f"/{n}": moved(f"/{n + 1}") for n in range(1, 20)}}
    assert refused(f"{server.url}/a").startswith(f"{server.url}/a: {told}")


def test_a_redirect_to_a_private_address_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    place = place_of(f"{server.url}/a", POLICY)
    server.answers["/a"] = moved("http://169.254.169.254/latest")
    monkeypatch.setattr("factcheck.fetching.fetch.place_of", lambda url, policy, asked: (
        place if url == place.url else place_of(url, replace(policy, allow_private=False), asked)
    ))  # fmt: skip
    told = refused(f"{server.url}/a")
    assert "redirects to http://169.254.169.254/latest, which is not public (169.254.169.254)" in told


def packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


#: Made where one is asked for: bombs take a second, and nothing is packed while tests are collected.
BODIES: dict[str, tuple[Callable[[], Answer], str]] = {
    "too large": (lambda: Answer(b"x" * 100_001), "is larger than 100000 bytes; save the part that matters"),
    "a gzip bomb": (
        lambda: Answer(packed(b"\0" * 10_000_000), headers={"Content-Encoding": "gzip"}),
        "is larger than 100000 bytes",
    ),
    "a bomb in a bomb": (
        lambda: Answer(packed(packed(b"\0" * 50_000_000)), headers={"Content-Encoding": "gzip, gzip"}),
        "is larger than 100000 bytes",
    ),
    "a gzip that is cut off": (
        lambda: Answer(packed(os.urandom(5_000))[:-100], headers={"Content-Encoding": "gzip"}),
        "is cut off: only its beginning was sent",
    ),
    "no gzip": (lambda: Answer(b"text", headers={"Content-Encoding": "gzip"}), "is damaged: it cannot be unpacked"),
    "another packing": (
        lambda: Answer(b"x", headers={"Content-Encoding": "br"}),
        "is packed in a way that was not asked for (`br`)",
    ),
    "less than was promised": (lambda: Answer(b"x", short=True), "cannot be read: the connection broke"),
    "a slow drip": (lambda: Answer(b"x", drip=True), "takes longer than 0.5 seconds; try again later"),
    "headers without an end": (lambda: Answer(head=True), "takes longer than 0.5 seconds"),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_that_are_refused(name: str, server: Server) -> None:
    made, told = BODIES[name]
    server.answers["/a"] = made()
    policy = replace(POLICY, seconds=0.5) if "longer" in told else POLICY
    assert refused(f"{server.url}/a", policy).startswith(f"{server.url}/a: {told}")


def test_bodies_that_are_unpacked(server: Server) -> None:
    server.answers |= {
        "/two": Answer(packed(b"one ") + packed(b"two"), headers={"Content-Encoding": "gzip"}),
        "/deflate": Answer(zlib.compress(b"one two"), headers={"Content-Encoding": "identity, deflate"}),
        "/empty": Answer(headers={"Content-Encoding": "gzip"}),
    }
    found = [Fetcher(POLICY).fetch(server.url + path).body for path in server.answers]
    assert found == [b"one two", b"one two", b""]


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        assert refused(f"http://127.0.0.1:{port}/").endswith("refuses the connection; check the address and its port")


def test_what_speaks_no_http() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        assert "does not answer" in refused(url, replace(POLICY, idle=0.2))
        assert "does not answer" in refused(url.replace("http", "https"), replace(POLICY, idle=0.2))


def test_an_error_is_an_answer_that_can_be_refused(server: Server) -> None:
    fetched = Fetcher(POLICY).fetch(f"{server.url}/none")
    assert fetched.last.status == 404
    with pytest.raises(FetchError, match="gives no document: the server says 404 Not Found; open it in a browser"):
        require_found(fetched)


ROBOTS = {
    "no rules": (Answer(status=404), ""),
    "others are meant": (Answer(b"User-agent: other\nDisallow: /"), ""),
    "everybody": (Answer(b"User-agent: *\nDisallow: /a"), "may not be read by programs: "),
    "this program": (Answer(b"User-agent: factcheck\nDisallow: /\nUser-agent: *\nAllow: /"), "may not be read"),
    "an exception": (Answer(b"User-agent: *\nDisallow: /\nAllow: /a$"), ""),
    "a server in trouble": (Answer(status=503), "the rules of its server cannot be read: "),
    "not now": (Answer(status=429), "the rules of its server cannot be read: "),
    "rules that are no text": (Answer(b"\xff\x00" * 1_000), ""),
}


@pytest.mark.parametrize("name", ROBOTS)
def test_robots(name: str, server: Server) -> None:
    rules, told = ROBOTS[name]
    server.answers |= {"/robots.txt": rules, "/a": html("One.")}
    policy = replace(POLICY, ignore_robots=False)
    if told:
        assert refused(f"{server.url}/a", policy).startswith(f"{server.url}/a: {told}")
        assert not server.requests("/a")
    else:
        fetcher = Fetcher(policy)
        assert [fetcher.fetch(f"{server.url}/a").last.status for _ in range(2)] == [200, 200]
        assert len(server.requests("/robots.txt")) == 1
    assert Fetcher(POLICY).fetch(f"{server.url}/a").last.status == 200


def test_robots_hold_after_a_redirect_too(server: Server) -> None:
    server.answers |= {"/robots.txt": Answer(b"User-agent: *\nDisallow: /b"), "/a": moved("/b"), "/b": html("One.")}
    assert "may not be read by programs" in refused(f"{server.url}/a", replace(POLICY, ignore_robots=False))


def test_the_record_has_the_way_and_no_cookies(tmp_path: Path) -> None:
    hops = (
        Hop("http://a/", 301, "Moved", (("Location", "http://b/"),), b""),
        Hop("http://b/", 200, "OK", (("ETag", '"1"'), ("Set-Cookie", "x"), ("Last-Modified", "then")), b"Text"),
    )
    text = record_of(Fetched("http://a/", hops, b"Text"), "2024-06-19")
    assert "Set-Cookie" not in text
    sha256 = "0" * 64
    path = tmp_path / names(sha256, ".html")[1]
    path.parent.mkdir()
    path.write_text(text)
    record = load_record(os.fspath(tmp_path), sha256)
    assert record is not None
    assert (record.url, record.validators) == ("http://b/", {"If-None-Match": '"1"', "If-Modified-Since": "then"})
    for broken in ("", "[]", '{"hops": []}', "[" * 100_000):
        path.write_text(broken)
        assert load_record(os.fspath(tmp_path), sha256) is None
    assert load_record(os.fspath(tmp_path), "../../etc") is None


def test_warc_holds_every_answer(server: Server) -> None:
    from warcio.archiveiterator import ArchiveIterator

    server.answers |= {"/a": moved("/b"), "/b": Answer(packed(b"One."), headers={"Content-Encoding": "gzip"})}
    data = warc([Fetcher(POLICY).fetch(f"{server.url}/a")])
    records = [
        (one.rec_headers.get_header("WARC-Target-URI"), one.http_headers.get_statuscode(), one.content_stream().read())
        for one in ArchiveIterator(io.BytesIO(data))
    ]
    assert records == [(f"{server.url}/a", "302", b""), (f"{server.url}/b", "200", b"One.")]


def test_warc_says_when_an_answer_came_and_not_when_it_was_written() -> None:
    from warcio.archiveiterator import ArchiveIterator

    hop = Hop("http://a/", 200, "OK", (), b"Text", "2024-06-19T12:30:00Z")
    records = ArchiveIterator(io.BytesIO(warc([Fetched("http://a/", (hop,), b"Text")])))
    assert [one.rec_headers.get_header("WARC-Date") for one in records] == ["2024-06-19T12:30:00Z"]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make a certificate")
def test_a_certificate_must_be_trusted_and_of_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    named = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*made, *named, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    with serving(context) as server:
        server.answers["/"] = html("One.")
        assert "has a certificate that is not trusted" in refused(f"{server.url}/")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert Fetcher(POLICY).fetch(f"{server.url}/").body.endswith(b"One.")
        other = server.url.replace("127.0.0.1", "localhost")
        assert "has a certificate that is not trusted" in refused(f"{other}/")


GARBAGE = {
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n",
    "no status": b"HTTP/1.1 \r\n\r\n",
    "a status that is no number": b"HTTP/1.1 abc OK\r\n\r\n",
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nText",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nText",
    "chunks that are none": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nText",
    "a chunk that is cut off": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nText",
    "a header without an end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    "very many headers": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5_000 + b"\r\n",
    "bytes in a header": b"HTTP/1.1 200 \xff\r\nLocation: \xff\xfe\r\n\r\n",
    "a location that is none": b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n\r\n",
    "a location with blanks": b"HTTP/1.1 302 Found\r\nLocation: http://a b/\r\n\r\n",
}


@pytest.mark.parametrize("name", GARBAGE)
def test_garbage_ends_in_a_page_or_a_message(name: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            with listener.accept()[0] as stream:
                stream.recv(65_536)
                with suppress(OSError):
                    stream.sendall(GARBAGE[name])

        thread = threading.Thread(target=answer)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        try:
            fetched = Fetcher(POLICY).fetch(url)
        except FetchError as error:
            assert str(error).startswith(url)
        else:
            assert fetched.last.status in range(100, 600)
        thread.join()
