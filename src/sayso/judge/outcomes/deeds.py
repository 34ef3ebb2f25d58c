"""What a text tells that was done or happened, whatever the words: "passed away" and "скончался" are one deed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from sayso.text.words import Word, fold, term, words

__all__ = ["LIGHT", "Deed", "contrary_deed", "deeds", "known"]

_LANGUAGES = ("en", "de", "ru", "vi", "fr", "es")
_LONGEST = 6  # words of a phrase
_MOST = 2_000  # characters of a text that are looked at
# Deeds that say little beside another one: "completed the merger".
LIGHT = frozenset(
    {"complete", "reached", "recorded", "blame", "agreement", "treated", "trapped", "record", "publish", "vote"}
)

# English words that have a deed's stem and tell none: "according to the administrator".
_NONE = frozenset("according accordingly administrator administrators".split())
_ENDS = frozenset(".!?…:\"“”„«»'’\n")

_GAP = "~"  # "nahm_~_fest": two words with others between them
_REACH = 10  # words
_CLAUSE_END = re.compile(r"[.,;:!?…()\n]|\s[-–—]\s")

# What a state came to: "missing" is not yet "back again", nor "charged" convicted.
_ENDED = {
    "missing": frozenset("return discover rescue survived".split()),
    "trapped": frozenset("rescue survived released".split()),
    "charged": frozenset("convict acquit sentence dropped_charges".split()),
    "nominate": frozenset("award win".split()),
    "run_for": frozenset("elected win".split()),
}
# Of each pair only one can be what a sentence tells of a thing.
_APART = (
    ("rise", "fall"), ("approve", "reject"), ("convict", "acquit"), ("convict", "dropped_charges"), ("open", "close"),
    ("die", "survived"), ("promote", "relegate"), ("cancel", "postpone"), ("score", "assist"), ("hire", "laid_off"),
)  # fmt: skip

Phrase = tuple[str, ...]


class Deed(NamedTuple):
    """One deed with its place in the text: what it may be ("defeated" is of who won and of who lost)."""

    names: frozenset[str]
    start: int
    end: int


@cache
def _lexicon(language: str) -> dict[str, list[tuple[Phrase, str]]]:
    """By first word the phrases that begin with it, with the deeds that they tell."""
    found: dict[str, list[tuple[Phrase, str]]] = defaultdict(list)
    column = _LANGUAGES.index(language)
    for row in files("sayso.judge").joinpath("data/deeds.tsv").read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            cells = row.split("|")
            name = cells[0].partition(" ")[0]
            for item in set(cells[column].split()):
                phrase = tuple(word if word == _GAP else _form(word, language) for word in item.split("_"))
                found[phrase[0]].append((phrase, name))
    return dict(found)


@lru_cache(maxsize=50_000)
def _form(word: str, language: str) -> str:
    return term(word, language) or fold(word)


def known(language: str | None) -> bool:
    """Whether deeds can be read in a language."""
    return (language or "en") in _LANGUAGES


@lru_cache(maxsize=20_000)
def deeds(text: str, language: str | None) -> tuple[Deed, ...]:
    """The deeds that a text tells, in order; of two phrases that begin with the same word the longer one counts."""
    code = language or "en"
    if code not in _LANGUAGES:
        return ()
    text = text[:_MOST]
    lexicon = _lexicon(code)
    said = words(text, code)
    surfaces = [text[word.start : word.end] for word in said]
    forms = ["" if w.lower() in _NONE else word.term or _form(w, code) for w, word in zip(surfaces, said, strict=True)]
    result: list[Deed] = []
    at = 0
    while at < len(said):
        ahead = tuple(forms[at : at + _LONGEST])
        listed = lexicon.get(forms[at], ())
        met = [(phrase, name) for phrase, name in listed if ahead[: len(phrase)] == phrase]
        size = max((len(phrase) for phrase, _ in met), default=1)
        start, end = said[at].start, said[at + size - 1].end
        apart = _apart(text, said, forms, at, listed)
        if apart is not None and not (met and apart[1] <= end):  # "found not guilty" is no "found ... guilty"
            result.append(Deed(apart[0], start, apart[1]))
        elif met and not (size == 1 and code != "de" and _in_a_name(text, start)):
            result.append(Deed(frozenset(name for phrase, name in met if len(phrase) == size), start, end))
        at += size
    return tuple(result)


def _apart(
    text: str, said: Sequence[Word], forms: Sequence[str], at: int, listed: Sequence[tuple[Phrase, str]]
) -> tuple[frozenset[str], int] | None:
    """What a verb tells together with a word further on in its clause ("nahm drei Männer fest"), and where that ends."""
    ahead = tuple(forms[at : at + _REACH])
    pairs = [(*_halves(phrase), name) for phrase, name in listed if _GAP in phrase]
    pairs = [pair for pair in pairs if ahead[: len(pair[0])] == pair[0]]
    for later in range(at + 1, min(len(said), at + _REACH) if pairs else 0):
        if _CLAUSE_END.search(text, said[later - 1].end, said[later].start):
            break
        told = [(second, name) for first, second, name in pairs if later >= at + len(first)]
        told = [(second, name) for second, name in told if tuple(forms[later : later + len(second)]) == second]
        if told:
            return frozenset(name for _, name in told), said[later + max(len(second) for second, _ in told) - 1].end
    return None


def _halves(phrase: Phrase) -> tuple[Phrase, Phrase]:
    """What stands before the gap of a phrase, and behind it."""
    gap = phrase.index(_GAP)
    return phrase[:gap], phrase[gap + 1 :]


def _in_a_name(text: str, start: int) -> bool:
    """Whether a word has a capital within a sentence: "Ridgely Falls"."""
    return text[start].isupper() and start > 0 and text[:start].rstrip()[-1:] not in _ENDS


def contrary_deed(claim: str, language: str | None, said: str, theirs: str | None) -> bool:
    """Whether the claim tells a deed, and the passage only its opposite, or only the state that it ended."""
    mine, there = (frozenset[str]().union(*(d.names for d in deeds(*t))) for t in ((claim, language), (said, theirs)))
    if any(state in there and mine & ends and not there & ends for state, ends in _ENDED.items()):
        return True
    return any(
        {one, other} & mine == {one} and {one, other} & there == {other}
        for pair in _APART
        for one, other in (pair, pair[::-1])
    )
