"""axe finds nothing to complain about on any page of the desk: light and dark, desktop and phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from sayso.web import library, pages, reports
from sayso.web.config import Config
from sayso.web.jobs import Jobs
from sayso.web.orders import Kind, Order
from sayso.write import Format, write
from sayso.write.ledger import to_page
from tests.web.conftest import ARCHIVE, PATIENCE, kept
from tests.web.live import chromium, live
from tests.write.sample import REPORT
from tests.write.test_ledger import LINES

sync = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "([where, only]) => axe.run(where, {runOnly: only, resultTypes: ['violations']}).then(found => found.violations)"
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
VIEWS: tuple[tuple[str, dict[str, int], Sequence[str]], ...] = (  # colours and sizes all four, the rest twice
    ("light", DESKTOP, TAGS),
    ("dark", PHONE, TAGS),
    ("dark", DESKTOP, ["color-contrast"]),
    ("light", PHONE, ["color-contrast", "target-size"]),
)


@dataclass(frozen=True)
class Desk:
    address: str
    keys: dict[str, str]  # jobs by what they show


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk without workers, whose jobs stand where they were put."""
    with live(Config(tmp_path_factory.mktemp("axe"), archive=str(ARCHIVE), workers=0)) as (address, jobs):
        yield Desk(address, laid_out(jobs))


def laid_out(jobs: Jobs) -> dict[str, str]:
    """A job in every state, and two reports to compare."""
    ordered = Order(Kind.CHECK, "pasted text", source=b"Ten came.", url="https://example.org/")
    failed, running = jobs.add(ordered).id, jobs.add(ordered).id
    jobs.take()
    jobs.fail(failed, "this cannot be read")
    jobs.take()
    jobs.tell(running, "find")
    first = REPORT.judged[0]
    reworded = replace(first.claim, text=first.claim.text + " on Monday, by their count")
    other = replace(REPORT, judged=(replace(first, claim=reworded), *REPORT.judged[2:]))
    return {"failed": failed, "running": running, "report": kept(jobs, REPORT), "before": kept(jobs, other),
            "queued": jobs.add(ordered).id}  # fmt: skip


def opened(browser: Any, address: str) -> Any:
    """The page with axe in it."""
    page = browser.new_page(reduced_motion="reduce")
    page.set_default_timeout(PATIENCE * 1_000)
    page.goto(address)
    page.evaluate(sync.Axe().axe_script)
    return page


def complaints(page: Any, where: str = "html") -> list[str]:
    """What axe says of a page as it stands, in each view; of a part of one, in two of them."""
    found = []
    for scheme, size, only in VIEWS if where == "html" else VIEWS[:2]:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(size)
        found += [
            f"{scheme} {size['width']}: {one['id']}: {node['target']}: {node['failureSummary']}"
            for one in page.evaluate(RUN, [where, only])
            for node in one["nodes"]
        ]
    return found


PAGES = {
    "/": ("/",),
    "/jobs/{key}": ("/jobs/{queued}", "/jobs/{running}", "/jobs/{failed}"),
    "/compare": ("/compare?before={before}&after={report}",),
    "/about/api": ("/about/api",),
    "/login": ("/login",),
    "/archive": ("/archive",),
    "/archive/search": ("/archive/search", "/archive/search?q=World+Bank+damage", "/archive/search?q=zzzz"),
    "/archive/trace": ("/archive/trace?q=The+needs+are+enormous", "/archive/trace?q=zzzz"),
    "/archive/ledger": ("/archive/ledger?what=people&measure=killed", "/archive/ledger?what=zzzz"),
    "/archive/feeds": ("/archive/feeds",),
    "wrong": ("/nowhere", "/archive/search?q=dam&since=soon"),
}
ELSEWHERE = {"/reports/{key}", "/archive/documents/{key:path}"}  # looked at below
NO_PAGES = {"/jobs/{key}/events", "/reports/{key}/export/{form}", "/reports/{key}/trace/{claim}"}


def test_every_page_is_looked_at() -> None:
    routes = [route for router in (pages.router, reports.router, library.router) for route in router.routes]
    paths = {route.path for route in routes if "GET" in (route.methods or ())}  # type: ignore[attr-defined]
    assert paths - NO_PAGES == (PAGES.keys() | ELSEWHERE) - {"wrong"}


@pytest.mark.parametrize("where", [where for found in PAGES.values() for where in found])
def test_a_page(browser: Any, desk: Desk, where: str) -> None:
    page = opened(browser, desk.address + where.format(**desk.keys))
    assert complaints(page) == []
    page.close()


def test_a_stored_document_with_its_passage(browser: Any, desk: Desk) -> None:
    page = opened(browser, f"{desk.address}/archive/search?q=World+Bank+damage")
    page.click(".hits a >> nth=0")
    page.wait_for_selector("#passage")
    page.evaluate(sync.Axe().axe_script)
    assert complaints(page) == []
    page.close()


def test_a_token_that_is_wrong(browser: Any, desk: Desk) -> None:
    page = opened(browser, f"{desk.address}/login")
    page.fill("#token", "not this one")
    page.keyboard.press("Enter")
    page.wait_for_selector("[role=alert]")
    page.evaluate(sync.Axe().axe_script)
    assert complaints(page) == []
    page.close()


@pytest.fixture(scope="module")
def report(browser: Any, desk: Desk) -> Iterator[Any]:
    page = opened(browser, f"{desk.address}/reports/{desk.keys['report']}")
    yield page
    page.close()


def test_a_report(report: Any) -> None:
    assert complaints(report) == []


@pytest.mark.parametrize("chosen", ["refuted", "unknown", "figures", "all"])
def test_a_report_that_is_filtered(report: Any, chosen: str) -> None:
    report.click(f"[data-filter={chosen}]")
    # Where some claims are filtered away, the marks of the others are faint.
    assert complaints(report, "#article" if chosen == "refuted" else ".tools") == []


def test_a_report_by_one_speaker(report: Any) -> None:
    report.select_option("[data-speaker]", index=1)
    assert complaints(report, "main") == []
    report.select_option("[data-speaker]", index=0)


def test_the_menus_of_a_report(report: Any) -> None:
    for menu in report.locator(".menu summary").all():
        menu.click()
    assert complaints(report, ".tools") == []


def test_a_judgement_while_it_is_made_and_after(report: Any) -> None:
    ruling = report.locator("#claim-1 .ruling").last
    ruling.locator(".judge summary").click()
    assert complaints(report, "#claim-1") == []
    ruling.locator("[value=commented]").check()
    ruling.locator("textarea").fill("I was there.")
    ruling.locator("[name=name]").fill("Ada Editor")
    ruling.locator("form button").click()
    report.wait_for_selector("#claim-1 .people")
    assert complaints(report, "#claim-1") == []


def test_the_words_of_a_claim_that_are_traced(report: Any) -> None:
    report.locator("details.traced summary").first.click()
    report.locator("details.traced .loaded [role=status]").first.wait_for()
    assert complaints(report, ".card:has(details.traced[open])") == []


def test_a_picture_as_large_as_the_window(report: Any) -> None:
    report.set_viewport_size(DESKTOP)
    report.locator("button.larger").first.click()
    assert complaints(report, "dialog") == []
    report.keyboard.press("Escape")


@pytest.mark.parametrize("made", ["report", "ledger"])
def test_a_page_that_stands_for_itself(browser: Any, tmp_path: Path, made: str) -> None:
    file = tmp_path / "page.html"
    file.write_text(write(REPORT, Format.HTML) if made == "report" else to_page(LINES, "people"), encoding="utf-8")
    page = opened(browser, file.as_uri())
    assert complaints(page) == []
    page.close()
