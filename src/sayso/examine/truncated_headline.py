"""A headline that breaks off."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.examine.page import Page, Remark, shown


def truncated_headline(page: Page) -> Iterator[Remark]:
    """The headline ends in dots: what was cut off can turn its meaning round."""
    if page.title and page.title.of(page.text).rstrip(" \"”»'’").endswith(("…", "...")):
        yield Remark(f"The headline breaks off: {shown(page.text, page.title)}.", (page.title,))
