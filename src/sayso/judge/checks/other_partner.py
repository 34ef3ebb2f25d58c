"""A report of the story that names the same person with another partner for what two did: Roe and Sole, not Roe and Marten."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.days import of_those_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.witness import Sentence, Witness
from sayso.judge.words.ideas import Idea, held
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.persons import Person, pairs
from sayso.model import Stance

# What two did together, told as a noun; who met or talked with whom may have met another, too.
_TOGETHER = re.compile(
    r"\b(?P<what>recommendations?|advice|requests?|insistence|urging|orders?|directions?|behest|proposals?|nominations?|appointments?"
    r"|elections?|resignations?|dismissals?|firings?|arrests?|convictions?|indictments?|support|votes?)\s+(?:of|by|from)\s+\Z",
    re.IGNORECASE,
)
_SHARE, _FEWEST = 0.5, 3  # of the claim's words, names aside, in the sentence
_BESIDE = 2  # of them where the same is told of both by a noun
_BACK = 80  # characters before a name
_TITLED = re.compile(r"(?:(?:the|then|former|new)\s+)?(?:[A-Z][\w’'-]*\.?\s+)*\Z")
_TOO = re.compile(r"\b(?:also|too|likewise|as\s+well|as\s+did|joining)\b", re.IGNORECASE)
_DAYS = 45
_WEIGHT = 0.74


def other_partner(case: Case) -> Iterator[Signal]:
    """A report of the story tells the same of one of the two whom the claim names and of somebody else, and none tells it of the
    other."""
    claim = case.claim.text
    if case.language not in (None, "en") or NEGATION.search(claim) or HEARSAY.search(claim):
        return
    for one, other in pairs(claim):
        for kept, changed in ((one, other), (other, one)):
            if one.surname != other.surname:
                yield from _told_of_another(case, one, (kept, changed))


def _told_of_another(case: Case, first: Person, pair: tuple[Person, Person]) -> Iterator[Signal]:
    claim = case.claim.text
    deeds = [i for i in case.deeds if not any(f[:1].isdigit() for f in i)]
    head = _head(claim, first)
    found: list[tuple[int, Proof]] = []
    most = 0
    for witness in case.witnesses:
        if not case.scene.near(witness) or witness.stored.language not in (None, "en"):
            continue
        for at, sentence in enumerate(witness.sentences):
            if sentence.asks or (met := held(deeds, sentence.ideas)) < _BESIDE:
                continue
            if _names(witness, at, pair[1]):
                most = max(most, met)
            elif of_those_days(case, witness, _DAYS) and _other(witness, sentence, pair, (head, met, deeds)):
                found.append((met, Proof(witness, sentence.span)))
    for met, proof in found:
        if met > most:
            yield Signal(Stance.REFUTES, _WEIGHT, "the report tells it of another person", proof, outranks=True)


def _other(
    witness: Witness, sentence: Sentence, pair: tuple[Person, Person], told: tuple[str, int, list[Idea]]
) -> bool:
    """Whether a sentence tells it of the one and of somebody else."""
    head, met, deeds = told
    said = sentence.span.of(witness.text)
    if NEGATION.search(said):
        return False
    kept = pair[0].surname
    for one, other in pairs(said):
        if (one.surname == kept) == (other.surname == kept):
            continue
        if met >= max(_FEWEST, _SHARE * len(deeds)) or (head and head == _head(said, one)):
            return True
    return False


def _head(text: str, first: Person) -> str:
    """The noun that tells what the two did, if one stands right before them."""
    before = text[max(0, first.start - _BACK) : first.start]
    match = _TOGETHER.search(_TITLED.sub("", before))
    return match["what"].lower().rstrip("s") if match else ""


def _names(witness: Witness, at: int, person: Person) -> bool:
    """Whether a sentence names somebody, or one beside it that says that they did so, too."""
    surname = person.name.split()[-1]
    if surname in witness.sentences[at].span.of(witness.text):
        return True
    near = (
        s.span.of(witness.text) for s in (*witness.sentences[max(0, at - 1) : at], *witness.sentences[at + 1 : at + 2])
    )
    return any(surname in said and _TOO.search(said) for said in near)
