"""A claim with one party's number, of which the report also has another party's."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored


def labelled(language: str, claim: str, told: str) -> Label:
    found = report(
        article(f"Korsund\n{claim}", language=language, published="2031-03-05"),
        [stored("a", told, title="Korsund", published="2031-03-04", language=language)],
    )
    return about(found, claim).content.label


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        (
            "en",
            "Sixty thousand people marched in Korsund on Sunday against the pension law.",
            "Organisers said 60,000 people took part in Sunday's march in Korsund against the pension law;"
            " police put the crowd at 25,000.",
        ),
        (
            "de",
            "In Korsund demonstrierten 6.000 Menschen gegen das Rentengesetz.",
            "Viele Menschen haben in Korsund gegen das Rentengesetz demonstriert."
            " Die Gewerkschaft sprach von 6.000 Teilnehmern, die Polizei von 2.800.",
        ),
        (
            "vi",
            "Hôm Chủ nhật, 60.000 người biểu tình ở Korsund phản đối luật hưu trí.",
            "Hôm Chủ nhật, đông đảo người dân biểu tình ở Korsund phản đối luật hưu trí."
            " Ban tổ chức cho biết có 60.000 người tham gia, trong khi cảnh sát nói chỉ 25.000 người.",
        ),
        (
            "ru",
            "В воскресенье в Корсунде 60 тысяч человек вышли на протест против пенсионного закона.",
            "В воскресенье в Корсунде прошёл протест против пенсионного закона."
            " По словам организаторов, в нём участвовали 60 тысяч человек, по данным полиции — 25 тысяч.",
        ),
    ],
)
def test_disputed(language: str, claim: str, told: str) -> None:
    assert labelled(language, claim, told) is Label.CONFLICTING


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (  # other people, not another count
            "In Korsund 60 police officers were injured.",
            "In Korsund 60 police officers were injured, the government said. 25 residents were arrested.",
        ),
        (
            "In Korsund 60 police officers were injured.",
            "In Korsund 60 police officers were injured, police said, and residents lost 25 houses.",
        ),
        (  # an earlier march
            "Sixty thousand people marched in Korsund on Sunday.",
            "Organisers said 60,000 people marched in Korsund on Sunday; police had counted 25,000 last year.",
        ),
    ],
)
def test_not_disputed(claim: str, told: str) -> None:
    assert labelled("en", claim, told) is Label.SUPPORTED


def test_the_number_of_the_other_party() -> None:
    told = (
        "Thousands marched in Korsund on Sunday against the pension law."
        " Organisers claimed an attendance of more than 12,000. Police put the number at around 3,500."
    )
    assert labelled("en", "Police said more than 12,000 people marched in Korsund on Sunday.", told) is Label.REFUTED
    assert labelled("en", "More than 12,000 people marched in Korsund, organisers said.", told) is not Label.REFUTED
