"""What the desk keeps of a report is the report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.model import Article, Report
from sayso.web.codec import dump, load
from sayso.write import Format, write
from tests.write.hostile import NASTY
from tests.write.sample import EMPTY, REPORT


@pytest.mark.parametrize("report", [REPORT, EMPTY], ids=["sample", "empty"])
def test_reports_come_back_as_they_were(report: Report) -> None:
    assert load(dump(report)) == report


@pytest.mark.parametrize("text", NASTY)
def test_so_do_their_texts(text: str) -> None:
    document = replace(EMPTY.reading.document, text=text, title=text)
    report = replace(EMPTY, reading=replace(EMPTY.reading, document=document))
    assert load(dump(report)).reading.document.text == text


def test_every_format_is_the_same_from_what_was_kept() -> None:
    again = load(dump(REPORT))
    for form in Format:
        assert write(again, form) == write(REPORT, form)


def test_the_article_as_it_came_is_not_kept_twice() -> None:
    document = replace(REPORT.reading.document, article=Article(b"x" * 1_000_000))
    kept = dump(replace(REPORT, reading=replace(REPORT.reading, document=document)))
    assert kept == dump(REPORT)
