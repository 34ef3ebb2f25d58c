"""Pages that are opened in a real browser, and held to our rules."""

from __future__ import annotations

from typing import Any

from tests.web.conftest import PATIENCE

TEXT = "Flood\n\n“The dam held,” said Mira Tolan, the premier. Over 300 people were killed in the Ondra valley."


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
