"""One number in two spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.page import Page, Remark, listed, shown
from sayso.model import Span

_GROUPED = re.compile(r"(?<![\w.,])\d{1,3}(?:([.,'’\u00a0\u202f])\d{3})(?:\1\d{3}){0,5}(?![.,]?\d|\w)")


def number_format_drift(page: Page) -> Iterator[Remark]:
    """One number is written with different signs between its thousands: parts may come from different hands."""
    seen: dict[str, dict[str, list[Span]]] = {}
    for match in _GROUPED.finditer(page.text):
        digits = "".join(c for c in match.group() if c.isdigit())
        sign = "’" if match[1] == "'" else match[1].replace("\u202f", "\u00a0")
        if not digits.startswith("0"):
            seen.setdefault(digits, {}).setdefault(sign, []).append(Span(*match.span()))
    for spellings in seen.values():
        if len(spellings) > 1:
            firsts = sorted(spans[0] for spans in spellings.values())
            names = listed(shown(page.text, span) for span in firsts)
            yield Remark(
                f"One number is spelt in different ways: {names}.", tuple(s for x in spellings.values() for s in x)
            )
