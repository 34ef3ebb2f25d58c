"""Reported figures as rows, picture and page."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from sayso.model import Bound, Evidence, Figure, Measure, Modality, Reported, Span
from sayso.write.ledger import FIELDS, to_csv, to_json, to_page, to_svg, to_table
from sayso.write.ledger.series import MOST, drawing
from tests.write.hostile import NASTY

FIGURE = Figure("f1", (Span(0, 8),), (40, None), Bound.AT_LEAST, "person", "islanders", Measure.KILLED, "Ostwick")
EVIDENCE = Evidence(
    "e1", "d1", Span(0, 30), "At least 40 islanders drowned.", "0" * 64, "https://x.example/1", "Herald"
)
LINE = Reported(replace(FIGURE, source="the mayor"), EVIDENCE, date(2031, 3, 2), report=1)
RANGE = Reported(
    replace(FIGURE, value=(50, 70.5), bound=Bound.EXACT, vague=True, measure=None),
    replace(EVIDENCE, id="e2", publisher=None, url=None),
    None,
    report=2,
    named=False,
    modality=Modality.DENIED,
)
LINES = [LINE, RANGE]


class Tags(HTMLParser):
    """What a browser would see of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes += attrs


def nasty(text: str) -> Reported:
    figure = replace(FIGURE, population=text, place=text, source=text, unit=text)
    evidence = replace(EVIDENCE, publisher=text, url=text, title=text, text=text)
    return Reported(figure, evidence, date(2031, 3, 2), report=1)


def test_rows_for_programs() -> None:
    first, second = json.loads(to_json(LINES))
    assert list(first) == list(FIELDS)
    assert (first["day"], first["low"], first["high"], first["bound"]) == ("2031-03-02", 40, None, "at least")
    assert (second["low"], second["high"], second["vague"], second["named"]) == (50, 70.5, True, False)
    rows = list(csv.DictReader(io.StringIO(to_csv(LINES))))
    assert rows[0]["text"] == EVIDENCE.text
    assert (rows[1]["day"], rows[1]["high"], rows[1]["modality"]) == ("", "70.5", "denied")


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-cmd|x", "@SUM(A1)", "\t=1", " =1"])
def test_no_cell_is_a_formula(text: str) -> None:
    row = next(csv.DictReader(io.StringIO(to_csv([nasty(text)]))))
    assert row["population"] == row["text"] == f"'{text}"


def test_a_table_for_people() -> None:
    text = to_table(LINES)
    assert "at least 40 killed" in text
    assert "“At least 40 islanders drowned.”\n            https://x.example/1 [d1]" in text
    assert "(denied) 50 to 70.5" in text
    assert "~ islanders" in text
    assert "2 figures from 2 independent sources" in text
    nobody = replace(LINE, figure=replace(FIGURE, population=None))
    assert "killed  Ostwick " in to_table([nobody])
    assert "islanders, Ostwick" in text
    assert to_table([]) == "no figure of that in this archive\n"


def test_a_page_with_a_picture_and_a_table() -> None:
    page = to_page(LINES, "Islanders, Ostwick")
    assert page.count("<svg class=") == 2
    assert "All reports: 40 to 70.5" in page
    assert "This article" not in page
    assert page.count("<tr>") == 1 + len(LINES)
    assert 'href="https://x.example/1"' in page
    assert "No document of this archive" in to_page([], "x")


def test_a_picture_as_a_file() -> None:
    root = ElementTree.fromstring(to_svg(LINES))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.find("{http://www.w3.org/2000/svg}style") is not None
    assert to_svg([]) == ""


@pytest.mark.parametrize("text", NASTY)
def test_text_from_outside_stays_text(text: str) -> None:
    page = to_page([nasty(text), RANGE], text)
    page.encode()
    found = Tags()
    found.feed(page)
    assert not found.names & {"script", "img", "iframe", "object"}
    assert not [name for name, _ in found.attributes if name.startswith("on")]
    assert all((value or "").startswith("https://") for name, value in found.attributes if name == "href")
    ElementTree.fromstring(to_svg([nasty(text), RANGE]))
    shown = to_table([nasty(text), RANGE])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    to_csv([nasty(text)]).encode()


def test_a_long_series_is_thinned_and_says_so() -> None:
    lines = [
        replace(LINE, figure=replace(FIGURE, value=(n * 7 % 1501, None)), day=date(2031, 1, 1) + timedelta(days=n),
                evidence=replace(EVIDENCE, id=f"e{n}"))
        for n in range(1500)
    ]  # fmt: skip
    found, left = drawing(lines)
    assert found is not None
    assert 1500 - MOST < left < 1500
    kept = {row.figure for row in found.rows}
    highest = max(line.figure.low for line in lines)
    assert {"at least 0", f"at least {highest:,.0f}"} <= kept
    assert f"leaves out {left:,} of the figures" in to_page(lines, "x")
