"""Who may ask what: hosts, origins, tokens, sizes, and the headers that every answer has."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import SplitResult, quote, urlsplit

from fastapi import Request
from fastapi.responses import RedirectResponse
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException

from sayso.web.config import Config, loopback
from sayso.web.problems import API, Problem
from sayso.web.render import said
from sayso.web.sessions import COOKIE, LIFETIME, Sessions

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",  # with "no-referrer" browsers would send forms from the origin "null"
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
_SAFE = frozenset(("GET", "HEAD", "OPTIONS"))
_WRITTEN_OUT = 3  # an article in JSON takes so many times its bytes at most: as base64, or with \\uXXXX for each letter
_OPEN = ("/login", "/static/")


class Guard:
    """Stands before the whole desk."""

    def __init__(self, app: App, config: Config, sessions: Sessions) -> None:
        self._app, self._config, self._sessions = app, config, sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        cookie = _cookie(headers)
        fresh = None
        if cookie is None or not self._sessions.valid(cookie):
            cookie = fresh = None if self._config.token else self._sessions.new()
        scope["session"] = cookie
        page = not scope["path"].startswith(API)

        async def headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                found = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    found.setdefault(name, value)
                if fresh is not None and page and not scope["path"].startswith("/static/"):
                    found.append("set-cookie", cookie_header(fresh, scope))
            await send(message)

        sending: Send = headed
        if scope["method"] == "HEAD":  # asked as GET is, and answered without the body
            scope, sending = {**scope, "method": "GET"}, _bodiless(headed)
        try:
            self._admit(scope, headers, cookie)
        except Problem as problem:
            fresh = None
            if problem.status == 401 and page:
                where = "/login" + (f"?next={quote(scope['path'])}" if scope["path"] != "/" else "")
                await RedirectResponse(where, status_code=303)(scope, receive, sending)
            else:
                await said(Request(scope), problem)(scope, receive, sending)
            return
        await self._app(scope, self._bounded(scope, receive), sending)

    def _admit(self, scope: Scope, headers: Headers, cookie: str | None) -> None:
        """Raise Problem for what may not be asked."""
        host = headers.get("host", "")
        if self._config.token is None and not loopback(_split(f"//{host}").hostname or ""):
            raise Problem(421, "this desk answers to localhost alone")  # a name that leads here from outside
        changing = scope["method"] not in _SAFE
        if changing:
            _same_origin(headers, host)
        api = scope["path"].startswith(API)
        # A page elsewhere can send text or a form without asking first; JSON, or another method, it cannot.
        if (
            api
            and scope["method"] == "POST"
            and headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json"
        ):
            raise Problem(415, "send application/json")
        if (length := headers.get("content-length", "")).isdecimal() and int(length) > self._most(scope):
            raise self._too_large(scope)
        if self._config.token is None or scope["path"].startswith(_OPEN):
            return
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and self._sessions.is_token(given.strip()):
            return
        if cookie is None:
            raise Problem(401, "give the desk's token", {"WWW-Authenticate": "Bearer"})
        if api and changing and not self._sessions.is_word(cookie, headers.get("x-csrf-token", "")):
            raise Problem(403, "a browser's session needs the header X-CSRF-Token; programs give the token")

    def _most(self, scope: Scope) -> int:
        """Bytes of a request."""
        return self._config.body * (_WRITTEN_OUT if scope["path"].startswith(API) else 1)

    def _bounded(self, scope: Scope, receive: Receive) -> Receive:
        """The body as it comes, no longer than it may be, whatever its head said."""
        total = 0

        async def receiving() -> Message:
            nonlocal total
            message = await receive()
            total += len(message.get("body", b""))
            if total > self._most(scope):
                raise HTTPException(
                    413, self._too_large(scope).detail
                )  # the one kind that readers of bodies let through
            return message

        return receiving

    def _too_large(self, scope: Scope) -> Problem:
        return Problem(413, f"more than {self._most(scope) // 2**20} MiB, too large for an article")


def _bodiless(send: Send) -> Send:
    """Sends the head of an answer alone."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            await send(message)
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    return sending


def cookie_header(value: str, scope: Scope) -> str:
    """A Set-Cookie that scripts and other sites get no hold of."""
    secure = "; Secure" if scope.get("scheme") == "https" else ""
    return f"{COOKIE}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={LIFETIME}{secure}"


def _cookie(headers: Headers) -> str | None:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return None
    return found.value if found else None


def _split(address: str) -> SplitResult:
    """The parts of an address; none of one that is broken, such as `//[`."""
    try:
        found = urlsplit(address)
        found.hostname  # noqa: B018 - looked at here, as it may be what is broken
    except ValueError:
        return urlsplit("")
    return found


def _same_origin(headers: Headers, host: str) -> None:
    origin = headers.get("origin")
    if origin is not None and _split(origin).netloc.lower() != host.lower():
        raise Problem(403, "this was sent by a page of another site")
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Problem(403, "this was sent by a page of another site")
