"""Numbers of a sentence -> quantities: money signs, units, minus, ranges, bounds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from sayso.model import Bound, Measure, Trend
from sayso.parse.figures.clock import on_clock
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.parse.figures.nouns import counted
from sayso.parse.figures.ranges import priced, ranges
from sayso.parse.figures.skip import is_figure, is_year, masks
from sayso.text.number_groups import is_round
from sayso.text.numbers import Form, Number
from sayso.text.unit_names import Unit, UnitKind
from sayso.text.units import money_before, unit_after

_MINUS = re.compile(r"(?:\b(?:minus|negative)[\s-]|(?<![\w%)’'])[-−])$", re.IGNORECASE)
_PLUS = re.compile(r"(?<![\w])\+$")
_PER = re.compile(
    r"\s?(?:/|\bper\b\s?|-an?-|(?<=[\w%$]) an?\s(?=(?:barrel|share|ounce|month|year|week|day|hour|minute|litre|liter|"
    r"gallon|"
    r"tonne|ton|kilo|kilogram|pound|night|head|person|piece|bottle|pint|mile|unit|ticket|season|game|quarter)\b)|"
    r"\bpro\s|\bза\s(?=баррель|литр|год|день)|\bpar\s(?=jour|mois|an\b)|\bpor\s(?=día|mes|año)|\bmỗi\s)"
    r"(square (?:foot|metre|meter|kilometre|mile)|sq m|sq ft|[^\W\d_]+\d?)",
    re.IGNORECASE,
)
_OF_A = re.compile(r"\s+of\s(an?\s(?:US\s)?)?")
_OF_SCALE = re.compile(r"\s(?:de\s|d['’])")
_RANK = re.compile(r"(?:st|nd|rd|th)(?:[\s-](?:most[\s-]\w+|\w{2,12}est)\b|\s(?:place|spot)\b)")
_MAGNITUDE = re.compile(r"\b(?:(?:magnitude|Magnitude)(?:\s(?:of|von))?|магнитуд(?:ой|ы|а|у)|độ\slớn)[\s-]\Z")
_STRONGEST = 10  # of an earthquake
_AND_HALF = re.compile(r"\srưỡi\b", re.IGNORECASE)  # "hai năm rưỡi"
_US = re.compile(r"\s?(?:US|U\.S\.)(?=[\s,.;)]|$)")
_LATER = re.compile(r"\s+(?:earlier|ago|before|later|after|previously)\b", re.IGNORECASE)
_PER_NAMES = {"sq m": "square metre", "sq ft": "square foot"}
_NEAR = 70  # characters before a number
_CHANGED = re.compile(
    r"\b(?:выр(?:ос|аст)|увелич|повы[сш]|подн[яи]|сни[зж]|упа[лд]|сокра[тщ]|уменьш|возр(?:ос|аст)|зр(?:іс|ост)|збільш|зменш|зни[зж])"
    r"\w*[^.;]{0,50}\Z",
    re.IGNORECASE,
)
_WINDOW = 5  # words before a number that a bound may take
_OF_THE = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|a|their)\s+", re.IGNORECASE)
_CONVERTED = re.compile(r"\s*\(\s*(?:or\s|about\s)?\s*$|\s*/\s*$")


def quantities(sentence: Sentence, found: Sequence[Number]) -> list[Quantity]:
    """The figures of a sentence in order, with unit, range and bound; numbers that are none are left out."""
    drafts: list[Quantity] = []
    for number in found:
        if drafts and number.start < drafts[-1].end:  # the 2 of "m2"
            continue
        q = _measured(sentence, number)
        if drafts and _said_twice(sentence.text, drafts[-1], q):
            drafts[-1].end = drafts[-1].number_end = q.end + 1
        elif not sentence.dated(q.number_start, q.number_end) and (
            (drafts and priced(sentence.text, drafts[-1], q)) or not (is_year(q, sentence) or on_clock(q, sentence))
        ):
            drafts.append(q)
    sentence.masked = masks(sentence, drafts)
    kept = [q for q in ranges(sentence, drafts) if is_figure(q, sentence)]
    for q in kept:
        if q.is_range and q.end == q.number_end:  # "$20-30 a month"
            _rated(sentence.text, q)
        _bound(sentence, q)
    _inherit(sentence, kept)
    return kept


def _said_twice(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether the second repeats the first in brackets: "nineteen (19) men", "47 (forty-seven) men"."""
    if first.value != second.value or first.unit is not None or second.unit is not None:
        return False
    return {first.form, second.form} == {Form.DIGITS, Form.WORDS} and (
        text[first.end : second.start].strip() == "(" and text[second.end : second.end + 1] == ")"
    )


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
    at = q.end
    if number.form in (Form.FRACTION, Form.VAGUE) and (lead_in := _OF_A.match(text, at)):
        at = lead_in.end() - 1 if lead_in.group(1) or number.form is Form.VAGUE else len(text)
    elif number.scaled and (of_scale := _OF_SCALE.match(text, at)):  # "millones de euros"
        at = of_scale.end() - (1 if of_scale.group().endswith(" ") else 0)
    found = unit_after(text, at)
    if found and q.unit and (found.unit.kind is not UnitKind.MONEY or found.unit.name == "cent"):
        found = None
    if found and not _only_looks(sentence, number, found.unit, text[found.start : found.end]):
        q.unit = q.unit if q.unit and found.unit.name == "dollar" else found.unit
        q.end = found.end
        if q.high is None and q.value == int(q.value) and (half := _AND_HALF.match(text, q.end)):
            q.value, q.end = q.value + 0.5, half.end()
    if q.unit is None and 0 < q.value < _STRONGEST and _MAGNITUDE.search(text, max(0, q.start - _NEAR), q.start):
        q.unit = Unit("magnitude", UnitKind.OTHER)
    if number.form is Form.DIGITS and (rank := _RANK.match(text, number.end)):
        q.unit, q.measure, q.end = Unit("rank", UnitKind.OTHER), Measure.RANK, rank.end()
    if q.unit and q.unit.name == "dollar" and (us := _US.match(text, q.end)):
        q.end = us.end()
    _rated(text, q)
    return q


def _rated(text: str, q: Quantity) -> None:
    """Takes in what a quantity is per: "$5 a litre", "90 km per day"."""
    if q.unit and (per := _PER.match(text, q.end)) and not _LATER.match(text, per.end()):
        word = per.group(1).lower()
        q.per = _PER_NAMES.get(word) or word
        q.end = per.end()


def _only_looks(sentence: Sentence, number: Number, unit: Unit, raw: str) -> bool:
    """Whether what reads like a unit is another word here: "20 second-half goals", "11 time zones", "two pound notes"."""
    if raw.casefold() == "an" and sentence.lexicon.language != "fr":  # "$15-20-an-hour", "gab sie mit 12 an"
        return True
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


def _bound(sentence: Sentence, q: Quantity) -> None:
    lexicon, tokens = sentence.lexicon, sentence.tokens
    if sentence.text[q.end : q.end + 4].casefold() in ("-odd", "-ish"):
        q.bound, q.end = Bound.ABOUT, q.end + 4
    elif sentence.text[q.end : q.end + 5].casefold() == "-plus":
        q.bound, q.end = Bound.AT_LEAST, q.end + 5
    at = sentence.index(q.start)
    words: list[str] = []
    for back in range(at - 1, max(-1, at - 1 - _WINDOW), -1):
        words.insert(0, tokens[back].low)
    for size in range(len(words), 0, -1):
        phrase = " ".join(words[-size:])
        if phrase in lexicon.before:
            if phrase == "до" and _CHANGED.search(sentence.text, max(0, q.start - _NEAR), tokens[at - size].start):
                return  # "вырастет до": it rises to that, not to less
            q.bound = lexicon.before[phrase]
            q.start = tokens[at - size].start
            if q.is_range and q.bound is Bound.AT_MOST:  # "from up to 252 to 287"
                q.bound = Bound.EXACT
            _then(sentence, q, at - size)
            return
    if sentence.text[max(0, q.start - 4) : q.start].casefold() == "sub-":
        q.bound, q.start = Bound.UNDER, q.start - 4
        return
    following = [t.low for t in tokens[sentence.index(q.end) : sentence.index(q.end) + 4]]
    if sentence.text[q.end : q.end + 1] == "+" and not sentence.text[q.end + 1 : q.end + 2].isalnum():
        q.bound, q.end = Bound.AT_LEAST, q.end + 1
        return
    for size in range(len(following), 0, -1):
        phrase = " ".join(following[:size])
        if phrase in lexicon.after and not _is_name(sentence, q.end, size):
            q.bound = lexicon.after[phrase]
            q.end = tokens[sentence.index(q.end) + size - 1].end
            return
    if q.form is not Form.VAGUE and is_round(sentence.text[q.number_start : q.number_end], lexicon.language):
        q.bound = Bound.ABOUT
    last = words[-1] if words else ""
    if q.trend is None and q.unit is not None and last in lexicon.trends:  # "cut 1,300 jobs" moves no quantity
        q.trend = lexicon.trends[last]
    elif q.trend is None and last == "by" and len(words) > 1:
        q.trend = lexicon.trends.get(words[-2])


def _is_name(sentence: Sentence, at: int, size: int) -> bool:
    """Whether what reads like a bound is written as the name of a model: "the 737 MAX", "787 Plus"."""
    word = sentence.tokens[sentence.index(at)].text
    return size == 1 and word[:1].isupper() and not sentence.headline


def _then(sentence: Sentence, q: Quantity, at: int) -> None:
    """Looks at the words before the bound: "up about 19", "just over", "no more than"."""
    last = sentence.token(at - 1)
    if last is None:
        return
    if q.trend is None:
        q.trend = sentence.lexicon.trends.get(last.low)
    if q.bound is Bound.AT_MOST and last.low in sentence.lexicon.trends:  # "выросло до 52": a level, not a bound
        q.bound = Bound.EXACT
        return
    wider = f"{last.low} {sentence.text[q.start : sentence.tokens[at].end].lower()}"
    if q.bound is Bound.EXACT and last.low in sentence.lexicon.before:
        q.bound, q.start = sentence.lexicon.before[last.low], last.start
    elif wider in sentence.lexicon.before:
        q.bound, q.start = sentence.lexicon.before[wider], last.start


def _has_noun(sentence: Sentence, q: Quantity) -> bool:
    """Whether a noun of its own stands behind a number."""
    return counted(sentence, q) is not None


def _inherit(sentence: Sentence, kept: list[Quantity]) -> None:
    """What one figure lends the next: a conversion in brackets its bound, "280 million of the 1.5 billion" its unit."""
    text = sentence.text
    for first, second in pairwise(kept):
        gap = text[first.end : second.start]
        if second.bound is Bound.EXACT and len(gap) < 4 and _CONVERTED.search(gap) and second.unit:
            second.bound = first.bound
        if second.unit is None and first.unit is not None and not _has_noun(sentence, second):
            ladder = first.is_range and gap == " to "  # "from 14-18 mpg to 24"
            alike = all(text[max(0, q.start - 3) : q.start] == "by " for q in (first, second))
            if ladder or alike:
                second.unit = first.unit
        if first.unit is None and first.scaled and second.unit and _OF_THE.fullmatch(gap):
            first.unit = second.unit
