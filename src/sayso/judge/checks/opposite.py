"""A report that says the opposite of the claim in otherwise the same words: failed for passed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.whose_outcome import of_them
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import Idea, held, ideas, share
from sayso.judge.words.names import names
from sayso.model import Stance
from sayso.text.words import term

# Outcomes of which only one can be; general English, our own compilation. What can be first the one and then the other
# within days (rose, fell; won, lost) is not among them.
_PAIRS = (
    ("passed", "failed"), ("convicted", "acquitted"), ("guilty", "innocent"), ("approved", "rejected"),
    ("approved", "refused"), ("accepted", "declined"), ("accepted", "refused"), ("accepted", "rejected"),
    ("granted", "refused"), ("granted", "denied"), ("upheld", "overturned"), ("upheld", "quashed"), ("legal", "illegal"),
    ("safe", "unsafe"), ("insured", "uninsured"), ("licensed", "unlicensed"), ("positive", "negative"),
    ("lifted", "imposed"), ("extended", "shortened"), ("mandatory", "voluntary"), ("compulsory", "voluntary"),
    ("compulsory", "optional"), ("genuine", "fake"), ("authentic", "forged"), ("armed", "unarmed"), ("sober", "drunk"),
    ("conscious", "unconscious"), ("permanently", "temporarily"), ("permanent", "temporary"), ("unanimously", "narrowly"),
    ("deliberately", "accidentally"), ("deliberate", "accidental"), ("legally", "illegally"), ("lawful", "unlawful"),
    ("doubled", "halved"), ("valid", "invalid"), ("eligible", "ineligible"), ("inhabited", "uninhabited"),
    ("vaccinated", "unvaccinated"), ("registered", "unregistered"), ("manned", "unmanned"), ("cheaper", "dearer"),
    ("included", "excluded"), ("widened", "narrowed"), ("reversed", "upheld"),
)  # fmt: skip
_BREAK = re.compile(
    r"[,;:()]|\s[–—-]\s|\b(?:and|but|while|although|because|after|before|with|without)\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:not|never|no|nor|neither|nobody|none|deny|denied|denies)\b|n[’']t\b", re.IGNORECASE)
_REST = 0.7  # share of the other words of the claim's clause that the sentence must hold
_FEWEST = 3  # of them
_ABOUT = 0.5  # share of the claim's names that the report must hold
_STORY = 0.3  # the same of the names that the article begins with, where the claim names nobody; two at least
_WEIGHT = 0.7


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in _PAIRS:
        for first, second in ((one, other), (other, one)):
            found.setdefault(term(first, "en"), set()).add(term(second, "en"))
    return {word: frozenset(words) for word, words in found.items()}


def opposite(case: Case) -> Iterator[Signal]:
    """A report tells the same with the opposite outcome: failed for passed, acquitted for convicted."""
    if case.language not in (None, "en"):
        return
    for word, rest in _clauses(case):
        for witness in case.witnesses:
            if witness.stored.language not in (None, "en"):
                continue
            for sentence in witness.sentences:
                if _contrary(case, witness, sentence, word, rest):
                    proof = Proof(witness, sentence.span)
                    yield Signal(Stance.REFUTES, _WEIGHT, "the report tells the opposite outcome", proof)
                    break


def _clauses(case: Case) -> Iterator[tuple[str, list[Idea]]]:
    """Each word of the claim that has an opposite, with the other content words of its clause."""
    for clause in _BREAK.split(case.claim.text):
        if _NOT.search(clause):
            continue
        said = list(dict.fromkeys(ideas(clause, case.language)))
        for idea in said:
            word = next((form for form in idea if form in _opposites()), None)
            rest = [other for other in said if other is not idea]
            if word is not None and len(rest) >= _FEWEST:
                yield word, rest


def _contrary(case: Case, witness: Witness, sentence: Sentence, word: str, rest: list[Idea]) -> bool:
    if sentence.asks or word in sentence.terms or _opposites()[word].isdisjoint(sentence.terms):
        return False
    said = sentence.span.of(witness.text)
    if _NOT.search(said) or share(rest, sentence.ideas, case.weight) < _REST:
        return False
    if sum(not idea.isdisjoint(sentence.ideas) for idea in rest) < _FEWEST:
        return False
    whom = names(case.claim.text, case.language)
    if whom:
        places = [w for w in sentence.words if w.term in _opposites()[word]]
        if not all(of_them(said, (w.start, w.end), whom, witness.stored.language) for w in places):
            return False  # it is told of somebody else
        return len(whom & witness.ideas) >= _ABOUT * len(whom)
    return held(case.scene.names, witness.ideas) >= max(2, _STORY * len(case.scene.names))
