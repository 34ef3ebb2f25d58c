"""The bytes as they came."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Article:
    """What was handed in: bytes, and where and when they were got."""

    data: bytes
    url: str | None = None
    path: str | None = None
    fetched: datetime | None = None
    media_type: str | None = None  # as declared by the server or told by the file name: "text/html", "text/plain"
    charset: str | None = None  # as declared by the server; may be wrong

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()
