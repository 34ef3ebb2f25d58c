"""What a figure says of a story, finer than its measure: a toll, a prison term, a key rate, how many were aboard.

Of most such kinds a story has one figure, however its reports word the rest.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import takewhile

from sayso.model import Figure, Measure, Span
from sayso.text.unit_names import EXACT, WORDS, UnitKind

__all__ = ["CONSTANT", "GROWING_KINDS", "TOLLS", "WHOLES", "kind_in", "of_other_vehicle", "of_the_whole"]

_MONEY = frozenset(name for name, kind in EXACT.values() if kind is UnitKind.MONEY) | frozenset(
    line.split(" = ")[0].strip() for line in WORDS[UnitKind.MONEY].splitlines() if " = " in line
)
_GROUPS: dict[str, frozenset[str | None]] = {
    "money": _MONEY | {"pound"},
    "people": frozenset({None, "person", "people"}),
    "jobs": frozenset({None, "person", "people", "job", "stellen", "arbeitsplätze", "post", "position"}),
    "households": frozenset(
        {None, "person", "people", "household", "home", "haushalte", "haushalten", "hộ", "домов", "customer", "abonent"}
    ),
    "houses": frozenset(
        {
            "house",
            "home",
            "building",
            "häuser",
            "gebäude",
            "домов",
            "дома",
            "зданий",
            "căn",
            "nhà",
            "ngôi",
            "hộ",
            "roof",
        }
    ),
    "seats": frozenset({"seat", "sitze", "sitzen", "мандатов", "мандата", "ghế"}),
    "terms": frozenset({"year", "month"}),
    "ages": frozenset({"year of age"}),
    "shares": frozenset({"percentage", "percentage point"}),
    "changes": frozenset({"percentage"}),
    "lengths": frozenset({"metre", "kilometre", "foot", "mile", "centimetre", "yard", "inch"}),
    "areas": frozenset({"hectare", "acre", "square kilometre", "square mile"}),
    "weights": frozenset({"kilogram", "tonne", "ton", "gram"}),
    "rains": frozenset({"millimetre", "litre"}),
    "magnitudes": frozenset({None, "magnitude", "degree", "point"}),
}
_BY_UNIT = (
    (frozenset({"celsius", "fahrenheit", "degree"}), "temperature"),
    (frozenset({"kilometre per hour", "mile per hour", "metre per second"}), "speed"),
)
_OF_MEASURE = {
    Measure.KILLED: "killed",
    Measure.WOUNDED: "wounded",
    Measure.CASUALTIES: "casualties",
    Measure.ARRESTED: "arrested",
    Measure.DISPLACED: "displaced",
    Measure.INFECTED: "infected",
    Measure.TREATED: "treated",
    Measure.RESCUED: "rescued",
    Measure.MISSING: "missing",
    Measure.ATTENDED: "participants",
}
TOLLS = frozenset({"killed", "wounded", "casualties", "arrested", "displaced", "infected", "treated"})
WHOLES = frozenset({"aboard", "employed", "inhabitants"})  # of whom others are counted
_HEADER = re.compile(r"\[(?P<kind>[\w ]+) : (?P<units>\w+)\]")
_REACH, _FAR, _FAR_AGE = 130, 60, 110  # characters from a figure within which a cue stands
_MOST = 40  # figures beside one
_BETWEEN = 45  # how much further a cue counts that stands behind another figure of the unit


def _table() -> Iterator[tuple[str, frozenset[str | None], re.Pattern[str]]]:
    """The kinds with their units, and the words beside such a figure in any language."""
    listed: dict[tuple[str, str], list[str]] = {}
    key = ("", "")
    for line in files("sayso.judge").joinpath("data/figure_kinds.txt").read_text("utf-8").splitlines():
        if header := _HEADER.fullmatch(line.strip()):
            key = (header["kind"], header["units"])
        elif line[2:3] == ":":
            listed.setdefault(key, []).extend(item for part in line[3:].split("; ") if (item := part.strip()))
    for (kind, units), items in listed.items():
        cues = "|".join(item.replace(" ", r"\s+") for item in items)
        yield kind, _GROUPS[units], re.compile(rf"(?<!\w)(?:{cues})(?!\w)", re.IGNORECASE)


_KINDS = tuple(_table())
# Kinds that do not grow while a story is told.
GROWING_KINDS = TOLLS | {"burnt", "without power", "houses hit", "seized", "rain"}
CONSTANT = frozenset(name for name, _, _ in _KINDS if name not in GROWING_KINDS) | {"temperature", "speed"}


def kind_in(text: str, figure: Figure, figures: Sequence[Figure]) -> str | None:
    """The kind of one of the `figures` of a text, which are in order: by its measure, else by the words that stand nearest
    to it in its sentence, else by its unit; None where nothing tells.

    Words that stand behind another figure of the unit count less.
    """
    if figure.measure in _OF_MEASURE:
        return _OF_MEASURE[figure.measure]
    unit = figure.unit.partition(" per ")[0] if figure.unit and " hour" not in figure.unit else figure.unit
    sentence = figure.sentence or figure.spans[0]
    own = Span(figure.spans[0].start, figure.spans[-1].end)
    # Whose age it is the sentence before may say: "The driver braked too late. The 40-year-old ..."
    floor = max(0, text.rfind("\n", 0, own.start)) if unit in _GROUPS["ages"] else sentence.start
    first, last = max(floor, own.start - _REACH), min(sentence.end, own.end + _REACH)
    at = bisect_left(figures, first, key=lambda f: f.spans[0].start)
    beside = takewhile(lambda f: f.spans[0].start < last, figures[at : at + _MOST])
    walls = tuple(
        f.spans[0].start - first for f in beside if f.spans[0] != figure.spans[0] and _alike(f.unit, figure.unit)
    )
    return _nearest(text[first:last], Span(own.start - first, own.end - first), unit, walls)


@lru_cache(maxsize=20_000)
def _nearest(text: str, own: Span, unit: str | None, walls: tuple[int, ...]) -> str | None:
    """The kind that the nearest word beside a figure names; `walls` are where other figures of the unit stand."""
    far = _FAR_AGE if unit in _GROUPS["ages"] else _FAR
    best: tuple[int, str] | None = None
    for name, units, cues in _KINDS:
        if unit not in units:
            continue
        for cue in cues.finditer(text):
            start, end = cue.span()
            gap = 0 if start < own.end and own.start < end else start - own.end if start >= own.end else own.start - end
            if any((own.end <= wall < start) or (end <= wall < own.start) for wall in walls):
                gap += _BETWEEN
            if gap <= far and (best is None or gap < best[0]):
                best = (gap, name)
    return best[1] if best else next((name for units, name in _BY_UNIT if unit in units), None)


def of_the_whole(kind: str | None, other: str | None) -> bool:
    """Whether one of two figures counts those of whom the other counts what became of them: all workers, the strikers."""
    return None not in (kind, other) and kind != other and not WHOLES.isdisjoint((kind, other))


_VEHICLES = tuple(
    re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for words in (
        r"trucks?|lorr(?:y|ies)|tanker|lkw\w*|lastwagen\w*|sattelzug\w*|грузовик\w*|фур\w{1,2}|xe\s+(?:tải|container|đầu\s+kéo|bồn)",
        r"bus|buses|coach|busfahrer\w*|reisebus\w*|автобус\w*|xe\s+(?:khách|buýt)",
        r"cars?|sedan|suv|taxi|autofahrer\w*|auto|pkw\w*|wagen|легков\w+|автомобил\w+|такси|ô\s+tô(?:\s+con)?|xe\s+con|taxi",
        r"motorcycl\w+|motorbike\w*|scooter|biker|motorrad\w*|мотоцикл\w*|xe\s+(?:máy|mô\s+tô|gắn\s+máy)",
        r"train|tram|engine|lokführer\w*|zug|straßenbahn\w*|поезд\w*|трамва\w+|tàu(?:\s+hỏa)?",
        r"tractor|traktor\w*|трактор\w*|máy\s+(?:kéo|cày)",
    )
)
_DRIVER = re.compile(
    r"(?<!\w)(?:drivers?|motorist|fahrer\w*|водител\w+|tài\s+xế|lái\s+xe|người\s+lái|điều\s+khiển)(?!\w)", re.IGNORECASE
)
_BESIDE = 16  # characters beside the word for a driver in which it is said of what


def of_other_vehicle(text: str, figure: Figure, other_text: str, other: Figure) -> bool:
    """Whether two ages of drivers are of the drivers of different vehicles."""
    first, second = _driven(text, figure), _driven(other_text, other)
    return bool(first and second) and first.isdisjoint(second)


def _driven(text: str, figure: Figure) -> frozenset[int]:
    start, end = max(0, figure.spans[0].start - _REACH), figure.spans[-1].end + _REACH
    found: set[int] = set()
    for word in _DRIVER.finditer(text, start, min(end, len(text))):
        beside = text[max(0, word.start() - _BESIDE) : word.end() + _BESIDE]
        found.update(n for n, vehicle in enumerate(_VEHICLES) if vehicle.search(beside))
    return frozenset(found)


@lru_cache(maxsize=2_000)
def _alike(unit: str | None, other: str | None) -> bool:
    return unit == other or any(unit in group and other in group for group in _GROUPS.values())
