"""`/api/v1`: the same as the command line, as JSON."""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse

from sayso.model import Review
from sayso.read.intake import MAX_BYTES
from sayso.web import events
from sayso.web.compare import compared
from sayso.web.desk import Desk, desk_of
from sayso.web.forms import PASTED, address, day, file_name
from sayso.web.messages import Asked, JobMessage, JudgementAsked, JudgementMessage, ProblemMessage, Text
from sayso.web.orders import Job, Kind, Order, State
from sayso.web.problems import Problem
from sayso.web.reports import MEDIA, exported, review_of

_PROBLEM = {"application/problem+json": {"schema": ProblemMessage.model_json_schema()}}
PROBLEMS: dict[int | str, dict[str, Any]] = {
    "4XX": {"description": "what is wrong, in one line", "content": _PROBLEM},
    "503": {"description": "the archive cannot be asked", "content": _PROBLEM},
}


def known_alone(request: Request) -> None:
    """Refuse parameters that the call does not have: one that is spelled wrong would be passed over in silence."""
    calls = request.app.openapi()["paths"][request.scope["route"].path]
    known = {one["name"] for one in calls[request.method.lower()].get("parameters", ()) if one["in"] == "query"}
    if other := [name for name in request.query_params if name not in known]:
        there = f"only {', '.join(sorted(known))}" if known else "this takes none"
        raise Problem(422, f"there is no parameter {other[0][:40]!r} here: {there}")


router = APIRouter(prefix="/api/v1", responses=PROBLEMS, dependencies=[Depends(known_alone)])
_LOOK = 1.0  # seconds after which a job that is waited for is looked at even where no news came
_MOST = 200
Limit = Annotated[int, Query(ge=1, le=_MOST)]
Wait = Annotated[float, Query(ge=0, le=60, description="seconds to wait for the end")]


@router.post("/check", status_code=202, response_model=JobMessage, tags=["check"])
async def check(request: Request, asked: Asked, wait: Wait = 0) -> Response:
    """Hand an article in. The job's links lead to its progress and its report."""
    desk = desk_of(request)
    if sum(given is not None for given in (asked.text, asked.url, asked.data)) != 1:
        raise Problem(422, "give a text, a url, or a file as data: one of them")
    published, as_of = day(asked.published or "", "published"), day(asked.as_of or "", "as_of")
    if asked.url is not None:
        order = Order(Kind.CHECK, asked.url, url=address(asked.url), published=published, as_of=as_of)
    else:
        source = _bytes(asked.text) if asked.text is not None else _file(asked.data or "")
        name = file_name(asked.name) or (PASTED if asked.data is None else "file")
        order = Order(Kind.CHECK, name, source=source, published=published, as_of=as_of)
    job = await _over(desk, desk.order(order), wait)
    return JSONResponse(message(desk, job), status_code=202, headers={"Location": f"/api/v1/jobs/{job.id}"})


@router.post("/statements", tags=["read"])
async def statements(request: Request, asked: Text, quick: bool = False) -> Response:
    """Who says what, as `sayso statements` writes it; `quick`: by rules alone."""
    return await _read(request, Kind.QUICK if quick else Kind.STATEMENTS, asked)


@router.post("/figures", tags=["read"])
async def figures(request: Request, asked: Text) -> Response:
    """Which figures stand in a text, as `sayso figures` writes it."""
    return await _read(request, Kind.FIGURES, asked)


@router.get("/jobs", tags=["check"])
def jobs(request: Request, limit: Limit = 50) -> list[JobMessage]:
    """The latest checks, the newest first."""
    desk = desk_of(request)
    return [JobMessage.model_validate(message(desk, job)) for job in desk.jobs.recent(limit)]


@router.get("/jobs/{key}", tags=["check"])
def job(request: Request, key: str) -> JobMessage:
    """One check and how far it is."""
    desk = desk_of(request)
    return JobMessage.model_validate(message(desk, desk.job(key)))


@router.delete("/jobs/{key}", status_code=204, tags=["check"])
def delete(request: Request, key: str) -> None:
    """Forget an article with its report and judgements."""
    desk = desk_of(request)
    found = desk.job(key)
    if not found.over and not found.elsewhere:
        raise Problem(409, "it is being checked; wait until that is over")
    desk.jobs.delete(key)


@router.get("/jobs/{key}/events", tags=["check"], response_class=StreamingResponse)
async def job_events(request: Request, key: str) -> Response:
    """Progress as server-sent events, until the check is over."""
    desk = desk_of(request)
    desk.job(key)
    return events.stream(request, desk, key)


@router.get(
    "/jobs/{key}/report", tags=["check"], responses={200: {"content": {media: {} for media, _ in MEDIA.values()}}}
)
def report(
    request: Request,
    key: str,
    format: Literal["json", "html", "claimreview", "markdown", "terminal"] = "json",  # noqa: A002 - its name in the address
) -> Response:
    """The report as json, html, claimreview, markdown, or terminal (plain text)."""
    return exported(desk_of(request), key, format)


@router.get("/jobs/{key}/reviews", tags=["people"])
def reviews(request: Request, key: str) -> list[JudgementMessage]:
    """What people said of a report's verdicts, oldest first."""
    desk = desk_of(request)
    desk.job(key)
    return [_judgement(review) for review in desk.jobs.reviews(key)]


@router.post("/jobs/{key}/reviews", status_code=201, tags=["people"])
def review(request: Request, key: str, asked: JudgementAsked) -> JudgementMessage:
    """Accept, overrule or comment on a verdict, under somebody's name."""
    desk = desk_of(request)
    sent = {name: (value or "").strip() for name, value in asked.model_dump().items()}
    made = review_of(desk, key, sent)
    desk.jobs.review(key, made)
    return _judgement(made)


@router.get("/compare", tags=["check"])
def compare(request: Request, before: str, after: str) -> dict[str, Any]:
    """Two versions of an article: which claims are new, gone, or changed."""
    desk = desk_of(request)
    found = compared(desk.report(before), desk.report(after))

    def rows(pairs: Any) -> list[dict[str, Any]]:
        return [
            {
                "before": pair.before and pair.before.words,
                "after": pair.after and pair.after.words,
                "words": [{"change": part.change, "text": part.text} for part in pair.parts],
            }
            for pair in pairs
        ]

    return {"new": rows(found.new), "gone": rows(found.gone), "changed": rows(found.changed), "same": found.same}


def message(desk: Desk, found: Job) -> dict[str, Any]:
    """A job for programs."""
    here = f"/api/v1/jobs/{found.id}"
    return {
        "id": found.id,
        "state": found.state.value,
        "stage": found.stage or None,
        "before": desk.jobs.before(found.id) if found.state is State.QUEUED and found.here else 0,
        "elsewhere": found.elsewhere,
        "name": found.name,
        "title": found.title,
        "summary": found.summary,
        "error": found.error,
        "created": found.created,
        "finished": found.finished,
        "links": {"self": here, "events": f"{here}/events", "report": f"{here}/report", "page": f"/jobs/{found.id}"},
    }


async def _read(request: Request, kind: Kind, asked: Text) -> Response:
    """Read a text in a worker, so that it can be ended; nothing of it is kept."""
    desk = desk_of(request)
    order = Order(kind, PASTED, source=_bytes(asked.text), published=day(asked.published or "", "published"))
    found = desk.order(order)
    try:
        found = await _over(desk, found, desk.config.seconds + 60)
        if found.state is not State.DONE:
            raise Problem(422, found.error or "this took too long")
        return JSONResponse(json.loads(desk.jobs.result(found.id) or b"{}"))
    finally:
        desk.jobs.delete(found.id)


async def _over(desk: Desk, found: Job, wait: float) -> Job:
    """The job when it is over, or when `wait` seconds have gone by."""
    clock = asyncio.get_running_loop()
    until = clock.time() + wait
    with desk.jobs.bell.listening(found.id) as ear:
        while not found.over and clock.time() < until and not desk.crew.stopped:
            ear.forget()
            found = desk.jobs.get(found.id) or found
            if not found.over:
                await ear.news(min(_LOOK, until - clock.time()))
    return found


def _judgement(made: Review) -> JudgementMessage:
    return JudgementMessage(
        claim=made.claim,
        verdict=made.aspect.value,
        decision=made.decision.value,
        label=made.label.value if made.label else None,
        text=made.text,
        name=made.name,
        at=made.at.isoformat(),
    )


def _file(data: str) -> bytes:
    try:
        return _small(b64decode("".join(data.split()), validate=True))
    except ValueError:  # its own kind of it, too
        raise Problem(422, "data: this is no base64") from None


def _bytes(text: str) -> bytes:
    return _small(text.encode("utf-8", "replace"))


def _small(source: bytes) -> bytes:
    if len(source) > MAX_BYTES:  # else it would be kept, only to fail
        raise Problem(413, f"more than {MAX_BYTES // 2**20} MiB, too large for an article")
    return source
