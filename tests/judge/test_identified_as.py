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
