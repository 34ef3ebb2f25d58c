"""The archive's pages: what it holds, search, one document, the trace of a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.archive import ANY, Archive, Feed, Filter, Stats
from sayso.errors import ArchiveError
from sayso.ledger import ledger, text_reader
from sayso.model import Measure, Passage, Reported, Span, Stored
from sayso.tracing import Trace, traced
from sayso.web.desk import shelf_of
from sayso.web.forms import day
from sayso.web.problems import Problem
from sayso.web.render import show
from sayso.web.shelf import Shelf
from sayso.web.timeline import stops, strip
from sayso.write.clean import line
from sayso.write.ledger import values

router = APIRouter(include_in_schema=False)
MOST_WORDS = 2_000  # characters of a query or a quotation
SIGHTINGS = 60  # of a quotation that are shown
_SHOWN = 30
_UNREAD = 300  # documents whose figures are read while somebody waits


@router.get("/archive")
async def home(request: Request) -> HTMLResponse:
    """What the archive holds."""
    shelf = shelf_of(request)
    stats: Stats | None = None
    fed: list[Feed] = []
    problem = None
    try:
        stats, fed = await shelf.ask(lambda archive: (archive.stats(), archive.feeds()))
    except ArchiveError as error:
        problem = str(error)
    return show(request, "archive.html", stats=stats, fed=fed, problem=problem)


@router.get("/archive/feeds")
async def feeds(request: Request) -> HTMLResponse:
    """The feeds that the archive is filled from, and their state."""
    found: list[Feed] = await shelf_of(request).ask(lambda archive: archive.feeds())
    return show(request, "feeds.html", feeds=found, late={feed.url for feed in found if _late(feed)})


@router.get("/archive/search")
async def search(request: Request, q: str = "", since: str = "", until: str = "") -> HTMLResponse:
    """Passages that match words."""
    words, where = query(q), between(since, until)
    found: list[Passage] = []
    if words:
        found = list(await shelf_of(request).ask(lambda archive: archive.search(words, limit=_SHOWN, where=where)))
    return show(request, "search.html", q=words, since=since, until=until, found=found)


@router.get("/archive/trace")
async def trace(request: Request, q: str = "") -> HTMLResponse:
    """Who carried these words, the earliest first."""
    words = query(q)
    found = Trace(())
    if words:
        found = await shelf_of(request).ask(lambda archive: traced(archive, words, limit=SIGHTINGS))
    return show(request, "trace.html", q=words, **shown(found))


@router.get("/archive/documents/{key:path}")
async def document(request: Request, key: str, start: int = 0, end: int = 0) -> HTMLResponse:
    """One document, with the passage that led to it marked."""
    stored = await shelf_of(request).ask(lambda archive: _get(archive, key))
    at = Span(max(0, start), min(len(stored.text), end))
    marked = at if at.length > 0 else Span(0, 0)
    pieces = (stored.text[: marked.start], marked.of(stored.text), stored.text[marked.end :])
    return show(request, "document.html", stored=stored, pieces=pieces)


@router.get("/archive/ledger")
async def ledger_page(request: Request, what: str = "", measure: str = "", place: str = "") -> HTMLResponse:
    """Every reported figure about something, over time."""
    words = query(what)
    if measure and measure not in {found.value for found in Measure}:
        raise Problem(422, f"there is no measure {measure!r}")
    counted = [Measure(measure)] if measure else []
    lines = await reported(shelf_of(request), words, counted, place) if words else []
    found = values(lines, ", ".join(part for part in (words, measure, place) if part))
    measures = [one.value for one in Measure]
    return show(request, "figures.html", what=words, measure=measure, place=place, measures=measures, **found)


def shown(found: Trace, article: date | None = None) -> dict[str, Any]:
    """What `traced.html` shows of the sightings, beside an article of that day."""
    return {
        "stops": stops(found),
        "strip": strip(found, article),
        "speakers": [(line(speaker.name), count) for speaker, count in found.speakers],
        "renderings": found.renderings,
        "publishers": len({item.sighting.document.publisher for item in found.lines}),
        "most": SIGHTINGS,
    }


async def reported(
    shelf: Shelf, what: str, measures: Sequence[Measure], place: str, where: Filter = ANY
) -> list[Reported]:
    """The ledger's lines; a problem where too much would have to be read first."""

    def asked(archive: Archive) -> list[Reported]:
        if len(list(islice(archive.unread(text_reader()), _UNREAD + 1))) > _UNREAD:
            if not archive.lasting:
                raise Problem(409, "a file of so many documents keeps no figures: make a folder with sayso archive add")
            raise Problem(409, 'the figures of this archive have not been read yet: run sayso ledger "..." once')
        return ledger(archive, what, measures=measures, place=query(place) or None, where=where)

    return await shelf.ask_anew(asked)


def _late(feed: Feed) -> bool:
    """Whether a look at it is so long due that nobody can be watching it."""
    grace = timedelta(minutes=max(5.0, feed.minutes or 0.0))
    return feed.due is not None and datetime.now(UTC) > feed.due + grace


def query(text: str) -> str:
    """The words asked for."""
    words = text.strip()
    if len(words) > MOST_WORDS:
        raise Problem(422, f"at most {MOST_WORDS} characters can be looked for")
    return words


def between(since: str, until: str, publishers: Sequence[str] = (), languages: Sequence[str] = ()) -> Filter:
    """Which documents count."""
    first, last = (date.fromisoformat(found) if (found := day(text)) else None for text in (since, until))
    return Filter(first, last, frozenset(publishers), frozenset(languages))


def _get(archive: Archive, key: str) -> Stored:
    found = archive.get(key)
    if found is None:
        raise Problem(404, "the archive has no such document")
    return found
