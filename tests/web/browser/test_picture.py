"""The picture of the figures in a real browser: seen larger, and read by mouse, keyboard and finger."""

from __future__ import annotations

from typing import Any

from tests.web.browser.pages import closed, opened


def test_a_picture_can_be_seen_larger(browser: Any, sample: str) -> None:
    page = opened(browser, sample, viewport={"width": 1280, "height": 800})
    before = page.locator("figure.picture svg.wide").first.bounding_box()["width"]
    page.locator("button.larger").first.click()
    assert page.locator("dialog svg").bounding_box()["width"] > 1.5 * before
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog", state="detached")
    assert page.evaluate("document.activeElement.className") == "larger"
    closed(page)


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
