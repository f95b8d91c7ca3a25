"""A server on the loopback address that answers as a test tells it to, and stops by itself."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

#: Bytes that a slow answer has at most, so that its thread comes to an end.
_DRIPS = 400


@dataclass(frozen=True)
class Answer:
    """One answer: `drip` sends a byte every 20 ms, of the body or (with `head`) of the headers."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    drip: bool = False
    head: bool = False
    short: bool = False


@dataclass
class Server:
    """`answers` are by path; a function is given the headers of the request. `asked` is what came."""

    url: str
    answers: dict[str, Answer | Callable[[Mapping[str, str]], Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def requests(self, path: str) -> list[dict[str, str]]:
        return [headers for name, headers in self.asked if name == path]


def html(text: str, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(f"<!DOCTYPE html><p>{text}".encode(), headers={"Content-Type": "text/html", **named})


def moved(to: str, status: int = 302) -> Answer:
    return Answer(status=status, headers={"Location": to})


@contextmanager
def serving(secure: ssl.SSLContext | None = None) -> Iterator[Server]:
    stop = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            known = {name.lower(): value for name, value in self.headers.items()}
            server.asked.append((self.path, known))
            found = server.answers.get(self.path, Answer(status=404))
            answer = found if isinstance(found, Answer) else found(known)
            self.close_connection = True
            try:
                self._send(answer)
            except OSError:
                return  # whoever asked has gone, as the test wants it

        def _send(self, answer: Answer) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.head:
                self.flush_headers()
                self._drip(b"X-Slow: ")
            if "Content-Length" not in answer.headers and not answer.drip:
                self.send_header("Content-Length", str(len(answer.body) + 100 * answer.short))
            self.end_headers()
            self.wfile.write(answer.body)
            if answer.drip:
                self._drip(b"x")

        def _drip(self, data: bytes) -> None:
            for _ in range(_DRIPS):
                if stop.wait(0.02):
                    return
                self.wfile.write(data)
                self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    class Listener(ThreadingHTTPServer):
        def handle_error(self, request: object, address: object) -> None:
            """Say nothing: whoever asked has broken off, as the test wants it."""

    with Listener(("127.0.0.1", 0), Handler) as listener:
        if secure is not None:
            listener.socket = secure.wrap_socket(listener.socket, server_side=True, do_handshake_on_connect=False)
        server = Server(f"{'https' if secure else 'http'}://127.0.0.1:{listener.server_address[1]}")
        thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            stop.set()
            listener.shutdown()
            thread.join()
