"""Verdicts judged in a real browser: where it goes on, and what is said where nothing could be kept."""

from __future__ import annotations

from typing import Any

from tests.web.browser.pages import closed, opened


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
