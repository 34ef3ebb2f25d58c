"""A figure that no report gives, but the figures of one list in a report add up to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import PARTS, same_unit, worded
from sayso.judge.figures.subject import archived_names, claimed_names, same_matter
from sayso.judge.witness import Witness
from sayso.judge.words.names import names
from sayso.model import NO_COUNTS, Bound, Figure, Measure, Span, Stance, hull

_TOTAL = re.compile(
    r"\b(?:total|totals|altogether|in all|combined|together|overall|sum"
    r"|insgesamt|zusammen|всего|вместе|в общей сложности|tổng|tổng cộng|tất cả)\b",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:left|remain\w{0,3}|still|rest|more|less|fewer|difference|than|longer|shorter|higher|lower|older|younger|away"
    r"|übrig|verbleib\w{0,4}|mehr|weniger|осталось|больше|меньше|còn lại|hơn|kém)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:each|every|per|apiece|average|equally|costs?|jeder|jede|pro|je|каждый|каждая|в среднем|mỗi|trung bình)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?:times|each|every|per|apiece|rows?|columns?|dozens?|packs?|boxes|mal|je|раз|lần|mỗi)\b", re.IGNORECASE
)
_NOW = re.compile(r"\b(?:now|jetzt|nun|теперь|bây giờ|hiện)\b", re.IGNORECASE)
_HAS = re.compile(r"\b(?:has|have|had|needs?|hat|haben|имеет|có)\s(?:\w+\s)?$", re.IGNORECASE)
_CAN = re.compile(r"\b(?:has|have|can|will|needs?|hat|haben|kann|können|может|могут|có)\b", re.IGNORECASE)
_OF_A_WHOLE = re.compile(
    r"(?:\bof (?:them|these|those|whom|which)\b|\bincluding\b|\bamong them\b|\bthe rest\b|\bthe others?\b"
    r"|\bdavon\b|\bdarunter\b|\bvon ihnen\b|\bdie übrigen\b|\bиз них\b|\bв том числе\b|\bсреди них\b|\bостальны"
    r"|\btrong đó\b|\bsố còn lại\b)",
    re.IGNORECASE,
)
_FAR, _NEAR = 60, 30  # characters from a figure in which "in total", or "more", is said of it
_SUBJECT = 0.3  # share of the words around the figure that must be there
_MOST = 5  # figures of a list that are tried: with more, something adds up by chance
_WINDOW = 4  # sentences
_BESIDE = 200  # characters before the first figure in which the names may stand
_EXACT = 0.006  # as two decimals are rounded
_SMALL = 0.001  # of the wanted number: what is less makes no part of it
_WEIGHT = 0.55
_ANYBODY = frozenset({"person", "people", "dollar", "euro", "pound sterling", "percentage", "year", "day", "hour"})
_LOST = frozenset({Measure.KILLED, Measure.WOUNDED})


class Asked(NamedTuple):
    """What the words around a claim's figure ask for."""

    total: bool
    rest: bool
    each: bool
    either: bool  # a sum or a difference: what somebody has now
    times: bool  # what several of equal size make


def figures_add_up(case: Case) -> Iterator[Signal]:
    """Where the claim's words ask for it (in total, left, more, each), figures of one list that count the same were
    added, or two of them divided."""
    for figure in case.figures:
        if (
            figure.bound is not Bound.EXACT
            or figure.vague
            or figure.value[1] is not None
            or figure.measure in NO_COUNTS
        ):
            continue
        for witness in case.witnesses:
            found = adds_up(case, figure, witness)
            if found:
                text = f"{worded(figure)} is what {', '.join(worded(part) for part in found)} make"
                place = hull([part.sentence or part.spans[0] for part in found])
                yield Signal(Stance.SUPPORTS, _WEIGHT, text, Proof(witness, place))


def adds_up(case: Case, figure: Figure, witness: Witness) -> tuple[Figure, ...]:
    """The figures of the report that make the claim's; () where none do.

    They must stand in one list: one sentence, and those right behind it that speak of its parts.
    """
    key = "added up", figure.spans, figure.sentence, figure.measure
    asked = case.scene.layout.once(key, lambda: _asked(case.text, figure))
    if not any(asked):
        return ()
    for listed in witness.memo.once("lists", lambda: tuple(_lists(witness))):
        counts = [f for f in witness.reading.figures if listed.contains(f.spans[0]) and _counts(f)]
        if not 2 <= len(counts) <= _MOST or not _alike(case, figure, witness, counts):
            continue
        if found := made_of(asked, figure, counts, listed.of(witness.text)):
            return found
    return ()


def _asked(text: str, figure: Figure) -> Asked:
    start, end = figure.spans[0].start, figure.spans[-1].end
    sentence = figure.sentence or Span(max(0, start - _FAR), end + _FAR)

    def near(cue: re.Pattern[str], reach: int) -> bool:
        around = text[max(sentence.start, start - reach) : min(sentence.end, end + reach)]
        return cue.search(around) is not None

    total, rest = near(_TOTAL, _FAR), near(_REST, _NEAR)
    has = near(_NOW, _FAR) or _HAS.search(text, max(sentence.start, start - _NEAR), start) is not None
    either = has and not total and not rest and figure.measure not in PARTS
    each = near(_EACH, _FAR)
    return Asked(total, rest, each, either, total or each or either or near(_CAN, _FAR))


def _lists(witness: Witness) -> Iterator[Span]:
    sentences = [sentence.span for sentence in witness.sentences]
    for at, first in enumerate(sentences):
        end = first.end
        for following in sentences[at + 1 : at + _WINDOW]:
            if not _OF_A_WHOLE.search(following.of(witness.text)):
                break
            end = max(end, following.end)
        yield Span(first.start, end)


def _alike(case: Case, figure: Figure, witness: Witness, counts: Sequence[Figure]) -> bool:
    """Whether the report speaks of the same in the same place."""
    here = claimed_names(case, figure)
    told = witness.text[max(0, counts[0].spans[0].start - _BESIDE) : counts[-1].spans[-1].end]
    if (
        here
        and here.isdisjoint(names(told, witness.stored.language))
        and not any(here & archived_names(witness, c) for c in counts)
    ):
        return False
    # Things of one name are told apart from others by it, people and sums of money are not.
    named = figure.unit is not None and figure.unit not in _ANYBODY and any(figure.unit == c.unit for c in counts)
    return named or same_matter(case, figure, witness, counts[0]) >= _SUBJECT


def _counts(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.measure not in NO_COUNTS


def made_of(asked: Asked, figure: Figure, counts: Sequence[Figure], told: str) -> tuple[Figure, ...]:
    """The figures of `told` that make `figure` in a way that the claim's words ask for; () where none do."""
    wanted = figure.low
    own = [c for c in counts if _same_kind(figure, c)]
    if asked.total or asked.rest or asked.either:
        for size in range(2, len(own) + 1):
            for parts in combinations(own, size):
                if _complete(own, parts) and _one_measure(figure, parts) and _sums(asked, parts, wanted):
                    return parts
    pair = tuple(counts)
    measured = any(c.measure in PARTS for c in (figure, *pair))
    if len(pair) == 2 and own and not measured and wanted not in (c.low for c in pair):
        values = [abs(c.low) for c in pair]
        if _divides(values, wanted, asked.each or asked.either, asked.times and _TIMES.search(told) is not None):
            return pair
    return ()


def _same_kind(figure: Figure, other: Figure) -> bool:
    """Whether a figure may be a part: of the claim's own unit, or one of the two a number without any ("gave away 4")."""
    return same_unit(figure, other) or (
        None in (figure.unit, other.unit) and figure.measure not in PARTS and other.measure not in PARTS
    )


def _complete(own: Sequence[Figure], parts: Sequence[Figure]) -> bool:
    """Whether no figure of the list that says its unit is left out, and the parts have one unit."""
    named = [c for c in own if c.unit is not None]
    return bool(named) and all(c in parts and same_unit(c, named[0]) for c in named)


def _one_measure(figure: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the parts say of what they count what the claim does: the dead are not added to the missing."""
    measures = {part.measure for part in parts}
    if measures & PARTS or figure.measure in PARTS:
        one = measures == {figure.measure}
        return one or (figure.measure is Measure.CASUALTIES and len(parts) == len(_LOST) and measures == _LOST)
    return figure.measure is None or measures <= {figure.measure, None}


def _sums(asked: Asked, parts: Sequence[Figure], wanted: float) -> bool:
    values = [abs(part.low) for part in parts]
    if wanted in values or min(values) < _SMALL * wanted:
        return False
    for signs in product((1, -1), repeat=len(values) - 1):
        if (asked.total and -1 in signs and len(values) < 3) or (
            asked.rest and not asked.total and -1 not in signs and len(values) < 3
        ):
            continue
        if -1 in signs and any(part.measure in PARTS for part in parts):
            continue
        made = values[0] + sum(sign * value for sign, value in zip(signs, values[1:], strict=True))
        if _near(abs(made), wanted):
            return True
    return False


def _divides(values: Sequence[float], wanted: float, split: bool, times: bool) -> bool:
    first, second = values
    if times and _near(first * second, wanted):
        return True
    return split and any(b and _near(a / b, wanted) for a, b in ((first, second), (second, first)))


def _near(made: float, wanted: float) -> bool:
    return abs(made - wanted) <= _EXACT
