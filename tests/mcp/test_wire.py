"""Lines as any program may send them: each is answered, and nothing is passed over in silence."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import Any

import pytest

pytest.importorskip("mcp", reason="the extra sayso[mcp] is not installed")

from sayso.mcp import server as tools
from sayso.mcp.server import create_server
from sayso.mcp.wire import read
from sayso.model import Report
from sayso.pipeline import check

ARCHIVE = str(Path(__file__).resolve().parents[2] / "examples" / "archive.jsonl")


@pytest.mark.parametrize(
    ("line", "code", "key", "said"),
    [
        ("rain", -32700, None, "this line is not JSON"),
        ('{"jsonrpc": "2.0", "id": 1, "method": "ping"', -32700, None, "this line is not JSON"),
        ("[" * 100_000, -32700, None, "this line is not JSON"),
        ('{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": {"a": NaN}}', -32700, None, "this line is not JSON"),
        ("[]", -32600, None, "a JSON object is wanted, one message a line"),
        ("5", -32600, None, "a JSON object is wanted, one message a line"),
        ('{"id": 1, "method": "ping"}', -32600, 1, '`jsonrpc` has to be "2.0"'),
        ('{"jsonrpc": "2.0", "id": "a"}', -32600, "a", "there is no `method`"),
        ('{"jsonrpc": "2.0", "id": 1, "method": 5}', -32600, 1, "`method` has to be a string"),
        ('{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": "x"}', -32600, 1, "`params` has to be an object"),
        ('{"jsonrpc": "2.0", "id": null, "method": "ping"}', -32600, None, "`id` has to be a string or a whole number"),
        ('{"jsonrpc": "2.0", "id": {}, "method": "ping"}', -32600, None, "`id` has to be a string or a whole number"),
    ],
)
def test_what_is_no_message_is_answered(line: str, code: int, key: object, said: str) -> None:
    message, problem = read(line)
    assert message is None
    assert problem == {"jsonrpc": "2.0", "id": key, "error": {"code": code, "message": said}}


def test_halves_of_characters_are_replaced_and_whole_ones_kept() -> None:
    message, problem = read(
        '{"jsonrpc": "2.0", "id": 1, "method": "m", "params": {"a": ["\\ud800b", "\\ud83d\\ude00"]}}'
    )
    assert problem is None
    assert message["params"] == {"a": ["\ufffdb", "\N{GRINNING FACE}"]}


def test_every_line_is_answered_over_standard_input_and_output() -> None:
    hello = {"protocolVersion": "2024-11-05", "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}}
    half = {"name": "search_archive", "arguments": {"query": "earthquake \ud800", "limit": 1}}
    sent = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        "rain \N{SNOWMAN}",
        "",
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": "x"},
        {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": half},
    ]
    lines = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in sent)
    command = [sys.executable, "-m", "sayso", "mcp", "--archive", ARCHIVE]
    # Nothing more is asked after these lines; what was asked is answered all the same.
    run = subprocess.run(command, input=lines, stdout=subprocess.PIPE, encoding="utf-8", timeout=60, check=True)
    by_id = {answer["id"]: answer for answer in map(json.loads, run.stdout.splitlines())}
    assert len(by_id) == 4
    assert by_id[1]["result"]["serverInfo"]["name"] == "sayso"
    assert by_id[None]["error"]["message"] == "this line is not JSON"
    assert by_id[2]["error"]["message"] == "`params` has to be an object"
    assert not by_id[3]["result"].get("isError")


def test_a_check_that_was_cancelled_does_not_keep_others_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, cancelled = Event(), Event()
    ended: list[Report] = []

    def slow(*given: Any, progress: Any, **rest: Any) -> Report:
        begun.set()
        assert cancelled.wait(30)
        ended.append(check(*given, progress=progress, **rest))
        return ended[0]

    monkeypatch.setattr(tools, "check", slow)

    async def both() -> Any:
        server = create_server(ARCHIVE)
        checking = asyncio.create_task(server.call_tool("check_article", {"text": "Ten came, said Mira Tolan."}))
        assert await asyncio.to_thread(begun.wait, 30)
        checking.cancel()
        await asyncio.wait([checking])
        cancelled.set()
        return checking, await server.call_tool("search_archive", {"query": "earthquake"})

    checking, found = asyncio.run(both())
    assert checking.cancelled()
    assert found.structured_content["passages"]
    assert not ended
