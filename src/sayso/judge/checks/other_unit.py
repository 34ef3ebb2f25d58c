"""A report of the story that has the claim's very number in another currency or measure: 640 million kroner for pounds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.amounts import bears_out, same_unit, worded
from sayso.judge.figures.subject import of_whom, same_matter
from sayso.judge.witness import Witness
from sayso.model import Bound, Figure, Stance
from sayso.text.unit_names import EXACT, WORDS, UnitKind

_KINDS: dict[str, UnitKind] = dict(EXACT.values()) | {
    line.split(" = ")[0].strip(): kind for kind, table in WORDS.items() for line in table.splitlines() if " = " in line
}
_COINS = re.compile(  # what several countries call their money, with no word on whose it is
    r"(?:kron(?:e|er|or|a|en)|crowns?|francs?|franken|pesos?|dinars?|dirhams?|rand|liras?|zlotys?|forints?|rupees?|yuan|won|baht|shillings?|shekels?)\Z",
    re.IGNORECASE,
)
_LEAST = 10  # smaller numbers are the same by chance
_MATTER = 0.35  # share of the words around
_MOST = 20  # figures of a claim
_WEIGHT = 0.75


def other_unit(case: Case) -> Iterator[Signal]:
    """No report has the claim's sum or size in its unit, but one of the story has the same number in another of the kind."""
    for figure in case.figures[:_MOST]:
        kind = _kind(figure)
        if kind is None or figure.low < _LEAST or not _plain(figure):
            continue
        found = [(w, o) for w in case.witnesses if case.scene.near(w) for o in w.reading.figures]
        if any(same_unit(figure, o) and bears_out(figure, o) for _, o in found):
            continue
        for witness, other in found:
            alike = _kind(other) is kind and other.low == figure.low and _plain(other) and not same_unit(figure, other)
            if alike and _of_the_same(case, figure, witness, other):
                proof = Proof(witness, other.sentence or other.spans[0])
                text = f"{worded(figure)} against {worded(other)}"
                yield Signal(Stance.REFUTES, _WEIGHT, text, proof, outranks=True)


def _kind(figure: Figure) -> UnitKind | None:
    unit = figure.unit or ""
    return UnitKind.MONEY if _COINS.match(unit) else _KINDS.get(unit)


def _plain(figure: Figure) -> bool:
    return figure.value[1] is None and not figure.vague and figure.bound in (Bound.EXACT, Bound.ABOUT, Bound.NEARLY)


def _of_the_same(case: Case, figure: Figure, witness: Witness, other: Figure) -> bool:
    told = of_whom(case, figure, witness, other) and not witness.in_doubt(other.spans[0])
    return told and same_matter(case, figure, witness, other) >= _MATTER
