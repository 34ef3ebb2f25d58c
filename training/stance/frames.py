"""A piece of evidence told as true, as false, or as an open question: what a pair's label becomes of that.

Entailment sets are captions and plain sentences; news tells of claims. The frames are written by us, in general words.
"""

from __future__ import annotations

import random

from data import CONTRADICTS, ENTAILS, NEITHER, Pair

_MOST = 30  # words of the evidence: one sentence that stands well inside another

_FALSE = (
    "It is not true that {}.",
    "The claim that {} is false.",
    "Claims that {} are untrue.",
    "Reports that {} are wrong.",
    "A rumour that {} turned out to be a hoax.",
    "No, it is not so that {}.",
    "There is no truth to the story that {}.",
    "A spokesman denied that {}.",
    "She denied reports that {}.",
    "They rejected the allegation that {} as baseless.",
    "The report that {} was retracted.",
    "An investigation found that the story that {} was made up.",
    "The paper wrongly reported that {}.",
    "Contrary to reports, it did not happen that {}.",
    "Is it true that {}? No.",
    "Did you hear that {}? That is fake news.",
    "Fact check: “{}”. False.",
    "A viral post says that {}. It is satire.",
    "The police dismissed as false the news that {}.",
)
_TRUE = (
    "It is true that {}.",
    "The police confirmed that {}.",
    "The claim that {} is correct.",
    "Reports that {} have been confirmed.",
    "A spokesman did not deny that {}.",
    "It is a fact that {}.",
    "Is it true that {}? Yes.",
    "Fact check: “{}”. True.",
    "Nobody disputes that {}.",
    "The court found that {}.",
)
_OPEN = (
    "It is not known whether {}.",
    "Nobody has been able to confirm that {}.",
    "Asked whether {}, she declined to comment.",
    "If {}, it would be a surprise.",
    "The police are looking into whether {}.",
    "An unconfirmed rumour says that {}.",
    "It remains unclear whether {}.",
    "There are fears that {}.",
)


def framed(pair: Pair, draw: random.Random) -> tuple[str, tuple[int, ...]] | None:
    """The evidence in a frame and the stances that it leaves open; None where the evidence is no one short sentence."""
    told = pair.evidence.strip().rstrip(".")
    if len(told.split()) > _MOST or any(mark in told for mark in '.?!;:“"'):
        return None
    kind = draw.choice("FFFTTO")
    if kind == "F":
        if ENTAILS in pair.open and len(pair.open) > 1:
            return None  # supports in part: what is left when that is false, nobody knows
        left = {(ENTAILS,): (CONTRADICTS,), (CONTRADICTS,): (ENTAILS, NEITHER)}.get(pair.open, (NEITHER,))
        if pair.open == (CONTRADICTS, NEITHER):
            left = (ENTAILS, NEITHER)
        return draw.choice(_FALSE).format(told), left
    if kind == "T":
        return draw.choice(_TRUE).format(told), pair.open
    return draw.choice(_OPEN).format(told), (NEITHER,)
