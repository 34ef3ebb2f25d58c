"""What programs send that cannot be: said in plain words, and nothing of it kept."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable

import pytest

from sayso.model import Label
from tests.web.conftest import Open
from tests.write.sample import REPORT

Idle = Callable[..., Open]
TEXT = "“The dam held,” said Mira Tolan, the premier."


@pytest.mark.parametrize(
    ("method", "path", "body", "detail"),
    [
        ("POST", "/check", "[]", "the body: a JSON object is wanted, not a list"),
        ("POST", "/check", "null", "the body: a JSON object is wanted, not null"),
        ("POST", "/check", "", "the body is missing; a JSON object is wanted"),
        ("POST", "/check", '{"text":', "the body is not JSON (Expecting value at character 9)"),
        ("POST", "/check", "[" * 100_000, "the body cannot be read as JSON"),
        ("POST", "/check", '{"text": 5}', "text: a string is wanted, not 5"),
        ("POST", "/check", '{"text": ["x"]}', "text: a string is wanted, not a list"),
        ("POST", "/check", '{"text": ""}', "text: it is empty"),
        ("POST", "/check", '{"text": "a\\ud800"}', "text: half a character stands in it (a lone surrogate)"),
        ("POST", "/check", '{"text": "x", "urls": 1}', "there is no 'urls' to be given here"),
        ("POST", "/check", '{"url": "ftp://x"}', "only http and https addresses can be fetched"),
        ("POST", "/check", '{"text": "x", "published": "soon"}', "published: a date like 2024-12-31 was wanted, not 'soon'"),
        ("POST", "/check?wait=soon", '{"text": "x"}', "wait: a number is wanted, not 'soon'"),
        ("POST", "/check?wait=61", '{"text": "x"}', "wait: at most 60 is wanted, not '61'"),
        ("POST", "/check?wiat=5", '{"text": "x"}', "there is no parameter 'wiat' here: only wait"),
        ("POST", "/statements", '{"url": "http://x"}', "text is missing; there is no 'url' to be given here"),
        ("POST", "/statements?quick=2", '{"text": "x"}', "quick: true or false is wanted, not '2'"),
        ("POST", "/figures?quick=true", '{"text": "x"}', "there is no parameter 'quick' here: this takes none"),
        ("PUT", "/check", "{}", "PUT is not for this address, only POST"),
        ("GET", "/nowhere", None, "there is nothing at this address"),
        ("GET", "/jobs?limit=0", None, "limit: at least 1 is wanted, not '0'"),
        ("GET", "/jobs?limit=x", None, "limit: a whole number is wanted, not 'x'"),
        ("GET", "/jobs/none/report?format=pdf", None, "format: 'pdf' is none of: json, html, claimreview, markdown, terminal"),
        ("GET", "/archive/search", None, "q is missing"),
        ("GET", "/archive/search?q=%20", None, "q: it is empty"),
        ("GET", f"/archive/search?q={'x' * 3000}", None, "q: more than 2000 characters"),
        ("GET", "/archive/search?q=x&asof=2023-02-08", None, "there is no parameter 'asof' here: only as_of, "),
        ("GET", "/archive/search?q=x&as_of=8.2.23", None, "as_of: a date like 2024-12-31 was wanted, not '8.2.23'"),
        ("GET", "/archive/ledger?what=people&measure=hurt", None, "measure: 'hurt' is none of: killed, wounded, "),
        ("POST", "/jobs/none/reviews", '{"claim": "c1", "verdict": "x", "name": "A"}',
         "verdict: 'x' is none of: attribution, content; decision is missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_plain_words(
    idle: Idle, method: str, path: str, body: str | None, detail: str
) -> None:
    headers = {"content-type": "application/json"}
    answer = idle().client.request(method, f"/api/v1{path}", content=body, headers=headers)
    assert answer.json()["detail"].startswith(detail)
    assert 400 <= answer.status_code < 500


@pytest.mark.parametrize("label", [None, "", "False", "refuted"])
def test_what_a_verdict_may_be_overruled_with_is_named(idle: Idle, label: str | None) -> None:
    made = idle()
    asked = {
        "claim": REPORT.judged[0].claim.id,
        "verdict": "content",
        "decision": "overruled",
        "name": "A",
        "label": label,
    }
    answer = made.client.post(f"/api/v1/jobs/{made.keep()}/reviews", json=asked)
    assert answer.status_code == 422
    assert answer.json()["detail"] == f"say what it is overruled with: {', '.join(Label)}"


def test_what_is_too_large_for_an_article_is_not_kept(idle: Idle) -> None:
    made = idle()
    large = b"x" * (10 * 2**20 + 1)
    for sent in ({"text": large.decode()}, {"data": b64encode(large).decode()}):
        answer = made.client.post("/api/v1/check", json=sent)
        assert (answer.status_code, answer.json()["detail"]) == (413, "more than 10 MiB, too large for an article")
    assert made.client.get("/api/v1/jobs").json() == []


def test_an_article_of_the_largest_size_may_be_sent_in_any_way(idle: Idle) -> None:
    made = idle()
    data, text = b"a b " * (10 * 2**18), "я" * (5 * 2**20)  # in JSON each of these letters is six
    assert made.client.post("/api/v1/check", json={"data": b64encode(data).decode()}).status_code == 202
    headers = {"content-type": "application/json"}
    assert made.client.post("/api/v1/check", content=json.dumps({"text": text}), headers=headers).status_code == 202


def test_a_file_without_a_name_is_called_one(idle: Idle) -> None:
    made = idle()
    assert made.client.post("/api/v1/check", json={"data": b64encode(TEXT.encode()).decode()}).json()["name"] == "file"
    assert made.client.post("/api/v1/check", json={"text": TEXT}).json()["name"] == "pasted text"


@pytest.mark.parametrize(
    "path", ["/", "/api/v1/jobs", "/api/v1/archive/stats", "/api/v1/jobs/none", "/api/v1/openapi.json"]
)
def test_a_head_is_that_of_the_answer(idle: Idle, path: str) -> None:
    made = idle()
    whole, head = made.client.get(path), made.client.head(path)
    assert head.content == b""
    assert head.status_code == whole.status_code
    assert head.headers["content-type"] == whole.headers["content-type"]
    assert head.headers["content-length"] == whole.headers["content-length"]
