"""Fuzz of the report page, of the pages around it, and of the report as a file: what comes from outside is text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, reject, seed, settings
from hypothesis import strategies as st
from lxml import html  # type: ignore[import-untyped]

from sayso.errors import InputError
from sayso.model import Article, Document, Report
from sayso.pipeline import check
from sayso.web.config import Config
from sayso.web.guard import POLICY
from sayso.web.reports import ALONE
from sayso.write import Format, write
from sayso.write.clean import line
from tests.web.conftest import Open, opened
from tests.write.hostile import KEPT, NASTY, hostile
from tests.write.page import Page, assert_sound, words
from tests.write.sample import REPORT

PIECES = (
    *NASTY,
    "<ScRiPt/src=//e.example/x>",
    "<svg/onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "</textarea></select></script>",
    '<a href="javascript:alert(1)">here</a>',
    "<form action=//e.example><input name=word>",
    "<meta http-equiv=refresh content=0;url=//e.example>",
    "<base href=//e.example>",
    "<div hx-get=//e.example hx-trigger=load>",
    "data:text/html,<b>",
    "\u200b\u200d\u2066\u202e\u2069\ufeff",
    "\x00\x07\x1b]0;x\x07\x7f\x9b",
    "\ud83d\ude00\udfff",
    "&#60;script&#62;",
    "“quoted” 'words' \"here\" `there`",
    "`<plaintext>",
)
TEXTS = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(st.characters(), max_size=20), st.text(max_size=8)), max_size=4
).map("".join)
ARTICLES = (
    "{0}\n\n“Over 300 were killed {1},” said {2}, the mayor of {0}.\n{1} said that 40 people {2} came on Monday.\n",
    "<html><head><title>{0}</title><meta property='og:title' content=\"{0}\"></head><body><article><h1>{0}</h1>"
    "<p>“Over 300 were killed {1},” said <b>{2}</b>, the mayor.</p><p>{1} <a href='{2}'>said</a> that 40 came.</p>"
    "<blockquote>{2}</blockquote></article></body></html>",
)
STEADY = {"database": None, "deadline": None, "phases": [Phase.generate], "suppress_health_check": list(HealthCheck)}
Shape = set[tuple[str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    yield from opened(Config(tmp_path_factory.mktemp("hostile"), workers=0))


def shape(root: Any) -> Shape:
    """Each element of a page with each of its attributes, by name."""
    assert not root.xpath("//comment()|//processing-instruction()")
    return {(element.tag, name) for element in root.iter() for name in (*element.attrib, "")}


def pages(made: Open, report: Report) -> Iterator[Any]:
    """All pages that show a report's text; each with its headers as they have to be."""
    key = made.keep(report)
    for path in (f"/reports/{key}", "/", f"/compare?before={key}&after={key}"):
        answer = made.client.get(path)
        assert answer.status_code == 200
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["x-content-type-options"] == "nosniff"
        yield html.document_fromstring(answer.text)
    page = made.client.get(f"/reports/{key}/export/html")
    assert page.headers["content-security-policy"] == ALONE
    assert_sound(Page(page.text, html.document_fromstring(page.text)))
    for form in ("json", "claimreview"):
        json.loads(made.client.get(f"/reports/{key}/export/{form}").content)
    assert made.client.delete(f"/api/v1/jobs/{key}").status_code == 204


def others(made: Open, text: str) -> Iterator[Any]:
    """Pages that show what was asked for, or what went wrong."""
    whole = text.encode("utf-8", "replace").decode()
    for path, asked in (("/nowhere", {}), ("/login", {"next": whole}), ("/compare", {"before": whole, "after": whole})):
        answer = made.client.get(path, params={**asked, whole[:20]: whole})
        assert answer.headers["content-security-policy"] == POLICY
        yield html.document_fromstring(answer.text)
    job = made.client.post("/api/v1/check", json={"text": "Ten came.", "name": whole[:200]}).json()["id"]
    jobs = made.client.app.state.desk.jobs  # type: ignore[attr-defined]
    jobs.take()
    yield html.document_fromstring(made.client.get(f"/jobs/{job}").text)
    jobs.fail(job, whole)
    page = html.document_fromstring(made.client.get(f"/jobs/{job}").text)
    assert line(whole) in words(page)
    assert line(whole) in words(page.xpath("//title")[0])
    yield page
    jobs.delete(job)


@pytest.fixture(scope="module")
def known(made: Open) -> Shape:
    """What our own templates hold, filled with harmless words."""
    filled = [REPORT, hostile("plain", KEPT), hostile("plain", set()), hostile("https://plain.example/", KEPT)]
    filled += [check(Article(form.format("plain", "plain", "plain").encode(), path="article")) for form in ARTICLES]
    shown = [page for report in filled for page in pages(made, report)]
    return {one for page in (*shown, *others(made, "plain")) for one in shape(page)}


def assert_text_alone(page: Any, known: Shape) -> None:
    """Nothing of the page came from a text: no element, no attribute, no address that runs or leads astray."""
    assert shape(page) - known == set()
    for element in page.iter():
        assert element.tag != "script" or element.get("src").startswith("/static/")
        for name in ("href", "src", "action", "hx-get", "hx-post"):
            value = element.get(name)
            assert value is None or re.match(r"[/#](?!/)|https?://[^\s/]", value, re.IGNORECASE), value


@seed(1)
@settings(max_examples=25, **STEADY)  # type: ignore[arg-type]
@given(text=TEXTS)
def test_whatever_stands_in_every_field_is_text(made: Open, known: Shape, text: str) -> None:
    for page in pages(made, hostile(text, KEPT)):
        assert_text_alone(page, known)
        if title := line(text):
            assert title[:40] in words(page)


@pytest.mark.parametrize("form", ARTICLES, ids=["text", "HTML"])
def test_whatever_an_article_says_is_text(made: Open, known: Shape, form: str) -> None:
    @seed(1)
    @settings(max_examples=12, **STEADY)  # type: ignore[arg-type]
    @given(parts=st.tuples(TEXTS, TEXTS, TEXTS))
    def run(parts: tuple[str, str, str]) -> None:
        source = form.format(*parts).encode("utf-8", "replace")
        try:
            report = check(Article(source, path="article"))
        except InputError:  # too many of its characters are none
            reject()
        for page in pages(made, report):
            assert_text_alone(page, known)

    run()


@pytest.mark.parametrize("text", PIECES)
def test_what_is_asked_or_goes_wrong_is_said_as_text(made: Open, known: Shape, text: str) -> None:
    for page in others(made, text):
        assert_text_alone(page, known)


def test_ten_megabytes_on_one_line_are_text_in_a_file_too() -> None:
    document = Document("<script>" + "a" * (10 * 2**20))
    reading = replace(REPORT.reading, document=document, statements=(), figures=(), claims=())
    page = write(replace(REPORT, reading=reading, judged=(), findings=(), series=()), Format.HTML)
    assert "<script" not in page
    assert "&lt;script&gt;aaa" in page
