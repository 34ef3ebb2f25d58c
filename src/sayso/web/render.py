"""Templates of the desk, on top of those of the report."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from sayso.web.desk import desk_of, of_example
from sayso.web.problems import API, Problem, answer, phrase
from sayso.write.clean import line, shorten, shown, web_address
from sayso.write.html import environment as of_report
from sayso.write.html import sheet
from sayso.write.ledger import environment as of_ledger
from sayso.write.wording import day, moment, size

STATIC = Path(__file__).resolve().parent / "static"
THEME, THEMES = "sayso-theme", ("light", "dark")  # the cookie, and what it may hold; none: as the system has it
REPORT_CSS = "report.css"  # the style sheet of the report, which pages that stand for themselves hold inside


def show(request: Request, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page; `session`'s form word and the address of the page are there for each."""
    return HTMLResponse(html(request, template, **values), status_code=status)


def said(request: Request, problem: Problem) -> Response:
    """What went wrong: problem+json to programs, a page to people."""
    if request.url.path.startswith(API):
        return answer(problem.status, problem.detail, problem.headers)
    found = show(request, "problem.html", status=problem.status, title=phrase(problem.status), detail=problem.detail)
    found.headers.update(problem.headers or {})
    return found


def html(request: Request, template: str, **values: Any) -> str:
    """A page or a piece of one as text."""
    desk = desk_of(request)
    cookie = request.scope.get("session")
    base = {
        "word": desk.sessions.word(cookie) if cookie else "",
        "locked": desk.config.token is not None,
        "here": request.url.path,
        "back": _back(request),
        "theme": theme_of(request),
        "example": of_example(request),
    }
    return environment().get_template(template).render({**base, **values})


def theme_of(request: Request) -> str:
    """What the visitor has chosen: "light", "dark", or '' for what the system has."""
    found = request.cookies.get(THEME, "")
    return found if found in THEMES else ""


def _back(request: Request) -> str:
    """The address of the page, where it can be asked for again."""
    query = f"?{request.url.query}" if request.url.query else ""
    return f"{request.url.path}{query}" if request.method == "GET" else "/"


@cache
def environment() -> Environment:
    """Everything escaped; a name that is not there is an error."""
    loaders = [found.loader for found in (of_report(), of_ledger()) if found.loader is not None]
    made = Environment(
        loader=ChoiceLoader([PackageLoader("sayso.web"), *loaders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(line=line, shown=shown, shorten=shorten, link=web_address, day=day, when=_when, size=size)
    made.globals["asset"] = _asset
    return made


def _when(text: str) -> str:
    return moment(datetime.fromisoformat(text))


@cache
def _asset(name: str) -> str:
    """The address of a file of ours, another one whenever the file is."""
    data = sheet().encode() if name == REPORT_CSS else (STATIC / name).read_bytes()
    return f"/static/{name}?{sha256(data).hexdigest()[:12]}"
