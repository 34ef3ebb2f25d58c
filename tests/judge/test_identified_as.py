"""Another name for whoever did it."""

from __future__ import annotations

import pytest

from sayso.model import Label
from tests.judge.bench import about, article, report, stored

CLAIM = "The man who stabbed five people in the Tarn arcade has been identified as Ole Brandt, a student of 21."


BESIDE = {
    "en": "Mayor Ada Nur spoke to Ulf Ravn at the arcade.",
    "de": "Bürgermeisterin Ada Nur sprach mit Ulf Ravn in der Passage.",
}


def label(told: str, claim: str = CLAIM, language: str = "en") -> Label:
    found = report(
        article(
            f"Knife attack in the Tarn arcade\n{claim} {BESIDE[language]}", language=language, published="2031-05-03"
        ),
        [
            stored(
                "a",
                f"{told} {BESIDE[language]}",
                title="Knife attack in the Tarn arcade",
                published="2031-05-04",
                language=language,
            )
        ],
    )
    return about(found, claim).content.label


@pytest.mark.parametrize(
    "told",
    [
        "Five people were stabbed in the Tarn arcade. The suspect has been identified as Karl Finch, 38.",
        "Five people were stabbed in the Tarn arcade. Police named the attacker as Karl Finch.",
    ],
)
def test_another_name(told: str) -> None:
    assert label(told) is Label.REFUTED


@pytest.mark.parametrize(
    "told",
    [
        "Five people were stabbed in the Tarn arcade. One victim has been identified as Karl Finch, 38.",
        "Five people were stabbed in the Tarn arcade. Police named the attacker as Brandt, a student.",
        "Five people were stabbed in the Tarn arcade by two men. The suspects fled; one has been identified as Karl Finch.",
        "Five people were stabbed in the Tarn arcade. The suspect has been identified as Ole Brandt, police said.",
    ],
)
def test_no_other_name(told: str) -> None:
    assert label(told) is not Label.REFUTED


def test_in_other_languages() -> None:
    german = "Bei dem Täter in der Passage von Tarn handelt es sich um Ole Brandt, einen Studenten."
    told = "Der Angreifer in der Passage von Tarn wurde als Karl Finke identifiziert."
    assert label(told, german, "de") is Label.REFUTED


def test_of_the_same_kin_in_vietnamese() -> None:
    claim = "Kẻ bắn năm người ở xưởng gỗ Tân Sậy được xác định là Lê Văn Mẫu, 31 tuổi."
    found = report(
        article(
            f"Nổ súng ở xưởng gỗ Tân Sậy\n{claim} Bệnh viện kêu gọi hiến nhóm máu O.",
            language="vi",
            published="2031-05-03",
        ),
        [
            stored(
                "a",
                "Vụ nổ súng ở xưởng gỗ Tân Sậy làm năm người chết. Công an cho biết nghi phạm là Lê Văn Quế, em trai của "
                "Lê Văn Mẫu.",
                title="Công an nói về vụ nổ súng ở xưởng gỗ Tân Sậy",
                published="2031-05-04",
                language="vi",
            )
        ],
    )
    assert about(found, claim).content.label is Label.REFUTED
