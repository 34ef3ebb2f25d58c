"""A report that says the opposite of the claim in otherwise the same words: failed for passed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from sayso.judge.bearing.days import told_of_other_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.other_object import against_it, of_a_new_thing
from sayso.judge.outcomes.whose_outcome import of_them
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import Idea, held, ideas, share
from sayso.judge.words.names import names
from sayso.model import ClaimKind, Stance
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
# Words of which either may be so within days, or of another: they refute only where all else is the same.
_UP = "rose risen rises climbed climbs increased increases grew grown jumped jumps".split()
_DOWN = "fell fallen falls dropped drops declined declines decreased decreases slipped slips sank sunk".split()
_MOVES = tuple((up, down) for up in _UP for down in _DOWN)
_CLOSE = (
    ("highest", "lowest"), ("strongest", "weakest"), ("oldest", "newest"), ("oldest", "youngest"), ("largest", "smallest"),
    ("biggest", "smallest"), ("best", "worst"), ("fastest", "slowest"), ("hottest", "coldest"), ("warmest", "coldest"),
    ("longest", "shortest"), ("wettest", "driest"), ("richest", "poorest"), ("cheapest", "dearest"), ("won", "lost"),
    ("wins", "loses"),
)  # fmt: skip
_BREAK = re.compile(
    r"[,;:()]|\s[–—-]\s|\b(?:and|but|while|although|because|after|before|with|without)\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:not|never|no|nor|neither|nobody|none|deny|denied|denies)\b|n[’']t\b", re.IGNORECASE)
_REST = 0.7  # share of the other words of the claim's clause that the sentence must hold
_ALL_ELSE = 0.9  # the same of a word that refutes only where all else is the same
_FEWEST = 3  # of them
_ABOUT = 0.5  # share of the claim's names that the report must hold
_STORY = 0.3  # the same of the names that the article begins with, where the claim names nobody; two at least
_WEIGHT = 0.7


@cache
def _opposites(close: bool = False) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in (*_CLOSE, *_MOVES) if close else _PAIRS:
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
    for word, rest in _alone(case) if case.claim.kind is not ClaimKind.HEADLINE else ():
        told = [(w, s) for w in case.witnesses if w.stored.language in (None, "en") for s in w.sentences]
        told = [(w, s) for w, s in told if share(rest, s.ideas, case.weight) >= _ALL_ELSE]
        alike = {w for w, others in _opposites(close=True).items() if others & _opposites(close=True)[word]}
        turned = [] if any(alike & s.terms for _, s in told) else [t for t in told if _turned(case, *t, word, rest)]
        for witness, sentence in {w.stored.id: (w, s) for w, s in reversed(turned)}.values():
            proof, text = Proof(witness, sentence.span), "the report tells the opposite in the same words"
            yield Signal(Stance.REFUTES, _WEIGHT, text, proof, outranks=True)


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


def _alone(case: Case) -> Iterator[tuple[str, list[Idea]]]:
    """The only word of a claim that has an opposite where all else is the same, with all other content words."""
    if _NOT.search(case.claim.text):
        return
    opposites = _opposites(close=True)
    told = [(form, idea) for idea in case.ideas for form in sorted(idea) if form in opposites]
    rest = [idea for idea in case.ideas if told and idea is not told[0][1]]
    if len(told) == 1 and len(rest) >= _FEWEST:
        word = told[0][0]
        numbered = any(form[:1].isdigit() for idea in rest for form in idea)
        if numbered or word not in {term(w, "en") for w in (*_UP, *_DOWN)}:
            yield word, rest


def _turned(case: Case, witness: Witness, sentence: Sentence, word: str, rest: list[Idea]) -> bool:
    """Whether a sentence differs from the claim in nothing but that word, whose opposite it tells of the same."""
    others = _opposites(close=True)[word]
    if sentence.asks or others.isdisjoint(sentence.terms):
        return False
    said = sentence.span.of(witness.text)
    if _NOT.search(said) or told_of_other_days(case, witness, said):
        return False
    if any(idea.isdisjoint(sentence.ideas) for idea in rest if any(f[:1] in "~@" or f[:1].isdigit() for f in idea)):
        return False
    mine, theirs = _beside(case.ideas, frozenset({word})), _beside(ideas(said, witness.stored.language), others)
    if not any(all(one & other or one == other for one, other in zip(a, b, strict=True)) for a in mine for b in theirs):
        return False  # "revenue gained 4 percent as costs fell"
    whom = names(f"x {case.claim.text}", case.language)
    places = [w for w in sentence.words if w.term in others]
    before = names(f"x {said[: places[0].start]}", witness.stored.language)
    return bool(before & whom) and all(of_them(said, (w.start, w.end), whom, witness.stored.language) for w in places)


def _beside(said: Sequence[Idea], wanted: Idea) -> list[tuple[Idea, Idea]]:
    """The content words right before and right behind each of the wanted ones; nothing at either end."""
    padded = (frozenset[str](), *said, frozenset[str]())
    return [(padded[at - 1], padded[at + 1]) for at in range(1, len(said) + 1) if padded[at] & wanted]


def _contrary(case: Case, witness: Witness, sentence: Sentence, word: str, rest: list[Idea]) -> bool:
    if sentence.asks or word in sentence.terms or _opposites()[word].isdisjoint(sentence.terms):
        return False
    said = sentence.span.of(witness.text)
    if _NOT.search(said) or share(rest, sentence.ideas, case.weight) < _REST or told_of_other_days(case, witness, said):
        return False
    if sum(not idea.isdisjoint(sentence.ideas) for idea in rest) < _FEWEST:
        return False
    places = [w for w in sentence.words if w.term in _opposites()[word]]
    if any(
        against_it(case.claim.text, said, (w.start, w.end), (0, len(said)))
        or of_a_new_thing(case, said, w.end, witness.stored.language)
        for w in places
    ):
        return False
    whom = names(case.claim.text, case.language)
    if whom:
        if not all(of_them(said, (w.start, w.end), whom, witness.stored.language) for w in places):
            return False  # it is told of somebody else
        return len(whom & witness.ideas) >= _ABOUT * len(whom)
    return held(case.scene.names, witness.ideas) >= max(2, _STORY * len(case.scene.names))
