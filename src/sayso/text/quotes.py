"""Quotation marks of the world's languages: where quoted words stand, and what is only an apostrophe."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from sayso.model import Span

# Unicode's Quotation_Mark characters that news text uses, and the two-character forms of typewriters and TeX.
_MARK = re.compile(r"``|''|[“”„‟«»‹›「」『』\"'‘’‚`]")
# What each opening mark is closed by. ” opens too (Swedish, Finnish), » opens in German books and Danish papers.
_CLOSERS = {
    "“": '”"“',
    "„": "“”\"''",
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    '"': '"”',
    "``": "''\"”",
    "''": "''",
    "'": "'’",
    "‘": "’'",
    "‚": "‘’",
    "’": "’",
    "`": "'",
}
_SINGLE = frozenset("'‘’‚`")
_CLIPPED = re.compile(r"(?:\d0s|em|tis|twas|til|till|cause|bout|round|n|em)\b", re.IGNORECASE)  # ’90s, ’em, ’til
_MAX_DEPTH = 4


class Quotation(NamedTuple):
    """Words in quotation marks: `outer` with the marks, `inner` without; offsets into the text that was given."""

    outer: Span
    inner: Span
    closed: bool = True  # whether the closing mark is there
    reopened: bool = False  # whether it goes on from the paragraph before, which was left open
    double: bool = True  # False for single marks


def quotations(text: str, within: Span | None = None) -> list[Quotation]:
    """The outermost quotations of one paragraph of `text`, in order.

    A mark that is never closed reaches to the end of the paragraph and is reported with `closed=False`, so one broken
    quotation can't swallow what follows. Linear in the length of the paragraph.
    """
    start, end = within or Span(0, len(text))
    marks = list(_MARK.finditer(text, start, end))
    found: list[Quotation] = []
    stack: list[tuple[str, int, int]] = []  # mark, start of the mark, start of the words
    last = _last_closers(text, marks, end)
    for match in marks:
        mark, at, after = match.group(), match.start(), match.end()
        closes = _closes(text, mark, at, after, stack, end)
        if closes is not None:
            opened = stack[closes]
            del stack[closes:]
            if not stack:
                found.append(_quotation(opened, at, after))
        elif len(stack) < _MAX_DEPTH and _opens(text, mark, Span(at, after), Span(start, end), last):
            if stack and stack[0][0] == mark and mark not in _SINGLE:
                found.append(_broken(text, stack, at))
                stack.clear()
            stack.append((mark, at, after))
    if stack:
        found.append(_left_open(text, stack, end))
    return [q for q in found if q.inner.length > 0]


def paragraphs_quotations(text: str, paragraphs: Iterable[Span]) -> list[list[Quotation]]:
    """The quotations of each paragraph; `reopened` is set where a paragraph takes up the one left open before it."""
    result: list[list[Quotation]] = []
    open_mark: str | None = None
    for span in paragraphs:
        found = quotations(text, span)
        if found and open_mark and text[found[0].outer.start] == open_mark and _only_space(text, span, found[0]):
            found[0] = found[0]._replace(reopened=True)
        if found or span.length:
            open_mark = text[found[-1].outer.start] if found and not found[-1].closed else None
        result.append(found)
    return result


def _only_space(text: str, paragraph: Span, quotation: Quotation) -> bool:
    return not text[paragraph.start : quotation.outer.start].strip()


def _quotation(opened: tuple[str, int, int], at: int, after: int) -> Quotation:
    mark, start, inside = opened
    return Quotation(Span(start, after), Span(inside, at), double=mark not in _SINGLE)


def _left_open(text: str, stack: list[tuple[str, int, int]], end: int) -> Quotation:
    mark, start, inside = stack[0]
    stop = start + len(text[start:end].rstrip())
    return Quotation(Span(start, stop), Span(inside, max(inside, stop)), closed=False, double=mark not in _SINGLE)


def _broken(text: str, stack: list[tuple[str, int, int]], at: int) -> Quotation:
    """An opening mark inside a quotation of the same mark: the first was never closed, so it ends where that begins."""
    return _left_open(text, stack, at)


def _closes(text: str, mark: str, at: int, after: int, stack: list[tuple[str, int, int]], end: int) -> int | None:
    """The level of the open quotation that this mark closes, or None."""
    before = text[at - 1] if at else " "
    following = text[after] if after < end else " "
    if mark in _SINGLE and (before.isspace() or (before.isalnum() and following.isalnum())):
        return None
    if (
        before.isspace()
        and not following.isspace()
        and following not in ',.;:!?)]”"’'
        and mark in {'"', "”", "“", "''", "»"}
    ):
        return None
    for level in range(len(stack) - 1, -1, -1):
        opened = stack[level][0]
        closers = _CLOSERS[opened]
        if (
            mark == closers
            or (len(mark) == 1 and mark in closers.replace("''", ""))
            or (mark == "''" and "''" in closers)
        ):
            if (
                mark == "“"
                and opened == "“"
                and (following.isalnum() or (not before.isalnum() and before not in ".,!?"))
            ):
                continue
            if (
                mark in _SINGLE
                and before in "sS"
                and following == " "
                and _possessive(text, after, end, stack[level][0])
            ):
                return None
            return level
    return None


def _possessive(text: str, after: int, end: int, opened: str) -> bool:
    """Whether s’ is a plural's possessive: the real closing mark still comes, before a new one opens."""
    window = text[after : min(end, after + 300)]
    for match in re.finditer(r"(?<=[\w.,!?])['’](?!\w)|(?<!\w)['‘](?=\w)", window):
        return not (
            match.group() == opened
            and match.start()
            and not window[match.start() - 1].isalnum()
            and window[match.start() - 1] not in ".,!?"
        )
    return False


def _opens(text: str, mark: str, where: Span, within: Span, last: dict[str, int]) -> bool:
    before = text[where.start - 1] if where.start > within.start else " "
    following = text[where.end] if where.end < within.end else " "
    if following.isspace() and mark not in "„«»「『":
        return False
    if mark in {"「", "『", "„", "‚", "«", "“", "``", "‟"}:
        return True
    if mark in {"」", "』", "`"}:
        return False
    if before.isalnum():  # 6'2", Roe’s, O’Malley
        return False
    if mark in _SINGLE:
        # A single mark opens only where its partner still comes; else it is an apostrophe.
        return not _CLIPPED.match(text, where.end) and last.get("single", -1) > where.end
    if mark in {"”", "»", "›", "’"}:  # closing marks that open in some languages, if their partner comes
        return any(last.get(c, -1) > where.end for c in _CLOSERS[mark])
    return True


def _last_closers(text: str, marks: list[re.Match[str]], end: int) -> dict[str, int]:
    """The last place of each mark, and of any single mark that can close."""
    last: dict[str, int] = {}
    for match in marks:
        mark, at, after = match.group(), match.start(), match.end()
        last[mark] = at
        if mark in "'’":
            before = text[at - 1] if at else " "
            following = text[after] if after < end else " "
            if not before.isspace() and not following.isalnum():
                last["single"] = at
    return last
