"""Whether two figures of one article count the same thing."""

from __future__ import annotations

import math

from sayso.examine.lexicon import PEOPLE
from sayso.examine.page import Page
from sayso.model import Bound, Figure
from sayso.text.words import terms

_ROUNDING = 0.051  # "50" for 48, "$3 billion" for 2.9: what headlines round
_LOOSE = 0.2  # "about", "nearly", and vague counts
_OPEN = 1.5  # "over 3,000" may stand for 3,000 to 4,500


def unit(figure: Figure) -> str | None:
    return None if figure.unit in ("person", "people") else figure.unit


def words(page: Page, figure: Figure) -> frozenset[str]:
    """The stems of the words for what is counted."""
    return frozenset(terms(figure.population or "", page.document.language))


def of_people(figure: Figure) -> bool:
    said = (figure.population or "").casefold().replace("-", " ").split()
    return any(word in PEOPLE for word in said)


def interval(figure: Figure) -> tuple[float, float]:
    """The values that a reader takes the figure for."""
    low, high = figure.low, figure.high
    loose = _LOOSE if figure.vague or figure.bound in (Bound.ABOUT, Bound.NEARLY) else _ROUNDING
    if figure.bound in (Bound.OVER, Bound.AT_LEAST):
        return low * (1 - _ROUNDING), high * _OPEN
    if figure.bound in (Bound.UNDER, Bound.AT_MOST):
        return low / _OPEN, high * (1 + _ROUNDING)
    return low * (1 - loose), high * (1 + loose)


def compatible(first: Figure, second: Figure) -> bool:
    """Whether both can be right of one thing."""
    (a, b), (c, d) = interval(first), interval(second)
    return a <= d and c <= b


def same_value(first: Figure, second: Figure) -> bool:
    return unit(first) == unit(second) and all(
        math.isclose(a, b, rel_tol=1e-9) for a, b in ((first.low, second.low), (first.high, second.high))
    )


def same_thing(page: Page, first: Figure, second: Figure) -> bool:
    """Whether both count exactly the same: measure and population in the same words, no place or date against it."""
    return (
        first.measure is not None
        and first.measure is second.measure
        and unit(first) == unit(second)
        and bool(words(page, first))
        and words(page, first) == words(page, second)
        and _alike(page, first.place, second.place)
        and first.as_of == second.as_of
    )


def _alike(page: Page, first: str | None, second: str | None) -> bool:
    language = page.document.language
    return set(terms(first or "", language)) == set(terms(second or "", language))
