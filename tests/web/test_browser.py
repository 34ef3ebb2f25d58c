"""The desk in a real browser: Debian's Chromium."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sayso.web.jobs import Jobs
from sayso.write import Format, write
from tests.web.conftest import PATIENCE, Server, kept, serve
from tests.write.sample import JUDGED, REPORT

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium on this machine")

TEXT = "Flood\n\n“The dam held,” said Mira Tolan, the premier. Over 300 people were killed in the Ondra valley."


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        found = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield found
        found.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = serve(tmp_path_factory.mktemp("browser"))
    yield made
    made.end()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a kept report with every kind of verdict."""
    data = tmp_path_factory.mktemp("sample")
    jobs = Jobs(data)
    key = kept(jobs, REPORT)
    jobs.close()
    made = serve(data)
    yield f"{made.address}/reports/{key}"
    made.end()


def opened(browser: Any, address: str, **settings: Any) -> Any:
    """A page that fails the test where a script fails or the policy forbids something."""
    context = browser.new_context(**settings)
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1_000)
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("request", lambda request: _ours(page, request.url, address))
    page.goto(address)
    return page


def _ours(page: Any, url: str, address: str) -> None:
    if url.split("/")[2] != address.split("/")[2]:
        page.complaints.append(f"a request to {url}")


def closed(page: Any) -> None:
    assert page.complaints == []
    page.context.close()


def test_paste_watch_and_read(browser: Any, server: Server) -> None:
    page = opened(browser, server.address + "/")
    page.fill("#text", TEXT)
    page.click("text=Check it")
    page.wait_for_selector("[data-stage]")
    page.wait_for_url("**/reports/**")
    assert "The dam held" in page.inner_text("#article")
    assert page.locator(".card").count() > 0
    page.goto(server.address + "/")
    assert "Flood" in page.inner_text(".recent")
    closed(page)


def test_an_address_inside_is_refused_in_words(browser: Any, server: Server) -> None:
    page = opened(browser, server.address + "/")
    page.fill("#url", server.address + "/")
    page.click("text=Check it")
    page.wait_for_selector("text=Not checked")
    now = page.inner_text(".now")
    assert "private network" in now or "not one of a web server" in now
    closed(page)


def shown(page: Any) -> list[str]:
    return [card.get_attribute("data-claim") for card in page.locator(".card:visible").all()]


def test_each_filter_shows_its_claims_and_no_others(browser: Any, sample: str) -> None:
    page = opened(browser, sample)
    assert len(shown(page)) == len(JUDGED)
    labels = {item.claim.id: item.labels for item in JUDGED}
    page.click("[data-filter=refuted]")
    refuted = shown(page)
    assert refuted
    assert set(refuted) == {key for key, found in labels.items() if "Refuted" in found}
    assert f"{len(refuted)} of {len(JUDGED)}" in page.inner_text("[data-shown]")
    page.click("[data-filter=unknown]")
    assert shown(page)
    assert all(set(labels[key]) <= {"Not Enough Evidence", "Supported"} for key in shown(page))
    page.click("[data-filter=figures]")
    assert set(shown(page)) == {item.claim.id for item in JUDGED if item.claim.figures}
    page.click("[data-filter=all]")
    page.select_option("[data-speaker]", "Jon Averel")
    said = {s.id for s in REPORT.reading.statements if s.speaker is not None and s.speaker.name == "Jon Averel"}
    assert set(shown(page)) == {item.claim.id for item in JUDGED if item.claim.statement in said}
    closed(page)


def test_a_link_to_a_claim_that_is_filtered_away_shows_it(browser: Any, sample: str) -> None:
    page = opened(browser, sample)
    page.click("[data-filter=refuted]")
    page.locator("#article a.mark.unknown").first.click()
    assert len(shown(page)) == len(JUDGED)
    closed(page)


def test_keys_go_from_claim_to_claim(browser: Any, sample: str) -> None:
    page = opened(browser, sample)
    focused = "document.activeElement.id"
    for key, expected in (("j", "claim-1"), ("j", "claim-2"), ("k", "claim-1"), ("k", "claim-1")):
        page.keyboard.press(key)
        assert page.evaluate(focused) == expected
    page.keyboard.press("a")
    assert page.evaluate(focused) == "at-1"
    page.locator(".judge summary").first.click()
    page.locator(".judge input[name=name]").first.fill("jk")
    assert page.evaluate("document.activeElement.name") == "name"
    closed(page)


def test_a_claim_lights_up_on_both_sides(browser: Any, sample: str) -> None:
    page = opened(browser, sample, viewport={"width": 1280, "height": 800})
    page.locator("#at-1").hover()
    page.wait_for_selector("#claim-1.lit")
    assert "lit" in (page.get_attribute("#at-1", "class") or "")
    closed(page)


def test_an_overrule_stands_beside_the_verdict_and_in_what_is_taken_away(browser: Any, sample: str) -> None:
    page = opened(browser, sample)
    ruling = page.locator("#claim-1 .ruling").last
    verdict = ruling.locator(".verdict").inner_text()
    ruling.locator(".judge summary").click()
    ruling.locator("select[name=label]").select_option("Supported")
    assert ruling.locator("[value=overruled]").is_checked()
    ruling.locator("textarea").fill("I counted them myself.")
    ruling.locator("[name=name]").fill("Ada Editor")
    ruling.locator("form button").click()
    page.wait_for_selector("#claim-1 .people")
    assert ruling.locator(".verdict").inner_text() == verdict
    assert "Overruled: supported I counted them myself. – Ada Editor" in ruling.locator(".people").inner_text()
    page.reload()
    assert "Ada Editor" in page.inner_text("#claim-1 .people")
    page.click("text=Take it away")
    for form in ("html", "markdown", "json"):
        with page.expect_download() as download:
            page.click(f"a[href$='/export/{form}']")
        assert "I counted them myself." in Path(download.value.path()).read_text(encoding="utf-8")
    closed(page)


def test_whoever_judged_goes_on_from_there(browser: Any, sample: str) -> None:
    page = opened(browser, sample)
    ruling = page.locator("#claim-2 .ruling").last
    judged(ruling, "accepted", "Seen.")
    page.wait_for_selector("#claim-2 .people")
    assert page.evaluate("document.activeElement.closest('.card').id") == "claim-2"
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "claim-3"
    closed(page)


def test_a_judgement_that_is_not_kept_says_so_and_stays(browser: Any, sample: str) -> None:
    page = opened(browser, sample)
    ruling = page.locator("#claim-1 .ruling").first
    judged(ruling, "commented", "")
    assert "a comment needs some words" in ruling.locator("[role=alert]").inner_text()
    page.context.set_offline(True)
    judged(ruling, "commented", "A long thought.")
    assert "can't be reached" in said(ruling, "can't be reached")
    assert ruling.locator("textarea").input_value() == "A long thought."
    page.context.set_offline(False)
    ruling.locator("form button").click()
    ruling.locator(".people").wait_for()
    assert "A long thought." in ruling.locator(".people").inner_text()
    page.complaints.clear()  # the browser's own, of what was refused and of the lost connection
    closed(page)


def judged(ruling: Any, decision: str, words: str) -> None:
    if not ruling.locator("form").is_visible():
        ruling.locator(".judge summary").click()
    ruling.locator(f"[value={decision}]").check()
    ruling.locator("textarea").fill(words)
    ruling.locator("[name=name]").fill("Ada Editor")
    ruling.locator("form button").click()


def said(ruling: Any, words: str) -> str:
    alert = ruling.locator("[role=alert]", has_text=words)
    alert.wait_for()
    found: str = alert.inner_text()
    return found


def test_what_is_shown_stays_so_when_the_page_is_loaded_again(browser: Any, sample: str) -> None:
    page = opened(browser, sample)
    page.click("[data-filter=refuted]")
    page.select_option("[data-speaker]", "Jon Averel")
    before = shown(page)
    page.reload()
    assert shown(page) == before
    assert page.locator("[data-filter][aria-pressed=true]").get_attribute("data-filter") == "refuted"
    assert page.input_value("[data-speaker]") == "Jon Averel"
    page.click("[data-filter=all]")
    page.select_option("[data-speaker]", "")
    page.reload()
    assert len(shown(page)) == len(JUDGED)
    closed(page)


def test_a_picture_can_be_seen_larger(browser: Any, sample: str) -> None:
    page = opened(browser, sample, viewport={"width": 1280, "height": 800})
    before = page.locator("figure.picture svg.wide").first.bounding_box()["width"]
    page.locator("button.larger").first.click()
    assert page.locator("dialog svg").bounding_box()["width"] > 1.5 * before
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog", state="detached")
    assert page.evaluate("document.activeElement.className") == "larger"
    closed(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 820, 1280])
def test_light_and_dark_from_phone_to_desktop(browser: Any, sample: str, scheme: str, width: int) -> None:
    page = opened(browser, sample, color_scheme=scheme, viewport={"width": width, "height": 844})
    assert is_dark(page) is (scheme == "dark")
    if width < 400:  # the links stand beside each other
        assert len({box.bounding_box()["y"] for box in page.locator(".bar .links a").all()}) == 1
    desk = sample.partition("/reports")[0]
    narrow = ("/about/api", "/archive/feeds", "/archive/trace?q=people+have+been+killed", "/archive/ledger?what=people")
    for path in (sample, *(desk + path for path in ("/", "/archive", *(narrow if width < 400 else ())))):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path} is wider than the screen"
    closed(page)


def test_without_scripts_it_still_works(browser: Any, server: Server) -> None:
    page = opened(browser, server.address + "/", java_script_enabled=False)
    page.fill("#text", TEXT)
    page.click("text=Check it")
    page.wait_for_url(re.compile("/(jobs|reports)/"))
    for _ in range(200):
        if "/reports/" in page.url:
            break
        page.wait_for_timeout(200)
        page.goto(page.url)
    assert "The dam held" in page.inner_text("#article")
    ruling = page.locator(".ruling").first
    ruling.locator(".judge summary").click()
    ruling.locator("[value=accepted]").check()
    ruling.locator("[name=name]").fill("Ada")
    ruling.locator("form button").click()
    page.wait_for_selector(".people")
    assert "Accepted" in page.inner_text(".people")
    closed(page)


def is_dark(page: Any) -> bool:
    found: bool = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(part => part < 60)"
    )
    return found


@pytest.mark.parametrize("scripts", [True, False])
def test_light_or_dark_is_for_the_reader_to_choose(browser: Any, sample: str, scripts: bool) -> None:
    page = opened(browser, sample, color_scheme="light", java_script_enabled=scripts)
    page.click(".themes button[value=dark]")
    page.wait_for_selector("[data-theme=dark]")
    assert page.url.startswith(sample)
    for address in (sample, sample.partition("/reports")[0] + "/archive"):
        page.goto(address)
        assert page.locator("html").get_attribute("data-theme") == "dark"  # as it comes from the server: no flash
        assert page.locator(".themes [aria-pressed=true]").get_attribute("value") == "dark"
        assert not scripts or is_dark(page)
    page.click(".themes button[value='']")
    page.wait_for_selector("html:not([data-theme])")
    assert not scripts or not is_dark(page)
    page.reload()
    assert page.locator("html").get_attribute("data-theme") is None
    closed(page)


def test_a_report_that_stands_for_itself_can_be_light_or_dark(browser: Any, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(write(REPORT, Format.HTML), encoding="utf-8")
    page = browser.new_page(color_scheme="dark")
    page.goto((tmp_path / "report.html").as_uri())
    assert is_dark(page)
    page.check("#theme-light")
    assert not is_dark(page)
    page.close()


def test_a_sign_of_the_picture_says_what_it_stands_for(browser: Any, sample: str) -> None:
    page = opened(browser, sample, viewport={"width": 1280, "height": 800})
    figure = page.locator("figure.picture").first
    drawing, tip = figure.locator("svg.wide"), figure.locator(".tip")
    assert not tip.is_visible()
    drawing.locator("g.own .mark").first.hover()
    assert "over 250,000" in tip.inner_text()
    assert "This article" in tip.inner_text()
    tip.hover()  # it stays for who wants to read it, or copy from it
    page.wait_for_timeout(500)
    assert tip.is_visible()
    page.mouse.move(0, 0)
    tip.wait_for(state="hidden")
    closed(page)


def test_the_picture_is_read_with_the_keyboard_too(browser: Any, sample: str) -> None:
    page = opened(browser, sample, viewport={"width": 1280, "height": 800})
    figure = page.locator("figure.picture").first
    drawing, tip = figure.locator("svg.wide"), figure.locator(".tip")
    drawing.focus()
    signs = drawing.locator("g[data-rows]").count()
    seen = []
    for key in ("Home", *["ArrowRight"] * signs):
        page.keyboard.press(key)
        seen.append(tip.inner_text())
    assert len(set(seen)) == signs
    assert seen[-1] == seen[-2]
    assert any("“" in text for text in seen)
    page.keyboard.press("Escape")
    assert not tip.is_visible()
    page.keyboard.press("Home")
    shown = tip.inner_text().splitlines()
    page.keyboard.press("Enter")
    assert not tip.is_visible()
    row = page.locator("tr:focus")
    assert row.is_visible()
    assert row.locator(".figure").inner_text() in shown
    closed(page)


def test_a_finger_gets_it_as_well(browser: Any, sample: str) -> None:
    page = opened(browser, sample, viewport={"width": 390, "height": 844}, has_touch=True)
    figure = page.locator("figure.picture").first
    figure.locator("svg.narrow g.own .mark").first.tap()
    assert "over 250,000" in figure.locator(".tip").inner_text()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    closed(page)


def test_the_words_of_a_claim_are_traced_beside_it(browser: Any, server: Server) -> None:
    page = opened(browser, server.address + "/")
    page.click("text=Try the example")
    page.wait_for_url("**/reports/**")
    traced = page.locator("details.traced").last
    traced.locator("summary").click()
    traced.locator(".timeline li").first.wait_for()
    assert "the earliest that this archive holds" in traced.inner_text()
    assert traced.locator(".strip circle").count() == traced.locator(".timeline li").count()
    traced.locator(".from a").first.click()
    page.wait_for_selector("mark#passage")
    closed(page)
