"""Figures of news in German, Russian, Vietnamese and the English of other continents: value, unit, measure, population."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from sayso.model import Figure
from tests.parse.test_figures import read, shown

TABLE: list[dict[str, Any]] = json.loads(Path(__file__).with_name("figures_world.json").read_text("utf-8"))
_TOLD = ("value", "bound", "unit", "population", "measure")


def told(text: str, figure: Figure) -> dict[str, object]:
    return {name: value for name, value in shown(text, figure).items() if name in _TOLD}


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["text"][:50])
def test_table(row: dict[str, Any]) -> None:
    assert [told(row["text"], f) for f in read(row["text"], row["language"])] == row["figures"]


def test_the_table_covers_its_languages() -> None:
    assert len({row["text"] for row in TABLE}) == len(TABLE)
    assert all(count >= 15 for count in Counter(row["language"] for row in TABLE).values())
    assert {row["language"] for row in TABLE} == {"de", "ru", "vi", "en"}


@pytest.mark.parametrize(
    ("texts", "value", "measure"),
    [
        (
            {
                "en": "Twelve workers were killed in the blast.",
                "de": "Bei der Explosion kamen zwölf Arbeiter ums Leben.",
                "ru": "При взрыве погибли двенадцать рабочих.",
                "vi": "Vụ nổ khiến mười hai công nhân thiệt mạng.",
            },
            12,
            "killed",
        ),
        (
            {
                "en": "31 children were taken to hospital.",
                "de": "31 Kinder wurden ins Krankenhaus gebracht.",
                "ru": "Госпитализированы 31 ребёнок.",
                "vi": "Ba mươi mốt trẻ em nhập viện.",
            },
            31,
            "treated",
        ),
        (
            {
                "en": "Four women are missing.",
                "de": "Vier Frauen werden vermisst.",
                "ru": "Четыре женщины числятся пропавшими без вести.",
                "vi": "Bốn phụ nữ mất tích.",
            },
            4,
            "missing",
        ),
        (
            {
                "en": "Nine men were injured.",
                "de": "Neun Männer trugen Verletzungen davon.",
                "ru": "Пострадали девять мужчин.",
                "vi": "Chín người bị thương.",
            },
            9,
            "wounded",
        ),
    ],
)
def test_one_fact_reads_alike_in_each_language(texts: dict[str, str], value: int, measure: str) -> None:
    for language, text in texts.items():
        (figure,) = read(text, language)
        assert (figure.value[0], figure.unit, figure.measure) == (value, "person", measure), text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "К семи утра дождь кончился."),
        ("ru", "Автобус уходит в 9 вечера."),
        ("de", "Gegen sieben Uhr kam die Feuerwehr."),
        ("en", "The raid began at 0430hrs."),
        ("en", "The road leads to N5 near the quarry."),
        ("vi", "Đến năm nay đường mới thông."),
    ],
)
def test_no_figure_is_read_from_times_and_names(language: str, text: str) -> None:
    assert read(text, language) == ()
