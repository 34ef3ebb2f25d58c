"""Figures as `sayso figures` lists them."""

from __future__ import annotations

from sayso.model import Bound, Figure

_SIGNS = {Bound.EXACT: "=", Bound.OVER: ">", Bound.AT_LEAST: ">", Bound.UNDER: "<", Bound.AT_MOST: "<",
          Bound.ABOUT: "~", Bound.NEARLY: "~"}  # fmt: skip
_NEAR = 100  # characters behind a number in which the noun that it counts stands


def figure(found: Figure, text: str) -> dict[str, object]:
    """One figure; `text` is that of its document."""
    low, high = found.value
    return {
        "value": low if high is None else [low, high],
        "bound": _SIGNS[found.bound],
        "unit": _unit(found, text),
        "concept": found.about,
    }


def _unit(figure: Figure, text: str) -> str | None:
    """The unit; for persons and for shares of something the noun that stands behind the number, as the text has it."""
    if figure.unit not in ("person", "fraction"):
        return figure.unit
    end = figure.spans[-1].end
    if figure.population and figure.population in text[end : end + _NEAR]:
        return figure.population.split(" from ")[0].split(" of ")[0].split()[-1]
    return None if figure.unit == "fraction" else figure.unit
