"""The pages of a check: ask for one, watch it, read the report, judge it, take it away."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

from sayso.web import events
from sayso.web.config import example
from sayso.web.desk import STAGES, desk_of
from sayso.web.forms import Form, form, order_of
from sayso.web.guard import cookie_header
from sayso.web.orders import Kind, Order, State
from sayso.web.problems import Problem
from sayso.web.render import THEME, THEMES, show
from sayso.web.sessions import COOKIE

router = APIRouter(include_in_schema=False)
YEAR = 365 * 24 * 3600  # seconds
Sent = Annotated[Form, Depends(form)]


@router.get("/")
def home(request: Request) -> HTMLResponse:
    """Where an article is handed in."""
    desk = desk_of(request)
    jobs = desk.jobs.recent()
    return show(request, "home.html", jobs=jobs, example=example() is not None, archive=desk.config.archive)


@router.post("/check")
async def check(request: Request, sent: Sent) -> Response:
    """Accept an article."""
    return _to(f"/jobs/{desk_of(request).order(order_of(sent)).id}")


@router.post("/example")
async def try_example(request: Request, _: Sent) -> Response:
    """Accept the example."""
    folder = example()
    if folder is None:
        raise Problem(404, "this installation has no example")
    source = (folder / "article.html").read_bytes()
    return _to(f"/jobs/{desk_of(request).order(Order(Kind.CHECK, 'article.html', source=source, example=True)).id}")


@router.get("/jobs/{key}")
def job(request: Request, key: str) -> Response:
    """How far a check is; leads on to its report."""
    desk = desk_of(request)
    found = desk.job(key)
    if found.state is State.DONE:
        return _to(f"/reports/{key}")
    before = desk.jobs.before(key)
    stages = [(name, text) for name, text in STAGES.items() if (name == "fetch") <= (found.url is not None)]
    return show(request, "job.html", job=found, text=events.wording(found, before), stages=stages)


@router.get("/jobs/{key}/events")
async def job_events(request: Request, key: str) -> StreamingResponse:
    """The same as it happens."""
    desk = desk_of(request)
    desk.job(key)
    return events.stream(request, desk, key)


@router.post("/jobs/{key}/again")
async def again(request: Request, key: str, _: Sent) -> Response:
    """Check the same article once more."""
    desk = desk_of(request)
    return _to(f"/jobs/{desk.order(desk.jobs.same(desk.job(key))).id}")


@router.post("/jobs/{key}/delete")
async def delete(request: Request, key: str, _: Sent) -> Response:
    """Forget an article and everything about it."""
    desk = desk_of(request)
    found = desk.job(key)
    if not found.over and not found.elsewhere:
        raise Problem(409, "it is being checked; wait until that is over")
    desk.jobs.delete(key)
    return _to("/")


@router.get("/login")
def login(request: Request) -> HTMLResponse:
    """Where the token is asked for."""
    return show(request, "login.html", wrong=False, next=_inside(request.query_params.get("next", "/")))


@router.post("/login")
async def enter(request: Request) -> Response:
    """Let in who knows the token. The token itself is what no other site can send along."""
    desk = desk_of(request)
    async with request.form(max_files=0, max_fields=5, max_part_size=10_000) as fields:
        token, where = (str(fields.get(name, "")) for name in ("token", "next"))
    if not desk.sessions.is_token(token.strip()):
        return show(request, "login.html", status=403, wrong=True, next=_inside(where))
    answer = _to(_inside(where))
    answer.headers.append("set-cookie", cookie_header(desk.sessions.new(), request.scope))
    return answer


@router.post("/logout")
async def leave(_: Sent) -> Response:
    """Forget the session."""
    answer = _to("/login")
    answer.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
    return answer


@router.post("/theme")
async def theme(sent: Sent) -> Response:
    """Show pages light, dark, or as the system has it."""
    answer, chosen = _to(_inside(sent.text("next"))), sent.text("theme")
    if chosen in THEMES:
        answer.set_cookie(THEME, chosen, max_age=YEAR, samesite="strict")  # a script of ours writes it, too
    else:
        answer.delete_cookie(THEME, samesite="strict")
    return answer


@router.get("/about/api")
def about_api(request: Request) -> HTMLResponse:
    """What programs can ask for."""
    described = request.app.openapi()["paths"]
    calls = [
        (method.upper(), path, (call.get("description") or call["summary"]).strip())
        for path, methods in described.items()
        for method, call in methods.items()
    ]
    return show(request, "api.html", calls=calls)


def _to(where: str) -> RedirectResponse:
    return RedirectResponse(where, status_code=303)


def _inside(where: str) -> str:
    """A path of this desk; anything else would send people who trust us elsewhere."""
    return where if where.startswith("/") and not where.startswith(("//", "/\\")) and where.isprintable() else "/"
