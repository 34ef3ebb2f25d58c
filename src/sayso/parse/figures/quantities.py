"""Numbers of a sentence -> quantities: money signs, units, minus, ranges, bounds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Bound, Trend
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.parse.figures.skip import is_figure
from sayso.text.numbers import Form, Number
from sayso.text.units import Unit, UnitKind, money_before, unit_after

_MINUS = re.compile(r"(?:\b(?:minus|negative)[\s-]|(?<![\w\d])[-−](?=\S))$", re.IGNORECASE)
_PLUS = re.compile(r"(?<![\w])\+$")
_PER = re.compile(
    r"\s?(?:/|\bper\b\s?|-a-|(?<=[\w%$]) an?\s(?=(?:barrel|share|ounce|month|year|week|day|hour|minute|litre|liter|gallon|"
    r"tonne|ton|kilo|kilogram|pound|night|head|person|piece|bottle|pint|mile|unit|ticket|season|game|quarter)\b)|"
    r"\bpro\s|\bза\s(?=баррель|литр|год|день)|\bpar\s(?=jour|mois|an\b)|\bpor\s(?=día|mes|año)|\bmỗi\s)"
    r"(square (?:foot|metre|meter|kilometre|mile)|sq m|sq ft|[^\W\d_]+\d?)",
    re.IGNORECASE,
)
_PER_NAMES = {"sq m": "square metre", "sq ft": "square foot"}
_SEPARATED = re.compile(
    r"\s?(?:-|–|—|−|to-|to|or|and|bis|до|đến|à|a|–)\s?(?:about\s|around\s|even\s|up\sto\s|as\smany\sas\s|some\s|-)?",
    re.IGNORECASE,
)
_TO = re.compile(r"\s*(?:to|bis|до|đến|tới|à|a|al|-|–|—|−)\s*(?:-|about\s|around\s)?\s*", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|von|с|от|từ|de|desde)\s+(?:about\s|around\s|roughly\s|up\sto\s|some\s|just\s)?$", re.IGNORECASE
)
_GAP = 40  # characters between the ends of "from A ... to B"
_PLAIN_GAP = re.compile(r"[\s\w.,:'’]*")
_WINDOW = 5  # words before a number that a bound may take
_OF_THE = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|a|their)\s+", re.IGNORECASE)
_CONVERTED = re.compile(r"\s*\(\s*(?:or\s|about\s)?\s*$|\s*/\s*$")
_COMPARED = frozenset("double twice triple times thrice treble quadruple".split())


def quantities(sentence: Sentence, found: Sequence[Number]) -> list[Quantity]:
    """The figures of a sentence in order, with unit, range and bound; numbers that are none are left out."""
    drafts = [_measured(sentence, number) for number in found]
    drafts = _ranges(sentence, drafts)
    kept = [q for q in drafts if is_figure(q, sentence)]
    for q in kept:
        _bound(sentence, q)
    _inherit(sentence, kept)
    return kept


def _measured(sentence: Sentence, number: Number) -> Quantity:
    text = sentence.text
    q = Quantity(number.start, number.end, number.value, number.high, number.form, scaled=number.scaled)
    q.number_start, q.number_end = number.start, number.end
    lead = text[max(0, q.start - 10) : q.start]
    if money := money_before(text, q.start):
        q.unit = money.unit
        lead = text[money.end : q.start]
        q.start = money.start
    if minus := _MINUS.search(lead):
        q.value = -q.value
        if money is None:
            q.start = q.number_start = q.start - len(minus.group())
    elif _PLUS.search(lead):
        q.trend = Trend.UP
    if number.form is Form.FRACTION and number.value < 1 and re.match(r"\s+of\b", text[number.end : number.end + 4]):
        found = (
            None
            if not text[number.end :].startswith((" of a ", " of an "))
            else unit_after(
                text,
                number.end + text[number.end :].index(" a") + (2 if text[number.end :].startswith(" of a ") else 3),
            )
        )
    else:
        found = unit_after(text, q.end)
    if found is None and number.form is Form.VAGUE and (match := re.match(r"\s+of", text[q.end : q.end + 4])):
        found = unit_after(text, q.end + match.end())
    if found and not (q.unit and found.unit.kind is not UnitKind.MONEY) and not (q.unit and found.unit.name == "cent"):
        if not _only_looks(sentence, number, found.unit, text[found.start : found.end]):
            q.unit = q.unit if q.unit and found.unit.name == "dollar" else found.unit
            q.end = found.end
    if q.unit and (per := _PER.match(text, q.end)):
        word = per.group(1).lower()
        q.per = _PER_NAMES.get(word) or word
        q.end = per.end()
    return q


def _only_looks(sentence: Sentence, number: Number, unit: Unit, raw: str) -> bool:
    """Whether what reads like a unit is another word here: "20 second-half goals", "11 time zones", "two pound notes"."""
    following = sentence.text[number.end : number.end + len(raw) + 12]
    at = following.find(raw) + len(raw)
    if unit.name in ("second", "minute", "time", "stone", "real", "won", "an") and raw.casefold() in (
        "second",
        "stone",
        "real",
        "won",
        "an",
        "time",
    ):
        return number.form is Form.WORDS or following[at : at + 1] == "-" or raw.casefold() in ("won", "an", "real")
    return raw == "a"


def _ranges(sentence: Sentence, drafts: list[Quantity]) -> list[Quantity]:
    joined: list[Quantity] = []
    at = 0
    while at < len(drafts):
        first = drafts[at]
        second = drafts[at + 1] if at + 1 < len(drafts) else None
        if second is not None and _makes_range(sentence, first, second):
            joined.append(_range(sentence, first, second))
            at += 2
        else:
            joined.append(first)
            at += 1
    return joined


def _makes_range(sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    text = sentence.text
    if Form.VAGUE in (first.form, second.form) or Form.FRACTION in (first.form, second.form):
        return False
    if sentence.dated(first.number_start, first.number_end) or sentence.dated(second.number_start, second.number_end):
        return False
    if first.unit and second.unit and first.unit.name != second.unit.name:
        return False
    gap = text[first.end : second.start]
    before = text[max(0, first.start - 24) : first.start]
    if sentence.lexicon.between.search(before) and re.fullmatch(
        r"\s*(?:and|to|und|et|y|и|до|và|đến|-|–)\s*(?:about\s|around\s)?", gap, re.IGNORECASE
    ):
        return not _years(text, first, second)
    if _FROM.search(before) and len(gap) <= _GAP and _from_to(gap):
        return not _years(text, first, second) and (
            first.unit is not None or second.unit is not None or _TO.fullmatch(gap) is not None
        )
    if first.unit and not second.unit:
        return False
    if not _SEPARATED.fullmatch(gap) or not gap.strip():
        return False
    sign = gap.strip().casefold().split()[0]
    if sign in ("and", "a") and not sentence.lexicon.language == "es":
        return False
    if sign == "or" and not (second.value == first.value + 1 or second.value <= 2 * first.value):
        return False
    dash = sign[0] in "-–—−"
    if dash and second.unit is None and not second.scaled and not first.unit:
        return first.value < second.value and _counts_something(sentence, first, second)
    if _years(text, first, second):
        return False
    return second.value >= first.value or second.unit is not None


def _counts_something(sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    """Whether "200-400" is a range and no score, address or span of years."""
    if _years(sentence.text, first, second):
        return False
    token = sentence.token(sentence.index(second.end))
    if token is None or not token.is_word or token.text[:1].isupper() or token.low in sentence.lexicon.stops:
        return first.value >= 100 and token is not None and not token.text[:1].isupper()
    return token.low not in (
        "win",
        "victory",
        "defeat",
        "loss",
        "lead",
        "draw",
        "thrashing",
        "vote",
        "record",
        "deficit",
        "season",
        "scoreline",
        "triumph",
        "home",
        "aggregate",
        "first-leg",
        "success",
        "rout",
        "split",
        "decision",
        "series",
        "year",
    )


def _years(text: str, first: Quantity, second: Quantity) -> bool:
    raws = (text[q.number_start : q.number_end] for q in (first, second))
    return all(re.fullmatch(r"\d{4}", raw) and 1000 <= int(raw) <= 2100 for raw in raws) and not (
        first.unit or second.unit
    )


def _from_to(gap: str) -> bool:
    words = gap.casefold().split()
    return (
        bool(words)
        and bool(
            re.search(
                r"(?:^|\s)(?:to|bis|до|đến|tới|à|a)\s+(?:about\s|around\s|roughly\s|just\s|up\sto\s)?$|^\s?to-$|^\s?[-–]\s?$",
                gap,
                re.IGNORECASE,
            )
        )
        and "," not in gap
        and ";" not in gap
        and _PLAIN_GAP.fullmatch(gap) is not None
    )


def _range(sentence: Sentence, first: Quantity, second: Quantity) -> Quantity:
    low, high = first.value, second.value
    if second.scaled and not first.scaled and not (first.unit and first.unit.kind is UnitKind.MONEY and low > 999):
        factor = _factor(sentence.text, second)
        if low < high / factor:
            low *= factor
    elif low < 0 < high and second.number_start > 0:
        pass
    trend = None
    if _FROM.search(sentence.text[max(0, first.start - 24) : first.start]) and low != high:
        trend = Trend.UP if high > low else Trend.DOWN
    gap = sentence.text[first.end : second.start]
    if second.value < 0 < first.value and gap.strip() in ("to", ""):
        high = abs(high)
    q = Quantity(
        first.start, second.end, min(low, high), max(low, high), Form.DIGITS, is_range=True, scaled=second.scaled
    )
    q.number_start, q.number_end = first.number_start, second.number_end
    q.unit, q.per = second.unit or first.unit, second.per or first.per
    q.trend = trend
    return q


def _factor(text: str, q: Quantity) -> float:
    raw = re.match(r"[\d.,]*\d", text[q.number_start : q.number_end])
    if not raw:
        return 10.0 ** (len(str(int(q.value))) - 1) if q.value % 1000 == 0 else 1.0
    shown = float(raw.group().replace(",", "") if raw.group().count(".") < 2 else "1")
    return q.value / shown if shown else 1.0


def _bound(sentence: Sentence, q: Quantity) -> None:
    lexicon, tokens = sentence.lexicon, sentence.tokens
    at = sentence.index(q.start)
    words: list[str] = []
    for back in range(at - 1, max(-1, at - 1 - _WINDOW), -1):
        words.insert(0, tokens[back].low)
    for size in range(len(words), 0, -1):
        phrase = " ".join(words[-size:])
        if phrase in lexicon.before:
            q.bound = lexicon.before[phrase]
            q.start = tokens[at - size].start
            if q.bound is Bound.EXACT and size < len(words) and False:
                break
            return _then(sentence, q, at - size)
    if words and words[-1] in _COMPARED:
        return
    following = [t.low for t in tokens[sentence.index(q.end) : sentence.index(q.end) + 4]]
    if sentence.text[q.end : q.end + 1] == "+" and not sentence.text[q.end + 1 : q.end + 2].isalnum():
        q.bound, q.end = Bound.AT_LEAST, q.end + 1
        return
    for size in range(len(following), 0, -1):
        phrase = " ".join(following[:size])
        if phrase in lexicon.after:
            q.bound = lexicon.after[phrase]
            q.end = tokens[sentence.index(q.end) + size - 1].end
            return
    last = words[-1] if words else ""
    if q.trend is None and last in lexicon.trends:
        q.trend = lexicon.trends[last]
    elif q.trend is None and last == "by" and len(words) > 1:
        q.trend = lexicon.trends.get(words[-2])


def _then(sentence: Sentence, q: Quantity, at: int) -> None:
    """Looks at the words before the bound: "up about 19", "just over", "no more than"."""
    last = sentence.token(at - 1)
    if last is None:
        return
    if q.trend is None:
        q.trend = sentence.lexicon.trends.get(last.low)
    wider = f"{last.low} {sentence.text[q.start : sentence.tokens[at].end].lower()}"
    if q.bound is Bound.EXACT and last.low in sentence.lexicon.before:
        q.bound, q.start = sentence.lexicon.before[last.low], last.start
    elif wider in sentence.lexicon.before:
        q.bound, q.start = sentence.lexicon.before[wider], last.start


def _inherit(sentence: Sentence, kept: list[Quantity]) -> None:
    """What one figure lends the next: a conversion in brackets its bound, "280 million of the 1.5 billion" its unit."""
    text = sentence.text
    for first, second in zip(kept, kept[1:], strict=False):
        gap = text[first.end : second.start]
        if second.bound is Bound.EXACT and len(gap) < 4 and _CONVERTED.search(gap) and second.unit:
            second.bound = first.bound
        if first.unit is None and first.scaled and second.unit and _OF_THE.fullmatch(gap):
            first.unit = second.unit
