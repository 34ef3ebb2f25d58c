"""What reports in other languages than English show of articles in them: small texts in our own words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from sayso.judge.outcomes.opposites import opposed
from tests.judge.bench import about, article, report, stored


@dataclass(frozen=True)
class Story:
    """An article, the reports beside it, and the label of one of its claims."""

    language: str
    text: str
    reports: tuple[tuple[str, str, str], ...]  # day, language, text
    words: str
    label: str
    published: str | None = None


STORIES = {
    "one other number in the same words": Story(
        "de",
        "Wahl in Norau\nIn Norau wurde gewählt. Die Wahlbeteiligung lag bei 61,5 Prozent.",
        (
            (
                "2024-05-06",
                "de",
                "In Norau lag die Wahlbeteiligung am Sonntag bei 51,5 Prozent, teilte der Wahlleiter mit.",
            ),
            ("2024-05-06", "en", "Voters in Norau elected a new council. Turnout was 51.5 percent."),
        ),
        "Die Wahlbeteiligung lag bei 61,5 Prozent",
        "Refuted",
    ),
    "one report is not enough for that": Story(
        "de",
        "Wahl in Norau\nIn Norau wurde gewählt. Die Wahlbeteiligung lag bei 61,5 Prozent.",
        (
            (
                "2024-05-06",
                "de",
                "In Norau lag die Wahlbeteiligung am Sonntag bei 51,5 Prozent, teilte der Wahlleiter mit.",
            ),
        ),
        "Die Wahlbeteiligung lag bei 61,5 Prozent",
        "Not Enough Evidence",
    ),
    "a report that has the claim's number speaks for it": Story(
        "de",
        "Wahl in Norau\nIn Norau wurde gewählt. Die Wahlbeteiligung lag bei 61,5 Prozent.",
        (
            (
                "2024-05-06",
                "de",
                "In Norau lag die Wahlbeteiligung um 16 Uhr bei 51,5 Prozent, teilte der Wahlleiter mit.",
            ),
            ("2024-05-06", "en", "Voters in Norau elected a council. Turnout was 51.5 percent by the afternoon."),
            ("2024-05-07", "de", "Norau hat gewählt: Die Wahlbeteiligung lag am Ende bei 61,5 Prozent."),
        ),
        "Die Wahlbeteiligung lag bei 61,5 Prozent",
        "Supported",
    ),
    "a count of the day before may have grown": Story(
        "ru",
        "Снегопад в Норске\nВ аэропорту Норска из-за снегопада отменили 40 рейсов.",
        (("2024-03-14", "ru", "В аэропорту Норска из-за снегопада отменили 12 рейсов."),),
        "В аэропорту Норска из-за снегопада отменили 40 рейсов",
        "Not Enough Evidence",
        "2024-03-15",
    ),
    "the opposite outcome in two reports": Story(
        "vi",
        "Tai nạn trên đèo Mây Trắng\nKết quả kiểm tra cho thấy tài xế dương tính với ma túy.",
        (
            (
                "2024-03-14",
                "vi",
                "Công an cho biết kết quả kiểm tra tài xế vụ tai nạn đèo Mây Trắng âm tính với ma túy.",
            ),
            ("2024-03-15", "en", "The driver in the crash on May Trang Pass tested negative for drugs, police said."),
        ),
        "Kết quả kiểm tra cho thấy tài xế dương tính với ma túy",
        "Refuted",
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_content(name: str) -> None:
    story = STORIES[name]
    documents = [
        stored(f"d{number}", text, published=day, language=language)
        for number, (day, language, text) in enumerate(story.reports)
    ]
    document = article(story.text, language=story.language, published=story.published)
    item = about(report(document, documents), story.words)
    assert item.content.label.value == story.label, item.content.reasons


SUBJECT = """Werk Halbach streicht 300 Stellen
Der Hersteller Halbach streicht 300 Stellen.
Weltweit beschäftigt der Konzern 4200 Menschen."""


def test_a_report_on_another_firm_bears_out_no_claim_that_names_none() -> None:
    documents = [
        stored(
            f"d{n}",
            f"Der Hersteller Halbach streicht 300 Stellen. {more}",
            published=f"2024-05-0{n + 1}",
            language="de",
        )
        for n, more in enumerate(
            ("Die Aktie fiel.", "Der Betriebsrat war entsetzt.", "Das Werk ist alt.", "Kunden fehlen.", "Es regnete.")
        )
    ]
    other = stored("x", "Der Hersteller Quandel streicht 90 Stellen. Weltweit beschäftigt der Konzern 4200 Menschen.",
                   published="2024-05-02", language="de")  # fmt: skip
    item = about(
        report(article(SUBJECT, language="de"), [*documents, other]), "Weltweit beschäftigt der Konzern 4200 Menschen"
    )
    assert item.content.label.value == "Not Enough Evidence", item.content.reasons


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Der Test war positiv.", "Der Test war negativ.", True),
        ("Суд признал его виновным, он осуждён.", "Суд его оправдал.", True),
        ("Tòa tuyên bị cáo vô tội.", "Bị cáo bị kết án 5 năm tù.", True),
        ("Der Rat hat den Plan genehmigt.", "Der Rat hat den Plan beraten.", False),
        ("Ein Test war positiv, einer negativ.", "Der Test war negativ.", False),
    ],
)
def test_opposite_outcomes(first: str, second: str, expected: bool) -> None:
    assert opposed(first, second) is expected


def _attribution(language: str, text: str, words: str, *reports: str) -> str:
    documents = [stored(f"d{n}", said, published="2024-05-06", language=language) for n, said in enumerate(reports)]
    item = about(report(article(text, language=language, published="2024-05-06"), documents), words)
    assert item.attribution is not None
    return item.attribution.label.value


def test_what_the_same_speaker_denies_elsewhere_was_not_said() -> None:
    text = "Werk Halbach\nEntlassungen im Werk seien bis Ende 2026 ausgeschlossen, sagte Direktorin Anna Krug."
    other = "Direktorin Anna Krug sagte, dass sie Entlassungen im Werk nicht ausschließen könne."
    same = "Direktorin Anna Krug sagte, dass Entlassungen im Werk bis Ende 2026 ausgeschlossen seien."
    assert _attribution("de", text, "Entlassungen im Werk seien", other) == "Refuted"
    assert _attribution("de", text, "Entlassungen im Werk seien", same) == "Supported"


def test_another_time_for_the_same_was_not_said() -> None:
    text = (
        "Мост закрыт\nМинистр Анна Орлова сообщила, что движение по мосту восстановят не раньше чем через три недели."
    )
    other = "Министр Анна Орлова заявила, что движение по мосту восстановят в течение двух суток."
    near = "Министр Анна Орлова заявила, что движение по мосту восстановят через месяц."
    assert _attribution("ru", text, "движение по мосту восстановят", other) == "Refuted"
    assert _attribution("ru", text, "движение по мосту восстановят", near) != "Refuted"


def test_a_report_on_other_goods_does_not_contradict() -> None:
    text = "Xuất khẩu chè tăng 30%\nXuất khẩu chè 6 tháng đạt 90 triệu USD, tăng 30,5% về giá trị so với cùng kỳ."
    told = "cà phê 6 tháng đạt 400 triệu USD, tăng 12,5% về giá trị so với cùng kỳ."
    coffee = [
        stored(f"c{n}", f"{said} {told}", published="2024-07-05", language="vi")
        for n, said in enumerate(("Xuất khẩu", "Theo hải quan, xuất khẩu"))
    ]
    found = report(article(text, language="vi", published="2024-07-06"), coffee)
    assert all(item.content.label.value != "Refuted" for item in found.judged), [i.content for i in found.judged]
