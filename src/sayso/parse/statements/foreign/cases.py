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
# Of a surname alone, whose sex nothing tells: what it may be.
GENITIVES = (("а", ""), ("ой", "а"), ("ого", "ий"), ("ской", "ская"), ("я", "ь"), ("я", "й"))
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


def nominative_adjective(word: str) -> str:
    """An adjective of the genitive singular in the nominative: "пленного", "местной"."""
    for ending, plain in (("ого", "ый"), ("его", "ий"), ("ой", "ая"), ("ей", "яя")):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            return stem + ("ий" if plain == "ый" and stem[-1:] in set("гкхжшчщ") else plain)
    return word


def nominative_noun(word: str) -> str:
    """A noun for a person of the genitive singular in the nominative: "лётчика", "беженки", "жителя"."""
    if word.endswith("ца") and len(word) > 4:
        return word[:-2] + ("ец" if word[-3] not in "еи" else "ц")
    if word.endswith("тельницы") or word.endswith("ицы"):
        return word[:-1] + "а"
    if _HARD.search(word):
        return word[:-1]
    if word.endswith("теля"):
        return word[:-1] + "ь"
    if word.endswith(("ки", "ги", "хи")) or (word.endswith("ы") and word[-2:-1] in _CONSONANT):
        return word[:-1] + "а"
    return word
