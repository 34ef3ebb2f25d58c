"""What begins with a capital, for patterns: "Łukasz", "Šimon", "Đặng" and "Ольга" do, as "Jane" does.

Classes such as `[A-Z]`, and `[^a-z]` for their contrary, leave out the capitals of half of Europe or take its small letters
for some: a pattern that looks for names takes these. The scripts are those with capitals of the languages that are read.
"""

from __future__ import annotations

from itertools import chain
from unicodedata import category

__all__ = ["CAPITAL", "NAME_WORD"]

_BLOCKS = (range(0x41, 0x250), range(0x400, 0x530), range(0x1E00, 0x1F00))  # Latin, Cyrillic, Latin with two signs
_LETTERS = "".join(letter for code in chain(*_BLOCKS) if category(letter := chr(code)) in ("Lu", "Lt"))
CAPITAL = f"(?-i:[{_LETTERS}])"  # one of them, in a pattern that else takes large and small letters alike, too
# A word of a name: "Jean-Luc", "O’Hara", of "Roe’s" only "Roe".
NAME_WORD = rf"{CAPITAL}(?:[^\W\d_]*[-‑’'](?!s\b)(?=[^\W\d_]))*[^\W\d_]+"
