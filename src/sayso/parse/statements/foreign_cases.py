"""Russian and Ukrainian names of persons out of the genitive, in which "по словам ..." puts them."""

from __future__ import annotations

import re

_CONSONANT = "бвгджзйклмнпрстфхцчшщ"
_MASCULINE = frozenset(
    "ильи никиты саввы фомы кузьмы луки миколи".split()
)  # first names of men that decline as women's
_IRREGULAR = {"петра": "Пётр", "павла": "Павел", "льва": "Лев", "ильи": "Илья", "никиты": "Никита"}
# Endings of surnames and patronymics in the genitive, with those of the nominative.
_WOMENS = (("ской", "ская"), ("цкой", "цкая"), ("овны", "овна"), ("евны", "евна"), ("овой", "ова"), ("евой", "ева"),
           ("ёвой", "ёва"), ("иной", "ина"), ("ыной", "ына"))  # fmt: skip
_MENS = (("ского", "ский"), ("цкого", "цкий"), ("овича", "ович"), ("евича", "евич"), ("енка", "енко"))
_HARD = re.compile(rf"[{_CONSONANT}]а\Z")


def nominative(name: str) -> str:
    """A person's full name of the genitive in the nominative, by its endings; as it is where they tell nothing.

    Method: the ending of the first name tells the sex, and with it how the other words decline.
    """
    words = name.split()
    if len(words) < 2:
        return name
    first = words[0].lower()
    woman = first.endswith(("ы", "и")) and first not in _MASCULINE
    return " ".join([_first(words[0], woman=woman), *(_other(word, woman=woman) for word in words[1:])])


def _first(word: str, *, woman: bool) -> str:
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if woman:
        return word[:-1] + ("а" if low.endswith("ы") or low[-2:-1] in "гкхжчшщ" else "я")
    if _HARD.search(low):
        return word[:-1]
    if low.endswith("я"):
        return word[:-1] + ("й" if low[-2:-1] in "аеиоуэюя" else "ь")
    return word


def _other(word: str, *, woman: bool) -> str:
    low = word.lower()
    for ending, plain in _WOMENS if woman else _MENS:
        if low.endswith(ending):
            return word[: -len(ending)] + plain
    return word[:-1] if not woman and _HARD.search(low) else word
