"""Claims that one report bears out and another sets right, items of a bulletin, differences of counts; in our own words."""

from __future__ import annotations

import pytest

from sayso.judge.figures.changes import is_change
from sayso.model import Document, Label
from sayso.parse.figures import figures_of
from tests.judge.bench import about, article, report, stored

TEXT = (
    "Ferry sinks on Lake Orvane\n"
    "All 44 children of the Velm school choir were rescued from the ferry Ada Norr on Lake Orvane, the operator said.\n"
    "The ferry Ada Norr had left Velm for Orvane Bridge at noon."
)
BORNE_OUT = "VELM – All 44 children of the Velm school choir were rescued from the ferry Ada Norr on Lake Orvane."


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("The ferry Ada Norr sank on Lake Orvane. Divers came from Velm.", Label.SUPPORTED),
        (
            "A misheard call was behind the word of 44 safe children of the Velm choir on Lake Orvane. Divers are searching the "
            "wreck of the ferry Ada Norr.",
            Label.NOT_ENOUGH,
        ),
        # Of something else that was misheard.
        ("The ferry Ada Norr sank on Lake Orvane. A captain had misheard the forecast of the wind.", Label.SUPPORTED),
    ],
)
def test_what_another_report_calls_a_mistake_is_left_open(told: str, label: Label) -> None:
    document = article(TEXT, published="2024-06-08")
    archive = [
        stored("a", BORNE_OUT, published="2024-06-08"),
        stored("b", told, title="Lake Orvane", published="2024-06-09"),
    ]
    content = about(report(document, archive), "All 44 children of the Velm school choir").content
    assert content.label is label
    assert ("contested" in {reason.check for reason in content.reasons}) is (label is Label.NOT_ENOUGH)


@pytest.mark.parametrize(
    ("heads", "label"), [(("Sorby", "Harlow"), Label.NOT_ENOUGH), (("Velm", "Harlow"), Label.REFUTED)]
)
def test_an_item_of_a_bulletin_is_of_its_own_place(heads: tuple[str, str], label: Label) -> None:
    document = article(
        "Lorry burns on the Velm bypass\nTwelve people were hurt when a lorry burnt out on the bypass of Velm on Monday.\n"
        "The lorry on the Velm bypass was loaded with paint.",
        published="2024-05-06",
    )
    items = "\n".join(f"{head}: A lorry burnt out on the bypass on Monday, nobody was hurt." for head in heads[:1])
    text = f"{items}\n{heads[1]}: A bus left the road near Velm."
    found = report(document, [stored("a", text, title="Roads on Monday: Velm, lorry, bypass", published="2024-05-06")])
    assert about(found, "Twelve people were hurt").content.label is label


@pytest.mark.parametrize(
    ("language", "text", "changes"),
    [
        ("en", "There are 36 patients, up 14 from the day before.", [False, True]),
        ("en", "There are 36 patients, 14 more than the day before.", [False, True]),
        ("en", "There were 36 patients on Monday, and 14 went home.", [False, False]),
        ("en", "The firm has 36 lorries, 14 more than its rival.", [False, False]),
        ("de", "Es sind 36 Schüler krank, 14 mehr als am Vortag.", [False, True]),
        ("vi", "Có 36 em nhập viện, tăng 14 em so với chiều hôm trước.", [False, True]),
        ("vi", "Có 36 em nhập viện, trong đó 14 em nặng.", [False, False]),
    ],
)
def test_a_difference_is_no_count(language: str, text: str, changes: list[bool]) -> None:
    found = figures_of(Document(text=text, language=language), ())
    assert [is_change(text, figure) for figure in found] == changes


def test_an_agency_corrects_what_it_had_reported() -> None:
    document = article(TEXT, published="2024-06-08")
    told = (
        "VELM – (Corrects earlier report that all 44 children of the Velm choir were rescued from the ferry Ada Norr; 61 were "
        "aboard.)"
    )
    found = report(document, [stored("a", told, title="Ferry Ada Norr sinks on Lake Orvane", published="2024-06-08")])
    assert about(found, "All 44 children of the Velm school choir").content.label is Label.REFUTED


def test_a_clarification_of_the_very_number() -> None:
    document = article(
        "Pupils of Velm school win fortune\n"
        "Ada Norr, 16, and her classmates of the Velm school in Sorby won the 2.5 million crowns prize for young engineers in "
        "Harlow last Friday.",
        published="2024-06-08",
    )
    told = "In our story of Monday we said that pupils of the Velm school had won 2.5 million crowns. The school gets 25,000."
    found = report(document, [stored("a", told, title="Clarification", published="2024-06-12")])
    assert about(found, "won the 2.5 million crowns prize").content.label is Label.REFUTED


def test_a_correction_sets_the_number_right_in_few_words() -> None:
    document = article(
        "Karl Finch tells graduates of Velm what counts\nKarl Finch spoke to graduates of Velm on Monday.\n"
        "The self-made man has given 12 million crowns for the new engineering hall.",
        published="2024-06-08",
    )
    told = (
        "An article on Karl Finch and the graduates of Velm misstated the size of his gift; it was 1.2 million crowns, not "
        "12 million crowns."
    )
    found = report(document, [stored("a", told, title="Correction: Karl Finch", published="2024-06-12")])
    assert about(found, "has given 12 million crowns").content.label is Label.REFUTED


def test_a_year_before_is_none_of_the_report_s_days() -> None:
    document = article(
        "Tai nạn trên đèo Velm\nMột xe khách lao xuống vực trên đèo Velm hôm qua.\n"
        "Riêng năm 2018, trên đèo Velm xảy ra bốn vụ tai nạn giao thông nghiêm trọng.",
        published="2024-05-06",
        language="vi",
    )
    told = "Hôm qua, trên cả nước xảy ra 41 vụ tai nạn giao thông nghiêm trọng. Một vụ xảy ra trên đèo Velm."
    found = report(document, [stored("a", told, title="Tai nạn trên đèo Velm", published="2024-05-06", language="vi")])
    assert about(found, "bốn vụ tai nạn").content.label is Label.NOT_ENOUGH
