"""The server: four tools over one archive, which only read."""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from threading import Event
from typing import Annotated, Any, TypeVar

from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from sayso.archive import Archive, Filter
from sayso.errors import InputError, SaysoError
from sayso.known import Matcher
from sayso.ledger import ledger as ledger_of
from sayso.mcp import answers
from sayso.mcp.tools import Tools
from sayso.model import Article, Measure, Report
from sayso.pipeline import check
from sayso.read import by_today, read
from sayso.tracing import traced
from sayso.web.shelf import Shelf

INSTRUCTIONS = (
    "Sayso holds a news article against an archive of stored documents. 'Not Enough Evidence' means that the archive "
    "does not tell: never report it as false. Quote evidence with its publisher and date. " + answers.NOTE
)
READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
FETCHES = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=True)
T = TypeVar("T")
Words = Annotated[str, Field(pattern=r"\S", max_length=2_000)]
Limit = Annotated[int, Field(ge=1, le=50)]
Day = Annotated[str | None, Field(description="YYYY-MM-DD")]


def create_server(
    archive: str | None, *, accounts: Path | None = None, timeout: float = 20.0, today: Callable[[], date] = date.today
) -> Tools:
    """The tools over `archive`; addresses are fetched as everywhere, never from private networks."""
    server = Tools("sayso", instructions=INSTRUCTIONS, version=version("sayso"), log_level="WARNING")
    shelf = Shelf(archive)

    async def asked(answer: Awaitable[T]) -> T:
        try:
            return await answer
        except SaysoError as error:
            raise ToolError(str(error)) from None

    @server.tool(annotations=FETCHES)
    async def check_article(
        text: Annotated[
            str | None, Field(max_length=10_000_000, description="the article: text, Markdown, HTML")
        ] = None,
        url: Annotated[str | None, Field(max_length=2_000, description="or where to fetch it: http or https")] = None,
        published: Day = None,
    ) -> dict[str, Any]:
        """Check a news article: for each claim, was it said by the named speaker, and is it so, with the proof."""
        if (text is None) == (url is None):
            raise ToolError("give either a text or a url")

        gone = Event()

        def checked(held: Archive | None) -> Report:
            source: str | Article = url if url is not None else Article((text or "").encode("utf-8", "replace"))
            if url is not None and not url.lower().startswith(("http://", "https://")):
                raise InputError("only http and https addresses can be fetched")  # anything else would be a path here
            document = read(source, timeout=timeout)
            document = replace(document, published=_day(published)) if published else by_today(document, today())
            facts = Matcher.beside(archive) if archive else None
            return check(document, held, accounts=accounts, facts=facts, progress=lambda _: _go_on(gone))

        report = shelf.ask(checked) if archive is not None else shelf.run(lambda: checked(None))
        try:
            return answers.of_report(await asked(report))
        except CancelledError:
            gone.set()
            raise

    @server.tool(annotations=READS)
    async def search_archive(query: Words, limit: Limit = 8, since: Day = None, until: Day = None) -> dict[str, Any]:
        """Passages of stored documents that match words best, with publisher, date and address."""

        def found(held: Archive) -> dict[str, Any]:
            return answers.of_search(held.search(query, limit=limit, where=_between(since, until)), len(held))

        return await asked(shelf.ask(found))

    @server.tool(annotations=READS)
    async def trace_quote(quote: Words, limit: Limit = 20) -> dict[str, Any]:
        """Who carried these words, exactly or nearly, whose they are said to be, the earliest that is held first."""
        return await asked(shelf.ask(lambda held: answers.of_trace(traced(held, quote, limit=limit), len(held))))

    @server.tool(annotations=READS)
    async def ledger(what: Words, measure: str | None = None, place: str | None = None) -> dict[str, Any]:
        """Every figure that stored documents report about something ("people", "soldiers"), over time."""

        def lines(held: Archive) -> dict[str, Any]:
            measures = [_measure(measure)] if measure else []
            return answers.of_ledger(ledger_of(held, what, measures=measures, place=place), len(held))

        return await asked(shelf.ask_anew(lines))

    return server


def _go_on(gone: Event) -> None:
    """End a check at its next stage where nobody waits for it any more: others wait for the archive."""
    if gone.is_set():
        raise InputError("the check was cancelled")


def _between(since: str | None, until: str | None) -> Filter:
    first, last = (_day(text) if text else None for text in (since, until))
    if first and last and first > last:  # "nothing was found" would be taken for an answer
        raise InputError(f"nothing can be since {first} and until {last}: give the earlier day as since")
    return Filter(since=first, until=last)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(f"a date like 2024-12-31 was wanted, not {text!r}") from None


def _measure(name: str) -> Measure:
    try:
        return Measure(name.casefold())
    except ValueError:
        raise InputError(f"{name!r} is none of: {', '.join(measure.value for measure in Measure)}") from None
