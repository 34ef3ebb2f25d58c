"""Figures by a hand-checked table of sentences, and what holds for any text."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.model import Bound, Document, Figure, Measure, Paragraph, Span, Speaker, Statement, StatementKind
from sayso.parse.figures import figures_of

TABLE: list[dict[str, Any]] = json.loads(Path(__file__).with_name("figures_table.json").read_text("utf-8"))
PUBLISHED = date(2024, 5, 18)  # a Saturday


def document(text: str, language: str = "en", published: date | None = PUBLISHED) -> Document:
    return Document(
        text=text, paragraphs=(Paragraph(Span(0, len(text))),) if text else (), language=language, published=published
    )


def read(text: str, language: str = "en") -> tuple[Figure, ...]:
    return figures_of(document(text, language), ())


def shown(text: str, figure: Figure) -> dict[str, object]:
    """A figure as the table writes it: what is not said is left out."""
    low, high = figure.value
    told: dict[str, object] = {
        "says": figure.spans[0].of(text),
        "value": round(low, 6) if high is None else [round(low, 6), round(high, 6)],
        "bound": None if figure.bound is Bound.EXACT else figure.bound.value,
        "unit": figure.unit,
        "population": figure.population,
        "measure": figure.measure and figure.measure.value,
        "place": figure.place,
        "as_of": figure.as_of and figure.as_of.isoformat(),
        "vague": figure.vague or None,
        "trend": figure.trend and figure.trend.value,
    }
    return {name: value for name, value in told.items() if value is not None}


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["text"][:50])
def test_table(row: dict[str, Any]) -> None:
    assert [shown(row["text"], f) for f in read(row["text"], row["language"])] == row["figures"]


def test_the_table_covers_its_subjects() -> None:
    english = [row for row in TABLE if row["language"] == "en"]
    assert len(english) >= 120
    assert {row["topic"] for row in english} >= {"crime", "war", "disaster", "money", "health", "elections", "sport"}
    assert {row["language"] for row in TABLE} >= {"en", "de", "ru", "uk", "vi", "fr", "es"}


def test_ids_follow_the_reading_order_and_spans_point_into_the_document() -> None:
    text = "Storm kills 12\n\nAt least 12 people died. Some 30 were hurt.\n"
    paragraphs = tuple(Paragraph(Span(*span)) for span in ((0, 14), (16, len(text) - 1)))
    figures = figures_of(Document(text=text, paragraphs=paragraphs, language="en"), ())
    assert [(f.id, f.spans[0].of(text)) for f in figures] == [("f1", "12"), ("f2", "At least 12"), ("f3", "Some 30")]
    assert [f.sentence.of(text) for f in figures if f.sentence] == [
        "Storm kills 12",
        "At least 12 people died.",
        "Some 30 were hurt.",
    ]


def test_a_figure_belongs_to_the_innermost_statement_and_its_speaker() -> None:
    text = "The ministry said that 40 men were lost. The mayor said 12 homes burned."
    first, second = text.index("that 40"), text.index("12 homes")
    statements = (
        Statement("s1", StatementKind.INDIRECT, (Span(first, 39),), speaker=Speaker("Ministry")),
        Statement("s2", StatementKind.INDIRECT, (Span(0, len(text)),)),
        Statement("s3", StatementKind.INDIRECT, (Span(second, len(text) - 1),), speaker=Speaker("Mayor")),
    )
    figures = figures_of(document(text), statements)
    assert [(f.statement, f.source) for f in figures] == [("s1", "Ministry"), ("s3", "Mayor")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Some 40 houses burned, according to the Red Lantern Society.", "the Red Lantern Society"),
        ("According to Marla Ostrow, 40 houses burned.", "Marla Ostrow"),
        ("Some 40 houses burned.", None),
    ],
)
def test_whose_count(text: str, source: str | None) -> None:
    assert [f.source for f in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Twelve people died on Thursday.", date(2024, 5, 16)),
        ("As of 3 May, 12 people were missing.", date(2024, 5, 3)),
        ("Since 3 May, 12 people have gone missing.", None),
        ("Twelve people died yesterday.", date(2024, 5, 17)),
        ("Twelve people died in 2023.", None),
    ],
)
def test_the_day_a_count_is_given_for(text: str, day: date | None) -> None:
    assert [f.as_of for f in read(text)] == [day]


def test_the_article_s_own_decimal_sign_decides() -> None:
    continental = "Der Fonds zahlte 1.250.000 Euro, also 3,5 Prozent. Später kamen 4.500 Euro hinzu."
    assert [f.value[0] for f in read(continental, "de")] == [1_250_000, 3.5, 4500]
    assert [f.value[0] for f in read("It paid 1,250,000 euros, or 3.5 per cent; 4.500 is a ratio.")] == [
        1.25e6,
        3.5,
        4.5,
    ]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Une vingtaine d'ouvriers ont été blessés.", (20, "about", "person", "ouvriers")),
        ("fr", "Une douzaine de soldats sont partis.", (12, "exact", "person", "soldats")),
        ("fr", "Des centaines de soldats sont partis.", (100, "exact", "person", "soldats")),
        ("es", "Un centenar de soldados murieron.", (100, "about", "person", "soldados")),
        ("de", "Es kamen zwei bis drei Dutzend Soldaten.", (24, "exact", "person", "Soldaten")),
        ("en", "Two to three dozen men came.", (24, "exact", "person", "men")),
    ],
)
def test_counts_by_dozens_and_tens(language: str, text: str, told: tuple[float, str, str | None, str | None]) -> None:
    (figure,) = read(text, language)
    assert (figure.value[0], figure.bound.value, figure.unit, figure.population) == told


@pytest.mark.parametrize(
    ("text", "value", "population"),
    [
        ("Пришли 120 тыс. человек.", 120_000, "человек"),
        ("Прийшло 2,5 тис. солдатів.", 2500, "солдатів"),
        ("số người chết tăng lên 52", 52, None),
    ],
)
def test_letters_tell_how_a_text_of_no_known_language_is_read(text: str, value: float, population: str | None) -> None:
    (figure,) = figures_of(Document(text=text, paragraphs=(Paragraph(Span(0, len(text))),), language=None), ())
    assert (figure.value[0], figure.unit, figure.population) == (value, "person", population)


def test_a_part_is_not_taken_for_its_whole() -> None:
    part, whole = read("Five of the 20 passengers were killed.")
    assert (part.value[0], part.measure and part.measure.value) == (5, "killed")
    assert (whole.value[0], whole.measure) == (20, None)


TEXTS = st.text(max_size=200) | st.lists(
    st.sampled_from(
        "over 250,000 soldiers killed between 5 and 10 per cent of the $3 bn - half two thirds dozens from to or more Arica "
        "( ) , . “ ” 1.5m 2024 on Monday 3-1 minus % тыс 17 người chết".split()
    ),
    max_size=40,
).map(" ".join)


@given(TEXTS, st.sampled_from(["en", "de", "ru", "uk", "vi", "fr", "es", "xx"]))
@settings(max_examples=300, deadline=None)
def test_spans_point_at_numbers_and_values_are_finite(text: str, language: str) -> None:
    figures = figures_of(document(text, language), ())
    for figure in figures:
        piece = figure.spans[0]
        assert 0 <= piece.start < piece.end <= len(text)
        assert any(letter.isalnum() or letter in "½⅓⅔¼¾⅕⅛" for letter in piece.of(text))
        assert figure.sentence is not None
        assert figure.sentence.contains(piece)
        assert all(abs(value) < float("inf") for value in figure.value if value is not None)
        assert figure.low <= figure.high
        if figure.population:
            assert figure.population in text
    assert [f.id for f in figures] == [f"f{at}" for at in range(1, len(figures) + 1)]


@given(st.integers(1, 10**12), st.sampled_from([" people", " houses", " euros", "%"]))
@settings(max_examples=200, deadline=None)
def test_numbers_survive_printing_and_reading(number: int, unit: str) -> None:
    assert [f.value for f in read(f"They counted {number:,}{unit} there.")] == [(float(number), None)]


HOSTILE = {
    "numbers": "12 of 13 and " * 1000,
    "digits": "9" * 50_000,
    "grouped": "1,000" * 4_000,
    "words": "two hundred thousand and " * 1000,
    "one word": "a" * 200_000 + " 5 men",
    "commas": "5, " * 2_000,
    "killed": "killed 5 and wounded " * 1000,
    "nouns": "5 " + "word " * 20_000 + "5 people died",
    "signs": "$" * 50_000 + "5",
    "bidi": "\u202e5 people\u2066 died\u0000 3 " * 600,
    "ranges": "from 5 to 6 to 7 - 8 – " * 700,
    "brackets": "(5 " * 2_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_neither_crashes_nor_takes_long(name: str) -> None:
    text = HOSTILE[name]
    small, large = text[: len(text) // 4], text
    read(small)
    spent = []
    for piece in (small, large):
        began = time.process_time()
        read(piece)
        spent.append(time.process_time() - began)
    assert spent[1] < 1 + 8 * spent[0]  # four times the text, unseen: far from sixteen times the time
    assert spent[1] < 5


def test_what_adds_up_to_a_sum_is_the_sum() -> None:
    (found,) = read("The fines add up to 6,300 dollars.")
    assert (found.bound, found.population) == (Bound.EXACT, "fines")
    (found,) = read("She faces fines of up to 6,300 dollars.")
    assert found.bound is Bound.AT_MOST


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Levels of gas reached 1,150 parts per million."),
        ("de", "Der Wert lag bei 1.150 Teilen pro Million."),
        ("vi", "Nồng độ khí là 1.150 phần triệu."),
    ],
)
def test_parts_of_a_million(language: str, text: str) -> None:
    (found,) = read(text, language)
    assert (found.value, found.unit) == ((1150.0, None), "part per million")


def test_a_little_picture_parts_no_number_from_what_it_counts() -> None:
    (found,) = read("Over 25,000 Ruritanian\U0001f1fa\U0001f1f3 soldiers have been killed, the post says.", "en")
    assert (found.population, found.unit, found.measure) == ("Ruritanian soldiers", "person", Measure.KILLED)
    (found,) = read("They sold 300\U0001f525\U0001f525 houses.", "en")
    assert found.population == "houses"
