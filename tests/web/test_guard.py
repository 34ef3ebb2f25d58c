"""Who gets in, and what every answer carries. Nothing here needs a worker."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sayso.errors import InputError
from sayso.web.config import located, loopback, permit, secret
from sayso.web.sessions import LIFETIME, Sessions
from tests.web.conftest import Open

Idle = Callable[..., Open]
TOKEN = "a-token-nobody-guesses"
PASTE = {"text": (None, "Ten people came.")}  # as a multipart form sends it


@pytest.mark.parametrize(
    "path", ["/", "/archive", "/about/api", "/login", "/nowhere", "/static/desk.js", "/api/v1/jobs"]
)
def test_every_answer_has_the_headers(idle: Idle, path: str) -> None:
    headers = idle().client.get(path).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"].startswith("public" if "/static/" in path else "no-store")


@pytest.mark.parametrize("path", ["/", "/archive", "/about/api", "/login", "/archive/search?q=dam"])
def test_no_page_runs_or_loads_anything_that_is_not_ours(idle: Idle, path: str) -> None:
    page = idle().client.get(path).text
    assert "<style" not in page
    assert " style=" not in page
    assert not re.search(r"<[^>]*\son[a-z]+=", page)
    for attribute in ('src="', 'href="', 'action="'):
        for address in page.split(attribute)[1:]:
            assert address.startswith(("/", "#")), address[:60]


def test_a_cookie_is_kept_from_scripts_and_other_sites(idle: Idle) -> None:
    cookie = idle().client.get("/").headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.5", "", "localhost.evil.example:8300", "[bad", "[::1"]
)
def test_other_names_are_not_answered(idle: Idle, host: str) -> None:
    answer = idle().client.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("host", ["localhost:8300", "127.0.0.1", "[::1]:8300"])
def test_names_of_this_machine_are(idle: Idle, host: str) -> None:
    assert idle().client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://[bad"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_other_sites_cannot_send_anything(idle: Idle, headers: dict[str, str]) -> None:
    made = idle()
    word = made.word
    files = {**PASTE, "word": (None, word)}
    assert made.client.post("/check", files=files, headers=headers).status_code == 403
    call = made.client.post("/api/v1/check", json={"text": "Ten came."}, headers=headers)
    assert call.status_code == 403
    assert made.client.get("/api/v1/jobs").json() == []


@pytest.mark.parametrize("word", [None, "", "x" * 40])
@pytest.mark.parametrize(
    "path", ["/check", "/example", "/logout", "/jobs/x/again", "/jobs/x/delete", "/reports/x/reviews"]
)
def test_every_form_needs_its_word(idle: Idle, path: str, word: str | None) -> None:
    made = idle()
    made.client.get("/")
    files = {**PASTE, **({} if word is None else {"word": (None, word)})}
    answer = made.client.post(path, files=files)
    assert answer.status_code == 403
    assert "load the page again" in answer.text


def test_the_word_of_another_session_does_not_count(idle: Idle) -> None:
    made = idle()
    word = made.word
    made.client.cookies.clear()
    assert made.client.post("/check", files={**PASTE, "word": (None, word)}).status_code == 403


def test_programs_send_json_and_say_so(idle: Idle) -> None:
    made = idle()
    answer = made.client.post("/api/v1/check", content='{"text": "Ten came."}', headers={"content-type": "text/plain"})
    assert answer.status_code == 415
    assert answer.headers["content-type"].startswith("application/problem+json")


@pytest.mark.parametrize("kind", ["Application/JSON", "application/json; charset=utf-8"])
def test_json_is_named_in_any_letters(idle: Idle, kind: str) -> None:
    sent = {"content": '{"text": "Ten came."}', "headers": {"content-type": kind}}
    assert idle().client.post("/api/v1/check", **sent).status_code == 202  # type: ignore[arg-type]


@pytest.mark.parametrize("path", ["/check", "/api/v1/check", "/login"])
def test_what_is_too_large_is_refused(idle: Idle, path: str) -> None:
    made = idle(body=10_000)
    headers = {"content-type": "application/json"} if "api" in path else {}
    assert (
        made.client.post(path, content=b"x" * (30_001 if "api" in path else 10_001), headers=headers).status_code == 413
    )

    def lying() -> Iterator[bytes]:  # a body whose length is not told
        for _ in range(40):
            yield b" " * 1_000

    assert made.client.post(path, content=lying(), headers=headers or {"content-type": "multipart/form-data; boundary=x"}
                            ).status_code == 413  # fmt: skip


def test_with_a_token_nobody_enters_without(idle: Idle) -> None:
    made = idle(base="http://desk.example", token=TOKEN)
    page = made.client.get("/archive")
    assert (page.status_code, page.headers["location"]) == (303, "/login?next=/archive")
    call = made.client.get("/api/v1/jobs")
    assert (call.status_code, call.headers["www-authenticate"]) == (401, "Bearer")
    assert made.client.post("/check", files=PASTE).status_code == 303
    assert made.client.get("/api/v1/jobs", headers={"authorization": "Bearer wrong"}).status_code == 401
    assert made.client.get("/api/v1/jobs", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert "set-cookie" not in made.client.get("/login").headers


def test_the_token_opens_a_session_and_leaving_ends_it(idle: Idle) -> None:
    made = idle(base="http://desk.example", token=TOKEN)
    wrong = made.client.post("/login", data={"token": "no", "next": "/"})
    assert wrong.status_code == 403
    assert "set-cookie" not in wrong.headers
    right = made.client.post("/login", data={"token": TOKEN, "next": "/archive"})
    assert (right.status_code, right.headers["location"]) == (303, "/archive")
    assert made.client.get("/").status_code == 200
    assert made.client.get("/api/v1/jobs").status_code == 200
    call = made.client.post("/api/v1/check", json={"text": "Ten came."})
    assert call.status_code == 403  # a session of a browser needs the word in a header
    word = made.word
    assert (
        made.client.post("/api/v1/check", json={"text": "Ten came."}, headers={"x-csrf-token": word}).status_code == 202
    )
    made.client.post("/logout", files={"word": (None, word)})
    assert made.client.get("/").status_code == 303


@pytest.mark.parametrize("where", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_the_login_leads_nowhere_else(idle: Idle, where: str) -> None:
    made = idle(base="http://desk.example", token=TOKEN)
    answer = made.client.post("/login", data={"token": TOKEN, "next": where})
    assert answer.headers["location"] == "/"


def test_sessions_end(monkeypatch: pytest.MonkeyPatch) -> None:
    sessions = Sessions(b"k" * 32, None)
    cookie = sessions.new()
    assert sessions.valid(cookie)
    assert not sessions.valid(cookie[:-1] + ("0" if cookie[-1] != "0" else "1"))
    assert not sessions.valid("")
    assert not sessions.valid("..")
    assert not Sessions(b"k" * 32, TOKEN).valid(cookie)
    late = time.time() + LIFETIME + 5
    monkeypatch.setattr("time.time", lambda: late)
    assert not sessions.valid(cookie)


INSIDE = ("127.0.0.1", "127.8.8.8", "localhost", "::1", "[::1]")
OUTSIDE = ("0.0.0.0", "::", "192.168.0.4", "desk.example", "")


@pytest.mark.parametrize(("host", "inside"), [*((host, True) for host in INSIDE), *((host, False) for host in OUTSIDE)])
def test_which_hosts_need_a_token(host: str, inside: bool) -> None:
    assert loopback(host) is inside
    if inside:
        permit(host, None)
    else:
        with pytest.raises(InputError, match="token"):
            permit(host, None)
    permit(host, TOKEN)
    with pytest.raises(InputError, match="too short"):
        permit(host, "short")


def test_the_key_is_made_once_and_is_nobody_elses(tmp_path: Path) -> None:
    key = secret(tmp_path / "new")
    assert secret(tmp_path / "new") == key
    assert len(key) == 32
    assert (tmp_path / "new" / "secret").stat().st_mode & 0o077 == 0


def test_where_an_archive_is_holds_no_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert located(None) == ""
    assert located("rows.jsonl") == located(f"{tmp_path}/x/../rows.jsonl") == str(tmp_path.resolve() / "rows.jsonl")
    schema = "options=-csearch_path%3Dnorth"
    kept = located(f"postgresql://ada:hidden@base.example:5433/news?{schema}&password=hidden")
    assert kept == f"postgresql://ada@base.example:5433/news?{schema}"
    assert located("postgresql://base.example/news") == "postgresql://base.example/news"
