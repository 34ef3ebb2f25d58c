"""The picture of reported figures: scales, places, and the article's own figure apart from all others."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from sayso.model import Bound, Measure, Point, Series
from sayso.write.picture import Picture, picture
from sayso.write.picture.place import Box, place
from sayso.write.picture.scale import DayAxis, value_axis
from tests.write.sample import EVIDENCE, SERIES

KNOWN = {evidence.id: evidence for evidence in EVIDENCE}
DAY = date(2031, 3, 1)


def point(value: float, day: int | None = 0, *, own: bool = False, high: float | None = None, **more: Any) -> Point:
    return Point(
        value=(value, high),
        bound=more.get("bound", Bound.EXACT),
        measure=more.get("measure", Measure.KILLED),
        population="people",
        as_of=None if day is None else DAY + timedelta(day),
        publisher=more.get("publisher", "Evening Star"),
        evidence=None if own else more.get("evidence", "e4"),
    )


def made(*points: Point) -> Picture:
    found = picture(Series("c1", "f1", points), name="p", evidence=KNOWN)
    assert found is not None
    return found


def tree(drawing: str) -> Any:
    return etree.fromstring(drawing)


def signs(drawing: str, kind: str) -> list[Any]:
    return tree(drawing).xpath(f".//g[@class='{kind}']")  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("values", "log", "ticks"),
    [
        ((100, 250), False, ["0", "100", "200"]),
        ((240, 12_000), True, ["300", "1,000", "3,000", "10,000"]),
        ((100, 12_000, 250_000), True, ["100", "1,000", "10,000", "100,000"]),
        ((0, 0), False, ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ((-5e-324, 0), False, ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ((-1.5, 4.75), False, ["0", "2", "4"]),
        ((2.5e9, 3.1e9), False, ["0", "1B", "2B", "3B"]),
        ((0, 10, 10_000), True, ["10", "100", "1,000", "10,000"]),
    ],
)
def test_value_axis(values: tuple[float, ...], log: bool, ticks: list[str]) -> None:
    axis = value_axis(values, bottom=400, top=0)
    assert axis.log is log
    assert [words for _, words in axis.ticks()] == ticks


@given(values=st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=8))
def test_every_value_has_a_height_and_a_greater_one_is_no_lower(values: list[float]) -> None:
    axis = value_axis(values, bottom=400, top=0)
    heights = [axis.y(value) for value in sorted(values)]
    assert all(0 <= height <= 400 for height in heights)
    assert heights == sorted(heights, reverse=True)
    assert len(axis.ticks()) <= 20


@given(first=st.dates(), last=st.dates())
def test_days_run_from_left_to_right_with_room_for_their_words(first: date, last: date) -> None:
    first, last = sorted((first, last))
    axis = DayAxis(first, last, 0, 600)
    ticks = axis.ticks()
    assert ticks
    assert all(-1e-6 <= x <= 600 + 1e-6 for x, _ in ticks)
    assert all(right - left >= 40 for (left, _), (right, _) in pairwise(ticks))
    assert re.search(r"\d{1,4}$", ticks[0][1])


def test_labels_stand_free_and_nearest_to_their_own_sign() -> None:
    field, mark = Box(0, 0, 200, 100), Box(90, 40, 110, 60)
    free = place(mark, (40, 20), field=field, taken=[mark])
    assert free == Box(116, 40, 156, 60)
    beside = place(mark, (40, 20), field=field, taken=[mark, Box(112, 0, 200, 100)])
    assert beside is not None
    assert beside.right <= 84
    rival = Box(160, 40, 180, 60)
    away = place(mark, (40, 20), field=field, taken=[mark, rival], rivals=[rival])
    assert away is not None
    assert away.distance(mark) < away.distance(rival)
    assert place(mark, (300, 20), field=field, taken=[]) is None


def test_no_picture_where_nothing_is_to_compare() -> None:
    assert picture(Series("c1", "f1", (point(5, own=True),)), name="p", evidence={}) is None
    assert picture(Series("c1", "f1", ()), name="p", evidence={}) is None


def test_the_articles_own_figure_is_apart_in_class_and_shape() -> None:
    found = made(point(100), point(120, 1), point(9000, 2, own=True))
    for drawing in (found.wide, found.narrow):
        [own] = signs(drawing, "own")
        others = signs(drawing, "other")
        assert len(others) == 2
        assert own.find("polygon") is not None
        assert all(other.find("circle") is not None for other in others)
        assert own.findtext("title") == "9,000 killed; 3 March 2031; This article"
        assert "75 times the highest other figure" in found.wide
    assert [words for _, words in found.key] == ["This article", "killed"]


def test_measures_have_shapes_of_their_own() -> None:
    found = made(point(100), point(300, measure=Measure.CASUALTIES), point(9000, own=True))
    assert [words for _, words in found.key] == ["This article", "killed", "killed and wounded"]
    assert len({str(sign) for sign, _ in found.key}) == 3


def test_bounds_and_ranges_can_be_seen() -> None:
    found = made(
        point(100, 0, bound=Bound.OVER),
        point(200, 1, bound=Bound.AT_MOST),
        point(300, 2, bound=Bound.ABOUT),
        point(100, 3, high=400),
        point(250, 4, own=True),
    )
    kinds = {
        sign.findtext("title").split(" killed;")[0]: {part for shape in sign for part in shape.get("class", "").split()}
        for sign in signs(found.wide, "other")
    }
    assert kinds == {
        "over 100": {"mark", "arrow"},
        "at most 200": {"mark", "arrow"},
        "about 300": {"mark", "hollow"},
        "100 to 400": {"mark", "range"},
    }


def test_copies_are_one_sign_with_all_names() -> None:
    found = made(*(point(100, publisher=name) for name in ("A", "B", "C", "A")), point(90, own=True))
    [sign] = signs(found.wide, "other")
    assert sign.findtext("title") == "100 killed; 1 March 2031; A, B + 1 more"
    assert len(found.rows) == 5
    assert sign.get("data-rows") == "0 1 2 3"


def test_each_sign_names_its_lines_of_the_table() -> None:
    points = (point(100), point(120, 1), point(100), point(9000, None, own=True))
    found = made(*points)
    lines = {sign.get("data-rows"): sign.findtext("title") for sign in tree(found.wide).iter("g")}
    assert lines == {
        "0 2": "100 killed; 1 March 2031; Evening Star",
        "1": "120 killed; 2 March 2031; Evening Star",
        "3": "9,000 killed; undated; This article",
    }
    elsewhere = picture(Series("c1", "f1", points), name="p", evidence=KNOWN, rows=(5, 7, 9, 11))
    assert elsewhere is not None
    assert {sign.get("data-rows") for sign in tree(elsewhere.wide).iter("g")} == {"5 9", "7", "11"}


def test_the_table_holds_every_point_with_its_passage() -> None:
    found = picture(SERIES[0], name="p", evidence=KNOWN)
    assert found is not None
    assert [row.figure for row in found.rows] == [
        "12,000", "at least 100", "at most 400", "about 240", "over 3,000", "10,000 to 12,000", "nearly 180",
        "over 250,000",
    ]  # fmt: skip
    assert found.rows[0].passage == "The Ondra valley has 12,000 inhabitants."
    assert found.rows[0].url == "https://survey.example/2031/ondra"
    assert [row.own for row in found.rows] == [False] * 7 + [True]
    assert found.rows[6].day == "undated"


def test_words_for_those_who_do_not_see_it() -> None:
    found = made(point(100), point(120, 1), point(9000, 2, own=True, bound=Bound.OVER))
    for kind, drawing in (("wide", found.wide), ("narrow", found.narrow)):
        root = tree(drawing)
        assert root.get("role") == "img"
        assert root.get("aria-labelledby").split() == [f"p-{kind}-t", f"p-{kind}-d"]
        assert (
            root.findtext("title") == "Over 9,000 people, killed: this article’s figure among those that others report"
        )
        assert root.findtext("desc") == (
            "2 reported figures from 100 to 120; this article gives over 9,000. The table below lists all."
        )


points = st.builds(
    point,
    st.floats(-1e300, 1e300),
    st.one_of(st.none(), st.integers(-3000, 3000)),
    own=st.booleans(),
    high=st.one_of(st.none(), st.floats(-1e300, 1e300)),
    bound=st.sampled_from(Bound),
    measure=st.one_of(st.none(), st.sampled_from(Measure)),
    publisher=st.text(alphabet=st.characters(codec="utf-8"), max_size=20),
)


@settings(max_examples=80, deadline=None)
@given(several=st.lists(points, max_size=8))
def test_any_points_give_a_drawing_that_stays_on_its_sheet(several: list[Point]) -> None:
    found = picture(Series("c1", "f1", tuple(several)), name="p", evidence={})
    if found is None:
        assert all(one.evidence is None for one in several)
        return
    assert len(found.rows) == len(several)
    for drawing in (found.wide, found.narrow):
        root = tree(drawing)
        _, _, width, height = map(float, root.get("viewBox").split())
        for circle in root.iter("circle"):
            assert 0 <= float(circle.get("cx")) <= width
            assert 0 <= float(circle.get("cy")) <= height
        for text in root.iter("text"):
            assert 0 <= float(text.get("x")) <= width
            assert 0 <= float(text.get("y")) <= height


def test_many_points_take_no_long_time() -> None:
    many = [point(100 + n % 977, n % 365, publisher=f"P{n}") for n in range(2000)]
    start = process_time()
    assert "more in the table" in made(*many, point(9000, own=True)).wide
    assert process_time() - start < 6
