"""Two numbers that are the ends of one range: "200-400", "between 5% and 6%", "from 20 mpg to 29"."""

from __future__ import annotations

import math
import re

from sayso.model import Trend
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.parse.figures.nouns import counted, is_plural
from sayso.parse.figures.population import is_person
from sayso.text.number_groups import groups
from sayso.text.number_words import SHORT_SCALES, scales
from sayso.text.numbers import Form
from sayso.text.unit_names import UnitKind

_SEPARATED = re.compile(
    r"\s?(?:-\sbis|-|–|—|−|to-|to|or|bis|до|đến|tới|à|a)\s?(?:about\s|around\s|even\s|up\sto\s|as\smany\sas\s|some\s|-)?",
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
_WIDEST = 100  # times the lower end: "$200-300,000" is no range from 200
_CHANGE = 6  # words before a number
_DASHES = "-–—−"
_NAMES = 40  # characters in which the multipliers of a number stand
_LAST_WORDS = re.compile(r"(?:[^\W\d_]+\s)?[^\W\d_]+\Z")
_COMPARED = frozenset("of more less fewer higher lower above below over under".split())
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
    if not gap.strip() or not _SEPARATED.fullmatch(gap):
        return False
    sign = "bis" if "bis" in gap.casefold() else gap.casefold().split()[0]  # "zwei- bis dreihundert"
    if first.unit and not second.unit and not _signed_once(sentence, first, second, sign):
        return False
    if _BY.search(before) and first.unit and second.value > _APART * _low(sentence, first, second):
        return False
    return _joined(sentence, first, second, sign)


def priced(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether nothing but a dash ties the second to a price, so that it is one too: "$20-30 million", "€1500-2000"."""
    return (
        first.unit is not None
        and first.unit.kind is UnitKind.MONEY
        and first.start < first.number_start
        and second.start == first.number_end + 1
        and text[first.number_end] in _DASHES
        and first.value < second.value
        and (second.scaled or second.value <= _WIDEST * first.value)
    )


def _signed_once(sentence: Sentence, first: Quantity, second: Quantity, sign: str) -> bool:
    """Whether a sign of money before the first number holds for the second: "$20-30 million", "£3 to 4m"."""
    money = first.unit is not None and first.unit.kind is UnitKind.MONEY
    low = _low(sentence, first, second)
    if not money or first.end != first.number_end or not low < second.value <= _WIDEST * low:
        return False
    if priced(sentence.text, first, second):
        return True
    english = sentence.lexicon.language == "en"
    borrowed = second.scaled and not first.scaled  # "$5 to 30 million": the first needs what stands behind the second
    following, noun = sentence.token(sentence.index(second.end)), counted(sentence, second)
    if noun is not None and is_person(sentence, noun):  # "he gave $5 to 30 million people"
        return False
    if not borrowed and following is not None and following.low in _COMPARED:  # "it paid $20 - 30 less than he"
        return False
    if sign in _DASHES:
        stops = following is None or not following.is_word or following.low in sentence.lexicon.stops
        return borrowed or (stops and not (english and sign == "—"))  # else a dash in a sentence
    own = noun if noun is not None and following is not None and noun.start == following.start else None
    if english and own is not None and is_plural(own.head.lower()):  # "she gave $5 to 30 million families"
        return False
    return (borrowed and second.value <= _APART * low) or not _changed(sentence, first)


def _changed(sentence: Sentence, q: Quantity) -> bool:
    """Whether a word for a rise or a fall stands shortly before: what follows is a change, and then a level."""
    at, moves = sentence.index(q.start), sentence.lexicon.trends
    before = sentence.tokens[max(0, at - _CHANGE) : at]
    return any(token.low in moves or token.low in _MOVED or token.low == "by" for token in before)


def _joined(sentence: Sentence, first: Quantity, second: Quantity, sign: str) -> bool:
    if sign == "a" and sentence.lexicon.language != "es":
        return False
    if sign == "or":
        low = _low(sentence, first, second)
        return second.value == low + 1 or low < second.value <= 2 * low
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


def _low(sentence: Sentence, first: Quantity, second: Quantity) -> float:
    """The lower end: what multiplies the upper one multiplies it too, where that leaves it the lower."""
    if first.scaled:
        return first.value
    for factor in _factors(sentence, second):
        if first.value < second.value / factor:
            return first.value * factor
    return first.value


def _range(sentence: Sentence, first: Quantity, second: Quantity) -> Quantity:
    low, high = _low(sentence, first, second), second.value
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


def _factors(sentence: Sentence, q: Quantity) -> list[float]:
    """What the multipliers behind a number are worth, the greatest first: in "two hundred thousand" 100,000 and 1000."""
    raw = sentence.text[q.number_start : q.number_end].rstrip(".").casefold()
    words = _LAST_WORDS.search(raw[-_NAMES:])
    language = sentence.lexicon.language
    known = {**scales("en"), **scales(language), **groups("en"), **groups(language)}
    last = [known.get(word, SHORT_SCALES.get(word, 0.0)) for word in words.group().split()] if words else []
    if last and last[-1]:
        return [math.prod(last), last[-1]] if all(last) else [last[-1]]
    if language == "de" and raw.endswith("hundert"):  # "zwei- bis dreihundert"
        return [100.0]
    if not q.scaled:
        return []
    digits = re.match(r"\d+(?:[.,]\d+)?", raw)
    shown = float(digits.group().replace(",", ".")) if digits else 0.0
    if shown:
        return [10.0 ** round(math.log10(abs(q.value) / shown))] if q.value else []
    return [1000.0] if q.value % 1000 == 0 else []
