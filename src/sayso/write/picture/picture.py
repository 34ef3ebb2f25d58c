"""The picture of one series: two drawings (for a wide and a narrow page), a key and a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from sayso.model import Evidence, Point, Series
from sayso.write.clean import line, shorten, web_address
from sayso.write.picture.draw import draw
from sayso.write.picture.marks import OWN, mark
from sayso.write.picture.points import drawn, shapes
from sayso.write.wording import compact, day, measured, worded

SIZES = (("wide", 760, 400), ("narrow", 380, 440))  # in pixels
PASSAGE = 240  # characters of one; the JSON report holds the whole


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table behind the picture."""

    who: str
    figure: str
    measure: str
    population: str
    day: str
    own: bool
    passage: str  # the words it was read from, of the evidence given
    url: str | None


@dataclass(frozen=True, slots=True)
class Picture:
    """Drawings as svg elements, the key as (sign, words), and every point in words."""

    wide: Markup
    narrow: Markup
    key: tuple[tuple[Markup, str], ...]
    rows: tuple[Row, ...]
    title: str


def picture(
    series: Series, *, name: str, evidence: Mapping[str, Evidence], rows: Sequence[int] | None = None
) -> Picture | None:
    """The picture of a series, or None where nothing is there to compare.

    `name` is the stem of the element ids (letters, digits, hyphens) and must be unique on the page; `evidence` is
    what the points name, by id; `rows` are the lines of the points in the table beside the picture, where that is not
    the picture's own. Ids, classes and presentation attributes only: the page's style gives the colours,
    so that light, dark and print differ.
    """
    if all(point.evidence is None for point in series.points):
        return None
    items = drawn(series, range(len(series.points)) if rows is None else rows)
    title, text = _title(series), _description(series)
    wide, narrow = (
        Markup(  # noqa: S704 - every text in it has been escaped; a test with hostile text holds it to that
            f'<svg class="{kind}" viewBox="0 0 {w} {h}" role="img" aria-labelledby="{name}-{kind}-t {name}-{kind}-d">'
            f'<title id="{name}-{kind}-t">{escape(title)}</title><desc id="{name}-{kind}-d">{escape(text)}</desc>'
            f"{draw(items, width=w, height=h)}</svg>"
        )
        for kind, w, h in SIZES
    )
    return Picture(wide, narrow, tuple(_key(series)), tuple(_row(point, evidence) for point in series.points), title)


def _key(series: Series) -> list[tuple[Markup, str]]:
    rows = [(OWN, "own", "This article")] if any(point.evidence is None for point in series.points) else []
    rows += [(shape, "other", measured(measure) or "no measure named") for measure, shape in shapes(series).items()]
    return [(_sample(shape, kind), words) for shape, kind, words in rows]


def _sample(shape: str, kind: str) -> Markup:
    sign = f'<g class="{kind}">{mark(shape, 12, 12)}</g>'
    return Markup(f'<svg viewBox="0 0 24 24" aria-hidden="true">{sign}</svg>')  # noqa: S704 - our own words alone


def _title(series: Series) -> str:
    own = next((point for point in series.points if point.evidence is None), None)
    if own is None:
        return "Reported figures over time"
    what = f"{worded(own.value, own.bound)} {line(own.population or '')}".strip()
    measure = measured(own.measure)
    what = f"{what}{', ' + measure if measure else ''}"
    return f"{what[:1].upper()}{what[1:]}: this article’s figure among those that others report"


def _description(series: Series) -> str:
    others = [point for point in series.points if point.evidence is not None]
    ends = [end for point in others for end in point.value if end is not None]
    low, high = min(ends), max(ends)
    spread = f"from {compact(low)} to {compact(high)}" if high > low else f"of {compact(low)}"
    count = f"{len(others)} reported figure{'' if len(others) == 1 else 's'} {spread}"
    own = [worded(point.value, point.bound) for point in series.points if point.evidence is None]
    return f"{count}; this article gives {' and '.join(own)}. The table below lists all." if own else f"{count}."


def _row(point: Point, evidence: Mapping[str, Evidence]) -> Row:
    own = point.evidence is None
    source = evidence.get(point.evidence or "")
    return Row(
        who=("This article" if own else line(point.publisher or "publisher unknown")),
        figure=worded(point.value, point.bound),
        measure=measured(point.measure),
        population=line(point.population or ""),
        day=day(point.as_of) or "undated",
        own=own,
        passage=shorten(source.text, PASSAGE) if source is not None else "",
        url=web_address(source.url) if source is not None else None,
    )
