"""Who did it to whom, and with what result: "A beat B 3-2" is not borne out by "B beat A" or by another score."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sayso.judge.outcomes.deeds import Deed, deeds
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.text.capitals import CAPITAL
from sayso.text.cuts import begin_of, end_of

__all__ = ["other_score", "roles_reversed", "same_roles"]

_SCORE = re.compile(r"(?<![\d.,/:–-])(\d{1,3})\s?[-–:]\s?(\d{1,3})(?!\d|[.,/:–-]\d|\s?(?:%|tuổi|years?|лет|Jahre))")
_MOST = 1_500  # characters
# Deeds that one does to another.
_TRANSITIVE = frozenset({"win", "lose", "attack", "stab", "shoot", "sue", "buy", "kidnap", "fraud", "arrest", "sacked"})
_CONTESTS = frozenset("win lose draw score qualify elected".split())
_CONVERSE = {"lose": "win"}  # who loses to the other is beaten by them
_LOST_TO = re.compile(
    r"\b(?:los\w{1,3}\s+(?:\S+\s+){0,4}?to|(?:went|fell)\s+(?:down\s+)?to|unterl\w+|verl\w+\s+(?:\S+\s+){0,4}?gegen|проигр\w+|уступ\w+|(?:để\s+)?thua|thất\s+bại|bại\s+trận)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|is|are|got|gets|wurden?|worden|werden|wird|был[аио]?|bị|được)\s+(?:\w+\s+){0,3}\Z",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"(?:\b(?:an?|the|its|their|his|her|home|away|heavy|narrow|late)|\d\s?[-–:]\s?\d{1,3})\s+\Z", re.IGNORECASE
)  # "a defeat by B"
_OVER = re.compile(
    r"\A\W*(?:\w+\s+){0,4}?(?:over|against|of|gegen|über|над|против|trước)\b", re.IGNORECASE
)  # "a victory over B"
_BY = re.compile(r"\A\W*(?:\w+\s+){0,4}?(?:by|von|durch|bởi)\b", re.IGNORECASE)
_STOP = re.compile(
    r"[;:!?…()]|\.\s|\b(?:after|before|while|sau\s+khi|trước\s+khi|nachdem|bevor|после|перед)\b", re.IGNORECASE
)
_ONE_WHO = re.compile(  # "Cup winner Jane Roe": who is named behind it did it
    r"(?i:winners?|champions?|victors?|Sieger(?:in)?|Gewinner(?:in)?|Meister(?:in)?|победител\w{1,4}|чемпион\w{0,3}|nhà\s+vô\s+địch|quán\s+quân)"
    rf",?\s+{CAPITAL}"
)
_REACH = 120  # characters on either side of a deed that its doer and its object stand in


class _Roles(NamedTuple):
    """Who does a deed, and to whom."""

    deed: str
    doer: tuple[Idea, ...]
    whom: tuple[Idea, ...]


def other_score(claim: str, language: str | None, said: str) -> bool:
    """Whether the claim tells of a contest with its score, and the passage has scores, but not this one."""
    if not any(deed.names & _CONTESTS for deed in deeds(claim, language)):
        return False
    wanted = {frozenset(m.groups()) for m in _SCORE.finditer(claim[:_MOST])}
    there = {frozenset(m.groups()) for m in _SCORE.finditer(said[:_MOST])}
    return bool(wanted) and bool(there) and not wanted <= there


def roles_reversed(claim: str, language: str | None, said: str, theirs: str | None) -> bool:
    """Whether the passage tells one of the claim's deeds the other way round, and nowhere as the claim does."""
    mine = _roles(claim, language)
    if not mine:
        return False
    told = _roles(said, theirs)
    turned = False
    for own in mine:
        for other in told:
            if own.deed != other.deed:
                continue
            if _meets(own.doer, other.doer) and not _meets(own.doer, other.whom):
                return False
            turned = turned or (_meets(own.doer, other.whom) and _meets(own.whom, other.doer))
    return turned


def same_roles(claim: str, language: str | None, said: str, theirs: str | None) -> bool:
    """Whether the passage has the same one do one of the claim's deeds to the same other: "B lost to A" for "A beat B"."""
    return any(
        own.deed == other.deed
        and _meets(own.doer, other.doer)
        and _meets(own.whom, other.whom)
        and not (_meets(own.doer, other.whom) and _meets(own.whom, other.doer))
        for own in _roles(claim, language)
        for other in _roles(said, theirs)
    )


def _meets(one: tuple[Idea, ...], other: tuple[Idea, ...]) -> bool:
    forms = frozenset[str]().union(*other)
    return bool(one) and held(one, forms) * 2 > len(one)


@lru_cache(maxsize=2_000)
def _roles(text: str, language: str | None) -> tuple[_Roles, ...]:
    text = text[:_MOST]
    told = ((deed, name) for deed in deeds(text, language) for name in sorted(deed.names & _TRANSITIVE))
    return tuple(r for deed, name in told if (r := _of(text, language, deed, name)))


def _of(text: str, language: str | None, deed: Deed, told: str) -> _Roles | None:
    """Who does this deed to whom: whoever is named before and after it in its clause, the other way round in the passive."""
    start = begin_of(_STOP, text, deed.start, max(0, deed.start - _REACH))
    end = end_of(_STOP, text, deed.end, deed.end + _REACH)
    before, after = text[start : deed.start], text[deed.end : end]
    name = _CONVERSE.get(told, told)
    turned = told in _CONVERSE
    passive = (
        _PASSIVE.search(before)
        or _PASSIVE.search(f"{text[deed.start : deed.end].partition(' ')[0]} ")
        or (_NOUN.search(before) if _BY.match(after) else None)
    )
    if passive is None and _NOUN.search(before) and not _OVER.match(after):
        return None  # "a victory would show that he and B"
    agent = re.search(r"\b(?:bị|được)\s+(?P<who>[^,;]{2,60})\Z", before) if language == "vi" else None
    if agent is not None:  # "B bị A đánh bại"
        first, second = _named(before[: agent.start()], language, last=True), _named(agent["who"], language)
        return _Roles(name, second, first) if first and second else None
    if told == "lose" and not (passive or _LOST_TO.search(text, start, end)):
        return None
    if passive and not _BY.search(after):
        return None
    first, second = _named(before, language, last=True), _named(after, language)
    if not first or not second:
        return None
    swapped = turned != (passive is not None) if not (turned and passive) else True
    if _ONE_WHO.match(text, deed.start):
        swapped = True
    return _Roles(name, second, first) if swapped else _Roles(name, first, second)


_NAMES = re.compile(rf"{CAPITAL}[\w’'.-]*(?:\s+(?:(?:&|of|de|von)\s+)?{CAPITAL}[\w’'.-]*)*")


def _named(text: str, language: str | None, *, last: bool = False) -> tuple[Idea, ...]:
    """The name in a piece of text that stands next to the deed, the first or the last one, by its sound."""
    runs = [run.group() for run in _NAMES.finditer(text)]
    for run in reversed(runs) if last else runs:
        found = dict.fromkeys(ideas(f"· {run}", language))
        if named := tuple(sound for idea in found if (sound := frozenset(form for form in idea if form[:1] in "~@"))):
            return named
    return ()
