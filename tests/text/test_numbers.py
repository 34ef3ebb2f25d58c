"""Numbers in digits and words, by language; vague counts; the decimal sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.text.digits import Habit, habit, read_digits
from sayso.text.number_words import value_of
from sayso.text.numbers import Form, numbers

ENGLISH: list[tuple[str, list[float]]] = [
    ("250,000", [250_000]),
    ("250.000 men", [250_000]),
    ("250 000 men", [250_000]),
    ("250\u00a0000", [250_000]),
    ("1.356 billion", [1.356e9]),
    ("$1.5m", [1.5e6]),
    ("€2.5bn", [2.5e9]),
    ("1.5m people", [1.5e6]),
    ("4.3M downloads", [4.3e6]),
    ("37m tall", [37]),
    ("3 lakh", [3e5]),
    ("2 lakh crore", [2e12]),
    ("5 milliard", [5e9]),
    ("4 hundred million", [4e8]),
    ("two hundred and fifty thousand", [250_000]),
    ("twenty-one", [21]),
    ("a hundred", [100]),
    ("half a million", [500_000]),
    ("two dozen", [24]),
    ("a third of them", [1 / 3]),
    ("two thirds of the 4,000", [2 / 3, 4000]),
    ("one in five", [0.2]),
    ("3 1/16 of", [3, 1 / 16]),
    ("2½ litres", [2.5]),
    ("½ litre", [0.5]),
    (".001", [0.001]),
    ("1.99×10^-3", [0.00199]),
    ("three or four", [3, 4]),
    ("two and a half dozen", [30]),
    ("a half-dozen", [6]),
    ("5 dozen", [60]),
    ("eleven dozen", [132]),
    ("120 тыс. человек", [120_000]),
    ("nineteen eighty", [19, 80]),
    ("the third man and a second chance", []),
    ("someone else's bone, often tense", []),
]

OTHERS: list[tuple[str, str, list[float]]] = [
    ("de", "dreiundzwanzig Tote", [23]),
    ("de", "fünfhundert", [500]),
    ("de", "1,5 Millionen", [1.5e6]),
    ("de", "3 Mrd. Euro", [3e9]),
    ("de", "11.000", [11_000]),
    ("ru", "двести пятьдесят тысяч", [250_000]),
    ("ru", "250 тыс. человек", [250_000]),
    ("ru", "1,5 млн", [1.5e6]),
    ("ru", "трое", [3]),
    ("uk", "дванадцять", [12]),
    ("uk", "3 тисячі", [3000]),
    ("vi", "11.000 lính", [11_000]),
    ("vi", "2,5 tỷ đồng", [2.5e9]),
    ("vi", "11 nghìn", [11_000]),
    ("vi", "3 triệu", [3e6]),
    ("fr", "deux cent mille", [200_000]),
    ("fr", "1,5 million", [1.5e6]),
    ("fr", "250 000", [250_000]),
    ("es", "dos mil millones", [2e9]),
    ("es", "2.500 millones", [2.5e9]),
    ("de", "ein Dutzend", [12]),
    ("de", "zwei Dutzend Soldaten", [24]),
    ("de", "drei Dutzend", [36]),
    ("de", "vier Dutzend", [48]),
    ("de", "anderthalb Dutzend", [18]),
    ("de", "ein halbes Dutzend", [6]),
    ("de", "2 Dutzend", [24]),
    ("ru", "дюжина солдат", [12]),
    ("ru", "две дюжины", [24]),
    ("ru", "пять дюжин", [60]),
    ("ru", "полдюжины", [6]),
    ("ru", "2,5 тис. бійців", [2500]),
    ("uk", "2,5 тис. бійців", [2500]),
    ("uk", "дві дюжини", [24]),
    ("uk", "пів тисячі", [500]),
    ("es", "una docena", [12]),
    ("es", "dos docenas", [24]),
    ("es", "media docena", [6]),
    ("es", "medio centenar", [50]),
    ("es", "mil quinientas personas", [1500]),
    ("es", "dos mil trescientos soldados", [2300]),
    ("es", "ciento veinte", [120]),
    ("es", "treinta y cinco mil", [35_000]),
    ("es", "veintiún mil", [21_000]),
    ("es", "entre mil y dos mil", [1000, 2000]),
    ("es", "dos y cinco", [2, 5]),
    ("fr", "une vingtaine de soldats", [20]),
    ("fr", "une centaine", [100]),
    ("fr", "une demi-douzaine", [6]),
    ("fr", "deux douzaines", [24]),
    ("fr", "une dizaine de milliers", [10_000]),
    ("fr", "une quarantaine d'ouvriers", [40]),
    ("fr", "une quarantaine de deux semaines", [2]),
    ("fr", "la quinzaine du livre", []),
    ("fr", "mille deux cents soldats", [1200]),
    ("fr", "vingt et un", [21]),
    ("fr", "entre mille et deux mille", [1000, 2000]),
]

VAGUE: list[tuple[str, str, tuple[float, float]]] = [
    ("en", "dozens", (12, 120)),
    ("en", "tens of thousands", (1e4, 1e5)),
    ("en", "several hundred", (300, 1000)),
    ("en", "a few thousand", (2000, 5000)),
    ("en", "a battalion", (300, 1000)),
    ("en", "two brigades", (4000, 10_000)),
    ("de", "Zehntausende", (1e4, 1e5)),
    ("de", "ein paar Dutzend", (24, 120)),
    ("ru", "несколько сотен", (200, 1000)),
    ("uk", "десятки тисяч", (1e4, 1e5)),
    ("vi", "hàng nghìn", (1000, 10_000)),
    ("fr", "des dizaines de milliers", (1e4, 1e5)),
    ("es", "decenas de miles", (1e4, 1e5)),
]


@pytest.mark.parametrize(("text", "values"), ENGLISH)
def test_english(text: str, values: list[float]) -> None:
    assert [n.value for n in numbers(text, "en")] == pytest.approx(values)


@pytest.mark.parametrize(("language", "text", "values"), OTHERS)
def test_other_languages(language: str, text: str, values: list[float]) -> None:
    assert [n.value for n in numbers(text, language)] == pytest.approx(values)


@pytest.mark.parametrize(("language", "text", "ends"), VAGUE)
def test_vague_counts_are_ranges(language: str, text: str, ends: tuple[float, float]) -> None:
    (number,) = numbers(text, language)
    assert (number.form, number.value, number.high) == (Form.VAGUE, *ends)
    assert text[number.start : number.end] == text


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1,250,000 and 3.5", "de", Habit.POINT),
        ("1.250.000 and 3,5", "en", Habit.COMMA),
        ("nothing here", "en", Habit.POINT),
        ("nichts hier", "de", Habit.COMMA),
        ("5,5 Prozent", "de", Habit.COMMA),
    ],
)
def test_habit(text: str, language: str, expected: Habit) -> None:
    assert habit(text, language) is expected


@pytest.mark.parametrize(
    ("raw", "decimal", "value"),
    [
        ("1.356", Habit.POINT, 1.356),
        ("1.356", Habit.COMMA, 1356),
        ("0.356", Habit.COMMA, 0.356),
        ("250.000", Habit.POINT, 250_000),
        ("250,000", Habit.COMMA, 250_000),
        ("1.234,56", Habit.POINT, 1234.56),
        ("1,234.56", Habit.COMMA, 1234.56),
        ("1'000", Habit.POINT, 1000),
        ("10.10.2020", Habit.POINT, None),
        ("1,2,3", Habit.POINT, None),
    ],
)
def test_digits(raw: str, decimal: Habit, value: float | None) -> None:
    assert read_digits(raw, decimal) == value


@given(st.integers(0, 10**14))
def test_grouped_numbers_survive(number: int) -> None:
    for raw, mark in (
        (f"{number:,}", Habit.POINT),
        (f"{number:,}".replace(",", "."), Habit.COMMA),
        (str(number), Habit.COMMA),
    ):
        assert read_digits(raw, mark) == number


@given(st.text(max_size=80), st.sampled_from(["en", "de", "ru", "uk", "vi", "fr", "es", "xx"]))
def test_any_text_gives_ordered_spans(text: str, language: str) -> None:
    past = 0
    for number in numbers(text, language):
        assert past <= number.start < number.end <= len(text)
        past = number.end


def test_words_that_make_no_number() -> None:
    assert value_of("five ten", "en") is None
    assert value_of("два пять", "ru") is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "оклад 23 тысячи 400 рублей", 23_400),
        ("ru", "2 млн 300 тыс. рублей", 2_300_000),
        ("vi", "hơn 1 tỷ 250 triệu đồng", 1_250_000_000),
        ("vi", "1 triệu 200 nghìn đồng", 1_200_000),
        ("vi", "3 triệu rưỡi", 3_500_000),
        ("vi", "bảy mươi ba triệu hai", 73_200_000),
        ("vi", "hai nghìn lẻ hai", 2_002),
        ("en", "seven and a half points", 7.5),
        ("en", "two and a half million people", 2_500_000),
    ],
)
def test_a_number_in_two_parts_is_one(language: str, text: str, value: float) -> None:
    assert [n.value for n in numbers(text, language)] == [value]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("ru", "5 тысяч 20 человек", [5_000, 20]),
        ("ru", "12 тысяч. 400 человек", [12_000, 400]),
        ("vi", "mười tám ngàn một ổ", [18_000, 1]),
        ("en", "5 million 24 people", [5_000_000, 24]),
    ],
)
def test_two_numbers_side_by_side_stay_two(language: str, text: str, values: list[float]) -> None:
    assert [n.value for n in numbers(text, language)] == values
