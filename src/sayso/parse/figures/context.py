"""What a sentence says around a figure: who or what it is about, where, when, by whose count."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date

from sayso.parse.figures.draft import Phrase, Quantity, Sentence
from sayso.parse.figures.nouns import phrase_at
from sayso.parse.figures.subjects import Outline, subject
from sayso.text.unit_names import UnitKind

_LEADS = frozenset("of in for to on by from at with over into against among per".split())
_GOVERNED = frozenset({"of", "on", "from"})  # what stands before these is what the count belongs to
_BRACKET = re.compile(r"(?:\(|/)\s?$")
_OPEN = frozenset("the a an its their his her our these those this that all some any".split())
_NOT_PLACES = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Congress|Parliament|Twitter|Facebook|X|Telegram|Q[1-4]|English|Christmas|Easter|God|TV)\b"
)
_SINCE = re.compile(
    r"\b(?:since|from|after|before|until|by the end of|seit|vor|nach|с|после|từ|depuis|desde|avant)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_MOST = 4  # phrases that say what a figure is about


def about(sentence: Sentence, q: Quantity, plan: Outline, earlier: tuple[str | None, int]) -> str | None:
    """Who or what the figure is said of, as worded: what it is of or for, and the subject of its clause.

    A figure in brackets right behind another is said of the same: `earlier` is what that was said of, and its end.
    """
    if sentence.lexicon.language != "en":
        return None
    if earlier[1] + len(" (or ") >= q.start and _BRACKET.search(sentence.text[max(0, q.start - 3) : q.start]):
        return earlier[0]
    counts = (q.unit is None and q.counted is not None) or (q.unit is not None and q.unit.kind is UnitKind.TIME)
    found: list[Phrase] = []
    if not counts and q.counted is not None:
        found.append(q.counted)
    found += _behind(sentence, q, only_of=counts)
    lead = sentence.token(sentence.index(q.start) - 1)
    while lead is not None and lead.low in ("the", "a", "an", "its", "their", "last", "past", "just", "first", "next"):
        lead = sentence.token(sentence.index(lead.start) - 1)
    hung = lead is not None and lead.low in _LEADS
    if counts and hung and lead is not None:
        if lead.low in _GOVERNED:
            found += [c.phrase for c in plan.before(0, lead.start)[-1:]]
    else:
        found += subject(sentence, plan, q.start, nearest=not counts)
        if not counts:
            found += plan.topic(q.start)
    seen: list[str] = []
    for phrase in found:
        words = sentence.text[phrase.start : phrase.end]
        if words not in seen:
            seen.append(words)
    return ", ".join(seen[:_MOST]) or None


def _behind(sentence: Sentence, q: Quantity, *, only_of: bool) -> list[Phrase]:
    start = q.counted.end if q.counted else q.end
    at = sentence.index(start)
    token = sentence.token(at)
    if token is None or token.low not in _LEADS or (only_of and token.low != "of"):
        return []
    if sentence.text[start : token.start].strip():
        return []
    at += 1
    while (token := sentence.token(at)) and token.low in _OPEN:
        at += 1
    phrase = phrase_at(sentence, at)
    return [phrase] if phrase else []


class Surroundings:
    """The places, the days and the source that a sentence names, looked up for each of its figures."""

    def __init__(self, sentence: Sentence) -> None:
        found = [m for m in sentence.lexicon.place.finditer(sentence.text) if not _no_place(sentence, m)]
        self._places = [m["place"] for m in found]
        self._place_starts = [m.start("place") for m in found]
        text = sentence.text
        self._days = [d for d in sentence.dates if d.day and not _SINCE.search(text[max(0, d.start - 20) : d.start])]
        self._day_starts = [d.start for d in self._days]
        source = sentence.lexicon.source.search(text) if sentence.lexicon.source else None
        self.source = source["source"] if source else None

    def place(self, q: Quantity) -> str | None:
        """The nearest place behind the figure, else the nearest in front of it."""
        if not self._places:
            return None
        return self._places[min(bisect_left(self._place_starts, q.start), len(self._places) - 1)]

    def as_of(self, q: Quantity) -> date | None:
        """The day nearest to the figure, unless the sentence says since or until then."""
        at = bisect_left(self._day_starts, q.end)
        near = [d for d in self._days[max(0, at - 1) : at + 1] if d.day]
        return min(near, key=lambda d: d.start - q.end if d.start >= q.end else q.start - d.end).day if near else None


def _no_place(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether what is written like a place is a month, a platform, or only says which ("in the Mira strikes")."""
    name = match["place"]
    if _NOT_PLACES.match(name.removeprefix("the ")):
        return True
    following = sentence.token(sentence.index(match.end()))
    modifies = following is not None and following.text.islower() and following.low not in sentence.lexicon.stops
    return (
        modifies
        and name.startswith("the ")
        and name.split()[-1][0].isupper()
        and following is not None
        and (following.start == match.end() + 1)
    )
