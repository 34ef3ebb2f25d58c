"""Progress of a job as server-sent events."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator

from fastapi import Request
from fastapi.responses import StreamingResponse

from sayso.web.desk import STAGES, Desk
from sayso.web.orders import Job, State

_LOOK = 1.0  # seconds after which a job is looked at even where no news came, and whether anybody still listens
_ALIVE = 15.0  # seconds after which a line is sent even where nothing changed, so that dead connections are noticed


def progress(job: Job, before: int) -> dict[str, object]:
    """How far a job is, for programs."""
    return {
        "state": job.state.value,
        "stage": job.stage or None,
        "before": before,
        "text": wording(job, before),
        "error": job.error,
    }


def wording(job: Job, before: int) -> str:
    """How far a job is, for people."""
    if job.elsewhere:
        named = f"with the archive {job.archive.rpartition('/')[2]}" if job.archive else "without an archive"
        return f"Waiting for a desk {named}, for which it was handed in"
    if job.state is State.QUEUED:
        return "Waiting for its turn" + (f", {before} before it" if before else "")
    if job.state is State.RUNNING:
        return STAGES.get(job.stage, "Starting")
    return "Done" if job.state is State.DONE else f"Not checked: {job.error}"


def stream(request: Request, desk: Desk, key: str) -> StreamingResponse:
    """An event each time something changed, until the job is over."""

    async def events() -> AsyncIterator[str]:
        sent, at = "", time.monotonic()
        with desk.jobs.bell.listening(key) as ear:
            while not await request.is_disconnected() and not desk.crew.stopped:
                ear.forget()
                job = desk.jobs.get(key)
                if job is None:
                    return
                data = json.dumps(progress(job, desk.jobs.before(key)))
                if data != sent:
                    sent, at = data, time.monotonic()
                    yield f"event: progress\ndata: {data}\n\n"
                elif time.monotonic() - at > _ALIVE:
                    at = time.monotonic()
                    yield ": still here\n\n"
                if job.over:
                    return
                await ear.news(_LOOK)

    return StreamingResponse(events(), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
