"""Two numbers that are the ends of one range: "200-400", "between 5% and 6%", "from 20 mpg to 29"."""

from __future__ import annotations

import math
import re

from sayso.model import Trend
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.text.numbers import Form
from sayso.text.unit_names import UnitKind

_SEPARATED = re.compile(
    r"\s?(?:-|–|—|−|to-|to|or|bis|до|đến|tới|à|a)\s?(?:about\s|around\s|even\s|up\sto\s|as\smany\sas\s|some\s|-)?",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\s*(?:and|to|und|et|y|и|та|до|và|đến|-|–)\s*(?:about\s|around\s)?", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|von|с|от|від|từ|de|desde)\s+(?:about\s|around\s|roughly\s|up\sto\s|some\s|just\s)?$", re.IGNORECASE
)
_LEADS_TO = re.compile(
    r"(?:^|\s)(?:to|bis|до|đến|tới|à|a)\s+(?:about\s|around\s|roughly\s|just\s|up\sto\s)?$|^\s?to-$|^\s?[-–]\s?$",
    re.IGNORECASE,
)
_PLAIN_GAP = re.compile(r"[\s\w.:'’]*")
_BY = re.compile(r"\bby\s$", re.IGNORECASE)
_SIDES = re.compile(r"\s?(?:to|-|–|—|against|zu)\s?", re.IGNORECASE)
_LEAST_WHOLE, _WHOLE = 90.0, 101.0  # per cent of both sides: some vote for neither
_GAP = 44  # characters between the ends of "from A ... to B"
_LEAD = 24
_MOVED = frozenset("dropping falling rising jumping slow slowed revised changed went going creeping".split())
_APART = 3  # "increased by 43 to 419" gives a change and a level
_NOT_COUNTED = frozenset(
    "win victory defeat loss lead draw thrashing vote record deficit season scoreline triumph home aggregate first-leg "
    "success rout "
    "split decision series year".split()
)  # fmt: skip


def ranges(sentence: Sentence, drafts: list[Quantity]) -> list[Quantity]:
    """Joins neighbours that are the ends of a range."""
    joined: list[Quantity] = []
    at = 0
    while at < len(drafts):
        first = drafts[at]
        second = drafts[at + 1] if at + 1 < len(drafts) else None
        if second is not None and _split(sentence.text, first, second):
            first.unit = second.unit
            joined.append(first)
            at += 1
        elif second is not None and _makes_range(sentence, first, second):
            joined.append(_range(sentence, first, second))
            at += 2
        else:
            joined.append(first)
            at += 1
    return joined


def _split(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether the two are the sides of a vote: "61 to 39 percent" is no range, nor "57 percent to 30 percent"."""
    share = second.unit is not None and second.unit.kind is UnitKind.SHARE
    if (
        not share
        or first.unit not in (None, second.unit)
        or _FROM.search(text[max(0, first.start - _LEAD) : first.start])
    ):
        return False
    whole = first.value + second.value <= _WHOLE and first.value > second.value
    whole = whole and (first.unit is not None or first.value + second.value >= _LEAST_WHOLE)
    return whole and _SIDES.fullmatch(text[first.end : second.start]) is not None


def _makes_range(sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    if not {first.form, second.form} <= {Form.DIGITS, Form.WORDS} or _years(sentence.text, first, second):
        return False
    if first.unit and second.unit and first.unit.name != second.unit.name:
        return False
    text = sentence.text
    gap = text[first.end : second.start]
    before = text[max(0, first.start - _LEAD) : first.start]
    if sentence.lexicon.between.search(before) and _BOTH.fullmatch(gap):
        return True
    if _FROM.search(before) and len(gap) <= _GAP and _LEADS_TO.search(gap) and _PLAIN_GAP.fullmatch(gap):
        return first.unit is not None or second.unit is not None or len(gap) <= len(" to about ")
    if (first.unit and not second.unit) or not gap.strip() or not _SEPARATED.fullmatch(gap):
        return False
    if _BY.search(before) and first.unit and second.value > _APART * first.value:
        return False
    return _joined(sentence, first, second, gap.strip().casefold().split()[0])


def _joined(sentence: Sentence, first: Quantity, second: Quantity, sign: str) -> bool:
    if sign == "a" and sentence.lexicon.language != "es":
        return False
    if sign == "or":
        return second.value == first.value + 1 or first.value < second.value <= 2 * first.value
    if sign[0] in "-–—−":  # "46%-38%" compares two
        bare = not (first.unit or second.unit or second.scaled)
        return first.value < second.value and (not bare or _counts(sentence, first, second))
    return second.value >= first.value or second.unit is not None


def _counts(sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    """Whether "200-400" is a range and no score or address."""
    token = sentence.token(sentence.index(second.end))
    if token is None or not token.is_word or token.low in sentence.lexicon.stops:
        return first.value >= 100 and token is not None
    return not token.text[:1].isupper() and token.low not in _NOT_COUNTED


def _years(text: str, first: Quantity, second: Quantity) -> bool:
    if first.unit or second.unit:
        return False
    raws = (text[q.number_start : q.number_end] for q in (first, second))
    return all(re.fullmatch(r"1\d{3}|20\d{2}|2100", raw) for raw in raws)


def _range(sentence: Sentence, first: Quantity, second: Quantity) -> Quantity:
    low, high = first.value, second.value
    if second.scaled and not first.scaled:
        factor = _factor(sentence.text, second)
        money = first.unit is not None and first.unit.kind is UnitKind.MONEY
        if low < high / factor and not (money and low >= 1000):
            low *= factor
    if high < 0 < low and re.fullmatch(r"\s?to\s?", sentence.text[first.end : second.start]):
        high = abs(high)  # "200,000 to-260,000": a hyphen, no minus
    q = Quantity(first.start, second.end, min(low, high), max(low, high), is_range=True, scaled=second.scaled)
    q.number_start, q.number_end = first.number_start, second.number_end
    lead = max(0, first.start - _LEAD)
    if between := sentence.lexicon.between.search(sentence.text[lead : first.start]):
        q.start = lead + between.start()
    q.unit, q.per = second.unit or first.unit, second.per or first.per
    at = sentence.index(first.start)
    moved = any(t.low in sentence.lexicon.trends or t.low in _MOVED for t in sentence.tokens[max(0, at - 6) : at])
    if moved and low != high and _FROM.search(sentence.text[max(0, first.start - _LEAD) : first.start]):
        q.trend = Trend.UP if high > low else Trend.DOWN
    return q


def _factor(text: str, q: Quantity) -> float:
    """What the multiplier behind a number is worth: a million in "5 million"."""
    raw = re.match(r"\d+(?:[.,]\d+)?", text[q.number_start : q.number_end])
    shown = float(raw.group().replace(",", ".")) if raw else 0.0
    if shown:
        return 10.0 ** round(_log10(abs(q.value) / shown))
    return 1000.0 if q.value % 1000 == 0 else 1.0


def _log10(value: float) -> float:
    return math.log10(value) if value > 0 else 0.0
