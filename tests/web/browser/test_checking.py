"""An article handed in at the desk, in a real browser: checked, read, and its words traced."""

from __future__ import annotations

import re
from typing import Any

from tests.web.browser.pages import TEXT, closed, opened
from tests.web.conftest import Server


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
