"""Countries by name and adjective, in several languages, and words that only look like them."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.text.places import countries

TABLE = [
    ("North Korean soldiers", "KP"),
    ("South Korea and North Korea", "KP KR"),
    ("nordkoreanische Soldaten", "KP"),
    ("северокорейские солдаты", "KP"),
    ("Россия и Украина", "RU UA"),
    ("in der Türkei", "TR"),
    ("Triều Tiên", "KP"),
    ("Việt Nam", "VN"),
    ("Turkey said", "TR"),
    ("the US said, and U.S. troops", "US"),
    ("the U.K. and Britain", "GB"),
    ("Niger and Nigeria", "NE NG"),
    ("Guinea-Bissau", "GW"),
    ("French and Germans", "DE FR"),
    ("New Zealand", "NZ"),
    ("a Polish minister", "PL"),
    ("Indian and Indians", "IN"),
    # no countries
    ("told us of a turkey dinner", ""),
    ("polish the silver, polished floors", ""),
    ("Indiana and Indianapolis", ""),
    ("Frances Russell", ""),
    ("china plates on a jersey", ""),
    ("anh ấy", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "codes"), TABLE)
def test_countries(text: str, codes: str) -> None:
    assert countries(text) == frozenset(codes.split())


CODES = {
    code
    for table in json.loads(files("sayso.text").joinpath("data/places.json").read_text("utf-8")).values()
    for code in table.values()
}


@given(st.text(max_size=100))
def test_any_text_gives_codes_that_are_in_the_table(text: str) -> None:
    assert countries(text) <= CODES
