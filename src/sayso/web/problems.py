"""What goes wrong, said in one way: problem+json (RFC 9457) to programs, a page to people."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi.responses import JSONResponse

API = "/api/"


class Problem(Exception):
    """An answer that is an error; `detail` is one line for whoever asked."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status, self.detail, self.headers = status, detail, headers


class ProblemResponse(JSONResponse):
    media_type = "application/problem+json"


def answer(status: int, detail: str, headers: Mapping[str, str] | None = None) -> ProblemResponse:
    """The problem as JSON."""
    body: dict[str, Any] = {"type": "about:blank", "title": phrase(status), "status": status, "detail": detail}
    return ProblemResponse(body, status_code=status, headers=dict(headers or {}))


def phrase(status: int) -> str:
    """The name of a status."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
