"""Drawing one series at one size. Colours and fonts are the page's: shapes carry class names alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import escape

from sayso.text.digits import grouped
from sayso.write.picture.marks import ARROW, DOWN, HOLLOW, UP, arrow, bar, mark, radius
from sayso.write.picture.place import Box, place, text_width
from sayso.write.picture.points import Drawn, described, label
from sayso.write.picture.scale import LARGEST, DayAxis, ValueAxis, value_axis
from sayso.write.wording import compact

SIZE, LINE = 13.0, 16.0  # of a label's text, and from one of its lines to the next
LABELLED = 40  # signs that a label is tried for: no picture has room for more
NEAR = 60  # signs before it that one is kept apart from
NOTEWORTHY = 1.5  # times the highest other figure: from here on the gap is written into the picture


@dataclass
class Sheet:
    """What has been drawn so far, and the room it takes."""

    width: float
    plot: Box
    values: ValueAxis
    days: DayAxis | None
    undated: float | None  # the middle of the column for figures without a date
    parts: list[str] = field(default_factory=list)
    taken: list[Box] = field(default_factory=list)

    def add(self, *parts: str) -> None:
        self.parts.extend(parts)

    def text(self, words: str, x: float, y: float, *, kind: str = "", anchor: str = "start") -> None:
        self.add(f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>')


def sheet(items: list[Drawn], *, width: float, height: float) -> Sheet:
    """An empty sheet with axes that hold all of `items`."""
    dates = [item.as_of for item in items if item.as_of is not None]
    column = (120.0 if width > 600 else 84.0) if dates and len(dates) < len(items) else 0.0
    plot = Box(62, 20, width - 14, height - 34)
    right = plot.right - column
    values = value_axis([end for item in items for end in (item.low, item.high)], bottom=plot.bottom - 10, top=58)
    pad = min(90.0, (right - plot.left) * 0.14)
    days = DayAxis(min(dates), max(dates), plot.left + pad, right - pad) if dates else None
    middle = None
    if len(dates) < len(items):
        middle = right + column / 2 if column else (plot.left + plot.right) / 2
    return Sheet(width, plot, values, days, middle)


def draw(items: list[Drawn], *, width: float, height: float) -> str:
    """The inside of an svg element of that size."""
    page = sheet(items, width=width, height=height)
    _grid(page)
    _band(page, [item for item in items if not item.own], own=any(item.own for item in items))
    spots = _spots(page, items)
    _gap(page, spots)
    for item, x in spots:
        _sign(page, item, x)
    first = sorted(spots, key=lambda spot: not spot[0].own)
    boxes = [_extent(page, item, x) for item, x in first]
    unlabelled = len(first) - sum(
        _label(page, item, x, rivals=boxes[:at] + boxes[at + 1 :]) for at, (item, x) in enumerate(first[:LABELLED])
    )
    if unlabelled:
        page.text(f"{unlabelled} more in the table", page.plot.right, 14, kind="tick", anchor="end")
    return "".join(page.parts)


def _grid(page: Sheet) -> None:
    for y, words in page.values.ticks():
        page.add(f'<path class="grid" d="M{page.plot.left:.1f} {y:.1f}H{page.plot.right:.1f}"/>')
        page.text(words, page.plot.left - 8, y + 4, kind="tick", anchor="end")
    page.add(f'<path class="axis" d="M{page.plot.left:.1f} {page.plot.bottom:.1f}H{page.plot.right:.1f}"/>')
    foot = page.plot.bottom + 20
    if page.days is not None:
        for x, words in page.days.ticks():
            page.add(f'<path class="axis" d="M{x:.1f} {page.plot.bottom:.1f}v5"/>')
            page.text(words, x, foot, kind="tick", anchor="middle")
    if page.undated is not None:
        page.text("undated", page.undated, foot, kind="tick", anchor="middle")
        if page.days is not None:
            x = 2 * page.undated - page.plot.right
            page.add(f'<path class="divider" d="M{x:.1f} {page.plot.top:.1f}V{page.plot.bottom:.1f}"/>')
    page.text("logarithmic scale" if page.values.log else "", page.plot.left, 14, kind="tick")


def _band(page: Sheet, others: list[Drawn], *, own: bool) -> None:
    """The stripe from the lowest to the highest figure of all others."""
    low, high = min(item.low for item in others), max(item.high for item in others)
    top, bottom = page.values.y(high), page.values.y(low)
    left, wide = page.plot.left, page.plot.right - page.plot.left
    page.add(f'<rect class="band" x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{bottom - top:.1f}"/>')
    page.add(f'<path class="edge" d="M{left:.1f} {top:.1f}h{wide:.1f}M{left:.1f} {bottom:.1f}h{wide:.1f}"/>')
    words = f"All {'other ' if own else ''}reports: {compact(low)}" + (f" to {compact(high)}" if high > low else "")
    page.text(words, left + 8, top - 7, kind="bandname")
    page.taken.append(Box(left, top - 22, left + 12 + text_width(words, SIZE), top - 2))


def _spots(page: Sheet, items: list[Drawn]) -> list[tuple[Drawn, float]]:
    """Each item with its place across; what would lie on another steps aside."""
    placed: list[tuple[Box, tuple[Drawn, float]]] = []
    for item in sorted(items, key=lambda item: not item.own):
        home = page.undated if item.as_of is None or page.days is None else page.days.x(item.as_of)
        assert home is not None
        x = home
        for step in (0, 1, -1, 2, -2, 3, -3):
            x = home + step * 20
            box = _extent(page, item, x)
            near = (*placed[:1], *placed[1:][-NEAR:])  # the article's own, and the days just before
            if page.plot.left < x < page.plot.right and not any(box.overlaps(other) for other, _ in near):
                break
        placed.append((_extent(page, item, x), (item, x)))
    page.taken.extend(box for box, _ in placed)
    return [spot for _, spot in reversed(placed)]


def _extent(page: Sheet, item: Drawn, x: float) -> Box:
    size = radius(item.shape) + 2
    top, bottom = page.values.y(item.high) - size, page.values.y(item.low) + size
    if item.bound in UP:
        top -= ARROW
    if item.bound in DOWN:
        bottom += ARROW
    return Box(x - size, top, x + size, bottom)


def _gap(page: Sheet, spots: list[tuple[Drawn, float]]) -> None:
    """How many times the highest other figure the article's own is, where it stands clear above all."""
    others = [item.high for item, _ in spots if not item.own]
    item, x = max((spot for spot in spots if spot[0].own), key=lambda spot: spot[0].low, default=(None, 0.0))
    if item is None or max(others) <= 0 or item.low < NOTEWORTHY * max(others):
        return
    times = item.low / max(others)
    if times > LARGEST:
        return
    factor = grouped(round(times)) if times >= 3 else f"{times:.1f}"
    start, end = page.values.y(item.low) + radius(item.shape) + 4, page.values.y(max(others))
    if end - start < 20:
        return
    page.add(
        f'<path class="gap" d="M{x:.1f} {start:.1f}V{end - 3:.1f}M{x - 5:.1f} {end - 10:.1f}'
        f'L{x:.1f} {end - 3:.1f}L{x + 5:.1f} {end - 10:.1f}"/>'
    )
    page.taken.append(Box(x - 6, start, x + 6, end))
    line = Box(x - 2, (start + end) / 2 - 8, x + 2, (start + end) / 2 + 8)
    for words in (f"{factor} times the highest other figure", f"{factor} times the highest", f"× {factor}"):
        box = place(line, (text_width(words, SIZE), LINE), field=page.plot, taken=page.taken)
        if box is not None:
            page.text(words, box.left, box.bottom - 4, kind="gapname")
            page.taken.append(box)
            return


def _sign(page: Sheet, item: Drawn, x: float) -> None:
    low, high = page.values.y(item.low), page.values.y(item.high)
    middle = (low + high) / 2
    parts = []
    if item.high > item.low:
        parts.append(bar(x, high, low))
    if item.bound in UP:
        parts.append(arrow(x, high, up=True, gap=0 if item.high > item.low else radius(item.shape)))
    if item.bound in DOWN:
        parts.append(arrow(x, low, up=False, gap=0 if item.high > item.low else radius(item.shape)))
    parts.append(mark(item.shape, x, middle, hollow=item.bound in HOLLOW))
    rows = " ".join(map(str, item.rows))
    kind = "own" if item.own else "other"
    page.add(f'<g class="{kind}" data-rows="{rows}"><title>{escape(described(item))}</title>', *parts, "</g>")


def _label(page: Sheet, item: Drawn, x: float, *, rivals: list[Box]) -> bool:
    first, second = label(item)
    wide = max(text_width(first, SIZE) * 1.06, text_width(second, SIZE))
    box = place(_extent(page, item, x), (wide, 2 * LINE), field=_field(page), taken=page.taken, rivals=rivals)
    if box is None:
        return False
    page.taken.append(box)
    mark_box = _extent(page, item, x)
    middle = (box.left + box.right) / 2  # the width is a generous guess: the words keep to the side of their sign
    if abs(middle - x) < 4:
        anchor, at = "middle", middle
    else:
        anchor, at = ("end", box.right) if middle < x else ("start", box.left)
    reach = max(box.left - mark_box.right, mark_box.left - box.right, box.top - mark_box.bottom,
                mark_box.top - box.bottom)  # fmt: skip
    kind = "own" if item.own else "other"
    if reach > 10:
        end = min(max(x, box.left), box.right)
        near = box.bottom if box.bottom < mark_box.top else box.top if box.top > mark_box.bottom else box.top + LINE
        page.add(f'<path class="leader" d="M{x:.1f} {page.values.y(item.high):.1f}L{end:.1f} {near:.1f}"/>')
    page.text(first, at, box.top + 12, kind=f"{kind}name", anchor=anchor)
    page.text(second, at, box.top + 12 + LINE, kind=f"{kind}note", anchor=anchor)
    return True


def _field(page: Sheet) -> Box:
    return Box(page.plot.left + 2, 16, page.width - 2, page.plot.bottom)
