"""The day of publication in the lines under a headline."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from sayso.read import read
from sayso.read.plain import from_text

HEADLINES = {
    "en": ("Oldmere council says the harbour wall needs two more winters", "The council gave the date on Sunday."),
    "de": (
        "Der Hafen bleibt nach dem Sturm noch zwei Winter lang geschlossen",
        "Die Bürgermeisterin nannte den Termin am Sonntag.",
    ),
    "ru": ("Порт после шторма останется закрытым ещё на две зимы, сообщил мэр", "Об этом мэр рассказал в воскресенье."),
    "vi": ("Cảng cá đóng cửa thêm hai mùa đông sau bão, chủ tịch thị trấn cho biết", "Ông nói điều này hôm chủ nhật."),
}
BODY = (
    "\nDrei Boote sind am Montag im Hafen gesunken, niemand wurde verletzt.\nDie Polizei ermittelt nun die Ursache.\n"
)
DAY = date(2025, 3, 15)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("vi", "Báo Đông Sơn - 15/03/2025 08:10"),
        ("vi", "PV (t/h)-Thứ bảy, ngày 15/03/2025 17:06 GMT+7"),
        ("vi", "Hà Nội, ngày 15 tháng 3 năm 2025"),
        ("de", "Von Anna Berger, 15. März 2025, 18.20 Uhr"),
        ("de", "15.03.2025"),
        ("ru", "15 марта 2025, 18:20"),
        ("en", "Saturday, March 15, 2025"),
    ],
)
def test_a_line_under_the_headline_tells_the_day(language: str, line: str) -> None:
    found = from_text(f"Drei Boote im Hafen gesunken\n{line}{BODY}", language=language)
    assert found.published == DAY
    assert line not in [p.span.of(found.text) for p in found.paragraphs]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "03/04/2025"),  # of March or of April
        ("vi", "Từ ngày 15/03/2025 phí gửi xe tăng"),
        ("de", "Am 15. März 2025 sanken drei Boote im alten Hafen der Stadt."),
        ("de", "Die Boote sanken zwischen dem 15.03.2025 und dem 17.03.2025"),
        ("en", "— Ada Norr (@adanorr) March 15, 2025"),
    ],
)
def test_other_lines_do_not(language: str, line: str) -> None:
    assert from_text(f"Drei Boote im Hafen gesunken\n{line}{BODY}", language=language).published is None


def test_a_day_that_is_given_counts() -> None:
    found = from_text(f"Drei Boote im Hafen gesunken\n15.03.2025{BODY}", language="de", published=date(2024, 1, 2))
    assert found.published == date(2024, 1, 2)


def test_a_text_of_nothing_else_keeps_it() -> None:
    assert read(b"Hafen\n15.03.2025\n").text == "Hafen\n15.03.2025\n"


@pytest.mark.parametrize(
    ("language", "lines", "day"),
    [
        ("en", "17 February 2025", date(2025, 2, 17)),
        ("en", "By Jane Roe\n17 February 2025", date(2025, 2, 17)),
        ("en", "17 February 2025\nBy Jane Roe", date(2025, 2, 17)),
        ("en", "By Jane Roe, 17 February 2025", date(2025, 2, 17)),
        ("en", "By Jane Roe", None),
        ("de", "17. Februar 2025", date(2025, 2, 17)),
        ("ru", "12 мая 2025", date(2025, 5, 12)),
        ("vi", "26/8/2025", date(2025, 8, 26)),
    ],
)
def test_lines_right_under_a_long_headline_are_no_part_of_it(language: str, lines: str, day: date | None) -> None:
    headline, body = HEADLINES[language]
    found = from_text(f"{headline}\n{lines}\n\n{body}")
    assert (found.title, found.published) == (headline, day)
    assert [p.span.of(found.text) for p in found.paragraphs] == [headline, body]
    assert found.byline == ("Jane Roe" if "By" in lines else None)


def test_a_writer_before_the_date_is_no_part_of_the_headline() -> None:
    headline, body = HEADLINES["de"]
    found = from_text(f"{headline}\nVon Anna Berger\n17. Februar 2025\n\n{body}")
    assert (found.title, found.published) == (headline, date(2025, 2, 17))


SENTENCES = (
    "The council gave the date on Sunday, a week after the storm had torn a hole into the wall of the old harbour, and "
    "said that it was on 17 February 2025 that its people were first told of the danger to the ships that lie there",
    "By Monday, the water had gone back to where it stood before the storm, and those of the people who had left were "
    "able to go home, the council said, adding that nobody was hurt.",
)


@pytest.mark.parametrize("width", range(42, 110, 4))
@pytest.mark.parametrize(
    "under", ["", "\n17 February 2025", "\nBy Jane Roe\n17 February 2025", "\n\nBy Jane Roe\n17 February 2025"]
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_lines_of_wrapped_paragraphs_stay_together(width: int, under: str, between: str) -> None:
    wrapped = [textwrap.fill(sentence, width) for sentence in SENTENCES]
    headline = HEADLINES["en"][0][:width]
    text = headline + under + (between if under else "\n\n") + "\n\n".join(wrapped)
    found = from_text(text)
    assert [p.span.of(text) for p in found.paragraphs] == [headline, *wrapped]
    assert found.published == (date(2025, 2, 17) if under else None)


def test_a_wrapped_headline_keeps_its_second_line() -> None:
    text = (
        "Oldmere council says that the harbour wall needs two more winters and will\ncost far more than planned\n"
        "17 February 2025\n\nThe council gave the date on Sunday."
    )
    found = from_text(text)
    assert found.title == text[: text.index("\n17")]
    assert found.published == date(2025, 2, 17)
