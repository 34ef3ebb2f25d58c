"""Numbers in a text, in digits and in words, with what multiplies them; units and meaning are not looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from sayso.text.digits import Habit, habit, read_digits
from sayso.text.dots import DOTS
from sayso.text.number_groups import group_pattern, group_value, groups
from sayso.text.number_words import LAST, LETTERS, SHORT_SCALES, VIETNAMESE_RUN, scales, small, value_of
from sayso.text.shares import FRACTION_EN, fraction_of, has_shares, names_another, share_of, share_pattern
from sayso.text.vague import vague_pattern, vague_range

_THOUSAND = 1000
_LONGEST = 40  # digits and marks: longer runs are no numbers


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"  # "two thirds", "1/16", "one in five"
    VAGUE = "vague"  # "dozens", "several hundred": the range is a convention


class Number(NamedTuple):
    """A number as it stands in a text; `high` is set for a vague one, `scaled` where a multiplier belongs to it."""

    start: int
    end: int
    value: float
    form: Form = Form.DIGITS
    high: float | None = None
    scaled: bool = False


_SPACES = "\u00a0\u202f\u2009"
_SPACED_EN = rf"\d{{1,3}}(?:(?:[{_SPACES}]\d{{3}})+|(?: 000)+)(?!\d)(?:\.\d+)?"
_SPACED = rf"\d{{1,3}}(?:[ {_SPACES}]\d{{3}})+(?!\d)(?:,\d+)?"
_PLAIN = r"\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|(?<!\d)(?<!Rs)\.\d+"
_POWER = re.compile(r"\s?[x×·]\s?10(?:(\^[-−–]?\d{1,2}|[-−–]\d{1,2})|([⁻⁰¹²³⁴-⁹]{1,3}))(?!\d)")
_COUNTED = re.compile(r"\s(?:people\b|(?!across)[a-z]{2,20}s\b|(?:[a-z]{3,20}\s(?:and\s)?){1,2}[a-z]{2,20}s\b)")
_NAIRA = re.compile(r"(?<!\w)N$")
# A sign of money before the lower end of a range holds for the upper one: "£3-4m", "between £3m and 4m".
_PRICE = r"(?:[$€£¥₹₽₫₴]|\b(?:USD|EUR|GBP|CHF|INR|RM|Rs\.?))\s?\d[\d.,]{0,12}(?:[kmbt]|bn)?"
_PRICED = re.compile(
    rf"(?:{_PRICE}\s?(?:-|–|—|to|or|bis|до|đến|tới)|\b(?:between|zwischen|между|giữa)\s{_PRICE}\s(?:and|und|и|và))\s?\Z",
    re.IGNORECASE,
)
_PRICED_LEAD = 36  # characters
# Short for thousands and more in any text: a Russian or Ukrainian one may be too short to be known as such.
_CYRILLIC = {**scales("uk"), **scales("ru")}
_SUPER = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_SLASH = re.compile(r"\s?[/⁄]\s?(\d{1,3})(?![\d/⁄])")
_JOINING = frozenset({"ru", "uk", "vi"})  # languages whose news write "2 million 300 thousand" as one number
_HUNDREDS = 100
_AND_A_HALF = re.compile(r"\s+and\s+a\s+half\b(?:[\s-]+(dozen|thousand|million|billion|trillion)\b)?", re.IGNORECASE)
_RU_HALF = re.compile(r"\s+с\s+половиной\b(?:\s+(тысяч|миллион|миллиард|триллион)\w{0,3}\b)?", re.IGNORECASE)
_RU_SCALES = {"тысяч": 1e3, "миллион": 1e6, "миллиард": 1e9, "триллион": 1e12}
_RUOI = re.compile(r"\s+rưỡi\b", re.IGNORECASE)
_SIGNS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅛": 0.125}
# What ties the words of one number where no blank alone does.
_JOINED = {
    "en": r"(?<=ed|nd|on)\s+and\s+(?:EVERY)",
    "es": r"(?<=nta)\s+y\s+(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)",
    "fr": r"[\s-]et[\s-](?:une?|onze)",
}


@cache
def _atoms(language: str, *, shares: bool = False) -> re.Pattern[str]:
    """One pattern for every way a number starts in a language."""
    units, multipliers = small(language), scales(language)
    english = language == "en"
    last = {*LAST.get(language, ()), *groups(language)}
    every = "|".join(sorted({*units, *multipliers, *last}, key=lambda w: (-len(w), w)))
    lead = "|".join(sorted(units, key=lambda w: (-len(w), w))) or "(?!)"
    hundreds = "|".join(sorted((w for w, v in multipliers.items()), key=lambda w: (-len(w), w)))
    more = rf"[\s-]+(?:{every})"
    if joined := _JOINED.get(language):
        more = rf"(?:{more}|{joined.replace('EVERY', every)})"
    run = rf"(?:{lead})(?:{more})*"
    words = [rf"(?P<vague>{vague_pattern(language)})"]
    if english:
        words += [rf"(?P<fraction>{FRACTION_EN})", rf"(?P<group>{group_pattern(language)})"]
        words += [rf"(?:an?\s+)(?P<scale>(?:{hundreds})(?:\s+(?:{hundreds}))*)"]
    elif language in ("fr", "es", "de", "ru", "uk"):
        words += [rf"(?P<group>{group_pattern(language)})"]
        words += [rf"(?P<led>(?:{hundreds})(?:{more})+)"] if language in ("fr", "es") else []  # "mil quinientas"
        words += [rf"(?P<scale>(?:{hundreds}))"]
    if language == "de":
        words += [r"(?P<compound>(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\w{0,30}"
                  r"(?:zig|hundert|tausend)(?:und)?\w{0,12})"]  # fmt: skip
    if shares:
        words.insert(1, rf"(?P<share>{share_pattern(language)})")
    words += [rf"(?P<run>{VIETNAMESE_RUN if language == 'vi' else run})"]
    digits = rf"(?P<digits>{_SPACED_EN if english else _SPACED}|{_PLAIN})|(?P<sign>[½⅓⅔¼¾⅕⅛])"
    return re.compile(rf"{digits}|(?<![\w])(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


@cache
def _multipliers(language: str) -> tuple[Mapping[str, float], ...]:
    """What multiplies digits before it, the language's own words first."""
    return scales(language), groups(language), scales("en"), groups("en"), _CYRILLIC, SHORT_SCALES


@cache
def _scale_after(language: str) -> re.Pattern[str]:
    names = sorted({word for known in _multipliers(language)[:-1] for word in known}, key=lambda w: (-len(w), w))
    if language not in ("en", "de"):
        names = [name for name in names if name != "hundred"]
    short = "|".join(sorted(SHORT_SCALES, key=lambda w: (-len(w), w)))
    return re.compile(
        rf"[\s-]?(?:({'|'.join(names)})(?!\w)(?:(?<=тыс|млн|лрд|тис|tsd|mrd|mio)\.)?|(?<=\d)({short})(?![\w/]))|\s(mn|mln|bn|tn|crs?)(?!\w)",
        re.IGNORECASE,
    )


def numbers(text: str, language: str | None = None, *, decimal: Habit | None = None) -> list[Number]:
    """All numbers of `text` in order. `decimal` is the habit of the whole text this was cut from.

    A letter as multiplier ("$5m", "4.3M") is read after a sign of money, or as a capital M before a word.
    """
    code = language or "en"
    text = text.translate(DOTS)
    mark = decimal or habit(text, code)
    return list(_found(text, code, mark))


def _found(text: str, code: str, mark: Habit) -> Iterator[Number]:
    past = 0  # where the last number ended, its multiplier included
    last: Number | None = None
    for match in _atoms(code, shares=has_shares(text, code)).finditer(text):
        if match.start() >= past:
            for found in _one(text, match, code, mark):
                number = _with_half(text, found, code)
                past = number.end
                if last is not None and (joined := _joined(text, last, number, code)):
                    last = joined
                    continue
                if last is not None:
                    yield last
                last = number
    if last is not None:
        yield last


def _joined(text: str, first: Number, second: Number, code: str) -> Number | None:
    """Two numbers that are one: "1 tỷ 250 triệu", "23 тысячи 400"."""
    if code not in _JOINING or not first.scaled or first.high is not None or second.high is not None:
        return None
    if Form.FRACTION in (first.form, second.form) or not text[first.end : second.start].isspace():
        return None
    words = text[first.start : first.end].casefold().rstrip(".").split()
    scale = scales(code).get(words[-1], 0.0) if words else 0.0
    if not 0 < second.value < scale or "\n" in text[first.end : second.start] or first.value != int(first.value):
        return None
    if not second.scaled and not (scale == _THOUSAND and second.value >= _HUNDREDS):
        return None
    return Number(first.start, second.end, first.value + second.value, first.form, scaled=True)


def _with_half(text: str, number: Number, code: str) -> Number:
    """The number with the half behind it: "two and a half million", "3 triệu rưỡi"."""
    if number.high is not None or number.form is Form.FRACTION or number.value != int(number.value):
        return number
    if code == "en" and number.value < _THOUSAND and (half := _AND_A_HALF.match(text, number.end)):
        word = (half.group(1) or "").casefold()
        scale = groups("en").get(word) or scales("en").get(word, 1.0)
        return Number(number.start, half.end(), (number.value + 0.5) * scale, number.form, scaled=scale > 1)
    if code == "ru" and number.value < _THOUSAND and (half := _RU_HALF.match(text, number.end)):
        scale = _RU_SCALES.get((half.group(1) or "").casefold(), 1.0)
        return Number(number.start, half.end(), (number.value + 0.5) * scale, number.form, scaled=scale > 1)
    if code == "vi" and number.scaled and number.form is Form.DIGITS and (half := _RUOI.match(text, number.end)):
        words = text[number.start : number.end].casefold().split()
        value = number.value + scales("vi").get(words[-1], 0.0) / 2
        return Number(number.start, half.end(), value, number.form, scaled=True)
    return number


def _one(text: str, match: re.Match[str], code: str, mark: Habit) -> Iterator[Number]:
    start, end = match.span()
    kind = match.lastgroup
    raw = match.group()
    if kind == "digits":
        if end - start <= _LONGEST:
            found = _digits(text, match, code, mark)
            if found:
                yield found
    elif kind == "sign":
        if not (start and text[start - 1].isdigit()):
            yield Number(start, end, _SIGNS[raw], Form.FRACTION)
    elif kind == "vague":
        low, high = vague_range(raw, code)
        yield Number(start, end, low, Form.VAGUE, high)
    elif kind == "fraction":
        value = fraction_of(raw)
        if value and not names_another(text, start, end):
            yield Number(start, end, value, Form.FRACTION)
    elif kind == "share":
        value = share_of(raw, code)
        yield Number(start, end, value, Form.FRACTION if value < 1 else Form.WORDS, scaled=value >= _THOUSAND)
    elif kind == "group":
        value = group_value(raw, code)
        yield Number(start, end, value, Form.WORDS, scaled=value >= _THOUSAND)
    elif kind == "scale":
        value = value_of(match.group("scale"), code)
        if value and value > 1:
            yield Number(start, end, value, Form.WORDS, scaled=True)
    else:
        yield from _run(text, start, end, code)


def _digits(text: str, match: re.Match[str], code: str, mark: Habit) -> Number | None:
    start, end = match.span()
    raw = match.group()
    factor, stop = 1.0, end
    for _ in range(2):  # "2 mil millones", "3 lakh crore"
        after = _scale_after(code).match(text, stop)
        if not after or not _multiplies(text, start, after):
            break
        word = (after.group(1) or after.group(2) or after.group(3)).casefold()
        factor *= next(known[word] for known in _multipliers(code) if word in known)
        stop = after.end()
    value = read_digits(raw, mark, scaled=factor > 1)
    if value is None:
        return None
    over = _SLASH.match(text, end) if factor == 1.0 and raw.isdigit() else None
    if over and int(over.group(1)) > int(raw) > 0 and over.group() != "/11":  # 9/11 is a day
        return Number(start, over.end(), int(raw) / int(over.group(1)), Form.FRACTION)
    if power := _POWER.match(text, end):
        exponent = int(
            (power.group(1) or power.group(2)).translate(_SUPER).replace("^", "").replace("−", "-").replace("–", "-")
        )
        return Number(start, power.end(), value * 10.0**exponent)
    if end < len(text) and text[end] in _SIGNS:
        return Number(start, end + 1, value + _SIGNS[text[end]])
    return Number(start, stop, float(f"{value * factor:.12g}"), scaled=factor > 1)


def _multiplies(text: str, start: int, after: re.Match[str]) -> bool:
    """Whether a letter after digits is a multiplier and not a unit: money stands before, or it is "4.3M sales"."""
    letter = after.group(2)
    if not letter or letter not in LETTERS:
        return True
    before = text[max(0, start - 4) : start].rstrip()
    if before and (before[-1] in "$€£¥₹₽₫₴" or before[-2:] in ("PS", "RM", "Rs", "s.", "Y=") or before[-3:].isupper()):
        return True
    if letter in "kK" or _NAIRA.search(before) or _PRICED.search(text, max(0, start - _PRICED_LEAD), start):
        return True
    return letter in "mM" and bool(_COUNTED.match(text, after.end()))


def _run(text: str, start: int, end: int, code: str) -> Iterator[Number]:
    """A run of number words as one number, or as several where it makes no single one ("two three")."""
    raw = text[start:end]
    value = value_of(raw, code)
    if value is not None:
        yield Number(start, end, value, Form.WORDS, scaled=value >= 1000)
        return
    words = list(re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)?", raw))
    at = 0
    while at < len(words):
        for stop in range(min(len(words), at + 8), at, -1):
            value = value_of(raw[words[at].start() : words[stop - 1].end()], code)
            if value is not None:
                yield Number(start + words[at].start(), start + words[stop - 1].end(), value, Form.WORDS)
                at = stop
                break
        else:
            at += 1
