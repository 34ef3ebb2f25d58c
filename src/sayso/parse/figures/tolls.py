"""Counts of the dead, the hurt and the missing that a noun announces: "the death toll has risen to six".

Between the noun and its number other things may be counted: "the number of dead in 3 villages stands at 34".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sayso.model import Measure
from sayso.parse.figures.draft import Hit, Phrase, Quantity, Sentence
from sayso.parse.figures.nouns import names_persons
from sayso.parse.figures.population import is_person
from sayso.parse.figures.toll_words import (
    ALONE,
    AUXILIARIES,
    BEHIND,
    CLAUSE,
    COMPOUND,
    FROM,
    NUMBER_OF,
    OF,
    TOLL_WORDS,
    Words,
)
from sayso.text.numbers import Form

_LOSSES = frozenset({Measure.CASUALTIES, Measure.KILLED, Measure.WOUNDED, Measure.MISSING})
_REACH = 160  # characters between such a noun and its number
_LEAD = 60  # characters before the noun, and behind its number
_LONGEST = 6  # words between "number of" and the word for what happened to them
_AHEAD = 3  # words of the noun behind it: "the number of wounded border guards"
_MARKS = frozenset({"mark", "milestone", "threshold"})  # "has passed the 300,000 mark"
_ASIDE = re.compile(r",[^,;:.!?]{1,100},|\([^()]{0,100}\)")
_LEFT = re.compile(
    r"[;!?]|(?<!(?-i:[A-Z]))\.\s|\b(?:as|while|when|because|but|although|whereas|als|während|weil|aber|wobei|когда|но|хотя|khi|nhưng)\b",
    re.IGNORECASE,
)
_FORMERLY = re.compile(
    r"(?:\s[^,;:.!?\d]{0,30})?,?\s(?:(?:up|down|not)\sfrom|compared\s(?:with|to)|nach|gegenüber|после|so\svới)\s",
    re.IGNORECASE,
)
_TIED = re.compile(r"\s(?:and|or|und|oder|и|или|та|і|và|hoặc|et|ou|y|o)\s(?:the\s|der\s|des\s|de\s)?", re.IGNORECASE)


class _Toll(NamedTuple):
    """A noun that announces a count; offsets into the sentence."""

    start: int
    end: int
    measure: Measure
    whom: str | None  # as worded, where it says more than that they are dead or hurt


def settle(sentence: Sentence, quantities: Sequence[Quantity]) -> None:
    """Gives the number that such a noun leads to its measure, and takes it from those that only stand beside it."""
    words = TOLL_WORDS.get(sentence.lexicon.language)
    if words is None or not sentence.hits:
        return
    starts = [q.start for q in quantities]
    tolls = list(_tolls(sentence, words))
    for at, toll in enumerate(tolls):
        until = min(toll.end + _REACH, tolls[at + 1].start if at + 1 < len(tolls) else len(sentence.text))
        first = bisect_left(starts, toll.end)
        near = quantities[first : bisect_left(starts, until)]
        levels = list(_levels(sentence, toll, near, words))
        for q in near:
            on_the_way = q not in levels and (q.start < levels[-1].start if levels else not _fits(sentence, q))
            if on_the_way and _borrowed(sentence, toll, q, toll.end, levels[-1].start if levels else q.start):
                q.measure = None
        _untie(sentence, toll, quantities[max(0, first - 1) : first], words)
        for q in levels:
            _give(q, toll)
        for q, other in pairwise(near):
            if q.toll and _fits(sentence, other) and _FORMERLY.fullmatch(sentence.text, q.whole_end, other.start):
                _give(other, toll)


def _untie(sentence: Sentence, toll: _Toll, before: Sequence[Quantity], words: Words) -> None:
    """Takes noun and measure from the number before that has them from this noun alone: "in 3 villages the death toll"."""
    text = sentence.text
    for q in before:
        if q.end > toll.start or q.form is Form.FRACTION:  # "a quarter of the number of people killed"
            continue
        if q.counted is not None and q.counted.start < toll.start < q.counted.end:
            said = text[q.counted.start : toll.start].rstrip()
            q.counted = Phrase(q.counted.start, q.counted.start + len(said), said.split()[-1])
        # "Bodies of 3 miners were found, the death toll rose": persons of another clause may well be among the dead.
        turned = words.elsewhere[0].search(text, max(0, toll.start - _LEAD), toll.start)
        apart = _fits(sentence, q) and (turned or "," in text[q.end : toll.start])
        if not apart and _borrowed(sentence, toll, q, max(0, q.start - _REACH), toll.start):
            q.measure = None


def _levels(sentence: Sentence, toll: _Toll, near: Sequence[Quantity], words: Words) -> Iterator[Quantity]:
    """The numbers that the count is, or was before: "which stood at 12 on Monday, rose to 18", "from 12 then to 18"."""
    text = sentence.text
    for q in near:
        if not _fits(sentence, q) or not (how := _leads(text, toll, q, words)):
            continue
        yield q
        asides = _ASIDE.finditer(text, toll.end, toll.end + 2 * _REACH)
        if how is not FROM and not any(aside.start() <= q.start < aside.end() for aside in asides):
            return


def _give(q: Quantity, toll: _Toll) -> None:
    q.measure, q.toll, q.population = toll.measure, True, toll.whom
    if q.counted is not None and q.counted.head.casefold() in _MARKS:
        q.counted = None


def _fits(sentence: Sentence, q: Quantity) -> bool:
    """Whether a number can count persons: it has no unit, and no noun of other things."""
    if q.unit is not None or q.form is Form.FRACTION or q.value < 0:
        return False
    return q.counted is None or is_person(sentence, q.counted) or q.counted.head.casefold() in _MARKS


def _borrowed(sentence: Sentence, toll: _Toll, q: Quantity, start: int, end: int) -> bool:
    """Whether a number has its measure from the noun alone: no such word stands between the two offsets."""
    if q.measure is not toll.measure or q.toll:
        return False
    near = sentence.hits[bisect_left(sentence.hits, (start,)) : bisect_left(sentence.hits, (end,))]
    return not any(hit[2] is toll.measure for hit in near)


def _tolls(sentence: Sentence, words: Words) -> Iterator[_Toll]:
    past = 0
    for hit in sentence.hits:
        if hit[2] in _LOSSES and hit[0] >= past and (toll := _toll(sentence, hit, words)):
            past = toll.end
            yield toll


def _toll(sentence: Sentence, hit: Hit, words: Words) -> _Toll | None:
    """The noun that a word for the dead or the hurt belongs to, if it announces how many they are."""
    text, (start, end, measure) = sentence.text, hit
    if behind := BEHIND.match(text, end):
        return _Toll(start, behind.end(), measure, None)
    alone = ALONE.fullmatch(text, start, end) and CLAUSE.search(text, max(0, start - _LEAD), start)
    if COMPOUND.fullmatch(text, start, end) or alone:
        return _Toll(start, end, measure, None)
    leads = list(NUMBER_OF.finditer(text, max(0, start - _LEAD), start))
    whom = _between(sentence, leads[-1].end(), start, words) if leads else None
    if whom is None:
        return None
    stop = _stop(sentence, hit, words)
    if stop is None or _tied(sentence, stop, measure):
        return None
    if stop > end:  # "wounded border guards"
        whom = text[start:stop]
    return _Toll(leads[-1].start(), stop, measure, whom or None)


def _between(sentence: Sentence, start: int, end: int, words: Words) -> str | None:
    """Whom the words between "number of" and the word for their fate name, "" for nobody; None for other things."""
    lexicon = sentence.lexicon
    tokens = sentence.tokens[sentence.index(start) : sentence.index(end)]
    if len(tokens) > _LONGEST or not all(token.text.replace("-", "").isalpha() for token in tokens):
        return None
    told = [token for token in tokens if token.low not in words.skipped]
    if not told or (told[0].low == "ca" and lexicon.language == "vi"):
        return ""
    said = sentence.text[told[0].start : told[-1].end]
    if lexicon.language == "vi":
        if not names_persons(lexicon, [token.low for token in told]):
            return None
        return "" if said.casefold() == "người" else said
    if any(token.low in lexicon.stops for token in told):
        return None
    if told[-1].low in lexicon.people:
        return said
    inflected = lexicon.language in ("de", "ru", "uk") and said.islower()  # adjectives: "число подтверждённых жертв"
    return "" if inflected else None


def _stop(sentence: Sentence, hit: Hit, words: Words) -> int | None:
    """Where the noun ends, with the persons that its adjective stands before; None where that stands before things."""
    text, lexicon, (start, end, _) = sentence.text, sentence.lexicon, hit
    adjective = lexicon.noun_capital and text[start].islower()  # "die Zahl der toten Fische"
    if lexicon.head_first or (words.noun.fullmatch(text, start, end) and not adjective):
        return end
    last, first = end, sentence.index(end)
    for token in sentence.tokens[first : first + _AHEAD]:
        apart = text[last : token.start].strip() or not token.is_word
        if apart or token.low in lexicon.stops or token.low in lexicon.verbs or words.moves.match(text, token.start):
            break
        if token.low in lexicon.people or (lexicon.people_ends and token.low.endswith(lexicon.people_ends)):
            return token.end
        last = token.end
    return end if last == end else None


def _tied(sentence: Sentence, end: int, measure: Measure) -> bool:
    """Whether another fate is tied to this one: "the number of dead and missing" counts neither alone."""
    tied = _TIED.match(sentence.text, end)
    if tied is None:
        return False
    at = bisect_left(sentence.hits, (tied.end(),))
    other = sentence.hits[at : at + 1]
    return bool(other) and other[0][0] == tied.end() and other[0][2] is not measure


def _leads(text: str, toll: _Toll, q: Quantity, words: Words) -> re.Pattern[str] | None:
    """What says that the count is this number, or has come to it or (FROM) from it."""
    before, behind = words.elsewhere
    turned = before.search(text, max(0, toll.start - _LEAD), toll.start) or behind.match(text, q.whole_end)
    for end in dict.fromkeys((q.start, q.number_start)):  # the verb may be a word of bound as well: "vượt", "exceeded"
        gap = _ASIDE.sub(" ", text[toll.end : end])
        if OF.fullmatch(gap):
            return OF
        for how in (words.level, words.target, FROM):
            level = how.search(gap) if turned or how is not words.target else None
            if level is None or _LEFT.search(gap) or (how is FROM and not words.moves.match(gap, level.start())):
                continue
            if not words.moves.search(AUXILIARIES.sub("", gap[: level.start()])):
                return how
    return None
