"""The tools as a client of the official SDK meets them."""

from __future__ import annotations

import asyncio
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mcp", reason="the extra sayso[mcp] is not installed")

from mcp import Client, StdioServerParameters
from sayso.mcp.server import create_server
from tests.write.hostile import NASTY

ROOT = Path(__file__).resolve().parents[2]
ARCHIVE = str(ROOT / "examples" / "archive.jsonl")
ARTICLE = (ROOT / "examples" / "article.html").read_text(encoding="utf-8")


def called(name: str, *, archive: str | None = ARCHIVE, today: date | None = None, **arguments: Any) -> Any:
    """The result of one call."""

    async def call() -> Any:
        async with Client(create_server(archive, today=lambda: today or date.today())) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(call())


def answer(name: str, **arguments: Any) -> Any:
    result = called(name, **arguments)
    assert not result.is_error, result.content
    return result.structured_content


def test_an_article_is_checked_with_proof_and_gaps() -> None:
    found = answer("check_article", text=ARTICLE)
    assert found["title"] == "Over 450,000 People Killed in Türkiye Earthquakes"
    assert found["published"] == "2023-02-28"
    named = {name for claim in found["claims"] for side in ("was_it_said", "is_it_so")
             for reason in (claim[side] or {"reasons": []})["reasons"] for name in reason["evidence"]}  # fmt: skip
    known = {evidence["id"] for evidence in found["evidence"]}
    assert named
    assert named == known
    assert all(evidence["publisher"] and evidence["published"] for evidence in found["evidence"])
    assert found["archive_documents"] == 30


def test_a_day_to_come_is_not_believed() -> None:
    found = answer("check_article", text=ARTICLE, archive=None, today=date(2022, 2, 26))
    assert found["published"] is None
    assert any("lies ahead of today (2022-02-26)" in note for note in found["not_covered"])
    assert answer("check_article", text=ARTICLE, archive=None, today=date(2023, 2, 27))["published"] == "2023-02-28"


def test_without_an_archive_it_says_so() -> None:
    found = answer("check_article", archive=None, text="Ten people came, said Mira Tolan.")
    assert any("No archive" in note for note in found["not_covered"])
    assert {claim["is_it_so"]["label"] for claim in found["claims"]} <= {"Not Enough Evidence"}
    assert called("search_archive", archive=None, query="dam").is_error


def test_the_archive_is_searched_and_traced_and_counted() -> None:
    [first, *_] = answer("search_archive", query="World Bank damage estimate", limit=3)["passages"]
    assert first["publisher"]
    trace = answer("trace_quote", quote="The needs are enormous")
    assert [s["word_for_word"] for s in trace["sightings"]][:2] == [True, True]
    figures = answer("ledger", what="people", measure="killed")["figures"]
    assert any(row["figure"] == "5,814" for row in figures)
    nothing = answer("trace_quote", quote="zzz qqq xxx")
    assert "says nothing about what stands elsewhere" in nothing["not_covered"][-1]


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("check_article", {}, "either a text or a url"),
        ("check_article", {"text": "x", "url": "http://example.org"}, "either a text or a url"),
        ("check_article", {"url": "/etc/passwd"}, "only http and https"),
        ("check_article", {"url": "file:///etc/passwd"}, "only http and https"),
        ("check_article", {"url": "http://127.0.0.1/"}, "private network"),
        ("check_article", {"url": "http://169.254.169.254/"}, "private network"),
        ("check_article", {"text": "Ten came.", "published": "soon"}, "a date like"),
        ("check_article", {"text": " "}, "empty"),
        ("search_archive", {"query": "x", "since": "soon"}, "a date like"),
        ("search_archive", {"query": "x", "limit": 1000}, "limit"),
        ("ledger", {"what": "people", "measure": "liked"}, "none of"),
        ("search_archive", {}, "query is missing"),
        ("search_archive", {"query": " "}, "query: it is empty"),
        ("search_archive", {"query": "x", "limit": "many"}, "limit: a whole number is wanted, not 'many'"),
        (
            "search_archive",
            {"query": "x", "as_of": "2024-12-31"},
            "there is no 'as_of' to be given here, only query, limit,",
        ),
        (
            "search_archive",
            {"query": "x", "since": "2024-12-31", "until": "2023-12-31"},
            "nothing can be since 2024-12-31 and",
        ),
        ("check_article", {"text": 5}, "text: a string is wanted, not 5"),
    ],
)
def test_what_goes_wrong_is_said_to_the_model(tool: str, arguments: dict[str, Any], said: str) -> None:
    result = called(tool, **arguments)
    assert result.is_error
    assert said in result.content[0].text
    assert "\n" not in result.content[0].text
    assert "Error executing" not in result.content[0].text


def test_tools_say_that_nothing_else_can_be_given() -> None:
    async def listed() -> Any:
        async with Client(create_server(ARCHIVE)) as client:
            return (await client.list_tools()).tools

    assert [tool.input_schema["additionalProperties"] for tool in asyncio.run(listed())] == [False] * 4


@pytest.mark.parametrize("text", NASTY)
def test_hostile_words_come_back_as_words(text: str) -> None:
    result = called("check_article", text=f"{text}\n\n“{text} ten people came,” said Mira Tolan.".replace("\ud800", ""))
    assert not result.is_error


def test_it_speaks_over_standard_input_and_output() -> None:
    async def call() -> Any:
        command = StdioServerParameters(
            command=sys.executable, args=["-m", "sayso.cli.main", "mcp", "--archive", ARCHIVE], cwd=str(ROOT)
        )
        async with Client(command) as client:
            tools = await client.list_tools()
            found = await client.call_tool("search_archive", {"query": "earthquake"})
            return tools, found

    tools, found = asyncio.run(call())
    assert {tool.name for tool in tools.tools} == {"check_article", "search_archive", "trace_quote", "ledger"}
    for tool in tools.tools:
        assert tool.description
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint
    assert found.structured_content["passages"]
