"""A quotation's trace as a timeline: on its own page, and in the report."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from lxml import html  # type: ignore[import-untyped]

from sayso.archive import Sighting
from sayso.model import Span, Stored
from sayso.tracing import Relation, Trace, Traced
from sayso.web.timeline import stops, strip
from tests.web.conftest import Open
from tests.write.sample import REPORT

DAY = date(2031, 3, 1)


def sighting(days: int | None, *, exact: bool = True, publisher: str | None = "Evening Star") -> Sighting:
    published = None if days is None else DAY + timedelta(days)
    document = Stored("d", "The dam held.", published=published, publisher=publisher)
    return Sighting(document, Span(0, 12), 1.0 if exact else 0.7, ())


def trace(*found: Sighting) -> Trace:
    return Trace(tuple(Traced(one, None, Relation.SAME if at else Relation.FIRST) for at, one in enumerate(found)))


def test_each_stop_says_how_much_later_it_is() -> None:
    found = stops(trace(sighting(0), sighting(0), sighting(1), sighting(1_201), sighting(None)))
    assert [stop.later for stop in found] == ["", "the same day", "a day later", "1,200 days later", ""]
    assert [stop.likeness for stop in stops(trace(sighting(0), sighting(0, exact=False)))] == [
        "word for word",
        "70% the same",
    ]


def test_the_strip_shows_days_in_their_order_and_the_article_among_them() -> None:
    made = html.fragment_fromstring(
        str(strip(trace(sighting(0), sighting(2, exact=False), sighting(8)), DAY + timedelta(4)))
    )
    places = [float(sign.get("cx")) for sign in made.iter("circle")]
    assert places == sorted(set(places))
    assert [sign.get("class") for sign in made.iter("circle")] == ["mark", "mark hollow", "mark"]
    [own] = [path for path in made.iter("path") if path.get("class") == "article"]
    assert places[1] < float(re.findall(r"[\d.]+", own.get("d"))[0]) < places[2]


def test_no_strip_where_there_is_no_line_of_days() -> None:
    for found, article in (
        ([], DAY),
        ([sighting(0)], None),
        ([sighting(0), sighting(0)], DAY),
        ([sighting(None)], DAY),
    ):
        assert strip(trace(*found), article) == ""


def test_a_crowd_of_one_day_stays_on_the_strip() -> None:
    made = html.fragment_fromstring(str(strip(trace(*[sighting(0)] * 60, sighting(9)))))
    assert all(0 < float(sign.get("cy")) < 76 for sign in made.iter("circle"))


def test_names_from_outside_are_text() -> None:
    made = str(strip(trace(sighting(0, publisher="<script>alert(1)</script>"), sighting(3, publisher=None))))
    assert "<script" not in made
    assert "publisher unknown" in made


def test_the_report_fetches_the_timeline_of_a_claim(desk: Open) -> None:
    words = "The needs are enormous"
    statement = replace(REPORT.reading.statements[0], content=(Span(0, len(words)),))
    document = replace(REPORT.reading.document, text=words + REPORT.reading.document.text[len(words) :])
    reading = replace(REPORT.reading, document=document, statements=(statement, *REPORT.reading.statements[1:]))
    [claim] = [item.claim for item in REPORT.judged if item.claim.statement == statement.id][:1]
    key = desk.keep(replace(REPORT, reading=reading))
    piece = desk.client.get(f"/reports/{key}/trace/{claim.id}").text
    assert "<html" not in piece
    assert "the earliest that this archive holds" in piece
    assert "/archive/documents/" in piece
    assert f'hx-get="/reports/{key}/trace/{claim.id}"' in desk.client.get(f"/reports/{key}").text
    assert desk.client.get(f"/reports/{key}/trace/none").status_code == 404


def test_the_example_is_traced_in_its_own_archive(idle: Callable[..., Open]) -> None:
    made = idle()  # a desk without an archive
    assert made.client.get("/archive/trace?q=The+needs+are+enormous").status_code == 503
    page = made.client.get("/archive/trace?q=The+needs+are+enormous&example=1").text
    link = re.findall(r'href="(/archive/documents/[^"]+)"', page)[0].replace("&amp;", "&")
    assert link.endswith("&example=1")
    assert '<mark id="passage">' in made.client.get(link).text
    assert 'name="example" value="1"' in page
    key = made.keep()
    assert "Trace these words" not in made.client.get(f"/reports/{key}").text


def test_evidence_leads_to_its_context(idle: Callable[..., Open]) -> None:
    made = idle()
    page = made.client.get(f"/reports/{made.keep()}").text
    evidence = REPORT.evidence[0]
    place = f"/archive/documents/{evidence.document}?start={evidence.span.start}&amp;end={evidence.span.end}"
    assert f'href="{place}"' in page


def test_who_else_is_said_to_have_spoken_the_words(tmp_path: Path, idle: Callable[..., Open]) -> None:
    rows = (
        ("a", "2031-03-01", "en", "“The dam at Ondra held for 1,200 days,” said premier Mira Tolan on Monday."),
        ("b", "2031-03-02", "en", "“The dam at Ondra held for 1,200 days,” said general Jon Averel on Tuesday."),
        ("c", "2031-03-02", "de", "„Der Damm in Ondra hat 1.200 Tage gehalten“, sagte Premierministerin Mira Tolan."),
    )
    lines = [
        json.dumps({"id": key, "published": day, "language": code, "publisher": f"P{key}", "text": text})
        for key, day, code, text in rows
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(lines), encoding="utf-8")
    made = idle(archive=str(tmp_path / "rows.jsonl"))
    page = made.client.get("/archive/trace?q=The+dam+at+Ondra+held+for+1,200+days").text
    assert "said by <b><bdi>Mira Tolan" in page
    assert "another speaker than in the earliest report" in page
    assert "Perhaps the same in other words" in page
    assert "Der Damm in Ondra" in page
    assert "said by <b><bdi>Jon Averel" in page
