"""Which figures of a report may be added up to a claim's, and which only happen to fit."""

from __future__ import annotations

import pytest

from sayso.model import Report
from tests.judge.bench import about, article, report, stored

CHECK = "figures_add_up"


def checked(claim: str, told: str, language: str = "en") -> Report:
    title = {"en": "News from Korsund", "de": "Neues aus Korsund", "ru": "Вести из Корсунда", "vi": "Tin từ Korsund"}
    return report(
        article(f"{title[language]}\n{claim}", language=language),
        [stored("a", told, title=title[language], language=language)],
    )


def summed(claim: str, told: str, language: str = "en") -> bool:
    judged = about(checked(claim, told, language), claim)
    return any(reason.check == CHECK for reason in judged.content.reasons)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (
            "In total 900 members of both clubs in Korsund signed the petition.",
            "In Korsund 520 members of the north club and 380 members of the south club signed the petition.",
        ),
        (
            "Altogether 36 lorries are now parked on the quay in Korsund.",
            "There were 22 lorries on the quay in Korsund and 14 more lorries joined them.",
        ),
        (
            "The storm in Korsund caused 17 casualties in total.",
            "The storm in Korsund killed 5 people and injured 12.",
        ),
        (
            "Each school in Korsund gets 12 tablets.",
            "Korsund shares 480 tablets among 40 schools.",
        ),
        (
            "There are 31 boats left in the harbour of Korsund.",
            "There were 40 boats in the harbour of Korsund. Of these, 9 boats were sold.",
        ),
    ],
)
def test_a_list_that_counts_the_same_adds_up(claim: str, told: str) -> None:
    assert summed(claim, told)


@pytest.mark.parametrize(
    ("claim", "told", "language"),
    [
        # ages, the hurt and the dead
        (
            "Elf Menschen haben bei dem Sturm in Korsund insgesamt ihr Leben verloren.",
            "Bei dem Sturm in Korsund starben drei Menschen. Ein 47 Jahre alter Fahrer starb im Auto. "
            "34 Menschen wurden verletzt, fünf davon schwer.",
            "de",
        ),
        (
            "In total 17 people were killed by the storm in Korsund.",
            "The storm in Korsund killed 5 people and injured 12.",
            "en",
        ),
        # two matters in two sentences
        (
            "By Sunday 173 survivors had been brought ashore in Korsund, many more than hoped.",
            "The ferry that sank off Korsund had 230 people aboard. In 1994 a ferry went down there with 57 people.",
            "en",
        ),
        # a comparison that stands elsewhere in the sentence
        (
            "В Корсунде родились 11,2 тысячи детей — на 6,3% меньше, чем годом ранее.",
            "В Корсунде умерли 19,4 тыс. человек. Естественная убыль составила 8,2 тыс. человек.",
            "ru",
        ),
        # other units
        (
            "Korsund hiện còn lại 3 người mất tích.",
            "Ở Korsund, sau khi mưa 30 phút, có 10 người được cứu.",
            "vi",
        ),
        # a part left out of the list
        (
            "In total 30 boats were sold in Korsund.",
            "In Korsund 18 boats, 12 boats and 7 boats were sold by three yards.",
            "en",
        ),
    ],
)
def test_what_only_happens_to_fit_does_not(claim: str, told: str, language: str) -> None:
    assert not summed(claim, told, language)
