"""A question that asks for the claim's number, and what it got for an answer."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored


def label(claim: str, told: str, language: str = "en") -> Label:
    found = report(
        article(f"Velm\n{claim}", published="2031-05-06", language=language),
        [stored("a", told, title="Questions and answers", published="2031-05-01", language=language)],
    )
    return about(found, claim.rstrip(".")).content.label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Velm has 69 public libraries.", "How many public libraries does Velm have?\n42"),
        (
            "The Velm port handles 24% of Orland's grain.",
            "What share of Orland's grain does the Velm port handle?\n8.2%.",
        ),
        ("The Velm court has almost 7,000 employees.", "How many employees does the Velm court have?\n5,584 in June."),
        ("Velm spent $90 million on the new tram.", "How much did Velm spend on the new tram?\nAbout $41 million."),
    ],
)
def test_another_number(claim: str, told: str) -> None:
    assert label(claim, told) is Label.REFUTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Velm has 69 public libraries.", "How many public libraries does Velm have?\n69"),
        (
            "Exchange students brought over $40 million to Velm.",
            "How much did exchange students bring to Velm?\nThey brought $41 million.",
        ),
    ],
)
def test_this_number(claim: str, told: str) -> None:
    assert label(claim, told) is Label.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        # another place, another thing, another year, a part of it
        ("Velm has 69 public libraries.", "How many public libraries does Orland have?\n42"),
        ("Velm has 69 public libraries.", "How many public parks does Velm have?\n42"),
        ("Velm has 69 public libraries.", "How many public libraries did Velm have in 1998?\n42"),
        (
            "Velm has 69 public libraries.",
            "How many public libraries with a lift and a reading room does Velm have?\n42",
        ),
        # no answer, one that denies something, a range of numbers, what only rounds it
        (
            "Velm has 69 public libraries.",
            "How many public libraries does Velm have?\nNobody has counted them since 2004.",
        ),
        ("Only 31% of Velm's adults read.", "What share of Velm's adults read?\n69% of adults did not read."),
        ("Velm has 69 public libraries.", "How many public libraries does Velm have?\nOf 80, 11 are shut."),
        ("Velm has about 70 public libraries.", "How many public libraries does Velm have?\n69"),
        # a rate of two counts, and what may have grown since
        ("Velm has one judge for 30,000 people.", "How many judges does Velm have?\n153"),
        ("The fever in Velm has killed 40 people.", "How many people has the fever in Velm killed?\n52 people."),
    ],
)
def test_not_another_number(claim: str, told: str) -> None:
    assert label(claim, told) is not Label.REFUTED


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        ("de", "Velmstadt hat 69 öffentliche Bibliotheken.", "Wie viele öffentliche Bibliotheken hat Velmstadt?\n42"),
        ("ru", "В Велмске работают 69 городских библиотек.", "Сколько городских библиотек работают в Велмске?\n42"),
        ("vi", "Tỉnh Vĩnh Lâm có 69 thư viện công cộng.", "Tỉnh Vĩnh Lâm có bao nhiêu thư viện công cộng?\n42"),
    ],
)
def test_in_other_languages(language: str, claim: str, told: str) -> None:
    assert label(claim, told, language) is Label.REFUTED
