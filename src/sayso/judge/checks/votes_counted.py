"""Votes that a claim gives as a pair, a margin or a share, against the counts of a report of the same vote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.sought import sought
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.votes import Split, counts_by, margin_in, pair_in, split_in, went_through
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import ideas, vocabulary
from sayso.judge.words.names import names
from sayso.model import Figure, Stance

_WORD = re.compile(r"[^\W\d_]{2,}")
_SHARE = 0.06  # by which a share that was rounded to a tenth may differ from the counts
_ROUNDED = 0.6
_WEIGHT, _TURNED = 0.62, 0.78
_LEAST = 10  # votes


def votes_counted(case: Case) -> Iterator[Signal]:
    """The votes of the claim (for and against, a margin, a share) were held against the counts in a report of that vote."""
    said = case.sentence.of(case.text)
    pair, margin = pair_in(said), margin_in(said)
    shares = [f for f in case.figures if f.unit == "percentage"]
    if (pair is None and margin is None and not shares) or sought(said):
        return
    passed = went_through(said)
    for witness in case.witnesses:
        if not case.scene.told_in(witness):
            continue
        if margin is not None and pair is None:
            yield from _margin(case, margin, witness)
        if pair is not None or (shares and passed is not None):
            yield from _split(pair, shares, passed, witness)


def _split(
    pair: tuple[int, int] | None, shares: list[Figure], passed: bool | None, witness: Witness
) -> Iterator[Signal]:
    for unit in witness.units:
        text = unit.span.of(witness.text)
        told = None if unit.asks else split_in(text)
        if told is None or told.ayes == told.noes:
            continue
        through = told.ayes > told.noes
        proof = Proof(witness, unit.span)
        worded = f"{told.ayes:,} for and {told.noes:,} against"
        if pair is not None and set(pair) == set(told):
            if passed is None:
                continue
            if passed is through:
                yield Signal(Stance.SUPPORTS, _WEIGHT, f"the report counts {worded}, too", proof)
            else:
                text = f"the report counts {worded}: it went the other way"
                yield Signal(Stance.REFUTES, _TURNED, text, proof, outranks=True)
            return
        if pair is None and passed is through and shares and _share(told, shares[0], passed):
            yield Signal(Stance.SUPPORTS, _WEIGHT, f"{worded} make that share", proof)
            return


def _share(told: Split, figure: Figure, passed: bool) -> bool:
    total = told.ayes + told.noes
    of = 100 * (told.ayes if passed else told.noes) / total
    exact = figure.low != int(figure.low)
    return total >= _LEAST and abs(of - figure.low) <= (_SHARE if exact else _ROUNDED)


def _margin(case: Case, margin: int, witness: Witness) -> Iterator[Signal]:
    """The counts that stand behind two names of the claim, and what is between them."""
    said = (i for word in _WORD.findall(case.claim.text) if word[0].isupper() for i in ideas(word, case.language))
    whom = names(case.claim.text, case.language) | (frozenset().union(*said) & case.scene.everybody)
    for unit in witness.units:
        spots = _spots(witness, unit, whom)
        if len(spots) < 2:
            continue
        counts = list(counts_by(unit.span.of(witness.text), spots))
        if len(counts) < 2 or min(counts[:2]) < _LEAST:
            continue
        apart = abs(counts[0] - counts[1])
        if apart == margin:
            text = f"{counts[0]:,} and {counts[1]:,} votes are {margin:,} apart"
            yield Signal(Stance.SUPPORTS, _WEIGHT, text, Proof(witness, unit.span))
            return


def _spots(witness: Witness, unit: Sentence, whom: frozenset[str]) -> list[int]:
    """Where the claim's names end in a passage, each once."""
    text, seen, spots = unit.span.of(witness.text), set[str](), list[int]()
    for word in _WORD.finditer(text):
        if not word.group()[0].isupper():
            continue
        forms = vocabulary(word.group(), witness.stored.language) & whom
        if not forms:
            continue
        if forms & seen or (spots and word.start() - spots[-1] <= 3):  # the rest of a name
            if spots and word.start() - spots[-1] <= 3:
                spots[-1] = word.end()
            continue
        seen |= forms
        spots.append(word.end())
    return spots
