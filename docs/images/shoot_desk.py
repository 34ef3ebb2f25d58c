"""Takes the pictures of the desk: `python docs/images/shoot_desk.py ADDRESS` of a desk that holds nothing yet."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent


def main(address: str) -> None:
    """Check the example, overrule a verdict, and picture what is seen."""
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 860})
        page.goto(address)
        page.click("text=Try the example")
        page.wait_for_url("**/reports/**", timeout=60_000)
        report = page.url
        page.locator("#at-3").hover()
        page.wait_for_selector("#claim-3.lit")
        page.wait_for_timeout(1_000)  # until it has come to rest
        page.screenshot(path=HERE / "desk.png")
        phone = browser.new_page(viewport={"width": 390, "height": 844}, color_scheme="dark", device_scale_factor=2)
        phone.goto(report)
        phone.screenshot(path=HERE / "desk-phone.png")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/") + "/")
