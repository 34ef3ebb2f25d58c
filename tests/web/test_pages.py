"""The pages: what they show, what they keep, and that nothing from outside is more than text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import html  # type: ignore[import-untyped]

from sayso.model import Document
from sayso.write import Format, write
from tests.web.conftest import Open, until
from tests.write.hostile import KEPT, NASTY, hostile
from tests.write.page import words
from tests.write.sample import REPORT

Idle = Callable[..., Open]


def paste(desk: Open, text: str, **fields: str) -> str:
    """Hand a text in as the page does; the address that it leads to."""
    files = {name: (None, value) for name, value in {"text": text, "word": desk.word, **fields}.items()}
    answer = desk.client.post("/check", files=files)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def over(desk: Open, where: str) -> None:
    key = where.rsplit("/", 1)[1]
    until(lambda: desk.client.get(f"/api/v1/jobs/{key}").json()["state"] in ("done", "failed"))


def test_a_pasted_text_becomes_a_report(desk: Open) -> None:
    where = paste(
        desk,
        "Flood\n\n“The dam held,” said Mira Tolan, the premier. Over 300 people were killed.",
        published="2031-03-14",
        as_of="2031-03-10",
    )
    with desk.client.stream("GET", f"{where}/events") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        told = [json.loads(line[6:]) for line in stream.iter_lines() if line.startswith("data: ")]
    assert told[-1]["state"] == "done"
    states = [event["state"] for event in told]
    assert states == sorted(states, key=["queued", "running", "done"].index)
    answer = desk.client.get(where)
    assert (answer.status_code, answer.headers["location"]) == (303, where.replace("/jobs/", "/reports/"))
    page = desk.client.get(answer.headers["location"]).text
    assert "The dam held" in page
    assert "14 March 2031" in page
    assert "evidence up to 10 March 2031 only" in page


def test_the_example_is_there_to_try(desk: Open) -> None:
    answer = desk.client.post("/example", files={"word": (None, desk.word)})
    over(desk, answer.headers["location"])
    page = html.document_fromstring(desk.client.get(answer.headers["location"].replace("jobs", "reports")).text)
    assert "Over 450,000 People Killed" in words(page)
    assert page.xpath("//figure[@class='quote']")


def test_a_file_is_read_by_its_kind(desk: Open) -> None:
    source = b"<html><body><article><h1>A title</h1><p>Ten people came to the <b>meeting</b> on Monday, she said.</p></article>"
    file = {"file": ("..\\a/page.html", source, "text/html")}
    where = desk.client.post("/check", files=file, data={"word": desk.word}).headers["location"]
    assert desk.client.get(f"/api/v1{where}").json()["name"] == "page.html"
    over(desk, where)
    page = desk.client.get(where.replace("jobs", "reports")).text
    assert "came to the meeting" in re.sub(r"<[^>]+>", "", page)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8300/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://user:word@example.org/",
        "http://example.org:22/",
    ],
)
def test_addresses_do_not_lead_inside(desk: Open, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where = paste(desk, "", url=url)
    over(desk, where)
    job = desk.client.get(f"/api/v1{where}").json()
    assert job["state"] == "failed"
    assert re.search("private network|not fetched|not one of a web server|no such host", job["error"]), job["error"]
    assert "Not checked" in desk.client.get(where).text


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "gopher://x/", "/etc/passwd"]
)
def test_only_web_addresses_are_taken(idle: Idle, url: str) -> None:
    made = idle()
    answer = made.client.post("/check", files={"word": (None, made.word), "url": (None, url)})
    assert answer.status_code == 422
    assert "only http and https" in answer.text


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "nothing to check"),
        ({"text": " \n"}, "nothing to check"),
        ({"text": "x", "published": "yesterday"}, "a date like"),
        ({"url": "http://x/" + "a" * 3000}, "more than 2000"),
    ],
)
def test_what_cannot_be_checked_is_said(idle: Idle, fields: dict[str, str], said: str) -> None:
    made = idle()
    files = {name: (None, value) for name, value in {"word": made.word, **fields}.items()}
    answer = made.client.post("/check", files=files)
    assert answer.status_code == 422
    assert re.search(said, answer.text)


def test_a_full_queue_says_so(idle: Idle) -> None:
    made = idle(queue=1)
    paste(made, "Ten people came.")
    answer = made.client.post("/check", files={"word": (None, made.word), "text": (None, "Eleven came.")})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "30")
    call = made.client.post("/api/v1/check", json={"text": "Eleven came."})
    assert call.status_code == 429


@pytest.mark.parametrize("text", NASTY)
def test_hostile_words_are_text_on_every_page(idle: Idle, text: str) -> None:
    made = idle()
    report = hostile(text, KEPT)
    key = made.keep(report)
    made.client.post(f"/reports/{key}/reviews", files={name: (None, value) for name, value in {
        "word": made.word, "claim": report.judged[0].claim.id, "verdict": "content", "decision": "commented",
        "text": text.replace("\ud800", ""), "name": text.replace("\ud800", "")}.items()})  # fmt: skip
    for path in ("/", f"/reports/{key}", f"/compare?before={key}&after={key}"):
        page = html.document_fromstring(made.client.get(path).text)
        for element in page.iter():
            if not isinstance(element.tag, str):
                continue
            assert element.tag not in ("img", "iframe", "object", "embed", "base", "style")
            assert element.tag != "script" or element.get("src", "").startswith("/static/")
            for name, value in element.attrib.items():
                assert not name.startswith("on")
                assert name != "style"
                if name in ("href", "src", "action"):
                    assert re.match(r"[/#]|https?://", value), value


def test_ten_megabytes_on_one_line_are_text(idle: Idle) -> None:
    made = idle()
    text = "<b>" + "a" * (10 * 2**20)
    document = Document(text)
    key = made.keep(replace(REPORT, reading=replace(REPORT.reading, document=document, statements=(), figures=(), claims=()),
                            judged=(), findings=(), series=()))  # fmt: skip
    page = made.client.get(f"/reports/{key}")
    assert page.status_code == 200
    assert "&lt;b&gt;aaa" in page.text


def judge(made: Open, key: str, **fields: str) -> tuple[int, str]:
    sent = {"word": made.word, "claim": "c1", "verdict": "content", "name": "Ada", **fields}
    answer = made.client.post(f"/reports/{key}/reviews", files={name: (None, value) for name, value in sent.items()})
    return answer.status_code, answer.headers.get("location", answer.text)


def test_a_judgement_stands_beside_the_verdict(idle: Idle) -> None:
    made = idle()
    key = made.keep()
    status, where = judge(made, key, decision="overruled", label="Supported", text="I was there.")
    assert status == 303
    assert where.startswith(f"/reports/{key}#claim-")
    assert judge(made, key, decision="accepted", name="Bo")[0] == 303
    page = html.document_fromstring(made.client.get(f"/reports/{key}").text)
    [card] = page.xpath("//article[@data-claim='c1']")
    ruling = card.xpath(".//div[@aria-label='Is it so?']")[0]
    assert "Refuted" in words(ruling.xpath(".//p[@class='verdict']")[0])
    said = [words(row) for row in ruling.xpath(".//ul[@class='people']/li")]
    assert said[0].startswith("Overruled: supported I was there. – Ada,")
    assert said[1].startswith("Accepted – Bo,")


def test_htmx_gets_the_verdict_alone(idle: Idle) -> None:
    made = idle()
    key = made.keep()
    sent = {"word": made.word, "claim": "c1", "verdict": "content", "name": "Ada", "decision": "accepted"}
    answer = made.client.post(f"/reports/{key}/reviews", headers={"hx-request": "true"},
                              files={name: (None, value) for name, value in sent.items()})  # fmt: skip
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert answer.text.strip().startswith('<div class="ruling"')
    assert "Accepted" in answer.text


@pytest.mark.parametrize("fields", [
    {"decision": "accepted", "claim": "c999"}, {"decision": "accepted", "verdict": "taste"}, {"decision": "perhaps"},
    {"decision": "accepted", "name": ""}, {"decision": "accepted", "name": "x" * 200}, {"decision": "commented"},
    {"decision": "overruled", "label": "Nonsense"}, {"decision": "overruled"}, {"decision": "commented", "text": "x" * 10_001},
])  # fmt: skip
def test_a_judgement_that_is_none_is_refused(idle: Idle, fields: dict[str, str]) -> None:
    made = idle()
    key = made.keep()
    assert judge(made, key, **fields)[0] == 422
    assert made.client.get(f"/api/v1/jobs/{key}/reviews").json() == []


@pytest.mark.parametrize(
    ("form", "suffix"), [("html", "html"), ("json", "json"), ("markdown", "md"), ("claimreview", "claimreview.json")]
)
def test_exports_are_the_report_with_its_judgements(idle: Idle, form: str, suffix: str) -> None:
    made = idle()
    key = made.keep()
    plain = made.client.get(f"/reports/{key}/export/{form}")
    assert plain.text == write(REPORT, Format(form))
    assert plain.headers["content-disposition"] == f'attachment; filename="sayso-{key}.{suffix}"'
    for verdict in ("content", "attribution"):
        judge(made, key, decision="overruled", label="Supported", text="I was there.", verdict=verdict)
    judged = made.client.get(f"/reports/{key}/export/{form}").text
    assert judged != plain.text
    assert "I was there." in judged


def test_there_is_no_other_format(idle: Idle) -> None:
    made = idle()
    assert made.client.get(f"/reports/{made.keep()}/export/gif").status_code == 404


def test_a_report_can_be_forgotten(idle: Idle) -> None:
    made = idle()
    key = made.keep()
    assert made.client.post(f"/jobs/{key}/delete", files={"word": (None, made.word)}).status_code == 303
    assert made.client.get(f"/reports/{key}").status_code == 404


def test_two_versions_are_compared(idle: Idle) -> None:
    made = idle()
    one = made.keep()
    claims = [replace(REPORT.judged[0], claim=replace(REPORT.judged[0].claim, text="Something entirely different now"))]
    two = made.keep(replace(REPORT, judged=(*claims, *REPORT.judged[2:])))
    page = html.document_fromstring(made.client.get(f"/compare?before={one}&after={two}").text)
    heads = [words(head) for head in page.xpath("//h2")]
    assert heads[:2] == ["New claims 1", "Claims that are gone 2"]
    assert "Something entirely different now" in words(page)


@pytest.mark.parametrize(
    "path", ["/jobs/none", "/reports/none", "/nowhere", "/static/../config.py", "/compare?before=x&after=y"]
)
def test_what_is_not_there_is_said_on_a_page(idle: Idle, path: str) -> None:
    answer = idle().client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
    assert 'role="alert"' in answer.text


def test_the_archive_is_searched_traced_and_read(desk: Open) -> None:
    assert "30" in words(html.document_fromstring(desk.client.get("/archive").text).xpath("//dl[@class='stats']")[0])
    found = html.document_fromstring(desk.client.get("/archive/search?q=World+Bank+damage").text)
    link = found.xpath("//ol[@class='hits']/li[1]//a/@href")[0]
    document = html.document_fromstring(desk.client.get(link).text)
    passage = words(found.xpath("//ol[@class='hits']/li[1]/blockquote")[0])
    assert words(document.xpath("//mark")[0])[:60] == passage[:60]
    trace = html.document_fromstring(desk.client.get("/archive/trace?q=The+needs+are+enormous").text)
    assert len(trace.xpath("//ol[@class='timeline']/li")) >= 2
    figures = html.document_fromstring(desk.client.get("/archive/ledger?what=people&measure=killed&place=Syria").text)
    assert "5,814" in words(figures.xpath("//table")[0])
    assert figures.xpath("//figure[@class='picture']//*[local-name()='svg']")
    assert "does not hold" in desk.client.get("/archive/trace?q=zzz+qqq+never").text
    assert desk.client.get("/archive/documents/none").status_code == 404
    assert desk.client.get("/archive/search?q=dam&since=soon").status_code == 422
    assert desk.client.get("/archive/search?q=" + "x" * 2001).status_code == 422


def test_a_desk_without_an_archive_says_so(idle: Idle) -> None:
    made = idle()
    assert "has no archive" in made.client.get("/").text
    assert "without an archive" in made.client.get("/archive").text
    assert made.client.get("/archive/search?q=dam").status_code == 503
