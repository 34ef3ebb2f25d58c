"""Light and dark, from a phone to a desk, in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sayso.write import Format, write
from tests.web.browser.pages import closed, opened
from tests.write.sample import REPORT


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
