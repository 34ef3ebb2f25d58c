"""`/api/v1/archive`: search, trace, ledger, feeds and published fact-checks, as the command line gives them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from sayso.archive import Filter
from sayso.model import Measure
from sayso.rows import archive as rows
from sayso.rows import reviews, traces
from sayso.tracing import traced
from sayso.web.api import PROBLEMS, Limit, known_alone
from sayso.web.desk import desk_of
from sayso.web.forms import day
from sayso.web.library import MOST_WORDS, between, reported
from sayso.web.reports import ALONE
from sayso.write.ledger import written

router = APIRouter(prefix="/api/v1/archive", responses=PROBLEMS, tags=["archive"], dependencies=[Depends(known_alone)])
Words = Annotated[str, Query(pattern=r"\S", max_length=MOST_WORDS, description="the words to look for")]
_DAY = {"anyOf": [{"format": "date"}, {"maxLength": 0}]}  # an empty field of a form is none
Day = Annotated[str, Query(description="a day as YYYY-MM-DD", json_schema_extra=_DAY)]
Names = Annotated[list[str], Query(max_length=50, description="may be given again for another")]
MEDIA = {
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "terminal": "text/plain; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "svg": "image/svg+xml",
    "parquet": "application/vnd.apache.parquet",
}


def where(since: Day = "", as_of: Day = "", until: Day = "", publisher: Names = [], language: Names = []) -> Filter:  # noqa: B006 - never changed
    """Which documents count; `until` is another name of `as_of`."""
    for name, given in (("since", since), ("as_of", as_of), ("until", until)):
        day(given, name)  # looked at even where the other name counts
    return between(since, as_of or until, publisher, language)


Where = Annotated[Filter, Depends(where)]


@router.get("/search")
async def search(request: Request, q: Words, where: Where, limit: Limit = 10) -> list[dict[str, Any]]:
    """Passages that match words best."""
    found = await desk_of(request).shelf.ask(lambda archive: archive.search(q, limit=limit, where=where))
    return [rows.passage(item) for item in found]


@router.get("/trace")
async def trace(request: Request, q: Words, where: Where, limit: Limit = 50) -> list[dict[str, Any]]:
    """Who carried these words, the earliest first."""
    found = await desk_of(request).shelf.ask(lambda archive: traced(archive, q, limit=limit, where=where))
    return traces.trace(found)


@router.get("/stats")
async def stats(request: Request) -> dict[str, Any]:
    """How much the archive holds."""
    return dict(rows.stats(await desk_of(request).shelf.ask(lambda archive: archive.stats())))


@router.get("/feeds")
async def feeds(request: Request) -> list[dict[str, Any]]:
    """The feeds that were watched, and how the last looks at them went."""
    return [rows.feed(item) for item in await desk_of(request).shelf.ask(lambda archive: archive.feeds())]


@router.get("/ledger", responses={200: {"content": {media: {} for media in MEDIA.values()}}})
async def ledger(
    request: Request,
    what: Words,
    where: Where,
    measure: Annotated[list[Measure], Query()] = [],  # noqa: B006 - never changed
    place: Annotated[str, Query(max_length=MOST_WORDS)] = "",
    format: Literal["json", "csv", "terminal", "html", "svg", "parquet"] = "json",  # noqa: A002 - its name in the address
) -> Response:
    """Every figure that the archive reports about something, over time."""
    lines = await reported(desk_of(request).shelf, what, measure, place, where)
    title = ", ".join([what, *measure, *([place] if place else [])])
    headers = {"Content-Security-Policy": ALONE} if format in ("html", "svg") else {}
    return Response(written(lines, format, title), media_type=MEDIA[format], headers=headers)


@router.get("/known")
async def known(
    request: Request,
    q: Words,
    who: Annotated[str, Query(max_length=200, description="who makes the claim, where that is known")] = "",
    limit: Annotated[int, Query(ge=1, le=50)] = 5,
) -> list[dict[str, Any]]:
    """Published fact-checks of claims that say the same."""
    found = await desk_of(request).shelf.facts(lambda facts: facts.match(q, who=who or None, limit=limit))
    return [reviews.match(item) for item in found]
