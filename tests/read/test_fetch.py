"""Fetching from a real server on the loopback address: what comes back, what is cut, what is refused."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest

from sayso.errors import FetchError, InputError
from sayso.read import fetch as fetching
from sayso.read import read
from sayso.read.addresses import is_public
from sayso.read.fetch import MAX_REDIRECTS, fetch
from tests.read.server import PAGE, STALL, Server, serving


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.mark.parametrize("path", ["/page", "/gzip", "/hop/1", f"/hop/{MAX_REDIRECTS}"])
def test_a_page_is_fetched(server: Server, path: str) -> None:
    article = fetch(server.url(path), allow_private=True)
    assert article.data == PAGE.encode()
    assert article.media_type == "text/html"
    assert article.charset == "utf-8"
    assert article.url is not None
    assert article.fetched is not None


def test_a_page_is_read(server: Server) -> None:
    document = read(server.url("/latin"), allow_private=True)
    assert document.title == "Bridge closed"
    assert "the “minister” said" in document.text
    assert document.url == server.url("/latin")


def test_plain_text_is_read_as_it_is(server: Server) -> None:
    assert read(server.url("/text"), allow_private=True).text == "Bridge closed\nThe bridge is closed.\n"


def test_a_redirect_counts_as_where_it_ends(server: Server) -> None:
    assert fetch(server.url("/hop/2"), allow_private=True).url == server.url("/page")


FAILURES = [
    ("/missing", "answered 404"),
    ("/empty", "it is empty"),
    ("/image", "image/png cannot be read"),
    ("/declared", "50.0 MiB, too large"),
    ("/endless", "more than 10 MiB"),
    ("/bomb", "more than 10 MiB"),
    ("/broken", "cannot be fetched"),
    ("/header", "cannot be fetched"),
    ("/garbage", "cannot be fetched"),
    (f"/hop/{MAX_REDIRECTS + 1}", f"redirects more than {MAX_REDIRECTS} times"),
    ("/to?ftp://127.0.0.1/a", "no http or https address"),
    ("/to?file:///etc/passwd", "no http or https address"),
    ("/to?http://user:word@127.0.0.1/", "user name or password"),
]


@pytest.mark.parametrize(("path", "reason"), FAILURES)
def test_what_cannot_be_had_says_so_in_one_line(server: Server, path: str, reason: str) -> None:
    with pytest.raises(InputError) as error:
        read(server.url(path), allow_private=True)
    assert reason in str(error.value)
    assert len(str(error.value).splitlines()) == 1


@pytest.mark.parametrize("path", ["/slow", "/drip"])
def test_time_is_bounded_for_the_whole_of_it(server: Server, path: str) -> None:
    begin = time.monotonic()
    with pytest.raises(FetchError, match=r"no complete answer within 0\.5 seconds"):
        fetch(server.url(path), allow_private=True, timeout=0.5)
    assert time.monotonic() - begin < STALL / 2


def test_a_name_server_that_never_answers_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args: time.sleep(STALL))
    begin = time.monotonic()
    with pytest.raises(FetchError, match="no complete answer"):
        fetch("http://news.example/", timeout=0.3)
    assert time.monotonic() - begin < STALL / 2


# Every way that we know to write a loopback or private address.
INSIDE = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "0",
    "localhost",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "169.254.169.254",
    "10.0.0.1",
    "192.168.1.1",
    "172.16.0.1",
    "100.64.0.1",
    "[fe80::1]",
    "[fd00::1]",
    "[::]",
]


@pytest.mark.parametrize("host", INSIDE)
def test_addresses_inside_are_refused(server: Server, monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setattr(fetching, "_PORTS", frozenset((server.server_address[1],)))
    server.asked.clear()
    with pytest.raises(FetchError) as error:
        fetch(server.url(host=host), timeout=3)
    assert any(words in str(error.value) for words in ("private network", "no such host", "no http"))
    assert server.asked == []


def test_a_port_that_is_no_web_server_s_is_refused(server: Server) -> None:
    with pytest.raises(FetchError, match="port 25 is not one of a web server, and any other needs SAYSO_ALLOW_PRIVATE"):
        fetch("http://news.example:25/")


def _public_once(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test server passes for a public one; all else is judged as ever."""
    own = ("127.0.0.1",)
    monkeypatch.setattr(fetching, "_PORTS", frozenset((server.server_address[1],)))
    monkeypatch.setattr(fetching, "is_public", lambda address: address in own or is_public(address))


@pytest.mark.parametrize("host", ["127.0.0.2", "[::1]", "169.254.169.254", "localhost.localdomain", "127.0.0.3"])
def test_a_redirect_into_the_inside_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    _public_once(server, monkeypatch)
    assert fetch(server.url("/page")).data == PAGE.encode()
    server.asked.clear()
    with pytest.raises(FetchError, match=r"private network|no such host"):
        fetch(server.url(f"/to?{server.url('/page', host=host)}"), timeout=3)
    assert len(server.asked) == 1  # the redirect alone


def test_a_redirect_to_another_port_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    _public_once(server, monkeypatch)
    with pytest.raises(FetchError, match="port 22 is not one"):
        fetch(server.url("/to?http://127.0.0.1:22/"))


def test_the_connected_end_counts_not_the_looked_up_name(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public when looked up and leads to loopback when connected to (DNS rebinding, odd routes)."""
    monkeypatch.setattr(fetching, "_PORTS", frozenset((server.server_address[1],)))

    class Elsewhere(socket.socket):
        def connect(self, address: object) -> None:
            super().connect(server.server_address)

    answer = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", server.server_address[1]))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args: answer)
    monkeypatch.setattr(socket, "socket", Elsewhere)
    server.asked.clear()
    with pytest.raises(FetchError, match="private network"):
        fetch(server.url(host="news.example"), timeout=3)
    assert server.asked == []


def test_a_name_with_a_public_and_a_private_address_uses_the_public_one_only(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_PORTS", frozenset((server.server_address[1],)))
    port = server.server_address[1]
    answer = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.1.2.3", port)),
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)),
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args: answer)
    monkeypatch.setattr(fetching, "is_public", lambda address: address == "127.0.0.1")
    assert fetch(server.url(host="news.example"), timeout=3).data == PAGE.encode()


WRONG = [
    "http://",
    "https:///path",
    "http://a b/",
    "http://a\nb/",
    "http://[::1",
    "http://a:99999/",
    "http://" + "a" * 300 + "/",
    "http://a..b/",
    "http://\u2024/",
]


@pytest.mark.parametrize("url", WRONG)
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(FetchError) as error:
        fetch(url, timeout=3)
    assert len(str(error.value).splitlines()) == 1


PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8"]
NOT_PUBLIC = [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.1.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.168.0.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::7f00:1",
    "fe80::1%eth0",
    "fc00::1",
    "ff02::1",
    "2001:db8::1",
    "2001::1",
    "2002:7f00:1::",
    "localhost",
    "",
    "127.1",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)
