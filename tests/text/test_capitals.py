"""What begins with a capital, and the words of a name."""

from __future__ import annotations

import re

import pytest

from sayso.text.capitals import CAPITAL, NAME_WORD


@pytest.mark.parametrize(
    "word", ["Jane", "Łucja", "Šimon", "Ştefan", "Đặng", "Ắng", "Ольга", "Ґанна", "Émile", "Ødegaard"]
)
@pytest.mark.parametrize("flags", [re.IGNORECASE, re.NOFLAG])
def test_a_capital_in_any_script(word: str, flags: re.RegexFlag) -> None:
    pattern = re.compile(CAPITAL, flags)
    assert pattern.match(word)
    assert not pattern.match(word.lower())


@pytest.mark.parametrize("text", ["été", "ольга", "đây", "ếch", "ß", "1st", "“", "_x"])
def test_no_capital(text: str) -> None:
    assert not re.match(CAPITAL, text, re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "word"), [("Jean-Luc went", "Jean-Luc"), ("O’Hara", "O’Hara"), ("Roe’s", "Roe"), ("Roe's", "Roe")]
)
def test_a_word_of_a_name(text: str, word: str) -> None:
    match = re.match(NAME_WORD, text)
    assert match is not None
    assert match.group() == word
