"""Whether two figures count the same thing, and whether they agree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.model import Bound, Figure, Measure
from sayso.text.places import countries
from sayso.text.words import terms

# Heads that name the same kind of people, in the languages whose figures are read; our own compilation.
_KINDS = {
    "military": "soldier soldiers troop troops fighter fighters serviceman servicemen force forces army recruits "
    "soldat soldaten soldats soldado soldados kämpfer truppe truppen quân lính binh "
    "солдат солдаты военнослужащий военных боец бойцов",
    "people": "person persons people man men woman women residents villagers victims lives deaths bodies dead "
    "mensch menschen person personen opfer tote toten personne personnes victime victimes persona personas víctima "
    "người dân nạn человек людей жертв",
}  # fmt: skip
_KIND_OF = {word: kind for kind, listed in _KINDS.items() for word in listed.split()}

PARTS = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.MISSING, Measure.CAPTURED})
GROWING = PARTS - {Measure.MISSING} | {Measure.INFECTED, Measure.DESTROYED, Measure.ARRESTED, Measure.DISPLACED}

_ROUNDING = 0.02  # exact figures agree within what rounding to two digits does
_LOOSE = 0.15  # "about", "nearly": what a reader takes them for
_OPEN = 1.5  # "over 3,000" is said of 3,000 to 4,500, not of a million


class Relation(StrEnum):
    AGREES = "agrees"
    ABOVE = "above"  # the first is above the second
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Population:
    """What is counted, as far as it can be compared across wordings and languages."""

    kind: str | None  # "military", "people", else the stem of the head noun; None where nothing is said
    countries: frozenset[str]
    words: frozenset[str]


def population(figure: Figure, language: str | None) -> Population:
    """The population of a figure by its own words."""
    said = terms(figure.population or "", language)
    raw = (figure.population or "").casefold().split()
    kinds = [_KIND_OF[word] for word in raw if word in _KIND_OF]
    kind = "military" if "military" in kinds else kinds[-1] if kinds else (said[-1] if said else None)
    return Population(kind, countries(figure.population or ""), frozenset(said))


def same_population(first: Population, second: Population) -> bool:
    """Whether the two may count the same people or things; a country named on one side must be named on the other."""
    if first.countries and not first.countries & second.countries:
        return False
    if second.countries and not first.countries:
        return False
    if None in (first.kind, second.kind) or first.kind == second.kind:
        return True
    return "people" in (first.kind, second.kind) or bool(first.words & second.words)


def same_measure(first: Figure, second: Figure) -> bool:
    """Whether both say the same about their population; killed and casualties are compared by the part's rule."""
    return first.measure is second.measure


def same_unit(first: Figure, second: Figure) -> bool:
    counts = (None, "person", "people")
    return first.unit == second.unit or (first.unit in counts and second.unit in counts)


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
    return Relation.AGREES, 1.0


def worded(figure: Figure) -> str:
    """The figure in words for a reason: "over 250,000 North Korean soldiers, killed"."""
    low = f"{figure.value[0]:,.10g}"
    number = low if figure.value[1] is None else f"{low} to {figure.value[1]:,.10g}"
    bound = "" if figure.bound is Bound.EXACT else f"{figure.bound} "
    unit = f" {figure.unit}" if figure.unit and figure.unit not in ("person", "people") else ""
    what = f" {figure.population}" if figure.population else ""
    measure = f" ({figure.measure})" if figure.measure else ""
    return f"{bound}{number}{unit}{what}{measure}"


def claimed_population(case: Case, figure: Figure) -> Population:
    """What the article's figure counts. Where its own words name no country, another mention of that number may."""
    own = population(figure, case.reading.document.language)
    if own.countries:
        return own
    twins = [o for o in case.reading.figures if o.value == figure.value and o.measure == figure.measure]
    named: frozenset[str] = frozenset().union(*(countries(o.population or "") for o in twins))
    return Population(own.kind, named, own.words)


def archived_population(witness: Witness, figure: Figure) -> Population:
    """What an archived figure counts: by its own words, else by its sentence without who says so, else by the title."""
    own = population(figure, witness.stored.language)
    if own.countries:
        return own
    said = figure.sentence.of(witness.text) if figure.sentence else ""
    for statement in witness.reading.statements:
        for span in statement.source:
            said = said.replace(span.of(witness.text), " ")
    return Population(own.kind, countries(said) or countries(witness.stored.title or ""), own.words)
