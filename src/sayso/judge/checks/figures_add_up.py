"""A figure that no report gives, but the figures of one report add up to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from sayso.judge.amounts import worded
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.subject import same_matter
from sayso.judge.witness import Witness
from sayso.model import Bound, Figure, Measure, Span, Stance, hull

_TOTAL = re.compile(
    r"\b(?:total|totals|altogether|in all|combined|together|overall|sum|now|all"
    r"|insgesamt|zusammen|alle|всего|вместе|tổng|tổng cộng|tất cả)\b",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:left|remain\w{0,3}|still|rest|more|less|fewer|difference|than|longer|shorter|higher|lower|older|younger|away"
    r"|übrig|verbleib\w{0,4}|mehr|weniger|осталось|больше|меньше|còn lại|còn|hơn|kém)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:each|every|per|apiece|average|cost|costs|jeder|jede|pro|je|каждый|каждая|в среднем|mỗi|trung bình)\b",
    re.IGNORECASE,
)
_SUBJECT = 0.5  # share of the words around the figure that must be there
_MOST = 5  # figures of neighbouring sentences that are tried: with more, something adds up by chance
_WINDOW = 4  # sentences
_EXACT = 0.005  # as two decimals are rounded
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
            found = _made_of(case, figure, witness)
            if found:
                text = f"{worded(figure)} is what {', '.join(worded(part) for part in found)} make"
                place = hull([part.sentence or part.spans[0] for part in found])
                yield Signal(Stance.SUPPORTS, _WEIGHT, text, Proof(witness, place))


def _made_of(case: Case, figure: Figure, witness: Witness) -> tuple[Figure, ...]:
    asked = case.sentence.of(case.text)
    if not (_TOTAL.search(asked) or _REST.search(asked) or _EACH.search(asked)):
        return ()
    for at in range(len(witness.sentences)):
        window = witness.sentences[at : at + _WINDOW]
        span = Span(window[0].span.start, window[-1].span.end)
        counts = [f for f in witness.reading.figures if span.contains(f.spans[0]) and _counts(f)]
        if not 2 <= len(counts) <= _MOST or same_matter(case, figure, witness, counts[0]) < _SUBJECT:
            continue
        if found := made_of(asked, figure.low, counts, span.of(witness.text)):
            return found
    return ()


def _counts(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.measure not in _NO_COUNTS


def made_of(asked: str, wanted: float, counts: Sequence[Figure], told: str) -> tuple[Figure, ...]:
    """The figures of `told` that make `wanted` in the way that the claim's words ask for; () where none do."""
    total, rest, each = (bool(p.search(asked)) for p in (_TOTAL, _REST, _EACH))
    neither = not (total or rest or each)
    for size in range(2, len(counts) + 1):
        for parts in combinations(counts, size):
            values = [part.low for part in parts]
            # With a sign before each but the first; all of one sign only where a total is asked for.
            signs = product((1, -1), repeat=size - 1)
            for sign in signs:
                if (rest and not total and all(s > 0 for s in sign)) or (
                    total and not rest and -1 in sign and size == 2
                ):
                    continue
                made = values[0] + sum(s * v for s, v in zip(sign, values[1:], strict=True))
                if (total or rest or neither) and _near(abs(made), wanted):
                    return parts
            if size == 2 and (each or neither or _EACH.search(told)) and _divides(values, wanted, each, told):
                return parts
    return ()


def _divides(values: Sequence[float], wanted: float, each: bool, told: str) -> bool:
    first, second = values
    if not each and _EACH.search(told) and _near(first * second, wanted):
        return True
    return any(b and _near(a / b, wanted) for a, b in ((first, second), (second, first)))


def _near(made: float, wanted: float) -> bool:
    return bool(abs(made - wanted) <= _EXACT * max(1.0, abs(wanted)) ** 0.5)
