"""A figure that no report gives, but the figures of one report add up to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from sayso.judge.amounts import same_unit, worded
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.names import names
from sayso.judge.subject import archived_names, claimed_names, same_matter
from sayso.judge.witness import Witness
from sayso.model import Bound, Figure, Measure, Span, Stance, hull

_TOTAL = re.compile(
    r"\b(?:total|totals|altogether|in all|combined|together|overall|sum"
    r"|insgesamt|zusammen|всего|вместе|tổng|tổng cộng|tất cả)\b",
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
_NOW = re.compile(r"\b(?:now|has|have|had|would|will|needs?|can|jetzt|hat|haben|теперь|имеет|có)\b", re.IGNORECASE)
_SUBJECT = 0.3  # share of the words around the figure that must be there
_MOST = 5  # figures of neighbouring sentences that are tried: with more, something adds up by chance
_WINDOW = 4  # sentences
_BESIDE = 200  # characters before the first figure in which the names may stand
_EXACT = 0.006  # as two decimals are rounded
_SMALL = 0.001  # of the wanted number: what is less makes no part of it
_WEIGHT = 0.55
_NO_COUNTS = frozenset({Measure.AGE, Measure.RANK, Measure.RATE})


def figures_add_up(case: Case) -> Iterator[Signal]:
    """Where the claim's words ask for it (in total, left, more, each), figures of one report were added or divided."""
    for figure in case.figures:
        if (
            figure.bound is not Bound.EXACT
            or figure.vague
            or figure.value[1] is not None
            or figure.measure in _NO_COUNTS
        ):
            continue
        for witness in case.witnesses:
            found = adds_up(case, figure, witness)
            if found:
                text = f"{worded(figure)} is what {', '.join(worded(part) for part in found)} make"
                place = hull([part.sentence or part.spans[0] for part in found])
                yield Signal(Stance.SUPPORTS, _WEIGHT, text, Proof(witness, place))


def adds_up(case: Case, figure: Figure, witness: Witness) -> tuple[Figure, ...]:
    """The figures of the report that make the claim's; () where none do."""
    asked = case.claim.text
    if not any(cue.search(asked) for cue in (_TOTAL, _REST, _EACH, _NOW)):
        return ()
    for at in range(len(witness.sentences)):
        window = witness.sentences[at : at + _WINDOW]
        span = Span(window[0].span.start, window[-1].span.end)
        counts = [f for f in witness.reading.figures if span.contains(f.spans[0]) and _counts(f)]
        if not 2 <= len(counts) <= _MOST or not _alike(case, figure, witness, counts):
            continue
        if found := made_of(asked, figure.low, counts, span.of(witness.text)):
            return found
    return ()


def _alike(case: Case, figure: Figure, witness: Witness, counts: Sequence[Figure]) -> bool:
    """Whether the report counts what the claim counts, in the same place, and speaks of the same."""
    if figure.measure is not None and any(c.measure not in (figure.measure, None) for c in counts):
        return False
    here = claimed_names(case, figure)
    told = witness.text[
        counts[0].spans[0].start - _BESIDE if counts[0].spans[0].start > _BESIDE else 0 : counts[-1].spans[-1].end
    ]
    if (
        here
        and here.isdisjoint(names(told, witness.stored.language))
        and not any(here & archived_names(witness, c) for c in counts)
    ):
        return False
    return any(same_unit(figure, c) for c in counts) or same_matter(case, figure, witness, counts[0]) >= _SUBJECT


def _counts(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.measure not in _NO_COUNTS


def made_of(asked: str, wanted: float, counts: Sequence[Figure], told: str) -> tuple[Figure, ...]:
    """The figures of `told` that make `wanted` in a way that the claim's words ask for; () where none do."""
    total, rest, each = (bool(cue.search(asked)) for cue in (_TOTAL, _REST, _EACH))
    either = bool(_NOW.search(asked)) and not total and not rest
    for size in range(2, len(counts) + 1):
        for parts in combinations(counts, size):
            values = [abs(part.low) for part in parts]
            if wanted in values:
                continue
            small = min(values) < _SMALL * wanted or not all(_alike_units(parts[0], part) for part in parts[1:])
            sums = product((1, -1), repeat=size - 1)
            for signs in sums:
                if (total and -1 in signs and size < 3) or (rest and not total and -1 not in signs and size < 3):
                    continue
                made = values[0] + sum(sign * value for sign, value in zip(signs, values[1:], strict=True))
                if not small and (total or rest or either) and _near(abs(made), wanted):
                    return parts
            if size == 2 and _divides(values, wanted, each or either, bool(_TIMES.search(told))):
                return parts
    return ()


def _alike_units(first: Figure, second: Figure) -> bool:
    """Whether two figures may be added: of one unit, or one of them without."""
    return same_unit(first, second) or None in (first.unit, second.unit)


def _divides(values: Sequence[float], wanted: float, split: bool, times: bool) -> bool:
    first, second = values
    if times and _near(first * second, wanted):
        return True
    return split and any(b and _near(a / b, wanted) for a, b in ((first, second), (second, first)))


def _near(made: float, wanted: float) -> bool:
    return abs(made - wanted) <= _EXACT
