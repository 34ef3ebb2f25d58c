"""Ranges whose ends share what stands once: a sign of money, a word that multiplies."""

from __future__ import annotations

import time

import pytest

from tests.parse.test_figures import read, shown

Told = tuple[str, float, float | None, str | None]


def told(text: str, language: str = "en") -> list[Told]:
    return [(f.spans[0].of(text), f.value[0], f.value[1], f.unit) for f in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "says", "low", "high", "unit"),
    [
        ("en", "The mill expects $4.8-5.1 billion in sales.", "$4.8-5.1 billion", 4.8e9, 5.1e9, "dollar"),
        ("en", "The mill expects €4.8–5.1bn.", "€4.8–5.1bn", 4.8e9, 5.1e9, "euro"),
        ("en", "A new pier costs $20-30 million.", "$20-30 million", 2e7, 3e7, "dollar"),
        ("en", "A new pier costs A$20 – 30 million.", "A$20 – 30 million", 2e7, 3e7, "australian dollar"),
        ("en", "A new pier costs $20—30 million.", "$20—30 million", 2e7, 3e7, "dollar"),
        ("en", "A new pier costs $20 - 30 million more.", "$20 - 30 million", 2e7, 3e7, "dollar"),
        ("en", "A new pier costs $1.5 to 2 million.", "$1.5 to 2 million", 1.5e6, 2e6, "dollar"),
        ("en", "A new pier costs $10 to 50 million.", "$10 to 50 million", 1e7, 5e7, "dollar"),
        ("en", "A new pier costs $2 or 3 million.", "$2 or 3 million", 2e6, 3e6, "dollar"),
        ("en", "A new pier costs £3-4m.", "£3-4m", 3e6, 4e6, "pound sterling"),
        ("en", "A new pier costs £3m to 4m.", "£3m to 4m", 3e6, 4e6, "pound sterling"),
        ("en", "A new pier costs EUR 3-4m.", "EUR 3-4m", 3e6, 4e6, "euro"),
        ("en", "A new pier costs between £3 and 4m.", "between £3 and 4m", 3e6, 4e6, "pound sterling"),
        ("en", "It costs between $4.8 and 5.1 billion.", "between $4.8 and 5.1 billion", 4.8e9, 5.1e9, "dollar"),
        ("en", "It costs $800 million to 1 billion.", "$800 million to 1 billion", 8e8, 1e9, "dollar"),
        ("en", "It costs $500,000-1 million.", "$500,000-1 million", 5e5, 1e6, "dollar"),
        ("en", "It costs $1,200-1,500 million.", "$1,200-1,500 million", 1.2e9, 1.5e9, "dollar"),
        ("en", "The bank sold $2 to 3 billion of its bonds.", "$2 to 3 billion", 2e9, 3e9, "dollar"),
        ("en", "Rent fell by £3-4m.", "£3-4m", 3e6, 4e6, "pound sterling"),
        ("en", "A berth costs £3–4m a year.", "£3–4m a year", 3e6, 4e6, "pound sterling per year"),
        ("en", "A berth costs $1500-2000 a month.", "$1500-2000 a month", 1500, 2000, "dollar per month"),
        ("en", "A berth costs $20 to 30 per night.", "$20 to 30 per night", 20, 30, "dollar per night"),
        ("en", "Pilots earn $15-20-an-hour.", "$15-20-an-hour", 15, 20, "dollar per hour"),
        ("en", "It costs Rs 20-30 crore.", "Rs 20-30 crore", 2e8, 3e8, "indian rupee"),
        ("en", "The mill expects 4.8-5.1 billion euros.", "4.8-5.1 billion euros", 4.8e9, 5.1e9, "euro"),
        ("en", "A new pier costs $20–$30 million.", "$20–$30 million", 2e7, 3e7, "dollar"),
        ("en", "It costs $4.8 billion-$5.1 billion.", "$4.8 billion-$5.1 billion", 4.8e9, 5.1e9, "dollar"),
        ("de", "Die Werft erwartet €4,8-5,1 Milliarden Umsatz.", "€4,8-5,1 Milliarden", 4.8e9, 5.1e9, "euro"),
        ("de", "Die Werft erwartet €4,8 bis 5,1 Milliarden.", "€4,8 bis 5,1 Milliarden", 4.8e9, 5.1e9, "euro"),
        ("de", "Der Steg kostet von 3 bis 4 Mio. Euro.", "3 bis 4 Mio. Euro", 3e6, 4e6, "euro"),
        ("ru", "Причал стоит $20-30 млн в год.", "$20-30 млн", 2e7, 3e7, "dollar"),
        ("ru", "Причал стоит от 20 до 30 млн долларов.", "20 до 30 млн долларов", 2e7, 3e7, "dollar"),
        ("vi", "Cầu tàu tốn $20-30 triệu.", "$20-30 triệu", 2e7, 3e7, "dollar"),
        ("vi", "Cầu tàu tốn từ 20 đến 30 triệu đồng.", "từ 20 đến 30 triệu đồng", 2e7, 3e7, "vietnamese dong"),
        ("fr", "Le quai coûte €20-30 millions.", "€20-30 millions", 2e7, 3e7, "euro"),
    ],
)
def test_a_sign_of_money_holds_for_both_ends(
    language: str, text: str, says: str, low: float, high: float, unit: str
) -> None:
    assert told(text, language) == [(says, low, high, unit)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("She gave $5 to 30 million people.", [("$5", 5, None, "dollar"), ("30 million", 3e7, None, "person")]),
        ("She gave $2 to 3 million homes.", [("$2", 2, None, "dollar"), ("3 million", 3e6, None, "home")]),
        ("She paid $5 - 30 million people saw it.", [("$5", 5, None, "dollar"), ("30 million", 3e7, None, "person")]),
        ("It cost $5 million — 7 million went unpaid.", [("$5 million", 5e6, None, "dollar"), ("7 million", 7e6, None, None)]),
        ("It cost $20 - 30 less than planned.", [("$20", 20, None, "dollar"), ("30", 30, None, None)]),
        ("Rent rose by $3 to 419 million.", [("$3", 3, None, "dollar"), ("419 million", 4.19e8, None, None)]),
        ("Rent rose $3 million to 9 million.", [("$3 million", 3e6, None, "dollar"), ("9 million", 9e6, None, None)]),
        ("She paid £5 and 4m of rope.", [("£5", 5, None, "pound sterling"), ("4m", 4, None, "metre")]),
        ("The mast is 3-4m tall.", [("3-4m", 3, 4, "metre")]),
        ("The Gulls won 3-1.", []),
        ("The 2019-20 season cost $5 million.", [("$5 million", 5e6, None, "dollar")]),
        ("A trip on 3-5 May costs $4.", [("$4", 4, None, "dollar")]),
        ("She had $5-2019 was a bad year.", [("$5", 5, None, "dollar")]),
    ],
)  # fmt: skip
def test_what_only_stands_beside_a_price_is_no_end_of_it(text: str, figures: list[Told]) -> None:
    assert told(text) == figures


def test_a_change_from_one_to_the_other_keeps_its_direction() -> None:
    text = "Rent rose from 3 to 4 million."
    (figure,) = read(text)
    assert (shown(text, figure)["value"], shown(text, figure)["trend"]) == ([3e6, 4e6], "up")


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "Twenty to thirty million people watched.", 2e7, 3e7),
        ("en", "Two to three hundred people came.", 200, 300),
        ("en", "One to two hundred thousand people came.", 1e5, 2e5),
        ("en", "Ten to two hundred thousand people came.", 1e4, 2e5),
        ("en", "Two or three million people came.", 2e6, 3e6),
        ("en", "Fifty to a hundred people came.", 50, 100),
        ("de", "Zwei bis drei Milliarden Menschen sahen zu.", 2e9, 3e9),
        ("de", "Es kamen zwei- bis dreihundert Menschen.", 200, 300),
        ("ru", "Пришли два-три миллиона человек.", 2e6, 3e6),
        ("ru", "Пришли от двух до трёх миллионов человек.", 2e6, 3e6),
        ("vi", "Có từ hai đến ba triệu người xem.", 2e6, 3e6),
    ],
)
def test_what_multiplies_a_number_in_words_multiplies_both_ends(
    language: str, text: str, low: float, high: float
) -> None:
    assert [f.value for f in read(text, language)] == [(low, high)]


@pytest.mark.parametrize("text", ["$5-6 to 7m - £", "$5 to 6 ", "between £3 and 4m ", "£3m - 4m or ", "$1,000-"])
def test_rows_of_prices_take_linear_time(text: str) -> None:
    spent = []
    for times in (500, 2000):
        began = time.process_time()
        read(text * times)
        spent.append(time.process_time() - began)
    assert spent[1] < 1 + 8 * spent[0]
