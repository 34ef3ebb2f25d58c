"""Tables of figures over time as documents of one line."""

from __future__ import annotations

import contextlib
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.archive import Mapped, Series, read_series
from sayso.errors import InputError
from sayso.model import Bound, Measure

CSV = 'day,lamps,lamps*,note\n2031-03-01,12,about,calm\n2031-03-02,"1,300",more,\n2031-03-03,,,storm\n'

WHOLE = Mapped()


def read(tmp_path: Path, text: str | bytes, mapped: Mapped = WHOLE) -> list[Series]:
    path = tmp_path / "table"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read_series(path, mapped))


def test_a_table_of_days(tmp_path: Path) -> None:
    mapped = Mapped(("lamps",), "harbour lamps", Measure.DESTROYED, "lamp", "the keeper", "https://x.example/t.csv")
    first, second, third = read(tmp_path, CSV, mapped)
    assert first.document is not None
    assert first.document.text == "day: 2031-03-01; lamps: 12; lamps*: about; note: calm"
    assert (first.document.published, first.document.publisher) == (date(2031, 3, 1), "the keeper")
    figure = first.figures["lamps"]
    assert figure.spans[0].of(first.document.text) == "12"
    assert (figure.value, figure.bound, figure.unit) == ((12, None), Bound.ABOUT, "lamp")
    assert (figure.population, figure.measure, figure.source) == ("harbour lamps", Measure.DESTROYED, "the keeper")
    assert (second.figures["lamps"].value, second.figures["lamps"].bound) == ((1300, None), Bound.OVER)
    assert third.document is not None
    assert third.figures == {}


@pytest.mark.parametrize(
    "text",
    [
        '[{"d": "2031-03-01", "n": 5, "m": null}, {"d": "2031-03-02", "n": 6.0, "m": "x"}]',
        '{"about": 1, "rows": [{"d": "2031-03-01", "n": "5"}, {"d": "2031-03-02", "n": "6"}]}',
        '{"d": "2031-03-01", "n": 5}\n{"d": "2031-03-02", "n": 6}\n',
        "d;n\n2031-03-01;5\n2031-03-02;6\n",
        "\ufeffd\tn\r\n2031-03-01T08:00\t5\r\n2031-03-02 x\t6\r\n",
    ],
)
def test_shapes_of_tables(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    assert [row.figures["n"].value for row in found] == [(5, None), (6, None)]
    assert [row.figures["n"].as_of for row in found] == [date(2031, 3, 1), date(2031, 3, 2)]


@pytest.mark.parametrize(
    ("text", "mapped", "problem"),
    [
        ("", Mapped(), "no rows"),
        ("a,b\n1,2\n", Mapped(), "no column holds days"),
        ("d,b\n2031-03-01,x\n", Mapped(), "no column holds numbers"),
        ("d,a,b\n2031-03-01,1,2\n", Mapped(population="cats"), "which of the columns a, b"),
        ("d,a\n2031-03-01,1\n", Mapped(("z",)), "there is no column 'z'; it has d, a"),
        ("[1, 2]", Mapped(), "no list of objects"),
        ("[{]", Mapped(), "not JSON"),
        ("[" * 100_000, Mapped(), "not JSON"),
        (b"\xff\xfe\x00", Mapped(), "not UTF-8"),
    ],
)
def test_what_is_no_table_is_one_line(tmp_path: Path, text: str | bytes, mapped: Mapped, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as caught:
        read(tmp_path, text, mapped)
    assert "\n" not in str(caught.value)


def test_a_row_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    found = read(tmp_path, "d,a\n2031-03-01,1\n2031-03-02,many\n2031-03-03,1e999\n", Mapped(("a",)))
    assert [row.problem is None for row in found] == [True, False, False]
    assert "row 2: 'many' in 'a' is no number" in (found[1].problem or "")


@pytest.mark.parametrize(
    "days",
    [
        ("31.12.2030", "1.1.2031"), ("2030/12/31", "2031/1/1"), ("31/12/2030", "01/01/2031"), ("12/31/2030", "01/01/2031"),
        ("31 December 2030", "1 January 2031"), ("31. Dezember 2030", "1. Januar 2031"), ("Dec 31, 2030", "Jan 1, 2031"),
        ("31.12.2030 18:00", "01.01.2031 06:00"),
    ],
)  # fmt: skip
def test_days_in_the_form_that_the_column_keeps_to(tmp_path: Path, days: tuple[str, str]) -> None:
    found = read(tmp_path, f"day\tn\n{days[0]}\t5\n{days[1]}\t6\n")
    assert [row.figures["n"].as_of for row in found] == [date(2030, 12, 31), date(2031, 1, 1)]
    assert found[0].document is not None
    assert days[0] in found[0].document.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("d;n\n31.12.2030;1.200\n01.01.2031;950\n", [1200, 950]),
        ("d;n\n2030-12-31;1.200,5\n2031-01-01;1.300\n", [1200.5, 1300]),
        ("d;n\n2030-12-31;0,5\n2031-01-01;1.234.567\n", [0.5, 1_234_567]),
        ("d;n\n2030-12-31;1.25\n2031-01-01;1.125\n", [1.25, 1.125]),
        ("d;n\n31.12.2030;1,200,000\n01.01.2031;1,200\n", [1_200_000, 1200]),
        ("d,n\n2030-12-31,1.125\n2031-01-01,1.25\n", [1.125, 1.25]),
        ('[{"d": "31.12.2030", "n": 1.125}, {"d": "01.01.2031", "n": 2.375}]', [1.125, 2.375]),
    ],
)
def test_what_a_point_and_a_comma_mean_is_seen_from_the_table(tmp_path: Path, text: str, expected: list[float]) -> None:
    assert [row.figures["n"].value for row in read(tmp_path, text)] == [(value, None) for value in expected]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("d;n\n2031-03-01;1.200\n2031-03-02;950\n", "'1.200' in 'n' may be thousands or a fraction"),
        ('d,n\n31.12.2030,"1,200"\n', "'1,200' in 'n' may be thousands or a fraction"),
        ("d,n\n03/04/2031,5\n05/06/2031,6\n", "in '03/04/2031' of 'd' day and month cannot be told apart"),
        ("d,n,n\n2031-03-01,5,6\n", "two columns are called 'n'"),
    ],
)
def test_what_can_be_read_in_two_ways_is_not_read(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read(tmp_path, text)


def test_a_day_that_is_none_is_told_for_its_row(tmp_path: Path) -> None:
    first, second, third = read(tmp_path, "d,n\n2031-03-01,5\nsoon,6\n2031-03-03,7\n")
    assert (first.figures["n"].value, third.figures["n"].value) == ((5, None), (7, None))
    assert "row 2: 'soon' is no day like 2024-12-31" in (second.problem or "")


def test_a_row_with_more_cells_than_columns_is_not_cut(tmp_path: Path) -> None:
    first, second = read(tmp_path, "d,n\n2031-03-01,1,200\n2031-03-02,950,\n")
    assert "row 1: it has more cells than there are columns" in (first.problem or "")
    assert second.figures["n"].value == (950, None)


def test_signs_for_nothing_are_no_figures(tmp_path: Path) -> None:
    found = read(tmp_path, ",d,n\n1,2031-03-01,5\n2,2031-03-02,n/a\n3,2031-03-03,–\n4,2031-03-04\n")
    assert [row.problem for row in found] == [None] * 4
    assert [list(row.figures) for row in found] == [["n"], [], [], []]


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_do_harm(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    with contextlib.suppress(InputError):
        read(tmp_path_factory.getbasetemp(), data)


@settings(deadline=None)
@given(
    st.lists(st.dictionaries(st.text(max_size=5), st.one_of(st.text(max_size=9), st.integers(), st.none())), max_size=4)
)
def test_no_rows_do_harm(tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, object]]) -> None:
    rows = [{**row, "d": "2031-03-01"} for row in rows]
    try:
        found = read(tmp_path_factory.getbasetemp(), json.dumps(rows))
    except InputError:
        return
    for row in found:
        assert row.document is not None
        for figure in row.figures.values():
            assert figure.spans[0].of(row.document.text)
