"""A small web server on the loopback address, with pages that misbehave."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

PAGE = (
    "<!doctype html><html lang=en><title>Bridge closed</title><h1>Bridge closed</h1>"
    "<p>The bridge over the river is closed for a week, the “minister” said on Monday.</p></html>"
)
STALL = 5.0  # seconds that a slow page would take


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        name = self.path.strip("/").partition("?")[0].partition("/")[0] or "page"
        with suppress(OSError):  # the reader may hang up, as it should
            getattr(self, f"_{name}", self._missing)()

    def _send(self, body: bytes, *, status: int = 200, kind: str = "text/html; charset=utf-8", **more: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self) -> None:
        self._send(PAGE.encode())

    def _latin(self) -> None:
        self._send(PAGE.encode("cp1252"), kind="text/html; charset=iso-8859-1")

    def _text(self) -> None:
        self._send(b"Bridge closed\nThe bridge is closed.\n", kind="text/plain")

    def _image(self) -> None:
        self._send(b"\x89PNG", kind="image/png")

    def _gzip(self) -> None:
        self._send(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def _broken(self) -> None:
        self._send(b"no gzip at all", Content_Encoding="gzip")

    def _bomb(self) -> None:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        piece = packer.compress(bytes(1 << 20))
        body = piece + b"".join(packer.compress(bytes(1 << 20)) for _ in range(100)) + packer.flush()
        self._send(body, Content_Encoding="gzip")

    def _empty(self) -> None:
        self._send(b"")

    def _missing(self) -> None:
        self._send(b"nothing here", status=404)

    def _declared(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(50 * 2**20))
        self.end_headers()

    def _endless(self) -> None:
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        for _ in range(64):
            self.wfile.write(b"<p>word</p>" * 50_000)

    def _slow(self) -> None:
        time.sleep(STALL)

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        for _ in range(int(STALL * 10)):
            self.wfile.write(b"a")
            self.wfile.flush()
            time.sleep(0.1)

    def _header(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"a" * 100_000 + b"\r\n\r\n")

    def _garbage(self) -> None:
        self.wfile.write(b"\x00\x01\x02 nothing like HTTP\r\n\r\n")

    def _hop(self) -> None:
        """`/hop/N` redirects N times and ends at the page."""
        left = int(self.path.rsplit("/", 1)[-1])
        self._send(b"", status=302, Location=f"/hop/{left - 1}" if left > 1 else "/page")

    def _to(self) -> None:
        """`/to?URL` redirects there."""
        self._send(b"", status=301, Location=unquote(self.path.partition("?")[2]))

    def log_message(self, *args: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """The server with the paths that were asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []

    def url(self, path: str = "/page", *, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server_address[1]}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A reader that hung up is no error."""


@contextmanager
def serving() -> Iterator[Server]:
    """A running server."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
