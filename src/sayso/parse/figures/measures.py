"""What is counted about a population: killed, wounded, paid ... - by the words around each figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Measure
from sayso.parse.figures.draft import Quantity, Sentence
from sayso.text.units import UnitKind

_LOSSES = frozenset({Measure.CASUALTIES, Measure.KILLED, Measure.WOUNDED})
_MONEY = frozenset({Measure.PAID, Measure.EARNED, Measure.WORTH})
_OF_PEOPLE = frozenset(Measure) - _MONEY - {Measure.RATE, Measure.RANK, Measure.AGE}
_SHARED = re.compile(r"\s*(?:,|and|or|,\s*and|und|et|y|и|và)\s*(?:\w+\s)?", re.IGNORECASE)
_STOP = re.compile(r"[;:.!?]\s|\s[—–-]\s|,\s(?:but|while|whereas|who|which)\s")
_LINK = re.compile(r"\w*(?:[^\w]+\w+){0,9}\W*", re.UNICODE)
_DIRECT = re.compile(r"[\s\"“'‘(:]*(?:(?:at|least|more|than|over|about|some|as|many|up|to|nearly|around|an?|estimated|the|roughly|almost|"
                     r"approximately|another|only|just|below|under|is|was|are|stands?|stood|of|at|rose|rises|risen|has|had|have|reached|reaches|exceeds?|"
                     r"exceeded|already|now|by|climbed|hit|topped|totalled|totaled|người|ít|nhất|hơn|khoảng|là|lên|tới|đến|số|"
                     r"mindestens|mehr|als|rund|etwa|fast|auf|von|не|менее|более|около|до|как|минимум|au|moins|plus|de|al|menos|más|unas|unos|alrededor)"
                     r"\W+)*", re.IGNORECASE)  # fmt: skip
_FAR = 90  # characters


def assign(sentence: Sentence, quantities: Sequence[Quantity]) -> None:
    """Fills `measure` of each quantity, from the nearest word that goes with it; hits are taken in reading order."""
    hits = sentence.hits
    last: Quantity | None = None
    for at, q in enumerate(quantities):
        following = quantities[at + 1] if at + 1 < len(quantities) else None
        q.measure = _plain(q) or _nearest(sentence, q, hits, last, following)
        last = q
    for first, second in zip(reversed(quantities[:-1]), reversed(quantities[1:]), strict=True):
        if first.measure is None and first.unit is None and second.measure in _LOSSES and second.unit is None:
            end = first.counted.end if first.counted else first.end
            if _SHARED.fullmatch(sentence.text[end : second.start]):
                first.measure = second.measure


def _plain(q: Quantity) -> Measure | None:
    if q.unit is None:
        return None
    if q.unit.kind is UnitKind.AGE:
        return Measure.AGE
    return Measure.RATE if q.unit.kind is UnitKind.SHARE else None


def _fits(q: Quantity, measure: Measure) -> bool:
    if q.unit is None:
        return measure in _OF_PEOPLE
    return measure in _MONEY if q.unit.kind is UnitKind.MONEY else False


def _nearest(
    sentence: Sentence,
    q: Quantity,
    hits: list[tuple[int, int, Measure]],
    last: Quantity | None,
    following: Quantity | None,
) -> Measure | None:
    text = sentence.text
    end = min(following.start if following else len(text), q.end + _FAR)
    inside = [h for h in hits if q.start <= h[0] and h[1] <= (q.counted.end if q.counted else q.end) and _fits(q, h[2])]
    if inside:
        return _wider(inside[-1][2], hits, inside[-1][1], text)
    stop = _STOP.search(text, q.end, end)
    limit = stop.start() if stop else end
    before = _before(text, q, hits, last)
    if before and before[1]:
        return before[0]
    for start, over, measure in hits:
        if q.end <= start < limit and _fits(q, measure):
            if (
                following is not None
                and _DIRECT.fullmatch(text[over : following.start])
                and "," not in text[over : following.start]
                and start > q.end + 1
                and (q.counted is not None or before)
            ):
                if re.search(r"\b(?:and|or|,)\s+\w*$", text[q.end : start]) or before:
                    break
            return measure
    if before:
        return before[0]
    if last is not None and last.measure in _LOSSES and q.unit is None:
        tail = text[last.counted.end if last.counted else last.end : q.start]
        if _SHARED.fullmatch(tail):
            return last.measure
    return None


def _wider(measure: Measure, hits: list[tuple[int, int, Measure]], end: int, text: str) -> Measure:
    """ "Killed" right before "and wounded" counts both."""
    if measure in (Measure.KILLED, Measure.WOUNDED):
        for start, _, other in hits:
            if (
                0 <= start - end <= 12
                and other in _LOSSES
                and re.fullmatch(r"\s*(?:and|or)\s*", text[end:start])
                and other is not measure
            ):
                return Measure.CASUALTIES
    return measure


def _before(
    text: str, q: Quantity, hits: list[tuple[int, int, Measure]], last: Quantity | None
) -> tuple[Measure, bool] | None:
    """The nearest word before, and whether it leads straight to the number ("killing at least 12")."""
    floor = max(last.end if last else 0, q.start - _FAR)
    near = [h for h in hits if floor <= h[0] and h[1] <= q.start and _fits(q, h[2])]
    if not near:
        return None
    _, end, measure = near[-1]
    gap = text[end : q.start]
    if _DIRECT.fullmatch(gap):
        return measure, True
    if re.search(r"[;.!?]\s|,\s(?:while|but)\s", gap):
        return None
    if measure in _MONEY or (
        measure in _LOSSES
        and re.search(
            r"\b(?:toll|number|total|count|casualties|deaths|losses)\b",
            text[max(0, near[-1][0] - 30) : q.start],
            re.IGNORECASE,
        )
    ):
        return measure, False
    return None
