"""Whether somebody is for a thing or against it, or has the right to it or not, and what the thing is: "agrees with it",
"is not opposed to granting it", "has no authority to set the pay"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sayso.judge.case import Case
from sayso.judge.witness import Witness
from sayso.judge.words.clauses import FAR_END
from sayso.judge.words.ideas import Idea, held, ideas, share
from sayso.judge.words.lexicon import NEGATION
from sayso.model import Statement
from sayso.text.cuts import end_of

_FEW, _THING = 2, 0.6  # number and share of the words of what the one is for that the other is against
_FAR = 24  # characters before the word in which a negation of it stands
# General vocabulary, our own compilation: words by which one is for what follows them, and against it. No deeds, which one may
# do after having been against them, and no "like" or "want", of which anything may be the object.
_FOR = re.compile(
    r"\b(?:agree[sd]?(?:\s+(?:strongly|fully|completely|entirely|wholly))?\s+with|concur(?:s|red)?\s+(?:with|in)"
    r"|shar(?:e[sd]?|ing)(?=\s+(?:[\w’'-]+\s+){0,4}?(?:views?|opinions?|conclusions?|findings?|concerns?|beliefs?|assessments?|worries|fears?)\b)"
    r"|support(?:s|ed|ing|ive\s+of)?|endors(?:e[sd]?|ing)|favou?r(?:s|ed)?|in\s+favou?r\s+of|back(?:s|ed)|approves?\s+of|welcom(?:e[sd]?)"
    r"|interested\s+in|open\s+to|comfortable\s+with|willing\s+to|prepared\s+to|ready\s+to|committed\s+to)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:disagree[sd]?(?:\s+(?:strongly|fully|completely|entirely|wholly))?\s+with|oppos(?:e[sd]?|ing)(?:\s+to)?|object(?:s|ed)?\s+to"
    r"|disput(?:e[sd]?|ing)|reject(?:s|ed)?|disapproves?\s+of|unwilling\s+to|reluctant\s+to|(?:is|are|was|were|be|am|stands?|stood)\s+against"
    r"|uncomfortable\s+with|condemn(?:s|ed)?)\b",
    re.IGNORECASE,
)
# What one has or has not, of something that is told behind it.
_HAS = re.compile(
    r"\b(?:ha(?:s|ve|d|ving)|lack(?:s|ed)?)\s+(?:\w+\s+){0,3}?(?P<what>authority|rights?|power|jurisdiction|votes|intention|plans?|obligation|duty|evidence|proof)"
    r"\s+(?:to|of|over|for|that)\b",
    re.IGNORECASE,
)
_LACKS = re.compile(r"lack|\w+\s+(?:\w+\s+){0,2}?no\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Assent:
    """That somebody is for something (or against it), and the content words of what that is; or that they have what it
    takes for it, by its name."""

    is_for: bool
    thing: tuple[Idea, ...]
    has: str = ""


@lru_cache(maxsize=20_000)
def assents(text: str, language: str | None) -> tuple[Assent, ...]:
    """Each word of being for or against something in an English text, with what follows it in its clause."""
    if language not in (None, "en"):
        return ()
    found = [(m, True) for m in _FOR.finditer(text)] + [(m, False) for m in _AGAINST.finditer(text)]
    found += [(m, _LACKS.match(m.group()) is None) for m in _HAS.finditer(text)]
    return tuple(_assent(text, match, is_for, language) for match, is_for in found)


def _assent(text: str, match: re.Match[str], is_for: bool, language: str | None) -> Assent:
    before = FAR_END.split(text[max(0, match.start() - _FAR) : match.start()])[-1]
    has = match["what"].lower().removesuffix("s") if "what" in match.re.groupindex else ""
    thing = ideas(f"{has} {text[match.end() : end_of(FAR_END, text, match.end())]}", language)
    return Assent(is_for is (NEGATION.search(before) is None), thing, has)


def other_mind(case: Case, witness: Witness, statement: Statement) -> bool:
    """Whether the claim is for what a statement is against, or the reverse, and neither is both."""
    ours = assents(_with_verbs(case.statement, case.text, case.claim.text), case.language)
    if not ours:
        return False
    theirs = assents(_with_verbs(statement, witness.text, witness.said(statement)), witness.stored.language)
    alike = [one.is_for is other.is_for for one in ours for other in theirs if _same_thing(case, one, other)]
    return bool(alike) and not any(alike)


def _with_verbs(statement: Statement | None, text: str, said: str) -> str:
    """What is said behind the verb of saying, which may itself tell whether one is for it: "backed the sale"."""
    cues = " ".join(cue.of(text) for cue in statement.cue) if statement is not None else ""
    return f"{cues} {said}"


def _same_thing(case: Case, one: Assent, other: Assent) -> bool:
    there = frozenset[str]().union(*other.thing)
    if one.has != other.has or held(one.thing, there) < _FEW + bool(one.has):
        return False
    back = share(other.thing, frozenset[str]().union(*one.thing), case.weight)
    return max(share(one.thing, there, case.weight), back) >= _THING
