"""Takes the pictures of the desk: `python docs/images/shoot_desk.py ADDRESS` of a desk that holds nothing yet."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
WINDOW = {"width": 1280, "height": 860}


def main(address: str) -> None:
    """Check the example and picture what is seen: light, dark, on a phone."""
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 1120})
        page.goto(address)
        page.click("text=Try the example")
        page.wait_for_url("**/reports/**", timeout=120_000)
        report = page.url
        signs = page.locator("figure.picture svg.wide").first.locator("g.other .mark")
        signs.nth(signs.count() - 2).hover()
        page.wait_for_selector(".tip:not([hidden])")
        shoot(page, "desk.png")
        phone = browser.new_page(viewport={"width": 390, "height": 844}, color_scheme="dark", device_scale_factor=2)
        phone.goto(report)
        shoot(phone, "desk-phone.png")
        dark = browser.new_page(viewport=WINDOW, color_scheme="dark")
        dark.goto(report)
        traced = dark.locator("details.traced").first
        traced.locator("summary").click()
        traced.locator(".timeline li").first.wait_for()
        traced.evaluate("found => scrollTo(0, found.getBoundingClientRect().top + scrollY - 60)")
        shoot(dark, "desk-trace.png")
        browser.close()


def shoot(page: Any, name: str) -> None:
    """A picture of what has come to rest."""
    page.wait_for_timeout(1_000)
    page.screenshot(path=HERE / name)


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/") + "/")
