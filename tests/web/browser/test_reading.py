"""A report read in a real browser: filters, keys, both sides at once, and what people say of a verdict."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.web.browser.pages import closed, opened
from tests.write.sample import JUDGED, REPORT


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
