"""Cookies that only this desk can have written, and the words that its forms carry."""

from __future__ import annotations

import hmac
import secrets
import time
from hashlib import sha256

COOKIE = "sayso"
LIFETIME = 30 * 24 * 3600  # seconds


class Sessions:
    """Signs with the desk's key and its token: another token, and all are out."""

    def __init__(self, key: bytes, token: str | None) -> None:
        self._token = token
        self._key = hmac.digest(key, (token or "").encode(), "sha256")

    def new(self) -> str:
        """The cookie of somebody who may enter."""
        value = f"{int(time.time())}.{secrets.token_urlsafe(16)}"
        return f"{value}.{self._sign('session', value)}"

    def valid(self, cookie: str) -> bool:
        """Whether this desk wrote it, not too long ago."""
        value, _, mac = cookie.rpartition(".")
        if not value or not hmac.compare_digest(mac.encode(), self._sign("session", value).encode()):
            return False
        return time.time() - int(value.split(".")[0]) < LIFETIME

    def word(self, cookie: str) -> str:
        """What every form of this session brings along, so that no other site can send one."""
        return self._sign("form", cookie)

    def is_word(self, cookie: str, word: str) -> bool:
        return hmac.compare_digest(word.encode(), self.word(cookie).encode())

    def is_token(self, token: str) -> bool:
        return self._token is not None and hmac.compare_digest(token.encode(), self._token.encode())

    def _sign(self, purpose: str, value: str) -> str:
        return hmac.new(self._key, f"{purpose}:{value}".encode(), sha256).hexdigest()[:40]
