"""Whether two figures count the same thing, and whether they agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.figures.population import Population, countries, population, same_population
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import LANGUAGES, ideas
from sayso.model import Bound, Figure, Measure
from sayso.text.digits import grouped
from sayso.text.unit_names import EXACT, WORDS
from sayso.text.units import unit_after
from sayso.text.words import terms

__all__ = [
    "ANYBODY", "GROWING", "PARTS", "ROUGH",
    "Relation", "agrees", "another_share", "apart", "archived_population", "bears_out", "claimed_population",
    "interval", "of_a_people", "of_things", "relation", "same_measure", "same_population", "same_unit", "turned", "worded",
]  # fmt: skip

PARTS = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.MISSING, Measure.CAPTURED})
GROWING = PARTS - {Measure.MISSING} | {Measure.INFECTED, Measure.DESTROYED, Measure.ARRESTED, Measure.DISPLACED}
ANYBODY = frozenset({None, "person", "people"})  # units that say nothing of what is counted
ROUGH = frozenset({Bound.EXACT, Bound.ABOUT, Bound.NEARLY})  # neither a lower nor an upper bound

MONTH = 30  # days within which a toll that has reached _LARGE does not grow _JUMP times: early counts do, in days
_LARGE, _JUMP = 1_000, 5.0
_ALIKE = 0.03  # numbers that differ by less are one
_APART = 1.08  # factor from which two numbers are no rounding of one

_MEASURES = frozenset(
    line.split(" = ")[0].strip() for table in WORDS.values() for line in table.splitlines() if " = " in line
) | {name for name, _ in EXACT.values()}
_PIECES = 100  # a share in words is of no more pieces: two thirds, 3 in 100
_PEOPLE = ("person", "people")
_ROUNDING = 0.02  # exact figures agree within what rounding to two digits does
_BY_ROUNDING = 0.035  # the most that two exact numbers may differ where one rounds the other
_LOOSE = 0.15  # "about", "nearly": what a reader takes them for
_OPEN = 1.5  # "over 3,000" is said of 3,000 to 4,500, not of a million


_WHOLE, _OPEN_SHARE = 100.0, 0.4  # "over 67 percent" is said of 70, not of 95


class Relation(StrEnum):
    AGREES = "agrees"
    ABOVE = "above"  # the first is above the second
    BELOW = "below"


def same_measure(first: Figure, second: Figure) -> bool:
    """Whether both say the same about their population; killed and casualties are compared by the part's rule."""
    return first.measure is second.measure


def apart(first: float, second: float) -> bool:
    """Whether two numbers, none below zero, are no rounding of one."""
    low, high = sorted((first, second))
    return high >= _APART * low


def same_unit(first: Figure, second: Figure) -> bool:
    if first.unit == second.unit or (first.unit in ANYBODY and second.unit in ANYBODY):
        return True
    if first.unit and second.unit and _sterling(first.unit) == _sterling(second.unit):
        return True
    return bool(first.unit and second.unit and _meant(first.unit) & _meant(second.unit))


def turned(first: Figure, second: Figure) -> bool:
    """Whether the one is said to have risen and the other to have fallen: as much up is not as much down."""
    return first.trend is not None and second.trend is not None and first.trend is not second.trend


def of_things(unit: str | None) -> bool:
    """Whether it is things that are counted, by whatever noun, and no measure like litres or dollars."""
    return unit is None or (" " not in unit and unit not in _MEASURES)


def another_share(figure: Figure, other: Figure, beside: Sequence[Figure]) -> bool:
    """Whether a sentence that gives several shares (`beside`) has one nearer to the claim's: polls have one for each side."""
    if other.unit != "percentage":
        return False
    apart = abs(other.low - figure.low)
    return any(o is not other and o.unit == other.unit and abs(o.low - figure.low) < apart for o in beside)


def outgrown(count: Figure, factor: float) -> bool:
    """Whether a toll can't have grown by `factor` within a `MONTH`."""
    return count.low >= _LARGE and factor >= _JUMP


def _sterling(unit: str) -> str:
    """ "28 million pounds" are "£28m": what is weighed in pounds isn't paid."""
    return unit.replace("pound sterling", "pound")


@lru_cache(maxsize=10_000)
def _meant(unit: str) -> frozenset[str]:
    """What a unit means in any language of the lexicon: "house" and "Häuser" are one."""
    found = (form for language in LANGUAGES for idea in ideas(unit, language) for form in idea)
    return frozenset(form for form in found if form.startswith("="))


def interval(figure: Figure) -> tuple[float, float]:
    """The range of values that a reader takes the figure for, its bound included (Grice's maxim of quantity)."""
    low, high = figure.low, figure.high
    if figure.vague or figure.value[1] is not None:
        return low, high
    match figure.bound:
        case Bound.OVER | Bound.AT_LEAST:
            return low, max(low, high) * _OPEN
        case Bound.UNDER | Bound.AT_MOST:
            return low / _OPEN, high
        case Bound.ABOUT | Bound.NEARLY:
            return low * (1 - _LOOSE), high * (1 + _LOOSE)
        case _:
            return low * (1 - _ROUNDING), high * (1 + _ROUNDING)


def relation(first: Figure, second: Figure) -> tuple[Relation, float]:
    """How the first stands to the second, and the factor between them (1 where they agree)."""
    low, high = interval(first)
    other_low, other_high = interval(second)
    if low > other_high:
        return Relation.ABOVE, low / other_high if other_high > 0 else float("inf")
    if high < other_low:
        return Relation.BELOW, other_low / high if high > 0 else float("inf")
    if low == other_high and _shut_out(first, second):
        return Relation.ABOVE, 1.0
    if high == other_low and _shut_out(second, first):
        return Relation.BELOW, 1.0
    return Relation.AGREES, 1.0


def _shut_out(upper: Figure, lower: Figure) -> bool:
    """Whether two figures that meet in one number leave it out on either side: over 10,000, and under 10,000."""
    above, below = (Bound.OVER, Bound.AT_LEAST), (Bound.UNDER, Bound.AT_MOST)
    strict = upper.bound is Bound.OVER or lower.bound is Bound.UNDER
    return strict and upper.bound in above and lower.bound in below


def agrees(first: Figure, second: Figure) -> bool:
    """Whether two figures are of one unit and may be one number."""
    return same_unit(first, second) and relation(first, second)[0] is Relation.AGREES


def bears_out(claimed: Figure, reported: Figure) -> float:
    """How far (0 to 1) a reported figure shows the claimed one: the same number, or one that the claim's words allow.

    "Fewer than 7" does not show that there were 5, though both may be so.
    """
    if relation(claimed, reported)[0] is not Relation.AGREES:
        return 0.0
    if claimed.value == reported.value:
        return 1.0
    if _exact(claimed) and _exact(reported) and not _rounded(claimed.low, reported.low):
        return 0.0  # 104 are not 101, nor 54.3 percent 53.4
    if reported.vague and not claimed.vague:
        return 0.35  # "scores of people" shows no number
    low, high = interval(claimed)
    other_low, other_high = interval(reported)
    if claimed.unit == reported.unit == "percentage" and claimed.bound is Bound.OVER and low < _WHOLE:
        return 0.75 if reported.high <= low + (_WHOLE - low) * _OPEN_SHARE else 0.0
    inside = low * (1 - _ROUNDING) <= other_low and other_high <= high * (1 + _ROUNDING)
    return 0.75 if inside or reported.bound in ROUGH else 0.35


def _exact(figure: Figure) -> bool:
    return figure.bound is Bound.EXACT and figure.value[1] is None and not figure.vague


def _rounded(first: float, second: float) -> bool:
    """Whether one of two numbers is the other in fewer digits: 4.2 is 4.18, and 3 billion 2.9, but 51 is not 49."""
    one, other = (Decimal(f"{value:.10g}").normalize() for value in (first, second))
    step = Decimal(1).scaleb(max(int(one.as_tuple().exponent), int(other.as_tuple().exponent)))
    apart = abs(one - other)
    coarse = one.as_tuple().exponent != other.as_tuple().exponent
    return coarse and apart <= step / 2 and float(apart) <= _BY_ROUNDING * max(first, second)


def given_by_article(case: Case, other: Figure) -> bool:
    """Whether the article has the report's number, too: it then is of something else that both tell."""
    return case.scene.layout.once(
        (given_by_article, other.unit, other.low),
        lambda: any(same_unit(o, other) and abs(o.low - other.low) <= _ALIKE * other.low for o in case.reading.figures),
    )


def worded(figure: Figure) -> str:
    """The figure in words for a reason: "over 250,000 North Korean soldiers, killed"."""
    low = grouped(figure.value[0])
    number = low if figure.value[1] is None else f"{low} to {grouped(figure.value[1])}"
    bound = "" if figure.bound is Bound.EXACT else f"{figure.bound} "
    unit, what = _unit(figure), figure.population or ""
    if figure.unit == "fraction":
        share = Fraction(figure.low).limit_denominator(_PIECES)
        return f"{bound}{share}{' of ' if what else ''}{what}"
    if unit and what.casefold() in _PEOPLE:  # money for people is none of them
        what = ""
    measure = f" ({figure.measure})" if figure.measure else ""
    return f"{bound}{number}{unit}{', ' if unit and what else ' ' if what else ''}{what}{measure}"


def _unit(figure: Figure) -> str:
    """The unit as it follows the number; nothing where the word for what is counted says it."""
    unit = figure.unit
    if unit is None or unit in _PEOPLE or not set(terms(unit, "en")).isdisjoint(terms(figure.population or "", "en")):
        return ""
    if unit == "percentage":
        return "%"
    return f" {unit if figure.value == (1, None) else _plural(unit)}"


@lru_cache(maxsize=256)
def _plural(unit: str) -> str:
    """The unit's name in the plural, where that is among its spellings: "kilometres", "pounds sterling"."""
    first, _, rest = unit.partition(" ")
    for form in (f"{unit}s", f"{first}s {rest}"):
        found = unit_after(form, 0)
        if found is not None and found.end == len(form) == len(unit) + 1:
            return form
    return unit


def claimed_population(case: Case, figure: Figure) -> Population:
    """What the article's figure counts. Where its own words name no country, another mention of that number may, then
    the place where it is counted: "people killed in Chile" are counted in one country, whatever their passports."""
    own = population(figure, case.reading.document.language)
    if own.countries:
        return own
    of_whom, where = _twins_countries(case, figure)
    named = of_whom or countries(figure.place or "") or where
    return replace(own, countries=named) if named else own


def of_a_people(case: Case, figure: Figure) -> bool:
    """Whether the article says of what country the counted are, here or where it gives the number again."""
    return bool(countries(figure.population or "") or _twins_countries(case, figure)[0])


def _twins_countries(case: Case, figure: Figure) -> tuple[frozenset[str], frozenset[str]]:
    """The countries that the article names where it gives this number: of those counted, and of the place."""
    twins, layout = case.scene.layout.twins(figure), case.scene.layout
    return layout.once(
        ("twins", figure.value, figure.measure),
        lambda: (
            frozenset[str]().union(*(countries(o.population or "") for o in twins)),
            frozenset[str]().union(*(countries(o.place or "") for o in twins)),
        ),
    )


def archived_population(witness: Witness, figure: Figure) -> Population:
    """What an archived figure counts."""
    return witness.populations[figure.id]
