"""Reports of the story that agree on another place for the same: near another town, in an office and not at an embassy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from sayso.judge.bearing.aside import general
from sayso.judge.bearing.days import of_those_days
from sayso.judge.case import Case, Proof, Signal
from sayso.judge.figures.other_days import months_named
from sayso.judge.outcomes.whereabouts import Whereabouts, towns, whereabouts
from sayso.judge.witness import Witness
from sayso.judge.words.ideas import Idea, held, ideas
from sayso.judge.words.lexicon import HEARSAY, NEGATION
from sayso.judge.words.names import named
from sayso.judge.words.persons import surnames
from sayso.model import Stance
from sayso.text.capitals import CAPITAL
from sayso.text.dates import dates
from sayso.text.names import fold
from sayso.text.places import countries

# What happens to a person once, what is told by its day, and whom it is done to; general language, our own compilation.
_ONCE = {
    "death": r"killed|killings?|kills|died|dies|death|dead|slain|assassinat\w+|murder(?:ed|s)?|shot\s+dead"
    r"|(?:air|drone\s+)?strikes?",
    "birth": r"born|birth|birthplace",
    "burial": r"buried|burial|funeral|laid\s+to\s+rest",
    "arrest": r"arrest(?:ed|s)?|captured?|seized|detained|apprehended|caught",
}
_DATED = {
    "attack": r"attack(?:ed|s)?|assault(?:ed)?|massacred?|bombings?|bombed|explosions?|blasts?"
    r"|(?:air)?strikes?|shootings?|gassed|gas|killed",
    "crash": r"crash(?:ed|es)?|collision|collided|derailed|derailment|wreck",
    "meeting": r"meetings?|met|conversation|talks|talked|spoke|sat\s+down",
    "fire": r"fire|blaze|burned|burnt",
    "rally": r"rally|rallied|demonstration|protest(?:ed)?|march(?:ed)?",
    "speech": r"speech|address|addressed|spoke",
}
_NAMES = rf"(?P<who>{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+){{0,2}})"
_SUBJECT = re.compile(
    rf"{_NAMES}(?:\s*,[^,;.]{{1,60}},)?\s+(?:(?:was|were|has|had|been|is)\s+){{0,2}}(?:[a-z]+ly\s+)?\Z"
)
_OBJECT = re.compile(rf"(?:\s+of)?(?:\s+(?:of|the|a|an|top|{CAPITAL}[\w.’'-]*|[a-z]+)){{0,6}}?\s+{_NAMES}")
_APART = re.compile(
    r"[;:]|\b(?:that|said|says|told|who|which(?!\s+(?:is|lies)\b)|while|after|before|but|although)\b", re.IGNORECASE
)
_FAR = 160  # characters between what happened and the place
_SOURCES = 2  # independent reports that must tell the same other place
_ALIKE = 2  # words of the claim's sentence, the deed aside, that an event told by its day must share
_DAYS = 150  # that the report may be from the article
_MONTH = "month"
_WEIGHT = 0.74

Towns = frozenset[frozenset[str]]


def other_place(case: Case) -> Iterator[Signal]:
    """Two independent reports of the story tell the same, of the same person or the same day, of another place, and none of
    the claim's."""
    claim = case.claim.text
    if case.language not in (None, "en") or NEGATION.search(claim) or HEARSAY.search(claim):
        return
    for place in whereabouts(claim):
        for what, pattern in _PATTERNS:
            if not any(_linked(claim, match, place) for match in pattern.finditer(claim)):
                continue
            if signals := list(_told_elsewhere(case, place, what, pattern)):
                yield from signals
                return


def _told_elsewhere(case: Case, place: Whereabouts, what: str, pattern: re.Pattern[str]) -> Iterator[Signal]:
    """What tells another place, where enough agree on it and none tells the claim's."""
    whom = _whom(case, pattern, place) if what in _ONCE else ()
    if what in _ONCE and not whom:
        return
    known = towns(case.text).union(*(towns(witness.text) for witness in case.witnesses))
    if not (place.building or place.land or _spot(place, known)):
        return
    found: list[tuple[Whereabouts, Proof]] = []
    for witness in case.witnesses:
        if not case.scene.near(witness) or witness.stored.language not in (None, "en"):
            continue
        timely = what in _ONCE or of_those_days(case, witness, _DAYS)
        for at, sentence in enumerate(witness.sentences) if timely else ():
            said = sentence.span.of(witness.text)
            deeds = list(pattern.finditer(said))
            if not deeds or sentence.asks:
                continue
            told = [o for o in whereabouts(said) if any(_linked(said, match, o) for match in deeds)]
            if any(place.same(other) for other in told):
                return  # it may have been there
            if not told or not _same(case, witness, at, what, whom) or NEGATION.search(said):
                continue
            found += [(other, Proof(witness, sentence.span)) for other in told if _rivals(place, other, case, known)]
    for other, _ in found:
        agreed = [(o, p) for o, p in found if o.same(other)]
        if len({p.witness.source for _, p in agreed}) >= _SOURCES:
            for _, proof in agreed:
                yield Signal(Stance.REFUTES, _WEIGHT, "the reports tell of another place", proof, outranks=True)
            return


def _rivals(place: Whereabouts, other: Whereabouts, case: Case, known: Towns) -> bool:
    """Whether what happened at the one cannot have happened at the other: two countries, towns, or kinds of building."""
    if place.land and other.land:
        return place.land != other.land and countries(case.sentence.of(case.text)).isdisjoint(other.land)
    if not place.names or not other.names:
        return bool(place.building and other.building) and not place.names and place.building != other.building
    if not (_spot(place, known) and _spot(other, known)) or not place.names.isdisjoint(other.names):
        return False
    if (place.small and (other.beside or other.small)) or (other.small and place.beside):
        return False  # a village near the town
    own = case.sentence.of(case.text).lower()
    return not any(name in own for name in other.names)


def _spot(place: Whereabouts, known: Towns) -> bool:
    """Whether a place is told by its name as a town or a spot, and not as a region, which may hold the other."""
    return bool(place.names) and (place.point or place.names in known)


def _linked(said: str, match: re.Match[str], place: Whereabouts) -> bool:
    """Whether a place is told of what happened: in the same clause, and not of where somebody spoke of it."""
    first, second = (match.end(), place.start) if match.end() <= place.start else (place.end, match.start())
    return second - first <= _FAR and _APART.search(said, first, max(first, second)) is None


def _whom(case: Case, pattern: re.Pattern[str], place: Whereabouts) -> tuple[Idea, ...]:
    """The names of the one to whom it was done."""
    claim = case.claim.text
    where = claim[place.start : place.end]
    for match in pattern.finditer(claim):
        before = _SUBJECT.search(claim[: match.start()])
        behind = _OBJECT.match(claim[match.end() :])
        who = before or behind
        if who is not None and who["who"] not in where and fold(who["who"].split()[-1]) in surnames(case.text):
            return named(f"x {who['who']}", case.language)[-1:]
    return ()


def _same(case: Case, witness: Witness, at: int, what: str, whom: tuple[Idea, ...]) -> bool:
    """Whether a sentence is of the same: of the same person, or of the same day with words in common."""
    if what in _ONCE:
        return held(whom, witness.sentences[at].ideas) > 0
    near = witness.around(at, 1)
    own = case.sentence.of(case.text)
    said = witness.sentences[at].span.of(witness.text)
    days = _same_time(own, case.day, said, witness.stored.published)
    if not days or (days == _MONTH and not held(named(own, case.language), near)):
        return False
    shared = [i for i in dict.fromkeys(ideas(own, case.language)) if not general(i) and not i.isdisjoint(near)]
    return len(shared) >= _ALIKE


@lru_cache(maxsize=4_096)
def _same_time(own: str, day: date | None, said: str, theirs: date | None) -> str:
    """Whether both texts name one day ("day"), or else one month ("month")."""
    mine = {d.day for d in dates(own, "en", published=day) if d.day is not None}
    there = {d.day for d in dates(said, "en", published=theirs) if d.day is not None}
    if mine and there:
        return "" if mine.isdisjoint(there) else "day"
    months = months_named(own)
    return _MONTH if months and months == months_named(said) else ""


_PATTERNS = tuple((what, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for what, words in (_ONCE | _DATED).items())
