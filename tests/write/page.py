"""A report page as a browser would see it, and what must hold of every one."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import Any

from lxml import html  # type: ignore[import-untyped]

from sayso.model import Report
from sayso.write import Format, write

Element = Any  # lxml brings no types
ACTIVE = {
    "script",
    "iframe",
    "object",
    "embed",
    "link",
    "base",
    "form",
    "img",
    "image",
    "audio",
    "video",
    "foreignobject",
}
NAMING = ("aria-labelledby", "aria-describedby", "for", "headers")


@dataclass(frozen=True)
class Page:
    source: str
    root: Element

    def all(self, path: str) -> list[Element]:
        found: list[Element] = self.root.xpath(path)
        return found

    def one(self, path: str) -> Element:
        [found] = self.all(path)
        return found

    def kind(self, name: str, inside: Element | None = None) -> list[Element]:
        """Elements of a class."""
        where = self.root if inside is None else inside
        found: list[Element] = where.xpath(f".//*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]")
        return found


def page_of(report: Report) -> Page:
    source = write(report, Format.HTML)
    return Page(source, html.document_fromstring(source))


def words(element: Element) -> str:
    """The text of an element on one line."""
    return " ".join(element.text_content().split())


def assert_sound(page: Page) -> None:
    """Ids are unique and exist where they are named; nothing runs, nothing is fetched, links go to http(s) or here."""
    ids = Counter(page.all("//@id"))
    assert [name for name, times in ids.items() if times > 1] == []
    for element in page.root.iter():
        if not isinstance(element.tag, str):
            assert element.tag is not html.etree.Comment
            continue
        assert element.tag not in ACTIVE
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name not in ("style", "src", "srcset", "action", "background", "data", "poster", "ping")
            if name.endswith("href"):
                assert re.match(r"#|https?://", value), value
            if name in NAMING:
                assert set(value.split()) <= ids.keys()
            if value.startswith("#") and name.endswith("href"):
                assert value[1:] in ids
    style = page.one("//style").text_content()
    assert "url(" not in style
    assert "@import" not in style
    policy = page.one("//meta[@http-equiv='Content-Security-Policy']").get("content")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    levels = [int(element.tag[1]) for element in page.all("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
