"""A report in which it was the other way round: who is said to have sued, struck or beaten whom was sued, struck or beaten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.judge.bearing.days import before, told_of_other_days
from sayso.judge.bearing.frames import other_turn
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.contests import other_score, roles_reversed
from sayso.judge.outcomes.outcomes import is_former, is_open
from sayso.judge.witness import Witness
from sayso.judge.words.called import called, named_by
from sayso.judge.words.found import found
from sayso.judge.words.ideas import Idea
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import NAME, names, sounds
from sayso.model import Span, Stance

# Who does it, and what a report calls the one to whom it was done; general language, our own compilation.
_DONE_TO = tuple(
    (re.compile(rf"\b(?:{deed})\b", re.IGNORECASE), re.compile(rf"\b(?:{role})\b", re.IGNORECASE))
    for deed, role in (
        (
            r"sued|sues|suing|filed\s+(?:an?\s+)?(?:law)?suit|verklagt\w{0,2}|подал\w?\s+(?:\w+\s+)?(?:в\s+суд|иск)|(?:khởi\s+)?kiện",
            r"defendants?|Beklagte[rn]?|ответчи\w+|bị\s+đơn",
        ),
        (
            r"attacked|attacks(?!\s*(?:[:;.,!?]|\Z)|\s+(?:in|on|at|of|against|near|by)\b)|hit|struck|punched|stabbed|beat\s+up|assaulted|slapped|kicked|shot|robbed|angegriffen|griff\s|schlug|verprügelt\w{0,2}|stach"
            r"|ударил\w?|избил\w?|напал\w?|набросил\w{2}|đánh|đấm|tấn\s+công|hành\s+hung",
            r"(?:the\s+)?victims?|the\s+(?:injured|wounded)|Opfer|Verletzte[rn]?|Geschädigte[rn]?|пострадавш\w+|потерпевш\w+|nạn\s+nhân|người\s+bị\s+hại",
        ),
    )
)
_NEXT = re.compile(r"[\s,–—(]*(?:(?:the|a|an|der|die|das|ein|eine|ông|bà|anh|chị)\s+)?(?:[\w-]+\s+){0,2}?")
_ANY = re.compile(r"\b(?:an?|any|each|every)\s+\Z", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:countersu|counter-su|Widerklage|встречн\w+\s+иск|kiện\s+ngược|hit\s+back|zurückgeschlagen|в\s+ответ)\w*",
    re.I,
)
_READ = 1_500  # characters of a report that are read together
_WEEKS = 28  # days
_WEIGHT = 0.75


def other_way_round(case: Case) -> Iterator[Signal]:
    """A report of the story tells the deed the other way round: whom the claim calls the doer it was done to."""
    claim = case.claim.text if case.statement is None else case.sentence.of(case.text)
    if found(NEGATION, claim):
        return
    doers = _doers(case, claim)
    for witness in case.witnesses:
        if not (case.scene.near(witness) or named_by(case, witness)) or before(case, witness, _WEEKS):
            continue
        if found(_AGAIN, witness.whole[:_READ]):
            continue
        if (place := _turned(case, witness, claim) or _called_so(witness, doers)) is not None:
            text = "the report tells it the other way round"
            yield Signal(Stance.REFUTES, _WEIGHT, text, Proof(witness, place), outranks=True)


def _turned(case: Case, witness: Witness, claim: str) -> Span | None:
    """Which sentence tells the deed of the two the other way round, where no other tells it as the claim does."""
    theirs = witness.stored.language
    if not roles_reversed(claim, case.language, witness.text[:_READ], theirs):
        return None
    for sentence in witness.sentences:
        said = sentence.span.of(witness.text)
        if (
            sentence.asks
            or found(HEARSAY, said)
            or found(NEGATION, said)
            or is_former(said)
            or is_open(said, len(said))
            or told_of_other_days(case, witness, said)
        ):
            continue
        if other_turn(claim, said):
            continue
        if roles_reversed(claim, case.language, said, theirs) and not other_score(claim, case.language, said):
            return sentence.span
    return None


def _doers(case: Case, claim: str) -> list[tuple[re.Pattern[str], Idea]]:
    """Who does something to somebody in the claim, each with what a report calls the one to whom it was done."""
    found = [
        (role, names(f"x {claim[: match.start()]}", case.language) & frozenset[str]().union(*called(case, claim)))
        for deed, role in _DONE_TO
        if (match := deed.search(claim))
    ]
    return [(role, doer) for role, doer in found if doer]


def _called_so(witness: Witness, doers: Sequence[tuple[re.Pattern[str], Idea]]) -> Span | None:
    """Which sentence calls the doer of the claim the one to whom it was done."""
    for role, doer in doers:
        for sentence in witness.sentences:
            said = sentence.span.of(witness.text)[:600]
            if not sentence.asks and any(_beside(said, m, doer, witness.stored.language) for m in role.finditer(said)):
                return sentence.span
    return None


def _beside(said: str, role: re.Match[str], doer: Idea, language: str | None) -> bool:
    """Whether the role is told of one of these names right beside it: "Marten, the defendant", "the victim, Ada Marten"."""
    for word in NAME.finditer(said):
        if not word.group()[0].isupper() or not sounds(word.group(), language) & doer:
            continue
        first, second = (word.end(), role.start()) if word.end() <= role.start() else (role.end(), word.start())
        if _ANY.search(said, max(0, role.start() - 8), role.start()):
            continue  # "what one expects of a victim"
        if first <= second and _NEXT.fullmatch(said, first, second) and not is_open(said, role.start()):
            return True
    return False
