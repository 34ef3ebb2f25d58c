"""A report that says with whom the one whom the claim names was mixed up: a namesake, a firm called nearly the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.judge.bearing.days import before
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.outcomes.outcomes import outcomes_of
from sayso.judge.witness import Witness
from sayso.judge.words.called import called, named_by
from sayso.judge.words.found import found
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.model import Stance

# General language, our own compilation. Who was attacked because somebody took them for another is none of these.
_BY_PUBLIC = (
    r"(?:readers?|users?|people|media|papers?|outlets?|(?:web)?sites?|posts?|reports?|fans|customers|journalists?|some)"
)
_MIXED_UP = re.compile(
    r"\bnamesakes?\b|\b(?:shar(?:es?|ed|ing)|ha(?:s|ve|d|ppens?\s+to\s+have)|of|by|with|bears?)\s+(?:exactly\s+)?(?:the|a)\s+(?:very\s+)?(?:same|similar)(?:[-\s]sounding)?\s+name\b"
    r"|\bshares?\s+(?:his|her|its|their|a)\s+(?:\w+\s+)?name\s+with\b|\bsame\s+name\s+as\b|\bsimilarly\s+named\b"
    rf"|\b{_BY_PUBLIC}\s+(?:\w+\s+){{0,4}}?(?:mix(?:ed|ing)?\s+(?:\w+\s+){{0,3}}?up\s+with|confus(?:ed?|ing)\s+(?:\w+\s+){{0,5}}?with|mist(?:ook|ake|aken)\s+(?:\w+\s+){{0,5}}?for)\b"
    r"|\b(?:is|was|were|are|been|being)\s+(?:\w+\s+)?(?:confused|mixed\s+up)\s+with\b|\b(?:a\s+)?(?:mix-up|confusion)\s+(?:of|over|with|between)\s+(?:\w+\s+){0,2}names?\b"
    r"|\bNamensvetter\w{0,3}\b|\b(?:des|den|dem)\s*(?:gleichen|selben)\s+Namen?s?\b|\b(?:gleich|ähnlich)namig\w{0,2}\b|\bverwechsel(?:t|te|ten|n)\b|\bVerwechslung\w{0,2}\b|\bgleichen\s+Namens\b"
    r"|\bоднофамил\w+|\b(?:полн\w+\s+)?т[её]зк\w{1,3}\b|\b(?:пере|с)путал\w{0,2}\b|\bс\s+(?:таким|тем)\s+же\s+(?:именем|названием)\b|\bпутаниц\w+\b|\bсхож\w{1,3}\s+(?:именем|названием)\b"
    r"|\btrùng\s+(?:họ\s+)?tên\b|\b(?:cùng|giống)\s+tên\b|\bnhầm\s+(?:lẫn\s+)?(?:giữa|tôi|ông|bà|anh|chị|cô|em|người(?!\s+(?:nói|phát\s+biểu|viết|trả\s+lời))|tên)\b|\bnhầm\s+lẫn\s+(?:về\s+)?tên\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not\s+(?:a|the|be)|no\s+(?:mix-up|confusion)|kein\w*|не|không\s+phải)\b", re.IGNORECASE)
_AS = re.compile(r"\W*(?:\w+\W+){0,6}?(?:as|with|wie|mit|с|как|với)\b", re.IGNORECASE)
_NAMED, _DEEDS = 0.5, 0.25
_SYLLABLES = 0.3  # the same where words are written by syllables
_WEEK = 7  # days
_WEIGHT = 0.76


def mistaken_for(case: Case) -> Iterator[Signal]:
    """A report of the story says that whom the claim names was mixed up with another of nearly the same name."""
    claim = case.claim.text
    whom = called(case)
    if not whom or found(_MIXED_UP, case.sentence.of(case.text)):
        return
    told = {(o.matter, o.which) for o in outcomes_of(claim, case.language)}
    known = frozenset().union(*called(case, case.sentence.of(case.text)))
    deeds = [i for i in case.ideas if i not in whom and not i & known and not all(form.isdecimal() for form in i)]
    least = max(1.0, (_SYLLABLES if case.language == "vi" else _DEEDS) * len(deeds))
    for witness in case.witnesses:
        if not (case.scene.near(witness) or named_by(case, witness)) or before(case, witness, _WEEK):
            continue
        for at, match in witness.having(_MIXED_UP):
            if _NOT.search(match.string, max(0, match.start() - 25), match.start()):
                continue
            near = _beside(witness, at, match)
            if held(whom, near | witness.titled) < _NAMED * len(whom):
                continue
            plain = _plain(deeds) if case.language == witness.stored.language else deeds
            if held(plain, near) >= least or told & _outcomes(witness, at, match):
                proof = Proof(witness, witness.sentences[at].span)
                yield Signal(
                    Stance.REFUTES, _WEIGHT, "the report says that somebody else was meant", proof, outranks=True
                )
                break


def _plain(deeds: list[Idea]) -> list[Idea]:
    """The words themselves, where both are of one language: "born" and "comes from" mean too many things."""
    return [frozenset(form for form in idea if form[:1] != "=") for idea in deeds]


def _beside(witness: Witness, at: int, match: re.Match[str]) -> frozenset[str]:
    """The words of the sentence and of those beside it, without what it says of the other bearer of the name: "has the same
    name as the man who was arrested", who was."""
    near = witness.sentences[max(0, at - 1) : at] + witness.sentences[at + 1 : at + 2]
    return frozenset[str]().union(*(s.ideas for s in near), *ideas(_own(match), witness.stored.language))


def _own(match: re.Match[str]) -> str:
    return match.string[: match.end()] if _AS.match(match.string, match.end()) else match.string


def _outcomes(witness: Witness, at: int, match: re.Match[str]) -> set[tuple[str, str]]:
    near = witness.sentences[max(0, at - 1) : at] + witness.sentences[at + 1 : at + 2]
    told = [_own(match), *(s.span.of(witness.text) for s in near)]
    return {(o.matter, o.which) for text in told for o in outcomes_of(text, witness.stored.language)}
