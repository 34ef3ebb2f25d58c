"""What a client writes on standard input, looked at before the protocol's library is: it passes over what it can't read,
and whoever sent that would wait for ever."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, Protocol

import anyio
from mcp.types import INVALID_REQUEST, PARSE_ERROR

_PATIENCE = 300.0  # seconds that answers are waited for when nothing more is asked


class File(Protocol):
    """What is needed of `anyio.AsyncFile`."""

    async def write(self, b: str, /) -> int: ...

    async def flush(self) -> None: ...


class Out:
    """Standard output, a whole line at a time, whoever writes it; knows which requests wait for an answer."""

    def __init__(self, file: File) -> None:
        self._file, self._lock = file, anyio.Lock()
        self._open: set[str | int] = set()
        self._news = anyio.Event()

    def awaits(self, message: dict[str, Any]) -> None:
        """Remember a request, and forget one that is cancelled, as that gets no answer."""
        if "id" in message and "method" in message:
            self._open.add(message["id"])
        elif message.get("method") == "notifications/cancelled":
            self._forget((message.get("params") or {}).get("requestId"))

    async def write(self, text: str) -> None:
        async with self._lock:
            await self._file.write(text)
            await self._file.flush()
        self._forget(json.loads(text).get("id"))

    async def flush(self) -> None:
        """Nothing is kept back."""

    async def settled(self) -> None:
        """Wait until all requests are answered, but not for ever."""
        with anyio.move_on_after(_PATIENCE):
            while self._open:
                await self._news.wait()

    def _forget(self, key: object) -> None:
        self._open -= {key} if isinstance(key, str | int) else set()
        self._news.set()
        self._news = anyio.Event()


class In:
    """The lines that can be read, one message each; all others are answered at once, in JSON-RPC."""

    def __init__(self, lines: AsyncIterable[str], out: Out) -> None:
        self._lines, self._out = lines, out

    async def __aiter__(self) -> AsyncIterator[str]:
        async for text in self._lines:
            if not text.strip():
                continue
            message, problem = read(text)
            if problem is None:
                self._out.awaits(message)
                yield json.dumps(message) + "\n"
            else:
                await self._out.write(json.dumps(problem) + "\n")
        await self._out.settled()  # the end of what is asked, as of a file that is piped in, is not that of the answers


def read(text: str) -> tuple[Any, dict[str, Any] | None]:
    """The message of a line, halves of characters replaced; else the answer that says what is wrong with it."""
    try:
        message = _whole(json.loads(text, parse_constant=_constant))
    except (ValueError, RecursionError):
        return None, _problem(None, PARSE_ERROR, "this line is not JSON")
    if not isinstance(message, dict):
        return None, _problem(None, INVALID_REQUEST, "a JSON object is wanted, one message a line")
    key = message.get("id")
    key = key if isinstance(key, str | int) and not isinstance(key, bool) else None
    if "id" in message and key is None:
        return None, _problem(None, INVALID_REQUEST, "`id` has to be a string or a whole number")
    if message.get("jsonrpc") != "2.0":
        return None, _problem(key, INVALID_REQUEST, '`jsonrpc` has to be "2.0"')
    if "method" in message and not isinstance(message["method"], str):
        return None, _problem(key, INVALID_REQUEST, "`method` has to be a string")
    if not isinstance(message.get("params") or {}, dict):
        return None, _problem(key, INVALID_REQUEST, "`params` has to be an object")
    if "method" not in message and not {"result", "error"} & set(message):
        return None, _problem(key, INVALID_REQUEST, "there is no `method`")
    return message, None


def _constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _problem(key: str | int | None, code: int, said: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": key, "error": {"code": code, "message": said}}


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole(each) for each in value]
    if isinstance(value, dict):
        return {_whole(name): _whole(each) for name, each in value.items()}
    return value
