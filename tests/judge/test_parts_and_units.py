"""All told as dead of whom a part died, numbers near one another, other currencies, other directions, the article itself."""

from __future__ import annotations

import pytest

from sayso.model import Label, Report, Verdict
from tests.judge.bench import about, article, report, stored

TITLES = {"en": "News from Korsund", "de": "Neues aus Korsund", "ru": "Вести из Корсунда", "vi": "Tin từ Korsund"}


def checked(claim: str, told: str, language: str = "en", title: str | None = None) -> Report:
    return report(
        article(f"{TITLES[language]}\n{claim}", language=language, published="2031-03-05"),
        [stored("a", told, title=title or TITLES[language], published="2031-03-04", language=language)],
    )


def content(claim: str, told: str, language: str = "en", title: str | None = None) -> Verdict:
    return about(checked(claim, told, language, title), claim).content


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        ("en", "In Korsund 40 miners were killed.", "In Korsund 40 miners were taken to hospital, of whom three died."),
        ("en", "In Korsund 61 guests were killed.", "Four guests were killed in Korsund and 57 were injured."),
        ("en", "In Korsund 26 pupils were killed.", "In Korsund 26 pupils were injured. Nobody was killed."),
        (
            "de",
            "In Korsund sind 48 Kinder schwer verletzt worden.",
            "In Korsund sind 48 Kinder untersucht worden. Drei von ihnen wurden schwer verletzt.",
        ),
        (
            "de",
            "In Korsund sind 12 Menschen ums Leben gekommen.",
            "In Korsund wurden 12 Menschen verletzt, zwei schwer. Todesfälle gab es nach Angaben des Kreises nicht.",
        ),
        (
            "ru",
            "В Корсунде погибли 1400 солдат.",
            "В Корсунде потери составили 1400 человек убитыми и ранеными. Из них 310 солдат погибли.",
        ),
        ("vi", "Tại Korsund 112 người thiệt mạng.", "Tại Korsund 112 người nhập viện, trong đó một người tử vong."),
    ],
)
def test_a_part_told_as_all(language: str, claim: str, told: str) -> None:
    found = content(claim, told, language)
    assert found.label is Label.REFUTED
    assert any(reason.check == "part_of_them" for reason in found.reasons)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("In Korsund 40 miners were killed.", "In Korsund 40 miners were killed, of whom three died in hospital."),
        ("In Korsund 40 miners were injured.", "In Korsund 40 miners were injured, of whom three died."),
        (
            "The attack in Korsund killed three people and injured more than 200.",
            "The complaint tells of an attack in Korsund that killed three people and injured more than 200.",
        ),
        ("In Korsund three were killed and 57 injured.", "In Korsund 57 were injured and three of them died."),
        ("In Korsund 40 miners were rescued.", "In Korsund 45 miners were taken to hospital, of whom three died."),
    ],
)
def test_all_told_as_all(claim: str, told: str) -> None:
    assert not any(reason.check == "part_of_them" for reason in content(claim, told).reasons)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Ada Norr won the vote in Korsund with 54.3 percent.", "Ada Norr won the vote in Korsund with 53.4 percent."),
        ("Gunmen killed 104 villagers in Korsund.", "Gunmen killed 101 villagers in Korsund."),
        ("The mayor of Korsund is 54 years old.", "The mayor of Korsund is 53 years old."),
        ("Prices in Korsund rose by 4.2 percent.", "Prices in Korsund rose by 4.3 percent."),
    ],
)
def test_numbers_near_one_another_are_not_the_same(claim: str, told: str) -> None:
    assert content(claim, told).label is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Prices in Korsund rose by 4.2 percent.", "Prices in Korsund rose by 4.18 percent."),
        ("The new harbour of Korsund cost 3 billion euros.", "The new harbour of Korsund cost 2.95 billion euros."),
    ],
)
def test_a_rounded_number_is_the_same(claim: str, told: str) -> None:
    assert content(claim, told).label is Label.SUPPORTED


@pytest.mark.parametrize(
    ("language", "claim", "told"),
    [
        ("en", "Prices in Korsund fell to 4.2 percent in August.", "Prices in Korsund rose to 4.2 percent in August."),
        (
            "en",
            "Norra Energy of Korsund reported a net loss of 300 million euros.",
            "Norra Energy of Korsund reported a net profit of 300 million euros.",
        ),
        (
            "de",
            "Die Arbeitslosenquote in Korsund sank im Mai auf 6,2 Prozent.",
            "Die Arbeitslosenquote in Korsund stieg im Mai auf 6,2 Prozent.",
        ),
        ("en", "Rebels captured 120 soldiers in Korsund.", "Rebels released 120 soldiers in Korsund."),
    ],
)
def test_the_other_direction_bears_nothing_out(language: str, claim: str, told: str) -> None:
    assert content(claim, told, language).label is not Label.SUPPORTED


def test_another_currency() -> None:
    claim = "Korsund will pay £640 million for the new ferry."
    found = content(claim, "Korsund will pay 640 million kroner for the new ferry, the county said.")
    assert found.label is Label.REFUTED
    assert found.reasons[0].check == "other_unit"
    assert content(claim, "Korsund will pay 640 million pounds for the new ferry.").label is Label.SUPPORTED


def test_an_age_bears_out_nothing_else() -> None:
    claim = "The 22-year-old goalkeeper has signed a six-year contract."
    told = "Korsund have signed Karl Ott. The 22-year-old has signed a five-year contract."
    assert content(claim, told).label is not Label.SUPPORTED


def test_the_article_itself_is_no_evidence() -> None:
    title = "Mine blast kills 40 in Korsund"
    body = (
        "A blast in a mine in Korsund killed 40 miners on Sunday, the mayor, Ada Norr, said.\n"
        "“We have never seen such a fire in this town,” Norr told reporters.\n"
        "The mine in the hills employs 900 people."
    )
    others = [
        stored("a", "A mine blast in Korsund killed 14 miners on Sunday.", published="2031-03-04"),
        stored("b", "Fourteen miners were killed in the blast in Korsund on Sunday.", published="2031-03-04"),
    ]
    whole = article(f"{title}\n{body}", published="2031-03-05")
    copy = stored("c", f"{title}\n{body}", title=title, published="2031-03-05")
    found = report(whole, [*others, copy])
    assert about(found, "killed 40 miners on Sunday").content.label is Label.REFUTED
    assert all(evidence.document != "c" for evidence in found.evidence)
