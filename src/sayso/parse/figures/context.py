"""What a sentence says around a figure: who or what it is about, where, when, by whose count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from sayso.parse.figures.draft import Phrase, Quantity, Sentence
from sayso.parse.figures.nouns import phrase_at
from sayso.text.units import UnitKind

_CLAUSE = re.compile(
    r"[,;:()—]|\s[-–]\s|\b(?:and|but|while|which|who|that|as|because|when|after|before|if|although)\b", re.IGNORECASE
)
_LEADS = frozenset("of in for to on by from at with over into against among per".split())
_OPEN = frozenset("the a an its their his her our these those this that all some any".split())
_EMPTY_SUBJECTS = frozenset("there it he she they we you i who which this that".split())
_NOT_PLACES = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Congress|Parliament|Twitter|Facebook|X|Telegram|Q[1-4]|English|Christmas|Easter|God|TV)\b"
)
_SINCE = re.compile(
    r"\b(?:since|from|after|before|until|by the end of|seit|vor|nach|с|после|từ|depuis|desde|avant)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_MOST = 3  # phrases that say what a figure is about


def about(sentence: Sentence, q: Quantity, left: int) -> str | None:
    """Who or what the figure is said of, as worded: what it is of or for, and the subject of its clause.

    `left` is where the figure before it ends.
    """
    found: list[Phrase] = []
    if (q.unit is not None or q.form == "fraction") and q.counted is not None:
        found.append(q.counted)
    found += _behind(sentence, q)
    found += _subject(sentence, q, left)
    seen: list[str] = []
    for phrase in found:
        words = sentence.text[phrase.start : phrase.end]
        if words not in seen:
            seen.append(words)
    return ", ".join(seen[:_MOST]) or None


def _behind(sentence: Sentence, q: Quantity) -> list[Phrase]:
    if q.unit is None:
        return []
    start = q.counted.end if q.counted else q.end
    at = sentence.index(start)
    token = sentence.token(at)
    if token is None or token.low not in _LEADS:
        return []
    at += 1
    while (token := sentence.token(at)) and token.low in _OPEN:
        at += 1
    phrase = phrase_at(sentence, at)
    return [phrase] if phrase else []


def _subject(sentence: Sentence, q: Quantity, left: int) -> list[Phrase]:
    """The first noun phrase of the clause, and the nearest before the figure."""
    phrases = phrases_in(sentence, left, q.start)
    if not phrases and left:
        phrases = phrases_in(sentence, 0, left)[:1]
    if not phrases:
        return []
    first, last = phrases[0], phrases[-1]
    return [last] if first == last else [last, first]


def phrases_in(sentence: Sentence, start: int, end: int) -> list[Phrase]:
    """The noun phrases between two offsets of a sentence, in order; a bounded number of them, nearest to the end."""
    found: list[Phrase] = []
    first, last = sentence.index(start), sentence.index(end)
    at = max(first, last - 60)
    while at < last:
        phrase = phrase_at(sentence, at)
        if phrase and phrase.end <= end:
            found.append(phrase)
            at = max(at + 1, sentence.index(phrase.end))
        else:
            at += 1
    return found


def place(sentence: Sentence, q: Quantity, found: Sequence[re.Match[str]]) -> str | None:
    """The nearest place of the sentence, one behind the figure before one in front of it."""
    named = [m for m in found if not _NOT_PLACES.match(m["place"].removeprefix("the "))]
    behind = [m for m in named if m.start("place") >= q.start]
    chosen = behind[0] if behind else named[-1] if named else None
    return chosen["place"] if chosen else None


def as_of(sentence: Sentence, q: Quantity) -> date | None:
    """The day nearest to the figure in its sentence, unless it says since or until when."""
    best: tuple[int, date] | None = None
    for dated in sentence.dates:
        if dated.day is None or _SINCE.search(sentence.text[max(0, dated.start - 20) : dated.start]):
            continue
        distance = dated.start - q.end if dated.start >= q.end else q.start - dated.end
        if best is None or distance < best[0]:
            best = (distance, dated.day)
    return best[1] if best else None


def is_age(q: Quantity) -> bool:
    return q.unit is not None and q.unit.kind is UnitKind.AGE
