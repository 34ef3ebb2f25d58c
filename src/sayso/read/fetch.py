"""One web page over HTTP: bounded in size, time and redirects, and kept out of private networks."""

from __future__ import annotations

import queue
import re
import socket
import ssl
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse
from urllib3.util import parse_url

from sayso.errors import FetchError
from sayso.model import Article
from sayso.read.addresses import is_public
from sayso.read.intake import MAX_BYTES

MAX_REDIRECTS = 5
# A redirect is a stranger's word. Held to the ports where web pages are, it cannot make us talk to a mail server or
# a database on the public internet. With `allow_private` the user vouches for the address, and any port goes.
_PORTS = frozenset((80, 443, 8000, 8008, 8080, 8443, 8888))
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_CHUNK = 65536
_UNSAFE = re.compile(r"[\x00-\x20\x7f]")


class Validators(NamedTuple):
    """What a server gave to ask with whether a page has changed since."""

    etag: str | None = None
    modified: str | None = None

    def headers(self) -> dict[str, str]:
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value and not re.search(r"[^\x20-\x7e]", value)}


class _Unchanged(Exception):
    """The server says that the page is as it was."""


class _Call:
    """One fetch on its way: its deadline, and the socket to cut when that has passed."""

    def __init__(self, *, allow_private: bool, timeout: float, known: Validators | None = None) -> None:
        self.validators = known or Validators()
        self.allow_private = allow_private
        self.deadline = time.monotonic() + timeout
        self.over = False
        self._handle: socket.socket | None = None

    def left(self) -> float:
        """Seconds until the deadline."""
        seconds = self.deadline - time.monotonic()
        if seconds <= 0 or self.over:
            raise TimeoutError
        return seconds

    def cut(self) -> None:
        """End whatever the fetching thread waits for."""
        self.over = True
        if self._handle is not None:
            with suppress(OSError):  # the other side may have ended it
                self._handle.shutdown(socket.SHUT_RDWR)
            self._handle.close()

    def connect(self, host: str, port: int) -> socket.socket:
        """A socket connected to `host`, whose other end was seen to be allowed before a byte was sent."""
        failure: OSError | None = None
        refused = False
        for family, kind, protocol, _, address in socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM):
            if not self._allowed(str(address[0])):
                refused = True
                continue
            found = socket.socket(family, kind, protocol)
            try:
                found.settimeout(self.left())
                found.connect(address)
                # The name may have led elsewhere by now, or the network may: only the connected end counts.
                if self._allowed(str(found.getpeername()[0])):
                    self._keep(found)
                    return found
                refused = True
            except OSError as error:
                failure = error
            found.close()
        if refused:
            raise FetchError(f"{host}: leads into a private network, which is not allowed")
        raise failure or OSError("the name has no address")

    def _keep(self, found: socket.socket) -> None:
        if self._handle is not None:
            self._handle.close()  # that of the hop before
        self._handle = found.dup()  # TLS takes `found` itself over and leaves it empty
        if self.over:
            self.cut()

    def _allowed(self, address: str) -> bool:
        return self.allow_private or is_public(address)


class _Plain(HTTPConnection):
    call: _Call

    def _new_conn(self) -> socket.socket:
        return self.call.connect(self._dns_host.strip("[]"), self.port or 80)


class _Secure(HTTPSConnection):
    call: _Call

    def _new_conn(self) -> socket.socket:
        return self.call.connect(self._dns_host.strip("[]"), self.port or 443)


def fetch(url: str, *, allow_private: bool = False, timeout: float = 20.0) -> Article:
    """The page at an http or https address: at most 10 MiB unpacked, `timeout` seconds in all, 5 redirects.

    Proxies of the environment are not used, for they would hide whom we talk to. Raises FetchError with one line:
    which host, and why.
    """
    return _fetched(url, _Call(allow_private=allow_private, timeout=timeout), timeout)


def fetch_changed(
    url: str, known: Validators, *, allow_private: bool = False, timeout: float = 20.0
) -> tuple[Article, Validators] | None:
    """As `fetch`, but None where the server says that nothing changed since it gave `known`; with what it gave now."""
    call = _Call(allow_private=allow_private, timeout=timeout, known=known)
    try:
        return _fetched(url, call, timeout), call.validators
    except _Unchanged:
        return None


def _fetched(url: str, call: _Call, timeout: float) -> Article:
    answers: queue.SimpleQueue[Article | Exception] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put(_follow(url, call))
        except Exception as error:  # handed to the waiting thread
            answers.put(error)

    # A thread, because nothing else bounds the time of a name server's answer.
    threading.Thread(target=work, name="sayso-fetch", daemon=True).start()
    try:
        answer: Article | Exception = answers.get(timeout=max(timeout, 0.001))
    except queue.Empty:
        answer = TimeoutError()
    finally:
        call.cut()
    if isinstance(answer, Article):
        return answer
    if isinstance(answer, _Unchanged):
        raise answer
    raise _explained(answer, _host(url), timeout) from None


def _follow(url: str, call: _Call) -> Article:
    for _ in range(MAX_REDIRECTS + 1):
        found = _ask(url, call)
        if isinstance(found, Article):
            return found
        url = urljoin(url, found)
    raise FetchError(f"{_host(url)}: redirects more than {MAX_REDIRECTS} times", 302)


def _ask(url: str, call: _Call) -> Article | str:
    """Send one request: the page, or where a redirect leads."""
    scheme, host, port, target = _parts(url, call)
    connection = (
        _Secure(host, port, timeout=call.left(), ssl_context=_tls())
        if scheme == "https"
        else _Plain(host, port, timeout=call.left())
    )
    connection.call = call
    headers = {
        "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
        "User-Agent": f"Mozilla/5.0 (compatible; sayso/{version('sayso')})",
        **call.validators.headers(),
    }
    try:
        connection.request("GET", target, headers=headers, preload_content=False)
        response = connection.getresponse()
        try:
            return _answer(response, url, call)
        finally:
            response.close()
    finally:
        connection.close()


def _answer(response: BaseHTTPResponse, url: str, call: _Call) -> Article | str:
    location = response.headers.get("Location")
    if response.status in _REDIRECTS and location:
        return location.strip()
    if response.status == 304 and call.validators.headers():
        raise _Unchanged
    if response.status != 200:
        answered = f"answered {response.status} {_one_line(response.reason or '')}".rstrip()
        raise FetchError(f"{_host(url)}: {answered}", response.status)
    call.validators = Validators(response.headers.get("ETag"), response.headers.get("Last-Modified"))
    media_type, _, parameters = response.headers.get("Content-Type", "").partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", parameters, re.I)
    return Article(
        _body(response, _host(url), call),
        url=url,
        fetched=datetime.now(UTC),
        media_type=media_type.strip().lower() or None,
        charset=charset[1] if charset else None,
    )


def _parts(url: str, call: _Call) -> tuple[str, str, int, str]:
    """Scheme, host, port and request target of an address that may be fetched."""
    url = url.strip()
    parts = urlsplit(url)
    if _UNSAFE.search(url) or parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise FetchError(f"{_one_line(url)}: this is no http or https address")
    if parts.username is not None or parts.password is not None:
        raise FetchError(f"{parts.hostname}: addresses with a user name or password are not fetched")
    host = parts.hostname.encode("idna").decode("ascii") if ":" not in parts.hostname else f"[{parts.hostname}]"
    port = parts.port or (443 if parts.scheme.lower() == "https" else 80)
    if port not in _PORTS and not call.allow_private:
        raise FetchError(f"{host}: port {port} is not one of a web server, and any other needs SAYSO_ALLOW_PRIVATE=1")
    target = parse_url(f"{parts.scheme.lower()}://{host}{parts.path or '/'}{'?' + parts.query if parts.query else ''}")
    return parts.scheme.lower(), host, port, target.request_uri


def _body(response: BaseHTTPResponse, host: str, call: _Call) -> bytes:
    """The unpacked body; ends as soon as it is too large, packed or unpacked."""
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and len(length) < 20 and int(length) > MAX_BYTES:
        raise FetchError(f"{host}: {int(length) / 2**20:.1f} MiB, too large for an article (at most 10 MiB)")
    pieces, total = [], 0
    while piece := response.read(_CHUNK, decode_content=True):
        call.left()
        pieces.append(piece)
        total += len(piece)
        if total > MAX_BYTES or response.tell() > MAX_BYTES:
            raise FetchError(f"{host}: more than 10 MiB, too large for an article")
    return b"".join(pieces)


@cache
def _tls() -> ssl.SSLContext:
    """Verified TLS with the system's certificates, or certifi's where the system has none."""
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not (paths.cafile or (paths.capath and any(Path(paths.capath).iterdir()))):
        import certifi  # noqa: PLC0415 - only where it is needed

        context.load_verify_locations(certifi.where())
    return context


def _explained(error: Exception, host: str, timeout: float) -> FetchError:
    """The error as one line for the user."""
    if isinstance(error, FetchError):
        return error
    reason = error
    while isinstance(reason.__cause__, Exception):
        reason = reason.__cause__
    if any(isinstance(e, TimeoutError) or "timed out" in str(e) for e in (error, reason)):
        return FetchError(f"{host}: no complete answer within {timeout:g} seconds")
    if isinstance(reason, ssl.SSLCertVerificationError):
        return FetchError(f"{host}: its certificate is not valid ({_one_line(reason.verify_message)})")
    if isinstance(reason, socket.gaierror):
        return FetchError(f"{host}: there is no such host, or no way to look it up")
    if isinstance(reason, OSError | HTTPError | UnicodeError | ValueError):
        text = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
        return FetchError(f"{host}: cannot be fetched ({_one_line(text)})")
    return FetchError(f"{host}: cannot be fetched ({type(reason).__name__}: {_one_line(str(reason))})")


def _host(url: str) -> str:
    try:
        return _one_line(urlsplit(url).hostname or url)
    except ValueError:
        return _one_line(url)


def _one_line(text: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())[:200]
