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
