"""What of an address only tells how somebody came to it."""

from __future__ import annotations

import pytest

from sayso.text.addresses import address

PAGE = "https://paper.example.org/a/7"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (f"{PAGE}?utm_source=rss&utm_medium=feed", PAGE),
        (f"{PAGE}?UTM_Source=x", PAGE),
        (f"{PAGE}?id=3&fbclid=abc&page=2", f"{PAGE}?id=3&page=2"),
        (f"{PAGE}?gclid=1&id=3#part", f"{PAGE}?id=3#part"),
        (f"{PAGE}?at_medium=social&at_campaign=x&xtor=RSS-1", PAGE),
        (f"{PAGE}#utm_source=mail", PAGE),
        (f"{PAGE}#xtor=RSS-3", PAGE),
        (f"{PAGE}?utm%5Fsource=x", PAGE),
        (f"{PAGE}?b=2&a=1&utm_term=x&c=%7E", f"{PAGE}?b=2&a=1&c=%7E"),
    ],
)
def test_what_leads_nowhere_else_goes(given: str, expected: str) -> None:
    assert address(given) == expected


@pytest.mark.parametrize(
    "kept",
    [
        PAGE,
        f"{PAGE}?",
        f"{PAGE}#",
        f"{PAGE}?cid=4711",
        f"{PAGE}?gallery=5&source=agency&ref=3&keyword=flood&session=spring",
        f"{PAGE}?a=1&&b=%C3%A4+x#top",
        f"{PAGE}#fbclid",
        "HTTP://Paper.example.org:80/A?x",
        "wire/7.txt",
        "",
    ],
)
def test_all_else_stays_as_it_is_spelt(kept: str) -> None:
    assert address(kept) == kept
