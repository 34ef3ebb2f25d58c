"""Articles that would run something, in a real browser: nothing of them runs, and it can all be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sayso.model import Article
from sayso.pipeline import check
from sayso.web.config import Config
from sayso.web.jobs import Jobs
from sayso.write import Format, write
from sayso.write.clean import line
from tests.web.conftest import PATIENCE, kept
from tests.web.live import chromium, live
from tests.write.hostile import KEPT, hostile

PAYLOADS = (
    "<script>window.pwned = 1</script>",
    "</title></script><script>window.pwned = 1</script>",
    "\"'><img src=x onerror=window.pwned=1><svg onload=window.pwned=1></svg>",
    "javascript:window.pwned=1",
    '<a href="javascript:window.pwned=1" autofocus onfocus="window.pwned=1">here</a>',
    "<details open ontoggle=window.pwned=1><summary>a</summary></details>",
    "\u202e<iframe srcdoc='<script>parent.pwned=1</script>'>\x00\u2066",
)
ARTICLE = (
    "<html><head><title>{0}</title><script>window.pwned = 1</script></head><body><article><h1>{0}</h1>"
    "<p>“Over 300 people were killed {0},” said <a href='javascript:window.pwned=1'>Mira {0} Tolan</a>, the premier.</p>"
    "<p onclick='window.pwned=1'>Jon Averel said that 40 people came to the hall on Monday.</p></article></body></html>"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Jobs]]:
    with live(Config(tmp_path_factory.mktemp("pwned"), workers=0)) as found:
        yield found


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page on which nothing complains, asks, or has been run."""
    made = browser.new_page()
    made.set_default_timeout(PATIENCE * 1_000)
    said: list[str] = []
    made.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    made.on("pageerror", lambda error: said.append(str(error)))
    made.on("dialog", lambda dialog: said.append(f"asked: {dialog.message}"))
    yield made
    assert said == []
    made.close()


def untouched(page: Any) -> None:
    """Whatever can be opened or looked at has been, and nothing ran."""
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    page.evaluate(
        "for (const one of document.querySelectorAll('a, .mark, p')) one.dispatchEvent(new Event('mouseover'))"
    )
    page.wait_for_timeout(50)
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("document.querySelectorAll('iframe, img, object, embed, base').length") == 0
    links = page.evaluate(
        "[...document.querySelectorAll('[href]')].map(one => new URL(one.href || '/', location).protocol)"
    )
    assert set(links) <= {"http:", "https:", "file:"}


@pytest.mark.parametrize("text", PAYLOADS)
def test_in_every_field_of_a_report(page: Any, desk: tuple[str, Jobs], text: str) -> None:
    address, jobs = desk
    key = kept(jobs, hostile(text, KEPT))
    for path in (f"/reports/{key}", "/", f"/compare?before={key}&after={key}"):
        page.goto(address + path)
        untouched(page)
        assert " ".join(line(text).split()) in " ".join(page.inner_text("body").split())


def test_in_articles_and_judgements(page: Any, desk: tuple[str, Jobs], tmp_path: Path) -> None:
    address, jobs = desk
    for number, text in enumerate(PAYLOADS[:-1]):  # the last is no text that would be read
        report = check(Article(ARTICLE.format(text).encode(), path="article"))
        page.goto(f"{address}/reports/{kept(jobs, report)}")
        untouched(page)
        assert "40 people came to the hall" in page.inner_text("#article")
        file = tmp_path / f"{number}.html"
        file.write_text(write(report, Format.HTML), encoding="utf-8")
        page.goto(file.as_uri())
        untouched(page)
    key = kept(jobs, check(Article(ARTICLE.format("there").encode(), path="article")))
    page.goto(f"{address}/reports/{key}")
    ruling = page.locator(".ruling").first
    ruling.locator(".judge summary").click()
    ruling.locator("[value=commented]").check()
    ruling.locator("textarea").fill(PAYLOADS[2])
    ruling.locator("[name=name]").fill(PAYLOADS[0])
    ruling.locator("form button").click()  # the piece that comes back is put into the page by a script
    page.wait_for_selector(".people")
    assert PAYLOADS[0] in page.inner_text(".people")
    untouched(page)
