"""The same passage twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.examine.page import Page, Remark, at, plain, shown
from sayso.model import Span, Spans

_WORD = re.compile(r"\d+(?:[.,'’]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_SIGNATURE = 60  # characters after a paragraph in which the author of a post shown there is named by handle
_FEWEST_WORDS = 7  # shorter sentences return on purpose: refrains, slogans, "He declined to comment on the matter."


def repeated_passage(page: Page) -> Iterator[Remark]:
    """A whole sentence of the body stands there twice, word for word, whatever its marks: text pasted together.

    Words quoted once and quoted again are left alone; words quoted once and told once in the article's own voice are
    not.
    """
    seen: dict[tuple[str, ...], Span] = {}
    pairs: list[tuple[Span, Span]] = []
    for unit in _units(page):
        words = tuple(plain(m.group()) for m in _WORD.finditer(page.text, *unit))
        if len(words) < _FEWEST_WORDS or _scrap(page, unit):
            continue
        first = seen.setdefault(words, unit)
        if not first.overlaps(unit) and not (page.in_quotation(first) and page.in_quotation(unit)):
            pairs.append((first, unit))
    if pairs:
        more = f", and {len(pairs) - 1} more so" if len(pairs) > 1 else ""
        yield Remark(f"A passage stands in the article twice: {shown(page.text, pairs[0][0])}{more}.", _flat(pairs))


def _units(page: Page) -> Iterator[Span]:
    """Sentences and quotations, in reading order."""
    units = {*page.sentences, *(q for q in page.quoted if at(page.sentences, q.start))}
    return iter(sorted(units, key=lambda s: (s.start, -s.end)))


def _scrap(page: Page, unit: Span) -> bool:
    """Whether it is no sentence, but what pages carry beside their text: a caption, a label, a post with its author."""
    end = page.text[max(unit.start, unit.end - 8) : unit.end].rstrip("\"”“’'»)")
    if not end.endswith((".", "!", "?", ",")) or end.endswith("...") or page.text[unit.start] in "—–-":
        return True
    paragraph = at(page.body, unit.start) or unit
    return page.text.find("@", unit.start, min(paragraph.end + _SIGNATURE, len(page.text))) >= 0


def _flat(pairs: Sequence[tuple[Span, Span]]) -> Spans:
    return tuple(span for pair in pairs for span in pair)
