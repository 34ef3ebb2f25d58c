"""The desk as one ASGI application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from sayso.errors import FetchError, InputError, SaysoError
from sayso.web import api, api_archive, library, pages, reports
from sayso.web.config import Config, claimed, example, located, secret
from sayso.web.crew import Crew
from sayso.web.desk import Desk
from sayso.web.guard import Guard
from sayso.web.jobs import Jobs
from sayso.web.problems import Problem
from sayso.web.render import REPORT_CSS, STATIC, said
from sayso.web.sessions import Sessions
from sayso.web.shelf import Shelf
from sayso.write.html import sheet
from sayso.wrong import wrong

_PLAIN = {  # what the framework says of its own accord
    "Not Found": "there is nothing at this address",
    "There was an error parsing the body": "the body cannot be read as JSON",
}
FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}  # addresses of our files change with them


def create_app(config: Config) -> FastAPI:
    """The desk, ready to be served; its workers run between start-up and shut-down.

    Its folder is its own until then: two desks would do each other's jobs, each with its own archive.
    """
    lock = claimed(config.data)
    try:
        jobs = Jobs(config.data, queue=config.queue, archive=located(config.archive))
        jobs.tidy()
        sessions = Sessions(secret(config.data), config.token)
    except BaseException:
        lock.release()
        raise
    folder = example()
    samples = Shelf(str(folder / "archive.jsonl") if folder else None)
    desk = Desk(config, jobs, Crew(config, jobs), Shelf(config.archive), samples, sessions)

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        desk.crew.start()
        yield
        desk.crew.stop()
        desk.shelf.close()
        desk.samples.close()
        jobs.close()
        lock.release()

    app = FastAPI(
        title="Sayso",
        version=version("sayso"),
        description="Reads a news article and says, for every checkable part of it, who said it and whether it is so.",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # they would load scripts from elsewhere
        redoc_url=None,
        lifespan=running,
    )
    app.state.desk = desk
    for router in (pages.router, reports.router, library.router, api.router, api_archive.router):
        app.include_router(router)
    app.add_api_route(f"/static/{REPORT_CSS}", _report_css, include_in_schema=False)
    app.mount("/static", _Files(directory=STATIC), name="static")
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(SaysoError, _sayso)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _unknown)
    app.add_middleware(Guard, config=config, sessions=sessions)
    return app


class _Files(StaticFiles):
    def file_response(self, *args: object, **rest: object) -> Response:
        found: Response = super().file_response(*args, **rest)  # type: ignore[arg-type]
        found.headers.update(FOREVER)
        return found


def _report_css() -> Response:
    return Response(sheet(), media_type="text/css", headers=FOREVER)


def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return said(request, error)


def _sayso(request: Request, error: Exception) -> Response:
    status = 422 if isinstance(error, InputError | FetchError) else 503
    return said(request, Problem(status, str(error)))


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = str(error.detail)
    if error.status_code == 405:
        detail = f"{request.method} is not for this address, only {(error.headers or {}).get('Allow', 'another')}"
    return said(request, Problem(error.status_code, _PLAIN.get(detail, detail), error.headers))


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return said(request, Problem(422, wrong(error.errors(), skip=1)))


def _unknown(request: Request, _: Exception) -> Response:
    return said(request, Problem(500, "this is a fault of sayso; what it was stands in the server's log"))
